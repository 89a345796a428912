/** A domain: a machine whose processors are vCPUs, its tables, and what it can ask the hypervisor for. */
import type { VCpuId } from "../base/brand.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { invariant } from "../base/invariant.ts";
import type { TableSet } from "../firmware/index.ts";
import { type CpuState, type Machine, SavedState } from "../machine/index.ts";
import { shutdownReasons, virqs } from "../xen/index.ts";
import { diagnose } from "./diagnostics.ts";
import { DomainActivity } from "./domain-activity.ts";
import { DomainCalls } from "./domain-calls.ts";
import { DomainEvents } from "./domain-events.ts";
import { DomainPower } from "./domain-power.ts";
import { type GuestKind, guestKinds } from "./guest-kinds.ts";
import type { ControlledDomain, HvmParamValue } from "./hypercall.ts";
import { type Lane, traceHypervisor, traceToolstack } from "./lane.ts";
import { MadtEntries } from "./madt-entries.ts";
import type { VcpuMechanism } from "./mechanism.ts";
import type { PCpuHotplug } from "./pcpu-hotplug.ts";
import type { PCpuTable } from "./pcpu-table.ts";
import { placeTables } from "./place-tables.ts";
import type { PlatformSleep } from "./platform-sleep.ts";
import type { Scheduler } from "./scheduler/index.ts";
import { TableAudit } from "./table-audit.ts";
import { VCpu } from "./vcpu.ts";
import { isOnlineContext } from "./vcpu-context.ts";
import type { VCpuState } from "./vcpu-state.ts";
import { type VcpuTimerKind, VcpuTimers } from "./vcpu-timers.ts";
import type { XcpuListener } from "./xcpu-device.ts";

/** One wish of the toolstack. */
export interface VcpuRequest {
  readonly vcpu: VCpuId;
  readonly online: boolean;
}

/** The hypervisor's side of its domains. */
export interface DomainHost extends Lane {
  readonly pcpus: PCpuTable;
  readonly hotplug: PCpuHotplug;
  readonly isPvShim: boolean;
  readonly platformSleep: PlatformSleep;
  readonly scheduler: Scheduler;
  domainById(id: number): Domain | undefined;
}

export interface DomainOptions {
  readonly id: number;
  readonly machine: Machine;
  readonly tables: TableSet;
  /** It may use platform_op and gets VIRQ_PCPU_STATE: the hardware domain. */
  readonly isPrivileged: boolean;
  readonly kind: GuestKind;
}

export class Domain implements ControlledDomain {
  readonly id: number;
  readonly kind: GuestKind;
  readonly machine: Machine;
  readonly tables: TableSet;
  readonly isPrivileged: boolean;
  /** By number. */
  readonly vcpus: readonly VCpu[];
  readonly events: DomainEvents;
  /** Its hypercalls, and those of them that wait. */
  readonly calls: DomainCalls;
  readonly hvmParams: Map<number, HvmParamValue> = new Map();
  private readonly host: DomainHost;
  private readonly madt: MadtEntries | undefined;
  private readonly byApicId = new Map<number, VCpu>();
  private readonly reported: VCpuState[];
  private readonly timers: VcpuTimers;
  private readonly activity: DomainActivity;
  private readonly power: DomainPower;
  /** What changes is not told one by one: the domain starts over. */
  private isRestarting = false;
  private readonly audit: TableAudit;
  private mechanisms: readonly VcpuMechanism[] = [];
  private reason: number | undefined;
  /** What SCHEDOP_shutdown_code has set: the reason of whatever shutdown comes. */
  private announcedReason: number | undefined;

  /** @param options - the tables are in the machine's memory already, see `Hypervisor.createDomain` */
  constructor(host: DomainHost, { id, machine, tables, isPrivileged, kind }: DomainOptions) {
    this.host = host;
    this.id = id;
    this.kind = kind;
    this.machine = machine;
    this.tables = tables;
    this.isPrivileged = isPrivileged;
    const { scheduler } = host;
    scheduler.addDomain(id, tables.vcpus.length);
    // A guest that is told through the store has a MADT that never changes, or none.
    const isToldByStore = guestKinds[kind].hotplug.includes("xenstore");
    const madt = isToldByStore ? undefined : new MadtEntries(machine.ram, tables.madt, tables.vcpus);
    this.madt = madt;
    this.vcpus = tables.vcpus.map((slot, index) => {
      const unit = scheduler.unit(id, index);
      invariant(unit !== undefined, "every vCPU has been given to the scheduler");
      unit.account.onRunning = () => this.calls.onRunning(index);
      return new VCpu(slot, slot.isPresent, { machine, madt, unit });
    });
    for (const vcpu of this.vcpus) {
      this.byApicId.set(vcpu.apicId, vcpu);
      vcpu.isInitialised = vcpu.cpuState === "running";
    }
    this.reported = this.vcpus.map((vcpu) => vcpu.state);
    this.timers = new VcpuTimers(
      { clock: machine.clock, timers: machine.timers, name: `domain/${id}/vcpu-timers` },
      (kindOfTimer, index) => this.onVcpuTimer(kindOfTimer, index),
    );
    this.activity = new DomainActivity({
      id,
      lane: host,
      machine,
      vcpus: this.vcpus,
      scheduler,
      isStill: () => this.power.isAsleep || this.reason !== undefined,
    });
    this.events = new DomainEvents({
      id,
      machine,
      vcpus: this.vcpus,
      isPrivileged,
      channelsOf: (other) => host.domainById(other)?.events.channels,
      canTakeUpcall: (vcpu) => !vcpu.isDown && !this.isPaused && !this.activity.isSuspended(vcpu.vcpu),
      onPending: (port, vcpu) => this.wake(vcpu, port),
    });
    this.calls = new DomainCalls({
      environment: {
        domain: this,
        machine,
        vcpus: this.vcpus,
        isPrivileged,
        pcpus: host.pcpus,
        hotplug: host.hotplug,
        isPvShim: host.isPvShim,
        platformSleep: host.platformSleep,
        scheduler,
        timers: this.timers,
        channels: this.events.channels,
        sharedInfo: this.events.sharedInfo,
        moveVcpuInfo: (vcpu, address) => this.events.moveVcpuInfo(vcpu, address),
        fifo: () => this.events.fifo(),
        resetEvents: () => this.events.reset(),
        domainById: (other) => host.domainById(other),
      },
      hold: (vcpu, how, isHeld) => {
        this.activity.hold(vcpu, how, isHeld);
        if (!isHeld) this.events.retry();
      },
      isOnCpu: ({ vcpu }) => {
        const unit = scheduler.unit(id, vcpu);
        return unit !== undefined && scheduler.runsOn(unit) !== undefined;
      },
      sleep: (vcpu) => this.activity.setSleeping(vcpu, true),
      hasEvent: (vcpu) => machine.cpu(vcpu.apicId)?.deliverable !== undefined || this.events.isWaiting(vcpu.vcpu),
    });
    this.audit = new TableAudit({
      lane: host,
      timers: machine.timers,
      name: `domain/${id}/audit`,
      madt,
      onLook: () => {
        for (const vcpu of this.vcpus) this.report(vcpu);
      },
    });
    machine.onCpuState((cpu) => this.onCpuState(cpu));
    this.power = new DomainPower({
      id,
      lane: host,
      machine,
      isOthers: () => host.platformSleep.isActive || this.isRestarting,
      shutDown: (reason) => this.shutDown(reason),
      onChange: () => this.activity.updateAll(),
    });
    this.activity.updateAll();
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

  /**
   * A hypercall of the guest that cannot wait: what would be continued later returns at once.
   *
   * @returns the result as the guest sees it, negative for errors
   */
  hypercall(number: number, args: readonly bigint[]): bigint {
    return this.calls.make(this.caller, number, args) ?? 0n;
  }

  /**
   * A hypercall whose caller may be suspended: its vCPU is not run until the call is done, or until it is preempted.
   *
   * @param resume - called with the result, at once or later
   */
  suspendingHypercall(number: number, args: readonly bigint[], resume: (result: bigint) => void): void {
    const result = this.calls.make(this.caller, number, args, resume);
    if (result !== undefined) resume(result);
  }

  /** Binds a handler to virtual interrupts. It runs as an upcall on the boot processor. */
  onVirq(handler: (virq: number) => void): void {
    this.events.onVirq(handler);
  }

  /** Makes a virtual interrupt pending; one that is pending already stays one. */
  raiseVirq(virq: number): void {
    this.events.raiseVirq(virq);
  }

  /** True while the toolstack has paused it. */
  get isPaused(): boolean {
    return this.activity.isPaused;
  }

  /** Nothing of it runs until it is unpaused as often as it was paused. */
  setPaused(isPaused: boolean): void {
    if (this.activity.setPaused(isPaused)) this.events.retry();
  }

  /** Software of a vCPU has work of its own, so that it wants to run all the time; or no longer. */
  setLoad(vcpu: VCpuId, isLoaded: boolean): void {
    const found = this.vcpus[vcpu];
    if (found !== undefined) this.activity.setLoaded(found, isLoaded);
  }

  /** The domain ends. @param reason - SHUTDOWN_…, unless another one was announced before */
  shutDown(reason: number): void {
    this.reason = this.announcedReason ?? reason;
    traceHypervisor(this.host, "domain/shutdown", { domain: this.id, reason: this.reason });
    this.activity.updateAll();
  }

  /** SCHEDOP_shutdown_code. */
  announceShutdown(reason: number): void {
    this.announcedReason = reason;
  }

  setContext(vcpu: VCpu, context: Uint8Array): boolean {
    const isOnline = isOnlineContext(context);
    if (isOnline && vcpu.cpuState === "absent") return false;
    vcpu.initialise(context);
    traceHypervisor(this.host, "vcpu/context", { domain: this.id, vcpu: vcpu.vcpu, isOnline });
    if (!isOnline) this.machine.applyCpuEvent(vcpu.apicId, "down");
    else if (vcpu.isDown) this.machine.startProcessor(vcpu.apicId, vcpu.entryPage);
    return true;
  }

  resetVcpu(vcpu: VCpu): void {
    this.machine.applyCpuEvent(vcpu.apicId, "down");
    vcpu.forgetContext();
  }

  /**
   * Toolstack: `xl trigger … s3resume`. The device model wakes the machine, as if its power button was pressed.
   *
   * @returns `hypervisor/not-asleep` if the domain does not sleep
   */
  s3Resume(): readonly Diagnostic[] {
    return this.power.resume();
  }

  /**
   * The domain starts over: a reboot that keeps what the toolstack wants. Registers and processors are as at power-on,
   * tables are placed anew and show the vCPUs that are wanted now. Its old software is gone; whoever plays it drops it
   * before, and starts another one.
   *
   * @returns errors of placing the tables; with any, the domain is not to be used
   */
  reset(): readonly Diagnostic[] {
    const vcpus = this.vcpus.filter(({ isWanted }) => isWanted).length;
    traceHypervisor(this.host, "domain/reset", { domain: this.id, vcpus });
    this.isRestarting = true;
    this.machine.reset();
    this.events.restart();
    this.calls.reset();
    this.timers.reset();
    this.audit.reset();
    this.activity.reset();
    this.power.reset();
    this.reason = undefined;
    this.announcedReason = undefined;
    this.hvmParams.clear();
    const problems = placeTables({ clock: this.host.clock, trace: this.machine.trace }, this.machine, this.tables);
    for (const vcpu of this.vcpus) {
      this.machine.applyCpuEvent(vcpu.apicId, vcpu.isWanted ? "plug" : "unplug");
      this.madt?.setPresent(vcpu.vcpu, vcpu.isWanted);
      for (const mechanism of this.mechanisms) mechanism.publish({ vcpu: vcpu.vcpu, isWanted: vcpu.isWanted });
      vcpu.reset();
    }
    this.isRestarting = false;
    for (const vcpu of this.vcpus) {
      this.activity.update(vcpu);
      this.report(vcpu);
    }
    return problems;
  }

  /** The domain and its machine as plain JSON. */
  save(): unknown {
    return {
      id: this.id,
      machine: this.machine.save(),
      vcpus: this.vcpus.map((vcpu) => vcpu.save()),
      reported: this.reported,
      mechanisms: this.mechanisms.map((mechanism) => ({ name: mechanism.name, state: mechanism.save() })),
      events: this.events.save(),
      calls: this.calls.save(),
      vcpuTimers: this.timers.save(),
      activity: this.activity.save(),
      power: this.power.save(),
      corrupted: this.audit.save(),
      shutdown: this.reason ?? -1,
      hvmParams: [...this.hvmParams].map(([index, value]) => ({ index, ...value })),
      announced: this.announcedReason ?? -1,
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
    this.events.restore(saved.raw("events"));
    this.calls.restore(saved.raw("calls"));
    this.timers.restore(saved.raw("vcpuTimers"));
    this.activity.restore(saved.raw("activity"));
    this.power.restore(saved.raw("power"));
    this.audit.restore(saved.raw("corrupted"));
    this.reason = saved.raw("shutdown") === -1 ? undefined : saved.number("shutdown");
    this.hvmParams.clear();
    for (const entry of saved.children("hvmParams")) {
      this.hvmParams.set(entry.number("index"), { low: entry.number("low"), high: entry.number("high") });
    }
    this.announcedReason = saved.raw("announced") === -1 ? undefined : saved.number("announced");
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
    this.audit.plan();
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
    this.madt?.setPresent(number, false);
    vcpu.forgetContext();
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
    if (cpu.state === "wait-for-sipi" || cpu.state === "absent") vcpu.forgetContext();
    if (cpu.state === "running") vcpu.isInitialised = true;
    this.activity.update(vcpu);
    this.report(vcpu);
  }

  /** Puts the state on the trace if it is another than last time. */
  private report(vcpu: VCpu): void {
    if (this.isRestarting) return;
    const { state } = vcpu;
    if (this.reported[vcpu.vcpu] === state) return;
    this.reported[vcpu.vcpu] = state;
    traceHypervisor(this.host, "vcpu/state", { vcpu: vcpu.vcpu, state });
  }

  /** The vCPU whose software acts now. */
  private get caller(): VCpu {
    const found = this.byApicId.get(this.machine.currentProcessor) ?? this.vcpus[0];
    invariant(found !== undefined, "a domain has at least its boot processor");
    return found;
  }

  /** An event for a vCPU: if it sleeps until one comes, it wakes. */
  private wake(number: number, port: number | undefined): void {
    const vcpu = this.vcpus[number];
    if (vcpu === undefined || !this.activity.isSleeping(number) || !this.calls.wake(number, port)) return;
    this.activity.setSleeping(vcpu, false);
  }

  private onVcpuTimer(kind: VcpuTimerKind, index: number): void {
    switch (kind) {
      case "timer":
      case "periodic":
        this.events.raiseVirq(virqs.timer, index);
        return;
      case "poll":
        this.wake(index, undefined);
        return;
      case "watchdog":
        this.shutDown(shutdownReasons.watchdog);
        return;
      default:
        kind satisfies never;
    }
  }
}
