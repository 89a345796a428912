/** What a debugger changes in a task between two steps. */
import type { AcpiObject } from "../namespace/index.ts";
import type { AmlTask } from "./engine.ts";
import { narrow } from "./integer.ts";
import { Task } from "./task.ts";
import { heldValue, type Value } from "./value.ts";

/**
 * Gives a Local or Arg of the innermost activation another value.
 *
 * @returns what is in the way, as text; undefined if it is done
 */
export function setSlot(task: AmlTask, slot: "Local" | "Arg", index: number, object: AcpiObject): string | undefined {
  if (!(task instanceof Task)) return "this task has no Locals";
  const frame = task.frames.at(-1);
  if (frame?.kind !== "code") return "no method is running";
  const { object: method } = frame.node;
  const count = slot === "Local" ? 8 : method?.type === "Method" && !frame.isTableLevel ? method.argumentCount : 0;
  if (index >= count) return `there is no ${slot}${index} here`;
  const value: Value = heldValue(object);
  const slots = slot === "Local" ? frame.locals : frame.args;
  slots[index] = typeof value === "number" || typeof value === "bigint" ? narrow(value, task.context.bits) : value;
  return undefined;
}
