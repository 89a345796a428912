import { describe, expect, test } from "vitest";
import { AslParser } from "../../src/asl/grammar.ts";
import { parse } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { amlOf, block, compileText, noFiles, placeOf } from "./compile-text.ts";

const inMethod = (statement: string): string => amlOf(`Method (TST1, 7) { ${statement} Return (Local0) }`);

test("chevrotain finds no fault with the grammar", () => {
  expect(() => new AslParser({ validates: true })).not.toThrow();
});

describe("symbols bind as in C", () => {
  test.each([
    ["Local0 = Arg0 + Arg1 * Arg2", "Local0 = Arg0 + (Arg1 * Arg2)"],
    ["Local0 = Arg0 - Arg1 - Arg2", "Local0 = (Arg0 - Arg1) - Arg2"],
    ["Local0 = Arg0 << Arg1 + Arg2", "Local0 = Arg0 << (Arg1 + Arg2)"],
    ["Local0 = Arg0 < Arg1 << Arg2", "Local0 = Arg0 < (Arg1 << Arg2)"],
    ["Local0 = Arg0 == Arg1 < Arg2", "Local0 = Arg0 == (Arg1 < Arg2)"],
    ["Local0 = Arg0 & Arg1 == Arg2", "Local0 = Arg0 & (Arg1 == Arg2)"],
    ["Local0 = Arg0 ^ Arg1 & Arg2", "Local0 = Arg0 ^ (Arg1 & Arg2)"],
    ["Local0 = Arg0 | Arg1 ^ Arg2", "Local0 = Arg0 | (Arg1 ^ Arg2)"],
    ["Local0 = Arg0 && Arg1 | Arg2", "Local0 = Arg0 && (Arg1 | Arg2)"],
    ["Local0 = Arg0 || Arg1 && Arg2", "Local0 = Arg0 || (Arg1 && Arg2)"],
    ["Local0 = !Arg0 == Arg1", "Local0 = (!Arg0) == Arg1"],
    ["Local0 = ~Arg0 [1] + Arg1", "Local0 = (~(Arg0 [1])) + Arg1"],
    ["Local0 = Local1 = Arg0", "Local0 = (Local1 = Arg0)"],
    ["Local0 += Local1 = Arg0", "Local0 += (Local1 = Arg0)"],
    // Only = takes the one operand before it, whatever stands before that; compound assignments do not.
    ["If (!Local0 = Arg0) { }", "If (!(Local0 = Arg0)) { }"],
    ["If (Arg1 == Local0 = Arg0) { }", "If (Arg1 == (Local0 = Arg0)) { }"],
  ])("%s means %s", (text, meaning) => {
    expect(inMethod(text)).toBe(inMethod(meaning));
  });
});

describe("words and symbols that look alike", () => {
  test("^ before a name is a prefix, between operands an operator", () => {
    const { errors, aml } = compileText(
      block("Device (DEV0) { Name (VAL0, 1) Method (TST1, 2) { ^VAL0 = Arg0 ^ Arg1 ^VAL0 ^= 3 Notify (^, 1) } }"),
    );
    expect(errors).toEqual([]);
    expect(aml).toContain("7F 68 69 5E 56 41 4C 30 7F 5E 56 41 4C 30 0A 03 5E 56 41 4C 30 86 5E 00 01");
  });

  test("names of descriptors are names where no parenthesis follows", () => {
    expect(
      compileText(block("Name (IRQ, 1) Name (DMA, 2) Name (IO, 3) Method (TST1) { Return (IRQ) }")).errors,
    ).toEqual([]);
  });

  test("operators and keywords are recognised in any case", () => {
    expect(amlOf("oPERATIONREGION (REG0, systemio, 0X10, 2)")).toBe(amlOf("OperationRegion (REG0, SystemIO, 0x10, 2)"));
  });
});

describe("bad syntax", () => {
  test("all errors of a text are reported in one run, each at its place", () => {
    const text = block(
      ["Method (TST1) { Local0 = }", "Name (VAL0, 1)", "Method (TST2) { Return (1 + ) }", "Name (, 2)"].join("\n"),
    );
    const { diagnostics } = compileText(text);
    const lines = new Set(
      diagnostics.filter(({ severity }) => severity === "error").map((one) => placeOf(one).split(":")[0]),
    );
    expect([...lines]).toEqual(["3", "5", "6"]);
  });

  test("syntax errors do not hide what is wrong with names elsewhere", () => {
    const { errors } = compileText(block("Method (TST1) { Return (1 + ) }\nMethod (TST2) { Return (NONE) }"));
    expect(errors).toContain("asl/expected-token");
    expect(errors.length).toBeGreaterThan(1);
  });

  test("what surrounds an error is still in the tree", () => {
    const source = createSourceFile("x.asl", block("Name (VAL0, 1) Name (VAL1, 1 + ) Device (DEV0) { Add (1 2) }"));
    const [table] = parse(source, noFiles).value.terms;
    const items = table?.kind === "operator" ? (table.body?.items ?? []) : [];
    expect(items.map((item) => (item?.kind === "operator" ? item.operator.spelling : item?.kind))).toEqual([
      "Name",
      "Name",
      "Device",
    ]);
  });

  test.each([
    ["Name (VAL0, 1", "asl/bracket-unclosed"],
    ["Name (VAL0, 1))", "asl/bracket-unopened"],
    ["Name (VAL0, (1]))", "asl/bracket-unopened"],
    ["Name (PKG0, Package () { 1 2 })", "asl/comma-missing"],
    ["Name (VAL0 1)", "asl/comma-missing"],
    ["Name (VAL0, 1), Name (VAL1, 2)", "asl/comma-unexpected"],
    ["Name (VAL0, 08)", "asl/integer-form"],
    ["Name (VAL0, 0xG)", "asl/integer-form"],
    ["Name (TOOLONG, 1)", "asl/name-form"],
    ["Name (VAL0, 1) + 2", "asl/term-misplaced"],
    ["+ Name (VAL0, 1)", "asl/unexpected-token"],
    ["Method (TST1) { Return (Break) }", "asl/term-misplaced"],
    ["Name (VAL0, 1) { }", "asl/body-unexpected"],
    ["Device (DEV0)", "asl/body-missing"],
    ["Name (VAL0)", "asl/argument-missing"],
    ["Name (VAL0, 1, 2)", "asl/argument-count"],
    ["Method (TST1) { Else { } }", "asl/else-without-if"],
    ["Offset (2)", "asl/term-misplaced"],
    ["Name (RES0, ResourceTemplate () { Name (VAL0, 1) })", "asl/resource-without-macro"],
    ["OperationRegion (REG0, 1, 0, 1) Field (REG0, ByteAcc) { FLD0 }", "asl/field-unit-form"],
    ["Mutex (MTX0, Arg0)", "asl/not-constant"],
    ["Method (TST1, 9) { }", "asl/value-out-of-range"],
    ["Name (VAL0, 1) @", "asl/unexpected-character"],
  ])("%s: %s", (terms, code) => {
    expect(compileText(block(terms)).errors).toContain(code);
  });
});
