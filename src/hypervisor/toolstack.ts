/**
 * The toolstack in the control domain: introduces domains to the store, sets their vCPUs, and asks the hypervisor for
 * the rest with sysctl and domctl, as its user programs do.
 */

import { vcpuId } from "../base/brand.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import {
  affinityFlags,
  availability,
  cpuHotplugOperations,
  cpupoolOperations,
  domctlCommands,
  domctlInterfaceVersion,
  domctlScheduler,
  domctlVcpuAffinity,
  encodeStructure,
  type GuestStructure,
  hvmParams,
  hypercalls,
  type StructureValues,
  schedulerIds,
  schedulerOperations,
  structureField,
  sysctlCommands,
  sysctlCpuHotplug,
  sysctlCpupool,
  sysctlInterfaceVersion,
  xenstorePaths,
  xenstoreRing,
} from "../xen/index.ts";
import { diagnose } from "./diagnostics.ts";
import type { Domain } from "./domain.ts";
import type { PortResult } from "./events/index.ts";
import type { Hypervisor } from "./hypervisor.ts";
import { traceToolstack } from "./lane.ts";
import { maskOf, maskToBytes, type PolicyName } from "./scheduler/index.ts";
import { XenstoreMechanism } from "./xenstore-mechanism.ts";

export interface ToolstackOptions {
  readonly hypervisor: Hypervisor;
  /** The domain it runs in, which is privileged. */
  readonly control: Domain;
  /** Two free pages of the control domain's memory: an argument, and a bitmap. */
  readonly page: number;
}

const PAGE = 4096;
const BITMAP_BITS = 256;
const CONTROL_DOMAIN = 0;

type Done = (result: number) => void;

export class Toolstack {
  private readonly options: ToolstackOptions;

  constructor(options: ToolstackOptions) {
    this.options = options;
  }

  /** Gives a domain its home in the store, with a node for each possible vCPU, and tells it through them. */
  introduce(domain: Domain): void {
    const { hypervisor } = this.options;
    const { store } = hypervisor.xenstore;
    const home = xenstorePaths.domain(domain.id);
    const write = (path: string, value: string) => store.write(CONTROL_DOMAIN, `${home}/${path}`, value);
    store.makeDirectory(CONTROL_DOMAIN, home);
    const readable = [
      { access: "n", domain: CONTROL_DOMAIN },
      { access: "r", domain: domain.id },
    ] as const;
    store.setPermissions(CONTROL_DOMAIN, home, readable);
    write("domid", String(domain.id));
    write("name", `guest-${domain.id}`);
    for (const { vcpu, isWanted } of domain.vcpus) {
      write(xenstorePaths.availability(vcpu), isWanted ? availability.online : availability.offline);
    }
    // What the guest may write itself.
    store.makeDirectory(CONTROL_DOMAIN, `${home}/data`);
    store.setPermissions(CONTROL_DOMAIN, `${home}/data`, [{ access: "n", domain: domain.id }]);
    store.introduce(domain.id);
    domain.addMechanisms([new XenstoreMechanism({ lane: hypervisor.lane, store, domain: domain.id })]);
  }

  /**
   * Gives a domain a page and an event channel to speak with the store: its parameters STORE_PFN and STORE_EVTCHN say
   * where. The daemon runs in the control domain.
   *
   * @param page - guest-physical address of a free page of the domain
   * @returns a port of the domain, or the error of allocating it
   */
  connectStore(domain: Domain, page: number): PortResult {
    const { hypervisor, control } = this.options;
    const port = domain.events.channels.allocUnbound(control.id);
    if (typeof port !== "number") return port;
    const own = control.events.channels.bindInterdomain(domain.id, port);
    if (typeof own !== "number") return own;
    const { ram } = domain.machine;
    const ring = hypervisor.xenstore.connect(domain.id, ram, page, () => control.events.channels.send(own));
    ram.writeUint(page + xenstoreRing.eventPort, 4, port);
    control.events.onPort(({ port: pending }) => {
      if (pending === own) ring.poll();
    });
    domain.hvmParams.set(hvmParams.storePfn, { low: page / PAGE, high: 0 });
    domain.hvmParams.set(hvmParams.storeEvtchn, { low: port, high: 0 });
    return port;
  }

  /** `vcpu-set`: the first `count` vCPUs are wanted, the others not. @returns `hypervisor/vcpu-count` if it cannot be */
  vcpuSet(domain: Domain, count: number): readonly Diagnostic[] {
    const most = domain.vcpus.length;
    if (!Number.isInteger(count) || count < 1 || count > most) {
      return [diagnose("vcpu-count", undefined, { domain: domain.id, count, most })];
    }
    return domain.setVcpusOnline(
      domain.vcpus
        .filter(({ vcpu, isWanted }) => isWanted !== vcpu < count)
        .map(({ vcpu }) => ({ vcpu: vcpuId(vcpu), online: vcpu < count })),
    );
  }

  /**
   * `reboot`: the domain starts over with the vCPUs that are wanted now. The store forgets its watches.
   *
   * @returns errors of placing its tables
   */
  reboot(domain: Domain): readonly Diagnostic[] {
    traceToolstack(this.options.hypervisor.lane, "domain/reboot", { domain: domain.id });
    this.options.hypervisor.xenstore.forget(domain.id);
    return domain.reset();
  }

  /** `trigger … s3resume`. @returns `hypervisor/not-asleep` if the domain does not sleep */
  s3Resume(domain: Domain): readonly Diagnostic[] {
    return domain.s3Resume();
  }

  /** `cpu-online`: XEN_SYSCTL_cpu_hotplug. @param done - called with 0 or a negative error when it is over */
  cpuOnline(pcpu: number, done: Done = () => undefined): void {
    this.hotplug(pcpu, cpuHotplugOperations.online, done);
  }

  /** `cpu-offline`. */
  cpuOffline(pcpu: number, done: Done = () => undefined): void {
    this.hotplug(pcpu, cpuHotplugOperations.offline, done);
  }

  /** `vcpu-pin`. @returns 0 or a negative error */
  vcpuPin(
    domain: Domain,
    vcpu: number,
    affinity: { readonly hard?: readonly number[]; readonly soft?: readonly number[] },
  ): number {
    const { page, control } = this.options;
    const { ram } = control.machine;
    const flags =
      (affinity.hard === undefined ? 0 : affinityFlags.hard) | (affinity.soft === undefined ? 0 : affinityFlags.soft);
    const [hard, soft] = [page + PAGE, page + PAGE + BITMAP_BITS / 8];
    ram.write(hard, maskToBytes(maskOf(affinity.hard ?? []), BITMAP_BITS));
    ram.write(soft, maskToBytes(maskOf(affinity.soft ?? []), BITMAP_BITS));
    const values = { vcpu, flags, hard, hardBits: BITMAP_BITS, soft, softBits: BITMAP_BITS };
    return this.domctl(domain, domctlCommands.setvcpuaffinity, domctlVcpuAffinity, values);
  }

  /**
   * `sched-credit` or `sched-credit2`, whichever the domain's pool has. A weight or cap that is left out stays.
   *
   * @returns 0 or a negative error
   */
  setCredit(domain: Domain, { weight = 0, cap = 0xffff }: { readonly weight?: number; readonly cap?: number }): number {
    const { scheduler } = this.options.hypervisor;
    const pool = scheduler.pools.get(scheduler.domain(domain.id)?.pool ?? 0);
    const values = {
      schedId: schedulerIds[pool?.policy.name ?? "credit"],
      command: schedulerOperations.putinfo,
      weight,
      cap,
    };
    return this.domctl(domain, domctlCommands.schedulerOp, domctlScheduler, values);
  }

  /** `cpupool-create`, with the scheduler of its CPUs. @returns its number, or a negative error */
  createPool(scheduler: PolicyName = "credit"): number {
    const result = this.pool({ op: cpupoolOperations.create, pool: 0xffff_ffff, schedId: schedulerIds[scheduler] });
    if (result < 0) return result;
    const { control, page } = this.options;
    return structureField(sysctlCpupool, control.machine.ram.read(page, sysctlCpupool.size), "pool");
  }

  destroyPool(pool: number): number {
    return this.pool({ op: cpupoolOperations.destroy, pool });
  }

  addPoolCpu(pool: number, cpu: number): number {
    return this.pool({ op: cpupoolOperations.addcpu, pool, cpu });
  }

  removePoolCpu(pool: number, cpu: number): number {
    return this.pool({ op: cpupoolOperations.rmcpu, pool, cpu });
  }

  /** `cpupool-migrate`. */
  movePool(domain: Domain, pool: number): number {
    return this.pool({ op: cpupoolOperations.movedomain, pool, domain: domain.id });
  }

  private pool(values: Partial<StructureValues<keyof typeof sysctlCpupool.fields>>): number {
    const header = { cmd: sysctlCommands.cpupoolOp, interfaceVersion: sysctlInterfaceVersion };
    this.put(sysctlCpupool, { ...values, ...header });
    return this.call(hypercalls.sysctl);
  }

  private hotplug(cpu: number, op: number, done: Done): void {
    const { control, page, hypervisor } = this.options;
    traceToolstack(hypervisor.lane, op === cpuHotplugOperations.online ? "cpu/online" : "cpu/offline", { pcpu: cpu });
    this.put(sysctlCpuHotplug, { cmd: sysctlCommands.cpuHotplug, interfaceVersion: sysctlInterfaceVersion, cpu, op });
    control.suspendingHypercall(hypercalls.sysctl, [BigInt(page)], (result) => {
      done(Number(BigInt.asIntN(64, result)));
    });
  }

  private domctl<Field extends string>(
    domain: Domain,
    cmd: number,
    structure: GuestStructure<Field | "cmd" | "interfaceVersion" | "domain">,
    values: Readonly<Partial<Record<Field, number>>>,
  ): number {
    const header = { cmd, interfaceVersion: domctlInterfaceVersion, domain: domain.id };
    this.put<string>(structure, { ...values, ...header });
    return this.call(hypercalls.domctl);
  }

  private put<Field extends string>(
    structure: GuestStructure<Field>,
    values: Readonly<Partial<StructureValues<Field>>>,
  ): void {
    const { control, page } = this.options;
    control.machine.ram.write(page, encodeStructure(structure, values));
  }

  private call(number: number): number {
    const { control, page } = this.options;
    return Number(BigInt.asIntN(64, control.hypercall(number, [BigInt(page)])));
  }
}
