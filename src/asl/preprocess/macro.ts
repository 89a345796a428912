/** Macros: what #define makes. */
import type { PreprocessorToken } from "./token.ts";

export interface Macro {
  readonly name: string;
  /** `undefined`: object-like, without parentheses. */
  readonly parameters: readonly string[] | undefined;
  /** The last parameter takes all arguments that are left. */
  readonly isVariadic: boolean;
  readonly body: readonly PreprocessorToken[];
  /** Object-like, and nothing in the body can be a macro or an operator of macros. */
  readonly isPlain: boolean;
  /** Place of its name in its #define: offset of the SourceSpace. */
  readonly at: number;
}

/** The name by which a body means the arguments of `...`. */
export const variadicParameter = "__VA_ARGS__";

/** True if both say the same, so that one may stand for the other. */
export function isSameMacro(one: Macro, other: Macro): boolean {
  const parametersOf = (macro: Macro): string =>
    macro.parameters === undefined ? "" : `(${macro.parameters.join(",")}${macro.isVariadic ? "..." : ""})`;
  return (
    parametersOf(one) === parametersOf(other) &&
    one.body.length === other.body.length &&
    one.body.every((token, i) => {
      const counterpart = other.body[i];
      return token.text === counterpart?.text && (i === 0 || token.hasSpace === counterpart.hasSpace);
    })
  );
}
