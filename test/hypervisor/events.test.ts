/** What event channels look like in the guest's memory, bit by bit, and who may do what (facts E.7). */
import { expect, test } from "vitest";
import { vcpuId } from "../../src/base/brand.ts";
import { cpuid } from "../../src/hypervisor/index.ts";
import {
  addToPhysmap,
  allocUnbound,
  bindIpi,
  bindVirq,
  encodeStructure,
  errno,
  eventChannelCommands,
  expandArray,
  type GuestStructure,
  hypercalls,
  initControl,
  onePort,
  registerVcpuInfo,
  setPriority,
  structureField,
  upcallVector,
} from "../../src/xen/index.ts";
import { boot, correctedTables, dataOf, PAGE, type Running, settle } from "./fixture.ts";

const SHARED = 0x30_0000;
const CONTROL = 0x31_0000;
const ARRAY = 0x32_0000;

function op<Field extends string>(
  { domain, machine }: Running,
  command: keyof typeof eventChannelCommands,
  structure: GuestStructure<Field>,
  values: Partial<Record<Field, number>>,
) {
  machine.ram.write(PAGE, encodeStructure(structure, values));
  const result = Number(
    domain.hypercall(hypercalls.eventChannelOp, [BigInt(eventChannelCommands[command]), BigInt(PAGE)]),
  );
  return { result, field: (name: Field) => structureField(structure, machine.ram.read(PAGE, structure.size), name) };
}

function shareInfo({ domain, machine }: Running): void {
  const values = { domain: 0x7ff0, space: 0, frame: SHARED / 4096 };
  machine.ram.write(PAGE, encodeStructure(addToPhysmap, values));
  expect(domain.hypercall(hypercalls.memoryOp, [7n, BigInt(PAGE)])).toBe(0n);
}

const word = ({ machine }: Running, address: number): number => machine.ram.readUint(address, 4);
const newIpi = (running: Running, vcpu = 0): number => op(running, "bindIpi", bindIpi, { vcpu }).field("port");

test("2-level: pending bit, selector bit of its word, upcall; a masked port stops at its bit", () => {
  const running = boot(correctedTables());
  shareInfo(running);
  const ports = Array.from({ length: 70 }, () => newIpi(running));
  const port = ports.at(-1)!;
  expect(port).toBe(70);
  expect(op(running, "send", onePort, { port }).result).toBe(0);
  expect(word(running, SHARED + 2048 + 8)).toBe(1 << (port - 64));
  expect([word(running, SHARED + 8), running.machine.ram.readUint(SHARED, 1)]).toEqual([1 << 1, 1]);
  running.machine.ram.writeUint(SHARED + 2560, 4, 1 << 5);
  op(running, "send", onePort, { port: 5 });
  expect([word(running, SHARED + 2048), word(running, SHARED + 8)]).toEqual([1 << 5, 1 << 1]);
  expect(op(running, "unmask", onePort, { port: 5 }).result).toBe(0);
  expect(word(running, SHARED + 8)).toBe(0b11);
});

test("2-level: vCPU 1 has its own 64 bytes, and may register others", () => {
  const running = boot(correctedTables());
  shareInfo(running);
  op(running, "send", onePort, { port: newIpi(running, 1) });
  expect([running.machine.ram.readUint(SHARED + 64, 1), running.machine.ram.readUint(SHARED, 1)]).toEqual([1, 0]);
});

test("2-level: vCPU 32 hears nothing until it has registered a vcpu_info", () => {
  const running = boot(correctedTables(Array.from({ length: 40 }, () => true)));
  shareInfo(running);
  const port = newIpi(running, 32);
  op(running, "send", onePort, { port });
  expect(word(running, SHARED + 2048)).toBe(1 << port);
  running.machine.ram.write(PAGE, encodeStructure(registerVcpuInfo, { frame: 0x33_0000 / 4096, offset: 0x40 }));
  expect(running.domain.hypercall(hypercalls.vcpuOp, [10n, 32n, BigInt(PAGE)])).toBe(0n);
  expect(running.machine.ram.readUint(0x33_0040, 1)).toBe(1);
  // What was sent before it could hear is found now.
  expect(running.domain.events.channels.currentAbi.takeNext(32)).toBe(port);
  const second = newIpi(running, 32);
  op(running, "send", onePort, { port: second });
  expect(running.domain.events.channels.currentAbi.takeNext(32)).toBe(second);
});

function startFifo(running: Running): void {
  expect(op(running, "initControl", initControl, { frame: CONTROL / 4096, offset: 8, vcpu: 0 }).result).toBe(0);
  expect(op(running, "expandArray", expandArray, { frame: ARRAY / 4096 }).result).toBe(0);
}

test("FIFO: event words are linked from the head of their priority's queue, and the queue is ready", () => {
  const running = boot(correctedTables());
  startFifo(running);
  const [first, second] = [newIpi(running), newIpi(running)];
  op(running, "send", onePort, { port: first });
  op(running, "send", onePort, { port: second });
  const [pending, linked] = [2 ** 31, 2 ** 29];
  expect(word(running, ARRAY + 4 * first)).toBe(pending + linked + second);
  expect(word(running, ARRAY + 4 * second)).toBe(pending + linked);
  // Priority 7 is the default: bit 7 of READY, HEAD 7 behind 8 bytes.
  expect([word(running, CONTROL + 8), word(running, CONTROL + 8 + 8 + 4 * 7)]).toEqual([1 << 7, first]);
});

test("FIFO: a masked port is pending and not linked", () => {
  const running = boot(correctedTables());
  startFifo(running);
  const port = newIpi(running);
  running.machine.ram.writeUint(ARRAY + 4 * port, 4, 2 ** 30);
  op(running, "send", onePort, { port });
  expect(word(running, ARRAY + 4 * port)).toBe(2 ** 31 + 2 ** 30);
  op(running, "unmask", onePort, { port });
  expect(word(running, ARRAY + 4 * port)).toBe(2 ** 31 + 2 ** 29);
});

test.each([
  {
    what: "a control block that crosses its page",
    command: "initControl",
    values: { offset: 4096 - 71 },
    error: "EINVAL",
  },
  { what: "one that is not aligned", command: "initControl", values: { offset: 4 }, error: "EINVAL" },
  { what: "one for a vCPU nobody has", command: "initControl", values: { vcpu: 9 }, error: "ENOENT" },
] as const)("$what gives -$error", ({ values, error }) => {
  const block = { frame: CONTROL / 4096, offset: 0, vcpu: 0, ...values };
  expect(op(boot(correctedTables()), "initControl", initControl, block).result).toBe(-errno[error]);
});

test("an array is expanded and a priority set under the FIFO ABI alone; there are 16 of them", () => {
  const running = boot(correctedTables());
  const port = newIpi(running);
  expect(op(running, "expandArray", expandArray, { frame: ARRAY / 4096 }).result).toBe(-errno.EOPNOTSUPP);
  expect(op(running, "setPriority", setPriority, { port, priority: 0 }).result).toBe(-errno.ENOSYS);
  startFifo(running);
  const priorities = [0, 15, 16].map((priority) => op(running, "setPriority", setPriority, { port, priority }).result);
  expect(priorities).toEqual([0, 0, -errno.EINVAL]);
});

test("FIFO: each page of the array is room for 1,024 ports, up to 131,072", () => {
  const running = boot(correctedTables());
  startFifo(running);
  const { channels } = running.domain.events;
  expect(channels.currentAbi.ports).toBe(1024);
  const results = Array.from(
    { length: 128 },
    (_, page) => op(running, "expandArray", expandArray, { frame: ARRAY / 4096 + 1 + page }).result,
  );
  expect([results.slice(0, 127).every((result) => result === 0), results[127]]).toEqual([true, -errno.ENOSPC]);
  expect(channels.currentAbi.ports).toBe(131_072);
});

test("a guest has 4,095 ports under the 2-level ABI, and the next one is -ENOSPC", () => {
  const running = boot(correctedTables());
  const { channels } = running.domain.events;
  let last = 0;
  for (let port = channels.bindIpi(0); typeof port === "number"; port = channels.bindIpi(0)) last = port;
  expect([last, op(running, "allocUnbound", allocUnbound, { domain: 0x7ff0, remote: 1 }).result]).toEqual([
    4095,
    -errno.ENOSPC,
  ]);
});

test.each([
  { virq: 9, vcpu: 1, error: "EINVAL" },
  { virq: 24, vcpu: 0, error: "EINVAL" },
  { virq: 0, vcpu: 4, error: "ENOENT" },
] as const)("binding VIRQ $virq to vCPU $vcpu gives -$error", ({ virq, vcpu, error }) => {
  expect(op(boot(correctedTables()), "bindVirq", bindVirq, { virq, vcpu }).result).toBe(-errno[error]);
});

test.each([
  { vcpu: 1, vector: 0xf3, result: 0 },
  { vcpu: 1, vector: 0x0f, result: -errno.EINVAL },
  { vcpu: 4, vector: 0xf3, result: -errno.ENOENT },
])("the upcalls of vCPU $vcpu at vector $vector: $result", ({ vcpu, vector, result }) => {
  const running = boot(correctedTables());
  running.machine.ram.write(PAGE, encodeStructure(upcallVector, { vcpu, vector }));
  expect(Number(running.domain.hypercall(hypercalls.hvmOp, [23n, BigInt(PAGE)]))).toBe(result);
  expect(running.domain.vcpus[vcpu]?.upcallVector).toBe(result === 0 ? vector : undefined);
});

test("CPUID: the hypervisor's leaves, its version, and who one is (E.1)", () => {
  const { domain } = boot(correctedTables());
  const leaf = (number: number, vcpu = 3, kind = domain.kind) =>
    cpuid({ id: domain.id, kind }, domain.vcpus[vcpu]!, number);
  expect(leaf(0x4000_0000)).toMatchObject({ ebx: 0x566e_6558, ecx: 0x6558_4d4d, edx: 0x4d4d_566e });
  expect(leaf(0x4000_0001).eax).toBe(0x0004_0014);
  expect(leaf(0x4000_0002)).toMatchObject({ eax: 1, ebx: 0x4000_0000 });
  // Bits 3 and 4: vCPU and domain number; bit 6: upcall vectors.
  expect(leaf(0x4000_0004)).toEqual({ eax: 0b101_1000, ebx: 3, ecx: 0, edx: 0 });
  expect(leaf(0x4000_0004, 3, "pv")).toEqual({ eax: 0, ebx: 0, ecx: 0, edx: 0 });
  expect([leaf(1).ebx >>> 24, leaf(1).ecx >>> 31, leaf(0xb).edx]).toEqual([6, 1, 6]);
});

test("cpu_down asks again at its first step: a pool that lost its other CPUs meanwhile keeps the last one (L)", () => {
  const running = boot(correctedTables(), {
    pcpus: [0, 1, 2].map((acpiId) => ({ apicId: 2 * acpiId, acpiId, proximity: 0 })),
  });
  const { hypervisor, clock, events, domain } = running;
  const { scheduler } = hypervisor;
  const pool = scheduler.pools.create("credit")!;
  for (const cpu of [1, 2]) {
    scheduler.unassign(cpu);
    scheduler.assign(cpu, pool.id);
  }
  scheduler.moveDomain(scheduler.domain(0)!, pool);
  const results: bigint[] = [];
  [57, 0x0300_0001, 2].forEach((value, index) => {
    running.machine.ram.writeUint(PAGE + 4 * index, 4, value);
  });
  domain.suspendingHypercall(hypercalls.platformOp, [BigInt(PAGE)], (result) => results.push(result));
  scheduler.unassign(1);
  settle(clock);
  expect([results, hypervisor.pcpus[2]?.state]).toEqual([[BigInt(-errno.EBUSY)], "online"]);
  expect(dataOf(events, "pcpu/step").map((data) => (data as { step: string }).step)).toEqual([
    "down-prepare",
    "down-failed",
  ]);
  domain.setLoad(vcpuId(0), true);
  expect(scheduler.runsOn(scheduler.unit(0, 0)!)).toBe(2);
});
