import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { diagnosticToJson } from "../../src/cli/render/diagnostic-json.ts";
import { renderDiagnostics } from "../../src/cli/render/diagnostic-text.ts";
import { plainStyle } from "../../src/cli/style.ts";

const options = { style: plainStyle, columns: 80 };
const base: Diagnostic = {
  code: "asl/unknown-name",
  severity: "error",
  message: 'no object "FOO" here',
  span: undefined,
  hint: undefined,
  related: [],
  iasl: 6084,
};

/** A diagnostic whose span is what stands between ‹ and › in the text. */
function marked(text: string): Diagnostic {
  const start = text.indexOf("‹");
  const end = text.indexOf("›") - 1;
  return { ...base, span: { file: createSourceFile("a.asl", text.replace(/[‹›]/g, "")), start, end } };
}

test("a place in a text shows its line with a mark under it", () => {
  expect(renderDiagnostics([{ ...marked("Scope (\\)\n{\n  Name (A, ‹FOO›)\n}\n"), hint: "declare it" }], options)).toBe(
    [
      'a.asl:3:12: error[asl/unknown-name]: no object "FOO" here',
      "    3 |   Name (A, FOO)",
      "      |            ^^^",
      "  hint: declare it",
      "",
    ].join("\n"),
  );
});

test.each([
  { what: "tabs", text: "\tName\t(‹FOO›)", line: "        Name    (FOO)", mark: "                 ^^^" },
  { what: "the end of the file", text: "Name (A‹›", line: "Name (A", mark: "       ^" },
  { what: "several lines", text: "If (A) ‹{\n  B\n}›", line: "If (A) {", mark: "       ^" },
  { what: "control characters", text: "\u001b[31m‹FOO›", line: "␛[31mFOO", mark: "     ^^^" },
])("marks stand right with $what", ({ text, line, mark }) => {
  const [, shown, marks] = renderDiagnostics([marked(text)], options).split("\n");
  expect(shown).toBe(`    1 | ${line}`);
  expect(marks).toBe(`      | ${mark}`);
});

test("a long line is cut around the span", () => {
  const [, shown = "", marks = ""] = renderDiagnostics(
    [marked(`${"x ".repeat(500)}‹FOO›${" y".repeat(500)}`)],
    options,
  ).split("\n");
  expect(shown.length).toBeLessThanOrEqual(80);
  expect(shown.slice(marks.indexOf("^"), marks.indexOf("^") + 3)).toBe("FOO");
});

test("a place in bytes shows its rows with marks under the bytes", () => {
  const bytes = Uint8Array.from({ length: 40 }, (_, index) => index);
  const span = { source: { name: "t.aml", bytes }, start: 0x0e, end: 0x12 };
  expect(renderDiagnostics([{ ...base, code: "aml/bad", span }], options)).toBe(
    [
      't.aml:0x000E: error[aml/bad]: no object "FOO" here',
      "   00000000: 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F    ................",
      "                                                       ^^ ^^",
      "   00000010: 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F    ................",
      "             ^^ ^^",
      "",
    ].join("\n"),
  );
});

test("several diagnostics end with their counts", () => {
  const text = renderDiagnostics([base, { ...base, severity: "warning" }, base], options);
  expect(text.trimEnd().split("\n").at(-1)).toBe("2 errors, 1 warning");
});

test("the JSON form has lines and columns from 1 and offsets from 0", () => {
  expect(diagnosticToJson(marked("a\n ‹FOO›"))).toMatchObject({
    code: "asl/unknown-name",
    severity: "error",
    iasl: 6084,
    location: { file: "a.asl", start: { line: 2, column: 2, offset: 3 }, end: { line: 2, column: 5, offset: 6 } },
  });
});

test("a place in bytes that somebody can put into words shows these, cut to the width", () => {
  const span = { source: { name: "t.aml", bytes: new Uint8Array(40) }, start: 8, end: 12 };
  const diagnostic: Diagnostic = { ...base, severity: "warning", span };
  const lines = ["Name (ABCD, 1)", "x".repeat(100), "three", "four"];
  expect(
    renderDiagnostics([diagnostic], { ...options, excerptOf: () => lines })
      .split("\n")
      .slice(1),
  ).toEqual(["    Name (ABCD, 1)", `    ${"x".repeat(74)}`, "    three", "    …", ""]);
  expect(renderDiagnostics([diagnostic], { ...options, excerptOf: () => undefined })).toContain("^^ ^^ ^^ ^^");
});
