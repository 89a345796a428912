/** Arithmetic, comparisons and logic: in place for numbers, by the engine's functions for everything else. */
import { pair, type Translation } from "./translation.ts";
import type { VariableKind, Writer } from "./writer.ts";

const areNumbers = (a: string, b: string): string => `typeof ${a} === "number" && typeof ${b} === "number"`;

/** An operand as Integer: itself if it is a number. */
export const asInteger = (to: Writer, operand: string): string =>
  `(typeof ${operand} === "number" ? ${operand} : toInteger(${operand}, ${to.bits}))`;

/** `fast`: a condition on two numbers that computes `v`, the result if it holds; otherwise `slow` computes it. */
export const arithmetic =
  (fast: (a: string, b: string) => string, slow: string): Translation =>
  (to, step) => {
    const { a, b, at } = pair(to, step);
    to.mark(step);
    to.line(`if (${areNumbers(a, b)} && ${fast(a, b)}) s${at} = v;`);
    to.line(`else s${at} = ${slow}(toInteger(${a}, ${to.bits}), toInteger(${b}, ${to.bits}), ${to.bits});`);
  };

/** Both operands as Integers, in order, and an operation on them. */
export const bitwise =
  (write: (operation: string, bits: number) => string, operation: string): Translation =>
  (to, step) => {
    const { a, b, at } = pair(to, step);
    to.mark(step);
    to.push(at, write(`${operation}(${asInteger(to, a)}, ${asInteger(to, b)}, ${to.bits})`, to.bits));
  };

/** For {@link bitwise}: the operation itself. */
export const plain = (operation: string): string => operation;
/** For {@link bitwise}: the operation, then Not. */
export const inverted = (operation: string, bits: number): string => `not(${operation}, ${bits})`;

/** A comparison, whose result stays a boolean until somebody wants its value. */
export const comparison =
  (operator: string): Translation =>
  (to, step) => {
    const { a, b, at } = pair(to, step);
    to.mark(step);
    to.pushTruth(at, `${areNumbers(a, b)} ? ${a} ${operator} ${b} : compare(context, ${a}, ${b}) ${operator} 0`);
  };

/** A comparison's result is used as it is; other operands become Integers, in order. */
export function truthOf(to: Writer, index: number): string {
  return to.isTruth(index) ? `c${index}` : `${asInteger(to, `s${index}`)} !== 0`;
}

/** LAnd and LOr. */
export const logical =
  (operator: "&" | "|"): Translation =>
  (to, step) => {
    const { height } = step;
    to.mark(step);
    // The executor converts the second operand first; both are converted always.
    to.line(`v = ${truthOf(to, height - 1)};`);
    to.line(`o = ${truthOf(to, height - 2)};`);
    to.pushTruth(height - 2, operator === "&" ? "o && v" : "o || v");
  };

/** Adds or subtracts one in place. */
export const increment =
  (kind: VariableKind, sign: "+" | "-", operation: "add" | "subtract"): Translation =>
  (to, step) => {
    const name = to.variable(kind, step.a);
    to.line(`v = ${name};`);
    to.line(`if (typeof v === "number" && ${sign === "+" ? "v < LARGEST" : "v > 0"}) ${name} = v = v ${sign} 1;`);
    to.line(`else { at = ${step.at};`);
    to.withArray(kind, step.a, (array) =>
      to.line(`v = stepped(${array}, ${step.a}, ${operation}, ${to.bits}, "${kind}");`),
    );
    to.line("}");
    to.push(step.height, "v");
  };
