/**
 * Debian's acpiexec as the other engine: one session answers many evaluations.
 *
 * Commands go to its standard input. Several objects stop a session for good: methods that wait for hardware, packages
 * that contain themselves (acpiexec follows them until its stack ends). Then the session is ended, the object is noted
 * and the next object starts a new session.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { canonicalPath } from "./notation.ts";
import { parseAnswer } from "./parse-answer.ts";

export interface AcpiexecSession {
  /** Answers in the order of the paths; the last one may be "crash" or "hang". */
  readonly answers: readonly string[];
  /** Names of its name space as `type path`; empty unless asked for. */
  readonly names: readonly string[];
  /** Strings to which its `_OSI` answers yes. */
  readonly interfaces: readonly string[];
  /** What it said while loading tables and initialising. */
  readonly loadErrors: readonly string[];
}

/** A loop ends after so many seconds; without a line for so long, a session is given up. */
export const loopSeconds = 1;
const silenceMs = 12_000;
const longestOutput = 1 << 26;

/** What acpiexec evaluates on its own account when it starts, by path. */
export interface HostEvaluations {
  /** Before initialisation: `_HID` and `_CID` of all devices, in search of an embedded controller. */
  readonly before: readonly string[];
  /** After it: `_STA` of all devices, and others. */
  readonly after: readonly string[];
}

export const hasAcpiexec: boolean = spawnSync("acpiexec", ["-v"]).error === undefined;

/** The evaluations of acpiexec's own start: they change state, so our session has to do the same. */
export function askHostEvaluations(tables: readonly string[]): HostEvaluations {
  const { stdout } = spawnSync("acpiexec", ["-eo", "-dr", "-to", String(loopSeconds), ...tables], {
    input: "quit\n",
    encoding: "latin1",
    maxBuffer: longestOutput,
    timeout: 5 * silenceMs,
  });
  const [start = "", rest = ""] = stdout.split(/^Initializing Device\/Processor.*$/m, 2);
  const [, after = ""] = rest.split(/^ +Executed \d+ _INI.*$/m, 2);
  return { before: evaluationsIn(start), after: evaluationsIn(after) };
}

function evaluationsIn(log: string): readonly string[] {
  const paths = [...log.matchAll(/^ +Enter evaluation +: +(\S+)/gm)].map(([, path = ""]) => canonicalPath(`\\${path}`));
  // `_REG` is our engine's own business, and `_OSI` changes nothing.
  return paths.filter((path) => !/_REG$|^\\_OSI$/.test(path));
}

/** Evaluates paths in order until all are done or one ends the session. */
export async function askAcpiexec(tables: readonly string[], paths: readonly string[]): Promise<AcpiexecSession> {
  const commands = ["osi", "paths", ...paths.map((path) => `execute ${path}`), "quit"];
  const { output, isHanging } = await converse(tables, `${commands.join("\n")}\n`);
  const [head = "", ...sections] = output.split(/^Evaluating (?=\\)/m);
  const answers = new Map<string, string>();
  for (const section of sections) answers.set(canonicalPath(section.split("\n", 1)[0] ?? ""), section);
  const isComplete = /^- quit$/m.test(output);
  const ending = isHanging ? "hang" : "crash";
  const given: string[] = [];
  for (const [index, path] of paths.entries()) {
    const section = answers.get(canonicalPath(path));
    const next = paths[index + 1];
    const isLast = next === undefined || !answers.has(canonicalPath(next));
    if (section === undefined) {
      // Nothing was evaluated at all: the session ended while loading, or the command was refused.
      given.push(isComplete ? "refused" : ending);
      if (!isComplete) break;
      continue;
    }
    const hasEnded = !isComplete && isLast && !answers.has(canonicalPath(paths[index + 1] ?? ""));
    const answer = parseAnswer(section);
    given.push(hasEnded ? ending : answer);
    if (hasEnded) break;
  }
  return {
    answers: given,
    names: namesIn(head),
    interfaces: interfacesIn(head),
    loadErrors: [...head.matchAll(/^(?:ACPI|Firmware) (?:BIOS )?Error.*$/gm)].map(([line]) => line),
  };
}

/** Names that acpiexec itself brings. */
const ownNames: ReadonlySet<string> = new Set(["Untyped \\_TI", "Method \\_TI._T97"]);

function namesIn(head: string): readonly string[] {
  return [...head.matchAll(/^ *\d+ +(\w+) +([\w.^\\]+)$/gm)]
    .map(([, type = "", path = ""]) => `${type} ${canonicalPath(`\\${path}`)}`)
    .filter((line) => !ownNames.has(line));
}

function interfacesIn(head: string): readonly string[] {
  const listed = /^- osi\n([\s\S]*?)^- paths$/m.exec(head)?.[1] ?? "";
  return listed.split("\n").filter((line) => line.trim() !== "");
}

function converse(
  tables: readonly string[],
  input: string,
): Promise<{ readonly output: string; readonly isHanging: boolean }> {
  // Line buffering: silence then means that one evaluation takes long. -dr: no repair of predefined results.
  const child: ChildProcess = spawn("stdbuf", ["-oL", "acpiexec", "-dr", "-to", String(loopSeconds), ...tables]);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let isHanging = false;
    const giveUp = (): void => {
      isHanging = true;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(giveUp, silenceMs);
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      size += chunk.length;
      clearTimeout(timer);
      if (size > longestOutput) giveUp();
      else timer = setTimeout(giveUp, silenceMs);
    };
    child.stdout?.on("data", take);
    child.stderr?.on("data", () => undefined);
    // A session that died no longer reads.
    child.stdin?.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", () => {
      clearTimeout(timer);
      resolve({ output: Buffer.concat(chunks).toString("latin1"), isHanging });
    });
    child.stdin?.end(input);
  });
}
