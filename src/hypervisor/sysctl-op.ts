/** Hypercall 35, sysctl: what toolstacks do with the whole machine (facts B.6). */
import type { Machine } from "../machine/index.ts";
import {
  anyPool,
  cpuHotplugOperations,
  cpupoolOperations,
  cputopo,
  encodeStructure,
  failure,
  invalidTopology,
  schedulerIds,
  schedulerOperations,
  sysctl,
  sysctlCommands,
  sysctlCpuHotplug,
  sysctlCpupool,
  sysctlCputopoinfo,
  sysctlGetcpuinfo,
  sysctlInterfaceVersion,
  sysctlPhysinfo,
  sysctlSchedId,
  sysctlScheduler,
  sysctlScheduler2,
} from "../xen/index.ts";
import {
  argument,
  byNumber,
  copyFromGuest,
  copyToGuest,
  type HypercallContext,
  type HypercallResult,
} from "./hypercall.ts";
import { traceHypervisor } from "./lane.ts";
import {
  type CpuPool,
  credit,
  credit2,
  defaultPool,
  maskOf,
  maskToBytes,
  type PolicyName,
  policyById,
} from "./scheduler/index.ts";

type SysctlOperation = (context: HypercallContext, address: number) => HypercallResult;

const MILLISECOND = 1_000_000;
const MICROSECOND = 1_000;
/** Frequency that this model's CPUs report, in kHz. */
const cpuKhz = 2_000_000;

interface PoolRequest {
  readonly pool: number;
  readonly cpu: number;
  readonly domain: number;
  readonly schedId: number;
}

type PoolOperation = (context: HypercallContext, request: PoolRequest, address: number) => number;

/** What needs the pool that the request names. */
const onPool =
  (act: (context: HypercallContext, pool: CpuPool, request: PoolRequest, address: number) => number): PoolOperation =>
  (context, request, address) => {
    const pool = context.scheduler.pools.get(request.pool);
    return pool === undefined ? failure("ENOENT") : act(context, pool, request, address);
  };

const poolOperations: { readonly [N in keyof typeof cpupoolOperations]: PoolOperation } = {
  create({ machine, scheduler }, { pool, schedId }, address) {
    const policy = policyById(schedId);
    if (policy === undefined) return failure("ENOENT");
    const created = scheduler.pools.create(policy.name, pool === anyPool ? undefined : pool);
    if (created === undefined) return failure("EEXIST");
    traceHypervisor(machine, "sched/pool", { pool: created.id, scheduler: policy.name });
    return copyToGuest(machine, address, sysctlCpupool, { pool: created.id });
  },
  destroy: onPool(({ scheduler }, pool) => {
    if (pool.id === defaultPool || pool.domains.size > 0 || pool.cpus.size > 0) return failure("EBUSY");
    scheduler.pools.remove(pool.id);
    return 0;
  }),
  info: ({ machine, scheduler }, request, address) => {
    // The pool with that number, or the next one: how a toolstack lists them.
    const pool = scheduler.pools.all.find(({ id }) => id >= request.pool);
    if (pool === undefined) return failure("ENOENT");
    const op = copyFromGuest(machine, address, sysctlCpupool);
    const bits = op?.bitmapBits ?? 0;
    if (op !== undefined && bits > 0) {
      if (!machine.ram.contains(op.bitmap, Math.ceil(bits / 8))) return failure("EFAULT");
      machine.ram.write(op.bitmap, maskToBytes(maskOf(pool.cpus), bits));
    }
    return copyToGuest(machine, address, sysctlCpupool, {
      pool: pool.id,
      schedId: schedulerIds[pool.policy.name],
      domainCount: pool.domains.size,
    });
  },
  addcpu: onPool(({ scheduler }, pool, { cpu }) => {
    const { free } = scheduler.pools;
    const wanted = cpu === anyPool ? Math.min(...free) : cpu;
    if (!free.has(wanted)) return failure(scheduler.cpus.some((each) => each.cpu === wanted) ? "EBUSY" : "ENODEV");
    scheduler.assign(wanted, pool.id);
    return 0;
  }),
  rmcpu: onPool(({ scheduler }, pool, { cpu }) => {
    const wanted = cpu === anyPool ? Math.max(...pool.cpus) : cpu;
    if (!pool.cpus.has(wanted)) return failure("EINVAL");
    if (scheduler.isLastOfPool(wanted)) return failure("EBUSY");
    scheduler.unassign(wanted);
    return 0;
  }),
  movedomain: onPool(({ scheduler }, pool, request) => {
    const domain = scheduler.domain(request.domain);
    if (domain === undefined) return failure("ESRCH");
    if (domain.pool === pool.id) return 0;
    if (pool.cpus.size === 0) return failure("ENODEV");
    scheduler.moveDomain(domain, pool);
    return 0;
  }),
  freeinfo({ machine, scheduler }, _, address) {
    const op = copyFromGuest(machine, address, sysctlCpupool);
    if (op === undefined || !machine.ram.contains(op.bitmap, Math.ceil(op.bitmapBits / 8))) return failure("EFAULT");
    machine.ram.write(op.bitmap, maskToBytes(maskOf(scheduler.pools.free), op.bitmapBits));
    return 0;
  },
};

const poolCommands = byNumber<PoolOperation>(cpupoolOperations, poolOperations);

const operations: { readonly [N in keyof typeof sysctlCommands]: SysctlOperation } = {
  physinfo({ machine, pcpus }, address) {
    const nodes = pcpus.all.map(({ node }) => node);
    const online = pcpus.all.filter(({ state }) => state === "online");
    return copyToGuest(machine, address, sysctlPhysinfo, {
      threadsPerCore: 1,
      coresPerSocket: Math.max(1, ...pcpus.all.map((cpu) => nodes.filter((node) => node === cpu.node).length)),
      cpuCount: online.length,
      maxCpuId: pcpus.maxPresent,
      nodeCount: new Set(nodes).size,
      maxNodeId: Math.max(0, ...nodes),
      cpuKhz,
    });
  },

  schedId({ machine, scheduler }, address) {
    const name = scheduler.pools.get(defaultPool)?.policy.name ?? "credit";
    return copyToGuest(machine, address, sysctlSchedId, { schedId: schedulerIds[name] });
  },

  getcpuinfo({ machine, pcpus, scheduler }, address) {
    const op = copyFromGuest(machine, address, sysctlGetcpuinfo);
    if (op === undefined) return failure("EFAULT");
    const cpuCount = Math.min(op.maxCpus, pcpus.maxPresent + 1);
    if (!machine.ram.contains(op.info, 8 * cpuCount)) return failure("EFAULT");
    for (let cpu = 0; cpu < cpuCount; cpu++) {
      const time = scheduler.idleTime(cpu);
      machine.ram.writeUint(op.info + 8 * cpu, 4, time % 2 ** 32);
      machine.ram.writeUint(op.info + 8 * cpu + 4, 4, Math.floor(time / 2 ** 32));
    }
    return copyToGuest(machine, address, sysctlGetcpuinfo, { cpuCount });
  },

  cpuHotplug({ machine, hotplug, waiter }, address) {
    const op = copyFromGuest(machine, address, sysctlCpuHotplug);
    if (op === undefined) return failure("EFAULT");
    switch (op.op) {
      case cpuHotplugOperations.online:
        return hotplug.up(op.cpu, waiter);
      case cpuHotplugOperations.offline:
        return hotplug.down(op.cpu, waiter);
      case cpuHotplugOperations.smtEnable:
      case cpuHotplugOperations.smtDisable:
        // These CPUs have one thread each.
        return failure("EOPNOTSUPP");
      default:
        return failure("EOPNOTSUPP");
    }
  },

  cputopoinfo({ machine, pcpus }, address) {
    const op = copyFromGuest(machine, address, sysctlCputopoinfo);
    if (op === undefined) return failure("EFAULT");
    const cpuCount = Math.min(op.cpuCount, pcpus.maxPresent + 1);
    if (!machine.ram.contains(op.info, cputopo.size * cpuCount)) return failure("EFAULT");
    for (let number = 0; number < cpuCount; number++) {
      const cpu = pcpus.get(number);
      const place =
        cpu?.state === "online"
          ? { core: cpu.pcpu, socket: cpu.node, node: cpu.node }
          : { core: invalidTopology, socket: invalidTopology, node: invalidTopology };
      machine.ram.write(op.info + cputopo.size * number, encodeStructure(cputopo, place));
    }
    return copyToGuest(machine, address, sysctlCputopoinfo, { cpuCount });
  },

  cpupoolOp(context, address) {
    const op = copyFromGuest(context.machine, address, sysctlCpupool);
    if (op === undefined) return failure("EFAULT");
    return poolCommands.get(op.op)?.(context, op, address) ?? failure("ENOSYS");
  },

  schedulerOp({ machine, scheduler }, address) {
    const op = copyFromGuest(machine, address, sysctlScheduler);
    if (op === undefined) return failure("EFAULT");
    const pool = scheduler.pools.get(op.pool);
    if (pool === undefined) return failure("ESRCH");
    if (op.schedId !== schedulerIds[pool.policy.name]) return failure("EINVAL");
    return parameters[pool.policy.name](machine, address, pool, op.command);
  },
};

/** Parameters of a pool by its scheduler: they are read and set in the same place of the structure. */
const parameters: {
  readonly [N in PolicyName]: (machine: Machine, address: number, pool: CpuPool, command: number) => number;
} = {
  credit(machine, address, pool, command) {
    const op = copyFromGuest(machine, address, sysctlScheduler);
    if (op === undefined) return failure("EFAULT");
    if (command === schedulerOperations.putinfo) {
      const [sliceNs, ratelimitNs] = [op.sliceMs * MILLISECOND, op.ratelimitUs * MICROSECOND];
      if (sliceNs < MILLISECOND || sliceNs > 1000 * MILLISECOND || ratelimitNs > sliceNs) return failure("EINVAL");
      pool.sliceNs = sliceNs;
      pool.ratelimitNs = ratelimitNs;
    } else if (command !== schedulerOperations.getinfo) return failure("EINVAL");
    return copyToGuest(machine, address, sysctlScheduler, {
      sliceMs: pool.sliceNs / MILLISECOND,
      ratelimitUs: pool.ratelimitNs / MICROSECOND,
    });
  },
  credit2(machine, address, pool, command) {
    const op = copyFromGuest(machine, address, sysctlScheduler2);
    if (op === undefined) return failure("EFAULT");
    if (command === schedulerOperations.putinfo) {
      const ratelimitNs = op.ratelimitUs * MICROSECOND;
      if (ratelimitNs > credit2.longestRunNs) return failure("EINVAL");
      pool.ratelimitNs = ratelimitNs;
    } else if (command !== schedulerOperations.getinfo) return failure("EINVAL");
    return copyToGuest(machine, address, sysctlScheduler2, { ratelimitUs: pool.ratelimitNs / MICROSECOND });
  },
};

/** Bounds of what a domain may ask of the credit scheduler. */
export const shareLimits = { lowestWeight: 1, highestWeight: credit.maximumWeight } as const;

const commands = byNumber<SysctlOperation>(sysctlCommands, operations);

/** sysctl(pointer). @returns the result, or a negative error */
export function sysctlOp(context: HypercallContext, args: readonly bigint[]): HypercallResult {
  if (!context.isPrivileged) return failure("EPERM");
  const address = argument(args, 0);
  const header = copyFromGuest(context.machine, address, sysctl);
  if (header === undefined || address === undefined) return failure("EFAULT");
  if (header.interfaceVersion !== sysctlInterfaceVersion) return failure("EACCES");
  return commands.get(header.cmd)?.(context, address) ?? failure("ENOSYS");
}
