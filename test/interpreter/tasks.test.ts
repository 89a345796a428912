/** Several tasks on one clock. */
import { expect, test } from "vitest";
import { type AmlTask, aeCodeOf, createScheduler, type FinalState } from "../../src/interpreter/index.ts";
import type { AcpiObject } from "../../src/namespace/index.ts";
import { printObject, printState } from "../support/aml-case.ts";
import { type AmlSession, type AmlSessionOptions, createAmlSession } from "../support/aml-session.ts";
import { goldenImage } from "./golden-image.ts";

const millisecond = 1_000_000;
const integer = (value: number): AcpiObject => ({ type: "Integer", value: BigInt(value) });
const string = (value: string): AcpiObject => ({ type: "String", value });

function loaded(options: AmlSessionOptions = {}): AmlSession {
  const session = createAmlSession(options);
  expect(session.load(goldenImage("tasks")).kind).toBe("returned");
  return session;
}

function start(session: AmlSession, path: string, ...args: readonly AcpiObject[]): AmlTask {
  const node = session.namespace.find(path);
  if (node === undefined) throw new Error(`no ${path}`);
  return session.interpreter.start(node, args);
}

/** Runs everything to its end; what was said, with the milliseconds of virtual time. */
function runAll(session: AmlSession, tasks: readonly AmlTask[]): { said: readonly string[]; ends: string[] } {
  const said: string[] = [];
  const ends: string[] = tasks.map(() => "runs");
  for (const [index, task] of tasks.entries()) {
    session.scheduler.spawn(task, (state: FinalState) => {
      ends[index] = printState(state);
    });
  }
  let known = 0;
  do {
    session.scheduler.runUntilIdle();
    for (; known < session.debugged.length; known++) {
      const text = session.debugged[known];
      said.push(`${session.clock.now / millisecond}: ${text?.type === "String" ? text.value : printObject(text)}`);
    }
  } while (session.clock.runNext());
  return { said, ends };
}

test("Sleep lets other tasks run and takes virtual time", () => {
  const session = loaded();
  const tasks = [
    start(session, "\\SLEP", string("a"), integer(30)),
    start(session, "\\SLEP", string("b"), integer(10)),
  ];
  expect(runAll(session, tasks)).toEqual({
    said: ["0: a sleeps", "0: b sleeps", "10: b wakes", "30: a wakes"],
    ends: ["Integer 0x1E", "Integer 0xA"],
  });
  expect(session.clock.now).toBe(30 * millisecond);
});

test("Stall and Timer go by the virtual clock", () => {
  const session = loaded();
  expect(printState(session.evaluate("\\STAL", integer(70)))).toBe(`Integer 0x${(700).toString(16).toUpperCase()}`);
  expect(printState(session.evaluate("\\TIME"))).toBe(`Integer 0x${(50_000).toString(16).toUpperCase()}`);
});

test("a mutex is held across Sleep and goes to the next in turn", () => {
  const session = loaded();
  const tasks = ["a", "b", "c"].map((name) => start(session, "\\HOLD", string(name), integer(10)));
  expect(runAll(session, tasks).said).toEqual([
    "0: a has it",
    "10: a gives it back",
    "10: b has it",
    "20: b gives it back",
    "20: c has it",
    "30: c gives it back",
  ]);
});

test("Acquire gives up after its timeout", () => {
  const session = loaded();
  const tasks = [start(session, "\\HOLD", string("a"), integer(500)), start(session, "\\TAKE")];
  expect(runAll(session, tasks).ends).toEqual(["Nothing", "Integer 0xFFFFFFFFFFFFFFFF"]);
});

test("a mutex is released only by the task that holds it", () => {
  const session = loaded();
  const tasks = [start(session, "\\HOLD", string("a"), integer(50)), start(session, "\\STOL")];
  expect(runAll(session, tasks).ends).toEqual(["Nothing", "AE_AML_NOT_OWNER"]);
});

test("what a task holds is released when it is aborted", () => {
  const session = loaded();
  const tasks = [start(session, "\\DEEP", integer(10)), start(session, "\\TAKE")];
  expect(runAll(session, tasks).ends).toEqual(["AE_AML_DIVIDE_BY_ZERO", "Integer 0x0"]);
});

test("Wait ends with the signal of another task, or without it after its timeout", () => {
  const session = loaded();
  expect(runAll(session, [start(session, "\\WAIE", integer(0xffff)), start(session, "\\SIGN")]).ends).toEqual([
    "Integer 0x0",
    "Nothing",
  ]);
  expect(runAll(session, [start(session, "\\WAIE", integer(25))]).ends).toEqual(["Integer 0xFFFFFFFFFFFFFFFF"]);
  expect(session.clock.now).toBe(25 * millisecond);
});

test("a serialized method runs in one task at a time", () => {
  const session = loaded();
  const tasks = ["a", "b"].map((name) => start(session, "\\SERI", string(name), integer(10)));
  expect(runAll(session, tasks).said).toEqual(["0: a in", "10: a out", "10: b in", "20: b out"]);
});

test("a method that declares names is treated as serialized", () => {
  const session = loaded();
  const tasks = [1, 2].map((value) => start(session, "\\NAMS", integer(value), integer(10)));
  expect(runAll(session, tasks).ends).toEqual(["Integer 0x1", "Integer 0x2"]);
});

test("a field with the Lock rule waits for the global lock, of methods and of the firmware", () => {
  const session = loaded();
  const tasks = [start(session, "\\GHLD", integer(10)), start(session, "\\GWRF", integer(7))];
  expect(runAll(session, tasks).ends).toEqual(["Nothing", "Integer 0x7"]);
  expect(session.clock.now).toBe(10 * millisecond);

  let isFirmwareUsingIt = true;
  let holds = 0;
  const locked = loaded({
    host: {
      globalLock: {
        tryAcquire() {
          if (isFirmwareUsingIt) return false;
          holds++;
          return true;
        },
        release() {
          holds--;
        },
      },
    },
  });
  locked.clock.after(3 * millisecond, () => {
    isFirmwareUsingIt = false;
  });
  expect(runAll(locked, [start(locked, "\\GRDF")]).ends).toEqual(["Integer 0x0"]);
  expect(locked.clock.now).toBe(3 * millisecond);
  expect(holds).toBe(0);
});

test("a wait that nothing can end is reported", () => {
  const session = loaded();
  const state = session.evaluate("\\WAIE", integer(0xffff));
  expect(printState(state)).toBe("AE_DEADLOCK");
  expect(session.scheduler.tasks).toHaveLength(1);
  session.scheduler.runUntilIdle();
  expect(session.scheduler.tasks).toEqual([]);
});

test("a task can be stepped instruction by instruction and says where it is", () => {
  const session = loaded();
  const task = start(session, "\\DEEP", integer(5));
  const places: string[] = [];
  for (let state = task.step(1); state.kind === "running"; state = task.step(1)) {
    places.push(
      task
        .backtrace()
        .map(({ method }) => method)
        .join(" < "),
    );
  }
  expect([...new Set(places)]).toEqual(["\\DEEP", "\\DEE2 < \\DEEP"]);
  expect(task.isReady).toBe(false);
  expect(task.step(1000)).toEqual({ kind: "blocked", wakeAt: 5 * millisecond });
  session.clock.advanceTo(5 * millisecond);
  expect(task.isReady).toBe(true);
  expect(task.step(1000).kind).toBe("aborted");
});

test.each([1, 2, 3, 7, 100])("the result does not depend on the budget of a step: %i", (budget) => {
  const session = loaded();
  const task = start(session, "\\SUMW", integer(50));
  let state = task.step(budget);
  while (state.kind === "running") state = task.step(budget);
  expect(state.kind === "returned" ? printObject(state.object) : state.kind).toBe("Integer 0x4FB");
});

test("a chosen order decides between tasks that are ready", () => {
  const session = loaded();
  const scheduler = createScheduler(session.clock, { quantum: 1, choose: (ready) => ready.length - 1 });
  const ends: string[] = [];
  for (const name of ["first", "second"]) {
    scheduler.spawn(start(session, "\\SUMW", integer(20)), () => ends.push(name));
  }
  scheduler.runUntilIdle();
  expect(ends).toEqual(["second", "first"]);
});

test("a spawned task runs when the clock moves", () => {
  const session = loaded();
  let end: FinalState | undefined;
  session.scheduler.spawn(start(session, "\\SLEP", string("a"), integer(10)), (state) => {
    end = state;
  });
  expect(session.debugged).toEqual([]);
  session.clock.advanceTo(20 * millisecond);
  expect(end?.kind).toBe("returned");
});

test("Notify only queues: the method goes on before anybody hears of it", () => {
  const session = loaded();
  const heard: string[] = [];
  const order = loaded({
    host: {
      notify: (node, value) => {
        order.clock.after(0, () => heard.push(`${node.path} ${value} after "${printObject(order.debugged.at(-1))}"`));
      },
    },
  });
  expect(printState(order.evaluate("\\TELL"))).toBe("Integer 0x1");
  order.clock.advanceTo(0);
  expect(heard).toEqual(['\\DEV0 129 after "String "after""']);
  session.evaluate("\\TELL");
  expect(session.notifications.map(({ node, value }) => [node.path, value])).toEqual([["\\DEV0", 0x81]]);
});

test("Fatal ends the task or only reports, as the user chooses", () => {
  const stopping = loaded();
  const state = stopping.evaluate("\\FATL");
  expect(state.kind === "aborted" ? state.reason.code : state.kind).toBe("interpreter/fatal");
  const going = loaded({ onFatal: "continue" });
  expect(printState(going.evaluate("\\FATL"))).toBe("Integer 0x3");
  expect(going.diagnostics.map(({ message }) => message)).toEqual([
    "the firmware reported a fatal error: type 0x01, code 0x12345678, argument 0x99",
  ]);
});

test("a fault names the method, its place and the calls that led there", () => {
  const session = loaded();
  const state = session.evaluate("\\DEEP", integer(1));
  if (state.kind !== "aborted") throw new Error("it returned");
  expect(aeCodeOf(state.reason)).toBe("AE_AML_DIVIDE_BY_ZERO");
  expect(state.reason.message).toBe("AE_AML_DIVIDE_BY_ZERO: the divisor is 0 (in \\DEE2)");
  expect(state.reason.related.map(({ message }) => message.replace(/0x[0-9A-F]+/, "0x…"))).toEqual([
    "called from \\DEEP at offset 0x…",
  ]);
  expect(state.reason.span).toMatchObject({ source: { name: "tasks.aml" } });
});

test("implicit return gives the value of the last expression", () => {
  expect(printState(loaded().evaluate("\\SIGN"))).toBe("Nothing");
  const slack = createAmlSession({ implicitReturn: true });
  slack.load(goldenImage("control"));
  expect(printState(slack.evaluate("\\NOTH"))).toBe("Integer 0x1");
  const strict = createAmlSession();
  strict.load(goldenImage("control"));
  expect(printState(strict.evaluate("\\NOTH"))).toBe("Nothing");
});
