/** The contracts around an AML engine: what it needs from its host, and what it gives to its users. */

import type { Clock } from "../base/clock.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import type { TraceSink } from "../base/trace.ts";
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";

export type AccessWidth = 1 | 2 | 4 | 8;

/** One address space of operation regions. Addresses and values are unsigned; widths are bytes of one bus cycle. */
export interface RegionHandler {
  read(address: bigint, width: AccessWidth): bigint;
  write(address: bigint, width: AccessWidth, value: bigint): void;
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
  readonly clock: Clock;
  readonly trace: TraceSink;
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
}

export interface MethodEngine {
  /** Evaluates an object: a method runs, a field is read, any other object is its own value. */
  start(node: NamespaceNode, args: readonly AcpiObject[]): AmlTask;
}
