/** A run that stops anywhere, becomes JSON, and goes on. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { allScenarios, restoreRun, ScenarioRun } from "../../src/hotplug/index.ts";

const [scenario] = allScenarios;
if (scenario === undefined) throw new Error("there is no scenario");
const whole = new ScenarioRun(scenario).finish();
const end = whole.trace.at(-1)?.at ?? 0;
/** Moments at which something happens: in the middle of flows. */
const moments = [...new Set(whole.trace.map(({ at }) => at))];

test("a run that is saved and restored in the middle of a flow ends as the one that was not", () => {
  fc.assert(
    fc.property(fc.constantFrom(...moments), (moment) => {
      const first = new ScenarioRun(scenario);
      first.advanceTo(moment);
      const text = JSON.stringify(first.save());
      const { value: second, diagnostics } = restoreRun(JSON.parse(text), scenario);
      expect(diagnostics).toEqual([]);
      expect(second?.now).toBe(moment);
      expect(second?.finish().trace).toEqual(whole.trace);
    }),
    { numRuns: 12 },
  );
});

test("a run that is stopped again and again ends as the one that was not", () => {
  const run = new ScenarioRun(scenario);
  for (let time = 0; !run.isDone; time += 37_000_003) run.advanceTo(time);
  expect(run.now).toBeGreaterThanOrEqual(end);
  expect(run.finish()).toEqual(whole);
});

test.each([
  ["no object", 7],
  ["nothing", {}],
  ["another scenario's run", { ...(new ScenarioRun(scenario).save() as object), scenario: "other" }],
  ["a moment that does not match its state", { ...(new ScenarioRun(scenario).save() as object), now: 1_000 }],
])("%s is refused with a reason", (_, state) => {
  const { value, diagnostics } = restoreRun(state, scenario);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["hotplug/bad-saved-run"]);
});
