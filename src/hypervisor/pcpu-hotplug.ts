/** Taking physical CPUs online and offline: the chains of facts L, continued on physical CPU 0. */
import { type MachineTimer, type MachineTimers, SavedState } from "../machine/index.ts";
import { failure } from "../xen/index.ts";
import { type Lane, traceHypervisor } from "./lane.ts";
import type { PCpuState } from "./pcpu-state.ts";
import type { PCpuTable } from "./pcpu-table.ts";
import type { Scheduler } from "./scheduler/index.ts";

/** One step of a chain and how long it takes, in nanoseconds. */
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

/** cpu_down: all CPUs meet in stop_machine; from "dying" on it cannot fail. */
export const cpuDownChain: readonly ChainStep[] = [
  { step: "down-prepare", takesNs: 30_000 },
  { step: "stop-machine", takesNs: 100_000 },
  { step: "dying", takesNs: 20_000 },
  { step: "dead", takesNs: 20_000 },
];

const chains = { up: cpuUpChain, down: cpuDownChain } as const;

/** A hypercall that waits for a job: which one, of which domain. Plain numbers, so that it can be saved. */
export interface Waiter {
  readonly domain: number;
  readonly call: number;
}

/** What a caller gets that is suspended: its result comes later. */
export const suspended = "suspended";

interface Job {
  readonly pcpu: number;
  readonly direction: keyof typeof chains;
  readonly waiters: Waiter[];
}

export interface PCpuHotplugOptions {
  readonly lane: Lane;
  readonly timers: MachineTimers;
  readonly table: PCpuTable;
  readonly scheduler: Scheduler;
  /** The clock source is the time stamp counter: a CPU cannot be brought up without skew. */
  readonly isClocksourceTsc: boolean;
  /** A CPU came or went: VIRQ_PCPU_STATE. */
  onState(): void;
  /** A job ended: its callers go on with this result. */
  onDone(waiter: Waiter, result: number): void;
}

/**
 * The hotplug lock and its waiting work. Only one CPU changes at a time; more wait for their turn on CPU 0, as
 * continued hypercalls do.
 */
export class PCpuHotplug {
  private readonly options: PCpuHotplugOptions;
  private readonly timer: MachineTimer;
  /** The first one is under way at step `step`. */
  private jobs: Job[] = [];
  private step = 0;

  constructor(options: PCpuHotplugOptions) {
    this.options = options;
    this.timer = options.timers.define("hypervisor/cpu-up", () => this.advance());
  }

  /** True while a CPU is on its way: the maps are locked. */
  get isBusy(): boolean {
    return this.jobs.length > 0;
  }

  /**
   * XENPF_cpu_online: looks first, then as {@link up}.
   *
   * @returns 0 of a CPU that is online, -EINVAL of one that is not present or where the clock source is the TSC (B.6)
   */
  online(pcpu: number, waiter?: Waiter): number | typeof suspended {
    const cpu = this.options.table.get(pcpu);
    if (cpu === undefined || this.options.isClocksourceTsc) return failure("EINVAL");
    return this.isSettled(pcpu, "online") ? 0 : this.up(pcpu, waiter);
  }

  /**
   * cpu_up, as XEN_SYSCTL_cpu_hotplug reaches it.
   *
   * @param waiter - the call to suspend until the CPU is up; without one the caller gets 0 while it is on its way
   * @returns -EINVAL of a CPU that is not present, -EEXIST of one that is online (facts L)
   */
  up(pcpu: number, waiter?: Waiter): number | typeof suspended {
    const cpu = this.options.table.get(pcpu);
    if (cpu === undefined) return failure("EINVAL");
    if (this.isSettled(pcpu, "online")) return failure("EEXIST");
    const waiting = this.jobs.find((job) => job.pcpu === pcpu && job.direction === "up");
    if (waiting !== undefined) return this.wait(waiting, waiter);
    return this.enqueue({ pcpu, direction: "up", waiters: [] }, waiter);
  }

  /**
   * XENPF_cpu_offline: looks first, then as {@link down}.
   *
   * @returns -EOPNOTSUPP of CPU 0, -EINVAL of a CPU that is not present, 0 of one that is offline (facts B.5)
   */
  offline(pcpu: number, waiter?: Waiter): number | typeof suspended {
    if (pcpu === 0) return failure("EOPNOTSUPP");
    if (this.options.table.get(pcpu) === undefined) return failure("EINVAL");
    return this.isSettled(pcpu, "present") ? 0 : this.down(pcpu, waiter);
  }

  /**
   * cpu_down, as XEN_SYSCTL_cpu_hotplug reaches it.
   *
   * @param waiter - the call to suspend until the CPU is down; without one it goes down before this returns
   * @returns -EINVAL of CPU 0 and of a number that no CPU can have, -EEXIST of one that is not online (facts L)
   */
  down(pcpu: number, waiter?: Waiter): number | typeof suspended {
    const { table, scheduler } = this.options;
    if (pcpu === 0 || pcpu >= table.limits.cpus) return failure("EINVAL");
    const cpu = table.get(pcpu);
    if (cpu === undefined || this.isSettled(pcpu, "present")) return failure("EEXIST");
    if (cpu.state === "starting") return failure("EBUSY");
    if (scheduler.isLastOfPool(pcpu)) return failure("EBUSY");
    const waiting = this.jobs.find((job) => job.pcpu === pcpu && job.direction === "down");
    if (waiting !== undefined) return this.wait(waiting, waiter);
    for (const job of this.jobs.filter((each) => each.pcpu === pcpu)) {
      this.jobs = this.jobs.filter((each) => each !== job);
      this.finish(job, failure("EBUSY"));
    }
    if (cpu.state !== "online") return 0;
    if (waiter !== undefined) return this.enqueue({ pcpu, direction: "down", waiters: [] }, waiter);
    for (const { step } of cpuDownChain) this.traceStep(pcpu, step);
    this.takeDown(pcpu);
    return 0;
  }

  /** The private cpu_hotremove. @returns 0, or a negative error */
  remove(pcpu: number): number {
    const { table } = this.options;
    if (pcpu === 0) return failure("EOPNOTSUPP");
    const cpu = table.get(pcpu);
    if (cpu === undefined) return failure("EINVAL");
    if (cpu.state !== "present" || this.jobs.some((job) => job.pcpu === pcpu)) return failure("EBUSY");
    table.apply(pcpu, "remove");
    this.options.onState();
    return 0;
  }

  save(): unknown {
    return { jobs: this.jobs.map(({ waiters, ...job }) => ({ ...job, waiters: [...waiters] })), step: this.step };
  }

  /** Takes over the queue; the pending step comes back with the timers. */
  restore(state: unknown): void {
    const saved = new SavedState(state, "pcpuHotplug");
    this.jobs = saved.children("jobs").map((entry) => ({
      pcpu: entry.number("pcpu"),
      direction: entry.oneOf("direction", ["up", "down"]),
      waiters: entry
        .children("waiters")
        .map((waiter) => ({ domain: waiter.number("domain"), call: waiter.number("call") })),
    }));
    this.step = saved.number("step", cpuUpChain.length);
  }

  /** True if a CPU is in a state and nothing that is under way will change that. */
  private isSettled(pcpu: number, state: PCpuState): boolean {
    return this.options.table.get(pcpu)?.state === state && !this.jobs.some((job) => job.pcpu === pcpu);
  }

  private enqueue(job: Job, waiter: Waiter | undefined): number | typeof suspended {
    this.jobs.push(job);
    const answer = this.wait(job, waiter);
    if (this.jobs.length === 1) this.begin(job);
    return answer;
  }

  private wait(job: Job, waiter: Waiter | undefined): number | typeof suspended {
    if (waiter === undefined) return 0;
    job.waiters.push(waiter);
    return suspended;
  }

  private begin(job: Job): void {
    this.step = 0;
    if (job.direction === "up") this.options.table.apply(job.pcpu, "start");
    this.doStep(job);
  }

  private doStep(job: Job): void {
    const current = chains[job.direction][this.step];
    if (current === undefined) return;
    this.traceStep(job.pcpu, current.step);
    this.timer.arm(current.takesNs);
  }

  private advance(): void {
    const [job] = this.jobs;
    if (job === undefined) return;
    this.step += 1;
    // A pool may have lost its other CPUs meanwhile: the first notifier can still say no.
    const isVetoed = job.direction === "down" && this.step === 1 && this.options.scheduler.isLastOfPool(job.pcpu);
    if (!isVetoed && this.step < chains[job.direction].length) {
      this.doStep(job);
      return;
    }
    this.jobs.shift();
    if (isVetoed) this.traceStep(job.pcpu, "down-failed");
    else if (job.direction === "down") this.takeDown(job.pcpu);
    else {
      this.options.table.apply(job.pcpu, "started");
      this.options.scheduler.addCpu(job.pcpu);
      this.options.onState();
    }
    this.finish(job, isVetoed ? failure("EBUSY") : 0);
    const [next] = this.jobs;
    if (next !== undefined) this.begin(next);
  }

  private takeDown(pcpu: number): void {
    // Its vCPUs have moved before the CPU is gone.
    this.options.scheduler.removeCpu(pcpu);
    this.options.table.apply(pcpu, "offline");
    this.options.onState();
  }

  private finish(job: Job, result: number): void {
    for (const waiter of job.waiters) this.options.onDone(waiter, result);
  }

  private traceStep(pcpu: number, step: string): void {
    traceHypervisor(this.options.lane, "pcpu/step", { pcpu, step });
  }
}
