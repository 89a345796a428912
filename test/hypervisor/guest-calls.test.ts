/** What guests ask about themselves, and what the toolstack does with vCPUs of others: facts C.1, E.7, E.9, E.10, L. */
import { expect, test } from "vitest";
import { vcpuId } from "../../src/base/brand.ts";
import { type Domain, type GuestKind, Toolstack } from "../../src/hypervisor/index.ts";
import { createMachine } from "../../src/machine/index.ts";
import {
  domctlCommands,
  domctlInterfaceVersion,
  domctlVcpuContext,
  encodeStructure,
  errno,
  featureInfo,
  type GuestStructure,
  guestContextFlags,
  hvmParam,
  hvmParams,
  hypercalls,
  pminfoTypes,
  processorPminfo,
  runstateInfo,
  runstates,
  structureField,
  sysctlCommands,
  sysctlCpuHotplug,
  sysctlInterfaceVersion,
  vcpuGuestContext,
  xenFeatures,
} from "../../src/xen/index.ts";
import { boot, correctedTables, dataOf, PAGE, type Running, settle } from "./fixture.ts";

const CONTEXT = PAGE + 0x1000;
const four = [0, 1, 2, 3].map((acpiId) => ({ apicId: 2 * acpiId, acpiId, proximity: 0 }));
const start = (kind?: GuestKind): Running =>
  boot(correctedTables(), { pcpus: four }, kind === undefined ? {} : { kind });

/** A second domain, of which the first one is the control domain. */
function addGuest(running: Running, kind: GuestKind): Domain {
  const tables = { ...correctedTables(), profile: "pvh-domu", tables: [], blocks: [] } as const;
  const machine = createMachine(tables.board, { clock: running.clock, trace: running.machine.trace });
  const { value } = running.hypervisor.createDomain({ machine, tables, kind });
  return value!;
}

function call<Field extends string>(
  { domain, machine }: Pick<Running, "domain" | "machine">,
  number: number,
  args: readonly number[],
  structure: GuestStructure<Field>,
  values: Partial<Record<Field, number>>,
) {
  machine.ram.write(PAGE, encodeStructure(structure, values));
  const result = Number(domain.hypercall(number, [...args.map(BigInt), BigInt(PAGE)]));
  return { result, field: (name: Field) => structureField(structure, machine.ram.read(PAGE, structure.size), name) };
}

test.each([
  { what: "online of a CPU that is online", op: 0, cpu: 1, result: -errno.EEXIST },
  { what: "online of a CPU that is not present", op: 0, cpu: 9, result: -errno.EINVAL },
  { what: "offline of CPU 0", op: 1, cpu: 0, result: -errno.EINVAL },
  { what: "offline of a number beyond NR_CPUS", op: 1, cpu: 256, result: -errno.EINVAL },
  { what: "offline of a CPU that is not there", op: 1, cpu: 9, result: -errno.EEXIST },
  { what: "offline of an online CPU", op: 1, cpu: 1, result: 0 },
  { what: "SMT of CPUs with one thread", op: 2, cpu: 0, result: -errno.EOPNOTSUPP },
])("sysctl reaches cpu_up and cpu_down, not what XENPF looks at before: $what gives $result (L)", (row) => {
  const values = { cmd: sysctlCommands.cpuHotplug, interfaceVersion: sysctlInterfaceVersion, cpu: row.cpu, op: row.op };
  expect(call(start(), hypercalls.sysctl, [], sysctlCpuHotplug, values).result).toBe(row.result);
});

test("a CPU that went offline by sysctl is offline for sysctl, too", () => {
  const running = start();
  const order = (op: number): number => {
    const values = { cmd: sysctlCommands.cpuHotplug, interfaceVersion: sysctlInterfaceVersion, cpu: 3, op };
    return call(running, hypercalls.sysctl, [], sysctlCpuHotplug, values).result;
  };
  expect([order(1), order(1), order(0)]).toEqual([0, -errno.EEXIST, 0]);
});

test.each([
  { acpiId: 3, type: pminfoTypes.cx, result: 0 },
  { acpiId: 4, type: pminfoTypes.cx, result: -errno.EINVAL },
  { acpiId: 3, type: 5, result: -errno.EINVAL },
])("power data of type $type for ACPI ID $acpiId gives $result (L)", ({ acpiId, type, result }) => {
  const values = { cmd: 54, interfaceVersion: 0x0300_0001, id: acpiId, type };
  expect(call(start(), hypercalls.platformOp, [], processorPminfo, values).result).toBe(result);
});

test.each([0, 5])("the toolstack refuses %i vCPUs of a domain with 4 (C.1)", (count) => {
  const running = start();
  const toolstack = new Toolstack({ ...running, control: running.domain, page: CONTEXT });
  expect(toolstack.vcpuSet(running.domain, count).map(({ code }) => code)).toEqual(["hypervisor/vcpu-count"]);
  expect(dataOf(running.events, "vcpu/wanted")).toEqual([]);
});

test("a vCPU that is down is offline, one that waits for an event is blocked", () => {
  const running = start();
  const stateOf = (vcpu: number): string | undefined => {
    const info = call(running, hypercalls.vcpuOp, [4, vcpu], runstateInfo, {});
    return runstates[info.field("state")];
  };
  expect([stateOf(0), stateOf(1)]).toEqual(["running", "offline"]);
  running.machine.startProcessor(running.domain.vcpus[1]!.apicId, 8);
  running.machine.applyCpuEvent(running.domain.vcpus[1]!.apicId, "init");
  running.machine.startProcessor(running.domain.vcpus[1]!.apicId, 8);
  expect(stateOf(1)).toBe("blocked");
  running.domain.setLoad(vcpuId(1), true);
  expect(stateOf(1)).toBe("running");
});

test.each<[GuestKind, readonly (keyof typeof xenFeatures)[], readonly (keyof typeof xenFeatures)[]]>([
  ["pv", ["runstatePhysArea", "vcpuTimePhysArea"], ["autoTranslatedPhysmap", "hvmCallbackVector", "dom0"]],
  ["pvhvm", ["hvmCallbackVector", "hvmSafePvclock", "autoTranslatedPhysmap"], ["dom0", "supervisorModeKernel"]],
  ["pvh-domu", ["hvmCallbackVector", "linuxRsdpUnrestricted", "runstatePhysArea"], ["dom0"]],
])("a %s guest is told what it can rely on (E.10)", (kind, has, hasNot) => {
  const running = start();
  const domain = addGuest(running, kind);
  const answer = call({ domain, machine: domain.machine }, hypercalls.xenVersion, [6], featureInfo, {});
  expect(answer.result).toBe(0);
  const bits = answer.field("submap");
  for (const feature of has) expect([feature, (bits >>> xenFeatures[feature]) & 1]).toEqual([feature, 1]);
  for (const feature of hasNot) expect([feature, (bits >>> xenFeatures[feature]) & 1]).toEqual([feature, 0]);
});

test("the hardware domain is told that it is dom0, there is one submap, and the version is CPUID's", () => {
  const running = start();
  const features = (submapIndex: number) => call(running, hypercalls.xenVersion, [6], featureInfo, { submapIndex });
  expect((features(0).field("submap") >>> xenFeatures.dom0) & 1).toBe(1);
  expect(features(1).result).toBe(-errno.EINVAL);
  expect(running.domain.hypercall(17, [0n, 0n])).toBe(0x0004_0014n);
  expect(running.domain.hypercall(17, [99n, 0n])).toBe(BigInt(-errno.ENOSYS));
});

test.each([0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 14, 16, 19, 22, 23, 25, 28, 30, 37])(
  "hypercall %i is for PV guests: -ENOSYS in a hardware container (E.9)",
  (number) => {
    expect(start().domain.hypercall(number, [0n, 0n])).toBe(BigInt(-errno.ENOSYS));
  },
);

test("set_timer_op is the caller's one-shot timer; 0 stops it (E.9)", () => {
  const running = start();
  expect(running.domain.hypercall(15, [5_000n])).toBe(0n);
  settle(running.clock, 4_999);
  expect(dataOf(running.events, "virq")).toEqual([]);
  settle(running.clock, 1);
  expect(dataOf(running.events, "virq")).toEqual([{ virq: 0 }]);
  running.domain.hypercall(15, [BigInt(running.clock.now + 5_000)]);
  running.domain.hypercall(15, [0n]);
  settle(running.clock, 10_000);
  expect(dataOf(running.events, "virq")).toHaveLength(1);
});

test("SCHEDOP_shutdown_code names the reason of whatever shutdown comes (E.9)", () => {
  const running = start();
  running.machine.ram.writeUint(PAGE, 4, 3);
  expect(running.domain.hypercall(29, [5n, BigInt(PAGE)])).toBe(0n);
  expect(running.domain.shutdownReason).toBeUndefined();
  running.machine.ram.writeUint(PAGE, 4, 0);
  running.domain.hypercall(29, [2n, BigInt(PAGE)]);
  expect(running.domain.shutdownReason).toBe(3);
});

const hvm = (running: Pick<Running, "domain" | "machine">, command: 0 | 1, domain: number, index: number, low = 0) =>
  call(running, hypercalls.hvmOp, [command], hvmParam, { domain, index, low });

test("parameters of a container are kept, its own or with privilege another one's (E.7)", () => {
  const running = start();
  const guest = addGuest(running, "pvh-domu");
  const own = { domain: guest, machine: guest.machine };
  expect(hvm(running, 0, guest.id, hvmParams.storePfn, 0x1234).result).toBe(0);
  expect(hvm(own, 1, 0x7ff0, hvmParams.storePfn).field("low")).toBe(0x1234);
  expect(hvm(own, 0, 0x7ff0, hvmParams.storePfn, 1).result).toBe(-errno.EPERM);
  expect(hvm(own, 1, 0, hvmParams.storePfn).result).toBe(-errno.EPERM);
  expect(hvm(own, 1, 77, hvmParams.storePfn).result).toBe(-errno.ESRCH);
  expect(hvm(own, 1, 0x7ff0, 99).result).toBe(-errno.EINVAL);
  expect(hvm(running, 0, guest.id, hvmParams.acpiIoportsLocation, 2).result).toBe(-errno.EINVAL);
  const vector = { domain: 0x7ff0, index: hvmParams.callbackIrq, low: 0xf3, high: 0x0200_0000 };
  expect(call(own, hypercalls.hvmOp, [0], hvmParam, vector).result).toBe(0);
  expect(call(own, hypercalls.hvmOp, [0], hvmParam, { ...vector, high: 0x0900_0000 }).result).toBe(-errno.EINVAL);
  guest.reset();
  expect(hvm(own, 1, 0x7ff0, hvmParams.callbackIrq).field("high")).toBe(0);
});

test("a PV guest has no parameters of a container", () => {
  const running = start();
  const guest = addGuest(running, "pv");
  expect(hvm(running, 1, guest.id, hvmParams.storePfn).result).toBe(-errno.EINVAL);
});

const contextCall = (running: Running, command: "setvcpucontext" | "getvcpucontext", domain: number, vcpu: number) =>
  call(running, hypercalls.domctl, [], domctlVcpuContext, {
    cmd: domctlCommands[command],
    interfaceVersion: domctlInterfaceVersion,
    domain,
    vcpu,
    context: CONTEXT,
  }).result;

const field = ({ machine }: Running, name: keyof typeof vcpuGuestContext.fields): number =>
  structureField(vcpuGuestContext, machine.ram.read(CONTEXT, vcpuGuestContext.size), name);

test("domctl gives a vCPU registers, runs it if they say so, and reads them back whole (C.1, E.9)", () => {
  const running = start();
  const guest = addGuest(running, "pv");
  guest.machine.applyCpuEvent(guest.vcpus[1]!.apicId, "plug");
  const started: number[] = [];
  guest.machine.onProcessorStart((_, page) => started.push(page));
  expect(contextCall(running, "getvcpucontext", guest.id, 1)).toBe(-errno.ENODATA);
  const { inKernel, online } = guestContextFlags;
  const given = encodeStructure(vcpuGuestContext, {
    rip: 0x7_8000,
    rsp: 0x9000,
    cr3: 0x5000,
    flags: inKernel | online,
  });
  given[100] = 0xab;
  running.machine.ram.write(CONTEXT, given);
  expect(contextCall(running, "setvcpucontext", guest.id, 1)).toBe(0);
  settle(running.clock);
  expect([started, guest.vcpus[1]!.isDown]).toEqual([[0x78], false]);
  running.machine.ram.write(CONTEXT, new Uint8Array(given.length));
  expect(contextCall(running, "getvcpucontext", guest.id, 1)).toBe(0);
  expect(running.machine.ram.read(CONTEXT, given.length)).toEqual(given);
  expect(dataOf(running.events, "vcpu/context")).toEqual([{ domain: guest.id, vcpu: 1, isOnline: true }]);
});

test("without the online flag a vCPU stops, and its context says so", () => {
  const running = start();
  const guest = addGuest(running, "pvh-domu");
  running.machine.ram.write(
    CONTEXT,
    encodeStructure(vcpuGuestContext, { rip: 0x8000, flags: guestContextFlags.inKernel }),
  );
  expect(contextCall(running, "setvcpucontext", guest.id, 0)).toBe(0);
  expect(guest.vcpus[0]!.isDown).toBe(true);
  contextCall(running, "getvcpucontext", guest.id, 0);
  expect(field(running, "flags")).toBe(guestContextFlags.inKernel);
});

test("a vCPU behind STARTUP is in real mode at its page, one that was reset has no registers", () => {
  const running = start();
  const guest = addGuest(running, "pvh-domu");
  const { apicId } = guest.vcpus[1]!;
  guest.machine.applyCpuEvent(apicId, "plug");
  guest.machine.applyCpuEvent(apicId, "init");
  guest.machine.startProcessor(apicId, 0x9a);
  expect(contextCall(running, "getvcpucontext", guest.id, 1)).toBe(0);
  expect([field(running, "cs"), field(running, "rip")]).toEqual([0x9a00, 0]);
  const values = {
    cmd: domctlCommands.setvcpucontext,
    interfaceVersion: domctlInterfaceVersion,
    domain: guest.id,
    vcpu: 1,
  };
  expect(call(running, hypercalls.domctl, [], domctlVcpuContext, values).result).toBe(0);
  expect([guest.vcpus[1]!.isDown, guest.vcpus[1]!.isInitialised]).toEqual([true, false]);
});

test.each([
  { what: "one's own", domain: 0, vcpu: 1, error: errno.EINVAL },
  { what: "a vCPU nobody has", domain: 1, vcpu: 9, error: errno.EINVAL },
  { what: "a domain nobody knows", domain: 7, vcpu: 0, error: errno.ESRCH },
])("contexts of $what are refused", ({ domain, vcpu, error }) => {
  const running = start();
  addGuest(running, "pv");
  for (const command of ["setvcpucontext", "getvcpucontext"] as const) {
    expect(contextCall(running, command, domain, vcpu)).toBe(-error);
  }
});

test("setting a context is long work: its caller takes interrupts between the steps", () => {
  const running = start();
  const { machine, domain, clock, events } = running;
  const guest = addGuest(running, "pv");
  machine.onInterrupt(machine.bootProcessor, () => machine.memory.write(0xfee0_00b0, 4, 0));
  machine.memory.write(0xfee0_00f0, 4, 0x1ff);
  machine.ram.write(CONTEXT, encodeStructure(vcpuGuestContext, { rip: 0x8000 }));
  const header = { cmd: domctlCommands.setvcpucontext, interfaceVersion: domctlInterfaceVersion };
  machine.ram.write(
    PAGE,
    encodeStructure(domctlVcpuContext, { ...header, domain: guest.id, vcpu: 1, context: CONTEXT }),
  );
  const results: bigint[] = [];
  domain.suspendingHypercall(hypercalls.domctl, [BigInt(PAGE)], (result) => results.push(result));
  settle(clock, 12_000);
  machine.memory.write(0xfee0_0300, 4, 0x4_0040);
  settle(clock);
  const kinds = events.map(({ kind }) => kind).filter((kind) => kind.startsWith("hypercall"));
  expect(kinds).toEqual(["hypercall/suspended", "hypercall/preempted", "hypercall/continued", "hypercall"]);
  expect(results).toEqual([0n]);
});
