/** Instructions after which somebody else may have to run: calls, operators that wait, what the executor does. */
import { codeServices } from "../interpreter/index.ts";
import type { Step } from "./blocks.ts";
import type { Translation } from "./translation.ts";
import type { Writer } from "./writer.ts";

/** Ends the runner because the task waits: the instruction will be executed again. */
export const waitAgain = (to: Writer, step: Step): string =>
  `${to.leave(step.height, step.at)} task.block(); return left + ${step.rest};`;

/** The node of the instruction's name, as `n`. */
export const lookUp = (to: Writer, step: Step): string => `n = nodeOf(context, N${step.a}, ${to.scope});`;

/**
 * Calls the method of node `n`, and goes on here if it returns before the budget runs out and without waiting.
 *
 * @param count - how many operands on top are its arguments
 */
export function call(to: Writer, step: Step, method: string, count: number): void {
  const base = step.height - count;
  const args = Array.from({ length: count }, (_, i) => `s${base + i}`).join(", ");
  to.line(`frame.pc = ${step.next}; task.sp = b + ${base};`);
  to.line(`if (!task.call(n, ${method}, [${args}])) { ${waitAgain(to, step)} }`);
  to.line(`left = task.runAbove(height, left + ${step.rest});`);
  // Somebody else is on top, or the task has failed and nothing of this matters any more.
  to.line(`if (task.frames.length !== height || task.frames[height - 1] !== frame) { ${to.spill(base)} return left; }`);
  to.push(base, `stack[b + ${base}]`);
  to.line(`if (left < ${step.rest}) { ${to.leave(base + 1, step.next)} return execute(task, frame, left); }`);
  to.line(`left -= ${step.rest};`);
}

/** Lets the executor do one instruction and goes on behind it. */
export const executed: Translation = (to, step) => {
  to.line(to.leave(step.height, step.at));
  to.line("execute(task, frame, 1);");
  to.line(`if (frame.pc !== ${step.next} || task.frames.length !== height) return left + ${step.rest};`);
};

/** Runs an operator over the operand stack. */
export const operate =
  (hasValue: boolean): Translation =>
  (to, step) => {
    const base = step.height - (codeServices.operatorList[step.a]?.arity ?? 0);
    to.mark(step);
    to.line(`${to.spillOperands(base, step.height)}frame.pc = ${step.next}; task.sp = b + ${base};`);
    to.line(`v = O${step.a}.run(task, stack, b + ${base});`);
    to.line(`if (v === called) { ${to.spill(base)} return left + ${step.rest}; }`);
    to.line(`if (v === blocked) { ${waitAgain(to, step)} }`);
    if (hasValue) to.push(base, "v");
  };
