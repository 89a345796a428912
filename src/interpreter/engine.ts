/** The contracts around an AML engine: what it needs from its host, and what it gives to its users. */

import type { Clock } from "../base/clock.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import type { TraceSink } from "../base/trace.ts";
import type { AcpiObject, FieldUnitObject, NamespaceNode, OperationRegionObject } from "../namespace/index.ts";

export type AccessWidth = 1 | 2 | 4 | 8;

/** Where a bus cycle comes from: handlers of PCI_Config and of serial buses find the device through it. */
export interface RegionContext {
  readonly region: OperationRegionObject;
  readonly unit: FieldUnitObject;
}

/** One transfer on a space with a buffer protocol, §5.5.2.4.5 and following. */
export interface RegionTransfer extends RegionContext {
  readonly direction: "read" | "write";
  /** Byte offset in the region: command value, register or virtual register. */
  readonly offset: number;
  /** The buffer to send; empty for reads. */
  readonly data: Uint8Array;
}

/** One address space of operation regions. Addresses and values are unsigned; widths are bytes of one bus cycle. */
export interface RegionHandler {
  read(address: bigint, width: AccessWidth, context?: RegionContext): bigint;
  write(address: bigint, width: AccessWidth, value: bigint, context?: RegionContext): void;
  /** For SMBus, IPMI, GenericSerialBus and the like: the bidirectional buffer after the transfer. */
  transfer?(transfer: RegionTransfer): Uint8Array;
}

/** What an engine needs from outside. */
export interface AmlHost {
  /** Handler of a RegionSpace (0 SystemMemory, 1 SystemIO, …); `undefined` if there is none. */
  region(space: number): RegionHandler | undefined;
  /** A Notify was executed: queue it. Handlers must not run inside this call (ACPI 6.5 §5.6.6). */
  notify(node: NamespaceNode, value: number): void;
  /** For LoadTable. */
  findTable(signature: string, oemId: string, oemTableId: string): ByteSource | undefined;
  /** A Store to the Debug object. */
  debug?(object: AcpiObject): void;
  /** The hardware's side of the global lock (FACS), §5.2.10.1; without it the lock is only among methods. */
  readonly globalLock?: GlobalLock;
  readonly clock: Clock;
  readonly trace: TraceSink;
}

export interface GlobalLock {
  /** @returns false while the firmware owns the lock */
  tryAcquire(): boolean;
  release(): void;
}

export type TaskState =
  | { readonly kind: "running" }
  /** `wakeAt`: virtual time at which stepping again makes sense; undefined: when another task acts. */
  | { readonly kind: "blocked"; readonly wakeAt: number | undefined }
  | { readonly kind: "returned"; readonly object: AcpiObject | undefined }
  | { readonly kind: "aborted"; readonly reason: Diagnostic };

/** One method (or table load, or initialisation) in flight. */
export interface AmlTask {
  readonly name: string;
  /** Runs at most `budget` instructions. */
  step(budget: number): TaskState;
  /** False while the task is blocked and neither time nor another task has ended its wait. Does not change anything. */
  readonly isReady: boolean;
  /** Problems that did not end the task: a table load goes on behind a faulty term. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the task is, innermost method first. */
  backtrace(): readonly AmlPlace[];
  /** Ends the task from outside: everything it holds is released. */
  cancel(reason: Diagnostic): void;
}

/** A place in running AML. */
export interface AmlPlace {
  /** Path of the method; the table's name for code outside methods. */
  readonly method: string;
  readonly source: ByteSource;
  /** Byte offset in the table. */
  readonly offset: number;
}

export interface MethodEngine {
  /** Evaluates an object: a method runs, a field is read, any other object is its own value. */
  start(node: NamespaceNode, args: readonly AcpiObject[]): AmlTask;
}

/** The whole engine: tables come in, tasks come out. */
export interface Interpreter extends MethodEngine {
  /** Loads a definition block, header included; its code outside methods runs in order, §5.4, §19.6.29. */
  loadTable(image: ByteSource): AmlTask;
  /** Takes out what a table brought; `handle` is what its load returned. Reports nothing if it is gone already. */
  unloadTable(handle: AcpiObject): void;
  /** Runs `_REG`, then `\_SB._INI` and each device's `_STA` and `_INI`, §6.5.1. To be done once, after all tables. */
  initialize(): AmlTask;
}
