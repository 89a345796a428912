/** A domain: a machine whose processors are vCPUs, its tables, and what it can ask the hypervisor for. */
import type { VCpuId } from "../base/brand.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { TableSet } from "../firmware/index.ts";
import { type CpuState, interruptLatencyNs, type Machine, type MachineTimer, SavedState } from "../machine/index.ts";
import { failure, hypercalls } from "../xen/index.ts";
import { diagnose } from "./diagnostics.ts";
import { argument } from "./hypercall.ts";
import { type Lane, traceHypervisor, traceToolstack } from "./lane.ts";
import { MadtEntries } from "./madt-entries.ts";
import type { VcpuMechanism } from "./mechanism.ts";
import { type PlatformOpContext, platformCommandOf, platformOp } from "./platform-op.ts";
import { VCpu } from "./vcpu.ts";
import { vcpuOp } from "./vcpu-op.ts";
import type { VCpuState } from "./vcpu-state.ts";
import type { XcpuListener } from "./xcpu-device.ts";

/** One wish of the toolstack. */
export interface VcpuRequest {
  readonly vcpu: VCpuId;
  readonly online: boolean;
}

/** The hypervisor's side of its domains. */
export interface DomainHost extends Lane, Pick<PlatformOpContext, "pcpus" | "hotplug"> {}

export interface DomainOptions {
  readonly id: number;
  readonly machine: Machine;
  readonly tables: TableSet;
  /** It may use platform_op and gets VIRQ_PCPU_STATE: the hardware domain. */
  readonly isPrivileged: boolean;
}

/** How long after an event the hypervisor looks whether the guest's writes left its tables whole. */
export const auditDelayNs = 500_000_000;

export class Domain {
  readonly id: number;
  readonly machine: Machine;
  readonly tables: TableSet;
  readonly isPrivileged: boolean;
  /** By number. */
  readonly vcpus: readonly VCpu[];
  private readonly host: DomainHost;
  private readonly madt: MadtEntries;
  private readonly byApicId = new Map<number, VCpu>();
  private readonly reported: VCpuState[];
  private readonly corrupted = new Map<number, string>();
  private readonly virqHandlers: ((virq: number) => void)[] = [];
  private readonly pendingVirqs = new Set<number>();
  private readonly upcall: MachineTimer;
  private readonly audit: MachineTimer;
  private mechanisms: readonly VcpuMechanism[] = [];
  private reason: number | undefined;

  /** @param options - the tables are in the machine's memory already, see `Hypervisor.createDomain` */
  constructor(host: DomainHost, { id, machine, tables, isPrivileged }: DomainOptions) {
    this.host = host;
    this.id = id;
    this.machine = machine;
    this.tables = tables;
    this.isPrivileged = isPrivileged;
    this.madt = new MadtEntries(machine.ram, tables.madt, tables.vcpus);
    this.vcpus = tables.vcpus.map((slot) => new VCpu(slot, slot.isPresent, machine, this.madt));
    for (const vcpu of this.vcpus) {
      this.byApicId.set(vcpu.apicId, vcpu);
      vcpu.isInitialised = vcpu.cpuState === "running";
    }
    this.reported = this.vcpus.map((vcpu) => vcpu.state);
    this.upcall = machine.timers.define(`domain/${id}/upcall`, () => this.deliverVirqs());
    this.audit = machine.timers.define(`domain/${id}/audit`, () => this.auditTables());
    machine.onCpuState((cpu) => this.onCpuState(cpu));
  }

  /** Reason of the shutdown (SHUTDOWN_poweroff is 0); undefined while the domain lives. */
  get shutdownReason(): number | undefined {
    return this.reason;
  }

  /** What trapped registers of a mechanism report to. */
  get registerListener(): XcpuListener {
    return {
      onEject: (vcpu) => this.eject(vcpu),
      onOst: (vcpu, event, status) => this.ost(vcpu, event, status),
    };
  }

  /** Adds ways to tell the guest about vCPUs; every toolstack action drives all of them. */
  addMechanisms(mechanisms: readonly VcpuMechanism[]): void {
    this.mechanisms = [...this.mechanisms, ...mechanisms];
  }

  /** Toolstack: one vCPU comes or goes. */
  setVcpuOnline(vcpu: VCpuId, online: boolean): readonly Diagnostic[] {
    return this.setVcpusOnline([{ vcpu, online }]);
  }

  /**
   * Toolstack: several vCPUs come or go in one event.
   *
   * @returns `hypervisor/unknown-vcpu` or `hypervisor/boot-vcpu`; then nothing was changed
   */
  setVcpusOnline(requests: readonly VcpuRequest[]): readonly Diagnostic[] {
    for (const { vcpu, online } of requests) traceToolstack(this.host, "vcpu/set", { vcpu, online });
    const refusals = requests.flatMap((request) => this.refusal(request));
    if (refusals.length > 0) return refusals;
    let isChanged = false;
    for (const { vcpu: number, online } of requests) {
      const vcpu = this.vcpus[number];
      if (vcpu === undefined || vcpu.isWanted === online) continue;
      isChanged = true;
      vcpu.isWanted = online;
      traceHypervisor(this.host, "vcpu/wanted", { vcpu: number, present: online });
      for (const mechanism of this.mechanisms) mechanism.publish({ vcpu: vcpu.vcpu, isWanted: online });
      if (online) this.machine.applyCpuEvent(vcpu.apicId, "plug");
      // An offer that nobody took is simply withdrawn.
      if (!online && vcpu.state === "absent") this.machine.applyCpuEvent(vcpu.apicId, "unplug");
      this.report(vcpu);
    }
    // D39: every bit is visible before any event is.
    if (isChanged) this.signal();
    return [];
  }

  /** A hypercall of the guest. @returns the result as the guest sees it, negative for errors */
  hypercall(number: number, args: readonly bigint[]): bigint {
    const { machine, isPrivileged, host } = this;
    let result: number;
    let command: number | undefined;
    switch (number) {
      case hypercalls.vcpuOp:
        command = argument(args, 0);
        result = vcpuOp({ machine, vcpus: this.vcpus, shutDown: (reason) => this.shutDown(reason) }, args);
        break;
      case hypercalls.platformOp:
        command = platformCommandOf(machine, args);
        result = platformOp({ machine, isPrivileged, pcpus: host.pcpus, hotplug: host.hotplug }, args);
        break;
      default:
        result = failure("ENOSYS");
    }
    traceHypervisor(host, "hypercall", { number, command: command ?? -1, result });
    return BigInt(result);
  }

  /** Binds a handler to virtual interrupts. It runs as an upcall on the boot processor. */
  onVirq(handler: (virq: number) => void): void {
    this.virqHandlers.push(handler);
  }

  /** Makes a virtual interrupt pending; one that is pending already stays one. */
  raiseVirq(virq: number): void {
    traceHypervisor(this.host, "virq", { virq });
    this.pendingVirqs.add(virq);
    if (!this.upcall.isArmed) this.upcall.arm(interruptLatencyNs);
  }

  /** The domain and its machine as plain JSON. */
  save(): unknown {
    return {
      id: this.id,
      machine: this.machine.save(),
      vcpus: this.vcpus.map((vcpu) => vcpu.save()),
      reported: this.reported,
      mechanisms: this.mechanisms.map((mechanism) => ({ name: mechanism.name, state: mechanism.save() })),
      virqs: [...this.pendingVirqs],
      corrupted: [...this.corrupted].map(([vcpu, actual]) => ({ vcpu, actual })),
      shutdown: this.reason ?? -1,
    };
  }

  /** Takes over a saved state; throws `BadSavedState`, which `Hypervisor.restore` turns into a diagnostic. */
  restore(state: unknown): readonly Diagnostic[] {
    const saved = new SavedState(state, `domain ${this.id}`);
    const problems = this.machine.restore(saved.raw("machine"));
    if (problems.length > 0) return problems;
    const vcpus = saved.list("vcpus");
    for (const [index, vcpu] of this.vcpus.entries()) vcpu.restore(vcpus[index]);
    this.vcpus.forEach((vcpu, index) => {
      this.reported[index] = vcpu.state;
    });
    for (const [index, mechanism] of this.mechanisms.entries()) {
      const entry = saved.children("mechanisms")[index] ?? new SavedState(undefined, mechanism.name);
      entry.oneOf("name", [mechanism.name]);
      mechanism.restore(entry.raw("state"));
    }
    this.pendingVirqs.clear();
    for (const virq of saved.list("virqs")) this.pendingVirqs.add(Number(virq));
    this.corrupted.clear();
    for (const entry of saved.children("corrupted")) this.corrupted.set(entry.number("vcpu"), entry.text("actual"));
    this.reason = saved.raw("shutdown") === -1 ? undefined : saved.number("shutdown");
    return [];
  }

  private refusal({ vcpu, online }: VcpuRequest): readonly Diagnostic[] {
    if (this.vcpus[vcpu] === undefined) {
      const last = this.vcpus.length - 1;
      return [diagnose("unknown-vcpu", undefined, { domain: this.id, vcpu, last })];
    }
    const isProtected = this.mechanisms.some((mechanism) => mechanism.protectsBootProcessor);
    if (vcpu === 0 && !online && isProtected) return [diagnose("boot-vcpu", undefined, { domain: this.id })];
    return [];
  }

  private signal(): void {
    for (const mechanism of this.mechanisms) mechanism.signal();
    this.audit.arm(auditDelayNs);
  }

  /** EJCM was written: the guest says that it is done with a vCPU. */
  private eject(number: number): void {
    const vcpu = this.vcpus[number];
    const reason = this.ejectRefusal(number, vcpu);
    if (vcpu === undefined || reason !== undefined) {
      traceHypervisor(this.host, "eject/refused", { vcpu: number, reason: reason ?? "" });
      return;
    }
    this.machine.applyCpuEvent(vcpu.apicId, "unplug");
    this.madt.setPresent(number, false);
    vcpu.isInitialised = false;
    vcpu.infoAddress = undefined;
    traceHypervisor(this.host, "eject/completed", { vcpu: number });
    this.report(vcpu);
    if (!vcpu.isWanted) return;
    // Wanted again while the eject was under way: the guest gives it back and is offered it anew.
    this.machine.applyCpuEvent(vcpu.apicId, "plug");
    this.report(vcpu);
    this.signal();
  }

  private ejectRefusal(number: number, vcpu: VCpu | undefined): string | undefined {
    if (vcpu === undefined) return "there is no such vCPU";
    if (number === 0) return "it is the boot processor";
    if (vcpu.cpuState === "absent") return "it is gone already";
    return vcpu.isStopped ? undefined : `it is ${vcpu.cpuState}`;
  }

  private ost(number: number, event: number, status: number): void {
    traceHypervisor(this.host, "ost", { vcpu: number, event, status });
    const vcpu = this.vcpus[number];
    if (vcpu === undefined) return;
    vcpu.lastOst = { event, status };
    this.report(vcpu);
  }

  private onCpuState(cpu: CpuState): void {
    const vcpu = this.byApicId.get(cpu.apicId);
    if (vcpu === undefined) return;
    // INIT resets the context, STARTUP gives a new one (facts D.7).
    if (cpu.state === "wait-for-sipi" || cpu.state === "absent") vcpu.isInitialised = false;
    if (cpu.state === "running") vcpu.isInitialised = true;
    this.report(vcpu);
  }

  /** Puts the state on the trace if it is another than last time. */
  private report(vcpu: VCpu): void {
    const { state } = vcpu;
    if (this.reported[vcpu.vcpu] === state) return;
    this.reported[vcpu.vcpu] = state;
    traceHypervisor(this.host, "vcpu/state", { vcpu: vcpu.vcpu, state });
  }

  /** The guest's AML writes entries and checksum without an exit: look afterwards. */
  private auditTables(): void {
    for (const { vcpu, expected, actual } of this.madt.corrupted()) {
      if (this.corrupted.get(vcpu) === actual) continue;
      this.corrupted.set(vcpu, actual);
      traceHypervisor(this.host, "madt/corrupted", { vcpu, expected, actual });
    }
    for (const vcpu of this.vcpus) this.report(vcpu);
  }

  private deliverVirqs(): void {
    const pending = [...this.pendingVirqs];
    this.pendingVirqs.clear();
    this.machine.runAs(this.machine.bootProcessor, () => {
      for (const virq of pending) for (const handler of this.virqHandlers) handler(virq);
    });
  }

  private shutDown(reason: number): void {
    this.reason = reason;
    traceHypervisor(this.host, "domain/shutdown", { domain: this.id, reason });
  }
}
