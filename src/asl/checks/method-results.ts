/** Results: of methods that return none, of operators nobody looks at, of calls of oneself. */
import type { OpcodeName } from "../../aml/index.ts";
import { opcodes } from "../../aml/index.ts";
import type { AslSymbol } from "../symbols.ts";
import type { AstNode } from "../syntax-tree.ts";
import { isFolded } from "./method-flow.ts";
import type { Rule } from "./rule.ts";
import { walkState } from "./walk-state.ts";

/** Calls whose value is wanted; what the method returns is known at the end of the table only. */
interface WantedResult {
  readonly node: AstNode;
  readonly symbol: AslSymbol;
}
const wantedResults = walkState<WantedResult[]>(() => []);

/** Expressions that do something beside their result. */
const effective: ReadonlySet<OpcodeName> = new Set<OpcodeName>([
  "Store",
  "CopyObject",
  "Increment",
  "Decrement",
  "Load",
  "LoadTable",
]);
const timed: ReadonlySet<OpcodeName> = new Set<OpcodeName>(["Acquire", "Wait"]);
const forever = 0xffffn;

export const methodResults: Rule = {
  call(node, symbol, _args, use, walk) {
    if (walk.method !== undefined && symbol === walk.method.symbol) {
      const name = walk.method.createsObjects ? "call-recursive-creating" : "call-recursive";
      walk.report(name, node, { method: symbol.path });
    }
    if (use !== "value" || symbol.isExternal) return;
    wantedResults(walk).push({ node, symbol });
  },

  operation({ opcode, node, operands, hasTarget }, use, walk) {
    if (use !== "statement" || hasTarget || opcodes[opcode].class !== "expression" || effective.has(opcode)) return;
    const operator = opcode;
    if (timed.has(opcode)) {
      if (walk.integer(operands[1]) !== forever) walk.report("timeout-unused", node, { operator });
    } else if (!isFolded(node, walk)) walk.report("result-unused", node, { operator });
  },

  finish(walk) {
    for (const { node, symbol } of wantedResults(walk)) {
      const method = walk.methods.get(symbol);
      if (method === undefined) continue;
      const place = node.kind === "invocation" ? node.name : node;
      const related = walk.related("declared here", method.node.args[0] ?? method.node);
      const values = { method: method.path };
      if (method.returnsWithValue === 0) walk.report("result-missing", place, values, related);
      else if (!method.isTerminated || method.returnsWithoutValue > 0) {
        walk.report("result-sometimes", place, values, related);
      }
    }
  },
};
