/**
 * A domain's hypercalls: who answers them, and callers that are suspended, preempted and continued (document 001, facts
 * E.3). Stacks belong to physical CPUs: of a call that waits nothing is kept but its arguments and how far it came.
 */
import { interruptLatencyNs, type MachineTimer, SavedState } from "../machine/index.ts";
import {
  domctl as domctlHeader,
  failure,
  hypercalls,
  platformOp as platformHeader,
  sysctl as sysctlHeader,
} from "../xen/index.ts";
import { domctlOp } from "./domctl-op.ts";
import { eventChannelOp, memoryOp } from "./event-channel-op.ts";
import { hvmOp, setTimerOp, xenVersion } from "./guest-calls.ts";
import { argument, copyFromGuest, type HypercallContext, type HypercallResult } from "./hypercall.ts";
import { traceHypervisor } from "./lane.ts";
import { type Batch, batchAt, nextBatch, readEntry, writeResult } from "./multicall.ts";
import { suspended, type Waiter } from "./pcpu-hotplug.ts";
import { platformOp } from "./platform-op.ts";
import { schedOp } from "./sched-op.ts";
import { sysctlOp } from "./sysctl-op.ts";
import type { VCpu } from "./vcpu.ts";
import { vcpuOp } from "./vcpu-op.ts";

/** What a call can reach, apart from what belongs to the single call. */
export type CallEnvironment = Omit<HypercallContext, "caller" | "waiter" | "block" | "again" | "inSteps">;

export interface DomainCallsHost {
  readonly environment: CallEnvironment;
  /** A vCPU's software stands still, or goes on. `busy`: it works in the hypervisor, on a physical CPU. */
  hold(vcpu: VCpu, how: "suspended" | "busy", isHeld: boolean): void;
  /** It has a physical CPU now. */
  isOnCpu(vcpu: VCpu): boolean;
  /** A vCPU blocks until {@link DomainCalls.wake}. */
  sleep(vcpu: VCpu): void;
  /** It has an interrupt or upcall to take. */
  hasEvent(vcpu: VCpu): boolean;
}

/** A call whose caller waits. */
interface PendingCall {
  readonly call: number;
  readonly vcpu: number;
  readonly number: number;
  readonly command: number;
  readonly args: readonly bigint[];
  /** `cpu0`: continued on physical CPU 0. `block`: until an event. `steps`: long work in parts. */
  readonly kind: "cpu0" | "block" | "steps";
  /** Ports a poll waits for; empty: any event. */
  readonly ports: readonly number[];
  /** Steps left, the length of one, and when the next one ends. */
  left: number;
  readonly stepNs: number;
  dueAt: number;
  /** The caller takes an interrupt before it makes the call again. */
  isPreempted: boolean;
  /** Somebody else runs where it worked. */
  isOffCpu: boolean;
  /** It is made again when what it waits for has succeeded. */
  readonly isRepeated: boolean;
  /** The multicall whose entry it is. */
  readonly batch: Batch | undefined;
}

/** One call as it was made. */
interface MadeCall {
  readonly call: number;
  readonly caller: VCpu;
  readonly number: number;
  readonly args: readonly bigint[];
  readonly batch: Batch | undefined;
  readonly waiter: Waiter | undefined;
}

type Resume = (result: bigint) => void;
type Handler = (context: HypercallContext, args: readonly bigint[]) => HypercallResult;

const handlers: ReadonlyMap<number, Handler> = new Map<number, Handler>([
  [hypercalls.vcpuOp, vcpuOp],
  [hypercalls.platformOp, platformOp],
  [hypercalls.schedOp, schedOp],
  [hypercalls.eventChannelOp, eventChannelOp],
  [hypercalls.hvmOp, hvmOp],
  [hypercalls.memoryOp, memoryOp],
  [hypercalls.setTimerOp, setTimerOp],
  [hypercalls.xenVersion, xenVersion],
  [hypercalls.sysctl, sysctlOp],
  [hypercalls.domctl, domctlOp],
]);

/** Calls whose only argument is a structure that begins with the command. */
const headers = new Map([
  [hypercalls.platformOp as number, platformHeader],
  [hypercalls.sysctl as number, sysctlHeader],
  [hypercalls.domctl as number, domctlHeader],
]);

/** From the return to the guest until it makes the preempted call again: it takes its interrupt in between. */
const preemptionNs = 4 * interruptLatencyNs;

export class DomainCalls {
  private readonly host: DomainCallsHost;
  private readonly timer: MachineTimer;
  private readonly pending = new Map<number, PendingCall>();
  /** Functions cannot be saved: whoever restores software as well gives them anew with `onResume`. */
  private readonly resumes = new Map<number, Resume>();
  private next = 1;

  constructor(host: DomainCallsHost) {
    this.host = host;
    const { machine, domain } = host.environment;
    this.timer = machine.timers.define(`domain/${domain.id}/calls`, () => this.onTimer());
  }

  /** True while a vCPU waits for a call of its own. */
  isSuspended(vcpu: VCpu): boolean {
    return [...this.pending.values()].some((call) => call.vcpu === vcpu.vcpu && !call.isPreempted);
  }

  /**
   * Makes a call.
   *
   * @param resume - called with the result if the caller had to be suspended; without it no call waits
   * @returns the result; undefined: the caller is suspended
   */
  make(caller: VCpu, number: number, args: readonly bigint[], resume?: Resume): bigint | undefined {
    const call = this.next;
    const waiter = resume === undefined ? undefined : { domain: this.host.environment.domain.id, call };
    const made: MadeCall = { call, caller, number, args, batch: undefined, waiter };
    const result = number === hypercalls.multicall ? this.makeAll(made) : this.makeOne(made);
    if (result !== suspended) {
      if (number === hypercalls.multicall) this.trace(number, -1, result);
      return BigInt(result);
    }
    this.next += 1;
    if (resume !== undefined) this.resumes.set(call, resume);
    return undefined;
  }

  /** @returns the result; `suspended`: the call is pending now */
  private makeOne(made: MadeCall): HypercallResult {
    const { call, caller, number, args, batch, waiter } = made;
    const command = this.commandOf(number, args);
    const still = { ports: [], left: 0, stepNs: 0, dueAt: 0, isPreempted: false, isOffCpu: false } as const;
    let isRepeated = false;
    const pend = (pending: Pick<PendingCall, "kind"> & Partial<PendingCall>): void => {
      this.pending.set(call, {
        ...still,
        call,
        vcpu: caller.vcpu,
        number,
        command,
        args,
        batch,
        isRepeated,
        ...pending,
      });
    };
    const result = this.dispatch(number, args, {
      ...this.host.environment,
      caller,
      waiter,
      block: ({ ports = [], until }) => {
        if (until !== undefined) this.host.environment.timers.set("poll", caller.vcpu, until);
        this.host.sleep(caller);
        if (waiter === undefined) return 0;
        pend({ kind: "block", ports });
        return suspended;
      },
      again: () => {
        isRepeated = true;
      },
      inSteps: (left, stepNs, finish) => {
        if (waiter === undefined) return finish();
        pend({ kind: "steps", left, stepNs, dueAt: this.now + stepNs });
        return suspended;
      },
    });
    if (result !== suspended) {
      this.trace(number, command, result);
      return result;
    }
    if (!this.pending.has(call)) pend({ kind: "cpu0" });
    this.hold(caller, this.pending.get(call)?.kind, true);
    this.traceCall("hypercall/suspended", call);
    this.plan();
    return suspended;
  }

  /** The entries of a multicall from its first one on. */
  private makeAll(made: MadeCall): HypercallResult {
    const { machine } = this.host.environment;
    const batch = batchAt(machine, argument(made.args, 0), argument(made.args, 1));
    return batch === undefined ? failure("EFAULT") : this.goOn(made, batch);
  }

  /** Entries that are left. What suspends one suspends all behind it; how far they came stands in the batch. */
  private goOn(made: MadeCall, from: Batch): HypercallResult {
    const { machine } = this.host.environment;
    for (let batch = from; batch.left > 0; batch = nextBatch(batch)) {
      const { number, args } = readEntry(machine, batch);
      // A multicall within one is refused.
      const isNested = number === hypercalls.multicall;
      const result = isNested ? failure("EINVAL") : this.makeOne({ ...made, number, args, batch });
      if (result === suspended) return suspended;
      writeResult(machine, batch, result);
    }
    return 0;
  }

  /** What a suspended call waits for is done: its caller goes on with the result, or with that of its second half. */
  complete(call: number, reached: number): void {
    const pending = this.pending.get(call);
    if (pending === undefined) return;
    this.pending.delete(call);
    const caller = this.host.environment.vcpus[pending.vcpu];
    const isHalf = pending.isRepeated && reached === 0 && caller !== undefined;
    const result = isHalf ? this.finish(caller, pending) : reached;
    if (caller !== undefined) this.hold(caller, pending.kind, false);
    this.trace(pending.number, pending.command, result);
    const { batch } = pending;
    const answer = batch === undefined || caller === undefined ? result : this.finishEntry(caller, call, batch, result);
    if (answer === suspended) return;
    const resume = this.resumes.get(call);
    this.resumes.delete(call);
    if (caller === undefined) return;
    this.host.environment.machine.runAs(caller.apicId, () => resume?.(BigInt(answer)));
  }

  /** An entry of a multicall that waited is done: the others follow. */
  private finishEntry(caller: VCpu, call: number, batch: Batch, result: number): HypercallResult {
    const { machine, domain } = this.host.environment;
    writeResult(machine, batch, result);
    const waiter = { domain: domain.id, call };
    const rest = { call, caller, number: hypercalls.multicall, args: [], batch: undefined, waiter };
    const answer = this.goOn(rest, nextBatch(batch));
    if (answer !== suspended) this.trace(hypercalls.multicall, -1, answer);
    return answer;
  }

  /** A vCPU has an event. @param port - undefined: its time has come. @returns true if it need not sleep any longer */
  wake(vcpu: number, port: number | undefined): boolean {
    const waiting = [...this.pending.values()].find((call) => call.vcpu === vcpu && call.kind === "block");
    if (waiting === undefined) return true;
    const isWaitedFor = port === undefined || waiting.ports.length === 0 || waiting.ports.includes(port);
    if (!isWaitedFor) return false;
    this.host.environment.timers.clear("poll", vcpu);
    this.complete(waiting.call, 0);
    return true;
  }

  /** A vCPU has got a physical CPU: what it was working at goes on. */
  onRunning(vcpu: number): void {
    const isWaiting = [...this.pending.values()].some((call) => call.vcpu === vcpu && call.isOffCpu);
    if (isWaiting) this.plan();
  }

  /** Calls that wait, for software that is restored: it takes up each with `onResume`. */
  get waiting(): readonly { readonly call: number; readonly vcpu: number; readonly number: number }[] {
    return [...this.pending.values()].map(({ call, vcpu, number }) => ({ call, vcpu, number }));
  }

  /** Who goes on when a restored call is done. */
  onResume(call: number, resume: Resume): void {
    if (this.pending.has(call)) this.resumes.set(call, resume);
  }

  /** The domain starts over: nobody waits any more. */
  reset(): void {
    this.pending.clear();
    this.resumes.clear();
    this.timer.cancel();
  }

  save(): unknown {
    return {
      next: this.next,
      pending: [...this.pending.values()].map(({ args, ports, batch, ...call }) => ({
        ...call,
        batch: batch === undefined ? false : { ...batch },
        args: args.map((value) => value.toString(16)),
        ports: [...ports],
      })),
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "calls");
    this.next = saved.number("next");
    this.pending.clear();
    for (const entry of saved.children("pending")) {
      const call: PendingCall = {
        call: entry.number("call"),
        vcpu: entry.number("vcpu"),
        number: entry.number("number"),
        command: Number(entry.raw("command")),
        args: entry.list("args").map((value) => BigInt(`0x${String(value)}`)),
        kind: entry.oneOf("kind", ["cpu0", "block", "steps"]),
        ports: entry.list("ports").map(Number),
        left: entry.number("left"),
        stepNs: entry.number("stepNs"),
        dueAt: entry.number("dueAt"),
        isPreempted: entry.boolean("isPreempted"),
        isOffCpu: entry.boolean("isOffCpu"),
        isRepeated: entry.boolean("isRepeated"),
        batch: batchIn(entry),
      };
      this.pending.set(call.call, call);
    }
  }

  private get now(): number {
    return this.host.environment.machine.clock.now;
  }

  private dispatch(number: number, args: readonly bigint[], context: HypercallContext): HypercallResult {
    return handlers.get(number)?.(context, args) ?? failure("ENOSYS");
  }

  /** For the trace; -1: none can be read. */
  private commandOf(number: number, args: readonly bigint[]): number {
    const header = headers.get(number);
    const { machine } = this.host.environment;
    const command = header === undefined ? argument(args, 0) : copyFromGuest(machine, argument(args, 0), header)?.cmd;
    return handlers.has(number) ? (command ?? -1) : -1;
  }

  private onTimer(): void {
    for (const call of [...this.pending.values()]) {
      if (call.kind !== "steps" || call.dueAt > this.now) continue;
      // Off its CPU nothing goes on, and nobody looks at it until it is back.
      const caller = this.host.environment.vcpus[call.vcpu];
      if (caller !== undefined && (!call.isOffCpu || this.host.isOnCpu(caller))) this.advance(call, caller);
    }
    this.plan();
  }

  /** One step of long work is done, or the caller comes back from an interrupt. */
  private advance(call: PendingCall, caller: VCpu): void {
    if (call.isPreempted) {
      call.isPreempted = false;
      this.hold(caller, call.kind, true);
      this.traceCall("hypercall/continued", call.call);
      call.dueAt = this.now + call.stepNs;
      return;
    }
    if (!this.host.isOnCpu(caller)) {
      // Another vCPU has its physical CPU: what is done is kept in the arguments, and it goes on when it runs again.
      call.isOffCpu = true;
      this.traceCall("hypercall/preempted", call.call);
      return;
    }
    if (call.isOffCpu) {
      call.isOffCpu = false;
      this.traceCall("hypercall/continued", call.call);
      call.dueAt = this.now + call.stepNs;
      return;
    }
    call.left -= 1;
    if (call.left === 0) {
      this.complete(call.call, this.finish(caller, call));
    } else if (this.host.hasEvent(caller)) {
      // Facts E.3: the arguments in the guest's registers say how far it came; the guest takes its interrupt first.
      this.traceCall("hypercall/preempted", call.call);
      call.isPreempted = true;
      this.hold(caller, call.kind, false);
      call.dueAt = this.now + preemptionNs;
    } else call.dueAt = this.now + call.stepNs;
  }

  /** The last part: the operation once more, with all its steps behind it. */
  private finish(caller: VCpu, { number, args }: PendingCall): number {
    const result = this.dispatch(number, args, {
      ...this.host.environment,
      caller,
      waiter: undefined,
      block: () => 0,
      again: () => undefined,
      inSteps: (_, __, finish) => finish(),
    });
    return result === suspended ? 0 : result;
  }

  /** What a waiting call makes of its caller: off its physical CPU, or on it and busy. A block is the scheduler's alone. */
  private hold(caller: VCpu, kind: PendingCall["kind"] | undefined, isHeld: boolean): void {
    if (kind === "steps") this.host.hold(caller, "busy", isHeld);
    else if (kind === "cpu0") this.host.hold(caller, "suspended", isHeld);
  }

  private hasCpu({ vcpu }: PendingCall): boolean {
    const caller = this.host.environment.vcpus[vcpu];
    return caller !== undefined && this.host.isOnCpu(caller);
  }

  private plan(): void {
    const isDue = (call: PendingCall): boolean => call.kind === "steps" && !(call.isOffCpu && !this.hasCpu(call));
    const due = [...this.pending.values()].filter(isDue).map(({ dueAt }) => dueAt);
    if (due.length === 0) this.timer.cancel();
    else this.timer.arm(Math.max(0, Math.min(...due) - this.now));
  }

  private trace(number: number, command: number, result: number): void {
    traceHypervisor(this.host.environment.machine, "hypercall", { number, command, result });
  }

  private traceCall(kind: string, call: number): void {
    const pending = this.pending.get(call);
    if (pending === undefined) return;
    const { vcpu, number, command, left } = pending;
    traceHypervisor(this.host.environment.machine, kind, { vcpu, number, command, left });
  }
}

function batchIn(entry: SavedState): Batch | undefined {
  if (entry.raw("batch") === false) return undefined;
  const batch = entry.child("batch");
  return { address: batch.number("address"), left: batch.number("left") };
}
