/** CPU time of other programs: some wait idly at their end, so the time that passes says nothing. */
import { spawnSync } from "node:child_process";

export interface ProgramRun {
  readonly stdout: string;
  /** User and system time, milliseconds. */
  readonly ms: number;
}

/** Runs a program through a shell that measures it; undefined if it is not installed. */
export function cpuMsOf(program: string, argv: readonly string[]): ProgramRun | undefined {
  if (spawnSync(program, ["-v"]).error !== undefined) return undefined;
  const script = 'TIMEFORMAT="cpu %U %S"; time "$0" "$@"';
  const { stdout, stderr } = spawnSync("bash", ["-c", script, program, ...argv], {
    encoding: "latin1",
    maxBuffer: 1 << 26,
  });
  const [, user = "0", system = "0"] = /^cpu ([\d.]+) ([\d.]+)$/m.exec(stderr) ?? [];
  return { stdout, ms: (Number(user) + Number(system)) * 1000 };
}
