/** External against what the table itself declares. @see ACPI 6.5 §19.6.45 */
import type { OperatorNode } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

/** Types that stand for each other: a field is read like an integer. */
const compatible: { readonly [external: string]: readonly string[] } = {
  IntObj: ["FieldUnitObj", "BuffFieldObj"],
  BuffObj: ["FieldUnitObj", "BuffFieldObj"],
};

const typeAt = (node: OperatorNode): string => (node.args[1]?.kind === "name" ? node.args[1].word.text : "UnknownObj");

export const externals: Rule = {
  finish(walk) {
    const first = new Map<unknown, OperatorNode>();
    for (const { node, symbol } of walk.tree.externals) {
      const declared = typeAt(node);
      checkSignature(node, declared, walk);
      const before = first.get(symbol);
      if (before === undefined) first.set(symbol, node);
      else if (!agrees(declared, typeAt(before))) {
        walk.report("external-types", node, { path: symbol.path }, walk.related("the first one", before));
      }
      const isOwn = !symbol.isExternal && symbol.declaration !== undefined && symbol.declaration !== node;
      if (isOwn && !agrees(declared, symbol.type)) {
        const values = { path: symbol.path, declared, type: symbol.type };
        walk.report("external-type", node, values, walk.related("declared here", symbol.declaration ?? node));
      }
    }
  },
};

function agrees(declared: string, type: string): boolean {
  const [a, b] = [declared.toUpperCase(), type.toUpperCase()];
  if (a === b || a === "UNKNOWNOBJ" || b === "UNKNOWNOBJ" || type === "alias" || type === "Scope") return true;
  return compatible[declared]?.includes(type) ?? false;
}

function checkSignature(node: OperatorNode, declared: string, walk: Walk): void {
  if (declared.toUpperCase() === "METHODOBJ") return;
  const [, , result, parameters] = node.args;
  if (result !== undefined) walk.report("external-result", result, { type: declared });
  if (parameters !== undefined) walk.report("external-parameters", parameters, { type: declared });
}
