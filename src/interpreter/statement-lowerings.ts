/** Statements. @see ACPI 6.5 §20.2.5.3 */
import type { OpcodeNameOf } from "../aml/index.ts";
import type { OpcodeLowering } from "./lowering.ts";
import { listOf } from "./operand.ts";
import { type OperatorName, operatorNames } from "./operators.ts";

/** The first operand as object or value, the others as values. */
const statement =
  (operator: OperatorName, first: "object" | "value"): OpcodeLowering =>
  (to, node) => {
    for (const [index, operand] of node.operands.entries()) {
      if (index === 0 && first === "object") to.object(operand);
      else to.value(operand);
    }
    to.code.emit("OperateOnly", operatorNames.indexOf(operator));
  };

const nothing: OpcodeLowering = () => undefined;

export const statementLowerings: { readonly [N in OpcodeNameOf<"statement">]: OpcodeLowering } = {
  Break: (to) => to.leaveIteration("end"),
  // Nothing is attached that could stop here.
  BreakPoint: nothing,
  Continue: (to) => to.leaveIteration("start"),
  // An Else behind no If is never reached.
  Else: nothing,
  Fatal: statement("Fatal", "value"),
  If: (to, node) => to.branch(node, undefined),
  Noop: nothing,
  Notify: statement("Notify", "object"),
  Release: statement("Release", "object"),
  Reset: statement("Reset", "object"),
  Return: (to, node) => {
    to.value(node.operands[0]);
    to.code.emit("Return");
  },
  Signal: statement("Signal", "object"),
  Sleep: statement("Sleep", "value"),
  Stall: statement("Stall", "value"),
  Unload: statement("Unload", "object"),
  While: (to, node) =>
    to.loop(
      () => to.predicate(node.operands[0]),
      () => to.terms(listOf(node.operands[1])),
    ),
};
