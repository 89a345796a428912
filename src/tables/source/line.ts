/** Table source as lines: `[offset length] Label : value [note]`. */
import type { SourceFile, TextSpan } from "../../base/span.ts";

/** One field as the text gives it. */
export interface FieldLine {
  readonly kind: "field";
  readonly label: string;
  /** Without comment and note; the parts of a continued line joined by spaces. */
  readonly value: string;
  /** Bytes that the prefix says the field has; undefined without a prefix. */
  readonly length: number | undefined;
  /** True if the text insists on the value of a field that is computed otherwise. */
  readonly isExact: boolean;
  readonly span: TextSpan;
}

/** The text says that a structure ends here, although its layout has more fields. */
export interface EndLine {
  readonly kind: "end";
  readonly span: TextSpan;
}

/** A line that is none of these. */
export interface OddLine {
  readonly kind: "odd";
  readonly text: string;
  readonly span: TextSpan;
}

export type SourceLine = FieldLine | EndLine | OddLine;

/** Comment that keeps the value of a length or checksum as it is written. */
export const EXACT = "exact";
/** Comment that ends a structure before its last field. */
export const ENDS_HERE = "ends here";

/** What `iasl -d` prints the bytes of the table under, behind all fields. */
const rawDataPattern = /^\s*Raw Table Data\s*:/i;
const fieldPattern = /^\s*(?:\[([^\]]*)\])?\s*([^:"]*?)\s*:(.*)$/s;
const prefixLengthPattern = /(?:^|\s)0*([0-9A-F]+)(h?)\s*$/i;

/** The lines of a text that say something. Time and memory are linear in the text. */
export function readLines(file: SourceFile): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  for (const logical of logicalLines(file)) {
    const { text, start, end, comments } = logical;
    const span = { file, start, end };
    if (text.trim() !== "") {
      if (rawDataPattern.test(text)) break;
      lines.push(lineOf(text, comments.includes(EXACT), span));
    }
    if (comments.includes(ENDS_HERE)) lines.push({ kind: "end", span });
  }
  return lines;
}

function lineOf(text: string, isExact: boolean, span: TextSpan): SourceLine {
  const match = fieldPattern.exec(text);
  const label = match?.[2] ?? "";
  if (match === null || label === "") return { kind: "odd", text: text.trim(), span };
  const prefix = prefixLengthPattern.exec(match[1] ?? "");
  // The newer form counts the length in decimal, as the older one does; `h` marks a hexadecimal one.
  const length = prefix === null ? undefined : Number.parseInt(prefix[1] ?? "", prefix[2] === "" ? 10 : 16);
  const value = withoutNote(match[3] ?? "");
  return { kind: "field", label: label.replace(/\s+/g, " "), value, length, isExact, span };
}

/** Text in brackets behind a value is for people. */
function withoutNote(text: string): string {
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === "[" && !isQuoted) return text.slice(0, i).trim();
  }
  return text.trim();
}

interface LogicalLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** First words of the comments on it that this reader knows. */
  readonly comments: readonly string[];
}

/** Lines without comments, continued ones as one. */
function* logicalLines(file: SourceFile): Iterable<LogicalLine> {
  let pending: { text: string; start: number; comments: string[] } | undefined;
  let isComment = false;
  for (const [index, start] of file.lineStarts.entries()) {
    const physical = file.text.slice(start, file.lineStarts[index + 1] ?? file.text.length).replace(/[\r\n]+$/, "");
    const stripped = stripComments(physical, isComment);
    isComment = stripped.isComment;
    const trimmed = stripped.text.trimEnd();
    const isContinued = trimmed.endsWith("\\") && !isInsideQuotes(trimmed);
    const text = isContinued ? `${trimmed.slice(0, -1)} ` : stripped.text;
    const at = pending?.start ?? start + (stripped.text.length - stripped.text.trimStart().length);
    const joined = { text: (pending?.text ?? "") + text, start: at };
    const comments = [...(pending?.comments ?? []), ...stripped.comments];
    pending = isContinued ? { ...joined, comments } : undefined;
    if (!isContinued) yield { ...joined, end: start + physical.length, comments };
  }
  if (pending !== undefined) yield { ...pending, end: file.text.length };
}

/** True if a quote is open at the end. */
function isInsideQuotes(text: string): boolean {
  let count = 0;
  for (const unit of text) if (unit === '"') count++;
  return count % 2 === 1;
}

function stripComments(
  line: string,
  startsInside: boolean,
): { readonly text: string; readonly isComment: boolean; readonly comments: readonly string[] } {
  // Most lines have none: measured twice as fast.
  if (!startsInside && !line.includes("/")) return { text: line, isComment: false, comments: [] };
  let text = "";
  let isComment = startsInside;
  let isQuoted = false;
  let at = 0;
  const comments: string[] = [];
  while (at < line.length) {
    const two = line.slice(at, at + 2);
    if (isComment) {
      const end = line.indexOf("*/", at);
      if (end < 0) return { text, isComment, comments };
      isComment = false;
      at = end + 2;
    } else if (!isQuoted && two === "/*") {
      isComment = true;
      at += 2;
      comments.push(...knownComment(line.slice(at)));
    } else if (!isQuoted && two === "//") {
      comments.push(...knownComment(line.slice(at + 2)));
      break;
    } else {
      if (line[at] === '"') isQuoted = !isQuoted;
      text += line[at] ?? "";
      at++;
    }
  }
  return { text, isComment, comments };
}

function knownComment(text: string): readonly string[] {
  const trimmed = text.trimStart();
  return [EXACT, ENDS_HERE].filter((word) => trimmed.startsWith(word));
}
