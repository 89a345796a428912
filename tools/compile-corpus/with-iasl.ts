/** What iasl makes of a table: text, and AML again. Kept on disk, so that it is asked only once. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CorpusTable } from "./tables.ts";

const timeoutMs = 120_000;

/** A text that iasl disassembled, and its AML if iasl compiles it. */
export interface IaslResult {
  /** Absent: iasl cannot disassemble the table. */
  readonly dslPath?: string;
  /** Which other tables iasl was given for it. */
  readonly externals?: "others" | "dsdt" | "none";
  /** Absent: iasl refuses its own text. */
  readonly amlPath?: string;
  /** Numbers of iasl's errors if it refuses. */
  readonly errors: readonly string[];
}

/**
 * Disassembles with the machine's other tables, with its DSDT only, and alone, until iasl compiles its own text again,
 * and compiles.
 *
 * @param flags - options of the compilation: `-oa`
 * @param cache - folder of the results
 */
export function askIasl(table: CorpusTable, flags: readonly string[], cache: string): IaslResult {
  const folder = join(cache, table.key);
  const record = join(folder, `result${flags.join("")}.json`);
  // A cast: nobody else writes these files.
  if (existsSync(record)) return JSON.parse(readFileSync(record, "utf8")) as IaslResult;
  mkdirSync(folder, { recursive: true });
  const result = disassembleAndCompile(table, flags, folder);
  writeFileSync(`${record}.partial`, JSON.stringify(result));
  renameSync(`${record}.partial`, record);
  return result;
}

function disassembleAndCompile(table: CorpusTable, flags: readonly string[], folder: string): IaslResult {
  const isDsdt = table.signature === "DSDT";
  const sets = [
    { externals: "others", paths: table.others },
    { externals: "dsdt", paths: isDsdt ? [] : table.others.slice(0, 1) },
    { externals: "none", paths: [] },
  ] as const;
  let first: IaslResult = { errors: [] };
  for (const { externals, paths } of sets) {
    if (paths.length === 0 && externals !== "none") continue;
    const dslPath = disassemble(table, paths, join(folder, externals));
    if (dslPath === undefined) continue;
    const compiled = compileDsl(dslPath, flags);
    const result = { dslPath, externals, ...compiled };
    if (compiled.amlPath !== undefined) return result;
    if (first.dslPath === undefined) first = result;
  }
  return first;
}

function disassemble(table: CorpusTable, externals: readonly string[], folder: string): string | undefined {
  const dslPath = join(folder, "table.dsl");
  if (existsSync(dslPath)) return dslPath;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const partial = join(folder, "partial");
  const options = externals.length > 0 ? ["-e", ...externals] : [];
  spawnSync("iasl", ["-p", partial, ...options, "-d", table.path], { cwd: folder, timeout: timeoutMs });
  if (!existsSync(`${partial}.dsl`)) return undefined;
  renameSync(`${partial}.dsl`, dslPath);
  return dslPath;
}

function compileDsl(dslPath: string, flags: readonly string[]): Pick<IaslResult, "amlPath" | "errors"> {
  const prefix = join(dirname(dslPath), `table${flags.join("")}`);
  const { stdout, stderr } = spawnSync("iasl", [...flags, "-vi", "-p", prefix, dslPath], {
    cwd: dirname(dslPath),
    timeout: timeoutMs,
    maxBuffer: 1e9,
    encoding: "latin1",
  });
  const amlPath = `${prefix}.aml`;
  if (existsSync(amlPath)) return { amlPath, errors: [] };
  const numbers = `${stdout}${stderr}`.matchAll(/\b(?:Error|error)\s+(6\d{3})/g);
  return { errors: [...new Set([...numbers].map((match) => match[1] ?? ""))] };
}
