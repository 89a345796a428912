/** What all hypercalls have in common: who calls, reaching the caller's memory, results. */
import type { Machine } from "../machine/index.ts";
import {
  decodeStructure,
  type ErrnoName,
  encodeStructure,
  failure,
  type GuestStructure,
  type StructureValues,
} from "../xen/index.ts";
import type { EventChannels, FifoAbi, SharedPage } from "./events/index.ts";
import type { GuestKind } from "./guest-kinds.ts";
import type { PCpuHotplug, suspended, Waiter } from "./pcpu-hotplug.ts";
import type { PCpuTable } from "./pcpu-table.ts";
import type { PlatformSleep } from "./platform-sleep.ts";
import type { Scheduler } from "./scheduler/index.ts";
import type { VCpu } from "./vcpu.ts";
import type { VcpuTimers } from "./vcpu-timers.ts";

/** A number of the ABI; or the caller is suspended and hears later. */
export type HypercallResult = number | typeof suspended;

/** A 64-bit value in halves. */
export interface HvmParamValue {
  readonly low: number;
  readonly high: number;
}

/** One domain as hypercalls of another one reach it. */
export interface ControlledDomain {
  readonly id: number;
  readonly kind: GuestKind;
  readonly vcpus: readonly VCpu[];
  readonly shutdownReason: number | undefined;
  readonly isPaused: boolean;
  /** Parameters of its container that were set, by number. */
  readonly hvmParams: Map<number, HvmParamValue>;
  shutDown(reason: number): void;
  /** The reason that the next shutdown has, whoever makes it. */
  announceShutdown(reason: number): void;
  /** Nothing of the domain runs until it is unpaused as often. */
  setPaused(isPaused: boolean): void;
  /** Gives a vCPU registers, and runs or stops it as they say. @returns false if it is to run and is not there */
  setContext(vcpu: VCpu, context: Uint8Array): boolean;
  /** A vCPU is down and without registers, as before it was initialised. */
  resetVcpu(vcpu: VCpu): void;
}

/** What the operations of all hypercalls can reach. */
export interface HypercallContext {
  readonly domain: ControlledDomain;
  readonly machine: Machine;
  readonly vcpus: readonly VCpu[];
  readonly isPrivileged: boolean;
  /** The vCPU that calls. */
  readonly caller: VCpu;
  /** Present where the caller can be suspended. */
  readonly waiter: Waiter | undefined;
  readonly pcpus: PCpuTable;
  readonly hotplug: PCpuHotplug;
  readonly platformSleep: PlatformSleep;
  readonly scheduler: Scheduler;
  /** The hypervisor is a guest itself, between one PV guest and the hardware: its CPUs are that guest's vCPUs. */
  readonly isPvShim: boolean;
  readonly timers: VcpuTimers;
  readonly channels: EventChannels;
  readonly sharedInfo: SharedPage;
  /** From now on the vcpu_info of a vCPU stands at a guest-physical address. */
  moveVcpuInfo(vcpu: VCpu, address: number): void;
  /** Switches event channels to the FIFO ABI at the first use. */
  fifo(): FifoAbi;
  /** Back to the 2-level ABI, as at the start. */
  resetEvents(): void;
  domainById(id: number): ControlledDomain | undefined;
  /** The caller stops until one of these ports is pending, or any if none is given, or the time has come. */
  block(options: { readonly ports?: readonly number[]; readonly until?: number }): HypercallResult;
  /** What the call waits for is only its first half: it is made again when that is done. */
  again(): void;
  /** Work in steps of the given length: the caller is suspended and may be interrupted between them. */
  inSteps(count: number, stepNs: number, finish: () => number): HypercallResult;
}

/** Arguments beyond this cannot be addresses or numbers of ours. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** An argument as a number; `undefined` if it is larger than anything that exists here. */
export function argument(args: readonly bigint[], index: number): number | undefined {
  const value = args[index] ?? 0n;
  return value >= 0n && value <= LARGEST ? Number(value) : undefined;
}

/** A copy of some bytes of the caller; `undefined` (-EFAULT) if they do not lie in its memory. */
export function bytesFromGuest(machine: Machine, address: number | undefined, length: number): Uint8Array | undefined {
  if (address === undefined || !machine.ram.contains(address, length)) return undefined;
  return machine.ram.read(address, length);
}

/** Reads a structure of the caller; `undefined` (-EFAULT) if it does not lie in its memory. */
export function copyFromGuest<Field extends string>(
  machine: Machine,
  address: number | undefined,
  structure: GuestStructure<Field>,
): StructureValues<Field> | undefined {
  if (address === undefined || !machine.ram.contains(address, structure.size)) return undefined;
  return decodeStructure(structure, machine.ram.read(address, structure.size));
}

/** Writes some fields of a structure of the caller back. @returns 0 or -EFAULT */
export function copyToGuest<Field extends string>(
  machine: Machine,
  address: number | undefined,
  structure: GuestStructure<Field>,
  values: Readonly<Partial<StructureValues<Field>>>,
): number {
  if (address === undefined || !machine.ram.contains(address, structure.size)) return failure("EFAULT");
  machine.ram.write(address, encodeStructure(structure, values, machine.ram.read(address, structure.size)));
  return 0;
}

/** 0, or the negative error. */
export function resultOf(error: ErrnoName | undefined): number {
  return error === undefined ? 0 : failure(error);
}

/** Handlers by command number, from handlers by the declared names. */
export function byNumber<Handler>(
  commands: Readonly<Record<string, number>>,
  handlers: Readonly<Record<string, Handler>>,
): ReadonlyMap<number, Handler> {
  const found = new Map<number, Handler>();
  for (const [name, command] of Object.entries(commands)) {
    const handler = handlers[name];
    if (handler !== undefined) found.set(command, handler);
  }
  return found;
}
