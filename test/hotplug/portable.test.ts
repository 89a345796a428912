import { expect, test } from "vitest";
import type { ProfileName } from "../../src/firmware/index.ts";
import { buildTableSet } from "../../src/firmware/index.ts";
import { type GivenTable, runScenarioOnTables, scenarios } from "../../src/hotplug/index.ts";
import { decodeTable } from "../../src/tables/index.ts";
import { ownTable } from "./given.ts";

const profiles = ["qemu-pc", "qemu-q35", "hw-reduced", "pc-legacy", "hvm", "native", "pvh-dom0"] as const;

/** All but those that take many processors or many events: they have tests of their own. */
const small = scenarios
  .filter(({ name, isPortable }) => isPortable && !["storm", "vcpu-add-many", "wide-identities"].includes(name))
  .map(({ name }) => name);

function run(scenario: string, tables: readonly GivenTable[] | ProfileName) {
  const { value, diagnostics } = runScenarioOnTables(scenario, { tables });
  const failed = value?.checks.filter(({ status }) => status === "failed").map(({ id }) => id);
  return { failed, report: value, codes: diagnostics.map(({ code }) => code) };
}

test("scenarios that are about vCPUs and nothing else run on any tables", () => {
  expect(small).toEqual([
    "boot-enumeration",
    "vcpu-add",
    "vcpu-remove",
    "vcpu-refuse",
    "vcpu-again",
    "boot-cpu",
    "resize-to-zero",
    "add-during-eject",
    "event-while-disabled",
    "reset",
  ]);
});

test.each(profiles.flatMap((profile) => small.map((scenario) => ({ profile, scenario }))))(
  "$scenario passes on $profile",
  ({ profile, scenario }) => {
    const { failed, report } = run(scenario, profile);
    expect(failed).toEqual([]);
    expect(report?.summary.passed).toBeGreaterThan(15);
  },
);

test("a storm passes where nothing but a queue holds events back", () => {
  expect(run("storm", "hw-reduced").failed).toEqual([]);
});

test.each(["qemu-q35", "hw-reduced"] as const)("300 processors pass on %s", (profile) => {
  expect(run("wide-identities", profile).failed).toEqual([]);
});

test("given tables are brought to the number of processors that a scenario begins with", () => {
  const { value: set } = buildTableSet("qemu-q35", { vcpus: 4, maxVcpus: 4 });
  const tables = (set?.tables ?? []).map(({ signature, name, bytes }) => ({ signature, source: { name, bytes } }));
  const { failed, report } = run("vcpu-add", tables);
  expect(failed).toEqual([]);
  const [powerOn] = report?.trace.filter(({ kind }) => kind === "system/power-on") ?? [];
  expect(powerOn?.data).toMatchObject({ present: 1, possible: 4 });
  const madt = decodeTable(
    tables.find(({ signature }) => signature === "APIC")?.source ?? { name: "", bytes: new Uint8Array() },
  );
  // The tables themselves stay as they are.
  expect(madt.value.kind === "madt" && madt.value.entries.filter((entry) => "flags" in entry)).toHaveLength(6);
});

test("tables that come alone get a MADT of as many processors as they have objects", () => {
  expect(run("vcpu-again", [ownTable("selector")])).toMatchObject({ failed: [] });
});

test("a finding of the design shows in a scenario, too", () => {
  expect(run("vcpu-remove", "pvh-dom0-draft-c").failed).toContain("vcpu-remove/ejected");
});

test.each([
  { scenario: "pvh-dom0", tables: "qemu-q35", code: "hotplug/not-portable" },
  { scenario: "guest-kinds", tables: "qemu-q35", code: "hotplug/not-portable" },
  { scenario: "wide-identities", tables: "qemu-pc", code: "firmware/count-out-of-range" },
  { scenario: "vcpu-add-many", tables: "native", code: "hotplug/too-few-processors" },
] as const)("$scenario on $tables is refused with $code", ({ scenario, tables, code }) => {
  expect(run(scenario, tables)).toMatchObject({ report: undefined, codes: expect.arrayContaining([code]) as unknown });
});
