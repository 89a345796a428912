/** Runs a scenario of races: the profile as it is, and the same without its guard. */
import { invariant } from "../../base/invariant.ts";
import type { TraceEvent, TraceValue } from "../../base/trace.ts";
import { buildTableSet, encodeXcpuBlock, type TableSet } from "../../firmware/index.ts";
import {
  createSession,
  exploreInterleavings,
  type InterleavingRun,
  replayInterleaving,
  type Session,
} from "../../interpreter/index.ts";
import { judge } from "../check.ts";
import { TraceRecorder } from "../recorder.ts";
import { type Report, summarize } from "../report.ts";
import { TraceView } from "../trace-view.ts";
import { NOTHING_WRONG, type Race, type RaceScenario } from "./race-scenario.ts";
import { withoutGuard } from "./without-guard.ts";

const SYSTEM_MEMORY = 0;
/** Offsets in the block of the corrected profile. */
const EJECT_SELECT = 0x20;
const EJECT_COMMAND = 0x24;
const BITMAP = 0x40;
/** Bits of one word of the bitmap. */
const WORD = 32;
const SCAN = "\\_SB.XEN0.GPE0._E02";
const RANDOM_RUNS = 50;

/** Runs one scenario to its verdicts. */
export function runRaces(scenario: RaceScenario): Report {
  const recorder = new TraceRecorder();
  const emit = (kind: string, data: Readonly<Record<string, TraceValue>>): void =>
    recorder.emit({ at: 0, source: "user", kind, data });
  const { value: set, diagnostics } = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: scenario.vcpus });
  invariant(set !== undefined, diagnostics[0]?.message ?? "the profile has no tables");
  const ssdt = set.tables.find(({ signature }) => signature === "SSDT")?.bytes;
  invariant(ssdt !== undefined, "the profile has an SSDT");
  const bare = withoutGuard(ssdt, scenario.guard);
  invariant(bare.removed > 0, `the profile has no guard ${scenario.guard}`);
  let number = 0;
  for (const race of scenario.races) {
    for (const [isGuarded, bytes] of [
      [true, ssdt],
      [false, bare.bytes],
    ] as const) {
      number += 1;
      emit("scenario/step", { number, title: `${race.title}, ${isGuarded ? "with" : "without"} the guard` });
      explore({ scenario, race, set, bytes, isGuarded }, recorder, emit);
    }
  }
  const checks = judge(scenario.checks, new TraceView(recorder.events));
  return {
    scenario: { name: scenario.name, title: scenario.title },
    seed: scenario.seed,
    trace: recorder.events,
    checks,
    summary: summarize(checks),
  };
}

interface Trial {
  readonly scenario: RaceScenario;
  readonly race: Race;
  readonly set: TableSet;
  readonly bytes: Uint8Array;
  readonly isGuarded: boolean;
}

function explore(
  trial: Trial,
  recorder: TraceRecorder,
  emit: (kind: string, data: Readonly<Record<string, TraceValue>>) => void,
): void {
  const { race, isGuarded, scenario } = trial;
  const report = exploreInterleavings({
    start: () => start(trial).run,
    randomRuns: RANDOM_RUNS,
    seed: scenario.seed,
  });
  const { failure, runs, isExhausted } = report;
  emit("race/explored", {
    race: race.title,
    guarded: isGuarded,
    schedules: runs,
    exhausted: isExhausted,
    problem: failure?.problem ?? NOTHING_WRONG,
  });
  // One run to look at: the one that goes wrong, or the one without any preemption.
  const { run, events } = start(trial);
  const end = replayInterleaving(run, failure?.schedule ?? []);
  for (const { point, from, to, left } of end.switches) {
    emit("race/switch", { point, from, to, method: left?.method ?? "", offset: left?.offset ?? -1 });
  }
  for (const event of events) recorder.emit({ ...event, at: 0 });
  emit("race/replayed", { race: race.title, guarded: isGuarded, problem: end.problem ?? NOTHING_WRONG });
}

/** A system in the moment before the race. */
function start({ scenario, race, set, bytes }: Trial): {
  readonly run: InterleavingRun;
  readonly events: readonly TraceEvent[];
} {
  const block = set.blocks.find(({ name }) => name === "XCPU")?.address;
  const madt = set.tables.find(({ signature }) => signature === "APIC")?.bytes;
  invariant(block !== undefined && madt !== undefined, "the profile has a block and a MADT");
  const events: TraceEvent[] = [];
  let isRunning = false;
  const session = createSession({
    contents: [
      { space: SYSTEM_MEMORY, address: BigInt(set.madt.address), bytes: madt },
      {
        space: SYSTEM_MEMORY,
        address: BigInt(block),
        bytes: encodeXcpuBlock({
          vcpuCount: scenario.vcpus,
          madtChecksumAddress: set.madt.checksumAddress,
          firstEntryAddress: set.madt.firstVcpuEntryAddress,
          present: Array.from({ length: scenario.vcpus }, (_, vcpu) => scenario.seen.includes(vcpu)),
        }),
      },
    ],
    trace: {
      emit: (event) => {
        if (isRunning) events.push(event);
      },
    },
  });
  session.load({ name: "ssdt", bytes });
  session.run(taskOf(session, SCAN, []));
  session.memory(SYSTEM_MEMORY)?.load(BigInt(block + BITMAP), wordOf(race.wanted));
  isRunning = true;
  const tasks = race.entries.map(({ path, args }) => taskOf(session, path, args));
  return {
    run: { clock: session.clock, tasks, judge: () => problemOf(session, events, { scenario, race, block }) },
    events,
  };
}

function taskOf(session: Session, path: string, args: Parameters<Session["interpreter"]["start"]>[1]) {
  const node = session.namespace.find(path);
  invariant(node !== undefined, `the profile has no ${path}`);
  return session.interpreter.start(node, args);
}

function wordOf(vcpus: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(WORD / 8);
  for (const vcpu of vcpus) bytes[vcpu >> 3] = (bytes[vcpu >> 3] ?? 0) | (1 << (vcpu & 7));
  return bytes;
}

/** What went wrong: a command for another vCPU than the one that was meant, or a change that will be told twice. */
function problemOf(
  session: Session,
  events: readonly TraceEvent[],
  { scenario, race, block }: { readonly scenario: RaceScenario; readonly race: Race; readonly block: number },
): string | undefined {
  let selected = -1;
  for (const { kind, data } of events) {
    if (kind !== "region/write") continue;
    if (data["address"] === block + EJECT_SELECT) selected = Number(data["value"]);
    if (data["address"] === block + EJECT_COMMAND && selected !== scenario.ejected) {
      return `the eject of vCPU ${scenario.ejected} hit vCPU ${selected}`;
    }
  }
  if (!race.entries.some(({ path }) => path === SCAN)) return undefined;
  const before = session.notifications.length;
  session.run(taskOf(session, SCAN, []));
  const [again] = session.notifications.slice(before);
  return again === undefined ? undefined : `the next scan tells ${again.object} once more, though nothing has changed`;
}
