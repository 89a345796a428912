/** A sample of the mutants; `npm run mutation` runs them all. */
import { expect, test } from "vitest";
import { controlFailures, mutants, runMutant, setNames } from "../../tools/mutation/index.ts";

/** One of so many is tried here, from each set some. */
const SAMPLE = 8;
const sample = mutants.filter((_, index) => index % SAMPLE === 0);

test.each(setNames)("the good tables and hardware of %s pass", (name) => {
  expect(controlFailures(name)).toEqual([]);
});

test.each(sample)("$id is found: $what", (mutant) => {
  expect(runMutant(mutant).killedBy).not.toEqual([]);
});

test("mutants have different names, and say what they stand for", () => {
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  expect(mutants.filter(({ what, standsFor }) => what === "" || standsFor === "")).toEqual([]);
});
