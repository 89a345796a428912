/** Several hypercalls made as one, also when one of them waits (facts E.3, E.9). */
import { expect, test } from "vitest";
import {
  encodeStructure,
  errno,
  hypercalls,
  multicallEntry,
  sysctlCommands,
  sysctlCpuHotplug,
  sysctlInterfaceVersion,
  vcpuGuestContext,
} from "../../src/xen/index.ts";
import { boot, correctedTables, PAGE, type Running, settle } from "./fixture.ts";

const ENTRIES = PAGE + 0x3000;
const four = [0, 1, 2, 3].map((acpiId) => ({ apicId: 2 * acpiId, acpiId, proximity: 0 }));
type Entry = readonly [number: number, ...args: number[]];

function put({ machine }: Running, entries: readonly Entry[]): bigint[] {
  entries.forEach(([number, ...args], index) => {
    const address = ENTRIES + multicallEntry.size * index;
    machine.ram.write(address, new Uint8Array(multicallEntry.size).fill(0xee));
    [number, ...args, ...Array.from({ length: 6 - args.length }, () => 0)].forEach((word, place) => {
      const at = address + (place === 0 ? multicallEntry.op : multicallEntry.args + 8 * (place - 1));
      machine.ram.writeUint(at, 4, word);
      machine.ram.writeUint(at + 4, 4, 0);
    });
  });
  return [BigInt(ENTRIES), BigInt(entries.length)];
}

const results = ({ machine }: Running, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => {
    const at = ENTRIES + multicallEntry.size * index + multicallEntry.result;
    const value = (BigInt(machine.ram.readUint(at + 4, 4)) << 32n) | BigInt(machine.ram.readUint(at, 4));
    return Number(BigInt.asIntN(64, value));
  });

const { multicall, vcpuOp, xenVersion } = hypercalls;

test("each entry gets its own result, errors too, and the whole is 0", () => {
  const running = boot(correctedTables());
  const args = put(running, [[vcpuOp, 3, 0], [xenVersion, 0], [99], [multicall, ENTRIES, 1], [vcpuOp, 3, 77]]);
  expect(running.domain.hypercall(multicall, args)).toBe(0n);
  expect(results(running, 5)).toEqual([1, 0x0004_0014, -errno.ENOSYS, -errno.EINVAL, -errno.ENOENT]);
});

test.each([
  { what: "outside of memory", args: [0xffff_ffff_0000n, 1n] },
  { what: "of more than there is memory", args: [BigInt(ENTRIES), 1n << 40n] },
  { what: "above 2^53", args: [1n << 60n, 1n] },
])("entries $what are refused as a whole", ({ args }) => {
  expect(boot(correctedTables()).domain.hypercall(multicall, args)).toBe(BigInt(-errno.EFAULT));
});

test("no entry is no work", () => {
  expect(boot(correctedTables()).domain.hypercall(multicall, [BigInt(ENTRIES), 0n])).toBe(0n);
});

const offline = (running: Running, cpu: number): Entry => {
  const values = { cmd: sysctlCommands.cpuHotplug, interfaceVersion: sysctlInterfaceVersion, cpu, op: 1 };
  const address = PAGE + 0x200 * cpu;
  running.machine.ram.write(address, encodeStructure(sysctlCpuHotplug, values));
  return [hypercalls.sysctl, address];
};

test("an entry that waits holds up those behind it, one after the other, and the caller", () => {
  const running = boot(correctedTables(), { pcpus: four });
  const args = put(running, [offline(running, 2), offline(running, 3), [vcpuOp, 3, 0]]);
  const answers: bigint[] = [];
  running.domain.suspendingHypercall(multicall, args, (result) => answers.push(result));
  expect(answers).toEqual([]);
  expect(running.domain.calls.isSuspended(running.domain.vcpus[0]!)).toBe(true);
  settle(running.clock, 200_000);
  expect([answers, running.hypervisor.pcpus.map(({ state }) => state)]).toEqual([
    [],
    ["online", "online", "present", "online"],
  ]);
  settle(running.clock);
  expect([answers, results(running, 3), running.hypervisor.pcpus[3]?.state]).toEqual([[0n], [0, 0, 1], "present"]);
  expect(running.domain.calls.isSuspended(running.domain.vcpus[0]!)).toBe(false);
});

test("a multicall that is saved in the middle goes on behind the entry that waits", () => {
  const first = boot(correctedTables(), { pcpus: four });
  const args = put(first, [[vcpuOp, 3, 0], offline(first, 2), offline(first, 3), [xenVersion, 0]]);
  first.domain.suspendingHypercall(multicall, args, () => undefined);
  settle(first.clock, 50_000);
  const second = boot(correctedTables(), { pcpus: four });
  expect(second.hypervisor.restore(JSON.parse(JSON.stringify(first.hypervisor.save())))).toEqual([]);
  const answers: bigint[] = [];
  for (const { call } of second.domain.calls.waiting)
    second.domain.calls.onResume(call, (result) => answers.push(result));
  settle(second.clock);
  expect([answers, results(second, 4)]).toEqual([[0n], [1, 0, 0, 0x0004_0014]]);
});

test("long work inside is preempted and continued as it is outside", () => {
  const tables = { ...correctedTables(), profile: "pvh-domu", tables: [], blocks: [] } as const;
  const running = boot(tables, { pcpus: four }, { kind: "pv" });
  const { machine, domain, clock, events } = running;
  machine.onInterrupt(machine.bootProcessor, () => machine.memory.write(0xfee0_00b0, 4, 0));
  machine.memory.write(0xfee0_00f0, 4, 0x1ff);
  machine.ram.write(PAGE, encodeStructure(vcpuGuestContext, { rip: 0x9_8000 }));
  const answers: bigint[] = [];
  const args = put(running, [
    [vcpuOp, 0, 1, PAGE],
    [vcpuOp, 0, 1, PAGE],
    [vcpuOp, 3, 1],
  ]);
  domain.suspendingHypercall(multicall, args, (result) => answers.push(result));
  settle(clock, 12_000);
  machine.memory.write(0xfee0_0300, 4, 0x4_0040);
  settle(clock);
  expect([answers, results(running, 3)]).toEqual([[0n], [0, -errno.EEXIST, 0]]);
  const kinds = events.map(({ kind }) => kind).filter((kind) => kind.startsWith("hypercall/"));
  expect(kinds).toEqual(["hypercall/suspended", "hypercall/preempted", "hypercall/continued"]);
});
