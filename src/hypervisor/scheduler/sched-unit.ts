/** What is scheduled: one vCPU. Domains are containers and never run (document 001, facts E.2). */
import { SavedState } from "../../machine/index.ts";
import { type PauseFlag, pauseFlags, type Runstate } from "../../xen/index.ts";
import { allCpus, type CpuMask, maskFromText, maskToText } from "./cpu-mask.ts";
import type { Priority } from "./credit.ts";
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
  pauseCount = 0;
  hard: CpuMask = allCpus;
  soft: CpuMask = allCpus;
  /** The hard affinity as it was set, while no CPU of it is in the pool. */
  savedHard: CpuMask | undefined;
  /** In the unit of its pool's policy. */
  credits = 0;
  priority: Priority = "under";
  /** It lets others run before it in the decision that is being made. */
  hasYielded = false;
  /** CPU it runs on, waits for, or ran on last. */
  cpu = 0;
  private flags = 1 << pauseFlags.down;

  constructor(domain: SchedDomain, vcpu: number, now: number) {
    this.domain = domain;
    this.vcpu = vcpu;
    this.account = new RunstateAccount(now);
  }

  /** `d0v1`, as Xen's console calls it. */
  get name(): string {
    return `d${this.domain.id}v${this.vcpu}`;
  }

  /** Why it cannot run, as bits of {@link pauseFlags}. */
  get pauseBits(): number {
    return this.flags;
  }

  get isDown(): boolean {
    return this.has("down");
  }

  set isDown(isSet: boolean) {
    this.set("down", isSet);
  }

  get isBlocked(): boolean {
    return this.has("blocked");
  }

  set isBlocked(isSet: boolean) {
    this.set("blocked", isSet);
  }

  /** Over its domain's cap until the next accounting. */
  get isParked(): boolean {
    return this.has("parked");
  }

  set isParked(isSet: boolean) {
    this.set("parked", isSet);
  }

  get isRunnable(): boolean {
    return this.flags === 0 && this.pauseCount === 0;
  }

  /** The state of a unit that does not run: blocked dominates offline (facts E.2). */
  get idleState(): Runstate {
    if (this.isRunnable) return "runnable";
    return this.isBlocked ? "blocked" : "offline";
  }

  private has(flag: PauseFlag): boolean {
    return (this.flags & (1 << pauseFlags[flag])) !== 0;
  }

  private set(flag: PauseFlag, isSet: boolean): void {
    const bit = 1 << pauseFlags[flag];
    this.flags = isSet ? this.flags | bit : this.flags & ~bit;
  }

  save(): unknown {
    return {
      flags: this.flags,
      pauseCount: this.pauseCount,
      hard: maskToText(this.hard),
      soft: maskToText(this.soft),
      savedHard: this.savedHard === undefined ? false : maskToText(this.savedHard),
      // Credits have signs and fractions; saved numbers have neither.
      credits: String(this.credits),
      priority: this.priority,
      cpu: this.cpu,
      account: this.account.save(),
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, this.name);
    this.flags = saved.number("flags", 2 ** Object.keys(pauseFlags).length - 1);
    this.pauseCount = saved.number("pauseCount");
    this.hard = maskFromText(saved.text("hard")) ?? allCpus;
    this.soft = maskFromText(saved.text("soft")) ?? allCpus;
    this.savedHard = saved.raw("savedHard") === false ? undefined : maskFromText(saved.text("savedHard"));
    this.credits = creditsIn(saved.text("credits"));
    this.priority = saved.oneOf("priority", ["boost", "under", "over"]);
    this.cpu = saved.number("cpu");
    this.account.restore(saved.raw("account"));
  }
}

/** A text that is no number counts as none. */
function creditsIn(text: string): number {
  const credits = Number(text);
  return Number.isFinite(credits) ? credits : 0;
}
