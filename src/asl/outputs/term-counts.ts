/** How much there is in a source, as the summary of iasl counts it. */
import { opcodes } from "../../aml/index.ts";
import type { BoundTree } from "../bind.ts";
import type { AstNode } from "../syntax-tree.ts";
import { walkTree } from "./tree-walk.ts";

export interface TermCounts {
  /** Operators that make or open something with a name. */
  readonly named: number;
  /** Operators that run; calls of methods are none. */
  readonly executable: number;
}

/** Counts the operators of a DefinitionBlock. */
export function countTerms(tree: BoundTree): TermCounts {
  let named = 0;
  let executable = 0;
  walkTree(tree.root, (node) => {
    const kind = termKind(node);
    if (kind === "named") named++;
    else if (kind === "executable") executable++;
  });
  return { named, executable };
}

function termKind(node: AstNode): "named" | "executable" | undefined {
  switch (node.kind) {
    case "binary":
    case "unary":
    case "index":
      return "executable";
    case "operator": {
      const { form, opcode, spelling } = node.operator;
      if (form === "method" || form === "function" || form === "field") return "named";
      if (form === "switch" || form === "for" || form === "else-if" || form === "printf" || form === "fprintf") {
        return "executable";
      }
      if (spelling === "Case" || spelling === "Default") return "executable";
      if (opcode === undefined || form !== "opcode") return undefined;
      const { class: kind } = opcodes[opcode];
      if (kind === "named" || kind === "modifier") return opcode === "External" ? undefined : "named";
      return kind === "statement" || kind === "expression" ? "executable" : undefined;
    }
    default:
      return undefined;
  }
}
