/** The declaration of what the traditions do differently: complete, and each entry with cases that show it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { semanticDifferences, semanticsByName } from "../../src/interpreter/index.ts";
import { amlCalls } from "../support/aml-case.ts";
import { repositoryRoot } from "../support/repository.ts";

const folder = join(repositoryRoot, "asl/cases/interpreter");
const calls = readdirSync(folder)
  .filter((file) => file.endsWith(".asl"))
  .flatMap((file) => amlCalls(readFileSync(join(folder, file), "latin1")));

test("every member of the semantics has an entry that says what it is about", () => {
  const members = Object.keys(semanticsByName.nt).filter((member) => member !== "name");
  expect(semanticDifferences.flatMap((each) => [...each.members]).sort()).toEqual(members.sort());
});

test("the two traditions differ in every member that is a choice", () => {
  const { acpica, nt } = semanticsByName;
  for (const { members } of semanticDifferences) {
    for (const member of members) {
      if (typeof acpica[member] !== "function")
        expect({ member, value: nt[member] }).not.toEqual({ member, value: acpica[member] });
    }
  }
});

test("ids are unique, and cases name only those that exist", () => {
  const ids = semanticDifferences.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { difference, path } of calls)
    if (difference !== undefined) expect({ path, known: ids.includes(difference) }).toEqual({ path, known: true });
});

test.each(semanticDifferences)("$id is shown by a case in which the two give different values", ({ id }) => {
  const shown = calls.filter(({ difference }) => difference === id);
  expect(shown.length).toBeGreaterThan(0);
  for (const { expected, nt } of shown) expect(nt).not.toBe(expected);
});
