/** Races between methods of the profile: none with its guard, found and shown again without it. */
import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/base/trace.ts";
import { buildTableSet } from "../../src/firmware/index.ts";
import { guardKeepsApart, unguardedRaces } from "../../src/hotplug/checks/races.ts";
import { judge, runScenario, TraceView } from "../../src/hotplug/index.ts";
import { NOTHING_WRONG } from "../../src/hotplug/races/race-scenario.ts";
import { withoutGuard } from "../../src/hotplug/races/without-guard.ts";
import { checksumOf } from "../../src/tables/index.ts";

const { trace, checks } = runScenario("races");
const explored = trace.filter(({ kind }) => kind === "race/explored").map(({ data }) => data);

test("with the guard every order was tried, and none goes wrong", () => {
  const guarded = explored.filter(({ guarded: isGuarded }) => isGuarded === true);
  expect(guarded.map(({ problem, exhausted }) => [problem, exhausted])).toEqual([
    [NOTHING_WRONG, true],
    [NOTHING_WRONG, true],
  ]);
  expect(guarded.every(({ schedules }) => Number(schedules) > 80)).toBe(true);
});

test("without it an eject hits another vCPU, and a change is told twice", () => {
  expect(explored.filter(({ guarded }) => guarded === false).map(({ problem }) => problem)).toEqual([
    "the next scan tells \\_SB.XEN0.V001 once more, though nothing has changed",
    "the eject of vCPU 3 hit vCPU 2",
  ]);
});

test("the schedule that goes wrong needs one preemption, and says where in AML it stands", () => {
  const switches = trace.filter(({ kind }) => kind === "race/switch").map(({ data }) => data);
  expect(switches.map(({ from, method }) => [from, method])).toEqual([
    ["\\_SB.XEN0.V003._EJ0", "\\_SB.XEN0.EJCT"],
    ["\\_SB.XEN0.V003._EJ0", "\\_SB.XEN0.EJCT"],
  ]);
});

test("the register writes of the wrong order are on the trace: another select between select and command", () => {
  const last = trace.findLastIndex(({ kind }) => kind === "race/switch");
  const writes = trace
    .slice(last)
    .filter(({ kind, data }) => kind === "region/write" && data["region"] === "\\_SB.XEN0.XCPU");
  const [select, command] = [0x20, 0x24];
  const selects = writes
    .filter(({ data }) => Number(data["address"]) % 0x40 === select)
    .map(({ data }) => data["value"]);
  const commands = writes.filter(({ data }) => Number(data["address"]) % 0x40 === command);
  expect([selects, commands.length]).toEqual([[3, 2], 1]);
});

type Change = (events: readonly TraceEvent[]) => readonly TraceEvent[];
const put =
  (guarded: boolean, to: TraceEvent["data"]): Change =>
  (events) =>
    events.map((event) =>
      event.kind === "race/explored" && event.data["guarded"] === guarded
        ? { ...event, data: { ...event.data, ...to } }
        : event,
    );

test.each([
  { check: guardKeepsApart, how: "a race is found with the guard", change: put(true, { problem: "one" }) },
  { check: guardKeepsApart, how: "not all orders were tried", change: put(true, { exhausted: false }) },
  { check: unguardedRaces, how: "no race is found without it", change: put(false, { problem: NOTHING_WRONG }) },
  {
    check: unguardedRaces,
    how: "it does not come again",
    change: ((events) => events.filter(({ kind }) => kind !== "race/replayed")) satisfies Change,
  },
  {
    check: unguardedRaces,
    how: "nothing shows where",
    change: ((events) => events.filter(({ kind }) => kind !== "race/switch")) satisfies Change,
  },
])("$check.id fails when $how", ({ check, change }) => {
  const verdict = (events: readonly TraceEvent[]) => judge([check], new TraceView(events))[0]?.status;
  expect([verdict(trace), verdict(change(trace))]).toEqual(["passed", "failed"]);
});

test("both rules of the scenario pass", () => {
  expect(checks.map(({ id, status }) => [id, status])).toEqual([
    ["race/guarded", "passed"],
    ["race/unguarded", "passed"],
  ]);
});

test("taking a guard out leaves length and checksum right, and takes nothing where there is no such name", () => {
  const table = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 4 }).value?.tables.find(
    ({ signature }) => signature === "SSDT",
  );
  const bytes = table?.bytes ?? new Uint8Array(0);
  const bare = withoutGuard(bytes, "CPLK");
  expect([bare.bytes.length, checksumOf(bare.bytes), bare.removed % 2]).toEqual([bytes.length, 0, 0]);
  expect(bare.removed).toBeGreaterThan(0);
  expect(withoutGuard(bytes, "ZZZZ")).toEqual({ bytes, removed: 0 });
});
