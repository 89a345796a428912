import fc from "fast-check";
import { expect, test } from "vitest";
import { preprocessText } from "./memory-host.ts";

const words = [
  "A",
  "B",
  "F",
  "G",
  "(",
  ")",
  ",",
  "#",
  "##",
  "1",
  '"s',
  '"',
  "/*",
  "*/",
  "//",
  "\\",
  "\n",
  " ",
  "x",
  "<",
  ".",
];
const directives = ["define", "undef", "if", "ifdef", "elif", "else", "endif", "include", "line", "pragma", "error"];
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...directives.map((name) => `\n#${name} `)),
  fc.constantFrom("\n#define F(a, b) a b##a #b\n", "\n#define A B A\n", "\n#define G(...) F(__VA_ARGS__)\n"),
);

test("any text is preprocessed without exceptions, and its diagnostics lie in it", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const lines = text.split("\n").length;
      const { diagnostics } = preprocessText(text, {}, { "main.asl": "x" });
      for (const one of diagnostics) {
        const line = Number(/^ *(?:main\.asl|[^:]*):(\d+):/.exec(one)?.[1]);
        expect(line).toBeGreaterThan(0);
        if (one.startsWith("main.asl") && !text.includes("#line")) expect(line).toBeLessThanOrEqual(lines);
      }
    }),
  );
});

test("text without directives and macros stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'AB c"/*\\.\n\t1+-(){}') }), (text) => {
      const kept = preprocessText(text, { defines: [{ name: "NEVER", value: "1" }] });
      expect(kept).toEqual({ text: text.replace(/\s+/g, " ").trim(), diagnostics: [] });
    }),
  );
});
