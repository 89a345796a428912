/** Generic event devices: their interrupts are routed, their methods run, and their notifications are handed out. */
import { expect, test } from "vitest";
import { runConformance } from "../../src/hotplug/index.ts";
import { ownTable } from "../hotplug/given.ts";

const trace =
  runConformance([ownTable("generic-event")], { personalities: ["linux-6.1"] }).value?.reports[0]?.trace ?? [];
const kinds = (source: string) => trace.filter((event) => event.source === source).map(({ kind }) => kind);

test("the interrupts of _CRS are taken, and nothing of the fixed hardware is", () => {
  const installed = trace.filter(({ kind }) => kind === "ged/install");
  expect(installed.map(({ data }) => data)).toEqual([{ object: "\\_SB.GED", gsi: 5, method: "\\_SB.GED._EVT" }]);
  const fixed = ["gpe-block/install", "acpi/enable", "sci"];
  expect(kinds("ospm").filter((kind) => fixed.includes(kind))).toEqual([]);
});

test("each interrupt runs the method with its number, and ends after its notifications", () => {
  const handled = trace.filter(({ kind }) => ["ged/dispatch", "notify/dispatch", "ged/done"].includes(kind));
  expect(handled.slice(0, 3).map(({ kind }) => kind)).toEqual(["ged/dispatch", "notify/dispatch", "ged/done"]);
  expect(kinds("ospm").filter((kind) => kind === "ged/dispatch").length).toBe(
    kinds("ospm").filter((kind) => kind === "ged/done").length,
  );
});
