/** Evaluating objects of the name space from flows, with a trace of what came back. */
import { nameSeg } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { hexBytes } from "../base/hex.ts";
import type { TraceValue } from "../base/trace.ts";
import type { AmlTask, MethodEngine, TaskState } from "../interpreter/index.ts";
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";
import { type Flow, waitFor } from "./flow.ts";
import { traceOspm } from "./lane.ts";
import type { PlatformAccess } from "./platform-access.ts";

/** How an evaluation ended. */
export type Evaluation =
  | { readonly kind: "value"; readonly object: AcpiObject | undefined }
  | { readonly kind: "absent" }
  | { readonly kind: "aborted"; readonly reason: Diagnostic };

/** Runs tasks beside each other; `done` is called once with the final state. */
export interface TaskRunner {
  run(task: AmlTask, done: (state: TaskState) => void): void;
}

export class Evaluator {
  private readonly platform: PlatformAccess;
  private readonly engine: MethodEngine;
  private readonly runner: TaskRunner;
  private readonly onAbort: (path: string, reason: Diagnostic) => void;

  /** @param onAbort - told about every evaluation that the engine gave up */
  constructor(
    platform: PlatformAccess,
    engine: MethodEngine,
    runner: TaskRunner,
    onAbort: (path: string, reason: Diagnostic) => void,
  ) {
    this.platform = platform;
    this.engine = engine;
    this.runner = runner;
    this.onAbort = onAbort;
  }

  /** Evaluates a node: a method runs, anything else is its value. */
  *evaluate(node: NamespaceNode, args: readonly AcpiObject[] = []): Flow<Evaluation> {
    const state = yield* this.task(this.engine.start(node, args));
    if (state.kind === "aborted") {
      this.onAbort(node.path, state.reason);
      traceOspm(this.platform, "evaluate/aborted", { object: node.path, code: state.reason.code });
      return { kind: "aborted", reason: state.reason };
    }
    const object = state.kind === "returned" ? state.object : undefined;
    traceOspm(this.platform, "evaluate", { object: node.path, result: resultOf(object) });
    return { kind: "value", object };
  }

  /** Runs a task of the engine to its end. */
  *task(task: AmlTask): Flow<TaskState> {
    return yield* waitFor<TaskState>((resume) => this.runner.run(task, resume));
  }

  /** Evaluates a child by its segment, e.g. `_STA`. */
  *child(node: NamespaceNode, segment: string, args: readonly AcpiObject[] = []): Flow<Evaluation> {
    const child = node.children.get(nameSeg(segment));
    if (child === undefined) return { kind: "absent" };
    return yield* this.evaluate(child.aliasOf ?? child, args);
  }

  /** An Integer child; `undefined` if absent, aborted or of another type. */
  *integer(node: NamespaceNode, segment: string): Flow<bigint | undefined> {
    const answer = yield* this.child(node, segment);
    return answer.kind === "value" && answer.object?.type === "Integer" ? answer.object.value : undefined;
  }

  /** The bytes of a Buffer child; `undefined` if absent, aborted or of another type. */
  *buffer(node: NamespaceNode, segment: string): Flow<Uint8Array | undefined> {
    const answer = yield* this.child(node, segment);
    return answer.kind === "value" && answer.object?.type === "Buffer" ? answer.object.bytes : undefined;
  }
}

/** A value for the trace. */
function resultOf(object: AcpiObject | undefined): TraceValue {
  if (object === undefined) return "";
  switch (object.type) {
    case "Integer":
      return object.value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(object.value) : `0x${object.value.toString(16)}`;
    case "String":
      return object.value;
    case "Buffer":
      return hexBytes(object.bytes);
    default:
      return object.type;
  }
}
