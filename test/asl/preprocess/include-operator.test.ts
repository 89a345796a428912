import { expect, test } from "vitest";
import { compile } from "../../../src/asl/index.ts";
import { createSourceFile } from "../../../src/base/span.ts";
import { described } from "./memory-host.ts";

const block = (terms: string): string => `DefinitionBlock ("", "SSDT", 2, "A", "B", 1) {\n${terms}\n}\n`;

test("Include looks beside the main file first, as iasl does, and only then beside the including file", () => {
  const asked: string[] = [];
  const files: Readonly<Record<string, string>> = { "a.asi": 'Include ("b.asi")', "sub/b.asi": "Name (BBB0, 1)" };
  const { diagnostics } = compile(
    createSourceFile("main.asl", block('Include ("a.asi")')),
    {},
    {
      readText: (path, from) => {
        asked.push(`${path} from ${from}`);
        const found = from === "sub/a.asi" ? `sub/${path}` : path;
        const text = files[found];
        return text === undefined ? undefined : { path: path === "a.asi" ? "sub/a.asi" : found, text };
      },
    },
  );
  expect(diagnostics).toEqual([]);
  expect(asked).toEqual(["a.asi from main.asl", "b.asi from main.asl", "b.asi from sub/a.asi"]);
});

test("a directive in a file of Include is told, with the way into the file", () => {
  const text = block('#define INCLUDED "a.asi"\nInclude (INCLUDED)');
  const { diagnostics } = compile(
    createSourceFile("main.asl", text),
    {},
    {
      readText: (path) => ({ path, text: "#define A 1\n" }),
    },
  );
  expect(described(diagnostics)).toEqual([
    "a.asi:1:1 asl/preprocessor-directive",
    "  main.asl:3:10 included from here",
  ]);
});
