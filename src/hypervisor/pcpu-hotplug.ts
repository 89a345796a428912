/** Taking physical CPUs online and offline: the chain of facts L, continued on physical CPU 0. */
import { type MachineTimer, type MachineTimers, SavedState } from "../machine/index.ts";
import { failure } from "../xen/index.ts";
import { type Lane, traceHypervisor } from "./lane.ts";
import type { PCpuTable } from "./pcpu-table.ts";

/** One step of cpu_up and how long it takes, in nanoseconds. */
interface ChainStep {
  readonly step: string;
  readonly takesNs: number;
}

/** cpu_up: prepare, INIT, 10 ms, STARTUP, 200 µs, STARTUP, the new CPU's own start, online. */
export const cpuUpChain: readonly ChainStep[] = [
  { step: "up-prepare", takesNs: 50_000 },
  { step: "init", takesNs: 10_000_000 },
  { step: "startup", takesNs: 200_000 },
  { step: "startup", takesNs: 100_000 },
  { step: "starting", takesNs: 20_000 },
];

/** cpu_down: from "dying" on it cannot fail. It runs while the caller is paused and takes no virtual time. */
export const cpuDownChain: readonly string[] = ["down-prepare", "stop-machine", "dying", "dead"];

export interface PCpuHotplugOptions {
  readonly lane: Lane;
  readonly timers: MachineTimers;
  readonly table: PCpuTable;
  /** The clock source is the time stamp counter: a CPU cannot be brought up without skew. */
  readonly isClocksourceTsc: boolean;
  /** A CPU came or went: VIRQ_PCPU_STATE. */
  onState(): void;
}

/**
 * The hotplug lock and its waiting work. Only one CPU is on its way up at a time; more wait for their turn on CPU 0,
 * as continued hypercalls do.
 */
export class PCpuHotplug {
  private readonly options: PCpuHotplugOptions;
  private readonly timer: MachineTimer;
  /** CPUs to bring up, the first one is under way at step `step`. */
  private waiting: number[] = [];
  private step = 0;

  constructor(options: PCpuHotplugOptions) {
    this.options = options;
    this.timer = options.timers.define("hypervisor/cpu-up", () => this.advance());
  }

  /** True while a CPU is on its way up: the maps are locked. */
  get isBusy(): boolean {
    return this.waiting.length > 0;
  }

  /** cpu_online. @returns 0 when it is online or on its way, or a negative error */
  online(pcpu: number): number {
    const { table } = this.options;
    const cpu = table.get(pcpu);
    if (cpu === undefined || this.options.isClocksourceTsc) return failure("EINVAL");
    if (cpu.state === "online" || this.waiting.includes(pcpu)) return 0;
    this.waiting.push(pcpu);
    if (this.waiting.length === 1) this.begin(pcpu);
    return 0;
  }

  /** cpu_offline. @returns 0 when it is offline, or a negative error */
  offline(pcpu: number): number {
    const { table, lane } = this.options;
    if (pcpu === 0) return failure("EOPNOTSUPP");
    const cpu = table.get(pcpu);
    if (cpu === undefined) return failure("EINVAL");
    if (cpu.state === "starting") return failure("EBUSY");
    this.waiting = this.waiting.filter((one) => one !== pcpu);
    if (cpu.state !== "online") return 0;
    for (const step of cpuDownChain) traceHypervisor(lane, "pcpu/step", { pcpu, step });
    table.apply(pcpu, "offline");
    this.options.onState();
    return 0;
  }

  /** The private cpu_hotremove. @returns 0, or a negative error */
  remove(pcpu: number): number {
    const { table } = this.options;
    if (pcpu === 0) return failure("EOPNOTSUPP");
    const cpu = table.get(pcpu);
    if (cpu === undefined) return failure("EINVAL");
    if (cpu.state !== "present" || this.waiting.includes(pcpu)) return failure("EBUSY");
    table.apply(pcpu, "remove");
    this.options.onState();
    return 0;
  }

  save(): unknown {
    return { waiting: [...this.waiting], step: this.step };
  }

  /** Takes over the queue; the pending step comes back with the timers. */
  restore(state: unknown): void {
    const saved = new SavedState(state, "pcpuHotplug");
    this.waiting = saved.list("waiting").map(Number);
    this.step = saved.number("step", cpuUpChain.length);
  }

  private begin(pcpu: number): void {
    this.step = 0;
    this.options.table.apply(pcpu, "start");
    this.doStep(pcpu);
  }

  private doStep(pcpu: number): void {
    const current = cpuUpChain[this.step];
    if (current === undefined) return;
    traceHypervisor(this.options.lane, "pcpu/step", { pcpu, step: current.step });
    this.timer.arm(current.takesNs);
  }

  private advance(): void {
    const pcpu = this.waiting[0];
    if (pcpu === undefined) return;
    this.step += 1;
    if (this.step < cpuUpChain.length) {
      this.doStep(pcpu);
      return;
    }
    this.waiting.shift();
    this.options.table.apply(pcpu, "started");
    this.options.onState();
    const next = this.waiting[0];
    if (next !== undefined) this.begin(next);
  }
}
