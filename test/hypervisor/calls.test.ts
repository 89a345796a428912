/** Hypercalls by their numbers and structures: what they answer, and what they do to their caller. */
import { expect, test } from "vitest";
import { vcpuId } from "../../src/base/brand.ts";
import { Toolstack } from "../../src/hypervisor/index.ts";
import {
  domctl,
  domctlDomainInfo,
  domctlScheduler,
  domctlVcpuInfo,
  encodeStructure,
  errno,
  eventChannelCommands,
  type GuestStructure,
  getidletime,
  hypercalls,
  initControl,
  memoryArea,
  periodicTimer,
  physid,
  platformInterfaceVersion,
  portStatus,
  runstateInfo,
  runstates,
  schedPoll,
  schedulerIds,
  singleshotTimer,
  structureField,
  sysctlCommands,
  sysctlCpuHotplug,
  sysctlCpupool,
  sysctlCputopoinfo,
  sysctlInterfaceVersion,
  sysctlPhysinfo,
  sysctlSchedId,
  sysctlScheduler2,
  vcpuGuestContext,
} from "../../src/xen/index.ts";
import { boot, correctedTables, dataOf, PAGE, type Running, settle } from "./fixture.ts";

const four = [0, 1, 2, 3].map((acpiId) => ({ apicId: 2 * acpiId, acpiId, proximity: acpiId >> 1 }));
const start = (): Running => boot(correctedTables(), { pcpus: four });

/** Writes a structure into the caller's memory, makes the call, and reads it back. */
function call<Field extends string>(
  { domain, machine }: Running,
  number: number,
  args: readonly number[],
  structure: GuestStructure<Field>,
  values: Partial<Record<Field, number>>,
) {
  machine.ram.write(PAGE, encodeStructure(structure, values));
  const result = Number(domain.hypercall(number, [...args.map(BigInt), BigInt(PAGE)]));
  const field = (name: Field): number => structureField(structure, machine.ram.read(PAGE, structure.size), name);
  return { result, field };
}

const vcpuOp = <Field extends string>(
  running: Running,
  command: number,
  vcpu: number,
  structure: GuestStructure<Field>,
  values: Partial<Record<Field, number>> = {},
) => call(running, hypercalls.vcpuOp, [command, vcpu], structure, values);

test("runstates add up to the time that has passed, by hypercall and in the registered area", () => {
  const running = start();
  const area = PAGE + 0x200;
  expect(vcpuOp(running, 5, 1, memoryArea, { address: area }).result).toBe(0);
  running.domain.setLoad(vcpuId(0), true);
  settle(running.clock, 30_000_000);
  running.domain.setLoad(vcpuId(0), false);
  settle(running.clock, 10_000_000);
  const own = vcpuOp(running, 4, 0, runstateInfo);
  expect(runstates[own.field("state")]).toBe("running");
  expect([own.field("time0"), own.field("time2")]).toEqual([30_000_000, 10_000_000]);
  const other = vcpuOp(running, 4, 1, runstateInfo);
  const times = (["time0", "time1", "time2", "time3"] as const).map(other.field);
  expect(times.reduce((sum, time) => sum + time, 0)).toBe(running.clock.now);
  expect(structureField(runstateInfo, running.machine.ram.read(area, 48), "state")).toBe(other.field("state"));
});

test("a periodic timer is at least a millisecond long and raises VIRQ_TIMER until it is stopped", () => {
  const running = start();
  expect(vcpuOp(running, 6, 0, periodicTimer, { periodNs: 999_999 }).result).toBe(-errno.EINVAL);
  expect(vcpuOp(running, 6, 0, periodicTimer, { periodNs: 1_000_000 }).result).toBe(0);
  settle(running.clock, 3_500_000);
  expect(dataOf(running.events, "virq")).toEqual([{ virq: 0 }, { virq: 0 }, { virq: 0 }]);
  vcpuOp(running, 7, 0, periodicTimer);
  settle(running.clock, 3_500_000);
  expect(dataOf(running.events, "virq").length).toBe(3);
});

test("a one-shot timer is one's own, and not in the past if that is asked", () => {
  const running = start();
  settle(running.clock, 1_000);
  expect(vcpuOp(running, 8, 1, singleshotTimer, { timeoutNs: 9_000 }).result).toBe(-errno.EINVAL);
  expect(vcpuOp(running, 8, 0, singleshotTimer, { timeoutNs: 500, flags: 1 }).result).toBe(-errno.ETIME);
  expect(vcpuOp(running, 8, 0, singleshotTimer, { timeoutNs: 9_000, flags: 1 }).result).toBe(0);
  settle(running.clock, 10_000);
  expect(dataOf(running.events, "virq")).toEqual([{ virq: 0 }]);
});

test("get_physid names the physical CPU of a pinned vCPU, and of no other", () => {
  const running = start();
  expect(vcpuOp(running, 12, 0, physid).result).toBe(-errno.EINVAL);
  const toolstack = new Toolstack({ ...running, control: running.domain, page: PAGE + 0x1000 });
  expect(toolstack.vcpuPin(running.domain, 0, { hard: [3] })).toBe(0);
  const answer = vcpuOp(running, 12, 0, physid);
  expect([answer.field("apicId"), answer.field("acpiId")]).toEqual([6, 3]);
});

test("sysctl and domctl are for privileged domains with the right interface version", () => {
  const running = start();
  const header = { cmd: sysctlCommands.physinfo, interfaceVersion: sysctlInterfaceVersion };
  const info = call(running, hypercalls.sysctl, [], sysctlPhysinfo, header);
  expect([info.result, info.field("cpuCount"), info.field("nodeCount"), info.field("maxCpuId")]).toEqual([0, 4, 2, 3]);
  expect(call(running, hypercalls.sysctl, [], sysctlPhysinfo, { ...header, interfaceVersion: 1 }).result).toBe(
    -errno.EACCES,
  );
  expect(call(running, hypercalls.domctl, [], domctl, { cmd: 5, interfaceVersion: 0x18, domain: 9 }).result).toBe(
    -errno.ESRCH,
  );
  const own = call(running, hypercalls.domctl, [], domctlDomainInfo, { cmd: 5, interfaceVersion: 0x18, domain: 0 });
  expect([own.field("onlineVcpus"), own.field("maxVcpuId")]).toEqual([1, 3]);
});

test("sysctl takes a physical CPU down and up while its caller is suspended", () => {
  const running = start();
  const results: bigint[] = [];
  const order = (op: number): void => {
    const values = { cmd: sysctlCommands.cpuHotplug, interfaceVersion: sysctlInterfaceVersion, cpu: 3, op };
    running.machine.ram.write(PAGE, encodeStructure(sysctlCpuHotplug, values));
    running.domain.suspendingHypercall(hypercalls.sysctl, [BigInt(PAGE)], (result) => results.push(result));
  };
  order(1);
  expect(results).toEqual([]);
  expect(running.domain.calls.isSuspended(running.domain.vcpus[0]!)).toBe(true);
  settle(running.clock, 1_000_000);
  expect([results, running.hypervisor.pcpus[3]?.state]).toEqual([[0n], "present"]);
  order(0);
  settle(running.clock, 20_000_000);
  expect([results, running.hypervisor.pcpus[3]?.state]).toEqual([[0n, 0n], "online"]);
});

test("a suspended vCPU takes no interrupt until its call is done", () => {
  const running = start();
  const { machine, domain, clock } = running;
  const taken: number[] = [];
  machine.onInterrupt(machine.bootProcessor, (_, vector) => {
    taken.push(vector);
    machine.memory.write(0xfee0_00b0, 4, 0);
  });
  machine.memory.write(0xfee0_00f0, 4, 0x1ff);
  const values = { cmd: sysctlCommands.cpuHotplug, interfaceVersion: sysctlInterfaceVersion, cpu: 3, op: 1 };
  machine.ram.write(PAGE, encodeStructure(sysctlCpuHotplug, values));
  let isDone = false;
  domain.suspendingHypercall(hypercalls.sysctl, [BigInt(PAGE)], () => {
    isDone = true;
  });
  // A self-IPI with vector 0x40.
  machine.memory.write(0xfee0_0300, 4, 0x4_0040);
  settle(clock, 50_000);
  expect([taken, isDone]).toEqual([[], false]);
  settle(clock, 1_000_000);
  expect([taken, isDone]).toEqual([[0x40], true]);
});

test("the last CPU of a pool with domains stays, in the pool and online", () => {
  const running = start();
  const toolstack = new Toolstack({ ...running, control: running.domain, page: PAGE + 0x1000 });
  const pool = toolstack.createPool();
  expect(pool).toBe(1);
  expect(toolstack.addPoolCpu(pool, 3)).toBe(-errno.EBUSY);
  expect(toolstack.removePoolCpu(0, 3)).toBe(0);
  expect(toolstack.addPoolCpu(pool, 3)).toBe(0);
  expect(toolstack.movePool(running.domain, pool)).toBe(0);
  expect(toolstack.removePoolCpu(pool, 3)).toBe(-errno.EBUSY);
  const done: number[] = [];
  toolstack.cpuOffline(3, (result) => done.push(result));
  expect(done).toEqual([-errno.EBUSY]);
  expect(toolstack.destroyPool(pool)).toBe(-errno.EBUSY);
  expect(toolstack.movePool(running.domain, 0)).toBe(0);
  expect(toolstack.removePoolCpu(pool, 3)).toBe(0);
  expect(toolstack.destroyPool(pool)).toBe(0);
  const values = { cmd: sysctlCommands.cpupoolOp, interfaceVersion: sysctlInterfaceVersion, op: 3, pool: 1 };
  expect(call(running, hypercalls.sysctl, [], sysctlCpupool, values).result).toBe(-errno.ENOENT);
});

test("an affinity is broken when its last CPU goes, and restored when it comes back", () => {
  const running = start();
  const toolstack = new Toolstack({ ...running, control: running.domain, page: PAGE + 0x1000 });
  toolstack.vcpuPin(running.domain, 1, { hard: [3] });
  toolstack.cpuOffline(3);
  settle(running.clock, 1_000_000);
  toolstack.cpuOnline(3);
  settle(running.clock, 20_000_000);
  expect(dataOf(running.events, "sched/affinity")).toEqual([
    { unit: "d0v1", isBroken: true },
    { unit: "d0v1", isBroken: false },
  ]);
  expect(running.domain.vcpus[1]?.pinnedTo).toBe(3);
});

test("weights and caps are set and read back within their bounds", () => {
  const running = start();
  const toolstack = new Toolstack({ ...running, control: running.domain, page: PAGE + 0x1000 });
  expect(toolstack.setCredit(running.domain, { weight: 512, cap: 150 })).toBe(0);
  expect(toolstack.setCredit(running.domain, { cap: 401 })).toBe(-errno.EINVAL);
  const values = { cmd: 16, interfaceVersion: 0x18, domain: 0, schedId: 5, command: 1 };
  const read = call(running, hypercalls.domctl, [], domctlScheduler, values);
  expect([read.result, read.field("weight"), read.field("cap")]).toEqual([0, 512, 150]);
  const info = call(running, hypercalls.domctl, [], domctlVcpuInfo, {
    cmd: 14,
    interfaceVersion: 0x18,
    domain: 0,
    vcpu: 1,
  });
  expect([info.result, info.field("online")]).toEqual([0, 0]);
});

test("a pool has the scheduler that it was made with, and says so", () => {
  const running = start();
  const toolstack = new Toolstack({ ...running, control: running.domain, page: PAGE + 0x1000 });
  const header = { cmd: sysctlCommands.cpupoolOp, interfaceVersion: sysctlInterfaceVersion };
  const create = (schedId: number) =>
    call(running, hypercalls.sysctl, [], sysctlCpupool, { ...header, op: 1, pool: 7, schedId });
  for (const schedId of [0, 7, 8, 9, 10]) expect(create(schedId).result).toBe(-errno.ENOENT);
  const pool = toolstack.createPool("credit2");
  const schedIdOf = (number: number): number =>
    call(running, hypercalls.sysctl, [], sysctlCpupool, { ...header, op: 3, pool: number }).field("schedId");
  expect([schedIdOf(0), schedIdOf(pool)]).toEqual([schedulerIds.credit, schedulerIds.credit2]);
  expect(dataOf(running.events, "sched/pool")).toEqual([{ pool, scheduler: "credit2" }]);
});

test("what a scheduler can be told depends on which one it is", () => {
  const running = start();
  const toolstack = new Toolstack({ ...running, control: running.domain, page: PAGE + 0x1000 });
  const pool = toolstack.createPool("credit2");
  toolstack.removePoolCpu(0, 3);
  toolstack.addPoolCpu(pool, 3);
  toolstack.setCredit(running.domain, { cap: 50 });
  expect(toolstack.movePool(running.domain, pool)).toBe(0);
  expect(toolstack.setCredit(running.domain, { weight: 512 })).toBe(0);
  expect(toolstack.setCredit(running.domain, { cap: 50 })).toBe(-errno.EOPNOTSUPP);
  const wrong = { cmd: 16, interfaceVersion: 0x18, domain: 0, schedId: schedulerIds.credit, command: 1 };
  expect(call(running, hypercalls.domctl, [], domctlScheduler, wrong).result).toBe(-errno.EINVAL);
  const parameters = { cmd: sysctlCommands.schedulerOp, interfaceVersion: sysctlInterfaceVersion, pool };
  const own = { ...parameters, schedId: schedulerIds.credit2 };
  const ask = (values: Record<string, number>) =>
    call(running, hypercalls.sysctl, [], sysctlScheduler2, { ...own, ...values });
  expect(ask({ command: 1 }).field("ratelimitUs")).toBe(1_000);
  expect(ask({ command: 0, ratelimitUs: 10_001 }).result).toBe(-errno.EINVAL);
  expect(ask({ command: 0, ratelimitUs: 500 }).result).toBe(0);
  expect(ask({ command: 1, schedId: schedulerIds.credit }).result).toBe(-errno.EINVAL);
  expect(ask({ command: 1 }).field("ratelimitUs")).toBe(500);
});

test("a hypervisor starts with the scheduler that is asked for, and a saved state brings its own", () => {
  const running = boot(correctedTables(), { pcpus: four, scheduler: "credit2", tracesSwitches: true });
  const saved = JSON.parse(JSON.stringify(running.hypervisor.save()));
  const values = { cmd: sysctlCommands.schedId, interfaceVersion: sysctlInterfaceVersion };
  expect(call(running, hypercalls.sysctl, [], sysctlSchedId, values).field("schedId")).toBe(schedulerIds.credit2);
  for (const vcpu of [0, 1]) {
    running.machine.startProcessor(running.domain.vcpus[vcpu]!.apicId, 8);
    running.domain.setLoad(vcpuId(vcpu), true);
    expect(running.hypervisor.scheduler.setAffinity(running.hypervisor.scheduler.unit(0, vcpu)!, { hard: 1n })).toBe(
      true,
    );
  }
  settle(running.clock, 100_000_000);
  expect(dataOf(running.events, "sched/refill")[0]).toEqual({ pool: 0, scheduler: "credit2" });
  const other = start();
  expect(other.hypervisor.restore(saved)).toEqual([]);
  expect(other.hypervisor.scheduler.pools.get(0)?.policy.name).toBe("credit2");
});

test("topology and idle times are given for every CPU", () => {
  const running = start();
  settle(running.clock, 5_000_000);
  const values = { cmd: sysctlCommands.cputopoinfo, interfaceVersion: sysctlInterfaceVersion, cpuCount: 9 };
  const topology = call(running, hypercalls.sysctl, [], sysctlCputopoinfo, { ...values, info: PAGE + 0x400 });
  expect([topology.result, topology.field("cpuCount")]).toEqual([0, 4]);
  expect(running.machine.ram.readUint(PAGE + 0x400 + 12 * 3 + 8, 4)).toBe(1);
  running.machine.ram.write(PAGE + 0x600, Uint8Array.of(0b1010));
  const idle = call(running, hypercalls.platformOp, [], getidletime, {
    cmd: 53,
    interfaceVersion: platformInterfaceVersion,
    bitmap: PAGE + 0x600,
    cpuCount: 8,
    idletime: PAGE + 0x700,
  });
  expect([idle.result, idle.field("now")]).toEqual([0, 5_000_000]);
  expect([1, 3].map((cpu) => running.machine.ram.readUint(PAGE + 0x700 + 8 * cpu, 4))).toEqual([5_000_000, 5_000_000]);
});

test("a poll waits for its port and for no other, or until its time has come", () => {
  const running = start();
  const { machine, domain, clock } = running;
  const ipi = (): number => Number(domain.events.channels.bindIpi(0));
  const [wanted, other] = [ipi(), ipi()];
  machine.ram.writeUint(PAGE + 0x100, 4, wanted);
  const poll = (timeoutNs: number): bigint[] => {
    const results: bigint[] = [];
    machine.ram.write(PAGE, encodeStructure(schedPoll, { ports: PAGE + 0x100, count: 1, timeoutNs }));
    domain.suspendingHypercall(hypercalls.schedOp, [3n, BigInt(PAGE)], (result) => results.push(result));
    return results;
  };
  const first = poll(0);
  domain.events.channels.send(other);
  settle(clock);
  expect(first).toEqual([]);
  domain.events.channels.send(wanted);
  expect(first).toEqual([0n]);
  domain.events.channels.currentAbi.clearPending(wanted);
  const second = poll(clock.now + 1_000);
  settle(clock, 2_000);
  expect(second).toEqual([0n]);
});

test("a watchdog that is not wound up ends the domain", () => {
  const running = start();
  const { domain, machine, clock } = running;
  const watchdog = (id: number, timeoutS: number): number => {
    machine.ram.writeUint(PAGE, 4, id);
    machine.ram.writeUint(PAGE + 4, 4, timeoutS);
    return Number(domain.hypercall(hypercalls.schedOp, [6n, BigInt(PAGE)]));
  };
  expect([watchdog(0, 1), watchdog(0, 1), watchdog(0, 1), watchdog(1, 0), watchdog(2, 3)]).toEqual([
    1,
    2,
    -errno.ENOSPC,
    0,
    0,
  ]);
  settle(clock, 2_000_000_000);
  expect(domain.shutdownReason).toBeUndefined();
  settle(clock, 2_000_000_000);
  expect(domain.shutdownReason).toBe(4);
});

test("event channels switch to the FIFO ABI with init_control, and tell their state", () => {
  const running = start();
  const { domain } = running;
  const op = <Field extends string>(
    command: number,
    structure: GuestStructure<Field>,
    values: Partial<Record<Field, number>>,
  ) => call(running, hypercalls.eventChannelOp, [command], structure, values);
  const control = op(eventChannelCommands.initControl, initControl, { frame: 0x200, offset: 0, vcpu: 0 });
  expect([control.result, control.field("linkBits"), domain.events.channels.currentAbi.name]).toEqual([0, 17, "fifo"]);
  const status = op(eventChannelCommands.status, portStatus, { domain: 0x7ff0, port: 5 });
  expect(status.result).toBe(-errno.EINVAL);
});

test("long work of a PV guest is preempted by an interrupt, which is taken, and then continued to its end", () => {
  const tables = { ...correctedTables(), profile: "pvh-domu", tables: [], blocks: [] } as const;
  const running = boot(tables, { pcpus: four }, { kind: "pv" });
  const { machine, domain, clock, events } = running;
  const order: string[] = [];
  machine.onInterrupt(machine.bootProcessor, (_, vector) => {
    order.push(`vector ${vector}`);
    machine.memory.write(0xfee0_00b0, 4, 0);
  });
  machine.memory.write(0xfee0_00f0, 4, 0x1ff);
  machine.applyCpuEvent(domain.vcpus[1]!.apicId, "plug");
  machine.ram.write(PAGE, encodeStructure(vcpuGuestContext, { rip: 0x9_8000, flags: 0x24 }));
  domain.suspendingHypercall(hypercalls.vcpuOp, [0n, 1n, BigInt(PAGE)], (result) => order.push(`result ${result}`));
  settle(clock, 12_000);
  machine.memory.write(0xfee0_0300, 4, 0x4_0040);
  settle(clock, 1_000_000);
  expect(order).toEqual(["vector 64", "result 0"]);
  const kinds = events.map(({ kind }) => kind).filter((kind) => kind.startsWith("hypercall"));
  expect(kinds).toEqual(["hypercall/suspended", "hypercall/preempted", "hypercall/continued", "hypercall"]);
  expect(domain.vcpus[1]?.isInitialised).toBe(true);
});

test("who works in the hypervisor runs on a physical CPU, and stops where another vCPU takes it", () => {
  const tables = { ...correctedTables([true, true, true, true]), profile: "pvh-domu", tables: [], blocks: [] } as const;
  const running = boot(tables, { pcpus: four.slice(0, 1) }, { kind: "pv" });
  const { machine, domain, clock, events, hypervisor } = running;
  machine.ram.write(PAGE, encodeStructure(vcpuGuestContext, { rip: 0x9_8000 }));
  const initialise = (vcpu: number): bigint[] => {
    const results: bigint[] = [];
    const args = [0n, BigInt(vcpu), BigInt(PAGE)];
    domain.suspendingHypercall(hypercalls.vcpuOp, args, (result) => results.push(result));
    return results;
  };
  const first = initialise(1);
  expect(domain.vcpus[0]?.runstate.state).toBe("running");
  settle(clock);
  expect([first, domain.vcpus[0]?.runstate.times[0]]).toEqual([[0n], 36 * 5_000]);
  domain.setLoad(vcpuId(1), true);
  machine.startProcessor(domain.vcpus[1]!.apicId, 8);
  settle(clock, 25_000_000);
  // It has slept, so it goes first. In the middle of its work it gives way.
  const second = initialise(2);
  settle(clock, 50_000);
  expect(domain.vcpus[0]?.runstate.state).toBe("running");
  hypervisor.scheduler.yield(hypervisor.scheduler.unit(0, 0)!);
  settle(clock, 50_000);
  expect([second, domain.vcpus[0]?.runstate.state, domain.vcpus[1]?.runstate.state]).toEqual([
    [],
    "runnable",
    "running",
  ]);
  settle(clock, 100_000_000);
  const kinds = events.map(({ kind }) => kind).filter((kind) => kind.startsWith("hypercall"));
  expect(kinds.slice(-4)).toEqual(["hypercall/suspended", "hypercall/preempted", "hypercall/continued", "hypercall"]);
  expect(second).toEqual([0n]);
});

test("work of a domain that is paused or gone stands still, and nothing waits for it", () => {
  const tables = { ...correctedTables([true, true]), profile: "pvh-domu", tables: [], blocks: [] } as const;
  const running = boot(tables, { pcpus: four.slice(0, 1) }, { kind: "pv" });
  const { machine, domain, clock } = running;
  machine.ram.write(PAGE, encodeStructure(vcpuGuestContext, { rip: 0x9_8000 }));
  const results: bigint[] = [];
  domain.suspendingHypercall(hypercalls.vcpuOp, [0n, 1n, BigInt(PAGE)], (result) => results.push(result));
  settle(clock, 50_000);
  domain.setPaused(true);
  settle(clock);
  expect([results, clock.nextAt]).toEqual([[], undefined]);
  domain.setPaused(false);
  settle(clock);
  expect(results).toEqual([0n]);
  domain.suspendingHypercall(hypercalls.vcpuOp, [0n, 1n, BigInt(PAGE)], (result) => results.push(result));
  domain.suspendingHypercall(hypercalls.vcpuOp, [0n, 0n, BigInt(PAGE)], (result) => results.push(result));
  domain.shutDown(0);
  settle(clock);
  expect(clock.nextAt).toBeUndefined();
});
