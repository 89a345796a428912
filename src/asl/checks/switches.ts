/** Switch: the type of its value, its Cases. @see ACPI 6.5 §19.6.136 */
import { type OpcodeName, opcodes } from "../../aml/index.ts";
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

export const switches: Rule = {
  before: {
    Switch(node, walk) {
      const { method } = walk;
      if (method !== undefined && !method.isSerialized && !method.hasSwitch) {
        walk.report("switch-serializes", method.node, { method: method.path });
      }
      if (method !== undefined) method.hasSwitch = true;
      const [value] = node.args;
      if (value !== undefined && !isOfKnownType(value)) walk.report("switch-type-unknown", node, {});
      checkCases(node, walk);
    },
  },
};

/** What a method, an object or a reference holds is not known when compiling; what an operator makes is. */
function isOfKnownType(value: AstNode): boolean {
  if (value.kind === "name" || value.kind === "invocation" || value.kind === "index") return false;
  if (value.kind !== "operator") return true;
  const { opcode } = value.operator;
  return opcode === undefined || !(opcodes[opcode].class === "variable" || untyped.has(opcode));
}
const untyped: ReadonlySet<OpcodeName> = new Set<OpcodeName>(["DerefOf", "Index", "Concatenate", "RefOf"]);

/** What makes two literals the same. Deviation: iasl compares neither expressions nor words such as Zero. */
function literalKey(value: AstNode): string | undefined {
  if (value.kind === "integer") return `integer ${value.value}`;
  if (value.kind === "string") return `string ${value.value}`;
  if (value.kind !== "operator" || value.operator.form !== "buffer") return undefined;
  const bytes = (value.body?.items ?? []).map((item) => (item === undefined ? undefined : literalKey(item)));
  return bytes.includes(undefined) ? undefined : `buffer ${bytes.join()}`;
}

function checkCases(node: OperatorNode, walk: Walk): void {
  let cases = 0;
  let fallback: OperatorNode | undefined;
  const seen = new Map<string, OperatorNode>();
  for (const item of node.body?.items ?? []) {
    if (item?.kind !== "operator") continue;
    if (item.operator.spelling === "Default") {
      if (fallback !== undefined) walk.report("default-duplicate", item, {}, walk.related("the first one", fallback));
      fallback ??= item;
    }
    if (item.operator.spelling !== "Case") continue;
    cases++;
    const [value] = item.args;
    const key = value === undefined ? undefined : literalKey(value);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else walk.report("case-duplicate", value ?? item, {}, walk.related("the first one", first));
  }
  if (cases === 0) walk.report("switch-empty", node, {});
}
