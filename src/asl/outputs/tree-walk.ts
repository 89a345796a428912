/** Every node of a tree, outer nodes first. */
import type { AstNode } from "../syntax-tree.ts";

/** What is directly inside a node, in the order of the text. */
export function partsOf(node: AstNode): readonly (AstNode | undefined)[] {
  switch (node.kind) {
    case "operator":
      return [...node.args, node.body];
    case "invocation":
      return [node.name, ...node.args];
    case "binary":
      return [node.left, node.right];
    case "unary":
      return [node.operand];
    case "index":
      return [node.source, node.index];
    case "list":
      return node.items;
    case "name":
    case "integer":
    case "string":
      return [];
    default:
      return node satisfies never;
  }
}

/** Visits a node and all inside it; `around` are the nodes it stands in, outermost first. */
export function walkTree(node: AstNode, visit: (node: AstNode, around: readonly AstNode[]) => void): void {
  const around: AstNode[] = [];
  const walk = (at: AstNode): void => {
    visit(at, around);
    around.push(at);
    for (const part of partsOf(at)) if (part !== undefined) walk(part);
    around.pop();
  };
  walk(node);
}
