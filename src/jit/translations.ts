/**
 * Each instruction as JavaScript: what the executor does for it, with the operand stack in variables. Numbers are
 * handled in place, everything else by the engine's own functions.
 */
import type { InstructionName } from "../interpreter/index.ts";
import type { Step } from "./blocks.ts";
import { call, executed, lookUp, operate, waitAgain } from "./call-translations.ts";
import {
  arithmetic,
  asInteger,
  bitwise,
  comparison,
  increment,
  inverted,
  logical,
  plain,
  truthOf,
} from "./integer-translations.ts";
import { pair, type Translation } from "./translation.ts";
import type { VariableKind, Writer } from "./writer.ts";

const uninitialized: { readonly [K in VariableKind]: string } = {
  Local: '"ae-aml-uninitialized-local"',
  Arg: '"ae-aml-uninitialized-arg"',
};

const variable =
  (kind: VariableKind): Translation =>
  (to, step) => {
    to.push(step.height, to.variable(kind, step.a));
    to.line(`if (s${step.height} === undefined) { at = ${step.at};`);
    to.line(`abort(${uninitialized[kind]}, "${kind}${step.a} has no value"); }`);
  };

const orNothing =
  (kind: VariableKind): Translation =>
  (to, step) =>
    to.push(step.height, to.variable(kind, step.a));

function storeLocal(to: Writer, step: Step): void {
  const top = to.value(step.height - 1);
  to.line(`if (typeof ${top} === "number") ${to.variable("Local", step.a)} = ${top};`);
  to.line(`else { at = ${step.at}; ${to.variable("Local", step.a)} = kept(context, ${top}); }`);
}

/** A JumpIfZero over a body that stands inside the braces it opens. */
export function writeCondition(to: Writer, step: Step): void {
  to.settle(step.height - 1);
  to.mark(step);
  to.line(`if (${to.condition(step.height - 1)}) {`);
}

/** Every instruction; one that is missing does not compile. */
export const translations: { readonly [N in InstructionName]: Translation } = {
  Fault: executed,
  Value: (to, step) => to.push(step.height, `K${step.a}`),
  Small: (to, step) => to.push(step.height, String(step.a)),
  Local: variable("Local"),
  Arg: variable("Arg"),
  LocalOrNothing: orNothing("Local"),
  ArgOrNothing: orNothing("Arg"),
  Name: (to, step) => {
    to.mark(step);
    to.line(lookUp(to, step));
    to.line('if ((o = n.object) !== undefined && o.type === "Method") {');
    call(to, step, "o", 0);
    to.line("} else {");
    to.line(`v = readName(task, n); if (v === blocked) { ${waitAgain(to, step)} }`);
    to.push(step.height, "v");
    to.line("}");
  },
  Node: (to, step) => {
    to.mark(step);
    to.push(step.height, `nodeOf(context, N${step.a}, ${to.scope})`);
  },
  NodeOrNothing: (to, step) => to.push(step.height, `resolveName(context.namespace, N${step.a}, ${to.scope})`),
  StoreLocal: storeLocal,
  StoreLocalAndPop: storeLocal,
  StoreArg: (to, step) => {
    const top = to.value(step.height - 1);
    const name = to.variable("Arg", step.a);
    to.line(`if (typeof ${name} === "number" && typeof ${top} === "number") ${name} = ${top};`);
    to.line(`else { at = ${step.at};`);
    to.withArray("Arg", step.a, (array) => to.line(`${top} = storeArg(context, ${array}, ${step.a}, ${top});`));
    to.line("}");
  },
  StoreName: (to, step) => {
    const top = to.value(step.height - 1);
    to.mark(step);
    to.line(lookUp(to, step));
    const rule = step.b === 0 ? "convert" : "replace";
    to.line(`v = storeName(task, n, ${top}, "${rule}");`);
    to.line(`if (v !== true) { if (v === false) { ${waitAgain(to, step)} } ${top} = v; }`);
  },
  StoreReference: (to, step) => {
    const { a, b } = pair(to, step);
    to.mark(step);
    to.line(`${a} = storeReference(context, ${b}, ${a}, "${step.a === 0 ? "convert" : "replace"}");`);
  },
  StoreDebug: (to, step) => {
    const top = to.value(step.height - 1);
    to.mark(step);
    to.line(`storeDebug(context, ${top});`);
  },
  Pop: () => undefined,
  Keep: (to, step) => to.line(`frame.implicit = ${to.value(step.height - 1)};`),
  Jump: (to, step) => {
    to.settle(step.height);
    to.line(`pc = ${step.a}; continue;`);
  },
  JumpIfZero: (to, step) => {
    to.settle(step.height - 1);
    to.mark(step);
    to.line(`if (!${to.condition(step.height - 1)}) { pc = ${step.a}; continue; }`);
  },
  LoopEnter: (to, step) => {
    to.push(step.height, "0");
    to.push(step.height + 1, "context.host.clock.now");
  },
  LoopBack: (to, step) => {
    const count = `s${step.height - 2}`;
    to.mark(step);
    to.line(`countIteration(context, ${count} = ${count} + 1, s${step.height - 1});`);
    to.line(`pc = ${step.a}; continue;`);
  },
  LoopLeave: () => undefined,
  Add: arithmetic((a, b) => `(v = ${a} + ${b}) <= LARGEST`, "add"),
  Subtract: arithmetic((a, b) => `(v = ${a} - ${b}) >= 0`, "subtract"),
  Multiply: arithmetic((a, b) => `(v = ${a} * ${b}) <= LARGEST`, "multiply"),
  And: bitwise(plain, "and"),
  Or: bitwise(plain, "or"),
  XOr: bitwise(plain, "xor"),
  NAnd: bitwise(inverted, "and"),
  NOr: bitwise(inverted, "or"),
  Not: (to, step) => {
    const top = to.value(step.height - 1);
    to.mark(step);
    to.push(step.height - 1, `not(${asInteger(to, top)}, ${to.bits})`);
  },
  ShiftLeft: bitwise(plain, "shiftLeft"),
  ShiftRight: bitwise(plain, "shiftRight"),
  LAnd: logical("&"),
  LOr: logical("|"),
  LNot: (to, step) => {
    to.mark(step);
    to.pushTruth(step.height - 1, `!(${truthOf(to, step.height - 1)})`);
  },
  LEqual: comparison("==="),
  LNotEqual: comparison("!=="),
  LGreater: comparison(">"),
  LGreaterEqual: comparison(">="),
  LLess: comparison("<"),
  LLessEqual: comparison("<="),
  IncrementLocal: increment("Local", "+", "add"),
  DecrementLocal: increment("Local", "-", "subtract"),
  IncrementArg: increment("Arg", "+", "add"),
  DecrementArg: increment("Arg", "-", "subtract"),
  Call: (to, step) => {
    to.settle(step.height);
    to.mark(step);
    to.line(lookUp(to, step));
    to.line(`o = checkedCallee(n, ${step.b});`);
    call(to, step, "o", step.b);
  },
  Return: (to, step) => {
    to.line(`frame.pc = ${step.at}; task.leaveFrame(${to.value(step.height - 1)}); return left;`);
  },
  ReturnNothing: (to, step) => to.line(`frame.pc = ${step.at}; task.leaveFrame(frame.implicit); return left;`),
  Operate: operate(true),
  OperateOnly: operate(false),
  Fresh: (to, step) => to.push(step.height, `copyOf(K${step.a})`),
  PackageOf: (to, step) => {
    const base = step.height - step.a;
    to.mark(step);
    to.line(to.spillOperands(base, step.height));
    to.push(base, `packageOf(frame, stack, b + ${base}, ${step.a})`);
  },
  Element: (to, step) => {
    to.mark(step);
    to.push(step.height, `element(context, frame, N${step.a})`);
  },
  LocalReference: (to, step) =>
    to.push(step.height, `{ type: "SlotReference", slot: "Local", slots: locals, index: ${step.a} }`),
  ArgReference: (to, step) =>
    to.push(step.height, `{ type: "SlotReference", slot: "Arg", slots: args, index: ${step.a} }`),
  NodeReference: (to, step) => to.push(step.height - 1, `referenceTo(${to.value(step.height - 1)})`),
  JumpIfNothing: (to, step) => {
    to.settle(step.height);
    const top = `s${step.height - 1}`;
    to.line(`if (${top} === undefined) { ${top} = 0; pc = ${step.a}; continue; }`);
  },
  EnterScope: executed,
  LeaveScope: executed,
  Declare: (to, step) => {
    to.mark(step);
    to.line(`${to.spillOperands(0, step.height)}frame.pc = ${step.at};`);
    to.line(`declare(task, frame, D${step.a}, stack, b + ${step.height});`);
    const kind = to.code.details[step.a]?.kind;
    if (kind === "name" || kind === "region") to.push(step.height, `stack[b + ${step.height}]`);
  },
  DuplicatePair: (to, step) => {
    const { a, b } = pair(to, step);
    to.push(step.height, a);
    to.push(step.height + 1, b);
  },
  ReadReference: (to, step) => {
    to.mark(step);
    to.push(step.height, `dereference(context, ${to.value(step.height - 1)}, ${to.scope})`);
  },
  Swap: (to, step) => {
    const { a, b } = pair(to, step);
    to.line(`v = ${a}; ${a} = ${b}; ${b} = v;`);
  },
  Mention: (to, step) => {
    to.mark(step);
    to.line(lookUp(to, step));
    to.line('if ((o = n.object) !== undefined && o.type === "Method") {');
    call(to, step, "o", 0);
    to.line("} else {");
    to.push(step.height, "undefined");
    to.line("}");
  },
  PutLocal: (to, step) => to.line(`${to.variable("Local", step.a)} = ${to.value(step.height - 1)};`),
};
