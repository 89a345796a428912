/** One machine under both engines. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { askAcpiexec, askHostEvaluations } from "./acpiexec.ts";
import { type CorpusMachine, readTable, workFolder } from "./machines.ts";
import { canonicalPath } from "./notation.ts";
import { type Evaluable, evaluables, openSession, type SessionSetup } from "./ours.ts";

export interface Difference {
  readonly path: string;
  readonly type: string;
  readonly ours: string;
  readonly theirs: string;
  /** In sessions of their own the engines agree: an evaluation before it made the difference. */
  readonly isInherited: boolean;
  /** With the `_REG` that acpiexec does not run left out, the engines agree. */
  readonly isByReg: boolean;
  /** With memory of its own for each range of addresses ours differs too: overlapping regions matter. */
  readonly isByMemory: boolean;
  /** acpiexec has no such name, or none that the method uses: it lost or misplaced it while loading. */
  readonly isLostName: boolean;
  /** Fields beside it are empty in acpiexec, whose region needs names that a later table declares. */
  readonly isBesideEmptyFields: boolean;
  /** The tables declare it twice, or a region's address is a name that they declare twice. */
  readonly isDeclaredTwice: boolean;
}

type Found = Pick<Difference, "path" | "type" | "ours" | "theirs">;
type Repeated = Found & Pick<Difference, "isInherited" | "isByReg" | "isByMemory">;

export interface MachineReport {
  readonly machine: string;
  readonly tables: number;
  readonly failures: readonly string[];
  readonly loadProblems: readonly string[];
  readonly theirLoadErrors: readonly string[];
  readonly loadMs: number;
  readonly compared: { readonly [type: string]: number };
  readonly equal: { readonly [type: string]: number };
  readonly excluded: { readonly [reason: string]: number };
  readonly onlyOurs: readonly string[];
  readonly onlyTheirs: readonly string[];
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
  /** Objects at which acpiexec died or stopped; ours still evaluates them. */
  readonly theirCrashes: readonly string[];
  readonly theirHangs: readonly string[];
  /** Methods that wait for an event nobody signals, in both engines. */
  readonly waits: readonly string[];
  readonly differences: readonly Difference[];
}

interface Reference {
  readonly interfaces: readonly string[];
  readonly names: readonly string[];
  readonly loadErrors: readonly string[];
  /** Sessions in order, each with its answers. */
  readonly sessions: readonly { readonly paths: readonly string[]; readonly answers: readonly string[] }[];
}

/** So many differences of a machine are evaluated again in sessions of their own. */
const mostRepeated = 200;
/** Answers of acpiexec that have another reason than an earlier evaluation. */
const ownReasons: ReadonlySet<string> = new Set(["AE_AML_UNINITIALIZED_NODE", "AE_BUFFER_OVERFLOW", "AE_NOT_FOUND"]);

/** Loads, initialises, evaluates everything in the order of the name space under both engines, and compares. */
export async function examine(machine: CorpusMachine): Promise<MachineReport> {
  const tables = machine.tablePaths.map(readTable);
  const setup: SessionSetup = {
    tables,
    interfaces: await interfacesOf(machine),
    hostEvaluations: await remembered(machine, "host", async () => askHostEvaluations(machine.tablePaths)),
  };
  const first = openSession(setup);
  const { evaluables: objects, excluded, names } = evaluables(first.namespace);
  const reference = await referenceOf(machine, objects);
  const byPath = new Map(objects.map((object) => [object.path, object]));
  const tally = { compared: new Map<string, number>(), equal: new Map<string, number>() };
  const crashes: string[] = [];
  const hangs: string[] = [];
  const theirCrashes: string[] = [];
  const theirHangs: string[] = [];
  const waits: string[] = [];
  const found: Found[] = [];
  for (const [index, { paths, answers }] of reference.sessions.entries()) {
    // The same objects before it in both engines: a new session there is a new session here.
    const session = index === 0 ? first : openSession(setup);
    for (const [i, path] of paths.entries()) {
      const theirs = answers[i];
      if (theirs === undefined) break;
      const ours = session.evaluate(path);
      if (ours.startsWith("crash")) crashes.push(`${path}: ${ours}`);
      if (ours.startsWith("hang")) hangs.push(`${path}: ${ours}`);
      if (ours === "waits for ever" && theirs === "hang") waits.push(path);
      else if (theirs === "crash") theirCrashes.push(path);
      else if (theirs === "hang") theirHangs.push(path);
      else {
        const type = byPath.get(path)?.type ?? "";
        count(tally.compared, type);
        if (ours === theirs) count(tally.equal, type);
        else found.push({ path, type, ours, theirs });
      }
    }
  }
  const ourNames = new Set(names.map(canonicalPath));
  const theirNames = new Map(reference.names.map((line) => [line.slice(line.indexOf(" ") + 1), line]));
  const onlyOurs = [...ourNames].filter((path) => !theirNames.has(path));
  const hasLostNames = onlyOurs.length > 0;
  const scopeOf = (path: string): string => path.slice(0, path.lastIndexOf("."));
  const emptyScopes = new Set(
    found.filter(({ theirs }) => theirs === "AE_AML_UNINITIALIZED_NODE").map(({ path }) => scopeOf(path)),
  );
  const declaredTwice = first.loadProblems.flatMap(
    (problem) => / (\S+) is declared a second time/.exec(problem)?.[1] ?? [],
  );
  // acpiexec's region takes its address from the name's second declaration, which is none for it.
  const hasBadRegion = reference.loadErrors.some((line) => line.includes("AE_TYPE, Could not execute arguments"));
  return {
    machine: machine.name,
    tables: tables.length,
    failures: first.failures,
    loadProblems: first.loadProblems,
    theirLoadErrors: reference.loadErrors,
    loadMs: first.loadMs,
    compared: Object.fromEntries(tally.compared),
    equal: Object.fromEntries(tally.equal),
    excluded: Object.fromEntries(excluded),
    onlyOurs,
    onlyTheirs: [...theirNames.values()].filter((line) => !ourNames.has(line.slice(line.indexOf(" ") + 1))),
    crashes,
    hangs,
    theirCrashes,
    theirHangs,
    waits,
    differences: (await repeat(machine, setup, found)).map((difference) => ({
      ...difference,
      // Or it uses a name that acpiexec lost.
      isLostName:
        !theirNames.has(canonicalPath(difference.path)) ||
        (difference.theirs === "AE_NOT_FOUND" && !difference.ours.startsWith("AE_") && hasLostNames),
      isBesideEmptyFields: emptyScopes.has(scopeOf(difference.path)),
      isDeclaredTwice:
        declaredTwice.includes(difference.path) ||
        (declaredTwice.length > 0 && hasBadRegion && difference.theirs === "AE_AML_OPERAND_TYPE"),
    })),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Evaluates what differed once more, each object in new sessions. */
async function repeat(
  machine: CorpusMachine,
  setup: SessionSetup,
  found: readonly Found[],
): Promise<readonly Repeated[]> {
  const results: Repeated[] = [];
  let repeated = 0;
  for (const difference of found) {
    let isInherited = false;
    let isByReg = false;
    let isByMemory = false;
    if (!ownReasons.has(difference.theirs) && repeated++ < mostRepeated) {
      const key = `alone ${difference.path}`;
      const theirs = await remembered(machine, key, async () => {
        const { answers } = await askAcpiexec(machine.tablePaths, [difference.path]);
        return answers[0] ?? "";
      });
      isInherited = openSession(setup).evaluate(difference.path) === theirs;
      isByReg =
        !isInherited &&
        (["rule", "all"] as const).some(
          (withoutRegs) => openSession({ ...setup, withoutRegs }).evaluate(difference.path) === theirs,
        );
      isByMemory =
        !isInherited &&
        !isByReg &&
        openSession({ ...setup, hasMemoryByRange: true }).evaluate(difference.path) !==
          openSession(setup).evaluate(difference.path);
    }
    results.push({ ...difference, isInherited, isByReg, isByMemory });
  }
  return results;
}

async function interfacesOf(machine: CorpusMachine): Promise<readonly string[]> {
  return remembered(machine, "interfaces", async () => (await askAcpiexec(machine.tablePaths, [])).interfaces);
}

/** acpiexec's answers to all objects: session after session, as each ends at a crash or a hang. */
function referenceOf(machine: CorpusMachine, objects: readonly Evaluable[]): Promise<Reference> {
  const paths = objects.map(({ path }) => path);
  return remembered(machine, paths.join("\n"), async () => {
    const sessions: { paths: readonly string[]; answers: readonly string[] }[] = [];
    let head: Omit<Reference, "sessions"> | undefined;
    for (let at = 0; at < paths.length; ) {
      const left = paths.slice(at);
      const { answers, ...rest } = await askAcpiexec(machine.tablePaths, left);
      head ??= { interfaces: rest.interfaces, names: rest.names, loadErrors: rest.loadErrors };
      if (answers.length === 0) break;
      sessions.push({ paths: left.slice(0, answers.length), answers });
      at += answers.length;
    }
    return { ...(head ?? { interfaces: [], names: [], loadErrors: [] }), sessions };
  });
}

/** acpiexec's answers do not change: they are kept in files. */
async function remembered<T>(machine: CorpusMachine, key: string, ask: () => Promise<T>): Promise<T> {
  const digest = createHash("sha256").update(key).digest("hex").slice(0, 24);
  const path = join(workFolder, "exec/acpiexec", machine.name, `${digest}.json`);
  // Written below by the same function.
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as T;
  const answer = await ask();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(answer));
  return answer;
}
