/** What operators see of the task that runs them. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";
import type { AmlAbort } from "./abort.ts";
import type { EngineContext } from "./context.ts";
import type { Integer, Value } from "./value.ts";

/** What an operator returns that has to wait; it is executed again, with the same operands, when the wait may be over. */
export const blocked = Symbol("blocked");
/** What an operator returns that has started something in the task: its value arrives when that has ended. */
export const called = Symbol("called");
export type Suspension = typeof blocked | typeof called;

/** Why a task waits. */
export interface Wait {
  /** Virtual time at which it ends whatever happens; undefined: never. */
  readonly until: number | undefined;
  /** True if what it waits for has come. Does not change anything. */
  isOver(): boolean;
}

/** Tables that come and go while methods run. */
export interface TableLoader {
  /** Starts loading `image` in `task`; the operator that asked ends with the handle, or with `undefined` as object. */
  begin(task: Execution, image: ByteSource, options: TableLoadOptions): void;
  unload(handle: AcpiObject): void;
}

export interface TableLoadOptions {
  /** A table of the same bytes that is loaded already is refused. */
  readonly isOnlyOnce?: boolean;
  /** Where the table's names go; the root by default. */
  readonly scope?: NamespaceNode;
  /** A name, seen from that scope, to store to when the load has worked, §19.6.77. */
  readonly parameter?: { readonly path: string; readonly value: Value };
}

export interface Execution {
  readonly context: EngineContext;
  readonly tables: TableLoader;
  /** The scope names are looked up in now. */
  readonly scope: NamespaceNode;
  /** What the task waits for. Operators set it before they return `blocked`, and find it again when re-executed. */
  wait: Wait | undefined;
  /** SyncLevel of what the task holds, §19.6.87. */
  syncLevel: number;
  /** Mutexes acquired and not yet released, in order, with the level to go back to. */
  readonly held: HeldMutex[];
  notify(node: NamespaceNode, value: Integer): void;
  fatal(type: Integer, code: Integer, argument: Integer): void;
  report(problem: Diagnostic): void;
  /** Notes a fault that ends nothing. */
  reportFault(fault: AmlAbort): void;
}

export interface HeldMutex {
  readonly mutex: { owner: object | undefined; depth: number };
  readonly previousLevel: number;
  readonly isGlobalLock: boolean;
}
