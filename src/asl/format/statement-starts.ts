/** Where statements begin: what stands in braces of terms, cases and resources, and on the outermost level. */
import type { AstNode } from "../syntax-tree.ts";

const statementBodies: ReadonlySet<string> = new Set(["terms", "cases", "resources"]);

/** Offsets of the first characters of all statements. */
export function statementStarts(terms: readonly AstNode[]): ReadonlySet<number> {
  const starts = new Set<number>();
  const visit = (node: AstNode | undefined): void => {
    switch (node?.kind) {
      case "operator":
        node.args.forEach(visit);
        for (const item of node.body?.items ?? []) {
          if (item !== undefined && statementBodies.has(node.operator.body ?? "")) starts.add(item.start);
          visit(item);
        }
        break;
      case "list":
      case "invocation":
        (node.kind === "list" ? node.items : node.args).forEach(visit);
        break;
      case "binary":
        visit(node.left);
        visit(node.right);
        break;
      case "unary":
        visit(node.operand);
        break;
      case "index":
        visit(node.source);
        visit(node.index);
        break;
      default:
    }
  };
  for (const term of terms) {
    starts.add(term.start);
    visit(term);
  }
  return starts;
}
