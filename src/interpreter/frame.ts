/** Activations: code that runs, and work of the engine between evaluations. */
import type { NamespaceNode, OwnerId, PackageObject } from "../namespace/index.ts";
import type { AmlAbort } from "./abort.ts";
import type { Code } from "./code.ts";
import type { Task } from "./task.ts";
import type { Value } from "./value.ts";

/** Local0 to Local7 without values. */
export function noLocals(): Value[] {
  return [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined];
}

/** One activation of a method, or of a table's code outside methods. */
export class Frame {
  readonly kind = "code";
  readonly code: Code;
  /** The method; for table-level code the scope it starts in. */
  readonly node: NamespaceNode;
  readonly args: Value[];
  readonly locals: Value[];
  readonly owner: OwnerId;
  /** Operand stack height at entry. */
  readonly stackBase: number;
  pc = 0;
  scope: NamespaceNode;
  readonly scopes: NamespaceNode[] = [];
  /** Names the activation declared: they go with it. Undefined for table-level code, whose names stay. */
  readonly created: NamespaceNode[] | undefined;
  /** Value of the last expression, for methods without Return. */
  implicit: Value = undefined;
  /** Packages with names that mean nothing yet; table-level code looks again at its end. */
  readonly unsettled: PackageObject[] = [];
  hasUnsettledElement: boolean = false;
  /** The method's lock is held, and the SyncLevel to go back to. */
  isLocked: boolean = false;
  previousSyncLevel = 0;

  constructor(options: {
    readonly code: Code;
    readonly node: NamespaceNode;
    readonly args: Value[];
    readonly owner: OwnerId;
    readonly stackBase: number;
    readonly isTableLevel: boolean;
    /** Shared with other activations; of its own by default. */
    readonly locals?: Value[];
  }) {
    this.code = options.code;
    this.node = options.node;
    this.scope = options.node;
    this.args = options.args;
    this.locals = options.locals ?? noLocals();
    this.owner = options.owner;
    this.stackBase = options.stackBase;
    this.created = options.isTableLevel ? undefined : [];
  }

  get isTableLevel(): boolean {
    return this.created === undefined;
  }
}

/**
 * Work of the engine on the frame stack: loading a table, initialising devices. It is resumed when it is on top: first
 * with `undefined`, then with the value of what it started.
 */
export interface Activity {
  readonly kind: "activity";
  /** For backtraces. */
  readonly name: string;
  resume(task: Task, value: Value): void;
  /** Something it started failed. @returns false if that ends this activity too */
  recover(task: Task, fault: AmlAbort): boolean;
}
