/** What each personality does with the same tables: which notifications it acts upon, and what it evaluates. */
import { expect, test } from "vitest";
import { runConformance } from "../../src/hotplug/index.ts";
import { type PersonalityName, personalities } from "../../src/ospm/index.ts";
import { ownTable } from "../hotplug/given.ts";

/** Segments evaluated for a processor from its first Device Check to its `_OST`, in order. */
function answerToDeviceCheck(name: PersonalityName): readonly string[] {
  const report = runConformance([ownTable("selector")], { personalities: [name] }).value?.reports[0];
  const trace = report?.trace ?? [];
  const from = trace.findIndex(({ kind, data }) => kind === "notify/dispatch" && data["value"] === 1);
  const object = String(trace[from]?.data["object"]);
  const evaluated = trace
    .slice(from)
    .filter(({ kind, data }) => kind === "evaluate" && String(data["object"]).startsWith(`${object}.`))
    .map(({ data }) => String(data["object"]).slice(object.length + 1));
  const end = evaluated.indexOf("_OST");
  return end < 0 ? [] : evaluated.slice(0, end + 1);
}

test.each<[PersonalityName, readonly string[]]>([
  ["linux-6.1", ["_STA", "_STA", "_UID", "_MAT", "_STA", "_OST"]],
  ["specification", ["_STA", "_UID", "_MAT", "_OST"]],
  ["acpikit", ["_STA", "_UID", "_MAT", "_OST"]],
])("%s answers a Device Check in its own order", (name, order) => {
  expect(answerToDeviceCheck(name)).toEqual(order);
});

test("freebsd-like takes note of hotplug notifications and does nothing", () => {
  expect(answerToDeviceCheck("freebsd-like")).toEqual([]);
  const trace =
    runConformance([ownTable("selector")], { personalities: ["freebsd-like"] }).value?.reports[0]?.trace ?? [];
  expect(trace.filter(({ kind }) => kind === "notify/logged").length).toBeGreaterThan(0);
  expect(trace.filter(({ kind }) => kind === "hotplug" || kind === "eject")).toEqual([]);
});

test("windows-like adds processors and never removes one", () => {
  const trace =
    runConformance([ownTable("selector")], { personalities: ["windows-like"] }).value?.reports[0]?.trace ?? [];
  const count = (kind: string): number => trace.filter((event) => event.kind === kind).length;
  expect([count("processor/registered") > 1, count("eject"), count("processor/offline")]).toEqual([true, 0, 0]);
});

test("every personality has its own name", () => {
  const names = Object.values(personalities).map(({ name }) => name);
  expect(names).toEqual(Object.keys(personalities));
});
