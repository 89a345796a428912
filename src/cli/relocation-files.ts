/** What the relocate commands read: one table, its map, and values of slots. */
import { InvalidArgumentError } from "commander";
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { type ReadOptions, readBytes } from "../node/index.ts";
import { type RelocationMap, readRelocationMap } from "../patch/index.ts";
import type { JsonValue } from "./command.ts";
import { diagnose } from "./diagnostics.ts";

/** Reads a relocation map. Reports problems of reading, `cli/not-json` and `patch/bad-map`. */
export async function readMapFile(path: string, options: ReadOptions): Promise<Outcome<RelocationMap | undefined>> {
  const read = await readBytes(path, options);
  if (read.value === undefined) return outcome(undefined, read.diagnostics);
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(read.value.bytes));
    return readRelocationMap(data);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const problem: Diagnostic = diagnose("not-json", undefined, { path: read.value.name, problem: error.message });
    return outcome(undefined, [problem]);
  }
}

/** The map as it stands in a file. */
export function mapToJson({ version, table, slots }: RelocationMap): JsonValue {
  return { version, table: { ...table }, slots: slots.map((slot) => ({ ...slot })) };
}

/** One `NAME=A,B…` of a command line. */
export interface NamedValues {
  readonly name: string;
  readonly values: readonly bigint[];
}

/** Largest value of a slot. */
const MAXIMUM = 2n ** 64n - 1n;

/** Reads `NAME=VALUE[,VALUE…]`, numbers decimal or with 0x, and adds it to those before. */
export function namedValues(text: string, earlier: readonly NamedValues[] | undefined): readonly NamedValues[] {
  const [, name, list] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (name === undefined || list === undefined) throw new InvalidArgumentError("It must be NAME=VALUE.");
  const values = list.split(",").map((value) => {
    if (!/^(0[xX][0-9a-fA-F]+|\d+)$/.test(value) || BigInt(value) > MAXIMUM) {
      throw new InvalidArgumentError(`"${value}" is no number from 0 to 2^64-1.`);
    }
    return BigInt(value);
  });
  return [...(earlier ?? []), { name, values }];
}
