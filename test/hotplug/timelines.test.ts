/** Every timeline of facts B and K against the trace, step by step; and no step of them may be missing. */
import { expect, test } from "vitest";
import { invariant } from "../../src/base/invariant.ts";
import type { TraceEvent } from "../../src/base/trace.ts";
import { describeEvent, FlowPlayer, planTestbed, runScenario } from "../../src/hotplug/index.ts";
import { personalities } from "../../src/ospm/index.ts";
import { ownTable } from "./given.ts";
import { deviceModelTimelines } from "./timelines/device-models.ts";
import { dom0Timelines } from "./timelines/dom0.ts";
import { pcpuTimelines } from "./timelines/pcpu.ts";
import { storeTimelines } from "./timelines/store.ts";
import type { Run, Step, Timeline } from "./timelines/timeline.ts";

const timelines: readonly Timeline[] = [...dom0Timelines, ...pcpuTimelines, ...deviceModelTimelines, ...storeTimelines];

const traces = new Map<string, readonly TraceEvent[]>();
function traceOf(run: Run): readonly TraceEvent[] {
  const key = JSON.stringify(run);
  const known = traces.get(key);
  if (known !== undefined) return known;
  const trace = "scenario" in run ? runScenario(run.scenario).trace : play(run);
  traces.set(key, trace);
  return trace;
}

/** Three requests to the device model of a table of our own. */
function play({ table, personality }: Extract<Run, { table: string }>): readonly TraceEvent[] {
  const { value: plan, diagnostics } = planTestbed([ownTable(table)], {});
  invariant(plan !== undefined, diagnostics[0]?.message ?? `${table} cannot be played`);
  const free = plan.slots.filter(({ isPresent, index }) => !isPresent && index > 1).map(({ index }) => index);
  const player = new FlowPlayer();
  player.run(plan, { personality: personalities[personality] }, { personality }, [
    { kind: "boot", title: "Power on and enumerate" },
    { kind: "processors", title: "Add processor 1", online: [1] },
    { kind: "processors", title: "Remove processor 1", offline: [1] },
    { kind: "processors", title: "Add up to seven processors in one event", online: free.slice(0, 7) },
  ]);
  return player.events;
}

/** The events between a step of the run and the next one. */
function windowOf({ run, during }: Timeline): readonly TraceEvent[] {
  const trace = traceOf(run);
  const from = trace.findIndex(({ kind, data }) => kind === "scenario/step" && data["title"] === during);
  invariant(from >= 0, `no step is called ${during}`);
  const next = trace.findIndex(({ kind }, index) => index > from && kind === "scenario/step");
  return trace.slice(from + 1, next < 0 ? undefined : next);
}

const shows = ([, , , event, data]: Step, { source, kind, data: actual }: TraceEvent): boolean =>
  event === `${source} ${kind}` && Object.entries(data).every(([key, value]) => actual[key] === value);

/** Walks the steps along the events: what was found for each, up to the first that is missing. */
function walk(steps: readonly Step[], events: readonly TraceEvent[]): readonly { step: string; event: string }[] {
  const found: { step: string; event: string }[] = [];
  let from = 0;
  for (const step of steps) {
    const at = events.findIndex((event, index) => index >= from && shows(step, event));
    const event = events[at];
    if (event === undefined) return found;
    found.push({ step: `t${step[0]} ${step[1]} ${step[2]}`, event: describeEvent(event) });
    from = at + 1;
  }
  return found;
}

const named = timelines.map((timeline) => ({ name: `${timeline.id}: ${timeline.title}`, timeline }));

test.each(named)("$name happens step by step", ({ timeline }) => {
  const found = walk(timeline.steps, windowOf(timeline));
  const missing = timeline.steps[found.length];
  expect({ after: found.at(-1), missing }).toEqual({ after: found.at(-1), missing: undefined });
});

test.each(named)("$name is noticed to be broken when any step of it does not happen", ({ timeline }) => {
  const events = windowOf(timeline);
  for (const step of timeline.steps) {
    const rest = events.filter((event) => !shows(step, event));
    expect(walk(timeline.steps, rest).length, step[2]).toBeLessThan(timeline.steps.length);
  }
});

test.each(named)("$name is noticed to be broken when it happens backwards", ({ timeline }) => {
  expect(walk(timeline.steps, [...windowOf(timeline)].reverse()).length).toBeLessThan(timeline.steps.length);
});

test("every timeline of the facts is here", () => {
  const ids = new Set(timelines.map(({ id }) => id.split(" ")[0]));
  expect([...ids].sort()).toEqual([
    "B.1",
    "B.2",
    "B.3",
    "B.4",
    "B.5",
    "B.8",
    "K.1",
    "K.2",
    "K.3",
    "K.4",
    "K.5",
    "K.6",
    "K.7",
  ]);
});

test("what a timeline does not show has a reason", () => {
  const reasons = timelines.flatMap(({ notShown }) => Object.values(notShown ?? {}));
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.every((reason) => reason.length > 20)).toBe(true);
});
