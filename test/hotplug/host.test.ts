/** Flows on the tables of a machine that is not made for them. */
import { expect, test } from "vitest";
import { buildTableSet, describeHost } from "../../src/firmware/index.ts";
import { runScenario, tryHost, verifyScenarioHost } from "../../src/hotplug/index.ts";
import { compiled } from "../firmware/compiled.ts";

/** A notebook: processors without `_MAT`, an embedded controller's event, and the hypervisor's bus name taken. */
const notebook = `DefinitionBlock ("", "DSDT", 2, "HOST", "NOTEBOOK", 1)
{
    Scope (\\_SB)
    {
        Device (XEN0) { Name (_HID, "PNP0C02") }
        Device (C000) { Name (_HID, "ACPI0007") Name (_UID, 0) }
        Device (C001) { Name (_HID, "ACPI0007") Name (_UID, 1) }
    }
    Scope (\\_GPE)
    {
        Method (_L06) { Notify (\\_SB.C000, 0x80) }
    }
}`;

function tables() {
  const { value } = buildTableSet("native", { pcpus: 2, pcpuSlots: 2 });
  return (value?.tables ?? []).map(({ name, bytes, signature }) => ({
    name,
    bytes: signature === "DSDT" ? compiled(notebook) : bytes,
  }));
}

test("a machine goes through every step of the trial", () => {
  const trial = tryHost("notebook", tables());
  expect(Object.entries(trial.steps).filter(([, { outcome }]) => outcome !== "passed")).toEqual([]);
  expect([trial.objects, trial.physical, trial.pcpus]).toEqual([6, 2, 2]);
  expect(trial.lent).toEqual(["_MAT", "_PXM", "_OST", "_EJ0"]);
});

function host() {
  const { value } = describeHost(tables());
  if (value === undefined) throw new Error("the notebook is a host");
  return value;
}

test("the whole path keeps every rule on its tables", () => {
  expect(verifyScenarioHost("pvh-dom0", host())).toEqual([]);
  const { summary, checks } = runScenario("pvh-dom0", { host: host() });
  expect(checks.filter(({ status }) => status === "failed")).toEqual([]);
  expect(summary.passed).toBeGreaterThan(20);
});

test("Draft C as printed has no other name for its bus: its table does not load beside this machine's", () => {
  const problems = verifyScenarioHost("pvh-dom0-draft-c", host());
  expect(problems.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "firmware/name-clash",
  ]);
});

test("a scenario of several guests has a machine of its own", () => {
  expect(verifyScenarioHost("guest-kinds", host()).map(({ code }) => code)).toEqual(["hotplug/host-not-used"]);
});

test("a machine without its tables is refused in the first step", () => {
  const { steps } = tryHost("nothing", []);
  expect(steps.describe.outcome).toBe("failed");
  expect(steps.load).toEqual({ outcome: "absent", note: "not reached" });
});
