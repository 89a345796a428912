import { expect, test } from "vitest";
import { compile, parse, parseMacroDefinition } from "../../../src/asl/index.ts";
import { createSourceFile } from "../../../src/base/span.ts";
import { compileDiagnostics, memoryHost, preprocessText } from "./memory-host.ts";

test.each([
  { what: "a number", text: "#define A 5\nA", made: "5" },
  { what: "nothing", text: "#define A\n(A)", made: "()" },
  { what: "macros in macros", text: "#define A B B\n#define B 1\nA", made: "1 1" },
  { what: "itself only once", text: "#define A A + 1\nA", made: "A + 1" },
  { what: "each other only once", text: "#define A B\n#define B A\nA B", made: "A B" },
  { what: "a lone sign without joining it to its neighbours", text: "#define M -1\n-M 3-M", made: "- -1 3- -1" },
  { what: "nothing in strings and comments", text: '#define A 5\n"A" /* A */ A // A', made: '"A" /* A */ 5 // A' },
  { what: "no segment of a path", text: "#define A 5\n\\A ^A A.B B.A A", made: "\\A ^A A.B B.A 5" },
  { what: "a body over several lines", text: "#define A 1 + \\\n 2 /* and\n so */ + 3\nA", made: "1 + 2 + 3" },
  { what: "parameters", text: "#define F(a, b) (b-a)\nF(1, 2) F((1, 2), 3)", made: "(2-1) (3-(1, 2))" },
  { what: "parameters in paths", text: "#define F(a) \\_SB.a\nF(PCI0) F(^X.Y)", made: "\\_SB.PCI0 \\_SB.^X.Y" },
  { what: "no name without its parentheses", text: "#define F(a) a\nF F (1) F", made: "F 1 F" },
  { what: "arguments that are macros", text: "#define F(a) a a\n#define B F(1)\nF(B)", made: "1 1 1 1" },
  { what: "a name that a macro leaves before parentheses", text: "#define F(a) <a>\n#define G F\nG (1)", made: "<1>" },
  { what: "no arguments at all", text: "#define F() 1\nF() F( )", made: "1 1" },
  { what: "any number of arguments", text: "#define V(f, ...) f(__VA_ARGS__)\nV(A, 1, 2) V(A)", made: "A(1, 2) A()" },
  { what: "the text of an argument", text: '#define S(x) #x\nS( a  "b\\n" )', made: '"a \\"b\\\\n\\""' },
  { what: "paths as text", text: "#define S(x) #x\nS(\\_SB)", made: '"\\\\_SB"' },
  { what: "joined tokens", text: "#define J(a, b) a##b\nJ(CP, 01) J(, X) J(0x, FF)", made: "CP01 X 0xFF" },
  { what: "arguments beside ## unexpanded", text: "#define A 1\n#define J(a, b) a##b a\nJ(A, X)", made: "AX 1" },
  {
    what: "the line of the outermost call",
    text: "#define J(a, b) a##b\n#define K(a, b) J(a, b)\nK(L, __LINE__)",
    made: "L3",
  },
  { what: "the given date", text: "__DATE__", made: '"Thu Jan 1 00:00:00 1970"' },
])("a macro stands for $what", ({ text, made }) => {
  expect(preprocessText(text)).toEqual({ text: made, diagnostics: [] });
});

test.each([
  { condition: "-1 > 0", holds: true },
  { condition: "defined A && defined (B) && !defined(C)", holds: true },
  { condition: "A + B * 2 == 9 - 4", holds: true },
  { condition: "F(2) == 4", holds: true },
  { condition: "UNKNOWN", holds: false },
  { condition: "0 && 1 / 0", holds: false },
  { condition: "1 || 1 % 0", holds: true },
  { condition: "1 << 64 || 1 >> 9999999999", holds: false },
  { condition: "0 ? 1 : 1 ? 2 : 1 / 0", holds: true },
  { condition: "0xFFFFFFFFFFFFFFFF + 1", holds: false },
  { condition: "010 == 8 && 0X10 == 16", holds: true },
])("#if $condition is $holds", ({ condition, holds }) => {
  const text = `#define A 1\n#define B 2\n#define F(x) x + x\n#if ${condition}\ntrue\n#else\nfalse\n#endif`;
  expect(preprocessText(text)).toEqual({ text: String(holds), diagnostics: [] });
});

test.each([
  { text: "#if 1\na\n#elif 1\nb\n#else\nc\n#endif", made: "a" },
  { text: "#if 0\na\n#elif 0\nb\n#elif 1\nc\n#elif 1\nd\n#else\ne\n#endif", made: "c" },
  {
    text: "#if 0\n#if 1\na\n#else\nb\n#endif\n#elif 1 / 0\n#else\nc\n#endif",
    made: "c",
    codes: ["main.asl:7:9 preprocessor/division-by-zero"],
  },
  { text: '#if 0\n#unknown\n#error no\n#include "no"\ndon\'t "x\n/*\n#endif\n*/\n#endif\na', made: "a" },
])("one branch counts: $made", ({ text, made, codes = [] }) => {
  expect(preprocessText(text)).toEqual({ text: made, diagnostics: codes });
});

test.each([
  { text: "#define A 1\n#define A 2\nA", made: "1", at: ["2:9 macro-redefined", "  1:9 first defined here"] },
  { text: "#foo", made: "", at: ["1:2 unknown-directive"] },
  { text: "#", made: "", at: ["1:1 directive-form"] },
  { text: "#Define A 1", made: "", at: ["1:2 unknown-directive"] },
  { text: "#endif", made: "", at: ["1:1 without-if"] },
  { text: "#if 1\n#else\n#else\n#endif", made: "", at: ["3:1 after-else"] },
  { text: "#if 1\n", made: "", at: ["1:1 conditional-open"] },
  { text: "#if\n#endif", made: "", at: ["1:1 directive-form"] },
  { text: "#if 1 +\n#endif", made: "", at: ["1:8 expression-form"] },
  { text: "#if (1\n#endif", made: "", at: ["1:7 expression-form"] },
  { text: "#if 1 1\n#endif", made: "", at: ["1:7 expression-form"] },
  { text: "#if 08 || 0x10000000000000000\n#endif", made: "", at: ["1:5 integer-form"] },
  { text: "#ifdef\n#endif", made: "", at: ["1:1 directive-form"] },
  { text: "#error no CPUs\na", made: "", at: ["1:1 error-directive"] },
  { text: "#warning few CPUs\na", made: "a", at: ["1:1 warning-directive"] },
  { text: "#pragma once", made: "", at: ["1:9 unknown-pragma"] },
  { text: "#pragma disable (all)", made: "", at: ["1:18 directive-form"] },
  { text: "#line nowhere", made: "", at: ["1:7 directive-form"] },
  { text: '#include "none"', made: "", at: ["1:10 include-missing"] },
  { text: "#include none", made: "", at: ["1:10 directive-form"] },
  { text: '#includebuffer "none" BUF0', made: "", at: ["1:16 include-missing"] },
  { text: "#define 5 6", made: "", at: ["1:9 directive-form"] },
  { text: "#define F(a,a) a", made: "", at: ["1:10 macro-parameters"] },
  { text: "#define F(a", made: "", at: ["1:10 macro-parameters"] },
  { text: "#define F(a) #b", made: "", at: ["1:14 stringify-operand"] },
  { text: "#define A ## b", made: "", at: ["1:11 paste-operand"] },
  { text: "#define F(a) a\nF(1, 2)", made: "F(1, 2)", at: ["2:1 macro-argument-count"] },
  { text: "#define F(a) a\nF(1\n#define X\n2)", made: "F(1 2)", at: ["2:1 macro-call-open"] },
])("$text is reported", ({ text, made, at }) => {
  const expected = at.map((one) =>
    one.startsWith(" ") ? `  main.asl:${one.trim()}` : `main.asl:${one.replace(" ", " preprocessor/")}`,
  );
  expect(preprocessText(text)).toEqual({ text: made, diagnostics: expected });
});

test("macros of the command line are defined before the first line and may have parameters", () => {
  const defines = ["ONE=1", "EMPTY", "CPU(n)=CP##n", "E=a=b"].map(parseMacroDefinition);
  expect(preprocessText("ONE (EMPTY) CPU(07) E", { defines }).text).toBe("1 () CP07 a=b");
  expect(preprocessText("X", { defines: [{ name: "1X", value: "" }] }).diagnostics).toEqual([
    "<command line>:1:9 preprocessor/directive-form",
  ]);
});

test("quoted names are found beside the main file, names in brackets in folders only, and macros may name files", () => {
  const files = { "a.asi": "a", "folder/a.asi": "folder-a", "folder/b.asi": "b", "c.asi": '#include "a.asi"\nc' };
  const text = '#define FILE "c.asi"\n#include "a.asi"\n#include <a.asi>\n#include "b.asi"\n#include FILE\n';
  expect(preprocessText(text, {}, files).text).toBe("a folder-a b a c");
});

test("#includebuffer writes the Buffer iasl writes", () => {
  const { text } = preprocessText('#includebuffer "x.bin" \\DEV0.BUF0', {}, { "x.bin": "ABCDEFGHI" });
  expect(text).toBe("Name (\\DEV0.BUF0, Buffer() { 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, })");
});

test("a file may open a conditional that another closes, with a warning", () => {
  const { text, diagnostics } = preprocessText('#include "open.asi"\nb\n#endif\nc', {}, { "open.asi": "#if 1\na\n" });
  expect(text).toBe("a b c");
  expect(diagnostics).toEqual(["open.asi:1:1 preprocessor/conditional-open", "  main.asl:1:10 included from here"]);
});

test("a text without directives and macros is read as it is", () => {
  const source = createSourceFile("main.asl", 'DefinitionBlock ("", "SSDT", 2, "A", "B", 1) { Name (AAA0, 5) }');
  const { space } = parse(source, memoryHost(), {}).value;
  expect(space.files).toEqual([source]);
  expect(space.span(0, 15)).toEqual({ file: source, start: 0, end: 15 });
});

const block = (terms: string): string => `DefinitionBlock ("", "SSDT", 2, "A", "B", 1) {\n${terms}\n}\n`;

test("problems in a macro's body are told at the call, with the way into the body", () => {
  const text = block("#define INNER(x) Store (x, MISS)\n#define OUTER INNER (1)\nMethod (MTHD) {\n  OUTER\n}");
  expect(compileDiagnostics(text)).toEqual([
    "main.asl:5:3 asl/unresolved-name",
    "  main.asl:3:15 expanded from macro OUTER",
    "  main.asl:2:28 expanded from macro INNER",
  ]);
});

test("problems in an argument are told where the argument is written", () => {
  const text = block("#define SET(x) Store (x, Local0)\nMethod (MTHD) {\n  SET (MISS) Return (Local0)\n}");
  expect(compileDiagnostics(text)).toEqual(["main.asl:4:8 asl/unresolved-name"]);
});

test("problems in included files are told with the way into them", () => {
  const files = { "a.asi": '\n#include "b.asi"\n', "b.asi": "Name (AAA0, 1)\nMethod (MTHD) { Return (MISS) }\n" };
  expect(compileDiagnostics(block('#include "a.asi"'), files)).toEqual([
    "b.asi:2:25 asl/unresolved-name",
    "  a.asi:2:10 included from here",
    "  main.asl:2:10 included from here",
  ]);
});

test("#line numbers lines for __LINE__ and diagnostics, with and without the preprocessor", () => {
  const text = block('#line 70 "made.asl"\nName (AAA0, __LINE__)\nMethod (MTHD) { Return (MISS) }');
  for (const preprocess of [true, false]) {
    const { value, diagnostics } = parse(createSourceFile("main.asl", text), memoryHost(), { preprocess });
    expect(diagnostics).toEqual([]);
    expect(value.space.files).toHaveLength(1);
  }
  expect(compileDiagnostics(text)).toEqual(["made.asl:71:25 asl/unresolved-name"]);
});

test("#pragma disable silences a number, wherever it stands", () => {
  const text = block("Method (MTHD) { Return (MISS) }\n#pragma disable (6084)");
  const { value, diagnostics } = compile(createSourceFile("main.asl", text), {}, memoryHost());
  expect(diagnostics).toEqual([]);
  expect(value).toHaveLength(1);
});
