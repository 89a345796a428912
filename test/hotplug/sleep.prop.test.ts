/** Sleep and reset at any moment: whatever is asked for, in whatever order, the system keeps its states and its wishes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sleepIsQuiet } from "../../src/hotplug/checks/sleep.ts";
import { lastWishCounts, queuesStayShort } from "../../src/hotplug/checks/stress.ts";
import { runSteps, type Scenario, type ScenarioStep } from "../../src/hotplug/index.ts";

const vcpu = fc.integer({ min: 1, max: 3 });
/** Moments of an add or of an eject: before the interrupt, in the scan, between INIT and STARTUP, at rest. */
const pause = fc.constantFrom(0, 500, 1_500, 900_000, 6_000_000, 11_500_000, 40_000_000, 2_000_000_000);

type Simple = Pick<Extract<ScenarioStep, { kind: "vcpus" }>, "online" | "offline">;
const wish: fc.Arbitrary<ScenarioStep> = fc
  .record({ vcpu, online: fc.boolean(), settleNs: pause })
  .map(({ vcpu: number, online, settleNs }) => {
    const change: Simple = online ? { online: [number] } : { offline: [number] };
    return { kind: "vcpus", title: `${online ? "add" : "remove"} ${number}`, settleNs, ...change };
  });
const sleep: fc.Arbitrary<ScenarioStep> = pause.map((settleNs) => ({
  kind: "sleep",
  title: "suspend",
  state: 3,
  settleNs,
}));
const wake: fc.Arbitrary<ScenarioStep> = pause.map((settleNs) => ({ kind: "wake", title: "resume", settleNs }));
/** What is asked for while the OS starts is found when it listens. */
const reset: fc.Arbitrary<ScenarioStep> = fc
  .record({ settleNs: pause, vcpu, online: fc.boolean(), isEarly: fc.boolean() })
  .map(({ settleNs, vcpu: number, online, isEarly }) => {
    const wish: Simple = online ? { online: [number] } : { offline: [number] };
    const meanwhile = isEarly ? { meanwhile: { ...wish, when: { moment: "starting" } } as const } : {};
    return { kind: "reset", title: "reset", personality: "acpikit", settleNs, ...meanwhile };
  });
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: wish },
    { weight: 3, arbitrary: sleep },
    { weight: 3, arbitrary: wake },
    { weight: 1, arbitrary: reset },
  ),
  { minLength: 3, maxLength: 9 },
);

test("requests, sleeps, wake-ups and resets at any moment leave every vCPU as it was asked for last", () => {
  fc.assert(
    fc.property(steps, (random) => {
      const scenario: Scenario = {
        name: "random",
        title: "random",
        description: "random",
        seed: 1,
        steps: [
          {
            kind: "power-on",
            title: "power on",
            topology: {
              profile: "pvh-dom0",
              presentVcpus: 2,
              maxVcpus: 4,
              presentPcpus: 2,
              pcpuSlots: 2,
              role: "guest",
            },
            personality: "acpikit",
          },
          ...random,
          // Whoever sleeps or is on the way wakes up, and everything settles.
          { kind: "wake", title: "resume in the end", settleNs: 4_000_000_000 },
          { kind: "wake", title: "resume once more", settleNs: 4_000_000_000 },
        ],
        checks: [lastWishCounts, queuesStayShort, sleepIsQuiet],
        expectedDefects: [],
      };
      const { checks } = runSteps(scenario);
      const broken = checks.filter(({ status }) => status === "failed");
      expect(broken.map(({ id, evidence }) => [id, ...evidence.map(({ at, text }) => `${at} ${text}`)])).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
