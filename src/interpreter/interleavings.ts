/**
 * Explores the orders in which tasks can run side by side, and finds one that ends as it must not: systematically with
 * a bound on preemptions, few first, or at random from a seed. What it finds is a schedule: a list of preemptions that
 * brings the same run again, with all preemptions left out that it does not need.
 *
 * A task can be left before each instruction that uses a name (what only a task itself can see needs no order), and
 * where it waits. Between two such points it runs alone; if it is not preempted it goes on.
 */
import { createRandom } from "../base/random.ts";
import type { VirtualClock } from "../base/virtual-clock.ts";
import { diagnose } from "./diagnostics.ts";
import type { AmlTask } from "./engine.ts";
import { nextInstruction } from "./inspect.ts";
import type { FinalState } from "./scheduler.ts";

/** A fresh system with tasks that have not begun. Every one that `start` makes must be alike. */
export interface InterleavingRun {
  readonly clock: VirtualClock;
  readonly tasks: readonly AmlTask[];
  /** What is wrong with the end; undefined if nothing is. */
  judge(ends: readonly FinalState[]): string | undefined;
}

/** At the `point`-th point of a run, task `task` goes on instead of the one whose turn it was. */
export interface Preemption {
  readonly point: number;
  readonly task: number;
}

/** Brings the same run again; empty: one task after the other. */
export type Schedule = readonly Preemption[];

/** A preemption of a run, for people. */
export interface ScheduledSwitch extends Preemption {
  readonly from: string;
  readonly to: string;
  /** Where the task was left: method and byte offset in its table; undefined if it had ended or not begun. */
  readonly left: { readonly method: string; readonly table: string; readonly offset: number } | undefined;
}

export interface InterleavingOptions {
  start(): InterleavingRun;
  /** Preemptions of one schedule in the systematic part; 2 by default, which most known races need at most. */
  readonly preemptions?: number;
  /** Runs of the systematic part at most; 2,000 by default. */
  readonly systematicRuns?: number;
  /** Runs of the random part; none by default. */
  readonly randomRuns?: number;
  /** Of the random part; 0 by default. */
  readonly seed?: number;
}

export interface InterleavingFailure {
  readonly problem: string;
  /** With what it does not need left out. */
  readonly schedule: Schedule;
  readonly switches: readonly ScheduledSwitch[];
  readonly ends: readonly FinalState[];
  /** Seed of the random run that found it; undefined if the systematic part did. */
  readonly seed: number | undefined;
}

export interface InterleavingReport {
  readonly failure: InterleavingFailure | undefined;
  /** Schedules that were run. */
  readonly runs: number;
  /** True if every schedule within the bound on preemptions was run. */
  readonly isExhausted: boolean;
}

/** What one run was. */
export interface InterleavingEnd {
  readonly problem: string | undefined;
  readonly ends: readonly FinalState[];
  readonly switches: readonly ScheduledSwitch[];
}

const defaultPreemptions = 2;
const defaultSystematicRuns = 2_000;
/** Points of one run; tasks that go on beyond are ended. */
const mostPoints = 100_000;
/** Instructions between two points: a loop over Locals has none. */
const mostInstructions = 10_000_000;
/** A random run preempts at one of so many points. */
const randomStride = 8;

/** Looks for a schedule that `judge` finds fault with. */
export function exploreInterleavings(options: InterleavingOptions): InterleavingReport {
  const systematic = exploreSystematically(options);
  if (systematic.failure !== undefined) return systematic;
  const seed = options.seed ?? 0;
  for (let i = 0; i < (options.randomRuns ?? 0); i++) {
    const random = createRandom(seed + i);
    const schedule: Preemption[] = [];
    const run = runOnce(options.start(), (point, task, ready) => {
      if (ready.length < 2 || random() % randomStride !== 0) return task;
      const chosen = ready[random() % ready.length] ?? task;
      if (chosen !== task) schedule.push({ point, task: chosen });
      return chosen;
    });
    if (run.problem !== undefined) {
      return { failure: failureOf(options, schedule, seed + i), runs: systematic.runs + i + 1, isExhausted: false };
    }
  }
  return { ...systematic, runs: systematic.runs + (options.randomRuns ?? 0) };
}

/** Runs a schedule once more. */
export function replayInterleaving(run: InterleavingRun, schedule: Schedule): InterleavingEnd {
  const wanted = new Map(schedule.map(({ point, task }) => [point, task]));
  return runOnce(run, (point, task) => wanted.get(point) ?? task);
}

function exploreSystematically(options: InterleavingOptions): InterleavingReport {
  const bound = options.preemptions ?? defaultPreemptions;
  const most = options.systematicRuns ?? defaultSystematicRuns;
  // First in, first out: schedules with few preemptions come before those with more.
  const pending: Schedule[] = [[]];
  let runs = 0;
  for (let next = 0; next < pending.length; next++) {
    if (runs >= most) return { failure: undefined, runs, isExhausted: false };
    const schedule = pending[next] ?? [];
    const wanted = new Map(schedule.map(({ point, task }) => [point, task]));
    const last = schedule.at(-1)?.point ?? -1;
    runs++;
    const run = runOnce(options.start(), (point, task, ready) => {
      const chosen = wanted.get(point) ?? task;
      if (point > last && schedule.length < bound && pending.length < most) {
        for (const other of ready) if (other !== chosen) pending.push([...schedule, { point, task: other }]);
      }
      return chosen;
    });
    if (run.problem !== undefined) {
      return { failure: failureOf(options, schedule, undefined), runs, isExhausted: false };
    }
  }
  return { failure: undefined, runs, isExhausted: pending.length < most };
}

/** A schedule that fails, without the preemptions it does not need. */
function failureOf(options: InterleavingOptions, found: Schedule, seed: number | undefined): InterleavingFailure {
  let schedule = found;
  for (let i = schedule.length - 1; i >= 0; i--) {
    const shorter = schedule.filter((_, index) => index !== i);
    if (replayInterleaving(options.start(), shorter).problem !== undefined) schedule = shorter;
  }
  const { problem = "it does not fail again", ends, switches } = replayInterleaving(options.start(), schedule);
  return { problem, schedule, switches, ends, seed };
}

/** Who goes on at a point: one of `ready`; `task` is who would without preemption. */
type Decision = (point: number, task: number, ready: readonly number[]) => number;

function runOnce({ clock, tasks, judge }: InterleavingRun, decide: Decision): InterleavingEnd {
  const ends: (FinalState | undefined)[] = tasks.map(() => undefined);
  const switches: ScheduledSwitch[] = [];
  let current = 0;
  for (let point = 0; point < mostPoints; point++) {
    const ready = tasks.flatMap((task, index) => (ends[index] === undefined && task.isReady ? [index] : []));
    const [first] = ready;
    if (first === undefined) {
      // Nobody can go on now: time passes, or nothing ever happens again.
      if (ends.every((end) => end !== undefined) || !passTime(clock, tasks, ends)) break;
      continue;
    }
    const turn = ready.includes(current) ? current : first;
    const chosen = decide(point, turn, ready);
    if (chosen !== turn) switches.push(switchOf(tasks, { point, task: chosen }, turn, ends));
    current = chosen;
    const task = tasks[current];
    if (task !== undefined) ends[current] = advance(task);
  }
  const states = ends.map((end, index) => end ?? giveUp(tasks[index]));
  return { problem: judge(states), ends: states, switches };
}

/** Lets the clock go on until a sleeping task wakes. @returns false if none does */
function passTime(clock: VirtualClock, tasks: readonly AmlTask[], ends: readonly (FinalState | undefined)[]): boolean {
  let wakeAt = Number.POSITIVE_INFINITY;
  for (const [index, task] of tasks.entries()) {
    if (ends[index] !== undefined) continue;
    const state = task.step(1);
    if (state.kind === "blocked" && state.wakeAt !== undefined) wakeAt = Math.min(wakeAt, state.wakeAt);
  }
  if (wakeAt !== Number.POSITIVE_INFINITY) clock.advanceTo(Math.max(wakeAt, clock.now));
  else if (!clock.runNext()) return false;
  return true;
}

/** Runs a task to its next point. @returns how it has ended, if it has */
function advance(task: AmlTask): FinalState | undefined {
  for (let i = 0; i < mostInstructions; i++) {
    const state = task.step(1);
    if (state.kind === "returned" || state.kind === "aborted") return state;
    if (state.kind === "blocked" || nextInstruction(task)?.name !== undefined) return undefined;
  }
  return undefined;
}

function giveUp(task: AmlTask | undefined): FinalState {
  const detail = `${task?.name} waits for something that nothing can bring`;
  const reason = diagnose("ae-deadlock", undefined, { name: "AE_DEADLOCK", detail });
  task?.cancel(reason);
  return { kind: "aborted", reason };
}

function switchOf(
  tasks: readonly AmlTask[],
  preemption: Preemption,
  from: number,
  ends: readonly (FinalState | undefined)[],
): ScheduledSwitch {
  const task = tasks[from];
  const place = ends[from] === undefined ? task?.backtrace()[0] : undefined;
  const left =
    place === undefined ? undefined : { method: place.method, table: place.source.name, offset: place.offset };
  return { ...preemption, from: task?.name ?? "", to: tasks[preemption.task]?.name ?? "", left };
}
