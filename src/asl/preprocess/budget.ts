/** What expansions may cost: against macros that double each other. */
import { expansionTextLimit, expansionTokenLimit, singleExpansionLimit } from "./limits.ts";
import type { PreprocessorToken } from "./token.ts";

/** Why expansion stops. */
export interface ExpansionProblem {
  readonly kind: "expansion-too-large" | "expansion-too-deep";
  readonly name: string;
  readonly limit: string | number;
}

/** Counts what expansions produce; reports once, and from then on is exhausted. */
export class Budget {
  isExhausted = false;
  private total = 0;
  private single = 0;
  private text = 0;
  private readonly report: (at: PreprocessorToken, problem: ExpansionProblem) => void;

  constructor(report: (at: PreprocessorToken, problem: ExpansionProblem) => void) {
    this.report = report;
  }

  /** A new expansion begins. */
  start(): void {
    this.single = 0;
  }

  /** Counts tokens that an expansion read or produced. */
  spendTokens(at: PreprocessorToken, name: string, count: number): void {
    this.total += count;
    this.single += count;
    if (this.single > singleExpansionLimit) this.tooLarge(at, name, `${singleExpansionLimit} tokens`);
    else if (this.total > expansionTokenLimit) this.tooLarge(at, name, `${expansionTokenLimit} tokens in all`);
  }

  /** Counts the characters of a token that an expansion made. */
  spendText(at: PreprocessorToken, name: string, length: number): void {
    this.text += length;
    if (this.text > expansionTextLimit) this.tooLarge(at, name, `${expansionTextLimit} characters`);
  }

  /** Ends all expansion. */
  exhaust(at: PreprocessorToken, problem: ExpansionProblem): void {
    if (this.isExhausted) return;
    this.isExhausted = true;
    this.report(at, problem);
  }

  private tooLarge(at: PreprocessorToken, name: string, limit: string): void {
    this.exhaust(at, { kind: "expansion-too-large", name, limit });
  }
}
