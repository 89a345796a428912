/** The round trip of one machine: every table to text and back, ours and iasl's. */
import { readFileSync } from "node:fs";
import { compile } from "../../src/asl/index.ts";
import { sameBytes } from "../../src/base/byte-order.ts";
import { type ByteSource, createSourceFile } from "../../src/base/span.ts";
import { disassembleTable, gatherNames, type Machine } from "../../src/disassembler/index.ts";
import { compileTableSource, tableToSource } from "../../src/tables/index.ts";
import type { CorpusTable } from "../compile-corpus/tables.ts";
import { askIasl } from "../compile-corpus/with-iasl.ts";
import { compileWithIasl, dataTableWithIasl } from "./with-iasl.ts";

/** What became of a table on one way. */
export interface WayResult {
  readonly isText: boolean;
  readonly isCompiled: boolean;
  readonly isIdentical: boolean;
  readonly hasCrashed: boolean;
  /** What the reasons of a failure have in common. */
  readonly categories: readonly string[];
  readonly cpuMs: number;
}

/** Ways of AML tables and of data tables. */
export const ways = ["lossless", "readable", "readable-by-iasl", "iasl", "data", "data-by-iasl"] as const;
export type Way = (typeof ways)[number];

export interface TableResult {
  readonly name: string;
  readonly bytes: number;
  readonly results: { readonly [W in Way]?: WayResult };
}

export interface MachineFiles {
  readonly name: string;
  readonly aml: readonly CorpusTable[];
  readonly data: readonly string[];
}

export interface Settings {
  readonly asksIasl: boolean;
  /** Folder of iasl's answers to this tool, and of those to corpus:compile. */
  readonly cache: string;
  readonly compileCache: string;
}

/** Examines all tables of a machine. */
export function examine(machine: MachineFiles, settings: Settings): readonly TableResult[] {
  const sources = machine.aml.map(
    ({ path }): ByteSource => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }),
  );
  const names = gatherNames(sources);
  const aml = machine.aml.map((table, index): TableResult => {
    const source = sources[index] ?? { name: table.path, bytes: new Uint8Array() };
    return { name: table.name, bytes: source.bytes.length, results: amlWays(table, source, names, settings) };
  });
  const data = machine.data.map((path): TableResult => {
    const source: ByteSource = { name: path, bytes: new Uint8Array(readFileSync(path)) };
    const theirs = settings.asksIasl
      ? { "data-by-iasl": fromIasl(dataTableWithIasl(source.bytes, settings.cache)) }
      : {};
    return { name: path, bytes: source.bytes.length, results: { data: guarded(() => dataWay(source)), ...theirs } };
  });
  return [...aml, ...data];
}

function amlWays(table: CorpusTable, source: ByteSource, names: Machine, settings: Settings): TableResult["results"] {
  let readable = "";
  const ours = {
    lossless: guarded(() => compiled(disassembleTable(source, names, { lossless: true }).value, source)),
    readable: guarded(() => {
      readable = disassembleTable(source, names, { checked: true }).value;
      return compiled(readable, source);
    }),
  };
  if (!settings.asksIasl) return ours;
  const theirs = askIasl(table, [], settings.compileCache);
  const bytes = theirs.amlPath === undefined ? undefined : readFileSync(theirs.amlPath);
  return {
    ...ours,
    "readable-by-iasl": fromIasl(compileWithIasl(readable, settings.cache)),
    iasl: {
      isText: theirs.dslPath !== undefined,
      isCompiled: bytes !== undefined,
      isIdentical: bytes !== undefined && sameBytes(bytes.subarray(36), source.bytes.subarray(36)),
      hasCrashed: false,
      categories: theirs.errors,
      cpuMs: 0,
    },
  };
}

type Half = Omit<WayResult, "cpuMs" | "hasCrashed">;

function compiled(text: string, source: ByteSource): Half {
  const { value, diagnostics } = compile(
    createSourceFile(`${source.name}.dsl`, text),
    {},
    { readText: () => undefined },
  );
  const [first] = value;
  const isIdentical = first !== undefined && sameBytes(first.bytes, source.bytes);
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return { isText: true, isCompiled: first !== undefined, isIdentical, categories: [...new Set(errors)] };
}

function dataWay(source: ByteSource): Half {
  const { value, diagnostics } = compileTableSource(createSourceFile(source.name, tableToSource(source).value));
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const isIdentical = sameBytes(value.bytes, source.bytes);
  return { isText: true, isCompiled: errors.length === 0, isIdentical, categories: [...new Set(errors)] };
}

/** Measures the time of a way; an exception is a crash. */
function guarded(way: () => Half): WayResult {
  const before = process.cpuUsage();
  let result: Half & { readonly hasCrashed: boolean };
  try {
    result = { ...way(), hasCrashed: false };
  } catch (problem) {
    const categories = [`crash: ${problem instanceof Error ? problem.message.split("\n")[0] : String(problem)}`];
    result = { isText: false, isCompiled: false, isIdentical: false, hasCrashed: true, categories };
  }
  const { user, system } = process.cpuUsage(before);
  return { ...result, cpuMs: (user + system) / 1000 };
}

function fromIasl(answer: ReturnType<typeof compileWithIasl>): WayResult {
  const { isCompiled, isIdentical, hasCrashed, errors } = answer;
  return { isText: !errors.includes("-d"), isCompiled, isIdentical, hasCrashed, categories: errors, cpuMs: 0 };
}
