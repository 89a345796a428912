/** eval --interleave: races between evaluations. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { acpikit } from "../support/cli-host.ts";
import { repositoryRoot } from "../support/repository.ts";

const table = join(repositoryRoot, "aml-fixtures/cases/interpreter/race.aml");
const eject = (cpu: string, gpe: string): string[] => [
  "eval",
  `\\_SB.${cpu}._EJ0`,
  table,
  "--arg",
  "1",
  "--entry",
  `\\_GPE.${gpe}`,
  "--interleave",
  "20",
];

test("a race is an error that names the place and the schedule", async () => {
  const run = await acpikit(eject("CPU0", "_E01"));
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/^a race in \d+ schedules/);
  expect(run.stderr).toContain("cli/race");
  expect(run.stderr).toMatch(/stops in \\_SB\.CPU0\._EJ0 at 0x[0-9a-f]+, \\_GPE\._E01 goes on/);
});

test("no race is status 0, with the number of schedules and the seed", async () => {
  const run = await acpikit([...eject("CPU1", "_E02"), "--seed", "9"]);
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/^no race in \d+ schedules, all there are within the bound on preemptions \(seed 9\)\n$/);
});

test("a race in JSON", async () => {
  const run = await acpikit([...eject("CPU0", "_E01"), "--json"]);
  expect(JSON.parse(run.stdout)).toMatchObject({
    status: "error",
    serial: expect.any(Array),
    race: { schedule: [{ from: "\\_SB.CPU0._EJ0", to: "\\_GPE._E01", method: "\\_SB.CPU0._EJ0" }] },
  });
});
