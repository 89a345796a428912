/** Constants, buffers and packages. @see ACPI 6.5 §19.2.3, §19.6.10, §19.6.102 */
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

export const data: Rule = {
  before: {
    Package(node, walk) {
      const given = node.body?.items.length ?? 0;
      const declared = node.args[0] === undefined ? BigInt(given) : walk.integer(node.args[0]);
      if (declared === undefined) return;
      if (declared === 0n && given === 0) walk.report("package-empty", node, {});
      else if (given > 0 && declared > BigInt(given)) {
        walk.report("package-short", node, { given, declared: declared.toString() });
      }
    },
    Buffer(node, walk) {
      const items = node.body?.items ?? [];
      const [size] = node.args;
      const isZero = size === undefined || (size.kind === "integer" && size.value === 0n);
      if (isZero && items.length === 0) walk.report("buffer-empty", node, {});
    },
    ResourceTemplate(node, walk) {
      if ((node.body?.items.length ?? 0) === 0) walk.report("template-empty", node, {});
    },
    Mutex(node, walk) {
      checkSyncLevel(node, 1, walk);
    },
    Method(node, walk) {
      checkSyncLevel(node, 3, walk);
    },
    Timer(node, walk) {
      if (walk.options.folding.integerBits === 32) walk.report("timer-truncated", node, {});
    },
  },
  integer(node, walk) {
    if (node.value > 0xffff_ffffn && walk.options.folding.integerBits === 32) {
      walk.report("integer-truncated", node, { value: `0x${node.value.toString(16).toUpperCase()}` });
    }
  },

  operation({ opcode, node, operands, hasTarget }, _use, walk) {
    if (opcode === "Store") checkSelfStore(node, operands, walk);
    // Divide with a remainder is not folded, and thus left to run time.
    else if (opcode === "Mod" || (opcode === "Divide" && !hasTarget)) checkDivisor(node, operands, walk);
  },
};

const syncLevelLimit = 15n;

function checkSyncLevel(node: OperatorNode, index: number, walk: Walk): void {
  const level = walk.numberAt(node, index);
  if (level !== undefined && level > syncLevelLimit) {
    walk.report("sync-level", node.args[index] ?? node, { level: level.toString() });
  }
}

function checkSelfStore(node: AstNode, [source, target]: readonly (AstNode | undefined)[], walk: Walk): void {
  if (source?.kind !== "name" || target?.kind !== "name") return;
  const symbol = walk.tree.symbolAt(source);
  if (symbol === undefined || symbol !== walk.tree.symbolAt(target)) return;
  walk.report("store-to-itself", node, { path: symbol.path });
}

function checkDivisor(node: AstNode, [dividend, divisor]: readonly (AstNode | undefined)[], walk: Walk): void {
  if (walk.integer(divisor) !== 0n || walk.integer(dividend) === undefined) return;
  walk.report("division-by-zero", node, {});
}
