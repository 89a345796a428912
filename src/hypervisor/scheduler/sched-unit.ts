/** What is scheduled: one vCPU. Domains are containers and never run (document 001, facts E.2). */
import { SavedState } from "../../machine/index.ts";
import type { Runstate } from "../../xen/index.ts";
import { allCpus, type CpuMask, maskFromText, maskToText } from "./cpu-mask.ts";
import { credit, type Priority, priorities } from "./credit.ts";
import { RunstateAccount } from "./runstate.ts";

/** One domain as the scheduler sees it. */
export interface SchedDomain {
  readonly id: number;
  pool: number;
  weight: number;
  cap: number;
  readonly units: SchedUnit[];
}

export class SchedUnit {
  readonly domain: SchedDomain;
  readonly vcpu: number;
  readonly account: RunstateAccount;
  /** Xen's pause flags and counts. */
  isDown = true;
  isBlocked = false;
  pauseCount = 0;
  /** Over its domain's cap until the next accounting. */
  isParked = false;
  hard: CpuMask = allCpus;
  soft: CpuMask = allCpus;
  /** The hard affinity as it was set, while no CPU of it is in the pool. */
  savedHard: CpuMask | undefined;
  credits = 0;
  priority: Priority = "under";
  /** CPU it runs on, waits for, or ran on last. */
  cpu = 0;

  constructor(domain: SchedDomain, vcpu: number, now: number) {
    this.domain = domain;
    this.vcpu = vcpu;
    this.account = new RunstateAccount(now);
  }

  /** `d0v1`, as Xen's console calls it. */
  get name(): string {
    return `d${this.domain.id}v${this.vcpu}`;
  }

  get isRunnable(): boolean {
    return !this.isDown && !this.isBlocked && this.pauseCount === 0 && !this.isParked;
  }

  /** The state of a unit that does not run: blocked dominates offline (facts E.2). */
  get idleState(): Runstate {
    if (this.isRunnable) return "runnable";
    return this.isBlocked && !this.isDown ? "blocked" : "offline";
  }

  save(): unknown {
    return {
      isDown: this.isDown,
      isBlocked: this.isBlocked,
      pauseCount: this.pauseCount,
      isParked: this.isParked,
      hard: maskToText(this.hard),
      soft: maskToText(this.soft),
      savedHard: this.savedHard === undefined ? false : maskToText(this.savedHard),
      // Credits have fractions; saved numbers are whole.
      credits: Math.round(this.credits * creditUnit) + creditBias,
      priority: this.priority,
      cpu: this.cpu,
      account: this.account.save(),
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, this.name);
    this.isDown = saved.boolean("isDown");
    this.isBlocked = saved.boolean("isBlocked");
    this.pauseCount = saved.number("pauseCount");
    this.isParked = saved.boolean("isParked");
    this.hard = maskFromText(saved.text("hard")) ?? allCpus;
    this.soft = maskFromText(saved.text("soft")) ?? allCpus;
    this.savedHard = saved.raw("savedHard") === false ? undefined : maskFromText(saved.text("savedHard"));
    this.credits = (saved.number("credits") - creditBias) / creditUnit;
    this.priority = saved.oneOf("priority", priorities);
    this.cpu = saved.number("cpu");
    this.account.restore(saved.raw("account"));
  }
}

/** A credit is saved in hundred-thousandths, the cost of a nanosecond, above the lowest balance there can be. */
const creditUnit = 100_000;
const creditBias = 4 * credit.perSlice * creditUnit;
