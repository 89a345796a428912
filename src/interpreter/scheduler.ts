/**
 * Runs tasks side by side on one virtual clock: deterministic, a quantum of instructions each in turn. A task that
 * sleeps or waits lets the others run.
 */
import type { Clock, Timer } from "../base/clock.ts";
import type { VirtualClock } from "../base/virtual-clock.ts";
import { diagnose } from "./diagnostics.ts";
import type { AmlTask, TaskState } from "./engine.ts";

/** How a task can end. */
export type FinalState = Extract<TaskState, { kind: "returned" | "aborted" }>;

export interface SchedulerOptions {
  /** Instructions a task runs before the next one's turn; more while there is no other task. */
  readonly quantum?: number;
  /** Which of the tasks that can run is next: an index. Default: each in turn. */
  readonly choose?: (ready: readonly AmlTask[]) => number;
}

export interface Scheduler {
  /**
   * Takes a task on. It runs when the clock next moves, or in {@link runUntilIdle}; never inside this call.
   *
   * @param onDone - called once, outside of any task
   */
  spawn(task: AmlTask, onDone?: (state: FinalState) => void): void;
  /** Runs until every task is done or waits for time or for somebody outside. */
  runUntilIdle(): void;
  /** Tasks that are not done. */
  readonly tasks: readonly AmlTask[];
}

interface Entry {
  readonly task: AmlTask;
  readonly onDone: ((state: FinalState) => void) | undefined;
  timer: Timer | undefined;
}

const defaultQuantum = 1000;

/**
 * Instructions a task runs that is alone still after a turn. Whoever it spawns waits for the end of that turn, so it is
 * shorter than a loop that waits for somebody else may take.
 */
const loneQuantum = 100_000_000;

/** A scheduler whose tasks wake by `clock`. */
export function createScheduler(clock: Clock, options: SchedulerOptions = {}): Scheduler {
  const quantum = options.quantum ?? defaultQuantum;
  const entries: Entry[] = [];
  let isRunning = false;
  let turn = 0;
  /** The task that had the last turn, if there was no other. */
  let lone: AmlTask | undefined;

  const pick = (): Entry | undefined => {
    if (options.choose !== undefined) {
      const ready = entries.filter(({ task }) => task.isReady);
      return ready[options.choose(ready.map(({ task }) => task))];
    }
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[(turn + i) % entries.length];
      if (entry?.task.isReady === true) {
        turn = (turn + i + 1) % entries.length;
        return entry;
      }
    }
    return undefined;
  };

  const drop = (entry: Entry): void => {
    const index = entries.indexOf(entry);
    entries.splice(index, 1);
    if (index < turn) turn--;
    entry.timer?.cancel();
  };

  /** Hosts optimise a loop while it runs, not while it is left and entered again (measured: 1/3 of a cold loop's time). */
  const turnOf = (task: AmlTask): number => {
    const wasAlone = lone === task;
    lone = entries.length === 1 ? task : undefined;
    return wasAlone && lone === task && options.choose === undefined ? Math.max(quantum, loneQuantum) : quantum;
  };

  const run = (entry: Entry): void => {
    entry.timer?.cancel();
    entry.timer = undefined;
    const state = entry.task.step(turnOf(entry.task));
    switch (state.kind) {
      case "running":
        return;
      case "blocked":
        if (state.wakeAt !== undefined) entry.timer = clock.after(Math.max(0, state.wakeAt - clock.now), runUntilIdle);
        return;
      case "returned":
      case "aborted":
        drop(entry);
        entry.onDone?.(state);
        return;
      default:
        state satisfies never;
    }
  };

  const runUntilIdle = (): void => {
    // A handler that a task reached may have called: the loop below is still going.
    if (isRunning) return;
    isRunning = true;
    try {
      for (let entry = pick(); entry !== undefined; entry = pick()) run(entry);
    } finally {
      isRunning = false;
    }
  };

  return {
    spawn(task, onDone) {
      entries.push({ task, onDone, timer: clock.after(0, runUntilIdle) });
    },
    runUntilIdle,
    get tasks() {
      return entries.map(({ task }) => task);
    },
  };
}

/**
 * Runs a task to its end on a clock nobody else moves: for tests and the command line. Other tasks of the scheduler
 * run as well. A task that waits for what cannot come any more is ended with `interpreter/ae-deadlock`.
 */
export function runToCompletion(scheduler: Scheduler, task: AmlTask, clock: VirtualClock): FinalState {
  let final: FinalState | undefined;
  scheduler.spawn(task, (state) => {
    final = state;
  });
  scheduler.runUntilIdle();
  while (final === undefined && clock.runNext()) scheduler.runUntilIdle();
  if (final !== undefined) return final;
  const detail = `${task.name} waits for something that nothing can bring`;
  const reason = diagnose("ae-deadlock", undefined, { name: "AE_DEADLOCK", detail });
  task.cancel(reason);
  return { kind: "aborted", reason };
}
