/** Statements that are macros of the language: recovered where the bytes are those that compilers make of them. */
import { expect, test } from "vitest";
import { compiled, ssdtOf, textOf } from "./support.ts";

const squeezed = (text: string): string => text.replaceAll(/\s+/g, " ");

/** Texts in a method, and what their disassembly has in it. */
test.each<readonly [string, string, string]>([
  [
    "Switch over integers",
    "Switch (ToInteger (Arg0)) { Case (1) { Local0 = 5 } Case (0x20) { Return (6) } }",
    "Switch (ToInteger (Arg0)) { Case (One) { Local0 = 0x05 } Case (0x20) { Return (0x06) } }",
  ],
  [
    "Switch over strings",
    'Switch (ToString (Arg0)) { Case ("a") { Return (1) } Default { Return (2) } }',
    'Switch (ToString (Arg0, Ones)) { Case ("a") { Return (One) } Default { Return (0x02) } }',
  ],
  [
    "Case with a package of values",
    "Switch (ToInteger (Arg0)) { Case (Package () {2, 3}) { Return (1) } }",
    "Case (Package (0x02) { 0x02, 0x03 }) { Return (One) }",
  ],
  [
    "Switch in a Switch, and one behind them",
    `Switch (ToInteger (Arg0)) { Case (1) { Switch (ToInteger (Arg1)) { Case (5) { Return (1) } } } Default { Return (9) } }
     Switch (ToInteger (Arg1)) { Case (2) { Return (3) } }`,
    "Case (One) { Switch (ToInteger (Arg1)) { Case (0x05) { Return (One) } } } Default { Return (0x09) }",
  ],
  [
    "Default that is an If",
    "Switch (ToInteger (Arg0)) { Case (1) { Return (1) } Default { If (Arg1) { Return (2) } Else { Return (3) } } }",
    "Default { If (Arg1) { Return (0x02) } Else { Return (0x03) } }",
  ],
  [
    "For",
    "For (Local1 = 0, Local1 < 5, Local1++) { Local0 += Local1 }",
    "For (Local1 = Zero, Local1 < 0x05, Local1++) { Local0 += Local1 }",
  ],
  [
    "For with another step",
    "For (Local1 = Arg0, Local1 != 0, Local1 >>= 1) { Sleep (Local1) }",
    "For (Local1 = Arg0, Local1 != Zero, Local1 >>= One) { Sleep (Local1) }",
  ],
  ["Printf", 'Printf ("x %o, %o and %o", Arg0, Arg1, 5)', 'Printf ("x %o, %o and %o", Arg0, Arg1, 0x05)'],
])("%s comes back, with the same bytes", (_, body, expected) => {
  const table = ssdtOf(`Method (MAIN, 2, Serialized) { Local0 = 0 ${body} Return (Local0) }`);
  const text = textOf(table);
  expect(squeezed(text)).toContain(expected);
  expect(text).not.toContain("_T_");
  expect(compiled(text).bytes?.subarray(36)).toEqual(table.subarray(36));
});

test.each<readonly [string, string, string]>([
  [
    "a temporary that is used otherwise",
    "While (One) { _T_0 = ToInteger (Arg0) If (_T_0 == 1) { _T_0 = 3 } Break }",
    "While (One)",
  ],
  [
    "a Continue in a loop",
    "Local1 = 0 While (Local1 < 5) { If (Arg0) { Continue } Local1++ }",
    "While (Local1 < 0x05)",
  ],
  ["a loop that changes another variable", "Local1 = 0 While (Local1 < 5) { Local2++ }", "While (Local1 < 0x05)"],
  ["a value before the first text", 'Debug = Concatenate (Arg0, "a")', 'Debug = Concatenate (Arg0, "a")'],
  ["a sign of conversions", 'Debug = Concatenate ("100 %", Arg0)', 'Debug = Concatenate ("100 %", Arg0)'],
])("%s stays as it is", (_, body, expected) => {
  const table = ssdtOf(`Method (MAIN, 2, Serialized) { Name (_T_0, 0) Local2 = 0 ${body} Return (Local2) }`);
  expect(textOf(table)).toContain(expected);
});

test("lossless and legacy text have the statements themselves", () => {
  const table = ssdtOf(
    "Method (MAIN, 2, Serialized) { For (Local1 = 0, Local1 < 5, Local1++) { Switch (ToInteger (Arg0)) { Case (1) { Break } } } }",
  );
  for (const options of [{ lossless: true }, { legacy: true }]) {
    const text = textOf(table, options);
    expect(text).not.toMatch(/\b(?:For|Switch|Case)\b/);
    expect(compiled(text).bytes?.subarray(36)).toEqual(table.subarray(36));
  }
});

test("the block of External opcodes that compilers add is not printed, for it would be added again", () => {
  const table = ssdtOf("External (\\_SB.FOO, MethodObj) Method (MAIN) { Return (\\_SB.FOO (1, 2)) }");
  const text = textOf(table);
  expect(text).not.toContain("If (Zero)");
  expect(compiled(text).bytes?.subarray(36)).toEqual(table.subarray(36));
});
