import { expect, test } from "vitest";
import { defineDiagnostics, hasErrors } from "../../src/base/diagnostic.ts";
import { createSourceFile, positionAt } from "../../src/base/span.ts";

const { diagnose } = defineDiagnostics("sample", {
  late: { severity: "warning", message: "{what} is {minutes} minutes late", hint: "call {what}", iasl: 3000 },
  lost: { severity: "error", message: "nothing is left" },
});

test("a diagnostic carries code, text with its values, hint and number", () => {
  expect(diagnose("late", undefined, { what: "the bus", minutes: 7 })).toEqual({
    code: "sample/late",
    severity: "warning",
    message: "the bus is 7 minutes late",
    hint: "call the bus",
    span: undefined,
    related: [],
    iasl: 3000,
  });
});

test("values are not searched for placeholders again", () => {
  expect(diagnose("late", undefined, { what: "{minutes}", minutes: 1 }).message).toBe("{minutes} is 1 minutes late");
});

test("an option can raise the severity, and only errors count as errors", () => {
  const mild = diagnose("late", undefined, { what: "it", minutes: 1 });
  expect(hasErrors([mild])).toBe(false);
  expect(hasErrors([diagnose("late", undefined, { what: "it", minutes: 1 }, { severity: "error" })])).toBe(true);
  expect(hasErrors([mild, diagnose("lost", undefined, {})])).toBe(true);
});

test.each([
  { text: "a\nb", offset: 2, line: 2, column: 1 },
  { text: "a\r\nb", offset: 3, line: 2, column: 1 },
  { text: "a\rb", offset: 2, line: 2, column: 1 },
  { text: "ab", offset: 2, line: 1, column: 3 },
  { text: "", offset: 0, line: 1, column: 1 },
])("offset $offset of $text is line $line, column $column", ({ text, offset, line, column }) => {
  expect(positionAt(createSourceFile("x", text), offset)).toEqual({ line, column });
});
