import { expect, test } from "vitest";
import { hexBytes } from "../../src/base/hex.ts";
import { buildTableSet, type TableSet, type TableSetOptions, xcpuFields } from "../../src/firmware/index.ts";
import { checksumOf } from "../../src/tables/index.ts";
import { type AmlRun, runAml } from "./aml-run.ts";

const event = "\\_SB.XEN0.GPE0._E02";

interface System extends AmlRun {
  readonly set: TableSet;
  /** Sets the bitmap to these vCPUs and runs the event method. */
  readonly want: (...vcpus: readonly number[]) => readonly string[];
  /** MADT bytes sum. */
  readonly sum: () => number;
  readonly flags: (vcpu: number) => number;
  readonly sta: (vcpu: number) => number;
  readonly ejects: number[];
}

/** The hypervisor's side: an eject is finished at once, unless `refuses`. */
function start(options: TableSetOptions, refuses = false): System {
  const { value: set } = buildTableSet("pvh-dom0", options);
  if (set === undefined) throw new Error("no table set");
  const run = runAml(set);
  const block = set.blocks.find(({ name }) => name === "XCPU")!.address;
  const { madt } = set;
  const length = set.tables.find(({ signature }) => signature === "APIC")!.bytes.length;
  const flagsAt = (vcpu: number) => madt.firstVcpuEntryAddress + madt.stride * vcpu + madt.flagsOffset;
  const ejects: number[] = [];
  run.onCycle(({ kind, address, value }) => {
    if (kind !== "write" || address !== block + xcpuFields.ejectCommand || value !== 1) return undefined;
    const vcpu = run.byte(block + xcpuFields.select);
    ejects.push(vcpu);
    if (refuses) return undefined;
    run.write(flagsAt(vcpu), madt.absentFlags);
    run.write(madt.checksumAddress, run.byte(madt.checksumAddress) - 1);
    return undefined;
  });
  return {
    ...run,
    set,
    ejects,
    want(...vcpus) {
      const bitmap = new Uint8Array(4 * Math.ceil(set.vcpus.length / 32));
      for (const vcpu of vcpus) bitmap[vcpu >> 3] = (bitmap[vcpu >> 3] ?? 0) | (1 << (vcpu & 7));
      run.write(block + xcpuFields.present, ...bitmap);
      run.call(event);
      return run.takeNotes();
    },
    sum: () => checksumOf(run.bytes(madt.address, length)),
    flags: (vcpu) => run.byte(flagsAt(vcpu)),
    sta(vcpu) {
      const object = run.call(`${set.vcpus[vcpu]?.path}._STA`);
      return object?.type === "Integer" ? Number(object.value) : -1;
    },
  };
}

const ten = { vcpus: 1, maxVcpus: 10 };
const device = (vcpu: number, value: number): string =>
  `\\_SB.XEN0.V${vcpu.toString(16).toUpperCase().padStart(3, "0")} ${value}`;

test("an event without a change says nothing", () => {
  const system = start(ten);
  expect(system.want(0)).toEqual([]);
  expect(system.sum()).toBe(0);
});

test("adding vCPU 9 enables its entry and then notifies Device Check", () => {
  const system = start(ten);
  const before = system.byte(system.set.madt.checksumAddress);
  expect([system.sta(9), system.flags(9)]).toEqual([0, 2]);
  expect(system.want(0, 9)).toEqual([device(9, 1)]);
  expect([system.sta(9), system.flags(9), system.sum()]).toEqual([0x0f, 1, 0]);
  expect(system.byte(system.set.madt.checksumAddress)).toBe((before + 1) & 0xff);
  const mat = system.call("\\_SB.XEN0.V009._MAT");
  expect(mat?.type === "Buffer" && hexBytes(mat.bytes)).toBe("09 10 00 00 12 00 00 00 01 00 00 00 09 00 01 00");
});

test("entry and checksum are right when the notification is made", () => {
  const system = start(ten);
  const order: string[] = [];
  const { checksumAddress, firstVcpuEntryAddress } = system.set.madt;
  system.onCycle(({ kind, address }) => {
    if (kind === "write" && address === firstVcpuEntryAddress + 8 + 16)
      order.push(`flags ${system.takeNotes().length}`);
    if (kind === "write" && address === checksumAddress) order.push(`checksum ${system.takeNotes().length}`);
    return undefined;
  });
  expect(system.want(0, 1)).toEqual([device(1, 1)]);
  expect(order).toEqual(["flags 0", "checksum 0"]);
});

test("two vCPUs in one event are both announced", () => {
  const system = start(ten);
  expect(system.want(0, 2, 3)).toEqual([device(2, 1), device(3, 1)]);
  expect(system.sum()).toBe(0);
});

test("removing asks once, however often the event comes, and leaves the entry enabled until the eject", () => {
  const system = start({ vcpus: 4 });
  expect(system.want(0, 1, 2)).toEqual([device(3, 3)]);
  expect(system.want(0, 1, 2)).toEqual([]);
  expect([system.sta(3), system.flags(3)]).toEqual([0x0f, 1]);
  system.call("\\_SB.XEN0.V003._EJ0", 1n);
  expect(system.ejects).toEqual([3]);
  expect([system.sta(3), system.flags(3), system.sum()]).toEqual([0, 2, 0]);
  expect(system.want(0, 1, 2)).toEqual([]);
});

test("an ejected vCPU can be added again", () => {
  const system = start({ vcpus: 2 });
  system.want(0);
  system.call("\\_SB.XEN0.V001._EJ0", 1n);
  expect(system.want(0, 1)).toEqual([device(1, 1)]);
  expect([system.sta(1), system.sum()]).toEqual([0x0f, 0]);
});

test("a removal before the first scan is not lost", () => {
  const system = start({ vcpus: 3 });
  expect(system.want(0, 1)).toEqual([device(2, 3)]);
});

test("taking a removal back says nothing, and a new removal asks again", () => {
  const system = start({ vcpus: 2 }, true);
  expect(system.want(0)).toEqual([device(1, 3)]);
  expect(system.want(0, 1)).toEqual([]);
  expect(system.want(0)).toEqual([device(1, 3)]);
  system.call("\\_SB.XEN0.V001._EJ0", 1n);
  expect([system.sta(1), system.sum()]).toEqual([0x0f, 0]);
});

test("a vCPU wanted again while its eject completes is announced by the next event", () => {
  const system = start({ vcpus: 2 });
  system.want(0);
  expect(system.want(0, 1)).toEqual([]);
  system.call("\\_SB.XEN0.V001._EJ0", 1n);
  expect(system.sta(1)).toBe(0);
  expect(system.want(0, 1)).toEqual([device(1, 1)]);
  expect([system.sta(1), system.sum()]).toEqual([0x0f, 0]);
});

test("the boot processor is never asked to go", () => {
  const system = start({ vcpus: 2 });
  expect(system.want(1)).toEqual([]);
  expect(system.want(0, 1)).toEqual([]);
  expect([system.sta(0), system.sum()]).toEqual([0x0f, 0]);
  expect(() => system.call("\\_SB.XEN0.V000._EJ0", 1n)).toThrow();
});

test("_OST publishes vCPU, event and status in this order", () => {
  const system = start({ vcpus: 4 });
  system.takeCycles();
  system.call("\\_SB.XEN0.V002._OST", 3n, 0x84n, 0n);
  const block = system.set.blocks[0]!.address;
  const writes = system.takeCycles().filter(({ kind }) => kind === "write");
  expect(writes.map(({ address, width, value }) => [address - block, width, value])).toEqual([
    [xcpuFields.select, 4, 2],
    [xcpuFields.ostEvent, 4, 3],
    [xcpuFields.ostStatus, 4, 0x84],
  ]);
});

test("_EJ0 selects, then commands", () => {
  const system = start({ vcpus: 40 });
  system.takeCycles();
  system.call("\\_SB.XEN0.V027._EJ0", 1n);
  const block = system.set.blocks[0]!.address;
  const writes = system.takeCycles().filter(({ kind }) => kind === "write");
  expect(writes.map(({ address, value }) => [address - block, value])).toEqual([
    [xcpuFields.select, 39],
    [xcpuFields.ejectCommand, 1],
  ]);
});

test("a mirror on GPE0 runs the same scan", () => {
  const { value: set } = buildTableSet("pvh-dom0", { vcpus: 1, maxVcpus: 2, mirrorOnGpe0: true });
  const run = runAml(set!);
  run.write(set!.blocks[0]!.address + xcpuFields.present, 3);
  run.call("\\_GPE._E03");
  expect(run.takeNotes()).toEqual([device(1, 1)]);
});

test("after the first scan, a change costs one read for 32 vCPUs and the entry of one", () => {
  const system = start({ vcpus: 1, maxVcpus: 320 });
  system.want(0);
  system.takeCycles();
  expect(system.want(0, 319)).toEqual([device(319, 1)]);
  const cycles = system.takeCycles();
  const inBlock = cycles.filter(({ address }) => address >= 0x0f80_0000);
  expect(inBlock.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => "read"));
  expect(cycles.length - inBlock.length).toBeLessThan(8);
});
