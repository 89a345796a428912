import { expect, test } from "vitest";
import { hexBytes } from "../../src/base/hex.ts";
import { buildTableSet, type ProfileName } from "../../src/firmware/index.ts";
import { decodeTable } from "../../src/tables/index.ts";

const built = (profile: ProfileName, maxVcpus: number) => {
  const { value } = buildTableSet(profile, { vcpus: 1, maxVcpus });
  if (value === undefined) throw new Error(`${profile} cannot be built`);
  return value;
};

const source = (profile: ProfileName, maxVcpus: number): string => built(profile, maxVcpus).sources[0]?.asl ?? "";

test.each([
  { profile: "qemu-pc", region: "SystemIO, 0xAF00, 0x0C", method: "Method (_E02, 0, NotSerialized)" },
  { profile: "qemu-q35", region: "SystemIO, 0xCD8, 0x0C", method: "Method (_E02, 0, NotSerialized)" },
  { profile: "hw-reduced", region: "SystemMemory, 0xF800000, 0x0C", method: "Method (_EVT, 1, Serialized)" },
] as const)("$profile has its registers at $region and tells of changes by $method", ({ profile, region, method }) => {
  const asl = source(profile, 4);
  expect(asl).toContain(`OperationRegion (HREG, ${region})`);
  expect(asl).toContain(method);
});

test("the boot processor has no _EJ0", () => {
  expect(source("qemu-q35", 4).match(/Method \(_EJ0/g)).toHaveLength(3);
});

test.each([
  { profile: "qemu-q35", count: 255, kind: "processorLocalApic" },
  { profile: "qemu-q35", count: 256, kind: "processorLocalX2Apic" },
  { profile: "hw-reduced", count: 2, kind: "processorLocalX2Apic" },
] as const)("$profile with $count processors lists them as $kind, in MADT and _MAT", ({ profile, count, kind }) => {
  const set = built(profile, count);
  const madt = set.tables.find(({ signature }) => signature === "APIC");
  const decoded = decodeTable({ name: "madt", bytes: madt?.bytes ?? new Uint8Array() }).value;
  const kinds = decoded.kind === "madt" ? decoded.entries.map((entry) => entry.kind) : [];
  expect(kinds.filter((each) => each === kind)).toHaveLength(count);
  const at = (madt?.bytes ?? new Uint8Array()).subarray(set.madt.firstVcpuEntryAddress - set.madt.address);
  const first = hexBytes(at.subarray(0, kind === "processorLocalApic" ? 8 : 16));
  expect(set.sources[0]?.asl).toContain(first.replaceAll(/(..) ?/g, "0x$1, ").replace(/, $/, ""));
});

test("a hardware-reduced FADT has no registers, and its MADT no override of an SCI", () => {
  const set = built("hw-reduced", 2);
  const decoded = (wanted: string) => {
    const { name, bytes } = set.tables.find(({ signature }) => signature === wanted) ?? { name: "", bytes: undefined };
    return decodeTable({ name, bytes: bytes ?? new Uint8Array() }).value;
  };
  expect(decoded("FACP")).toMatchObject({ pm1aEvtBlk: 0, pm1EvtLen: 0, gpe0Blk: 0, flags: { hwReducedAcpi: true } });
  const madt = decoded("APIC");
  const overrides = madt.kind === "madt" ? madt.entries.filter(({ kind }) => kind === "interruptSourceOverride") : [];
  expect(overrides).toMatchObject([{ source: 0, gsi: 2 }]);
});
