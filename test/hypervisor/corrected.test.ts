import { expect, test } from "vitest";
import { apicId, vcpuId } from "../../src/base/brand.ts";
import { xcpuFields } from "../../src/firmware/index.ts";
import { gpeBlockPath } from "../../src/hypervisor/index.ts";
import {
  BLOCK,
  boot,
  byteSum,
  correctedTables,
  dataOf,
  enableSci,
  eoi,
  GPE,
  MADT,
  MADT_H3,
  type Running,
  settle,
} from "./fixture.ts";

const register = (name: keyof typeof xcpuFields): number => BLOCK + xcpuFields[name];
const readMadt = ({ machine }: Running): Uint8Array => machine.ram.read(MADT, MADT_H3.length);

/** What the scan method of the SSDT does for an added vCPU: entry and checksum (facts A.14). */
function enableEntry({ machine }: Running, index: number): void {
  machine.ram.writeUint(MADT + 76 + 16 * index + 8, 1, 1);
  machine.ram.writeUint(MADT + 9, 1, (machine.ram.readUint(MADT + 9, 1) + 1) & 0xff);
}

function ejectVcpu({ machine }: Running, index: number): void {
  machine.memory.write(register("select"), 4, index);
  machine.memory.write(register("ejectCommand"), 4, 1);
}

/** Adds vCPU 2 up to the point where it runs. */
function addVcpu2(running: Running): void {
  running.domain.setVcpuOnline(vcpuId(2), true);
  enableEntry(running, 2);
  running.machine.startProcessor(apicId(4), 8);
}

test("the block reads as the facts lay it out, and software cannot change what the hypervisor owns", () => {
  const { machine } = boot(correctedTables());
  const words = [0, 4, 8, 0xc, 0x10, 0x14, 0x18, 0x1c, 0x40].map((offset) => machine.memory.read(BLOCK + offset, 4));
  expect(words).toEqual([0x5550_4358, 1, 4, 16, MADT + 9, 0, MADT + 76, 0, 0b0011]);
  for (let offset = 0; offset < 0x44; offset += 4) machine.memory.write(BLOCK + offset, 4, 0xffff_fffe);
  expect(machine.memory.read(BLOCK, 4)).toBe(0x5550_4358);
  expect(machine.memory.read(BLOCK + 0x40, 4)).toBe(0b0011);
  expect(machine.memory.read(register("select"), 4)).toBe(0xffff_fffe);
  expect(machine.memory.read(register("ejectCommand"), 4)).toBe(0);
});

test("H.3: the MADT of four vCPUs", () => {
  expect(readMadt(boot(correctedTables()))).toEqual(MADT_H3);
});

test("two vCPUs added together set both bits, then one event, then the line (D39)", () => {
  const running = boot(correctedTables());
  const { domain, machine, events } = running;
  machine.memory.write(GPE + 2, 1, 0x04);
  events.length = 0;
  const requests = [2, 3].map((vcpu) => ({ vcpu: vcpuId(vcpu), online: true }));
  expect(domain.setVcpusOnline(requests)).toEqual([]);
  expect(events.map((event) => `${event.source} ${event.kind}`)).toEqual([
    "toolstack vcpu/set",
    "toolstack vcpu/set",
    "hypervisor vcpu/wanted",
    "hardware cpu/state",
    "hypervisor vcpu/state",
    "hypervisor vcpu/wanted",
    "hardware cpu/state",
    "hypervisor vcpu/state",
    "hardware gpe/status",
    "hardware sci/level",
  ]);
  expect(dataOf(events, "gpe/status")).toEqual([{ block: gpeBlockPath, gpe: 2, on: true }]);
  expect(machine.memory.read(register("present"), 4)).toBe(0b1111);
});

test("an event that finds the GPE disabled raises the line when it is enabled", () => {
  const { domain, machine } = boot(correctedTables());
  domain.setVcpuOnline(vcpuId(2), true);
  expect(machine.isSciAsserted).toBe(false);
  machine.memory.write(GPE + 2, 1, 0x04);
  expect(machine.isSciAsserted).toBe(true);
  machine.memory.write(GPE, 1, 0x04);
  expect(machine.isSciAsserted).toBe(false);
});

test("an event between clear and enable of the one before is delivered", () => {
  const { domain, machine, clock } = boot(correctedTables());
  enableSci(machine);
  machine.memory.write(GPE + 2, 1, 0x04);
  let interrupts = 0;
  machine.onInterrupt(machine.bootProcessor, () => {
    interrupts += 1;
    machine.memory.write(GPE + 2, 1, 0x00);
    machine.memory.write(GPE, 1, 0x04);
    eoi(machine);
  });
  domain.setVcpuOnline(vcpuId(2), true);
  settle(clock);
  domain.setVcpuOnline(vcpuId(3), true);
  settle(clock);
  expect(interrupts).toBe(1);
  machine.memory.write(GPE + 2, 1, 0x04);
  settle(clock);
  expect(interrupts).toBe(2);
});

test("H.3: enabling vCPU 2 turns its flags from 2 to 1 and the checksum from 0x37 to 0x38", () => {
  const running = boot(correctedTables());
  expect(byteSum(readMadt(running))).toBe(0);
  enableEntry(running, 2);
  expect([readMadt(running)[0x74], readMadt(running)[9]]).toEqual([1, 0x38]);
  expect(byteSum(readMadt(running))).toBe(0);
});

test("a completed eject makes the vCPU absent and puts entry and checksum back (B.3, B.7)", () => {
  const running = boot(correctedTables());
  const { domain, machine, events } = running;
  addVcpu2(running);
  domain.setVcpuOnline(vcpuId(2), false);
  machine.applyCpuEvent(apicId(4), "park");
  ejectVcpu(running, 2);
  expect(dataOf(events, "eject/completed")).toEqual([{ vcpu: 2 }]);
  expect(readMadt(running)).toEqual(MADT_H3);
  expect(machine.cpu(apicId(4))?.state).toBe("absent");
  expect(dataOf(events, "vcpu/state")).toEqual(
    ["offered", "present", "running", "eject-requested", "quiesced", "absent"]
      .filter((state) => state !== "present")
      .map((state) => ({ vcpu: 2, state })),
  );
});

test.each([
  { what: "runs", vcpu: 2, prepare: (running: Running) => running.domain.setVcpuOnline(vcpuId(2), false) },
  { what: "is idle", vcpu: 2, prepare: ({ machine }: Running) => machine.applyCpuEvent(apicId(4), "halt") },
  { what: "is the boot processor", vcpu: 0, prepare: () => undefined },
  { what: "is gone already", vcpu: 3, prepare: () => undefined },
  { what: "does not exist", vcpu: 4, prepare: () => undefined },
])("an eject of a vCPU that $what is refused and changes nothing", ({ vcpu, prepare }) => {
  const running = boot(correctedTables());
  addVcpu2(running);
  prepare(running);
  const before = readMadt(running);
  ejectVcpu(running, vcpu);
  expect(dataOf(running.events, "eject/completed")).toEqual([]);
  expect(dataOf(running.events, "eject/refused")).toHaveLength(1);
  expect(readMadt(running)).toEqual(before);
});

test.each(["park", "down", "init"] as const)("a vCPU after %s can be ejected", (event) => {
  const running = boot(correctedTables());
  addVcpu2(running);
  running.domain.setVcpuOnline(vcpuId(2), false);
  running.machine.applyCpuEvent(apicId(4), event);
  ejectVcpu(running, 2);
  expect(dataOf(running.events, "eject/completed")).toEqual([{ vcpu: 2 }]);
});

test("a vCPU wanted again while its eject is under way is given back, then offered anew with another event", () => {
  const running = boot(correctedTables());
  const { domain, machine, events } = running;
  addVcpu2(running);
  domain.setVcpuOnline(vcpuId(2), false);
  machine.applyCpuEvent(apicId(4), "park");
  domain.setVcpuOnline(vcpuId(2), true);
  machine.memory.write(GPE, 1, 0x04);
  events.length = 0;
  ejectVcpu(running, 2);
  expect(events.filter((event) => event.source === "hypervisor").map((event) => event.kind)).toEqual([
    "eject/completed",
    "vcpu/state",
  ]);
  expect(dataOf(events, "gpe/status")).toEqual([{ block: gpeBlockPath, gpe: 2, on: true }]);
  expect(domain.vcpus[2]?.state).toBe("offered");
  expect(readMadt(running)).toEqual(MADT_H3);
});

test("an ejected vCPU cannot be started until it is added again", () => {
  const running = boot(correctedTables());
  const { machine, domain } = running;
  addVcpu2(running);
  domain.setVcpuOnline(vcpuId(2), false);
  machine.applyCpuEvent(apicId(4), "park");
  ejectVcpu(running, 2);
  expect(machine.startProcessor(apicId(4), 8)).toBe(false);
  addVcpu2(running);
  expect(machine.cpu(apicId(4))?.state).toBe("running");
});

test("writing the _OST status publishes vCPU, event and status", () => {
  const { machine, events, domain } = boot(correctedTables());
  machine.memory.write(register("select"), 4, 1);
  machine.memory.write(register("ostEvent"), 4, 3);
  machine.memory.write(register("ostStatus"), 4, 0x84);
  machine.memory.write(register("ostStatus"), 4, 0x82);
  expect(dataOf(events, "ost")).toEqual([
    { vcpu: 1, event: 3, status: 0x84 },
    { vcpu: 1, event: 3, status: 0x82 },
  ]);
  expect(domain.vcpus[1]?.lastOst).toEqual({ event: 3, status: 0x82 });
});

test("a refused removal can be withdrawn: the vCPU runs on as if nothing had been asked", () => {
  const running = boot(correctedTables());
  const { domain, events } = running;
  addVcpu2(running);
  domain.setVcpuOnline(vcpuId(2), false);
  events.length = 0;
  domain.setVcpuOnline(vcpuId(2), true);
  expect(dataOf(events, "vcpu/state")).toEqual([{ vcpu: 2, state: "running" }]);
});

test("an offer withdrawn before the guest acted leaves the vCPU absent", () => {
  const { domain, machine } = boot(correctedTables());
  domain.setVcpuOnline(vcpuId(3), true);
  domain.setVcpuOnline(vcpuId(3), false);
  expect(domain.vcpus[3]?.state).toBe("absent");
  expect(machine.cpu(apicId(6))?.state).toBe("absent");
});

test("a request that changes nothing makes no event", () => {
  const { domain, events } = boot(correctedTables());
  domain.setVcpuOnline(vcpuId(1), true);
  expect(dataOf(events, "gpe/status")).toEqual([]);
});

test.each([
  { code: "hypervisor/unknown-vcpu", requests: [{ vcpu: vcpuId(4), online: true }] },
  { code: "hypervisor/boot-vcpu", requests: [{ vcpu: vcpuId(0), online: false }] },
])("$code refuses the whole request", ({ code, requests }) => {
  const { domain } = boot(correctedTables());
  const all = [{ vcpu: vcpuId(2), online: true }, ...requests];
  expect(domain.setVcpusOnline(all).map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(domain.vcpus[2]?.isWanted).toBe(false);
});

test("what the guest scribbles over entries is found at the next audit, once", () => {
  const { domain, machine, events, clock } = boot(correctedTables());
  machine.ram.writeUint(MADT + 76 + 16 + 4, 1, 0x55);
  domain.setVcpuOnline(vcpuId(2), true);
  settle(clock, 1_000_000_000);
  domain.setVcpuOnline(vcpuId(3), true);
  settle(clock, 1_000_000_000);
  expect(dataOf(events, "madt/corrupted")).toHaveLength(1);
  expect(dataOf(events, "madt/corrupted")).toMatchObject([{ vcpu: 1 }]);
});

/** What an OS writes when it installs the block: nothing enabled, every status bit cleared. */
const INSTALL = [
  [2, 0],
  [0, 0xff],
  [3, 0],
  [1, 0xff],
] as const;

test.each([
  { how: "nobody has read the bitmap since", reads: false, status: 0x04 },
  { how: "the bitmap was read", reads: true, status: 0 },
])("an event that software cleared unseen is set again when it is enabled: $how", ({ reads, status }) => {
  const { domain, machine } = boot(correctedTables());
  domain.setVcpuOnline(vcpuId(2), true);
  for (const [offset, value] of INSTALL) machine.memory.write(GPE + offset, 1, value);
  expect(machine.memory.read(GPE, 1)).toBe(0);
  if (reads) machine.memory.read(register("present"), 4);
  machine.memory.write(GPE + 2, 1, 0x04);
  expect(machine.memory.read(GPE, 1)).toBe(status);
});

test("what was not seen is saved, and set again on another machine", () => {
  const { domain, machine } = boot(correctedTables());
  domain.setVcpuOnline(vcpuId(2), true);
  const other = boot(correctedTables()).machine;
  expect(other.restore(JSON.parse(JSON.stringify(machine.save())))).toEqual([]);
  for (const [offset, value] of INSTALL) other.memory.write(GPE + offset, 1, value);
  other.memory.write(GPE + 2, 1, 0x04);
  expect(other.memory.read(GPE, 1)).toBe(0x04);
});

test("a domain that starts over has nothing to be reminded of", () => {
  const { domain, machine } = boot(correctedTables());
  domain.setVcpuOnline(vcpuId(2), true);
  domain.reset();
  machine.memory.write(GPE + 2, 1, 0x04);
  expect(machine.memory.read(GPE, 1)).toBe(0);
});
