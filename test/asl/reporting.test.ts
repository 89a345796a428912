import { expect, test } from "vitest";
import { compile, preprocess } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { block, compileText, noFiles } from "./compile-text.ts";

const missing = block("Method (TEST) { Return (MISS) }");
const unused = block("Method (TEST) { Local0 = 1 }");

test.each([["6084"], ["asl/unresolved-name"], ["unresolved-name"]])("an error disabled as %s is none", (id) => {
  const { diagnostics, bytes } = compileText(missing, { disable: [id] });
  expect(diagnostics).toEqual([]);
  expect(bytes).toBeDefined();
});

test("other errors stay when one is disabled", () => {
  expect(compileText(missing, { disable: ["6085", "name-missing"] })).toMatchObject({
    errors: ["asl/unresolved-name"],
    bytes: undefined,
  });
});

test("a warning is an error, and there is no table, if the options say so", () => {
  expect(compileText(unused)).toMatchObject({ errors: [], bytes: expect.anything() });
  expect(compileText(unused, { warningsAreErrors: true })).toMatchObject({
    errors: ["asl-check/variable-unused"],
    bytes: undefined,
  });
});

test("what is disabled is no error for being a warning", () => {
  const { diagnostics, bytes } = compileText(unused, { warningsAreErrors: true, disable: ["3144"] });
  expect(diagnostics).toEqual([]);
  expect(bytes).toBeDefined();
});

test("the preprocessor alone follows the same options", () => {
  const source = createSourceFile("x.asl", '#warning "old"\n');
  const severities = (options: Parameters<typeof preprocess>[1]) =>
    preprocess(source, options, noFiles).diagnostics.map(({ severity }) => severity);
  expect(severities({})).toEqual(["warning"]);
  expect(severities({ warningsAreErrors: true })).toEqual(["error"]);
  expect(severities({ disable: ["preprocessor/warning-directive", "warning-directive"] })).toEqual([]);
});

test("a disabled error of one table leaves the tables of the others", () => {
  const { value } = compile(createSourceFile("x.asl", `${missing}${unused}`), { disable: ["6084"] }, noFiles);
  expect(value).toHaveLength(2);
});

const noValue = block("Method (NONE) { } Method (TEST) { Return (NONE () + 1) }");
const range = block("Name (RES0, ResourceTemplate () { Memory32 (ReadWrite, 0x1001, 0x2000, 0x10, 0x1000) })");

test.each([
  { what: "types", text: noValue, error: "asl-check/result-missing", options: { checkTypes: false } },
  { what: "ranges", text: range, error: "asl-check/address-alignment", options: { checkResources: false } },
])("$what are not checked on demand", ({ text, error, options }) => {
  expect(compileText(text).errors).toEqual([error]);
  expect(compileText(text, options)).toMatchObject({ errors: [], bytes: expect.anything() });
});
