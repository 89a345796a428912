/** What a debugger sees of a task between two steps. Nothing here changes anything. */
import type { ByteSource } from "../base/span.ts";
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";
import type { AmlTask } from "./engine.ts";
import { type InstructionName, instructions } from "./instructions.ts";
import { Task } from "./task.ts";
import { plainObject, type Value } from "./value.ts";

/** The instruction that runs next. */
export interface NextInstruction {
  readonly source: ByteSource;
  /** Byte offset in the table of the term it belongs to. */
  readonly offset: number;
  /** Activations of code below it. */
  readonly depth: number;
  /** Identity of the activation: tells two calls of one method apart. */
  readonly activation: object;
  /** The method; undefined for code outside methods. */
  readonly method: NamespaceNode | undefined;
  /** The name it is about to use, and how: a `reference` may be read or written later. */
  readonly name: { readonly node: NamespaceNode; readonly use: "read" | "write" | "reference" } | undefined;
}

/** One activation of code, with its values. */
export interface TaskFrame {
  readonly method: NamespaceNode | undefined;
  /** Path of the method; the table's name for code outside methods. */
  readonly name: string;
  readonly source: ByteSource;
  readonly offset: number;
  /** The scope that names are looked up in. */
  readonly scope: NamespaceNode;
  /** Local0 to Local7; undefined for one without value. */
  readonly locals: readonly (AcpiObject | undefined)[];
  /** Only those the method takes. */
  readonly args: readonly (AcpiObject | undefined)[];
}

const uses: ReadonlyMap<number, "read" | "write" | "reference"> = new Map(
  (
    [
      ["Name", "read"],
      ["Call", "read"],
      ["Mention", "read"],
      ["Element", "read"],
      ["StoreName", "write"],
      ["Node", "reference"],
      ["NodeOrNothing", "reference"],
    ] as const satisfies readonly (readonly [InstructionName, string])[]
  ).map(([name, use]) => [instructions[name], use]),
);

/** Undefined between the code of methods, and when the task has ended. */
export function nextInstruction(task: AmlTask): NextInstruction | undefined {
  if (!(task instanceof Task)) return undefined;
  const frame = task.frames.at(-1);
  if (frame?.kind !== "code") return undefined;
  const { code } = frame;
  const use = uses.get(code.words[frame.pc] ?? -1);
  const path = use === undefined ? undefined : code.names[code.words[frame.pc + 1] ?? -1]?.path;
  const node = path === undefined ? undefined : task.context.namespace.resolve(path, frame.scope);
  return {
    source: code.source,
    offset: code.offsets[frame.pc] ?? 0,
    depth: task.frames.length,
    activation: frame,
    method: frame.isTableLevel ? undefined : frame.node,
    name: use === undefined || node === undefined ? undefined : { node, use },
  };
}

/** The activations of code in a task, innermost first. */
export function taskFrames(task: AmlTask): readonly TaskFrame[] {
  if (!(task instanceof Task)) return [];
  const found: TaskFrame[] = [];
  for (const frame of [...task.frames].reverse()) {
    if (frame.kind !== "code") continue;
    const method = frame.isTableLevel ? undefined : frame.node;
    const count = method?.object?.type === "Method" ? method.object.argumentCount : 0;
    found.push({
      method,
      name: method?.path ?? frame.code.source.name,
      source: frame.code.source,
      offset: frame.code.offsets[frame.pc] ?? 0,
      scope: frame.scope,
      locals: frame.locals.map(shown),
      args: Array.from({ length: count }, (_, i) => shown(frame.args[i])),
    });
  }
  return found;
}

const shown = (value: Value): AcpiObject | undefined => (value === undefined ? undefined : plainObject(value));
