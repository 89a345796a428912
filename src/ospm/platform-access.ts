/** How the operating system sees hardware. Nothing else of a machine or hypervisor is visible to it. */
import type { ApicId } from "../base/brand.ts";
import type { Clock } from "../base/clock.ts";
import type { TraceSink } from "../base/trace.ts";
import type { RegionHandler } from "../interpreter/index.ts";

/** A guest's connection to the store. Relative paths start at its home. */
export interface XenstoreAccess {
  /** The value of a node; undefined if it is not there, or not to be read. */
  read(path: string): string | undefined;
  /** One event comes at once, then one for each change at the path or below. */
  watch(path: string, token: string): void;
  onEvent(handler: (path: string, token: string) => void): void;
}

export interface PlatformAccess {
  /** Physical memory: RAM, local APIC and IOAPIC pages, device pages. */
  readonly memory: RegionHandler;
  readonly ports: RegionHandler;
  /** Address spaces of regions besides memory and ports, by RegionSpace number; absent: there are none. */
  readonly otherSpace?: ((space: number) => RegionHandler | undefined) | undefined;
  /** Copies a run of physical memory. */
  readMemory(address: number, length: number): Uint8Array;
  writeMemory(address: number, bytes: Uint8Array): void;
  readonly clock: Clock;
  readonly trace: TraceSink;
  /** Physical address of the RSDP handed over at entry (PVH start_info, EFI); undefined: search 0xE0000–0xFFFFF. */
  readonly rsdpAddress: number | undefined;
  /** Called on the boot processor when its local APIC delivers a vector. The handler ends with an EOI write. */
  onInterrupt(handler: (vector: number) => void): void;
  /** Called when a processor starts executing at a SIPI's page (vector << 12) in the OS's trampoline. */
  onProcessorStart(handler: (apicId: ApicId, startPage: number) => void): void;
  /** HLT for good on a processor that went offline: the platform sees it parked. */
  parkProcessor(apicId: ApicId): void;
  /** Absent on bare hardware. Arguments and result are the ABI's: addresses are guest-physical, errors negative. */
  readonly hypercall: ((number: number, args: readonly bigint[]) => bigint) | undefined;
  /**
   * As `hypercall`, for calls that may take their time: the calling processor does not run until the result is there.
   * Absent: every call returns at once.
   */
  readonly suspendingHypercall?:
    | ((number: number, args: readonly bigint[], resume: (result: bigint) => void) => void)
    | undefined;
  /**
   * The system's memory goes to a disk: who starts the machine after S4 brings it back, and the boot processor starts at
   * the page, as after a STARTUP. Absent: there is no place for an image.
   */
  readonly saveImage?: ((startPage: number) => void) | undefined;
  /** WRMSR on the boot processor (x2APIC registers are MSR 0x800 + offset / 16); absent: no x2APIC mode. */
  readonly writeMsr?: ((index: number, value: bigint) => void) | undefined;
  /** The store that hypervisor guests share with their toolstack; absent: there is none. */
  readonly xenstore?: XenstoreAccess | undefined;
  /** Virtual interrupts of the hypervisor (VIRQ numbers), as an upcall on the boot processor. */
  onVirq(handler: (virq: number) => void): void;
}
