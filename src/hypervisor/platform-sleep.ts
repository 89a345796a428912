/**
 * The machine sleeps below its hardware domain: XENPF_enter_acpi_sleep (facts D.4). Domains are frozen, all physical CPUs
 * but the first go offline, the hypervisor puts its own waking vector into the FACS and writes the registers; on the
 * way back everything in the opposite order, and the call returns.
 */
import { type Machine, SavedState } from "../machine/index.ts";
import { acpiSleepFlags, failure } from "../xen/index.ts";
import type { HypercallResult } from "./hypercall.ts";
import { type Lane, traceHypervisor } from "./lane.ts";
import { type PCpuHotplug, suspended, type Waiter } from "./pcpu-hotplug.ts";
import type { PCpuTable } from "./pcpu-table.ts";

/** What of a domain sleeping has to do with. */
export interface FreezableDomain {
  setPaused(isPaused: boolean): void;
}

export interface PlatformSleepHost {
  readonly lane: Lane;
  readonly table: PCpuTable;
  readonly hotplug: PCpuHotplug;
  readonly domains: () => readonly FreezableDomain[];
  /** The call that put the machine to sleep is done. */
  complete(waiter: Waiter, result: number): void;
}

/** What the caller asks for: the values of the control registers, SLP_EN included, and the state they stand for. */
export interface SleepRequest {
  readonly valueA: number;
  /** For block b, which no board of ours has. */
  readonly valueB: number;
  readonly sleepState: number;
  readonly flags: number;
}

/** The domain number of the hypervisor itself (DOMID_IDLE): it waits for its CPUs. */
export const hypervisorItself = 0x7fff;
/** Where the hypervisor's wake-up code lies: a page below 1 MiB that no domain uses. */
const wakePage = 0x8_8000;
const WAKING_VECTOR = 12;

export class PlatformSleep {
  private readonly host: PlatformSleepHost;
  private readonly watched = new Set<Machine>();
  /** The state the machine is in or on its way to or from; 0: it works. */
  private state = 0;
  private offlined: readonly number[] = [];
  private waiter: Waiter | undefined;

  constructor(host: PlatformSleepHost) {
    this.host = host;
  }

  /** True from the call that asks for it until everything runs again. */
  get isActive(): boolean {
    return this.state !== 0;
  }

  /** A machine that a hardware domain may put to sleep. */
  watch(machine: Machine): void {
    this.watched.add(machine);
    machine.onPower((state) => {
      if (state === "working" && this.isActive) this.resume();
    });
  }

  /** @param machine - of the domain that calls: the platform's own registers */
  enter(machine: Machine, request: SleepRequest, waiter: Waiter | undefined): HypercallResult {
    const { sleepState, valueA, valueB, flags } = request;
    const { pm1Control } = machine.layout.pm;
    // The sleep control register of the FADT; no board of ours has one below a hypervisor.
    if ((flags & acpiSleepFlags.extended) !== 0 || pm1Control === undefined) return failure("EPERM");
    if (sleepState < 1 || sleepState > 5) return failure("EINVAL");
    if (sleepState === 3 && machine.facs === undefined) return failure("EOPNOTSUPP");
    if (this.isActive || this.host.hotplug.isBusy || !this.watched.has(machine)) return failure("EBUSY");
    this.state = sleepState;
    this.waiter = waiter;
    for (const domain of this.host.domains()) domain.setPaused(true);
    const problem = this.stopCpus();
    if (problem !== 0) {
      this.resume();
      return problem;
    }
    traceHypervisor(this.host.lane, "acpi/sleep", { state: sleepState, valueA, valueB });
    if (machine.facs !== undefined) machine.ram.writeUint(machine.facs + WAKING_VECTOR, 4, wakePage);
    machine.runBelow(() => machine.ports.write(pm1Control, 2, valueA));
    if (machine.powerState === "working" && this.isActive) this.resume();
    return waiter === undefined ? 0 : suspended;
  }

  /** The last physical CPU is back. */
  finish(): void {
    const { waiter, state } = this;
    this.state = 0;
    this.waiter = undefined;
    this.offlined = [];
    traceHypervisor(this.host.lane, "acpi/wake", { state });
    for (const domain of this.host.domains()) domain.setPaused(false);
    if (waiter !== undefined) this.host.complete(waiter, 0);
  }

  save(): unknown {
    return { state: this.state, offlined: [...this.offlined], waiter: this.waiter ?? false };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "platformSleep");
    this.state = saved.number("state", 5);
    this.offlined = saved.list("offlined").map(Number);
    if (saved.raw("waiter") === false) this.waiter = undefined;
    else {
      const waiter = saved.child("waiter");
      this.waiter = { domain: waiter.number("domain"), call: waiter.number("call") };
    }
  }

  private stopCpus(): number {
    const { table, hotplug } = this.host;
    const stopped: number[] = [];
    for (const { pcpu, state } of table.all) {
      if (pcpu === 0 || state !== "online") continue;
      const result = hotplug.offline(pcpu);
      this.offlined = stopped;
      if (typeof result === "number" && result < 0) return result;
      stopped.push(pcpu);
    }
    this.offlined = stopped;
    return 0;
  }

  /** Brings the CPUs back one after the other; the last one ends it. */
  private resume(): void {
    const last = this.offlined.at(-1);
    const results = this.offlined.map((pcpu) =>
      this.host.hotplug.online(pcpu, pcpu === last ? { domain: hypervisorItself, call: 0 } : undefined),
    );
    if (results.at(-1) !== suspended) this.finish();
  }
}
