import { expect, test } from "vitest";
import { apicId } from "../../src/base/brand.ts";
import { bytesFromHex, hexBytes } from "../../src/base/hex.ts";
import {
  buildTableSet,
  correctedSsdtAsl,
  draftCSsdtAsl,
  isProfileName,
  type ProfileName,
  profileNames,
  profiles,
  relocateTemplate,
  type TableSet,
  type TableSetOptions,
} from "../../src/firmware/index.ts";
import { pcBoard, pvhBoard } from "../../src/machine/index.ts";
import { diffVariants } from "../../src/patch/index.ts";
import { checksumOf, decodeTable, verifyTable } from "../../src/tables/index.ts";
import { body, compiled, golden } from "./compiled.ts";

function built(profile: ProfileName, options: TableSetOptions = {}): TableSet {
  const { value, diagnostics } = buildTableSet(profile, options);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return value;
}

function table(set: TableSet, signature: string) {
  const found = set.tables.find((one) => one.signature === signature);
  if (found === undefined) throw new Error(`no ${signature}`);
  return found;
}

const sizes = { vcpus: 1, maxVcpus: 4 };

test.each(profileNames)("builds %s: every table sums to zero and passes its checks", (profile) => {
  const set = built(profile, sizes);
  for (const { signature, name, bytes } of set.tables) {
    if (signature !== "FACS") expect([name, checksumOf(bytes)]).toEqual([name, 0]);
    // Draft C wants what the rules on processor entries forbid, and its STAO has no rules.
    if (profile === "pvh-dom0-draft-c" && ["APIC", "STAO"].includes(signature)) continue;
    expect([name, verifyTable({ name, bytes })]).toEqual([name, []]);
  }
});

test.each(profileNames)("places everything of %s in the memory it needs, nothing overlapping", (profile) => {
  const set = built(profile, sizes);
  const memoryBlocks = set.blocks.filter(({ space }) => space === "memory");
  const pieces = [
    ...set.tables.map(({ address, bytes, memoryType, name }) => ({ name, address, length: bytes.length, memoryType })),
    ...memoryBlocks,
  ].sort((a, b) => a.address - b.address);
  for (const [index, { name, address, length, memoryType }] of pieces.entries()) {
    const range = set.board.memory.find(
      ({ start, length: size }) => address >= start && address + length <= start + size,
    );
    expect([name, range?.type]).toEqual([name, memoryType]);
    expect(address + length).toBeLessThanOrEqual(pieces[index + 1]?.address ?? 2 ** 32);
  }
});

test.each(profileNames)("leads from the RSDP of %s to every table", (profile) => {
  const set = built(profile, sizes);
  const at = (address: number) => set.tables.find((one) => one.address === address);
  const rsdp = at(set.rsdpAddress);
  expect(rsdp?.signature).toBe("RSD PTR ");
  const view = new DataView(rsdp!.bytes.buffer);
  const xsdt = at(Number(view.getBigUint64(24, true)));
  expect(xsdt?.signature).toBe("XSDT");
  const entries = new DataView(xsdt!.bytes.buffer);
  const signatures = Array.from({ length: (xsdt!.bytes.length - 36) / 8 }, (_, index) => {
    return at(Number(entries.getBigUint64(36 + 8 * index, true)))?.signature;
  });
  const fadt = table(set, "FACP").bytes;
  const fields = new DataView(fadt.buffer, fadt.byteOffset);
  expect(at(fields.getUint32(40, true))?.signature).toBe("DSDT");
  expect(at(fields.getUint32(36, true))?.signature).toBe("FACS");
  const reached = [...signatures, "DSDT", "FACS", "XSDT", "RSD PTR "].sort();
  expect(reached).toEqual(set.tables.map(({ signature }) => signature).sort());
});

test("keeps what AML writes out of memory that the OSPM may reclaim, in the corrected profile", () => {
  const set = built("pvh-dom0", sizes);
  expect(table(set, "APIC").memoryType).toBe("nvs");
  expect(set.blocks.filter(({ space }) => space === "memory")).toMatchObject([
    { name: "XCPU", memoryType: "reserved", isTrapped: true, length: 0x44 },
    { name: "XENGPE0", memoryType: "reserved", isTrapped: true, length: 4 },
  ]);
});

test("puts GPE registers and bitmap in RAM and the MADT where it is reclaimed, in Draft C", () => {
  const set = built("pvh-dom0-draft-c", sizes);
  expect(table(set, "APIC").memoryType).toBe("acpi");
  expect(set.blocks.filter(({ space }) => space === "memory")).toMatchObject([
    { name: "XEN", memoryType: "nvs", isTrapped: false, length: 41 },
    { name: "XENGPE0", memoryType: "nvs", isTrapped: false, length: 4, initial: new Uint8Array(4) },
  ]);
});

test("points the data block at the entries of the vCPUs", () => {
  const set = built("pvh-dom0", { vcpus: 2, maxVcpus: 4 });
  const madt = table(set, "APIC");
  expect(set.madt).toEqual({
    address: madt.address,
    checksumAddress: madt.address + 9,
    firstVcpuEntryAddress: madt.address + 76,
    stride: 16,
    flagsOffset: 8,
    presentFlags: 1,
    absentFlags: 2,
  });
  const entry = (index: number) => hexBytes(madt.bytes.subarray(76 + 16 * index, 92 + 16 * index));
  expect([entry(1), entry(2)]).toEqual([
    "09 10 00 00 02 00 00 00 01 00 00 00 01 00 01 00",
    "09 10 00 00 04 00 00 00 02 00 00 00 02 00 01 00",
  ]);
  expect(set.vcpus[2]).toEqual({
    vcpu: 2,
    uid: 0x1_0002,
    apicId: 4,
    isPresent: false,
    path: "\\_SB.XEN0.V002",
    entryAddress: madt.address + 76 + 32,
  });
  const block = set.blocks[0]?.initial ?? new Uint8Array();
  const view = new DataView(block.buffer);
  expect([view.getUint32(8, true), view.getBigUint64(0x10, true), view.getBigUint64(0x18, true)]).toEqual([
    4,
    BigInt(set.madt.checksumAddress),
    BigInt(set.madt.firstVcpuEntryAddress),
  ]);
  expect(view.getUint32(0x40, true)).toBe(3);
});

test("lists the physical processors of Draft C as disabled, before the vCPUs", () => {
  const set = built("pvh-dom0-draft-c", { ...sizes, pcpus: 2, pcpuSlots: 5 });
  const { bytes } = table(set, "APIC");
  const afterBoard = 44 + 12 + 20;
  const pcpus = Array.from({ length: 5 }, (_, index) =>
    hexBytes(bytes.subarray(afterBoard + 8 * index).subarray(0, 8)),
  );
  expect(pcpus).toEqual([
    "00 08 00 00 00 00 00 00",
    "00 08 01 02 00 00 00 00",
    "00 08 02 04 00 00 00 00",
    "00 08 03 06 00 00 00 00",
    "00 08 20 08 00 00 00 00",
  ]);
  const first = set.madt.firstVcpuEntryAddress - set.madt.address;
  expect(first).toBe(afterBoard + 40);
  expect(hexBytes(bytes.subarray(first, first + 32))).toBe(
    "09 10 00 00 00 00 00 00 01 00 00 00 00 00 01 00 09 10 00 00 02 00 00 00 00 00 00 00 01 00 01 00",
  );
  expect([bytes[8], set.madt.absentFlags]).toEqual([4, 0]);
});

test("describes the vCPUs of Draft C by local APIC entries when its ASL is to work", () => {
  const set = built("pvh-dom0-draft-c", { ...sizes, vcpuEntries: "local-apic" });
  expect(set.madt).toMatchObject({ stride: 8, flagsOffset: 4 });
  const { bytes, address } = table(set, "APIC");
  const at = set.madt.firstVcpuEntryAddress - address;
  expect(hexBytes(bytes.subarray(at, at + 16))).toBe("00 08 80 00 01 00 00 00 00 08 81 02 00 00 00 00");
});

test("tells the OSPM which processors are physical", () => {
  const options = { ...sizes, pcpus: 2, pcpuSlots: 5 };
  const corrected = decodeTable({ name: "stao", bytes: table(built("pvh-dom0", options), "STAO").bytes });
  expect(corrected.value).toMatchObject({ processors: [0, 1, 2, 3, 0x20] });
  const draftC = table(built("pvh-dom0-draft-c", options), "STAO").bytes;
  expect(draftC[8]).toBe(1);
  expect(hexBytes(draftC.subarray(36))).toBe("00 00 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 20 00 00 00");
});

test("says in the FADT what the board has", () => {
  const pc = table(built("pc-legacy", sizes), "FACP").bytes;
  const fields = new DataView(pc.buffer);
  expect([fields.getUint16(46, true), fields.getUint32(48, true), pc[52], fields.getUint32(56, true)]).toEqual([
    9, 0xb2, 0xf1, 0x600,
  ]);
  expect([fields.getUint32(80, true), pc[92], pc.length]).toEqual([0xafe0, 4, 244]);
  const dom0 = table(built("pvh-dom0", sizes), "FACP").bytes;
  expect([dom0[8], dom0[131], dom0.length]).toEqual([6, 5, 276]);
  expect(new DataView(dom0.buffer).getUint32(48, true)).toBe(0);
});

test("puts the RSDP of a PC where it is searched for", () => {
  const { rsdpAddress } = built("native");
  expect(rsdpAddress).toBeGreaterThanOrEqual(0xe_0000);
  expect(rsdpAddress % 16).toBe(0);
  expect(rsdpAddress).toBeLessThan(0x10_0000);
});

test.each([1, 2, 300])("relocating the SSDT of %i vCPUs equals compiling it with the final values", (count) => {
  const set = built("pvh-dom0", { vcpus: 1, maxVcpus: count });
  const [data, gpe] = set.blocks;
  const asl = correctedSsdtAsl({
    blockAddress: data!.address,
    gpeAddress: gpe!.address,
    gpeInterrupt: 9,
    gpePolarity: "high",
    uids: set.vcpus.map(({ uid }) => uid),
    mirrorEvent: undefined,
  });
  expect(set.sources.find(({ name }) => name === "ssdt")?.asl).toBe(asl);
  expect(table(set, "SSDT").bytes).toEqual(compiled(asl));
});

test.each([2, 300])("relocates the Draft C SSDT of %i vCPUs likewise", (count) => {
  const set = built("pvh-dom0-draft-c", { vcpus: 1, maxVcpus: count });
  const [data, gpe] = set.blocks;
  const uids = set.vcpus.map(({ uid }) => uid);
  const asl = draftCSsdtAsl({ blockAddress: data!.address, gpeAddress: gpe!.address, uids });
  expect(table(set, "SSDT").bytes).toEqual(compiled(asl));
});

test("hands the hypervisor what it needs to place the SSDT elsewhere", () => {
  const { ssdtTemplate } = built("pvh-dom0", sizes);
  const values = { ...ssdtTemplate!.values, "block-address": 0x7fee_0000, "uid-3": 0x7777_7777 };
  const { value, diagnostics } = relocateTemplate(ssdtTemplate!, values);
  expect(diagnostics).toEqual([]);
  const slots = value!.map.slots.map(({ name }) => name);
  expect(slots).toEqual(["block-address", "uid-0", "uid-1", "uid-2", "uid-3", "gpe-address", "gpe-interrupt"]);
  const uid3 = value!.map.slots.find(({ name }) => name === "uid-3");
  expect(hexBytes(value!.bytes.subarray(uid3!.offset, uid3!.offset + 4))).toBe("77 77 77 77");
});

test("shows that the document's own numbering cannot be patched", () => {
  const { asPrinted } = built("pvh-dom0-draft-c", sizes).ssdtTemplate!;
  expect(asPrinted?.variants[0]?.bytes.length).toBe(869);
  const { value, diagnostics } = diffVariants(asPrinted!.variants, asPrinted!.values);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain("patch/length-differs");
});

test("says where Draft C is more than its document", () => {
  const remarks = (count: number) =>
    buildTableSet("pvh-dom0-draft-c", { vcpus: 1, maxVcpus: count })
      .diagnostics.filter(({ code }) => code === "firmware/draft-c-deviation")
      .map(({ severity }) => severity);
  expect(remarks(2)).toEqual([]);
  expect(remarks(9)).toEqual(["remark", "remark"]);
  expect(remarks(257)).toHaveLength(5);
});

test.each([
  { profile: "pvh-dom0", options: { vcpus: 0 }, code: "count-out-of-range" },
  { profile: "pvh-dom0", options: { vcpus: 1, maxVcpus: 4097 }, code: "count-out-of-range" },
  { profile: "pvh-dom0", options: { vcpus: 1.5 }, code: "count-out-of-range" },
  { profile: "pc-legacy", options: { vcpus: 256 }, code: "count-out-of-range" },
  { profile: "pvh-dom0", options: { vcpus: 4, maxVcpus: 2 }, code: "more-present-than-possible" },
  { profile: "native", options: { pcpus: 9, pcpuSlots: 8 }, code: "more-present-than-possible" },
  { profile: "native", options: { pcpus: 1, pcpuSlots: 2000 }, code: "count-out-of-range" },
  { profile: "pvh-dom0", options: { vcpus: 2, apicIds: [apicId(0)] }, code: "apic-ids-do-not-fit" },
  { profile: "pvh-dom0", options: { vcpus: 2, apicIds: [apicId(0), apicId(0)] }, code: "apic-ids-do-not-fit" },
  {
    profile: "pvh-dom0-draft-c",
    options: { maxVcpus: 200, vcpuEntries: "local-apic" },
    code: "apic-ids-do-not-fit",
  },
  {
    profile: "pvh-dom0-draft-c",
    options: {
      maxVcpus: 128,
      vcpuEntries: "local-apic",
      apicIds: Array.from({ length: 128 }, (_, index) => apicId(index)),
    },
    code: "uids-used-up",
  },
  { profile: "pvh-dom0", options: { board: withoutMemory("nvs") }, code: "no-memory-of-type" },
  { profile: "pvh-dom0", options: { board: withLittle("acpi") }, code: "no-room" },
  { profile: "native", options: { board: { ...pcBoard(), gpe0: undefined } }, code: "no-gpe-event" },
  {
    profile: "native",
    options: { board: { ...pcBoard(), sci: { gsi: 9, polarity: "high", trigger: "edge" } } },
    code: "sci-not-level",
  },
] as const)("refuses $options for $profile: $code", ({ profile, options, code }) => {
  const { value, diagnostics } = buildTableSet(profile, options);
  expect(value).toBeUndefined();
  expect(diagnostics.map((one) => one.code)).toContain(`firmware/${code}`);
});

function withoutMemory(type: string) {
  const board = pvhBoard();
  return { ...board, memory: board.memory.filter((range) => range.type !== type) };
}

function withLittle(type: string) {
  const board = pvhBoard();
  return { ...board, memory: board.memory.map((range) => (range.type === type ? { ...range, length: 256 } : range)) };
}

test("finds names that a host's DSDT and the SSDT both declare", () => {
  const host = `DefinitionBlock ("", "DSDT", 2, "HOST", "HOST", 1) {
    Scope (\\_SB) { Device (XEN0) {} Device (PCI0) { Name (_UID, 1) } } Scope (\\_GPE) { Method (_E03) {} } }`;
  const hostDsdt = { name: "host", bytes: compiled(host) };
  const paths = (options: TableSetOptions) =>
    buildTableSet("pvh-dom0", { ...options, hostDsdt })
      .diagnostics.filter(({ code }) => code === "firmware/name-clash")
      .map(({ message }) => message.split(" ").at(-1));
  expect(paths({ vcpus: 2 })).toEqual(["\\_SB.XEN0"]);
  expect(paths({ vcpus: 2, mirrorOnGpe0: true })).toEqual(["\\_SB.XEN0", "\\_GPE._E03"]);
});

test("takes a host's DSDT in place of its own", () => {
  const hostDsdt = { name: "host", bytes: compiled('DefinitionBlock ("", "DSDT", 2, "HOST", "HOST", 1) {}') };
  const set = built("pvh-dom0", { ...sizes, hostDsdt });
  expect(table(set, "DSDT").bytes).toEqual(hostDsdt.bytes);
  expect(set.events.pcpuGpe0Event).toBeUndefined();
});

test.each(["pvh-dom0", "pvh-dom0-draft-c"] as const)("without its SSDT, %s keeps every other table", (profile) => {
  const whole = built(profile, sizes);
  const around = built(profile, { ...sizes, withoutSsdt: true });
  const names = (set: TableSet): readonly string[] => set.tables.map(({ name }) => name);
  expect(names(whole)).toContain("ssdt");
  expect(names(around)).toEqual(names(whole).filter((name) => name !== "ssdt"));
  expect(around.ssdtTemplate).toBeUndefined();
  for (const signature of ["DSDT", "APIC", "STAO"]) {
    expect(table(around, signature).bytes).toEqual(table(whole, signature).bytes);
  }
});

test("describes the sockets of the native host", () => {
  const set = built("native", { pcpus: 5, pcpuSlots: 6 });
  expect(
    set.pcpus.map(({ path, uid, apicId: id, proximityDomain, isPresent }) => [
      path,
      uid,
      id,
      proximityDomain,
      isPresent,
    ]),
  ).toEqual([
    ["\\_SB.SK00.CP00", 0, 0, 0, true],
    ["\\_SB.SK00.CP01", 1, 2, 0, true],
    ["\\_SB.SK00.CP02", 2, 4, 0, true],
    ["\\_SB.SK00.CP03", 3, 6, 0, true],
    ["\\_SB.SK01.CP00", 0x20, 8, 1, true],
    ["\\_SB.SK01.CP01", 0x21, 10, 1, false],
  ]);
  expect(set.board.cpus).toEqual(set.pcpus.map(({ apicId: id, isPresent }) => ({ apicId: id, isPresent })));
  const dsdt = set.sources[0]?.asl ?? "";
  expect(dsdt.match(/Notify \((\S+),/g)).toHaveLength(6);
  expect(dsdt.match(/Device \(SK01\)/g)).toHaveLength(1);
  expect(dsdt.match(/Method \(_EJ0/g)).toHaveLength(5);
  expect(dsdt).toContain("0x00, 0x08, 0x20, 0x08, 0x00, 0x00, 0x00, 0x00");
});

test("the native host with two slots and the PC with two processors are the golden tables", () => {
  const native = built("native", { pcpus: 1, pcpuSlots: 2 });
  expect(body(table(native, "DSDT").bytes)).toEqual(body(golden("native-host")));
  const legacy = built("pc-legacy", { vcpus: 1, maxVcpus: 2 });
  expect(body(table(legacy, "DSDT").bytes)).toEqual(body(golden("pc-legacy")));
  expect(legacy.blocks).toMatchObject([{ name: "PRST", address: 0xaf00, initial: { 0: 1 } }]);
});

test("builds 4,096 vCPUs, and every table grows linearly up to there", () => {
  const lengths = [16, 256, 4096].map((count) => {
    const set = built("pvh-dom0", { vcpus: 1, maxVcpus: count });
    expect(set.vcpus).toHaveLength(count);
    expect(set.vcpus.at(-1)?.path).toBe(`\\_SB.XEN0.V${(count - 1).toString(16).toUpperCase().padStart(3, "0")}`);
    return [table(set, "SSDT").bytes.length, table(set, "APIC").bytes.length];
  });
  const [small = 0, middle = 0, large = 0] = lengths.map(([ssdt]) => ssdt);
  const perVcpu = [(middle - small) / 240, (large - middle) / 3840];
  expect(perVcpu[1]).toBeCloseTo(perVcpu[0] ?? 0, -1);
  expect(lengths.map(([, madt]) => madt)).toEqual([76 + 16 * 16, 76 + 16 * 256, 76 + 16 * 4096]);
});

test("knows its profiles by name", () => {
  expect(profileNames).toEqual([
    "pvh-dom0",
    "pvh-dom0-draft-c",
    "native",
    "pc-legacy",
    "qemu-pc",
    "qemu-q35",
    "hw-reduced",
    "hvm",
    "pvh-domu",
  ]);
  expect([isProfileName("native"), isProfileName("toString")]).toEqual([true, false]);
  expect(Object.values(profiles).every(({ title }) => title.length > 0)).toBe(true);
});

test("reads Draft C's block back as H.1 writes it", () => {
  const set = built("pvh-dom0-draft-c", { vcpus: 1, maxVcpus: 2 });
  const initial = set.blocks[0]?.initial ?? new Uint8Array();
  const packed = BigInt(
    `0x${[...initial.subarray(0, 11)]
      .reverse()
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("")}`,
  );
  expect([
    packed & 3n,
    (packed >> 2n) & 0xffffn,
    (packed >> 18n) & 0xffff_ffffn,
    (packed >> 50n) & 0xffff_ffffn,
  ]).toEqual([1n, 2n, BigInt(set.madt.checksumAddress), BigInt(set.madt.firstVcpuEntryAddress)]);
  expect(initial.subarray(11)).toEqual(bytesFromHex("00".repeat(30)));
});
