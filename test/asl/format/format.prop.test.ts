import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, format } from "../../../src/asl/index.ts";
import { hexBytes } from "../../../src/base/hex.ts";
import { createSourceFile } from "../../../src/base/span.ts";
import { aslCases } from "../../../tools/asl-cases.ts";

const formatText = (text: string): string => format(createSourceFile("x.asl", text)).value;
const bytesOf = (text: string): string =>
  compile(createSourceFile("x.asl", text), {}, { readText: () => undefined })
    .value.map(({ bytes }) => hexBytes(bytes))
    .join("\n");

const sources = aslCases()
  .filter(
    ({ diagnoses, text, isRepeated }) =>
      !isRepeated && diagnoses.length === 0 && text.length < 4000 && !/^\s*#|__LINE__/m.test(text),
  )
  .map(({ text }) => text);

const whiteSpace = fc.constantFrom(
  " ",
  "\n",
  "\n\n\n",
  "\t",
  " // a comment\n",
  " /* a */ ",
  "\n/* b\n * c\n */\n",
  "\r\n",
);

/** The text with other white space wherever it has some. */
const reshaped = fc
  .tuple(fc.constantFrom(...sources), fc.array(whiteSpace, { minLength: 8, maxLength: 40 }))
  .map(([text, spaces]) => {
    let next = 0;
    return text.replace(/"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\s+/g, (match) =>
      match.trim() === "" ? (spaces[next++ % spaces.length] ?? " ") : match.startsWith("//") ? `${match}\n` : match,
    );
  });

test("however a text is spaced, formatting is final, keeps the bytes, and indents by four", () => {
  fc.assert(
    fc.property(reshaped, (text) => {
      const once = formatText(text);
      expect(formatText(once)).toBe(once);
      expect(bytesOf(once)).toBe(bytesOf(text));
      expect(once).not.toMatch(/[ \t]$|\n\n\n|\t/m);
    }),
    { numRuns: 60 },
  );
});

test("any text is formatted without exceptions, and what cannot be formatted stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'Aa{}()[],;"/*#\n\\ ^0') }), (text) => {
      const { value, diagnostics } = format(createSourceFile("x.asl", text));
      if (diagnostics.length > 0) expect(value).toBe(text);
      else expect(formatText(value)).toBe(value);
    }),
  );
});
