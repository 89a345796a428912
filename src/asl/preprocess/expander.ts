/**
 * Macro expansion, as in C: arguments are expanded first, the result is read again, and a macro is not expanded in
 * what it produced itself (each token carries the macros it came from).
 *
 * Deviation: iasl replaces each word once and knows no macros with arguments; where both accept a text whose macros
 * do not name macros, they agree. Segments of a path are no macro names (as in iasl, unlike C).
 */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { MacroExpansion } from "../source-space.ts";
import { Budget } from "./budget.ts";
import { diagnose } from "./diagnostics.ts";
import { argumentDepthLimit, expansionDepthLimit } from "./limits.ts";
import type { Macro } from "./macro.ts";
import { Scanner } from "./scan.ts";
import { type HideSet, hide, hides, intersection, PreprocessorToken, union } from "./token.ts";

/** What the expander needs of the preprocessor. */
export interface ExpanderHost {
  macroOf(name: string): Macro | undefined;
  report(diagnostic: Diagnostic): void;
  spanOf(token: { readonly start: number; readonly end: number }): Diagnostic["span"];
  /** Line of an offset, as `__LINE__` gives it. */
  lineOf(offset: number): number;
}

/** Where a call's `(` and arguments come from when the tokens at hand are used up. */
export type Continuation = Scanner | undefined;

interface Call {
  readonly args: readonly (readonly PreprocessorToken[])[];
  readonly close: PreprocessorToken;
}

/** A call with a wrong number of arguments stays as it is: the tokens behind the name. */
interface WrongCall {
  readonly kept: readonly PreprocessorToken[];
}

/** Expands the macros of one compilation. */
export class Expander {
  private readonly host: ExpanderHost;
  private readonly budget: Budget;
  /** A call is not closed before here (offset of the space), so those in it need not be tried. */
  private openUntil = -1;

  constructor(host: ExpanderHost) {
    this.host = host;
    this.budget = new Budget((name, problem) => host.report(diagnose(problem.kind, this.spanOfName(name), problem)));
  }

  /** After a bomb: no macro is expanded any more. */
  get isExhausted(): boolean {
    return this.budget.isExhausted;
  }

  private spanOfName(token: PreprocessorToken): Diagnostic["span"] {
    return this.host.spanOf(outermost(token));
  }

  /**
   * Expands tokens until none is a macro's name.
   *
   * @param continuation - a call may go on in it; it stands behind what was taken
   */
  expand(tokens: readonly PreprocessorToken[], continuation: Continuation): PreprocessorToken[] {
    this.budget.start();
    const mark = continuation?.at ?? 0;
    const expanded = this.expandTokens(tokens, continuation, 0);
    if (!this.budget.isExhausted) return expanded;
    // What a bomb made so far is of no use.
    if (continuation !== undefined) continuation.at = mark;
    return [...tokens];
  }

  private expandTokens(
    tokens: readonly PreprocessorToken[],
    continuation: Continuation,
    depth: number,
  ): PreprocessorToken[] {
    const output: PreprocessorToken[] = [];
    // The next token is the last: pop and push cost nothing there.
    const pending = [...tokens].reverse();
    for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
      const macro = this.macroAt(token);
      if (macro === undefined) {
        output.push(depth > 0 ? this.resolveLine(token) : token);
        continue;
      }
      const call = macro.parameters === undefined ? undefined : this.readCall(macro, token, pending, continuation);
      if (call === undefined && macro.parameters !== undefined) {
        output.push(token);
        continue;
      }
      if (call !== undefined && "kept" in call) {
        output.push(token);
        for (const kept of call.kept) output.push(kept);
        continue;
      }
      if ((token.hidden?.size ?? 0) >= expansionDepthLimit || depth >= argumentDepthLimit) {
        this.budget.exhaust(token, {
          kind: "expansion-too-deep",
          name: macro.name,
          limit: depth >= argumentDepthLimit ? argumentDepthLimit : expansionDepthLimit,
        });
      }
      const body = this.budget.isExhausted ? [] : this.substitute(macro, token, call, depth);
      this.budget.spendTokens(token, macro.name, body.length);
      if (this.budget.isExhausted) return [];
      for (let i = body.length - 1; i >= 0; i--) {
        const one = body[i];
        if (one !== undefined && one.kind !== "placemarker") pending.push(one);
      }
    }
    return output;
  }

  private macroAt(token: PreprocessorToken): Macro | undefined {
    if (token.kind !== "word" || token.isSegment || this.budget.isExhausted) return undefined;
    const macro = this.host.macroOf(token.text);
    return macro === undefined || hides(token.hidden, macro) ? undefined : macro;
  }

  /** In arguments `__LINE__` becomes its number, so that it can be joined to a name. */
  private resolveLine(token: PreprocessorToken): PreprocessorToken {
    if (token.text !== "__LINE__") return token;
    const text = String(this.host.lineOf(outermost(token).start));
    return new PreprocessorToken("number", text, token, token, token);
  }

  /** The arguments behind a macro's name; `undefined` if no call follows (then nothing is taken). */
  private readCall(
    macro: Macro,
    name: PreprocessorToken,
    pending: PreprocessorToken[],
    continuation: Continuation,
  ): Call | WrongCall | undefined {
    if (continuation !== undefined && name.start < this.openUntil) return undefined;
    const mark = continuation?.at ?? 0;
    const taken: PreprocessorToken[] = [];
    let takenPending = 0;
    const take = (): PreprocessorToken | undefined => {
      const token = pending.pop();
      if (token !== undefined) takenPending++;
      const next = token ?? continuation?.next();
      if (next !== undefined) taken.push(next);
      return next;
    };
    const giveBack = (): undefined => {
      for (let i = takenPending - 1; i >= 0; i--) {
        const token = taken[i];
        if (token !== undefined) pending.push(token);
      }
      if (continuation !== undefined) continuation.at = mark;
      return undefined;
    };
    if (take()?.text !== "(") return giveBack();
    const args: PreprocessorToken[][] = [[]];
    let parentheses = 1;
    for (;;) {
      const token = take();
      if (token === undefined) {
        this.host.report(diagnose("macro-call-open", this.spanOfName(name), { name: macro.name }));
        if (continuation !== undefined) this.openUntil = continuation.offset;
        return giveBack();
      }
      if (token.kind === "symbol") {
        if (token.text === "(") parentheses++;
        else if (token.text === ")") {
          parentheses--;
          if (parentheses === 0) {
            const fitted = this.fitArguments(macro, name, args);
            this.budget.spendTokens(name, macro.name, taken.length);
            return fitted === undefined ? { kept: taken } : { args: fitted, close: token };
          }
        } else if (token.text === "," && parentheses === 1 && !isRest(macro, args.length)) {
          args.push([]);
          continue;
        }
      }
      args.at(-1)?.push(token);
    }
  }

  private fitArguments(
    macro: Macro,
    name: PreprocessorToken,
    args: PreprocessorToken[][],
  ): readonly (readonly PreprocessorToken[])[] | undefined {
    const expected = macro.parameters?.length ?? 0;
    const given = args.length === 1 && args[0]?.length === 0 && expected === 0 ? 0 : args.length;
    if (given === expected) return args;
    // Nothing at all may stand for `...`.
    if (macro.isVariadic && given === expected - 1) return [...args, []];
    this.host.report(diagnose("macro-argument-count", this.spanOfName(name), { name: macro.name, expected, given }));
    return undefined;
  }

  /** The body with the arguments in place of the parameters. */
  private substitute(
    macro: Macro,
    name: PreprocessorToken,
    call: Call | undefined,
    depth: number,
  ): PreprocessorToken[] {
    const { body, parameters } = macro;
    const expansion: MacroExpansion = {
      macro: macro.name,
      start: name.start,
      end: call?.close.expansion === name.expansion ? Math.max(call?.close.end ?? 0, name.end) : name.end,
      parent: name.expansion,
    };
    const before = call === undefined ? name.hidden : intersection(name.hidden, call.close.hidden);
    const hidden = hide(before, macro);
    const expanded: (readonly PreprocessorToken[] | undefined)[] = [];
    const argumentOf = (token: PreprocessorToken | undefined): number =>
      token?.kind === "word" && parameters !== undefined ? parameters.indexOf(token.text) : -1;
    const result: PreprocessorToken[] = [];
    for (let i = 0; i < body.length && !this.budget.isExhausted; i++) {
      const token = body[i];
      if (token === undefined) break;
      const parameter = argumentOf(token);
      const isPasted = body[i + 1]?.text === "##";
      if (token.text === "##" && result.length > 0 && i + 1 < body.length) {
        i++;
        const right = body[i];
        if (right === undefined) break;
        this.paste(result, this.operand(right, argumentOf(right), call, { expansion, hidden }), right);
      } else if (token.text === "#" && parameters !== undefined) {
        i++;
        const text = stringify(call?.args[argumentOf(body[i])] ?? []);
        this.budget.spendText(name, macro.name, text.length);
        result.push(new PreprocessorToken("string", text, token, token, { expansion, hidden }));
      } else if (parameter >= 0 && !isPasted) {
        expanded[parameter] ??= this.expandTokens(call?.args[parameter] ?? [], undefined, depth + 1);
        if (this.budget.isExhausted) break;
        pushArgument(result, expanded[parameter] ?? [], token, hidden);
        this.budget.spendTokens(name, macro.name, expanded[parameter]?.length ?? 0);
      } else {
        for (const one of this.operand(token, parameter, call, { expansion, hidden })) result.push(one);
      }
    }
    const first = result[0];
    if (first !== undefined && first.hasSpace !== name.hasSpace) result[0] = withSpace(first, name.hasSpace);
    return result;
  }

  /** A token of the body, or the argument as given: what stands beside `##`. */
  private operand(
    token: PreprocessorToken,
    parameter: number,
    call: Call | undefined,
    origin: { readonly expansion: MacroExpansion; readonly hidden: HideSet },
  ): PreprocessorToken[] {
    if (parameter < 0) return [new PreprocessorToken(token.kind, token.text, token, token, origin)];
    const result: PreprocessorToken[] = [];
    pushArgument(result, call?.args[parameter] ?? [], token, origin.hidden);
    if (result.length === 0) result.push(new PreprocessorToken("placemarker", "", token, token, origin));
    return result;
  }

  /** Joins the last token of a list with the first of another; what is no single token then stays several. */
  private paste(result: PreprocessorToken[], right: readonly PreprocessorToken[], operator: PreprocessorToken): void {
    const left = result.pop();
    const [first] = right;
    if (left === undefined || first === undefined) return;
    const text = left.text + first.text;
    this.budget.spendText(operator, text.slice(0, 32), text.length);
    const parts = new Scanner(text, 0, { start: 0, end: text.length, crossesLines: false }).rest();
    const origin = { expansion: left.expansion ?? first.expansion, hidden: union(left.hidden, first.hidden) };
    // The place of the left operand, unless there is none.
    const place = left.kind === "placemarker" ? first : left;
    if (parts.length === 0) result.push(new PreprocessorToken("placemarker", "", place, left, origin));
    parts.forEach((part, i) => {
      const flags = { hasSpace: i === 0 ? left.hasSpace : part.hasSpace, isSegment: part.isSegment };
      result.push(new PreprocessorToken(part.kind, part.text, place, flags, origin));
    });
    for (const one of right.slice(1)) result.push(one);
  }
}

/** The place in a source that made a token: the token itself or the call of the outermost macro. */
export function outermost(token: PreprocessorToken): { readonly start: number; readonly end: number } {
  let { expansion } = token;
  if (expansion === undefined) return token;
  while (expansion.parent !== undefined) expansion = expansion.parent;
  return expansion;
}

const isRest = (macro: Macro, count: number): boolean => macro.isVariadic && count === (macro.parameters?.length ?? 0);

function withSpace(token: PreprocessorToken, hasSpace: boolean): PreprocessorToken {
  return new PreprocessorToken(token.kind, token.text, token, { hasSpace, isSegment: token.isSegment }, token);
}

function pushArgument(
  result: PreprocessorToken[],
  tokens: readonly PreprocessorToken[],
  parameter: PreprocessorToken,
  hidden: HideSet,
): void {
  tokens.forEach((token, i) => {
    const flags = { hasSpace: i === 0 ? parameter.hasSpace : token.hasSpace, isSegment: token.isSegment };
    const origin = { expansion: token.expansion, hidden: union(token.hidden, hidden) };
    result.push(new PreprocessorToken(token.kind, token.text, token, flags, origin));
  });
}

/** Deviation: backslashes are doubled everywhere, not in strings only, because in ASL they begin paths. */
function stringify(tokens: readonly PreprocessorToken[]): string {
  const text = tokens.map((token, i) => (i > 0 && token.hasSpace ? " " : "") + token.text).join("");
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
