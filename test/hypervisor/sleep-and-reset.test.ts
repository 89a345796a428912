/** Domains that sleep or start over, and the machine that sleeps below its hardware domain. */
import { expect, test } from "vitest";
import { vcpuId } from "../../src/base/brand.ts";
import { readUint } from "../../src/base/byte-order.ts";
import type { TableSet } from "../../src/firmware/index.ts";
import { Toolstack } from "../../src/hypervisor/index.ts";
import type { Machine } from "../../src/machine/index.ts";
import { buildFacs } from "../../src/tables/index.ts";
import {
  encodeStructure,
  enterAcpiSleep,
  failure,
  hypercalls,
  platformCommands,
  platformInterfaceVersion,
} from "../../src/xen/index.ts";
import { BLOCK, boot, byteSum, correctedTables, dataOf, draftCTables, GPE, MADT, PAGE, settle } from "./fixture.ts";

const FACS = 0x0f10_0000;
const VECTOR = 0x9_1000;
const PM1_CONTROL = 0xb004;

function withFacs(tables: TableSet): TableSet {
  const facs = { signature: "FACS", name: "facs", bytes: buildFacs(), address: FACS, memoryType: "nvs" } as const;
  return { ...tables, tables: [...tables.tables, facs] };
}

const madtFlags = (machine: Machine): readonly number[] =>
  [0, 1, 2, 3].map((vcpu) => machine.ram.readUint(MADT + 76 + 16 * vcpu + 8, 4));
const bitmap = (machine: Machine): number => machine.memory.read(BLOCK + 0x40, 4);
const suspend = (machine: Machine): void => machine.ports.write(PM1_CONTROL, 2, 0x2401);

function guest() {
  const it = boot(withFacs(correctedTables()), {}, { isPrivileged: false });
  const starts: number[] = [];
  it.machine.onProcessorStart((id) => starts.push(id));
  it.machine.ram.writeUint(FACS + 12, 4, VECTOR);
  return { ...it, starts };
}

test("a domain that starts over shows the vCPUs that are wanted by then, and nothing of before", () => {
  const { domain, machine, clock, events } = boot(correctedTables());
  domain.setVcpusOnline([
    { vcpu: vcpuId(1), online: false },
    { vcpu: vcpuId(3), online: true },
  ]);
  expect(machine.memory.read(GPE, 1)).toBe(4);
  expect(domain.reset()).toEqual([]);
  settle(clock, 1_000_000_000);
  expect(madtFlags(machine)).toEqual([1, 2, 2, 1]);
  const length = machine.ram.readUint(MADT + 4, 4);
  expect(byteSum(machine.ram.read(MADT, length))).toBe(0);
  expect([bitmap(machine), machine.memory.read(GPE, 1)]).toEqual([0b1001, 0]);
  expect(machine.cpus.map(({ state }) => state)).toEqual(["running", "absent", "absent", "wait-for-sipi"]);
  expect(domain.vcpus.map(({ state }) => state)).toEqual(["running", "absent", "absent", "present"]);
  expect(dataOf(events, "domain/reset")).toEqual([{ domain: 0, vcpus: 2 }]);
});

test("Draft C's block in memory shows them, too", () => {
  const { domain, machine } = boot(draftCTables());
  domain.setVcpuOnline(vcpuId(1), true);
  domain.reset();
  expect(machine.ram.readUint(BLOCK, 1) & 3).toBe(3);
  expect(readUint(machine.ram.read(GPE, 4), 0, 4)).toBe(0);
});

test("a reboot leaves the domain no watch of before, and the store what it holds", () => {
  const { hypervisor, domain, clock } = boot(correctedTables());
  const toolstack = new Toolstack({ hypervisor, control: domain, page: PAGE + 0x1000 });
  toolstack.introduce(domain);
  const heard: string[] = [];
  hypervisor.xenstore.onEvent(domain.id, (path) => heard.push(path));
  hypervisor.xenstore.store.watch(domain.id, "cpu", "old");
  toolstack.vcpuSet(domain, 3);
  expect(toolstack.reboot(domain)).toEqual([]);
  toolstack.vcpuSet(domain, 4);
  settle(clock);
  expect([heard, hypervisor.xenstore.store.watches.countOf(domain.id)]).toEqual([[], 0]);
  expect(domain.vcpus.map(({ isWanted }) => isWanted)).toEqual([true, true, true, true]);
});

test("calls that waited are forgotten, and the domain lives again after a shutdown", () => {
  const { domain, clock } = boot(correctedTables());
  let answers = 0;
  domain.suspendingHypercall(hypercalls.schedOp, [1n], () => {
    answers += 1;
  });
  domain.shutDown(1);
  domain.reset();
  settle(clock, 1_000_000_000);
  expect([answers, domain.calls.waiting, domain.shutdownReason]).toEqual([0, [], undefined]);
});

test("SLP_EN suspends a guest; its toolstack goes on, and s3resume lets it go on at its vector", () => {
  const { domain, machine, clock, events, starts } = guest();
  suspend(machine);
  expect(domain.setVcpuOnline(vcpuId(2), true)).toEqual([]);
  settle(clock, 10_000_000);
  expect(starts).toEqual([]);
  expect(domain.vcpus[0]?.runstate.state).not.toBe("running");
  expect(domain.s3Resume()).toEqual([]);
  settle(clock, 10_000_000);
  expect(starts).toEqual([0]);
  expect([machine.memory.read(GPE, 1), bitmap(machine)]).toEqual([4, 0b111]);
  expect(events.map(({ kind }) => kind).filter((kind) => kind.startsWith("domain/"))).toEqual([
    "domain/sleep",
    "domain/trigger",
    "domain/wake",
  ]);
  expect(domain.s3Resume().map(({ code }) => code)).toEqual(["hypervisor/not-asleep"]);
});

test("a guest that switches itself off is shut down with reason poweroff", () => {
  const { domain, machine } = guest();
  machine.ports.write(PM1_CONTROL, 2, 0x2001);
  expect(domain.shutdownReason).toBe(0);
});

test("a hypervisor that is saved while a guest sleeps lets it wake up elsewhere", () => {
  const before = guest();
  suspend(before.machine);
  const after = guest();
  expect(after.hypervisor.restore(JSON.parse(JSON.stringify(before.hypervisor.save())))).toEqual([]);
  after.domain.s3Resume();
  settle(after.clock, 10_000_000);
  expect(after.starts).toEqual([0]);
});

const usual = { valueA: 0x2401, valueB: 0, sleepState: 3, flags: 0 };

function enter({ machine, domain }: ReturnType<typeof boot>, values: Partial<typeof usual>) {
  const header = { cmd: platformCommands.enterAcpiSleep, interfaceVersion: platformInterfaceVersion };
  machine.ram.write(PAGE, encodeStructure<string>(enterAcpiSleep, { ...header, ...usual, ...values }));
  const results: number[] = [];
  domain.suspendingHypercall(hypercalls.platformOp, [BigInt(PAGE)], (result) => {
    results.push(Number(BigInt.asIntN(64, result)));
  });
  return results;
}

test.each([
  { what: "the sleep control register, which it has not", values: { flags: 1 }, error: "EPERM" },
  { what: "S0", values: { sleepState: 0 }, error: "EINVAL" },
  { what: "S6", values: { sleepState: 6 }, error: "EINVAL" },
] as const)("enter_acpi_sleep refuses $what with $error", ({ values, error }) => {
  const it = boot(withFacs(correctedTables()));
  expect(enter(it, values)).toEqual([failure(error)]);
  expect(it.machine.powerState).toBe("working");
});

test("enter_acpi_sleep is the hardware domain's alone, and S3 needs a FACS", () => {
  expect(enter(boot(withFacs(correctedTables()), {}, { isPrivileged: false }), {})).toEqual([failure("EPERM")]);
  expect(enter(boot(correctedTables()), {})).toEqual([failure("EOPNOTSUPP")]);
});

test("the machine sleeps with one physical CPU, wakes at the hypervisor's vector, and the call returns last", () => {
  const it = boot(withFacs(correctedTables()));
  const results = enter(it, {});
  settle(it.clock, 1_000_000_000);
  expect([it.machine.powerState, results, it.domain.isPaused]).toEqual(["s3", [], true]);
  expect(it.hypervisor.pcpus.map(({ state }) => state)).toEqual(["online", "present"]);
  it.machine.wake();
  expect(results).toEqual([]);
  settle(it.clock, 1_000_000_000);
  expect([it.machine.powerState, results, it.domain.isPaused]).toEqual(["working", [0], false]);
  expect(it.hypervisor.pcpus.map(({ state }) => state)).toEqual(["online", "online"]);
  expect(dataOf(it.events, "firmware/wake")).toEqual([{ vector: 0x8_8000 }]);
  expect(it.machine.cpus[0]?.state).toBe("running");
});
