/** Locals and arguments: read before they are set, set and never read. @see ACPI 6.5 §19.6.5, §19.6.80 */
import { firstArgument, type MethodRecord } from "./method-record.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

const variableName = (index: number): string =>
  index < firstArgument ? `Local${index}` : `Arg${index - firstArgument}`;

/** Names that OSPM calls with arguments whether the method wants them or not. */
const isReserved = (method: MethodRecord): boolean => method.symbol?.seg?.startsWith("_") === true;

export const localVariables: Rule = {
  variable(node, index, use, walk) {
    const { method } = walk;
    const variable = variableName(index);
    if (method === undefined) {
      walk.report("variable-outside-method", node, { variable });
      return;
    }
    // Its type can be asked for whatever it is, even nothing.
    if (use === "object" && walk.operator?.operator.opcode === "ObjectType") return;
    const isParameter = index >= firstArgument && index - firstArgument < method.argumentCount;
    const reading = use === "value" || use === "argument" || use === "statement";
    if (index >= firstArgument && !isParameter) {
      const values = { variable, method: method.path, count: method.argumentCount };
      if (reading && method.lastWrites[index] === undefined) walk.report("argument-not-initialized", node, values);
      walk.report("argument-as-local", node, values);
    } else if (reading && !isParameter && method.lastWrites[index] === undefined) {
      walk.report("variable-not-initialized", node, { variable });
    }
    if (reading) method.isRead[index] = true;
    else if (use === "target") method.lastWrites[index] = node;
    else method.lastWrites[index] ??= node;
  },

  leaveMethod(method, walk) {
    reportUnused(method, walk);
  },
};

function reportUnused(method: MethodRecord, walk: Walk): void {
  for (let index = 0; index < firstArgument; index++) {
    const write = method.lastWrites[index];
    if (write === undefined || method.isRead[index] === true) continue;
    walk.report("variable-unused", write, { variable: variableName(index) });
  }
  if (isReserved(method)) return;
  const last = firstArgument + Math.min(method.argumentCount, 7);
  for (let index = firstArgument; index < last; index++) {
    if (method.lastWrites[index] !== undefined || method.isRead[index] === true) continue;
    walk.report("argument-unused", headOf(method), { variable: variableName(index), method: method.path });
  }
}

/** `Method` with its name, not its body. */
function headOf({ node }: MethodRecord): { readonly start: number; readonly end: number } {
  return { start: node.start, end: node.args[0]?.end ?? node.wordEnd };
}
