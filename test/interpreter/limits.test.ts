/** Bounds that no AML can pass, and the session after it tried. */
import { expect, test } from "vitest";
import type { AcpiObject } from "../../src/namespace/index.ts";
import { printState } from "../support/aml-case.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { goldenImage } from "./golden-image.ts";

const integer = (value: number): AcpiObject => ({ type: "Integer", value: BigInt(value) });

test.each([
  { call: "\\SPIN", args: [], expected: "AE_AML_LOOP_TIMEOUT", what: "a loop that spins" },
  { call: "\\SPIS", args: [], expected: "AE_AML_LOOP_TIMEOUT", what: "a loop that sleeps" },
  { call: "\\RECU", args: [integer(0)], expected: "AE_AML_METHOD_LIMIT", what: "a method that calls itself for ever" },
  { call: "\\HUGE", args: [], expected: "AE_AML_OBJECT_LIMIT", what: "a string that doubles for ever" },
  { call: "\\HUGB", args: [integer(0x1000_0000)], expected: "AE_AML_OBJECT_LIMIT", what: "a buffer of 256 MiB" },
])("ends $what and stays usable", ({ call, args, expected }) => {
  const session = createAmlSession({ limits: { loopIterations: 10_000 } });
  session.load(goldenImage("tasks"));
  expect(printState(session.evaluate(call, ...args))).toBe(expected);
  expect(printState(session.evaluate("\\SUMW", integer(10)))).toBe("Integer 0x37");
  expect(session.scheduler.tasks).toEqual([]);
});

test("a loop that sleeps ends after 30 virtual seconds", () => {
  const session = createAmlSession();
  session.load(goldenImage("tasks"));
  session.evaluate("\\SPIS");
  expect(session.clock.now).toBeGreaterThanOrEqual(30_000_000_000);
  expect(session.clock.now).toBeLessThan(40_000_000_000);
});
