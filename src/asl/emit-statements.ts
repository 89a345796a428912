/** Methods and the statements that are more than one opcode. @see ACPI 6.5 §19.6 */
import { type NamePath, nameSeg, type OpcodeName } from "../aml/index.ts";
import { textOf } from "./emit-data.ts";
import type { Emitter } from "./emitter.ts";
import type { AstNode, ListNode, OperatorNode } from "./syntax-tree.ts";

const serializedFlag = 0x08;

/** `Method (name, arguments, serialized, sync level) { … }` and `Function`. */
export function emitMethod(emitter: Emitter, node: OperatorNode): void {
  const [name] = node.args;
  const [parameter] = node.operator.parameters;
  if (name === undefined || parameter === undefined) return;
  const isFunction = node.operator.form === "function";
  const types = node.args[2];
  const listed = types === undefined ? 0 : types.kind === "list" ? types.items.length : 1;
  const argumentCount = isFunction ? listed : emitter.numberAt(node, 1, 1);
  const serialized = isFunction ? 0 : emitter.numberAt(node, 2, 1);
  const syncLevel = isFunction ? 0 : emitter.numberAt(node, 3, 1);
  // Sync levels are a matter of the semantic checks.
  if (argumentCount > 7) {
    const values = { operator: node.operator.spelling, value: argumentCount, argument: "argumentCount", limit: 7 };
    emitter.report("value-out-of-range", node, values);
  }
  emitter.output.opcode("Method");
  emitter.output.package(() => {
    emitter.operand(node, parameter, name);
    const switches = collectSwitches(node.body);
    // The temporaries are objects of the method, so two calls at a time must not meet.
    const isSerialized = serialized !== 0 || switches.length > 0;
    emitter.output.u8((argumentCount & 7) | (isSerialized ? serializedFlag : 0) | ((syncLevel & 15) << 4));
    declareTemporaries(emitter, node, switches);
    const outer = emitter.method;
    emitter.method = { name: name.kind === "name" ? name.word.text : "", switches: 0 };
    emitter.scoped(node, () => emitter.terms(node.body));
    emitter.method = outer;
  });
}

/** Names of the temporaries: `_T_0` … `_T_9`, `_T_A` … `_T_Z`. */
const temporaryDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const temporaryPath = (index: number): NamePath => ({
  absolute: false,
  parents: 0,
  segments: [nameSeg(`_T_${temporaryDigits.charAt(index)}`)],
});

/** The Switch operators of a method (or, outside methods, of a table) in the order they are met. */
export function collectSwitches(body: ListNode | undefined): readonly OperatorNode[] {
  const found: OperatorNode[] = [];
  const visit = (list: ListNode | undefined): void => {
    for (const item of list?.items ?? []) {
      if (item?.kind !== "operator") continue;
      if (item.operator.form === "switch") found.push(item);
      // A method in a method (or in a table) has temporaries of its own.
      if (item.operator.opcode !== "Method" && (item.operator.body === "terms" || item.operator.body === "cases"))
        visit(item.body);
    }
  };
  visit(body);
  return found;
}

/** Creates the temporaries of Switch operators. */
export function declareTemporaries(emitter: Emitter, method: OperatorNode, switches: readonly OperatorNode[]): void {
  if (switches.length > temporaryDigits.length) {
    emitter.report("switch-temporaries", method, { limit: temporaryDigits.length });
    return;
  }
  // Each is put before those already there, so the last comes first (as iasl does).
  for (let i = switches.length - 1; i >= 0; i--) {
    emitter.output.opcode("Name");
    emitter.output.path(temporaryPath(i));
    emitInitialValue(emitter, switches[i]?.args[0]);
  }
}

/** Results of operators whose temporary is no integer. */
const temporaryValues: { readonly [N in OpcodeName]?: "string" | "buffer" } = {
  ToHexString: "string",
  ToDecimalString: "string",
  ToString: "string",
  ToBuffer: "buffer",
  Buffer: "buffer",
};

function emitInitialValue(emitter: Emitter, value: AstNode | undefined): void {
  const opcode = value?.kind === "operator" ? value.operator.opcode : undefined;
  const type = value?.kind === "string" ? "string" : opcode === undefined ? undefined : temporaryValues[opcode];
  if (type === "string") emitter.output.text("");
  else if (type === "buffer") {
    emitter.output.opcode("Buffer");
    emitter.output.package(() => emitter.output.integer(0n));
  } else emitter.output.opcode("Zero");
}

/** Switch: a loop that runs once, a temporary, and a chain of If and Else; Break leaves the loop. */
export function emitSwitch(emitter: Emitter, node: OperatorNode): void {
  const { method, output } = emitter;
  const { recorder } = emitter.options;
  const [value] = node.args;
  const temporary = temporaryPath(Math.min(method.switches++, temporaryDigits.length - 1));
  const cases: OperatorNode[] = [];
  let fallback: OperatorNode | undefined;
  for (const item of node.body?.items ?? []) {
    if (item?.kind === "operator" && item.operator.spelling === "Case") cases.push(item);
    else if (item?.kind === "operator" && item.operator.spelling === "Default") fallback = item;
    else if (item !== undefined) emitter.report("term-misplaced", item, { found: "this", expected: "Case or Default" });
  }
  emitter.output.opcode("While");
  output.package(() => {
    emitter.output.opcode("One");
    emitter.output.opcode("Store");
    if (value !== undefined) emitter.expression(value, undefined);
    emitter.output.path(temporary);
    const open: number[] = [];
    cases.forEach((one, i) => {
      if (!emitter.checkShape(one)) return;
      if (i > 0) {
        emitter.output.opcode("Else");
        open.push(output.openPackage());
      }
      recorder?.enter(one, output.length);
      emitter.output.opcode("If");
      output.package(() => {
        emitCondition(emitter, one.args[0], () => emitter.output.path(temporary));
        emitter.terms(one.body);
      });
      recorder?.leave(output.length);
    });
    if (fallback !== undefined) {
      recorder?.enter(fallback, output.length);
      // Without a Case there is nothing to be Else of.
      if (cases.length > 0) {
        emitter.output.opcode("Else");
        open.push(output.openPackage());
      }
      emitter.terms(fallback.body);
      recorder?.leave(output.length);
    }
    while (open.length > 0) output.closePackage(open.pop() ?? 0);
    emitter.output.opcode("Break");
  });
}

const matchEqual = 1;
const matchAlways = 0;

/** Equal to the value, or to one of the elements of a package. */
function emitCondition(emitter: Emitter, value: AstNode | undefined, temporary: () => void): void {
  if (value === undefined) return;
  if (value.kind === "operator" && value.operator.form === "package") {
    emitter.output.opcode("LNotEqual");
    emitter.output.opcode("Match");
    emitter.expression(value, undefined);
    emitter.output.u8(matchEqual);
    temporary();
    emitter.output.u8(matchAlways);
    emitter.output.opcode("Zero");
    emitter.output.opcode("Zero");
    emitter.output.opcode("Ones");
    return;
  }
  emitter.output.opcode("LEqual");
  temporary();
  emitter.expression(value, undefined);
}

/** `For (initialize, predicate, update) { … }`: a While with the update at its end. */
export function emitFor(emitter: Emitter, node: OperatorNode): void {
  const [initialize, predicate, update] = node.args;
  if (initialize !== undefined) emitter.expression(initialize, undefined);
  emitter.output.opcode("While");
  emitter.output.package(() => {
    if (predicate === undefined) emitter.output.integer(1n);
    else emitter.expression(predicate, undefined);
    emitter.terms(node.body);
    if (update !== undefined) emitter.expression(update, undefined);
  });
}

/** `Printf` and `Fprintf`: the pieces of the format and the arguments, concatenated and stored. */
export function emitPrintf(emitter: Emitter, node: OperatorNode): void {
  const isToTarget = node.operator.form === "fprintf";
  const format = textOf(emitter, node, isToTarget ? 1 : 0);
  if (format === undefined) return;
  const values = node.args.slice(isToTarget ? 2 : 1);
  const pieces = format.split("%o");
  // What is too much is left out, as iasl does.
  if (pieces.length - 1 !== values.length) {
    const name = values.length < pieces.length - 1 ? "format-arguments-missing" : "format-arguments-surplus";
    emitter.report(name, node, { wanted: pieces.length - 1, given: values.length });
  }
  emitter.output.opcode("Store");
  const operands: (() => void)[] = [];
  pieces.forEach((piece, i) => {
    const value = values[i];
    if (i === 0 || piece !== "") operands.push(() => emitter.output.text(piece));
    if (value !== undefined) operands.push(() => emitter.expression(value, undefined));
  });
  for (let i = 1; i < operands.length; i++) emitter.output.opcode("Concatenate");
  operands.forEach((operand, i) => {
    operand();
    if (i > 0) emitter.target(undefined);
  });
  const [target] = node.args;
  if (isToTarget && target !== undefined) emitter.expression(target, undefined);
  else emitter.output.opcode("Debug");
}
