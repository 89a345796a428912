/** Runs one call on both engines in equal steps and compares them after each. */
import { expect } from "vitest";
import type { AmlTask } from "../../src/interpreter/index.ts";
import type { AcpiObject } from "../../src/namespace/index.ts";
import { type Engine, noteEnd } from "./engines.ts";

const mostSteps = 3000;

/** @param budgets - instructions of the first, second, … step; they come round again */
export function expectLockstep(
  engines: readonly [Engine, Engine],
  path: string,
  args: readonly AcpiObject[],
  budgets: readonly number[],
): void {
  const tasks = engines.map(({ session }) => {
    const node = session.namespace.find(path);
    if (node === undefined) throw new Error(`the table has no ${path}`);
    return session.interpreter.start(node, structuredClone(args));
  });
  for (let i = 0; i < mostSteps; i++) {
    const budget = budgets[i % budgets.length] ?? 1;
    const [interpreted, compiled] = tasks.map((task, which) => seen(task, engines[which], budget));
    expect(compiled).toEqual(interpreted);
    if (interpreted?.isOver === true) return;
  }
}

function seen(task: AmlTask, engine: Engine | undefined, budget: number) {
  if (engine === undefined) throw new Error("there are two engines");
  const { session } = engine;
  const state = task.step(budget);
  const places = task.backtrace().map(({ method, offset }) => `${method} ${offset}`);
  switch (state.kind) {
    case "running":
      return { kind: state.kind, places, traced: session.trace.length, isOver: false };
    case "blocked":
      if (state.wakeAt !== undefined) session.clock.advanceTo(state.wakeAt);
      return { kind: state.kind, places, wakeAt: state.wakeAt, isOver: state.wakeAt === undefined };
    default:
      return { kind: state.kind, places, ...noteEnd(session, state), isOver: true };
  }
}
