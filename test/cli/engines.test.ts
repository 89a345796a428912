import { join } from "node:path";
import { expect, test } from "vitest";
import type { TraceEvent } from "../../src/base/trace.ts";
import { compareEngines } from "../../src/cli/engine-comparison.ts";
import { acpikit } from "../support/cli-host.ts";
import { repositoryRoot } from "../support/repository.ts";

const fixture = (name: string): string => join(repositoryRoot, `aml-fixtures/cases/interpreter/${name}.aml`);

test.each(["interpreter", "jit", "both"])("--engine %s evaluates alike", async (engine) => {
  const argv = ["eval", "SUMW", fixture("control"), "--arg", "100", "--entry", "NEST", "--engine", engine, "--json"];
  const { status, stdout, stderr } = await acpikit(argv);
  expect(JSON.parse(stdout)).toMatchObject({ value: { type: "Integer", value: "0x00000000000013BA" } });
  // NEST lacks its arguments: both engines say so with the same words.
  expect(stderr).not.toContain("engines-differ");
  expect(status).toBe(1);
});

test("--engine both compares region accesses, notifications and waits, and shows them once", async () => {
  const { status, stderr } = await acpikit([
    ...["eval", "TELL", fixture("tasks"), "--engine", "both", "--trace", "--entry", "TIME", "--entry", "GRDF"],
  ]);
  expect(status).toBe(0);
  expect(stderr.match(/Notify/g)).toHaveLength(1);
});

test("an engine that does not exist is refused", async () => {
  const { status, stderr } = await acpikit(["eval", "MAIN", fixture("control"), "--engine", "fast"]);
  expect(status).toBe(2);
  expect(stderr).toContain("interpreter, jit, both");
});

const write = (value: number): TraceEvent => ({ at: 5, source: "aml", kind: "region/write", data: { value } });

test.each([
  { what: "the same events", first: [1, 2], second: [1, 2], difference: undefined },
  {
    what: "another value",
    first: [1, 2, 3],
    second: [1, 9, 3],
    difference: { event: 1, first: "region/write value=2 at 5 ns", second: "region/write value=9 at 5 ns" },
  },
  {
    what: "an event less",
    first: [1, 2],
    second: [1],
    difference: { event: 1, first: "region/write value=2 at 5 ns", second: "nothing" },
  },
  {
    what: "an event more",
    first: [1],
    second: [1, 2],
    difference: { event: 1, first: "nothing", second: "region/write value=2 at 5 ns" },
  },
])("two runs with $what are told apart or not", ({ first, second, difference }) => {
  const comparison = compareEngines();
  for (const value of first) comparison.first.emit(write(value));
  for (const value of second) comparison.second.emit(write(value));
  expect(comparison.difference()).toEqual(difference);
});
