/** What operating systems of old take of tables, as data of their personalities and as findings (facts C.3, C.9). */
import { expect, test } from "vitest";
import { invariant } from "../../src/base/invariant.ts";
import { compileAsl } from "../../src/firmware/index.ts";
import { runConformance } from "../../src/hotplug/index.ts";
import { type PersonalityName, personalities } from "../../src/ospm/index.ts";
import { readRepositoryFile } from "../support/repository.ts";

/** Tables with a bitmap interface of our own, and more behind it. */
function given(more: string) {
  const text = readRepositoryFile("test/hotplug/tables/selector.asl").trimEnd();
  invariant(text.endsWith("}"), "a definition block ends in a brace");
  const { value, diagnostics } = compileAsl("given.asl", `${text.slice(0, -1)}${more}\n}\n`);
  invariant(value !== undefined, diagnostics[0]?.message ?? "");
  return [{ signature: "DSDT", source: { name: "given.aml", bytes: value.bytes } }];
}

const processors = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `Scope (\\_PR) { Processor (P${String(index).padStart(3, "0")}, ${index + 100}, 0, 0) {} }`,
  ).join("\n");

function limits(name: PersonalityName, more: string) {
  const report = runConformance(given(more), { personalities: [name] }).value?.reports[0];
  const result = report?.checks.find(({ id }) => id === "os/limits");
  return { status: result?.status, evidence: result?.evidence.map(({ text }) => text).join("; ") ?? "" };
}

test.each<[PersonalityName, number, string]>([
  ["windows-2000-like", 15, "passed"],
  ["windows-2000-like", 16, "failed"],
  ["windows-2008-like", 16, "passed"],
  ["windows-like", 16, "absent"],
  ["linux-6.11", 16, "absent"],
])("%s with %i Processor objects: %s", (name, count, status) => {
  const found = limits(name, processors(count));
  expect(found.status).toBe(status);
  if (status === "failed") expect(found.evidence).toContain("16 processorObjects, and 15 fit");
});

const elements = (count: number): string => Array.from({ length: count }, () => "Zero").join(", ");

test.each<[PersonalityName, string, string]>([
  ["windows-2008-like", `Name (PKGA, Package (255) { ${elements(255)} })`, "passed"],
  ["windows-2008-like", `Name (PKGA, Package (256) { ${elements(256)} })`, "failed"],
  ["windows-2008-like", "Method (MPKG, 1) { Return (Package (Arg0) { One }) }", "failed"],
  ["windows-2000-like", "Method (MPKG, 1) { Return (Package (Arg0) { One }) }", "failed"],
  ["windows-like", `Name (PKGA, Package (256) { ${elements(256)} })`, "absent"],
])("%s with packages: %#", (name, more, status) => {
  expect(limits(name, more).status).toBe(status);
});

test("only systems of which a limit is known have one", () => {
  const limited = Object.values(personalities).filter(({ limits: each }) =>
    Object.values(each).some((most) => most !== undefined),
  );
  expect(limited.map(({ name }) => name)).toEqual(["windows-2008-like", "windows-2000-like"]);
});
