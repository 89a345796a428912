/** Nodes in the words of diagnostics. */
import type { AstNode } from "./syntax-tree.ts";

/** What a node is, in words. */
export function describe(node: AstNode): string {
  switch (node.kind) {
    case "integer":
      return "an integer";
    case "string":
      return "a string";
    case "name":
      return node.word.text;
    case "invocation":
      return `a call of ${node.name.word.text}`;
    case "operator":
      return node.operator.spelling;
    case "list":
      return "a list";
    case "binary":
    case "unary":
    case "index":
      return "an expression";
    default:
      return node satisfies never;
  }
}
