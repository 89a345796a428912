/** Races between methods are found, replayed, and not found where the methods are kept apart. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exploreInterleavings, findRace, replayInterleaving } from "../../src/interpreter/index.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { repositoryRoot } from "../support/repository.ts";

const path = join(repositoryRoot, "aml-fixtures/cases/interpreter/race.aml");
const table = { name: "race.aml", bytes: new Uint8Array(readFileSync(path)) };
const one = { type: "Integer", value: 1n } as const;

const between = (gpe: string, cpu: string) => [{ path: `\\_GPE.${gpe}` }, { path: `\\_SB.${cpu}._EJ0`, args: [one] }];

test("a lost update of a GPE method and _EJ0 is found with one preemption", () => {
  const report = findRace({ tables: [table], entries: between("_E01", "CPU0") });
  expect(report.serial.length).toBe(2);
  expect(report.failure?.schedule).toHaveLength(1);
  expect(report.failure?.problem).toContain("\\MAP0=0x");
  expect(report.failure?.switches[0]).toMatchObject({ from: "\\_GPE._E01", to: "\\_SB.CPU0._EJ0" });
  expect(report.failure?.switches[0]?.left).toMatchObject({ method: "\\_GPE._E01", table: "race.aml" });
});

test.each([
  { guard: "a Mutex", gpe: "_E02", cpu: "CPU1" },
  { guard: "a serialized method for both", gpe: "_E03", cpu: "CPU2" },
])("$guard keeps them apart: every schedule within the bound was run, and many at random", ({ gpe, cpu }) => {
  const report = findRace({ tables: [table], entries: between(gpe, cpu), randomRuns: 50, seed: 7 });
  expect(report).toMatchObject({ failure: undefined, isExhausted: true });
  expect(report.runs).toBeGreaterThan(60);
});

test("two serialized methods are not kept apart from each other, and a Sleep is enough to show it", () => {
  const report = findRace({ tables: [table], entries: between("_E04", "CPU3"), preemptions: 1 });
  expect(report.failure?.problem).toContain("\\MAP3=0x");
});

/** The bitmap's two changes, with the end that a lost update has as problem. */
function start() {
  const session = createAmlSession();
  session.load(table);
  const tasks = between("_E01", "CPU0").map(({ path: name, args = [] }) => {
    const node = session.namespace.find(name);
    if (node === undefined) throw new Error(name);
    return session.interpreter.start(node, args);
  });
  return {
    clock: session.clock,
    tasks,
    judge: () => {
      const object = session.namespace.find("\\MAP0")?.object;
      return object?.type === "Integer" && object.value !== 2n ? `MAP0 is ${object.value}` : undefined;
    },
  };
}

test("what is found is replayed from its schedule, as often as one likes", () => {
  const { failure } = exploreInterleavings({ start });
  expect(failure).toBeDefined();
  for (let i = 0; i < 3; i++) {
    const end = replayInterleaving(start(), failure?.schedule ?? []);
    expect({ problem: end.problem, switches: end.switches }).toEqual({
      problem: failure?.problem,
      switches: failure?.switches,
    });
  }
});

test("random runs find it too, say their seed, and find it again from it; what they do not need is left out", () => {
  const options = { start, systematicRuns: 1, randomRuns: 200, seed: 1 };
  const { failure } = exploreInterleavings(options);
  expect(failure?.seed).toBeGreaterThanOrEqual(1);
  expect(failure?.schedule).toHaveLength(1);
  expect(exploreInterleavings(options).failure).toEqual(failure);
  const again = exploreInterleavings({ start, systematicRuns: 1, randomRuns: 1, seed: failure?.seed ?? 0 });
  expect(again.failure?.schedule).toEqual(failure?.schedule);
});

test("entries that do not exist are named, and nothing runs", () => {
  const report = findRace({ tables: [table], entries: [{ path: "\\_GPE._E99" }] });
  expect(report).toMatchObject({ missing: ["\\_GPE._E99"], runs: 0 });
});
