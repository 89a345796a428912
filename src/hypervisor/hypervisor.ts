/** The hypervisor: physical CPUs, domains, and what connects them. */
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { silentTrace, type TraceSink } from "../base/trace.ts";
import type { VirtualClock } from "../base/virtual-clock.ts";
import type { TableSet } from "../firmware/index.ts";
import { BadSavedState, type Machine, MachineTimers, SavedState } from "../machine/index.ts";
import { virqs } from "../xen/index.ts";
import { diagnose } from "./diagnostics.ts";
import { Domain } from "./domain.ts";
import type { GuestKind } from "./guest-kinds.ts";
import type { Lane } from "./lane.ts";
import { PCpuHotplug } from "./pcpu-hotplug.ts";
import { type BootPCpu, type PCpu, PCpuTable, pcpuLimits } from "./pcpu-table.ts";
import { placeTables } from "./place-tables.ts";
import { hypervisorItself, PlatformSleep } from "./platform-sleep.ts";
import { type PolicyName, Scheduler } from "./scheduler/index.ts";
import { createMechanisms } from "./vcpu-mechanisms.ts";
import { XenstoreDaemon } from "./xenstore/index.ts";

export interface HypervisorOptions {
  /** The clock that its domains' machines run on, too. */
  readonly clock: VirtualClock;
  /** Default: no trace. */
  readonly trace?: TraceSink;
  /** Physical CPUs that boot firmware describes, the boot processor first. They are online at once. */
  readonly pcpus: readonly BootPCpu[];
  /** NR_CPUS of the build. Default: 256. */
  readonly nrCpus?: number;
  /** The clock source is the TSC, so that no CPU can be brought up later (facts B.6). Default: false. */
  readonly isClocksourceTsc?: boolean;
  /** It is a guest itself and holds one PV guest, whose vCPUs are its CPUs of the same numbers (facts C.1). Default: false. */
  readonly isPvShim?: boolean;
  /** Scheduler of the default cpupool. Default: credit. */
  readonly scheduler?: PolicyName;
  /** Every switch of a physical CPU to another vCPU is on the trace. Default: false. */
  readonly tracesSwitches?: boolean;
}

export interface DomainRequest {
  /** On the hypervisor's clock, with a processor for each vCPU of the table set. */
  readonly machine: Machine;
  readonly tables: TableSet;
  /** Default: true for the first domain only. */
  readonly isPrivileged?: boolean;
  /** Default: `pvh-dom0`. */
  readonly kind?: GuestKind;
  /** Its number. Default: the next one. */
  readonly id?: number;
}

/** Raised whenever the shape of saved states changes. */
const VERSION = 5;

export class Hypervisor {
  /** Clock and trace of what the hypervisor does. */
  readonly lane: Lane;
  private readonly timers: MachineTimers;
  private readonly table: PCpuTable;
  private readonly hotplug: PCpuHotplug;
  private readonly platformSleep: PlatformSleep;
  private readonly created: Domain[] = [];
  private readonly isPvShim: boolean;
  /** Who runs where. */
  readonly scheduler: Scheduler;
  /** Names and values that toolstack and guests share. */
  readonly xenstore: XenstoreDaemon;

  constructor(options: HypervisorOptions) {
    this.lane = { clock: options.clock, trace: options.trace ?? silentTrace };
    this.isPvShim = options.isPvShim ?? false;
    this.timers = new MachineTimers(options.clock);
    this.table = new PCpuTable(this.lane, pcpuLimits(options.nrCpus ?? 256));
    this.scheduler = new Scheduler({
      lane: this.lane,
      timers: this.timers,
      policy: options.scheduler ?? "credit",
      tracesSwitches: options.tracesSwitches ?? false,
    });
    this.xenstore = new XenstoreDaemon(this.lane, this.timers);
    this.hotplug = new PCpuHotplug({
      lane: this.lane,
      timers: this.timers,
      table: this.table,
      scheduler: this.scheduler,
      isClocksourceTsc: options.isClocksourceTsc ?? false,
      onState: () => this.raiseVirq(virqs.pcpuState),
      onDone: (waiter, result) => {
        if (waiter.domain === hypervisorItself) this.platformSleep.finish();
        else this.domain(waiter.domain)?.calls.complete(waiter.call, result);
      },
    });
    this.platformSleep = new PlatformSleep({
      lane: this.lane,
      table: this.table,
      hotplug: this.hotplug,
      domains: () => this.created,
      complete: ({ domain, call }, result) => this.domain(domain)?.calls.complete(call, result),
    });
    for (const pcpu of options.pcpus) {
      const number = this.table.hotadd(pcpu);
      if (number < 0) continue;
      this.table.apply(number, "start");
      this.table.apply(number, "started");
      this.scheduler.addCpu(number);
    }
  }

  /** Physical CPUs that are present, by number. */
  get pcpus(): readonly PCpu[] {
    return this.table.all;
  }

  get domains(): readonly Domain[] {
    return this.created;
  }

  /** A domain by its number. */
  domain(id: number): Domain | undefined {
    return this.created.find((domain) => domain.id === id);
  }

  /**
   * Builds a domain: tables and blocks in its memory, registers behind their addresses.
   *
   * @returns the domain; undefined with errors when tables and machine do not fit each other
   */
  createDomain({ machine, tables, isPrivileged, kind, id }: DomainRequest): Outcome<Domain | undefined> {
    const found: Diagnostic[] = [];
    for (const { vcpu, apicId } of tables.vcpus) {
      if (machine.cpu(apicId) !== undefined) continue;
      found.push(diagnose("missing-processor", undefined, { board: machine.layout.name, vcpu, apicId }));
    }
    if (!hasErrors(found)) found.push(...placeTables(this.lane, machine, tables));
    if (hasErrors(found)) return outcome(undefined, found);
    machine.setFacs(tables.tables.find(({ signature }) => signature === "FACS")?.address);
    const domain = new Domain(
      {
        clock: this.lane.clock,
        // What concerns one domain stands on the trace of its machine.
        trace: machine.trace,
        pcpus: this.table,
        hotplug: this.hotplug,
        isPvShim: this.isPvShim,
        platformSleep: this.platformSleep,
        scheduler: this.scheduler,
        domainById: (other) => this.domain(other),
      },
      {
        id: id ?? this.created.length,
        machine,
        tables,
        isPrivileged: isPrivileged ?? this.created.length === 0,
        kind: kind ?? "pvh-dom0",
      },
    );
    const mechanisms = createMechanisms(
      { clock: this.lane.clock, trace: machine.trace },
      machine,
      tables,
      domain.registerListener,
    );
    found.push(...mechanisms.diagnostics);
    if (hasErrors(found)) return outcome(undefined, found);
    domain.addMechanisms(mechanisms.value);
    if (domain.isPrivileged) this.platformSleep.watch(machine);
    this.created.push(domain);
    return outcome(domain, found);
  }

  /** Everything, the machines of the domains included, as plain JSON. */
  save(): unknown {
    return {
      format: "acpikit/hypervisor",
      version: VERSION,
      domains: this.created.map((domain) => domain.save()),
      pcpus: this.table.save(),
      pcpuHotplug: this.hotplug.save(),
      platformSleep: this.platformSleep.save(),
      scheduler: this.scheduler.save(),
      xenstore: this.xenstore.save(),
      timers: this.timers.save(),
    };
  }

  /**
   * Takes over the state of a hypervisor with the same domains.
   *
   * @returns `hypervisor/bad-saved-state` or the machine's complaint; everything is then good for nothing
   */
  restore(state: unknown): readonly Diagnostic[] {
    try {
      return this.restoreParts(new SavedState(state, "hypervisor"));
    } catch (problem) {
      if (!(problem instanceof BadSavedState)) throw problem;
      return [diagnose("bad-saved-state", undefined, { problem: problem.message })];
    }
  }

  private restoreParts(saved: SavedState): readonly Diagnostic[] {
    saved.oneOf("format", ["acpikit/hypervisor"]);
    if (saved.number("version") !== VERSION) throw new BadSavedState(`version is not ${VERSION}`);
    const states = saved.list("domains");
    if (states.length !== this.created.length) throw new BadSavedState("the number of domains differs");
    // Timers of ours would keep the machines from setting the clock.
    this.timers.clear();
    for (const [index, domain] of this.created.entries()) {
      const problems = domain.restore(states[index]);
      if (problems.length > 0) return problems;
    }
    this.table.restore(saved.raw("pcpus"));
    this.hotplug.restore(saved.raw("pcpuHotplug"));
    this.platformSleep.restore(saved.raw("platformSleep"));
    this.scheduler.restore(saved.raw("scheduler"));
    this.xenstore.restore(saved.raw("xenstore"));
    this.timers.restore(saved.raw("timers"));
    return [];
  }

  /** A global virtual interrupt goes to the domain that may bind it: the hardware domain. */
  private raiseVirq(virq: number): void {
    for (const domain of this.created) if (domain.isPrivileged) domain.raiseVirq(virq);
  }
}

/** Physical CPUs of a host as its own tables describe them, in the form the hypervisor boots with. */
export function bootPCpus(tables: TableSet): readonly BootPCpu[] {
  return tables.pcpus
    .filter((slot) => slot.isPresent)
    .map(({ apicId, uid, proximityDomain }) => ({ apicId, acpiId: uid, proximity: proximityDomain }));
}

export function createHypervisor(options: HypervisorOptions): Hypervisor {
  return new Hypervisor(options);
}
