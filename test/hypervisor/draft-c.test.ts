import { expect, test } from "vitest";
import { apicId, vcpuId } from "../../src/base/brand.ts";
import { bytesFromHex } from "../../src/base/hex.ts";
import { draftCFields, encodeDraftCBlock } from "../../src/firmware/index.ts";
import { gpeBlockPath } from "../../src/hypervisor/index.ts";
import { BLOCK, boot, dataOf, draftCTables, enableSci, eoi, GPE, MADT, settle } from "./fixture.ts";

test("H.1: the packed block for PRS 1, NCPU 2, MSUA 0x7FFF0009, MAPA 0x7FFF002C", () => {
  const block = encodeDraftCBlock({
    present: [true, false],
    vcpuCount: 2,
    madtChecksumAddress: 0x7fff_0009,
    firstEntryAddress: 0x7fff_002c,
  });
  const expected = new Uint8Array(41);
  expected.set(bytesFromHex("09 00 24 00 FC FF B1 00 FC FF 01"));
  expect(block).toEqual(expected);
});

test("A.3: the check vector of the packed fields", () => {
  const block = encodeDraftCBlock({
    present: [true, true],
    vcpuCount: 0x1234,
    madtChecksumAddress: 0xdead_beef,
    firstEntryAddress: 0xcafe_babe,
  });
  expect(block.subarray(0, 11)).toEqual(bytesFromHex("D3 48 BC FB B6 7A FB EA FA 2B 03"));
});

test.each([1, 2, 8, 9, 31, 248, 4096])(
  "A.3: for %i vCPUs the fields start at N, N+16 and N+48 behind the bitmap",
  (n) => {
    const { PRS, NCPU, MSUA, MAPA } = draftCFields(n);
    expect([PRS, NCPU, MSUA, MAPA].map((field) => field.bitOffset)).toEqual([0, n, n + 16, n + 48]);
  },
);

test("adding a vCPU sets its packed bit, then the status bit in RAM; both lie in memory that anyone can write", () => {
  const { domain, machine, events } = boot(draftCTables());
  const before = machine.memory.read(BLOCK, 1);
  domain.setVcpuOnline(vcpuId(1), true);
  expect(machine.memory.read(BLOCK, 1)).toBe(before | 0b10);
  expect(machine.memory.read(GPE, 1)).toBe(0x04);
  machine.memory.write(BLOCK, 1, 0xff);
  expect(machine.memory.read(BLOCK, 1)).toBe(0xff);
  const kinds = events.map((event) => event.kind);
  expect(kinds.indexOf("vcpu/wanted")).toBeLessThan(kinds.indexOf("gpe/status"));
  expect(dataOf(events, "gpe/status")).toEqual([{ block: gpeBlockPath, gpe: 2, on: true }]);
});

test("the interrupt is asserted once per event and dropped at the EOI, whatever the status says", () => {
  const { domain, machine, clock } = boot(draftCTables());
  enableSci(machine);
  machine.memory.write(GPE + 2, 1, 0x04);
  let interrupts = 0;
  machine.onInterrupt(machine.bootProcessor, () => {
    interrupts += 1;
    eoi(machine);
  });
  domain.setVcpuOnline(vcpuId(1), true);
  expect(machine.isSciAsserted).toBe(true);
  settle(clock);
  expect(interrupts).toBe(1);
  expect(machine.isSciAsserted).toBe(false);
  expect(machine.memory.read(GPE, 1)).toBe(0x04);
});

test("an event that finds the GPE disabled is lost: enabling it later raises nothing (A.9)", () => {
  const { domain, machine } = boot(draftCTables());
  domain.setVcpuOnline(vcpuId(1), true);
  machine.memory.write(GPE + 2, 1, 0x04);
  expect(machine.isSciAsserted).toBe(false);
});

test("A.9: installing leaves the status bytes at FF FF, and clearing an event sets it", () => {
  const { machine } = boot(draftCTables());
  for (const [offset, value] of [
    [2, 0x00],
    [0, 0xff],
    [3, 0x00],
    [1, 0xff],
  ] as const) {
    machine.memory.write(GPE + offset, 1, value);
  }
  expect([...machine.ram.read(GPE, 4)]).toEqual([0xff, 0xff, 0, 0]);
  machine.memory.write(GPE, 1, 0x04);
  expect(machine.memory.read(GPE, 1)).toBe(0x04);
});

/** What PRSC does when the bit and the Enabled flag differ. */
function scan(machine: ReturnType<typeof boot>["machine"], index: number): void {
  const wanted = (machine.ram.readUint(BLOCK, 1) >> index) & 1;
  const flags = MADT + 44 + 8 * index + 4;
  if ((machine.ram.readUint(flags, 1) & 1) === wanted) return;
  machine.ram.writeUint(flags, 1, wanted);
  const checksum = machine.ram.readUint(MADT + 9, 1);
  machine.ram.writeUint(MADT + 9, 1, (checksum + (wanted === 1 ? -1 : 1)) & 0xff);
}

test("H.2: add turns byte 0x38 to 01 and the checksum to F4, remove turns them back", () => {
  const { domain, machine } = boot(draftCTables());
  const bytes = () => [machine.ram.readUint(MADT + 0x38, 1), machine.ram.readUint(MADT + 9, 1)];
  expect(bytes()).toEqual([0, 0xf5]);
  domain.setVcpuOnline(vcpuId(1), true);
  scan(machine, 1);
  expect(bytes()).toEqual([1, 0xf4]);
  domain.setVcpuOnline(vcpuId(1), false);
  scan(machine, 1);
  expect(bytes()).toEqual([0, 0xf5]);
});

test("J.1: a refused removal is stuck in eject-requested with the entry disabled, until the vCPU is wanted again", () => {
  const { domain, machine, clock, events } = boot(draftCTables());
  domain.setVcpuOnline(vcpuId(1), true);
  scan(machine, 1);
  machine.startProcessor(apicId(2), 8);
  domain.setVcpuOnline(vcpuId(1), false);
  scan(machine, 1);
  settle(clock, 10_000_000_000);
  expect(domain.vcpus[1]?.facts).toEqual({ isUp: true, isWanted: false, isEnabled: false });
  expect(domain.vcpus[1]?.state).toBe("eject-requested");
  domain.setVcpuOnline(vcpuId(1), true);
  expect(domain.vcpus[1]?.state).toBe("repairing");
  scan(machine, 1);
  settle(clock, 1_000_000_000);
  expect(domain.vcpus[1]?.state).toBe("running");
  expect(dataOf(events, "vcpu/state")).toEqual(
    ["offered", "running", "eject-requested", "repairing", "running"].map((state) => ({ vcpu: 1, state })),
  );
});

test("an eject tells the hypervisor nothing: the vCPU can still be started afterwards (D16)", () => {
  const { domain, machine, events } = boot(draftCTables());
  domain.setVcpuOnline(vcpuId(1), true);
  machine.startProcessor(apicId(2), 8);
  domain.setVcpuOnline(vcpuId(1), false);
  machine.applyCpuEvent(apicId(2), "park");
  expect(dataOf(events, "eject/completed")).toEqual([]);
  machine.applyCpuEvent(apicId(2), "init");
  expect(machine.startProcessor(apicId(2), 8)).toBe(true);
});

test("the boot processor's bit can be cleared (D18)", () => {
  const { domain, machine } = boot(draftCTables());
  expect(domain.setVcpuOnline(vcpuId(0), false)).toEqual([]);
  expect(machine.memory.read(BLOCK, 1) & 1).toBe(0);
});
