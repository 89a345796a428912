/** Diagnostics as iasl has them: level, number, words, place; and which of them its options let through. */
import type { EmittedTable } from "../../asl/index.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { positionAt, statedPositionAt, type TextSpan } from "../../base/span.ts";
import { messageTexts } from "./message-texts.ts";
import type { IaslSettings } from "./settings.ts";

export type MessageLevel = "Optimize" | "Remark" | "Warning" | "Error";

/** A place in a text with what iasl shows of it. */
export interface MessagePlace {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Column iasl points at, counted from 0. */
  readonly column: number;
  /** The line as iasl prints it. */
  readonly text: string;
}

export interface IaslMessage {
  readonly level: MessageLevel;
  /** As printed: iasl's four digits, or our own code where iasl has no number. */
  readonly number: string;
  readonly text: string;
  /** Stands in parentheses behind the text; empty if there is none. */
  readonly detail: string;
  readonly place: MessagePlace | undefined;
  readonly related: readonly { readonly text: string; readonly place: MessagePlace | undefined }[];
}

const levels = { error: "Error", warning: "Warning", remark: "Remark" } as const;

/** Digits before the id, by level; warnings of higher levels have their own. */
const levelThousands = { error: 6, warning: 3, remark: 2 } as const;

/** Level 2 and 3 of warnings (`-w2`, `-w3`), by the first digit of the number. */
const warningLevels: { readonly [thousands: number]: 2 | 3 } = { 4: 2, 5: 3 };

export interface WeighedMessages {
  readonly messages: readonly IaslMessage[];
  /** Whatever is shown or hidden, as iasl counts. */
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
}

/** Turns diagnostics into messages and applies the options that change or drop them. */
export function weighMessages(diagnostics: readonly Diagnostic[], settings: IaslSettings): WeighedMessages {
  const met = new Set<number>();
  const kept: { readonly diagnostic: Diagnostic; readonly number: number | undefined }[] = [];
  for (const diagnostic of diagnostics) {
    const number = numberOf(diagnostic);
    if (number !== undefined && settings.expected.has(number)) {
      met.add(number);
    } else if (number === undefined || !settings.ignored.has(number)) {
      const level = number === undefined ? 1 : (warningLevels[Math.floor(number / 1000)] ?? 1);
      if (level > settings.warningLevel) continue;
      if (number !== undefined && settings.promoted.has(number)) {
        kept.push({ diagnostic: { ...diagnostic, severity: "error" }, number: 6000 + (number % 1000) });
      } else kept.push({ diagnostic, number });
    }
  }
  const count = (severity: Diagnostic["severity"]): number =>
    kept.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  const warnings = count("warning");
  const unmet = [...settings.expected].filter((number) => !met.has(number));
  const isRefused = settings.warningsAreErrors && warnings > 0;
  const placeless = [
    ...unmet.map((number) => plainError(149, `${number}`)),
    ...(isRefused ? [plainError(154, "(reporting warnings as errors)")] : []),
  ];
  return {
    messages: [...placeless, ...kept.map(({ diagnostic, number }) => messageOf(diagnostic, number))],
    errors: count("error") + placeless.length,
    warnings,
    remarks: count("remark"),
  };
}

/** True for a message that the options show. */
export function isShown({ level }: IaslMessage, settings: IaslSettings): boolean {
  if (settings.hidesAll) return false;
  if (settings.showsErrorsOnly) return level === "Error";
  return !(settings.hidesRemarks && level === "Remark");
}

function plainError(id: number, detail: string): IaslMessage {
  const text = `${messageTexts[id]?.text ?? ""} ${detail}`;
  return { level: "Error", number: String(6000 + id), text, detail: "", place: undefined, related: [] };
}

/** Number at the severity the diagnostic has; iasl's own levels of warnings stay. */
function numberOf({ iasl, severity }: Diagnostic): number | undefined {
  if (iasl === undefined) return undefined;
  const thousands = Math.floor(iasl / 1000);
  if (severity === "warning" && (thousands === 4 || thousands === 5)) return iasl;
  return 1000 * levelThousands[severity] + (iasl % 1000);
}

function messageOf(diagnostic: Diagnostic, number: number | undefined): IaslMessage {
  const span = diagnostic.span !== undefined && "file" in diagnostic.span ? diagnostic.span : undefined;
  const known = number === undefined ? undefined : messageTexts[number % 1000];
  const source = span === undefined ? "" : (span.file.text.slice(span.start, span.end).split("\n")[0] ?? "");
  return {
    level: levels[diagnostic.severity],
    number: number === undefined ? diagnostic.code : String(number),
    text: known?.text ?? diagnostic.message,
    detail: known?.detail(diagnostic, source) ?? "",
    place: span === undefined ? undefined : placeOf(span),
    related: diagnostic.related.map((related) => ({
      text: related.message,
      place: "file" in related.span ? placeOf(related.span) : undefined,
    })),
  };
}

function placeOf(span: TextSpan): MessagePlace {
  const { line, column } = positionAt(span.file, span.start);
  const start = span.file.lineStarts[line - 1] ?? 0;
  const end = span.file.lineStarts[line] ?? span.file.text.length;
  const whole = span.file.text.slice(start, end).replace(/[\r\n]+$/, "");
  const anchor = anchorEnd(span.file.text.slice(span.start, Math.max(span.end, span.start + 1)));
  const at = Math.max(0, column - 1 + anchor - nameLength);
  const expanded = (text: string): string => text.replaceAll("\t", "    ");
  // As in iasl, #line numbers lines but renames no file.
  const stated = statedPositionAt(span.file, span.start).line;
  return { path: span.file.path, line: stated, column: expanded(whole.slice(0, at)).length, text: expanded(whole) };
}

/** iasl points this far before the end of the token it has just read: to the start of a name. */
const nameLength = 4;

const tokenPattern = /\s*("(?:[^"\\\n]|\\.)*"?|[\\^]*\w[\w.]*|[-+*/%<>=!&|^~]+|[^\s])/y;

/**
 * End of the token at which iasl takes the place of what a text is: behind the parenthesis of an operator, at the
 * symbol of an expression, else the first token.
 */
function anchorEnd(text: string): number {
  tokenPattern.lastIndex = 0;
  const tokens: { readonly text: string; readonly end: number }[] = [];
  for (let match = tokenPattern.exec(text); match !== null && tokens.length < 3; match = tokenPattern.exec(text)) {
    tokens.push({ text: match[1] ?? "", end: tokenPattern.lastIndex });
  }
  const [first, second, third] = tokens;
  if (first === undefined) return 0;
  const isCall = second?.text === "(" && third !== undefined && /^[A-Za-z]/.test(first.text);
  // A call of a method keeps the place of its name, which is in capitals; an operator is not.
  if (isCall && (first.text.length > nameLength || /[a-z]/.test(first.text))) return third.end;
  if (second !== undefined && /^[-+*/%<>=!&|^]/.test(second.text)) return second.end;
  return first.end;
}

const shortOpcodes: { readonly [byte: number]: string } = { 0: "Zero", 1: "One", 255: "Ones" };

/** The integers of a source that became an opcode of their own (`-vo`). */
export function optimizationMessages({ tables }: { readonly tables: readonly EmittedTable[] }): readonly IaslMessage[] {
  return tables.flatMap(({ nodes, table, tree }) =>
    nodes.flatMap(({ node, start, end }): readonly IaslMessage[] => {
      const opcode = node.kind === "integer" && end - start === 1 ? shortOpcodes[table.bytes[start] ?? -1] : undefined;
      const span = opcode === undefined ? undefined : tree.space.span(node.start, node.end);
      if (opcode === undefined || span === undefined) return [];
      const text = messageTexts[39]?.text ?? "";
      return [{ level: "Optimize", number: "1039", text, detail: opcode, place: placeOf(span), related: [] }];
    }),
  );
}

/** Problems of one place that iasl finds before (lower) or after (higher) most others. */
const passes: { readonly [id: string]: number } = { "146": -2, "120": -1, "173": 1 };
const passOf = ({ number }: IaslMessage): number => passes[number.slice(1)] ?? 0;

const lineOf = ({ place }: IaslMessage): number => place?.line ?? 0;

/** Order of two numbers, `undefined` if they are the same. */
const compare = (a: number, b: number): number | undefined => (a === b ? undefined : a - b);

/** By file in the order met, then by line; messages of one line keep their order. */
export function inTextOrder(messages: readonly IaslMessage[]): readonly IaslMessage[] {
  const files = [...new Set(messages.map(({ place }) => place?.path))];
  const key = ({ place }: IaslMessage): number => (place === undefined ? -1 : files.indexOf(place.path));
  return messages
    .map((message, index) => ({ message, index }))
    .sort(
      (a, b) =>
        compare(key(a.message), key(b.message)) ??
        compare(lineOf(a.message), lineOf(b.message)) ??
        compare(passOf(a.message), passOf(b.message)) ??
        a.index - b.index,
    )
    .map(({ message }) => message);
}
