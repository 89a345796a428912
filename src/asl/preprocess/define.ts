/** Reading what #define says. */
import { diagnose } from "./diagnostics.ts";
import { type Macro, variadicParameter } from "./macro.ts";
import type { PreprocessorToken } from "./token.ts";

type Problem = "macro-parameters" | "stringify-operand" | "paste-operand";

/** A macro, or what is wrong with it. */
export type Definition = { readonly macro: Macro } | { readonly problem: Problem; readonly at: PreprocessorToken };

/**
 * Reads a macro from the tokens behind `#define`.
 *
 * @param tokens - the first is the name
 */
export function readDefinition(name: PreprocessorToken, rest: readonly PreprocessorToken[]): Definition {
  const hasParameters = rest[0]?.text === "(" && !rest[0].hasSpace;
  const header = hasParameters ? readParameters(rest) : { parameters: undefined, isVariadic: false, next: 0 };
  if (header === undefined) return { problem: "macro-parameters", at: rest[0] ?? name };
  const { parameters, isVariadic } = header;
  const body = rest.slice(header.next);
  const isParameter = (token: PreprocessorToken | undefined): boolean =>
    token?.kind === "word" && parameters !== undefined && parameters.includes(token.text);
  for (const [i, token] of body.entries()) {
    if (token.text === "##" && (i === 0 || i === body.length - 1)) return { problem: "paste-operand", at: token };
    if (token.text === "#" && parameters !== undefined && !isParameter(body[i + 1])) {
      return { problem: "stringify-operand", at: token };
    }
  }
  const isPlain = parameters === undefined && body.every(({ kind, text }) => kind !== "word" && text !== "##");
  return { macro: { name: name.text, parameters, isVariadic, body, isPlain, at: name.start } };
}

/** Reports what {@link readDefinition} found. */
export function definitionProblem(
  problem: Problem,
  name: string,
  span: Parameters<typeof diagnose>[1],
): ReturnType<typeof diagnose> {
  return diagnose(problem, span, { name });
}

function readParameters(
  tokens: readonly PreprocessorToken[],
): { readonly parameters: readonly string[]; readonly isVariadic: boolean; readonly next: number } | undefined {
  const parameters: string[] = [];
  if (tokens[1]?.text === ")") return { parameters, isVariadic: false, next: 2 };
  for (let i = 1; i < tokens.length; i += 2) {
    const token = tokens[i];
    const isVariadic = token?.text === "...";
    const name = isVariadic ? variadicParameter : token?.text;
    if (name === undefined || (!isVariadic && token?.kind !== "word") || parameters.includes(name)) return undefined;
    parameters.push(name);
    const separator = tokens[i + 1]?.text;
    if (separator === ")") return { parameters, isVariadic, next: i + 2 };
    if (separator !== "," || isVariadic) return undefined;
  }
  return undefined;
}
