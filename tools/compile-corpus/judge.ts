/** Compiles the text of one table with our compiler and judges the result by iasl's. */
import { readFileSync } from "node:fs";
import { type CompileOptions, compile } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { type Difference, firstDifference } from "./first-difference.ts";
import type { CorpusTable } from "./tables.ts";
import { askIasl, type IaslResult } from "./with-iasl.ts";

export interface Verdict {
  readonly name: string;
  readonly signature: string;
  /** Without bytes of the source; what iasl did. */
  readonly iasl: IaslResult;
  readonly sourceBytes: number;
  readonly milliseconds: number;
  readonly isCompiled: boolean;
  readonly isIdentical: boolean;
  /** Of our errors: code, line and message. */
  readonly errors: readonly { readonly code: string; readonly line: number; readonly message: string }[];
  readonly difference?: Difference;
  /** An exception of ours: always a bug. */
  readonly crash?: string;
}

/** Options of iasl that the tool knows, and what they are to us. */
export const modes: Readonly<Record<string, CompileOptions>> = {
  "": {},
  "-oa": { optimize: false },
  "-of": { fold: false },
  "-oi": { optimizeIntegers: false },
  "-on": { optimizeNames: false },
};

const host = { readText: () => undefined };

/** @param flag - one of {@link modes} */
export function judge(table: CorpusTable, flag: string, cache: string): Verdict {
  const iasl = askIasl(table, flag === "" ? [] : [flag], cache);
  const { name, signature } = table;
  const nothing = { name, signature, iasl, sourceBytes: 0, milliseconds: 0, isCompiled: false, isIdentical: false };
  if (iasl.dslPath === undefined) return { ...nothing, errors: [] };
  const text = readFileSync(iasl.dslPath, "utf8");
  const started = performance.now();
  try {
    const { value, diagnostics } = compile(
      createSourceFile("table.dsl", text),
      { iaslVersion: "20200925", ...modes[flag] },
      host,
    );
    const milliseconds = performance.now() - started;
    const errors = diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, message, span }) => {
        const start = span?.start ?? 0;
        return { code, message, line: text.slice(0, start).split("\n").length };
      });
    const ours = value[0]?.bytes;
    const theirs = iasl.amlPath === undefined ? undefined : new Uint8Array(readFileSync(iasl.amlPath));
    const difference = ours !== undefined && theirs !== undefined ? firstDifference(theirs, ours) : undefined;
    return {
      ...nothing,
      sourceBytes: text.length,
      milliseconds,
      isCompiled: ours !== undefined,
      isIdentical: ours !== undefined && theirs !== undefined && difference === undefined,
      errors: errors.slice(0, 20),
      ...(difference !== undefined && { difference }),
    };
  } catch (problem) {
    const crash = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { ...nothing, sourceBytes: text.length, milliseconds: performance.now() - started, errors: [], crash };
  }
}
