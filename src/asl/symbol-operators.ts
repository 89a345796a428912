/**
 * The operators that are written as symbols (ASL 2.0), with the precedence of C.
 *
 * @see ACPI 6.5 §19.2, §19.6 (each opcode), table 19.3
 */
import type { OpcodeName } from "../aml/index.ts";

export interface SymbolOperator {
  readonly symbol: string;
  /** The opcode it means. For assignments the one applied before the store; plain `=` is Store. */
  readonly opcode: OpcodeName;
  /** A larger number binds closer. */
  readonly precedence: number;
  /**
   * Takes the operand right before it, whatever is before that: `!a = b` is `!(a = b)` and `a == b = c` is
   * `a == (b = c)`. Only `=` does (as in iasl).
   */
  readonly takesOneOperand: boolean;
  readonly isAssignment: boolean;
  /** `a op b` with neither storing nor assignment takes the target of an assignment around it. */
  readonly takesTarget: boolean;
  /** Computed at compile time when its operands are constants. */
  readonly isFolded: boolean;
}

const binary = (symbol: string, opcode: OpcodeName, precedence: number, takesTarget = false): SymbolOperator => ({
  symbol,
  opcode,
  precedence,
  takesOneOperand: false,
  isAssignment: false,
  takesTarget,
  isFolded: true,
});
// Deviation: iasl folds LNotEqual (1, 2), but not `1 != 2`; likewise the other two opcodes behind an LNot.
const unfolded = (symbol: string, opcode: OpcodeName, precedence: number): SymbolOperator => ({
  ...binary(symbol, opcode, precedence),
  isFolded: false,
});
const assignment = (symbol: string, opcode: OpcodeName): SymbolOperator => ({
  symbol,
  opcode,
  precedence: 0,
  takesOneOperand: symbol === "=",
  isAssignment: true,
  takesTarget: true,
  isFolded: false,
});

/** Operators between two operands. */
export const binaryOperators: readonly SymbolOperator[] = [
  binary("*", "Multiply", 10, true),
  binary("/", "Divide", 10, true),
  binary("%", "Mod", 10, true),
  binary("+", "Add", 9, true),
  binary("-", "Subtract", 9, true),
  binary("<<", "ShiftLeft", 8, true),
  binary(">>", "ShiftRight", 8, true),
  binary("<", "LLess", 7),
  binary(">", "LGreater", 7),
  unfolded("<=", "LLessEqual", 7),
  unfolded(">=", "LGreaterEqual", 7),
  binary("==", "LEqual", 6),
  unfolded("!=", "LNotEqual", 6),
  binary("&", "And", 5, true),
  binary("^", "XOr", 4, true),
  binary("|", "Or", 3, true),
  binary("&&", "LAnd", 2),
  binary("||", "LOr", 1),
  assignment("=", "Store"),
  assignment("+=", "Add"),
  assignment("-=", "Subtract"),
  assignment("*=", "Multiply"),
  assignment("/=", "Divide"),
  assignment("%=", "Mod"),
  assignment("<<=", "ShiftLeft"),
  assignment(">>=", "ShiftRight"),
  assignment("&=", "And"),
  assignment("|=", "Or"),
  assignment("^=", "XOr"),
];

/** Operators before an operand. */
export const prefixOperators: readonly SymbolOperator[] = [binary("!", "LNot", 11), binary("~", "Not", 11, true)];

/** Operators behind an operand. */
export const postfixOperators: readonly SymbolOperator[] = [
  binary("++", "Increment", 12),
  binary("--", "Decrement", 12),
];

/** `a[b]`. */
export const indexOperator: SymbolOperator = binary("[]", "Index", 12, true);
