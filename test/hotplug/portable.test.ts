import { expect, test } from "vitest";
import type { ProfileName } from "../../src/firmware/index.ts";
import { buildTableSet } from "../../src/firmware/index.ts";
import { type GivenTable, runScenarioOnTables, scenarios } from "../../src/hotplug/index.ts";
import { checksumOffset, decodeTable, setChecksum } from "../../src/tables/index.ts";
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
    "reset-domain-add",
    "reset-domain-eject",
    "boot-early-add",
    "reset-early-requests",
    "s3-pending-add",
    "s3-add-asleep",
    "s3-remove-asleep",
    "s3-before-eject",
    "s3-latched",
    "s5-pending-add",
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

const observed = (scenario: string, tables: readonly GivenTable[] | ProfileName) =>
  run(scenario, tables).report?.checks.flatMap(({ id, status, explanation }) =>
    status === "observed" && /^(sleep|boot)\//.test(id) ? [{ id, explanation }] : [],
  );

test("a device model that is reset at the wake-up forgets its event, unless _WAK looks at the registers", () => {
  expect(observed("s3-add-asleep", "hvm")).toEqual([
    { id: "sleep/changes-found", explanation: expect.stringContaining("QEMU resets its whole machine") as unknown },
  ]);
  expect(observed("s3-add-asleep", "qemu-pc")).toEqual([]);
});

test("who gives its event once and shows what the last scan has seen loses a request while the OS starts", () => {
  expect(observed("boot-early-add", "hvm")).toEqual([
    { id: "boot/early-request", explanation: expect.stringContaining("clears all status bits") as unknown },
  ]);
  expect(observed("boot-early-add", "qemu-q35")).toEqual([]);
  expect(observed("boot-early-add", "pvh-dom0")).toEqual([]);
});

test("a finding of the design shows in a scenario, too", () => {
  expect(run("vcpu-remove", "pvh-dom0-draft-c").failed).toContain("vcpu-remove/ejected");
});

test.each([
  { scenario: "pvh-dom0", tables: "qemu-q35", code: "hotplug/not-portable" },
  { scenario: "guest-kinds", tables: "qemu-q35", code: "hotplug/not-portable" },
  { scenario: "wide-identities", tables: "qemu-pc", code: "firmware/count-out-of-range" },
  { scenario: "vcpu-add-many", tables: "native", code: "hotplug/too-few-processors" },
  { scenario: "s3-machine", tables: "qemu-q35", code: "hotplug/not-portable" },
] as const)("$scenario on $tables is refused with $code", ({ scenario, tables, code }) => {
  expect(run(scenario, tables)).toMatchObject({ report: undefined, codes: expect.arrayContaining([code]) as unknown });
});

/** Tables without the object of a state, or without the registers that lead there. */
const sleepless = {
  "no-sleeping-state": (signature: string, bytes: Uint8Array) =>
    signature === "DSDT" ? withText(bytes, "_S3_", "XS3_") : bytes,
  "no-sleep-registers": (signature: string, bytes: Uint8Array) =>
    signature === "FACP" ? withoutPm1Control(bytes) : bytes,
} as const;

function withText(bytes: Uint8Array, find: string, put: string): Uint8Array {
  const at = Buffer.from(bytes).indexOf(find, 0, "latin1");
  const copy = bytes.slice();
  copy.set(Buffer.from(put, "latin1"), at);
  return copy;
}

/** PM1a_CNT_BLK and its extended form. */
function withoutPm1Control(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.fill(0, 64, 68);
  copy.fill(0, 172, 184);
  return copy;
}

test.each(Object.entries(sleepless))("a scenario that sleeps is refused with hotplug/%s", (code, change) => {
  const { value: set } = buildTableSet("qemu-q35", { vcpus: 1, maxVcpus: 4 });
  const tables = (set?.tables ?? []).map(({ signature, name, bytes }) => {
    const changed = change(signature, bytes);
    if (changed !== bytes) setChecksum(changed, checksumOffset);
    return { signature, source: { name, bytes: changed } };
  });
  expect(run("s3-add-asleep", tables)).toMatchObject({
    report: undefined,
    codes: expect.arrayContaining([`hotplug/${code}`]) as unknown,
  });
});
