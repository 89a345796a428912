import { expect, test } from "vitest";
import { apicId, vcpuId } from "../../src/base/brand.ts";
import { readUint } from "../../src/base/byte-order.ts";
import { bytesFromHex } from "../../src/base/hex.ts";
import {
  type BootPCpu,
  cpuUpChain,
  nextPCpuState,
  type PCpuEvent,
  type PCpuState,
  pcpuLimits,
} from "../../src/hypervisor/index.ts";
import { createMachine } from "../../src/machine/index.ts";
import { errno } from "../../src/xen/index.ts";
import { boot, correctedTables, dataOf, LAPIC, PAGE, type Running, settle } from "./fixture.ts";

const CPU_UP_NS = cpuUpChain.reduce((total, { takesNs }) => total + takesNs, 0);

/** platform_op with 32-bit words behind the header. @returns result and the words as they came back */
function platformOp({ machine, domain }: Running, command: number, words: readonly number[], version = 0x0300_0001) {
  const bytes = new Uint8Array(136);
  [command, version, ...words].forEach((word, i) => {
    new DataView(bytes.buffer).setUint32(4 * i, word, true);
  });
  machine.ram.write(PAGE, bytes);
  const result = Number(domain.hypercall(7, [BigInt(PAGE)]));
  const after = machine.ram.read(PAGE, 136);
  return { result, words: [0, 1, 2, 3, 4].map((i) => readUint(after, 8 + 4 * i, 4)) };
}

const info = (running: Running, cpu: number) => platformOp(running, 55, [cpu]).words.slice(1);

test("H.6: the 136-byte argument of cpu_hotadd adds the CPU with its IDs", () => {
  const running = boot(correctedTables());
  const bytes = new Uint8Array(136);
  bytes.set(bytesFromHex("3A 00 00 00 01 00 00 03 08 00 00 00 20 00 00 00 01 00 00 00"));
  running.machine.ram.write(PAGE, bytes);
  expect(running.domain.hypercall(7, [BigInt(PAGE)])).toBe(2n);
  expect(running.hypervisor.pcpus[2]).toMatchObject({ pcpu: 2, apicId: 8, acpiId: 0x20, state: "present" });
  expect(dataOf(running.events, "pcpu/present").at(-1)).toEqual({ pcpu: 2, apicId: 8, acpiId: 0x20 });
  expect(dataOf(running.events, "hypercall")).toEqual([{ number: 7, command: 58, result: 2 }]);
});

test("regression vector 9: an absent id gives flags 2 and max_present, and leaves the rest of the structure", () => {
  const running = boot(correctedTables());
  const { result, words } = platformOp(running, 55, [7, 0xdead, 0xdead, 0xdead, 0xdead]);
  expect([result, ...words]).toEqual([0, 7, 1, 2, 0xdead, 0xdead]);
});

test("get_cpuinfo tells online CPUs with their IDs", () => {
  expect(info(boot(correctedTables()), 1)).toEqual([1, 1, 2, 1]);
});

test.each([
  { what: "the same pair again", words: [8, 0x20, 0], error: errno.EEXIST },
  { what: "the same ACPI ID with another APIC ID", words: [10, 0x20, 0], error: errno.EINVAL },
  { what: "the same APIC ID with another ACPI ID", words: [8, 0x21, 0], error: errno.EEXIST },
  { what: "an ACPI ID at MAX_MADT_ENTRIES", words: [10, 512, 0], error: errno.EINVAL },
  { what: "an APIC ID at MAX_APICS", words: [1024, 0x21, 0], error: errno.EINVAL },
  { what: "a proximity domain of 256", words: [10, 0x21, 256], error: errno.EINVAL },
])("cpu_hotadd refuses $what", ({ words, error }) => {
  const running = boot(correctedTables());
  expect(platformOp(running, 58, [8, 0x20, 0]).result).toBe(2);
  expect(platformOp(running, 58, words).result).toBe(-error);
});

test("the largest IDs in bounds are accepted", () => {
  expect(platformOp(boot(correctedTables()), 58, [1023, 511, 255]).result).toBe(2);
});

test.each([
  { nrCpus: 64, acpiIds: 256, apicIds: 256 },
  { nrCpus: 256, acpiIds: 512, apicIds: 1024 },
  { nrCpus: 4096, acpiIds: 8192, apicIds: 16_384 },
])("NR_CPUS $nrCpus bounds ACPI IDs at $acpiIds and APIC IDs at $apicIds (D35)", ({ nrCpus, ...bounds }) => {
  expect(pcpuLimits(nrCpus)).toMatchObject(bounds);
});

test.each([
  { what: "more CPUs than NR_CPUS", cpus: 64, proximityOf: () => 0, full: 64 },
  { what: "more NUMA nodes than there are", cpus: 256, proximityOf: (cpu: number) => cpu, full: 64 },
])("cpu_hotadd gives -ENOSPC for $what", ({ cpus, proximityOf, full }) => {
  const pcpus: readonly BootPCpu[] = Array.from({ length: full }, (_, i) => ({
    apicId: i,
    acpiId: i,
    proximity: proximityOf(i),
  }));
  const running = boot(correctedTables(), { pcpus, nrCpus: cpus });
  expect(running.hypervisor.pcpus).toHaveLength(full);
  expect(platformOp(running, 58, [200, 200, proximityOf(200)]).result).toBe(-errno.ENOSPC);
});

test("cpu_online takes the time of the bring-up, locks the maps, and ends with VIRQ_PCPU_STATE", () => {
  const running = boot(correctedTables());
  const virqs: number[] = [];
  running.domain.onVirq((virq) => virqs.push(virq));
  platformOp(running, 58, [8, 0x20, 0]);
  running.events.length = 0;
  expect(platformOp(running, 56, [2]).result).toBe(0);
  settle(running.clock, CPU_UP_NS - 1);
  expect(platformOp(running, 55, [0]).result).toBe(-errno.EBUSY);
  expect(platformOp(running, 58, [10, 0x21, 0]).result).toBe(-errno.EBUSY);
  settle(running.clock, 1);
  expect(info(running, 2)).toEqual([2, 1, 8, 0x20]);
  expect(virqs).toEqual([]);
  settle(running.clock);
  expect(virqs).toEqual([9]);
  expect(dataOf(running.events, "pcpu/step").map((data) => (data as { step: string }).step)).toEqual([
    "up-prepare",
    "init",
    "startup",
    "startup",
    "starting",
  ]);
  expect(dataOf(running.events, "pcpu/state")).toEqual([
    { pcpu: 2, state: "starting" },
    { pcpu: 2, state: "online" },
  ]);
  expect(dataOf(running.events, "virq")).toEqual([{ virq: 9 }]);
});

test("a second CPU waits for its turn on CPU 0", () => {
  const running = boot(correctedTables());
  platformOp(running, 58, [8, 0x20, 0]);
  platformOp(running, 58, [10, 0x21, 0]);
  expect([platformOp(running, 56, [2]).result, platformOp(running, 56, [3]).result]).toEqual([0, 0]);
  settle(running.clock, CPU_UP_NS);
  expect(running.hypervisor.pcpus.map((cpu) => cpu.state)).toEqual(["online", "online", "online", "starting"]);
  settle(running.clock, CPU_UP_NS);
  expect(running.hypervisor.pcpus[3]?.state).toBe("online");
});

test.each([
  { what: "online of a CPU that is not present", command: 56, cpu: 9, result: -errno.EINVAL },
  { what: "online of a CPU that is online", command: 56, cpu: 1, result: 0 },
  { what: "offline of CPU 0", command: 57, cpu: 0, result: -errno.EOPNOTSUPP },
  { what: "offline of a CPU that is not present", command: 57, cpu: 9, result: -errno.EINVAL },
  { what: "offline of an online CPU", command: 57, cpu: 1, result: 0 },
  { what: "removal of CPU 0", command: 0x8000_0001, cpu: 0, result: -errno.EOPNOTSUPP },
  { what: "removal of an online CPU", command: 0x8000_0001, cpu: 1, result: -errno.EBUSY },
  { what: "removal of a CPU that is not present", command: 0x8000_0001, cpu: 9, result: -errno.EINVAL },
])("$what gives $result", ({ command, cpu, result }) => {
  expect(platformOp(boot(correctedTables()), command, [cpu]).result).toBe(result);
});

test("no CPU can be brought up when the clock source is the TSC", () => {
  const running = boot(correctedTables(), { isClocksourceTsc: true });
  platformOp(running, 58, [8, 0x20, 0]);
  expect(platformOp(running, 56, [2]).result).toBe(-errno.EINVAL);
});

test("an offline CPU stays present; forgetting it frees its number and its IDs", () => {
  const running = boot(correctedTables());
  const virqs: number[] = [];
  running.domain.onVirq((virq) => virqs.push(virq));
  platformOp(running, 57, [1]);
  expect(info(running, 1)).toEqual([1, 0, 2, 1]);
  expect(platformOp(running, 57, [1]).result).toBe(0);
  expect(platformOp(running, 0x8000_0001, [1]).result).toBe(0);
  expect(info(running, 1).slice(0, 2)).toEqual([0, 2]);
  expect(platformOp(running, 58, [2, 7, 0]).result).toBe(1);
  settle(running.clock);
  // Both changes came before the upcall: one interrupt.
  expect(virqs).toEqual([9]);
});

test("a CPU that waits for its turn can be taken back; one that is starting cannot", () => {
  const running = boot(correctedTables());
  platformOp(running, 58, [8, 0x20, 0]);
  platformOp(running, 58, [10, 0x21, 0]);
  platformOp(running, 56, [2]);
  platformOp(running, 56, [3]);
  expect(platformOp(running, 57, [2]).result).toBe(-errno.EBUSY);
  expect(platformOp(running, 0x8000_0001, [3]).result).toBe(-errno.EBUSY);
  expect(platformOp(running, 57, [3]).result).toBe(0);
  settle(running.clock, 3 * CPU_UP_NS);
  expect(running.hypervisor.pcpus[3]?.state).toBe("present");
});

/** Facts J.4, plus the private edge back to unknown. */
const EDGES: readonly string[] = [
  "unknown hotadd present",
  "present start starting",
  "starting started online",
  "online offline present",
  "present remove unknown",
];
const STATES: readonly PCpuState[] = ["unknown", "present", "starting", "online"];
const EVENTS: readonly PCpuEvent[] = ["hotadd", "start", "started", "offline", "remove"];

test("a physical CPU has exactly the edges of J.4, and CPU 0 has no offline edge", () => {
  const edgesOf = (cpu: number) =>
    STATES.flatMap((state) =>
      EVENTS.flatMap((event) => {
        const next = nextPCpuState(cpu, state, event);
        return next === undefined ? [] : [`${state} ${event} ${next}`];
      }),
    );
  expect(new Set(edgesOf(1))).toEqual(new Set(EDGES));
  expect(new Set(edgesOf(0))).toEqual(new Set(EDGES.filter((edge) => !edge.includes("offline"))));
});

test.each([
  {
    what: "a wrong interface version",
    call: (r: Running) => platformOp(r, 55, [0], 0x0300_0000).result,
    error: "EACCES",
  },
  { what: "a command nobody knows", call: (r: Running) => platformOp(r, 999, [0]).result, error: "ENOSYS" },
  {
    what: "an argument outside of memory",
    call: (r: Running) => r.domain.hypercall(7, [0xffff_ffff_0000n]),
    error: "EFAULT",
  },
  { what: "an argument above 2^53", call: (r: Running) => r.domain.hypercall(7, [1n << 60n]), error: "EFAULT" },
  { what: "a hypercall nobody knows", call: (r: Running) => r.domain.hypercall(99, []), error: "ENOSYS" },
  { what: "a vCPU nobody knows", call: (r: Running) => r.domain.hypercall(24, [3n, 4n, 0n]), error: "ENOENT" },
  { what: "a vcpu_op nobody knows", call: (r: Running) => r.domain.hypercall(24, [99n, 0n, 0n]), error: "ENOSYS" },
] as const)("$what gives -$error", ({ call, error }) => {
  expect(Number(call(boot(correctedTables())))).toBe(-errno[error]);
});

test("platform_op is for the hardware domain only, which is the first one, and so are VIRQs", () => {
  const running = boot(correctedTables());
  const tables = correctedTables();
  const machine = createMachine(tables.board, { clock: running.clock });
  const { value: domain } = running.hypervisor.createDomain({ machine, tables });
  const virqs: number[] = [];
  domain?.onVirq((virq) => virqs.push(virq));
  expect(platformOp({ ...running, machine, domain: domain! }, 57, [1]).result).toBe(-errno.EPERM);
  expect(platformOp(running, 57, [1]).result).toBe(0);
  settle(running.clock);
  expect([domain?.id, virqs]).toEqual([1, []]);
});

const vcpuOp = ({ domain }: Running, command: number, vcpu: number, address = 0): number =>
  Number(domain.hypercall(24, [BigInt(command), BigInt(vcpu), BigInt(address)]));

function initialise(running: Running, vcpu: number, mode = 0): number {
  running.machine.ram.write(PAGE, new Uint8Array(128));
  // The first of the two is at 40, the second at 72.
  running.machine.ram.writeUint(PAGE, 4, mode);
  running.machine.ram.writeUint(PAGE + 40, 4, 0x12_3000);
  running.machine.ram.writeUint(PAGE + 72, 4, 0x45_6000);
  return vcpuOp(running, 0, vcpu, PAGE);
}

test.each([
  { mode: 0, page: 0x123 },
  { mode: 1, page: 0x456 },
])("initialise and up start a vCPU in mode $mode at its entry point", ({ mode, page }) => {
  const running = boot(correctedTables());
  const started: [number, number][] = [];
  running.machine.onProcessorStart((id, startPage) => started.push([id, startPage]));
  expect(vcpuOp(running, 1, 1)).toBe(-errno.EINVAL);
  expect(initialise(running, 1, mode)).toBe(0);
  expect(initialise(running, 1, mode)).toBe(-errno.EEXIST);
  expect([vcpuOp(running, 3, 1), vcpuOp(running, 1, 1), vcpuOp(running, 3, 1)]).toEqual([0, 0, 1]);
  settle(running.clock);
  expect(started).toEqual([[2, page]]);
});

test("a mode that does not exist and a context outside of memory are refused", () => {
  const running = boot(correctedTables());
  expect(initialise(running, 1, 2)).toBe(-errno.EINVAL);
  expect(vcpuOp(running, 0, 1, 0xf000_0000)).toBe(-errno.EFAULT);
});

test("a vCPU that the toolstack has not offered cannot be brought up", () => {
  const running = boot(correctedTables());
  expect(initialise(running, 3)).toBe(0);
  expect(vcpuOp(running, 1, 3)).toBe(-errno.EINVAL);
  running.domain.setVcpuOnline(vcpuId(3), true);
  expect(initialise(running, 3)).toBe(0);
  expect(vcpuOp(running, 1, 3)).toBe(0);
});

test("a vCPU that went down comes up again where it was; INIT makes it forget its context", () => {
  const running = boot(correctedTables());
  initialise(running, 1);
  vcpuOp(running, 1, 1);
  expect(vcpuOp(running, 2, 1)).toBe(0);
  expect(running.machine.cpu(apicId(2))?.state).toBe("down");
  expect(vcpuOp(running, 1, 1)).toBe(0);
  running.machine.applyCpuEvent(apicId(2), "init");
  expect(vcpuOp(running, 1, 1)).toBe(-errno.EINVAL);
});

test("regression vector 10: taking the last vCPU down is a power-off of the domain", () => {
  const running = boot(correctedTables());
  initialise(running, 1);
  vcpuOp(running, 1, 1);
  vcpuOp(running, 2, 1);
  expect(running.domain.shutdownReason).toBeUndefined();
  expect(vcpuOp(running, 2, 0)).toBe(0);
  expect(running.domain.shutdownReason).toBe(0);
  expect(dataOf(running.events, "domain/shutdown")).toEqual([{ domain: 0, reason: 0 }]);
});

test("a vCPU started by INIT-SIPI-SIPI counts as initialised", () => {
  const running = boot(correctedTables());
  for (const icr of [0x4500, 0x4608, 0x4608]) {
    running.machine.memory.write(LAPIC + 0x310, 4, 0x0200_0000);
    running.machine.memory.write(LAPIC + 0x300, 4, icr);
  }
  expect(initialise(running, 1)).toBe(-errno.EEXIST);
  expect(vcpuOp(running, 3, 1)).toBe(1);
});

test.each([
  { what: "inside a page", words: [PAGE / 4096 + 1, 0, 4032], result: 0 },
  { what: "across a page", words: [PAGE / 4096 + 1, 0, 4033], result: -errno.EINVAL },
  { what: "outside of memory", words: [0xf_0000, 0, 0], result: -errno.EINVAL },
])("register_vcpu_info $what gives $result", ({ words, result }) => {
  const running = boot(correctedTables());
  words.forEach((word, i) => {
    running.machine.ram.writeUint(PAGE + 4 * i, 4, word);
  });
  expect(vcpuOp(running, 10, 1, PAGE)).toBe(result);
  if (result === 0) expect(vcpuOp(running, 10, 1, PAGE)).toBe(-errno.EINVAL);
});
