/** How much there is in a source, as the summary of iasl counts it. */
import { opcodes } from "../../aml/index.ts";
import type { BoundTree } from "../bind.ts";
import type { OperatorDeclaration } from "../operator-table.ts";
import type { AstNode } from "../syntax-tree.ts";

export interface TermCounts {
  /** Operators that make or open something with a name. */
  readonly named: number;
  /** Operators that run; calls of methods are none. */
  readonly executable: number;
}

/** Counts the operators of a DefinitionBlock. */
export function countTerms(tree: BoundTree): TermCounts {
  const counts = { named: 0, executable: 0 };
  count(tree.root, counts);
  return counts;
}

/** Without lists of what is inside a node: there are millions of nodes in a batch of large tables. */
function count(node: AstNode, counts: { named: number; executable: number }): void {
  switch (node.kind) {
    case "binary":
      counts.executable++;
      count(node.left, counts);
      count(node.right, counts);
      return;
    case "unary":
      counts.executable++;
      count(node.operand, counts);
      return;
    case "index":
      counts.executable++;
      count(node.source, counts);
      count(node.index, counts);
      return;
    case "operator": {
      const kind = operatorKind(node.operator);
      if (kind === "named") counts.named++;
      else if (kind === "executable") counts.executable++;
      countAll(node.args, counts);
      if (node.body !== undefined) countAll(node.body.items, counts);
      return;
    }
    case "invocation":
      countAll(node.args, counts);
      return;
    case "list":
      countAll(node.items, counts);
      return;
    case "name":
    case "integer":
    case "string":
      return;
    default:
      node satisfies never;
  }
}

function countAll(nodes: readonly (AstNode | undefined)[], counts: { named: number; executable: number }): void {
  for (const node of nodes) if (node !== undefined) count(node, counts);
}

type TermKind = "named" | "executable" | "neither";
const kinds = new Map<OperatorDeclaration, TermKind>();

function operatorKind(operator: OperatorDeclaration): TermKind {
  let kind = kinds.get(operator);
  if (kind === undefined) {
    kind = findKind(operator);
    kinds.set(operator, kind);
  }
  return kind;
}

function findKind({ form, opcode, spelling }: OperatorDeclaration): TermKind {
  if (form === "method" || form === "function" || form === "field") return "named";
  if (form === "switch" || form === "for" || form === "else-if" || form === "printf" || form === "fprintf") {
    return "executable";
  }
  if (spelling === "Case" || spelling === "Default") return "executable";
  if (opcode === undefined || form !== "opcode") return "neither";
  const { class: kind } = opcodes[opcode];
  if (kind === "named" || kind === "modifier") return opcode === "External" ? "neither" : "named";
  return kind === "statement" || kind === "expression" ? "executable" : "neither";
}
