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
import { suspended } from "./pcpu-hotplug.ts";
import { platformOp } from "./platform-op.ts";
import { schedOp } from "./sched-op.ts";
import { sysctlOp } from "./sysctl-op.ts";
import type { VCpu } from "./vcpu.ts";
import { vcpuOp } from "./vcpu-op.ts";

/** What a call can reach, apart from what belongs to the single call. */
export type CallEnvironment = Omit<HypercallContext, "caller" | "waiter" | "block" | "inSteps">;

export interface DomainCallsHost {
  readonly environment: CallEnvironment;
  /** A vCPU stops being run, or goes on. */
  setSuspended(vcpu: VCpu, isSuspended: boolean): void;
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
    const command = this.commandOf(number, args);
    const waiter = resume === undefined ? undefined : { domain: this.host.environment.domain.id, call };
    const shared = { call, vcpu: caller.vcpu, number, command, args };
    const result = this.dispatch(number, args, {
      ...this.host.environment,
      caller,
      waiter,
      block: ({ ports = [], until }) => {
        if (until !== undefined) this.host.environment.timers.set("poll", caller.vcpu, until);
        this.host.sleep(caller);
        if (waiter === undefined) return 0;
        this.pending.set(call, { ...shared, kind: "block", ports, left: 0, stepNs: 0, dueAt: 0, isPreempted: false });
        return suspended;
      },
      inSteps: (left, stepNs, finish) => {
        if (waiter === undefined) return finish();
        const dueAt = this.now + stepNs;
        this.pending.set(call, { ...shared, kind: "steps", ports: [], left, stepNs, dueAt, isPreempted: false });
        return suspended;
      },
    });
    if (result !== suspended) {
      this.trace(number, command, result);
      return BigInt(result);
    }
    this.next += 1;
    if (resume !== undefined) this.resumes.set(call, resume);
    if (!this.pending.has(call)) {
      this.pending.set(call, { ...shared, kind: "cpu0", ports: [], left: 0, stepNs: 0, dueAt: 0, isPreempted: false });
    }
    if (this.pending.get(call)?.kind !== "block") this.host.setSuspended(caller, true);
    this.traceCall("hypercall/suspended", call);
    this.plan();
    return undefined;
  }

  /** A suspended call is done: its caller goes on with the result. */
  complete(call: number, result: number): void {
    const pending = this.pending.get(call);
    if (pending === undefined) return;
    this.pending.delete(call);
    const caller = this.host.environment.vcpus[pending.vcpu];
    if (caller !== undefined && pending.kind !== "block") this.host.setSuspended(caller, false);
    this.trace(pending.number, pending.command, result);
    const resume = this.resumes.get(call);
    this.resumes.delete(call);
    if (caller === undefined) return;
    this.host.environment.machine.runAs(caller.apicId, () => resume?.(BigInt(result)));
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
      pending: [...this.pending.values()].map(({ args, ports, ...call }) => ({
        ...call,
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
      if (call.kind === "steps" && call.dueAt <= this.now) this.advance(call);
    }
    this.plan();
  }

  /** One step of long work is done, or the caller comes back from an interrupt. */
  private advance(call: PendingCall): void {
    const caller = this.host.environment.vcpus[call.vcpu];
    if (caller === undefined) return;
    if (call.isPreempted) {
      call.isPreempted = false;
      this.host.setSuspended(caller, true);
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
      this.host.setSuspended(caller, false);
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
      inSteps: (_, __, finish) => finish(),
    });
    return result === suspended ? 0 : result;
  }

  private plan(): void {
    const due = [...this.pending.values()].filter(({ kind }) => kind === "steps").map(({ dueAt }) => dueAt);
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
