import { expect, test } from "vitest";
import { buildTableSet, compileAsl, type ProfileName } from "../../src/firmware/index.ts";
import { detectInterface, readTableFacts, runConformance } from "../../src/hotplug/index.ts";
import { firmwareTable, ownTable, table } from "./given.ts";

const detect = (...tables: readonly ReturnType<typeof table>[]) =>
  detectInterface(readTableFacts(tables.map(({ source }) => source)).value);

test.each([
  ["selector", "qemu-modern", "\\_GPE._E02"],
  ["generic-event", "cloud-hypervisor", "\\_SB.GED._EVT"],
  ["madt-bitmap", "xen-hvm", "\\_GPE._E02"],
  ["madt-bitmap-without-device-model", "xen-pvh", undefined],
])("finds the interface of %s by its registers", (name, model, event) => {
  const { chosen } = detect(ownTable(name));
  expect([chosen?.model, chosen?.event?.path]).toEqual([model, event]);
});

test.each([
  ["draft-c", "draft-c", "\\_SB.XEN0.GPE0._E02"],
  ["corrected", "corrected", "\\_SB.XEN0.GPE0._E02"],
  ["native-host", "native", "\\_GPE._L0A"],
  ["pc-legacy", "qemu-legacy", "\\_GPE._E02"],
])("finds the interface of the template %s", (name, model, event) => {
  const { chosen } = detect(firmwareTable(name));
  expect([chosen?.model, chosen?.event?.path]).toEqual([model, event]);
});

test.each<[ProfileName, string]>([
  ["pvh-dom0", "corrected"],
  ["pvh-dom0-draft-c", "draft-c"],
])("prefers the domain's interface to that of the host below it: %s", (profile, model) => {
  const set = buildTableSet(profile, { vcpus: 1, maxVcpus: 4 }).value;
  const aml = (set?.tables ?? []).filter(({ signature }) => signature === "DSDT" || signature === "SSDT");
  const { chosen, candidates } = detect(...aml.map(({ bytes, name }) => table(bytes, name)));
  expect([chosen?.model, candidates.map((each) => each.model)]).toEqual([model, [model, "native"]]);
});

test("says why, with the region, its place and its fields", () => {
  const { chosen } = detect(ownTable("selector"));
  expect(chosen?.reasons[0]).toBe(
    "region \\_SB.CPHP.HREG at port 0xAF00, 12 bytes, has its fields: SELE 32@0, ENAB 1@32, INSE 1@33, REMO 1@34, EJEC 1@35, FWEJ 1@36, CMND 8@40",
  );
  expect(chosen?.reasons).toContain("the event method \\_GPE._E02 reads \\_SB.CPHP.HREG");
});

test("says what rules an interface out whose registers are there", () => {
  const { ruledOut } = detect(ownTable("madt-bitmap"));
  expect(ruledOut).toEqual([
    { model: "xen-pvh", reason: "not true: there is no PCI root, so there is no device model" },
  ]);
});

test("tables without an interface have none, and come near to none", () => {
  const { chosen, candidates, nearest } = detect(table(Uint8Array.from(emptyDsdt), "empty"));
  expect([chosen, candidates, nearest]).toEqual([undefined, [], undefined]);
});

/** Four processors behind selector registers, one of them in the wrong place. */
function shifted(): ReturnType<typeof table> {
  const { value } = buildTableSet("qemu-q35", { maxVcpus: 4 });
  const asl = (value?.sources[0]?.asl ?? "").replace("SELE, 32", "SELE, 16");
  const compiled = compileAsl("shifted", asl).value;
  return table(compiled?.bytes ?? new Uint8Array(), "shifted");
}

test("registers that are not where they should be are told as the interface they come nearest to", () => {
  const { chosen, nearest } = detect(shifted());
  expect(chosen).toBeUndefined();
  expect(nearest).toMatchObject({
    model: "qemu-modern",
    missing: ["\\_SB.CPHP.HREG has no field of 32 bits at bit 0"],
  });
});

test("processors that can be ejected by hardware that is not known are a finding", () => {
  const reports = runConformance([shifted()]).value?.reports ?? [];
  const failed = reports.map(({ checks }) => checks.find(({ id }) => id === "interface/known"));
  expect(failed).toMatchObject([{ status: "failed" }, { status: "failed" }]);
});

/** A DSDT of a header alone. */
const emptyDsdt = [..."DSDT"].map((character) => character.charCodeAt(0)).concat([36, 0, 0, 0, 2], Array(27).fill(0));

test("EISA identifiers, strings and integers are read as an OS reads them", () => {
  const { devices, processors } = readTableFacts([ownTable("selector").source]).value;
  expect(devices.find(({ path }) => path === "\\_SB.PCI0")?.ids).toEqual(["PNP0A03"]);
  expect(devices.find(({ path }) => path === "\\_SB.CPUS")?.ids).toEqual(["ACPI0010", "PNP0A05"]);
  expect(processors.map(({ uid }) => uid)).toEqual([0, 1, 2, 3]);
});
