/** Who binds closer: operands and the operators before and between them to one tree. */
import { indexOperator, type SymbolOperator } from "./symbol-operators.ts";
import type { AstNode } from "./syntax-tree.ts";
import { AslToken, tokenTypes } from "./tokens.ts";

/** Operands with operators before and between them while they are read. */
export interface Chain {
  /** In the order of the text. */
  readonly parts: (AstNode | AslToken)[];
  operators: number;
  /** Of its highest operand. */
  height: number;
}
/** Starts without an operand. */
export const openChain = (): Chain => ({ parts: [], operators: 0, height: 0 });

/** Stands for what is not there. */
export const placeholder: AstNode = { kind: "list", start: 0, end: 0, items: [], commas: 0 };

/** The operator a token spells; only while the grammar is recorded is there none. */
export const symbolOf = (token: AslToken): SymbolOperator => token.symbol ?? indexOperator;

/**
 * Shunting: operators wait on a stack until one that binds no closer comes. Assignments group from the right.
 *
 * @param chain - operands, and the tokens of the operators before and between them, in the order of the text
 */
export function joinByPrecedence(chain: readonly (AstNode | AslToken)[]): AstNode {
  const values: AstNode[] = [];
  const waiting: AslToken[] = [];
  const join = (): void => {
    const token = waiting.pop();
    const right = values.pop();
    if (token === undefined || right === undefined) return;
    const operator = symbolOf(token);
    if (token.tokenType === tokenTypes.PrefixSymbol) {
      values.push({ kind: "unary", operator, operand: right, start: token.startOffset, end: right.end });
      return;
    }
    const left = values.pop() ?? placeholder;
    values.push({ kind: "binary", operator, left, right, start: left.start, end: right.end });
  };
  for (const part of chain) {
    if (!(part instanceof AslToken)) {
      values.push(part);
      continue;
    }
    // What stands before an operand waits for it.
    if (part.tokenType === tokenTypes.BinarySymbol) {
      const operator = symbolOf(part);
      for (let top = waiting.at(-1); top !== undefined && !operator.takesOneOperand; top = waiting.at(-1)) {
        const { precedence } = symbolOf(top);
        if (operator.isAssignment ? precedence <= operator.precedence : precedence < operator.precedence) break;
        join();
      }
    }
    waiting.push(part);
  }
  while (waiting.length > 0) join();
  return values[0] ?? placeholder;
}
