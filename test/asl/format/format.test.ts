import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type AslHost, compile, format, type IncludeSearch } from "../../../src/asl/index.ts";
import { hexBytes } from "../../../src/base/hex.ts";
import { createSourceFile } from "../../../src/base/span.ts";
import { type AslCase, aslCases } from "../../../tools/asl-cases.ts";

const formatText = (text: string): string => format(createSourceFile("x.asl", text)).value;

function hostOf({ sourcePath, includeFolders }: AslCase): AslHost {
  const find = (path: string, search?: IncludeSearch): string | undefined =>
    [...(search === "folders" ? [] : [dirname(sourcePath)]), ...includeFolders]
      .map((folder) => join(folder, path))
      .find((file) => existsSync(file));
  return {
    readText: (path, _from, search) => {
      const file = find(path, search);
      return file === undefined ? undefined : { path: file, text: readFileSync(file, "latin1") };
    },
    readBytes: (path, _from, search) => {
      const file = find(path, search);
      return file === undefined ? undefined : { path: file, bytes: readFileSync(file) };
    },
  };
}

const sources = aslCases().filter(({ isRepeated }) => !isRepeated);
const right = sources.filter(({ diagnoses }) => diagnoses.length === 0);
const comments = (text: string): readonly string[] =>
  [...text.matchAll(/"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g)]
    .map(([match]) => match.replace(/\s+/g, " ").trim())
    .filter((match) => !match.startsWith('"'));

test.each(sources)("$name: formatting twice changes nothing more", ({ text }) => {
  const once = formatText(text);
  expect(formatText(once)).toBe(once);
});

test.each(right)("$name: keeps every comment", ({ text }) => {
  expect(comments(formatText(text))).toEqual(comments(text));
});

// __LINE__ depends on what a formatter changes.
test.each(right.filter(({ text }) => !text.includes("__LINE__")))("$name: compiles to the same bytes", (source) => {
  const { text, defines, isPreprocessed: preprocess } = source;
  const bytesOf = (one: string): string =>
    compile(createSourceFile("x.asl", one), { defines, preprocess }, hostOf(source))
      .value.map(({ bytes }) => hexBytes(bytes))
      .join("\n");
  expect(bytesOf(formatText(text))).toBe(bytesOf(text));
});
