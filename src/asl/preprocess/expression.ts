/**
 * The expressions of #if and #elif: unsigned integers of 64 bits, as in iasl. Words that are no macros are 0.
 *
 * Operands are values or undefined where a problem was found (and reported).
 */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { integerValue } from "../literals.ts";
import { diagnose } from "./diagnostics.ts";
import { expressionDepthLimit } from "./limits.ts";
import type { PreprocessorToken } from "./token.ts";

type Place = { readonly start: number; readonly end: number };

/** What evaluation reports to. */
export interface ExpressionHost {
  report(diagnostic: Diagnostic): void;
  spanOf(place: Place): Diagnostic["span"];
}

const wrap = (value: bigint): bigint => BigInt.asUintN(64, value);
const truth = (value: boolean): bigint => (value ? 1n : 0n);
/** A shift by more than the width leaves nothing; the check keeps it from making an enormous number. */
const shift = (value: bigint, by: bigint): bigint => (by > 63n || by < -63n ? 0n : wrap(value << by));

interface BinaryOperator {
  /** A larger number binds closer. */
  readonly precedence: number;
  /** `undefined`: division by zero. */
  readonly apply: (left: bigint, right: bigint) => bigint | undefined;
}

const binaryOperators: ReadonlyMap<string, BinaryOperator> = new Map([
  ["||", { precedence: 1, apply: (a: bigint, b: bigint) => truth(a !== 0n || b !== 0n) }],
  ["&&", { precedence: 2, apply: (a: bigint, b: bigint) => truth(a !== 0n && b !== 0n) }],
  ["|", { precedence: 3, apply: (a: bigint, b: bigint) => a | b }],
  ["^", { precedence: 4, apply: (a: bigint, b: bigint) => a ^ b }],
  ["&", { precedence: 5, apply: (a: bigint, b: bigint) => a & b }],
  ["==", { precedence: 6, apply: (a: bigint, b: bigint) => truth(a === b) }],
  ["!=", { precedence: 6, apply: (a: bigint, b: bigint) => truth(a !== b) }],
  ["<", { precedence: 7, apply: (a: bigint, b: bigint) => truth(a < b) }],
  [">", { precedence: 7, apply: (a: bigint, b: bigint) => truth(a > b) }],
  ["<=", { precedence: 7, apply: (a: bigint, b: bigint) => truth(a <= b) }],
  [">=", { precedence: 7, apply: (a: bigint, b: bigint) => truth(a >= b) }],
  ["<<", { precedence: 8, apply: (a: bigint, b: bigint) => shift(a, b) }],
  [">>", { precedence: 8, apply: (a: bigint, b: bigint) => shift(a, -b) }],
  ["+", { precedence: 9, apply: (a: bigint, b: bigint) => wrap(a + b) }],
  ["-", { precedence: 9, apply: (a: bigint, b: bigint) => wrap(a - b) }],
  ["*", { precedence: 10, apply: (a: bigint, b: bigint) => wrap(a * b) }],
  ["/", { precedence: 10, apply: (a: bigint, b: bigint) => (b === 0n ? undefined : a / b) }],
  ["%", { precedence: 10, apply: (a: bigint, b: bigint) => (b === 0n ? undefined : a % b) }],
]);

const prefixOperators: ReadonlyMap<string, (value: bigint) => bigint> = new Map([
  ["!", (value: bigint) => truth(value === 0n)],
  ["~", (value: bigint) => wrap(~value)],
  ["-", (value: bigint) => wrap(-value)],
  ["+", (value: bigint) => value],
]);

/**
 * Evaluates an expression whose macros are expanded.
 *
 * @param end - where the directive ends, for what is missing there
 * @returns 0 to 2^64 − 1; `undefined` if it is no expression (reported)
 */
export function evaluate(tokens: readonly PreprocessorToken[], end: Place, host: ExpressionHost): bigint | undefined {
  return new Evaluation(tokens, end, host).run();
}

class Evaluation {
  private readonly tokens: readonly PreprocessorToken[];
  private readonly end: Place;
  private readonly host: ExpressionHost;
  private at = 0;
  private depth = 0;
  private hasFailed = false;
  /** Above 0 in the right side of a && or || that is decided already: there nothing is divided. */
  private unused = 0;

  constructor(tokens: readonly PreprocessorToken[], end: Place, host: ExpressionHost) {
    this.tokens = tokens;
    this.end = end;
    this.host = host;
  }

  run(): bigint | undefined {
    const value = this.conditional();
    if (!this.hasFailed && this.at < this.tokens.length) this.expect("an operator");
    return this.hasFailed ? undefined : value;
  }

  private fail(diagnostic: Diagnostic): bigint {
    if (!this.hasFailed) this.host.report(diagnostic);
    this.hasFailed = true;
    return 0n;
  }

  private expect(expected: string): bigint {
    const token = this.tokens[this.at];
    const found = token === undefined ? "the end of the line" : `"${token.text}"`;
    return this.fail(diagnose("expression-form", this.host.spanOf(token ?? this.end), { expected, found }));
  }

  /** `condition ? one : other`, in brackets or a chain of others. */
  private conditional(): bigint {
    let result: bigint | undefined;
    let unusedParts = 0;
    for (;;) {
      const condition = this.binary(0);
      if (this.hasFailed || this.tokens[this.at]?.text !== "?") {
        this.unused -= unusedParts;
        return result ?? condition;
      }
      this.at++;
      const isChosen = condition !== 0n;
      if (!isChosen) this.unused++;
      const chosen = this.binary(0);
      if (!isChosen) this.unused--;
      if (this.hasFailed) return 0n;
      if (this.tokens[this.at]?.text !== ":") return this.expect('":"');
      this.at++;
      if (isChosen && result === undefined) {
        result = chosen;
        this.unused++;
        unusedParts++;
      }
    }
  }

  private binary(closest: number): bigint {
    let left = this.prefixed();
    while (!this.hasFailed) {
      const token = this.tokens[this.at];
      const operator = token === undefined ? undefined : binaryOperators.get(token.text);
      if (token === undefined || operator === undefined || operator.precedence <= closest) break;
      this.at++;
      const isDecided = (token.text === "&&" && left === 0n) || (token.text === "||" && left !== 0n);
      if (isDecided) this.unused++;
      const right = this.binary(operator.precedence);
      if (isDecided) this.unused--;
      const value = operator.apply(left, right);
      if (value === undefined && this.unused === 0 && !this.hasFailed) {
        this.fail(diagnose("division-by-zero", this.host.spanOf(token), { operator: token.text }));
      }
      left = value ?? 0n;
    }
    return left;
  }

  private prefixed(): bigint {
    this.depth++;
    try {
      return this.operand();
    } finally {
      this.depth--;
    }
  }

  private operand(): bigint {
    const token = this.tokens[this.at];
    if (token === undefined) return this.expect("a value");
    if (this.depth > expressionDepthLimit) {
      const span = this.host.spanOf(token);
      return this.fail(diagnose("expression-too-deep", span, { limit: expressionDepthLimit }));
    }
    if (token.kind === "word") {
      this.at++;
      return 0n;
    }
    if (token.kind === "number") {
      const value = integerValue(token.text);
      if (value === undefined || value !== wrap(value)) {
        return this.fail(diagnose("integer-form", this.host.spanOf(token), { text: token.text }));
      }
      this.at++;
      return value;
    }
    const prefix = prefixOperators.get(token.text);
    if (prefix !== undefined) {
      this.at++;
      return prefix(this.prefixed());
    }
    if (token.text !== "(") return this.expect("a value");
    this.at++;
    const value = this.conditional();
    if (this.hasFailed) return 0n;
    if (this.tokens[this.at]?.text !== ")") return this.expect('")"');
    this.at++;
    return value;
  }
}
