/** The defect list of Draft C (facts A.10), complete: found in the document's SSDT, not found in the corrected one. */
import { expect, test } from "vitest";
import { type Report, runConformance } from "../../src/hotplug/index.ts";
import { firmwareTable } from "./given.ts";

function design(name: string): Report | undefined {
  return runConformance([firmwareTable(name)]).value?.reports.find(
    ({ scenario }) => scenario.name === "conformance/design",
  );
}

const printed = design("draft-c");
const corrected = design("corrected");

const all = Array.from({ length: 42 }, (_, index) => `D${index + 1}`);
/** Defects of the document's text alone. */
const inText = ["D32", "D33", "D38"];

test("every defect of the list has its place in the report, in order", () => {
  expect(printed?.checks.map(({ id }) => id)).toEqual(all);
  expect(corrected?.checks.map(({ id }) => id)).toEqual(all);
});

test.each(all.filter((id) => !inText.includes(id)))("%s shows in Draft C as printed, with evidence", (id) => {
  const check = printed?.checks.find((each) => each.id === id);
  expect(check?.status).toBe("observed");
  expect(check?.evidence.length).toBeGreaterThan(0);
});

test.each(inText)("%s says why no run can show it", (id) => {
  const check = printed?.checks.find((each) => each.id === id);
  expect([check?.status, (check?.explanation ?? "").length > 40]).toEqual(["absent", true]);
});

test("none of them shows in the corrected profile", () => {
  expect(corrected?.checks.filter(({ status }) => status !== "absent").map(({ id }) => id)).toEqual([]);
});

test("every system that the document allows was built", () => {
  const left = [printed, corrected].flatMap((report) =>
    report?.trace.filter(({ kind }) => kind === "scenario/left-out"),
  );
  expect(left).toEqual([]);
});

test("the corrected profile passes as it stands, Draft C does not", () => {
  const failed = ["corrected", "draft-c"].map(
    (name) => runConformance([firmwareTable(name)]).value?.reports[0]?.summary.failed ?? -1,
  );
  expect(failed[0]).toBe(0);
  expect(failed[1]).toBeGreaterThan(0);
});
