/** Words of ASL: operators, keywords and names look alike until their place is known. */
import { type NamePath, parseNamePath } from "../aml/index.ts";
import { findOperator, type OperatorDeclaration } from "./operator-table.ts";

/** One spelling. A compilation has one Word for each, shared by all tokens. */
export interface Word {
  readonly text: string;
  readonly upperCase: string;
  /** The operator it spells. */
  readonly operator: OperatorDeclaration | undefined;
  /** The path it spells, if it has the form of a NameString. */
  readonly path: NamePath | undefined;
}

/** Builds the Word of a spelling. */
export function createWord(text: string): Word {
  const upperCase = text.toUpperCase();
  return { text, upperCase, operator: findOperator(upperCase), path: parseNamePath(upperCase) };
}
