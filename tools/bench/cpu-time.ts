/** Times of other programs. Some wait idly at their end, so that the time that passes says nothing of them. */
import { spawnSync } from "node:child_process";

export interface ProgramRun {
  readonly stdout: string;
  /** User and system time, milliseconds. */
  readonly ms: number;
}

export interface Times {
  /** Until it ended, milliseconds. */
  readonly wall: number;
  /** User and system time of all its threads, milliseconds. */
  readonly cpu: number;
}

/** Runs a program in a folder, its output thrown away; undefined if it is not installed. */
export function timesOf(program: string, argv: readonly string[], folder: string): Times | undefined {
  const script = 'exec 3>&2; TIMEFORMAT="times %R %U %S"; { time "$0" "$@" >/dev/null 2>&1; } 2>&3';
  const { stderr, status } = spawnSync("bash", ["-c", script, program, ...argv], { cwd: folder, encoding: "utf8" });
  if (status === notFound) return undefined;
  const [, wall = "0", user = "0", system = "0"] = /^times ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(stderr) ?? [];
  return { wall: Number(wall) * 1000, cpu: (Number(user) + Number(system)) * 1000 };
}

/** Middle of the wall times and middle of the CPU times; undefined of none. */
export function medianTimes(times: readonly Times[]): Times | undefined {
  if (times.length === 0) return undefined;
  const middle = (kind: keyof Times): number =>
    times.map((one) => one[kind]).sort((a, b) => a - b)[times.length >> 1] ?? 0;
  return { wall: middle("wall"), cpu: middle("cpu") };
}

/** Exit status of a shell that has not found the program. */
const notFound = 127;

/** Does something in this process. */
export function timesHere(work: () => void): Times {
  const began = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - began, cpu: (user + system) / 1000 };
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
