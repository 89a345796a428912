/** What iasl says of a text or makes of a data table. Kept on disk by content, so that it is asked only once. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const timeoutMs = 120_000;

export interface IaslAnswer {
  readonly isCompiled: boolean;
  /** Bytes other than the header's creator and checksum are those that went in. */
  readonly isIdentical: boolean;
  /** Ended by a signal: a crash, or time was up. */
  readonly hasCrashed: boolean;
  /** Numbers of its errors. */
  readonly errors: readonly string[];
}

/** Compiles ASL text. */
export function compileWithIasl(text: string, cache: string): IaslAnswer {
  return kept(`asl ${text}`, cache, (folder) => {
    writeFileSync(join(folder, "table.dsl"), text);
    return answer(folder, ["-ve", "-p", "out.aml", "table.dsl"], undefined);
  });
}

/** Disassembles a data table and compiles the text. */
export function dataTableWithIasl(bytes: Uint8Array, cache: string): IaslAnswer {
  return kept(`data ${Buffer.from(bytes).toString("latin1")}`, cache, (folder) => {
    writeFileSync(join(folder, "table.dat"), bytes);
    const { signal } = spawnSync("iasl", ["-d", "table.dat"], { cwd: folder, timeout: timeoutMs });
    if (!existsSync(join(folder, "table.dsl")))
      return { isCompiled: false, isIdentical: false, hasCrashed: signal !== null, errors: ["-d"] };
    return answer(folder, ["-p", "out.aml", "table.dsl"], bytes);
  });
}

function answer(folder: string, args: readonly string[], expected: Uint8Array | undefined): IaslAnswer {
  const options = { cwd: folder, timeout: timeoutMs, maxBuffer: 1e9, encoding: "latin1" } as const;
  const { stdout, stderr, signal } = spawnSync("iasl", args, options);
  const path = join(folder, "out.aml");
  const isCompiled = existsSync(path);
  const numbers = [...`${stdout}${stderr}`.matchAll(/\bError\s+(6\d{3})/g)].map((match) => match[1] ?? "");
  const isIdentical = isCompiled && expected !== undefined && sameWithoutCreator(readFileSync(path), expected);
  return { isCompiled, isIdentical, hasCrashed: signal !== null, errors: [...new Set(numbers)] };
}

/** iasl always writes itself as the creator. */
function sameWithoutCreator(a: Uint8Array, b: Uint8Array): boolean {
  const isCreator = (at: number): boolean => at === 9 || (at >= 28 && at < 36);
  return a.length === b.length && a.every((byte, at) => byte === b[at] || isCreator(at));
}

function kept(question: string, cache: string, ask: (folder: string) => IaslAnswer): IaslAnswer {
  const key = createHash("sha256").update(question, "latin1").digest("hex").slice(0, 32);
  const path = join(cache, key.slice(0, 2), `${key}.json`);
  // A cast: nobody else writes these files.
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as IaslAnswer;
  const folder = mkdtempSync(join(tmpdir(), "roundtrip-"));
  try {
    const result = ask(folder);
    mkdirSync(join(cache, key.slice(0, 2)), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(result));
    renameSync(`${path}.${process.pid}`, path);
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
