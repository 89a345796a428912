/** Texts made to break a compiler: bounded work, a diagnostic, never a throw. */
import { describe, expect, test } from "vitest";
import { block, compileText } from "./compile-text.ts";

const method = (body: string): string => block(`Method (TST1, 1) { ${body} }`);

describe("nesting that would exhaust the stack becomes a diagnostic", () => {
  const deep = 10_000;
  test.each([
    { what: "braces without end", text: "{".repeat(deep), code: "asl/nesting-too-deep" },
    {
      what: "blocks",
      text: method("If (1) { ".repeat(deep) + "} ".repeat(deep)),
      code: "asl/nesting-too-deep",
    },
    {
      what: "parentheses",
      text: block(`Name (VAL0, ${"(".repeat(deep)}1${")".repeat(deep)})`),
      code: "asl/nesting-too-deep",
    },
    {
      what: "indices",
      text: method(`Local0 = ${"Arg0 [".repeat(deep)}1${"]".repeat(deep)}`),
      code: "asl/nesting-too-deep",
    },
    {
      what: "calls",
      text: method(`Return (${"TST1 (".repeat(deep)}1${")".repeat(deep)})`),
      code: "asl/nesting-too-deep",
    },
    {
      what: "packages",
      text: block(`Name (PKG0, ${"Package () {".repeat(deep)}${"}".repeat(deep)})`),
      code: "asl/nesting-too-deep",
    },
    { what: "prefixes", text: method(`Local0 = ${"!".repeat(deep)}Arg0`), code: "asl/expression-too-long" },
    { what: "sums", text: method(`Local0 = Arg0${" + Arg0".repeat(deep)}`), code: "asl/expression-too-long" },
    { what: "assignments", text: method(`Local0${" = Arg0".repeat(deep)}`), code: "asl/expression-too-long" },
    { what: "postfixes", text: method(`Local0${"++".repeat(deep)}`), code: "asl/expression-too-long" },
    {
      what: "brackets and sums together",
      text: method(`Local0 = ${"(".repeat(90)}Arg0${`${" + Arg0".repeat(100)})`.repeat(90)}`),
      code: "asl/expression-too-long",
    },
  ])("$what", ({ text, code }) => {
    const { bytes, errors } = compileText(text);
    expect(errors).toContain(code);
    expect(bytes).toBeUndefined();
  });
});

test("nesting far beyond real tables still compiles", () => {
  const depth = 190;
  expect(compileText(method("If (Arg0) {".repeat(depth) + "}".repeat(depth))).errors).toEqual([]);
  expect(compileText(block(`Name (PKG0, ${"Package () {".repeat(depth)}${"}".repeat(depth)})`)).errors).toEqual([]);
  expect(
    compileText(method(`Local0 = ${"Add (1, ".repeat(depth)}Arg0${")".repeat(depth)} Return (Local0)`)).errors,
  ).toEqual([]);
  const terms = 500;
  expect(compileText(method(`Local0 = Arg0${" + Arg0".repeat(terms)} Return (Local0)`)).errors).toEqual([]);
});

test("all limits reached at once are no more than the stack holds", () => {
  const expression = `Local0 = ${"(Arg0 + ".repeat(40)}Arg0${" + Arg0".repeat(500)}${")".repeat(40)}`;
  const body = `${"If (Arg0) {".repeat(150)}${expression}${"}".repeat(150)} Return (0)`;
  expect(compileText(method(body)).errors).toEqual([]);
});

test.each([
  { what: "no text", text: "", code: "asl/no-definition-block" },
  { what: "prose", text: "This is no ASL at all.", code: "asl/unexpected-character" },
  { what: "a string without end", text: block('Name (STR0, "abc)'), code: "asl/unterminated-string" },
  { what: "a comment without end", text: block("Name (VAL0, 1) /* abc"), code: "asl/unterminated-comment" },
  { what: "NUL bytes", text: `\0\0${block("Name (VAL0, 1)")}${"\0".repeat(10_000)}`, code: "asl/unexpected-character" },
  { what: "10,000 closing braces", text: block("}".repeat(10_000)), code: "asl/bracket-unopened" },
  { what: "5,000 calls without end", text: block("Add (,,\n".repeat(5000)), code: "asl/bracket-unclosed" },
  { what: "5,000 unknown names", text: method("NONE ()\n".repeat(5000)), code: undefined },
])("$what", ({ text, code }) => {
  const { bytes, errors } = compileText(text);
  expect(errors.length).toBeGreaterThan(0);
  if (code !== undefined) expect(errors).toContain(code);
  expect(bytes).toBeUndefined();
});

test("operators used in every wrong way are reported, and none is thrown about", () => {
  const { errors } = compileText(
    block(`External () Method () Name (1, 2) Field (A) Scope () Device () Package () Return Case (1) { } Default { }
      Else { } Offset (2) ResourceTemplate () { 1, IO () Name (A, 2) } IRQ (1) { 2 } ToPLD (1) Printf (1) For () { }
      Switch () { } __LINE__ Buffer () { A } Add Mutex (M, Foo) Alias (,) Scope (\\^X) { } Name (^^^X, 1)
      Name (X, Package (3000000000) { }) Name (Y, Buffer (0xFFFFFFFFFF) { }) Method (A.B.C, 9, 3, 99) { }`),
  );
  expect(errors.length).toBeGreaterThan(15);
});

test("a chain of 2,000 ElseIf is compiled without recursion", () => {
  const { errors } = compileText(method(`If (Arg0) { } ${"ElseIf (Arg0) { }".repeat(2000)}`));
  expect(errors).toEqual([]);
});
