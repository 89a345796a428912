/** Every source below asl/ against the bytes iasl makes of it: golden ones, and fresh ones where iasl is installed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CompileOptions, IncludeSearch } from "../../src/asl/index.ts";
import { hexBytes } from "../../src/base/hex.ts";
import { type AslCase, aslCases, goldenFiles } from "../../tools/asl-cases.ts";
import { runIasl } from "../../tools/iasl-run.ts";
import { compileText, placeOf } from "../asl/compile-text.ts";

/** Options of iasl in our words; `next` is the word behind the option. */
const optionsOf: Readonly<Record<string, (next: string) => CompileOptions>> = {
  "-oa": () => ({ optimize: false }),
  "-of": () => ({ fold: false }),
  "-oi": () => ({ optimizeIntegers: false }),
  "-on": () => ({ optimizeNames: false }),
  "-r": (next) => ({ revision: Number(next) }),
};

function compileCase(source: AslCase) {
  const words = source.options;
  const options = Object.assign({}, ...words.map((option, i) => optionsOf[option]?.(words[i + 1] ?? "")));
  const { defines, includeFolders, isPreprocessed: preprocess } = source;
  const find = (path: string, search?: IncludeSearch): string | undefined =>
    [...(search === "folders" ? [] : [dirname(source.sourcePath)]), ...includeFolders]
      .map((folder) => join(folder, path))
      .find((file) => existsSync(file));
  return compileText(
    source.text,
    { ...options, defines, preprocess },
    {
      readText: (path, _from, search) => {
        const file = find(path, search);
        return file === undefined ? undefined : { path: file, text: readFileSync(file, "latin1") };
      },
      readBytes: (path, _from, search) => {
        const file = find(path, search);
        return file === undefined ? undefined : { path: file, bytes: readFileSync(file) };
      },
    },
  );
}

const cases = aslCases();
const good = cases.filter(({ diagnoses }) => diagnoses.length === 0);
const wrong = cases.filter(({ diagnoses }) => diagnoses.length > 0);

test.each(good)("$name: the whole table equals iasl's golden bytes", (source) => {
  const { bytes, errors } = compileCase(source);
  expect(errors).toEqual([]);
  // The header counts, too: creator, revision and checksum are those of iasl 20200925.
  expect(hexBytes(bytes ?? new Uint8Array())).toBe(hexBytes(readFileSync(source.goldenPath)));
});

test.each(wrong)("$name: reports what its head says, and nothing is written", (source) => {
  const { bytes, diagnostics } = compileCase(source);
  const found = diagnostics.filter(({ severity }) => severity === "error");
  expect(found.map((one) => `${placeOf(one)} ${one.code}`)).toEqual(source.diagnoses);
  expect(bytes).toBeUndefined();
});

test("every golden file below aml-fixtures/cases has its source", () => {
  const named = new Set(good.map(({ goldenPath }) => goldenPath));
  expect(goldenFiles().filter((path) => !named.has(path))).toEqual([]);
});

const hasIasl = spawnSync("iasl", ["-v"]).error === undefined;
const hasCpp = spawnSync("cpp", ["--version"]).error === undefined;

const iasl = (source: AslCase) => runIasl(source, ["-vi", "-vr"]);

describe.runIf(hasIasl)("with iasl at hand", () => {
  test("the golden bytes are what it makes today", () => {
    const comparable = good.filter(({ isForCpp }) => hasCpp || !isForCpp);
    const differing = comparable.filter((source) => !iasl(source).aml?.equals(readFileSync(source.goldenPath)));
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  test.each(wrong.filter(({ text }) => !text.includes("// Deviation:")))(
    "$name: it reports the same numbers on the same lines",
    (source) => {
      const { diagnostics } = compileCase(source);
      const reported = [...iasl(source).text.matchAll(/\((\d+)\) : error\s+(\d+)/g)].map(
        ([, line, id]) => `${line}:${id}`,
      );
      const ours = diagnostics
        .filter(({ severity }) => severity === "error")
        .map((one) => `${placeOf(one).split(":")[0]}:${one.iasl}`);
      expect(reported).toEqual(expect.arrayContaining(ours));
    },
  );
});
