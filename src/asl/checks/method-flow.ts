/** The ways through a method: what is never reached, loops to leave, and whether every way returns a value. */
import { constantOf } from "../constant-folding.ts";
import type { AstNode, ListNode, OperatorNode } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

const isOperator = (node: AstNode | undefined, spelling: string): node is OperatorNode =>
  node?.kind === "operator" && node.operator.spelling === spelling;

export const methodFlow: Rule = {
  before: {
    Break: reportOutsideLoop,
    Continue: reportOutsideLoop,
  },
  after: {
    Return(node, walk) {
      const { method } = walk;
      if (method === undefined) return;
      if (node.args[0] === undefined) method.returnsWithoutValue++;
      else method.returnsWithValue++;
    },
    Sleep(node, walk) {
      const [time] = node.args;
      // Deviation: iasl takes every name and call for a long time.
      const isUnknown = time?.kind === "name" || time?.kind === "invocation";
      const isLong = time?.kind === "integer" && time.value > sleepLimit;
      if (isUnknown) walk.report("sleep-unknown", node, {});
      else if (isLong) walk.report("sleep-long", node, { milliseconds: time.value.toString() });
    },
    Stall(node, walk) {
      const value = walk.integer(node.args[0]);
      if (value !== undefined && value > stallLimit) {
        walk.report("stall-long", node, { limit: Number(stallLimit), value: value.toString() });
      }
    },
    Unload(node, walk) {
      walk.report("unload-unsupported", node, {});
    },
  },

  leaveMethod(method, walk) {
    reportUnreachable(method.node.body, walk);
    method.isTerminated = isTerminated(method.node.body);
    const isMixed = method.returnsWithoutValue > 0 || !method.isTerminated;
    if (method.returnsWithValue > 0 && isMixed) {
      walk.report("return-sometimes", headOf(method.node), { method: method.path });
    }
  },
};

const stallLimit = 255n;
const sleepLimit = 1000n;

const headOf = (node: OperatorNode): { readonly start: number; readonly end: number } => ({
  start: node.start,
  end: node.args[0]?.end ?? node.wordEnd,
});

function reportOutsideLoop(node: OperatorNode, walk: Walk): void {
  for (let i = walk.parents.length - 1; i >= 0; i--) {
    const parent = walk.parents[i];
    const spelling = parent?.operator.spelling;
    // Switch becomes a loop that runs once.
    if (spelling === "While" || spelling === "For" || spelling === "Switch") return;
    if (parent?.operator.form === "method") break;
  }
  walk.report("loop-missing", node, { operator: node.operator.spelling });
}

/** The first statement behind a Return of each body. */
function reportUnreachable(body: ListNode | undefined, walk: Walk): void {
  const items = body?.items ?? [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== "operator") continue;
    const next = items[i + 1];
    if (item.operator.opcode === "Return" && next !== undefined) walk.report("statement-unreachable", next, {});
    const isMethod = item.operator.form === "method" || item.operator.form === "function";
    if (!isMethod && (item.operator.body === "terms" || item.operator.body === "cases")) {
      reportUnreachable(item.body, walk);
    }
  }
}

/** True if every way through a body ends in Return (as iasl sees it: the order of statements does not matter). */
function isTerminated(body: ListNode | undefined): boolean {
  const items = body?.items ?? [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== "operator") continue;
    if (item.operator.opcode === "Return") return true;
    if (item.operator.opcode === "While" || item.operator.form === "for") {
      if (isTerminated(item.body)) return true;
    } else if (item.operator.form === "switch") {
      if (isSwitchTerminated(item)) return true;
    } else if (item.operator.opcode === "If" && isChainTerminated(items, i)) return true;
  }
  return false;
}

/** If, ElseIf …, Else. */
function isChainTerminated(items: ListNode["items"], first: number): boolean {
  for (let i = first; ; i++) {
    const item = items[i];
    if (item?.kind !== "operator") return false;
    const isLink = i === first || item.operator.form === "else-if";
    if (!isLink && item.operator.opcode !== "Else") return false;
    if (!isTerminated(item.body)) return false;
    if (item.operator.opcode === "Else") return true;
  }
}

/** Every Case and a Default behind them. */
function isSwitchTerminated(node: OperatorNode): boolean {
  const items = (node.body?.items ?? []).filter((item) => item !== undefined);
  const last = items.at(-1);
  if (!isOperator(last, "Default")) return false;
  return items.every((item) => item.kind === "operator" && isTerminated(item.body));
}

/** For rules that must not speak of what is folded away. */
export const isFolded = (node: AstNode, walk: Walk): boolean =>
  walk.options.folds && constantOf(node, walk.options.folding) !== undefined;
