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
import type { Lane } from "./lane.ts";
import { PCpuHotplug } from "./pcpu-hotplug.ts";
import { type BootPCpu, type PCpu, PCpuTable, pcpuLimits } from "./pcpu-table.ts";
import { placeTables } from "./place-tables.ts";
import { createMechanisms } from "./vcpu-mechanisms.ts";

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
}

export interface DomainRequest {
  /** On the hypervisor's clock, with a processor for each vCPU of the table set. */
  readonly machine: Machine;
  readonly tables: TableSet;
  /** Default: true for the first domain only. */
  readonly isPrivileged?: boolean;
}

/** Raised whenever the shape of saved states changes. */
const VERSION = 1;

export class Hypervisor {
  private readonly lane: Lane;
  private readonly timers: MachineTimers;
  private readonly table: PCpuTable;
  private readonly hotplug: PCpuHotplug;
  private readonly created: Domain[] = [];

  constructor(options: HypervisorOptions) {
    this.lane = { clock: options.clock, trace: options.trace ?? silentTrace };
    this.timers = new MachineTimers(options.clock);
    this.table = new PCpuTable(this.lane, pcpuLimits(options.nrCpus ?? 256));
    this.hotplug = new PCpuHotplug({
      lane: this.lane,
      timers: this.timers,
      table: this.table,
      isClocksourceTsc: options.isClocksourceTsc ?? false,
      onState: () => this.raiseVirq(virqs.pcpuState),
    });
    for (const pcpu of options.pcpus) {
      const number = this.table.hotadd(pcpu);
      if (number < 0) continue;
      this.table.apply(number, "start");
      this.table.apply(number, "started");
    }
  }

  /** Physical CPUs that are present, by number. */
  get pcpus(): readonly PCpu[] {
    return this.table.all;
  }

  get domains(): readonly Domain[] {
    return this.created;
  }

  /**
   * Builds a domain: tables and blocks in its memory, registers behind their addresses.
   *
   * @returns the domain; undefined with errors when tables and machine do not fit each other
   */
  createDomain({ machine, tables, isPrivileged }: DomainRequest): Outcome<Domain | undefined> {
    const found: Diagnostic[] = [];
    for (const { vcpu, apicId } of tables.vcpus) {
      if (machine.cpu(apicId) !== undefined) continue;
      found.push(diagnose("missing-processor", undefined, { board: machine.layout.name, vcpu, apicId }));
    }
    if (!hasErrors(found)) found.push(...placeTables(this.lane, machine, tables));
    if (hasErrors(found)) return outcome(undefined, found);
    const domain = new Domain(
      { ...this.lane, pcpus: this.table, hotplug: this.hotplug },
      { id: this.created.length, machine, tables, isPrivileged: isPrivileged ?? this.created.length === 0 },
    );
    const mechanisms = createMechanisms(this.lane, machine, tables, domain.registerListener);
    found.push(...mechanisms.diagnostics);
    if (hasErrors(found)) return outcome(undefined, found);
    domain.addMechanisms(mechanisms.value);
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
