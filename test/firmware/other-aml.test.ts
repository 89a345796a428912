import { expect, test } from "vitest";
import { hexBytes } from "../../src/base/hex.ts";
import {
  buildTableSet,
  draftCSsdtAsl,
  encodeDraftCBlock,
  type ProfileName,
  pcpuControllerRegisters,
  pcpuStatusBits,
  type TableSetOptions,
} from "../../src/firmware/index.ts";
import { checksumOf } from "../../src/tables/index.ts";
import { madtRevision4 } from "../tables/hotplug-vectors.ts";
import { type AmlRun, runAml } from "./aml-run.ts";
import { compiled } from "./compiled.ts";

const madtAt = 0x7fff_0000;
const blockAt = 0x7ffe_0000;

/** The document's sample over a MADT of our choice, whose first vCPU entry is at `entriesAt`. */
function draftC(
  madt: Uint8Array,
  entriesAt: number,
  present: readonly boolean[],
): AmlRun & { want(bits: number): readonly string[] } {
  const ssdt = compiled(draftCSsdtAsl({ blockAddress: blockAt, gpeAddress: 0x7ffe_1000, uids: [1, 2] }));
  const contents = { vcpuCount: 2, madtChecksumAddress: madtAt + 9, firstEntryAddress: madtAt + entriesAt };
  const place = { memoryType: "nvs", space: "memory", isTrapped: false } as const;
  const run = runAml({
    tables: [
      { signature: "SSDT", name: "ssdt", bytes: ssdt, address: 0x7000_0000, memoryType: "acpi" },
      { signature: "APIC", name: "madt", bytes: madt, address: madtAt, memoryType: "acpi" },
    ],
    blocks: [
      { name: "XEN", ...place, address: blockAt, length: 41, initial: encodeDraftCBlock({ present, ...contents }) },
    ],
  });
  return {
    ...run,
    want(bits) {
      run.write(blockAt, (run.byte(blockAt) & 0xfc) | bits);
      run.call("\\_SB.XEN0.GPE0._E02");
      return run.takeNotes();
    },
  };
}

// EXP4: on entries of 8 bytes the arithmetic holds.
test("Draft C keeps the checksum of a MADT with local APIC entries right", () => {
  const system = draftC(madtRevision4, 44, [true, false]);
  const state = () => [
    checksumOf(system.bytes(madtAt, 60)),
    system.byte(madtAt + 9),
    hexBytes(system.bytes(madtAt + 44, 16)),
  ];
  expect(system.want(3)).toEqual(["\\_SB.XEN0.VP01 1"]);
  expect(state()).toEqual([0, 0xf4, "00 08 01 00 01 00 00 00 00 08 02 02 01 00 00 00"]);
  const mat = system.call("\\_SB.XEN0.VP01._MAT");
  expect(mat?.type === "Buffer" && hexBytes(mat.bytes)).toBe("00 08 02 02 01 00 00 00");
  expect(system.want(1)).toEqual(["\\_SB.XEN0.VP01 3"]);
  expect(state()).toEqual([0, 0xf5, "00 08 01 00 01 00 00 00 00 08 02 02 00 00 00 00"]);
  expect(system.call("\\_SB.XEN0.VP01._STA")).toMatchObject({ value: 0n });
  // D18: nothing protects the boot processor.
  expect(system.want(0)).toEqual(["\\_SB.XEN0.VP00 3"]);
  expect(state()).toEqual([0, 0xf6, "00 08 01 00 00 00 00 00 00 08 02 02 00 00 00 00"]);
});

test("Draft C gives an entry of nobody for a vCPU that is not possible", () => {
  const system = draftC(madtRevision4, 44, [true, false]);
  // NCPU 1: bits 2 to 17 of the block.
  system.write(blockAt, 0x01 | (1 << 2), 0, system.byte(blockAt + 2) & 0xfc);
  const mat = system.call("\\_SB.XEN0.VP01._MAT");
  expect(mat?.type === "Buffer" && hexBytes(mat.bytes)).toBe("00 08 FF FF 00 00 00 00");
});

// EXP3: the text wants x2APIC entries; the ASL reads them 8 bytes at a time.
test("Draft C corrupts x2APIC entries without anybody noticing", () => {
  const header = madtRevision4.slice(0, 44);
  const entries = [
    [9, 16, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0],
    [9, 16, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0],
  ].flat();
  const madt = Uint8Array.from([...header, ...entries]);
  madt[4] = madt.length;
  madt[9] = 0;
  madt[9] = -checksumOf(madt) & 0xff;
  const system = draftC(madt, 44, [true, false]);
  const sta = (name: string) => system.call(`\\_SB.XEN0.${name}._STA`);
  expect([sta("VP00"), sta("VP01")]).toMatchObject([{ value: 0n }, { value: 0xfn }]);
  expect(system.want(1)).toEqual(["\\_SB.XEN0.VP00 1", "\\_SB.XEN0.VP01 3"]);
  expect(hexBytes(system.bytes(madtAt + 44, 16))).toBe("09 10 00 00 01 00 00 00 01 00 00 00 00 00 00 00");
  expect(checksumOf(system.bytes(madtAt, madt.length))).toBe(0);
});

test("Draft C's _EJ0 waits 200 ms and tells nobody", () => {
  const system = draftC(madtRevision4, 44, [true, true]);
  system.takeCycles();
  system.call("\\_SB.XEN0.VP01._EJ0", 1n);
  expect(system.takeCycles()).toEqual([]);
});

test("Draft C for 70 vCPUs announces the last one", () => {
  const { value: set } = buildTableSet("pvh-dom0-draft-c", { vcpus: 1, maxVcpus: 70, vcpuEntries: "local-apic" });
  const run = runAml(set!);
  const [block] = set!.blocks;
  run.call("\\_SB.XEN0.GPE0._E02");
  expect(run.takeNotes()).toEqual([]);
  run.write(block!.address + 8, run.byte(block!.address + 8) | 0x20);
  run.call("\\_SB.XEN0.GPE0._E02");
  expect(run.takeNotes()).toEqual(["\\_SB.XEN0.VP45 1"]);
  const length = set!.tables.find(({ signature }) => signature === "APIC")!.bytes.length;
  expect(checksumOf(run.bytes(set!.madt.address, length))).toBe(0);
});

function started(profile: ProfileName, options: TableSetOptions) {
  const { value: set } = buildTableSet(profile, options);
  return runAml(set!);
}

// The port conversation of stock Linux: one read of the bitmap for each event.
test("the legacy PC reads its bitmap once and notifies the processor whose bit changed", () => {
  const run = started("pc-legacy", { vcpus: 1, maxVcpus: 4 });
  run.takeCycles();
  run.onCycle(({ kind, address }) => (kind === "read" && address === 0xaf00 ? 3 : undefined));
  run.call("\\_GPE._E02");
  expect(run.takeNotes()).toEqual(["\\_SB.PR01 1"]);
  expect(run.takeCycles()).toEqual([{ space: "port", kind: "read", address: 0xaf00, width: 1, value: 3 }]);
  expect(run.call("\\_SB.PR01._STA")).toMatchObject({ value: 0xfn });
  const mat = run.call("\\_SB.PR01._MAT");
  expect(mat?.type === "Buffer" && hexBytes(mat.bytes)).toBe("00 08 01 01 01 00 00 00");
  run.call("\\_GPE._E02");
  expect(run.takeNotes()).toEqual([]);
});

test("the native host takes note of each event of its controller and notifies the processor", () => {
  const run = started("native", { pcpus: 4, pcpuSlots: 8 });
  const status = [1, 1, 1, 1 | pcpuStatusBits.removalRequested, 1 | pcpuStatusBits.inserted, 0, 0, 0];
  const eventBits = pcpuStatusBits.inserted | pcpuStatusBits.removalRequested;
  const written: (readonly [number, number])[] = [];
  let selected = 0;
  run.onCycle(({ kind, address, value }) => {
    const register = address - 0x0e00;
    if (kind === "read") {
      const next = status.findIndex((bits) => (bits & eventBits) !== 0);
      if (register === pcpuControllerRegisters.next) return next < 0 ? 0xffff_ffff : next;
      return register === pcpuControllerRegisters.status ? (status[selected] ?? 0) : undefined;
    }
    if (register === pcpuControllerRegisters.slot) selected = value ?? 0;
    else if (register === pcpuControllerRegisters.status) status[selected]! &= ~((value ?? 0) & eventBits);
    else written.push([register, value ?? 0]);
    return undefined;
  });
  run.call("\\_GPE._L0A");
  expect(run.takeNotes()).toEqual(["\\_SB.SK00.CP03 3", "\\_SB.SK01.CP00 1"]);
  expect(status).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  expect(run.call("\\_SB.SK01.CP00._STA")).toMatchObject({ value: 0xfn });
  expect(run.call("\\_SB.SK01.CP01._STA")).toMatchObject({ value: 0n });
  const mat = run.call("\\_SB.SK01.CP00._MAT");
  expect(mat?.type === "Buffer" && hexBytes(mat.bytes)).toBe("00 08 20 08 01 00 00 00");
  expect(run.call("\\_SB.SK01.CP00._PXM")).toMatchObject({ value: 1n });
  run.call("\\_SB.SK00.CP03._EJ0", 1n);
  run.call("\\_SB.SK00.CP03._OST", 3n, 0n, 0n);
  expect(selected).toBe(3);
  expect(written).toEqual([
    [pcpuControllerRegisters.control, 1],
    [pcpuControllerRegisters.ostEvent, 3],
    [pcpuControllerRegisters.ostStatus, 0],
  ]);
});

test("a broken controller that names a slot without an event does not hang the method", () => {
  const run = started("native", { pcpus: 2, pcpuSlots: 2 });
  run.onCycle(({ kind }) => (kind === "read" ? 0 : undefined));
  run.call("\\_GPE._L0A");
  expect(run.takeNotes()).toEqual([]);
});
