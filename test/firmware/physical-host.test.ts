import { expect, test } from "vitest";
import { buildTableSet, describeHost, type PhysicalHost } from "../../src/firmware/index.ts";
import { decodeTable, verifyTable } from "../../src/tables/index.ts";
import { compiled } from "./compiled.ts";

/** The tables of a machine of ours, as if somebody had dumped them; another DSDT if one is given. */
function dump(dsdt?: string, without: readonly string[] = []) {
  const { value } = buildTableSet("native", { pcpus: 2, pcpuSlots: 3 });
  const tables = value?.tables.filter(({ signature }) => !without.includes(signature.trim())) ?? [];
  return tables.map(({ name, bytes, signature }) => ({
    name,
    bytes: signature === "DSDT" && dsdt !== undefined ? compiled(dsdt) : bytes,
  }));
}

const described = (...args: Parameters<typeof dump>): PhysicalHost => {
  const { value, diagnostics } = describeHost(dump(...args));
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return value;
};

const block = (body: string): string => `DefinitionBlock ("", "DSDT", 2, "HOST", "HOST", 1) { ${body} }`;

test("a host is what its own tables say: registers, processors, names, events", () => {
  const host = described();
  const { board } = buildTableSet("native", {}).value ?? {};
  expect(host.board([]).gpe0).toEqual(board?.gpe0);
  expect(host.board([]).sci).toEqual(board?.sci);
  expect(host.pcpus.map(({ uid, apicId, isPresent, path }) => [uid, apicId, isPresent, path])).toEqual([
    [0, 0, true, "\\_SB.SK00.CP00"],
    [1, 2, true, "\\_SB.SK00.CP01"],
    [2, 4, false, "\\_SB.SK00.CP02"],
  ]);
  expect([host.busName, host.firstVcpuUid]).toEqual(["XEN0", 0x1_0000]);
  expect(host.freeGpes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15]);
});

test("names, UIDs and events of the hypervisor's tables keep clear of those of the host", () => {
  const dsdt = block(`
    Device (\\_SB.XEN0) {}
    Device (\\_SB.CPU0) { Name (_HID, "ACPI0007") Name (_UID, 0x10002) }
    Device (\\_SB.LID0) { Name (_PRW, Package () { 4, 3 }) }
    Device (\\_SB.PWRB) { Method (_PRW) { Return (Package () { 5, 3 }) } }
    Scope (\\_GPE) { Method (_L00) {} Method (_E01) {} Method (_W02) {} }`);
  const host = described(dsdt);
  expect([host.busName, host.firstVcpuUid]).toEqual(["XEN1", 0x2_0000]);
  expect(host.freeGpes.slice(0, 3)).toEqual([6, 7, 8]);
  const { value, diagnostics } = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 2, host, mirrorOnGpe0: true });
  expect(diagnostics).toEqual([]);
  expect(value?.vcpus.map(({ path, uid }) => [path, uid])).toEqual([
    ["\\_SB.XEN1.V000", 0x2_0000],
    ["\\_SB.XEN1.V001", 0x2_0001],
  ]);
  expect([value?.busPath, value?.events.vcpuGpe0Event]).toEqual(["\\_SB.XEN1", 6]);
});

test("a dom0 gets the host's tables, a MADT of its vCPUs alone, and a STAO with the host's processors", () => {
  const host = described();
  const set = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 3, host }).value;
  const table = (signature: string) => set?.tables.find((each) => each.signature === signature);
  expect(table("DSDT")?.bytes).toEqual(host.dsdt.bytes);
  for (const { bytes, name, signature } of set?.tables ?? []) {
    if (signature !== "FACS") expect(verifyTable({ name, bytes }), name).toEqual([]);
  }
  const madt = decodeTable({ name: "madt", bytes: table("APIC")?.bytes ?? new Uint8Array(0) }).value;
  const kinds = madt?.kind === "madt" ? madt.entries.map(({ kind }) => kind) : [];
  expect(kinds.filter((kind) => kind === "processorLocalX2Apic").length).toBe(3);
  expect(kinds).not.toContain("processorLocalApic");
  expect(kinds.filter((kind) => kind === "interruptSourceOverride").length).toBe(host.overrides.length);
  const stao = decodeTable({ name: "stao", bytes: table("STAO")?.bytes ?? new Uint8Array(0) }).value;
  expect(JSON.stringify(stao)).toContain('"processors":[0,1,2]');
  const fadt = decodeTable({ name: "fadt", bytes: table("FACP")?.bytes ?? new Uint8Array(0) }).value;
  expect(fadt?.kind === "fadt" ? [fadt.dsdt, fadt.gpe0Blk] : []).toEqual([table("DSDT")?.address, host.fadt.gpe0Blk]);
});

test.each([
  [["DSDT"], "firmware/host-without-table"],
  [["FACP"], "firmware/host-without-table"],
  [["APIC"], "firmware/host-without-table"],
])("a dump without %s is refused", (without, code) => {
  const { value, diagnostics } = describeHost(dump(undefined, without));
  expect(value).toBeUndefined();
  expect(diagnostics.map((each) => each.code)).toEqual([code]);
});

test("a profile that has no physical machine refuses one", () => {
  const { value, diagnostics } = buildTableSet("pc-legacy", { host: described() });
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["firmware/host-needs-dom0"]);
});

test("every event of GPE0 in use leaves none for the mirror", () => {
  const methods = Array.from({ length: 16 }, (_, event) => `Method (_L0${event.toString(16).toUpperCase()}) {}`);
  const host = described(block(`Scope (\\_GPE) { ${methods.join(" ")} }`));
  expect(host.freeGpes).toEqual([]);
  const asked = buildTableSet("pvh-dom0", { host, mirrorOnGpe0: true });
  expect(asked.diagnostics.map(({ code }) => code)).toEqual(["firmware/no-free-gpe"]);
  expect(buildTableSet("pvh-dom0", { host }).value).toBeDefined();
});

test("vCPUs with proximity domains have _PXM in the SSDT and an entry each in a SRAT (D40)", () => {
  const proximityDomains = [0, 0, 1, 1];
  const { value, diagnostics } = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 4, proximityDomains });
  expect(diagnostics).toEqual([]);
  expect(value?.sources.find(({ name }) => name === "ssdt")?.asl.match(/_PXM, 0x01/g)?.length).toBe(2);
  const srat = value?.tables.find(({ signature }) => signature === "SRAT");
  const table = decodeTable({ name: "srat", bytes: srat?.bytes ?? new Uint8Array(0) }).value;
  const entries = table?.kind === "srat" ? table.entries : [];
  expect(entries.map((entry) => ("proximityDomain" in entry ? entry.proximityDomain : -1))).toEqual(proximityDomains);
});

test.each([[[0]], [[0, -1]], [[0, 2 ** 32]]])("the proximity domains %s do not fit two vCPUs", (proximityDomains) => {
  const { diagnostics } = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 2, proximityDomains });
  expect(diagnostics.map(({ code }) => code)).toEqual(["firmware/proximity-does-not-fit"]);
});

test.each(["hvm", "pvh-domu"] as const)("%s tells its AML where the MADT is", (profile) => {
  const set = buildTableSet(profile, { vcpus: 1, maxVcpus: 3 }).value;
  const info = set?.blocks.find(({ name }) => name === "BIOS")?.initial ?? new Uint8Array(0);
  const at = (offset: number): number => new DataView(info.buffer).getUint32(offset, true);
  expect([at(12), at(16)]).toEqual([set?.madt.checksumAddress, set?.madt.firstVcpuEntryAddress]);
  expect(set?.vcpus.map(({ uid, apicId, path }) => [uid, apicId, path])).toEqual([
    [0, 0, "\\_SB.PR00"],
    [1, 2, "\\_SB.PR01"],
    [2, 4, "\\_SB.PR02"],
  ]);
});
