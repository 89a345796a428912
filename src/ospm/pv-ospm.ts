/**
 * A paravirtualised operating system as far as its CPUs go: no ACPI, no local APIC; vCPUs come from the hypervisor and
 * are started by hypercalls. @see hotplug facts C.1, E.1, K.5, K.6; document 000
 */
import { apicId, processorUid } from "../base/brand.ts";
import { encodeStructure, failure, hypercalls, vcpuCommands, vcpuGuestContext } from "../xen/index.ts";
import { type Flow, waitFor } from "./flow.ts";
import { traceOspm, traceUser } from "./lane.ts";
import { type LogicalCpu, LogicalCpus } from "./logical-cpus.ts";
import type { PlatformAccess } from "./platform-access.ts";
import { WorkQueue } from "./work-queue.ts";
import { startXenbusCpuDriver } from "./xenbus-cpu-driver.ts";

export interface PvOspmOptions {
  /** Physical address of three free pages: a vCPU's context, and its first code. Default: 0x92000. */
  readonly memory?: number;
  /** Virtual nanoseconds until user space brings a new CPU online. Default: 1 ms. */
  readonly reactionNs?: number;
}

/** vCPUs that are asked for at start-up: the first number that does not exist ends the list. */
const mostVcpus = 512;
const defaultMemory = 0x9_2000;
const codeOffset = 0x2000;
/** flags of a context: the guest's kernel runs, and the vCPU is meant to be up. */
const contextFlags = (1 << 2) | (1 << 5);

export class PvOspm {
  readonly cpus = new LogicalCpus();
  private readonly platform: PlatformAccess;
  private readonly options: Required<PvOspmOptions>;
  private readonly queue: WorkQueue;
  private readonly starting = new Map<number, () => void>();

  /** @param platform - of a guest: with hypercalls and a store */
  constructor(platform: PlatformAccess, options: PvOspmOptions = {}) {
    this.platform = platform;
    this.options = { memory: options.memory ?? defaultMemory, reactionNs: options.reactionNs ?? 1_000_000 };
    this.queue = new WorkQueue("processors", platform.clock);
    platform.onProcessorStart((id) => this.starting.get(id)?.());
  }

  /** Asks the hypervisor for the vCPUs, starts those that are wanted, and watches the store for the others. */
  boot(): void {
    const { xenstore } = this.platform;
    for (let vcpu = 0; vcpu < mostVcpus; vcpu++) {
      const isUp = this.vcpuOp(vcpuCommands.isUp, vcpu);
      if (isUp < 0) break;
      const value = xenstore?.read(`cpu/${vcpu}/availability`);
      // Without nodes every vCPU of the domain is to be used.
      const isWanted = vcpu === 0 || value !== "offline";
      // CPUID shows a PV guest twice the vCPU number as APIC ID; nothing is addressed by it.
      const cpu = this.cpus.register(apicId(2 * vcpu), processorUid(vcpu), isWanted);
      if (isUp === 1) cpu.state = "online";
      const state = isUp === 1 ? "up" : "down";
      traceOspm(this.platform, "processor/found", { object: `vcpu/${vcpu}`, uid: vcpu, apicId: cpu.apicId, state });
      if (isUp === 1) this.trace("processor/online", cpu);
    }
    if (xenstore !== undefined) startXenbusCpuDriver(this.platform, xenstore, this);
    for (const cpu of this.cpus.all) if (cpu.isPresent && cpu.state === "offline") this.bringUp(cpu);
    traceOspm(this.platform, "boot/done", { running: true, processors: this.cpus.all.length });
  }

  /** The store says that a vCPU is to be used, or no longer. */
  setProcessorPresent(uid: number, isPresent: boolean): void {
    const cpu = this.cpus.at(uid);
    if (cpu === undefined || cpu.isPresent === isPresent) return;
    if (isPresent) {
      cpu.isPresent = true;
      this.trace("processor/registered", cpu);
      this.platform.clock.after(this.options.reactionNs, () => {
        traceUser(this.platform, "cpu/online", { cpu: cpu.cpu });
        this.bringUp(cpu);
      });
      return;
    }
    this.queue.add(() => this.takeDown(cpu));
  }

  /** Work is pinned to a CPU, or no longer. */
  setBusy(vcpu: number, isBusy: boolean): void {
    const cpu = this.cpus.at(vcpu);
    if (cpu !== undefined) cpu.isBusy = isBusy;
  }

  private bringUp(cpu: LogicalCpu): void {
    const work = (): Flow<void> => this.start(cpu);
    this.queue.add(work);
  }

  private *start(cpu: LogicalCpu): Flow<void> {
    if (cpu.state === "online" || !cpu.isPresent) return;
    cpu.state = "starting";
    const { platform, options } = this;
    traceOspm(platform, "processor/start", { cpu: cpu.cpu, apicId: cpu.apicId, by: "hypercall" });
    const context = { flags: contextFlags, rip: options.memory + codeOffset };
    platform.writeMemory(options.memory, encodeStructure(vcpuGuestContext, context));
    const initialised = yield* this.slowVcpuOp(vcpuCommands.initialise, cpu.cpu, options.memory);
    // A vCPU that ran before keeps its context: that is no error.
    const isReady = initialised === 0 || initialised === failure("EEXIST");
    const isUp = isReady && this.vcpuOp(vcpuCommands.up, cpu.cpu) === 0;
    if (isUp) yield* waitFor<void>((resume) => this.starting.set(cpu.apicId, () => resume()));
    this.starting.delete(cpu.apicId);
    cpu.state = isUp ? "online" : "offline";
    this.trace(isUp ? "processor/online" : "processor/start-failed", cpu);
  }

  private *takeDown(cpu: LogicalCpu): Flow<void> {
    if (cpu.cpu === 0 || cpu.isBusy) {
      traceOspm(this.platform, "cpu/refused", { cpu: cpu.cpu, reason: cpu.isBusy ? "busy" : "boot processor" });
      return;
    }
    if (cpu.state === "online") {
      cpu.state = "stopping";
      this.vcpuOp(vcpuCommands.down, cpu.cpu);
      cpu.state = "offline";
      this.trace("processor/offline", cpu);
    }
    cpu.isPresent = false;
    this.trace("processor/unregistered", cpu);
    yield (resume) => resume();
  }

  private vcpuOp(command: number, vcpu: number): number {
    const number = hypercalls.vcpuOp;
    const answer = this.platform.hypercall?.(number, [BigInt(command), BigInt(vcpu), 0n]) ?? BigInt(failure("ENOSYS"));
    const result = Number(BigInt.asIntN(64, answer));
    if (command !== vcpuCommands.isUp) traceOspm(this.platform, "hypercall", { number, command, result });
    return result;
  }

  private *slowVcpuOp(command: number, vcpu: number, address: number): Flow<number> {
    const { suspendingHypercall } = this.platform;
    if (suspendingHypercall === undefined) return failure("ENOSYS");
    const number = hypercalls.vcpuOp;
    const args = [BigInt(command), BigInt(vcpu), BigInt(address)];
    const answer = yield* waitFor<bigint>((resume) => suspendingHypercall(number, args, resume));
    const result = Number(BigInt.asIntN(64, answer));
    traceOspm(this.platform, "hypercall", { number, command, result });
    return result;
  }

  private trace(kind: string, { cpu, apicId: id, uid }: LogicalCpu): void {
    traceOspm(this.platform, kind, { object: `vcpu/${cpu}`, cpu, apicId: id, uid });
  }
}
