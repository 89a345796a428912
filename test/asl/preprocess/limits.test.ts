import { expect, test } from "vitest";
import { preprocess } from "../../../src/asl/index.ts";
import { createSourceFile } from "../../../src/base/span.ts";
import { memoryHost, preprocessText } from "./memory-host.ts";

const repeat = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join("");

/** Texts that would take all time or memory, and what stops them. */
test.each([
  {
    what: "macros that double each other",
    text: `#define A0 x\n${repeat(40, (i) => `#define A${i + 1} A${i} A${i}\n`)}A40\nA40\n`,
    codes: ["main.asl:42:1 preprocessor/expansion-too-large"],
  },
  {
    what: "arguments that double",
    text: `#define D(x) x x\n${"D(".repeat(100)}y${")".repeat(100)}\n`,
    codes: ["expansion-too-large"],
  },
  {
    what: "a joined name that doubles",
    text: `#define P(a) Q(a, a)\n#define Q(a, b) a##b\n${"P(".repeat(60)}abc${")".repeat(60)}\n`,
    codes: ["expansion-too-large"],
  },
  {
    what: "quotes that double",
    text: `#define S(x) #x\n#define T(x) S(x)\n${"T(".repeat(60)}"\\\\"${")".repeat(60)}\n`,
    codes: ["expansion-too-large"],
  },
  {
    what: "a long chain of macros",
    text: `${repeat(5000, (i) => `#define A${i} A${i + 1}\n`)}A0\n`,
    codes: ["expansion-too-deep"],
  },
  {
    what: "calls in calls",
    text: `#define D(x) x\n${"D(".repeat(20_000)}y${")".repeat(20_000)}\n`,
    codes: ["expansion-too-"],
  },
  { what: "many calls that never end", text: `#define F(x) x\n${"F(\n".repeat(20_000)}`, codes: ["macro-call-open"] },
  { what: "brackets in #if", text: `#if ${"(".repeat(20_000)}\n#endif`, codes: ["expression-too-deep"] },
  { what: "signs in #if", text: `#if ${"!".repeat(20_000)}1\n#endif`, codes: ["expression-too-deep"] },
])("$what end with a diagnostic", ({ text, codes }) => {
  const { diagnostics } = preprocessText(text);
  expect(diagnostics.filter((one) => !one.startsWith(" "))).toEqual(codes.map((code) => expect.stringContaining(code)));
});

test("a file that includes itself twice ends with one diagnostic that shows the way", () => {
  const twice = '#include "loop.asi"\n#include "loop.asi"\n';
  const { diagnostics } = preprocessText(twice, {}, { "loop.asi": twice });
  expect(diagnostics.filter((one) => !one.startsWith(" "))).toEqual(["loop.asi:1:10 preprocessor/include-too-deep"]);
  expect(diagnostics).toContain("  main.asl:1:10 included from here");
});

test("a file with a guard may include itself", () => {
  const guarded = '#ifndef GUARD\n#define GUARD\n#include "a.asi"\na\n#endif\n';
  expect(preprocessText('#include "a.asi"', {}, { "a.asi": guarded })).toEqual({ text: "a", diagnostics: [] });
});

test("a line of megabytes is read in one pass", () => {
  const line = "A + ".repeat(250_000);
  const source = createSourceFile("main.asl", `#define A 1\n${line}`);
  const { value, diagnostics } = preprocess(source, {}, memoryHost());
  expect(diagnostics).toEqual([]);
  expect(value.trim()).toBe("1 + ".repeat(250_000).trim());
});
