/** Running Debian's iasl on one of our sources. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AslCase } from "./asl-cases.ts";

/** iasl 20200925 never returns from some wrong texts (a comment that is not closed). */
const patienceMs = 60_000;
/** It also aborts in two of five runs on a good one (`#includebuffer`: a damaged heap); such a run says nothing. */
const tries = 25;

export interface IaslRun {
  /** Undefined if it refused the source. */
  readonly aml: Buffer | undefined;
  /** Both streams. */
  readonly text: string;
}

/** Compiles a source, or what cpp makes of it, with its own options and those given. */
export function runIasl(source: AslCase, options: readonly string[]): IaslRun {
  const folder = mkdtempSync(join(tmpdir(), "iasl-run-"));
  try {
    const prefix = join(folder, "out");
    const input = source.isForCpp ? join(folder, "in.asl") : source.sourcePath;
    if (source.isForCpp) spawnSync("cpp", ["-P", "-undef", source.sourcePath, input]);
    const args = [...source.options, ...options, "-p", prefix, input];
    const cwd = dirname(source.sourcePath);
    let run = spawnSync("iasl", args, { cwd, encoding: "latin1", timeout: patienceMs });
    for (let i = 1; run.signal === "SIGABRT" && i < tries; i++) {
      rmSync(`${prefix}.aml`, { force: true });
      run = spawnSync("iasl", args, { cwd, encoding: "latin1", timeout: patienceMs });
    }
    const aml = existsSync(`${prefix}.aml`) ? readFileSync(`${prefix}.aml`) : undefined;
    return { aml: aml?.length === 0 ? undefined : aml, text: `${run.stdout}${run.stderr}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
