/** Diagnostics for people: place, message, the line or the bytes in question, a hint. */
import type { Diagnostic, Severity, Span } from "../../base/diagnostic.ts";
import { hex } from "../../base/hex.ts";
import { type ByteSpan, positionAt, statedPositionAt, type TextSpan } from "../../base/span.ts";
import type { TextOptions } from "../command.ts";
import type { StyleName } from "../style.ts";
import { hexRows } from "./hex-rows.ts";
import { visible } from "./visible.ts";

const COLOURS: Readonly<Record<Severity, StyleName>> = { error: "red", warning: "yellow", remark: "cyan" };

/** Bytes in a row of the hex context; rows start at a multiple of it. */
const ROW_BYTES = 16;
/** Rows shown of a long span. */
const ROWS_SHOWN = 2;

export interface DiagnosticTextOptions extends TextOptions {
  /** As a command's result has it. */
  readonly excerptOf?: ((span: ByteSpan) => readonly string[] | undefined) | undefined;
}

/** All diagnostics, and the number of errors and warnings if there are more than one. Ends with a line feed. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: DiagnosticTextOptions): string {
  const blocks = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, options));
  if (diagnostics.length > 1) blocks.push(`${countsText(diagnostics)}\n`);
  return blocks.join("");
}

/** `2 errors, 1 warning`. */
export function countsText(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): string => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? "" : `${number} ${severity}${number === 1 ? "" : "s"}`;
  };
  return [count("error"), count("warning"), count("remark")].filter((text) => text !== "").join(", ");
}

/** One diagnostic: `file:line:column: error[area/code]: message`, the place, related places, the hint. */
export function renderDiagnostic(diagnostic: Diagnostic, options: DiagnosticTextOptions): string {
  const { style } = options;
  const { severity, span, code, hint } = diagnostic;
  const place = span === undefined ? "" : `${style("bold", placeText(span))}: `;
  const label = style(COLOURS[severity], style("bold", `${severity}[${code}]`));
  let text = `${place}${label}: ${style("bold", visible(diagnostic.message))}\n`;
  if (span !== undefined) text += context(span, COLOURS[severity], options);
  for (const related of diagnostic.related) {
    text += `${style("bold", placeText(related.span))}: ${style("cyan", "note")}: ${visible(related.message)}\n`;
    text += context(related.span, "cyan", options);
  }
  if (hint !== undefined) text += `  ${style("green", "hint")}: ${visible(hint)}\n`;
  return text;
}

/** `file:line:column` or `file:0x0024`. */
export function placeText(span: Span): string {
  if ("source" in span) return `${visible(span.source.name)}:${hex(span.start, 4)}`;
  const { path, line, column } = statedPositionAt(span.file, span.start);
  return `${visible(path)}:${line}:${column}`;
}

function context(span: Span, colour: StyleName, options: DiagnosticTextOptions): string {
  if (!("source" in span)) return codeFrame(span, colour, options);
  const lines = options.excerptOf?.(span);
  return lines === undefined ? hexContext(span, colour, options) : excerptText(lines, options);
}

/** Lines shown of a statement. */
const EXCERPT_LINES = 3;

function excerptText(lines: readonly string[], { style, columns }: TextOptions): string {
  const cut = lines.slice(0, EXCERPT_LINES).map((line) => visible(line).slice(0, Math.max(20, columns - 6)));
  if (lines.length > EXCERPT_LINES) cut.push("…");
  return cut.map((line) => `    ${style("dim", line)}\n`).join("");
}

/** The line a span starts on, cut to the width, with a mark under the span. */
function codeFrame(span: TextSpan, colour: StyleName, { style, columns }: TextOptions): string {
  const { file } = span;
  const { line, column } = positionAt(file, span.start);
  const lineStart = file.lineStarts[line - 1] ?? 0;
  const lineEnd = file.lineStarts[line] ?? file.text.length;
  const whole = file.text.slice(lineStart, lineEnd).replace(/[\r\n]+$/, "");
  const gutter = `${String(statedPositionAt(file, span.start).line).padStart(5)} | `;
  // A long line is shown around the span.
  const room = Math.max(20, columns - gutter.length - 1);
  const from = column - 1 > room - 10 ? column - 1 - Math.floor(room / 2) : 0;
  const shown = whole.slice(from, from + room);
  const markStart = column - 1 - from;
  const markEnd = markStart + Math.max(0, span.end - span.start);
  const before = expandTabs(visible(shown.slice(0, markStart)));
  const marked = expandTabs(visible(shown.slice(markStart, markEnd)), before.length);
  const after = expandTabs(visible(shown.slice(markEnd)), before.length + marked.length);
  const mark = "^".repeat(Math.max(1, marked.length));
  return (
    `${style("dim", gutter)}${before}${marked}${after}\n` +
    `${style("dim", `${" ".repeat(gutter.length - 2)}| `)}${" ".repeat(before.length)}${style(colour, mark)}\n`
  );
}

/** Tabs to every eighth column, so that the marks stand under their characters. */
function expandTabs(text: string, column = 0): string {
  let expanded = "";
  for (const character of text) {
    if (character === "\t") expanded += " ".repeat(8 - ((column + expanded.length) % 8));
    else expanded += character;
  }
  return expanded;
}

/** The rows of bytes a span touches, with marks under its bytes. */
function hexContext(span: ByteSpan, colour: StyleName, { style }: TextOptions): string {
  const { bytes } = span.source;
  const end = Math.max(span.start + 1, Math.min(span.end, bytes.length));
  let text = "";
  const first = Math.floor(span.start / ROW_BYTES) * ROW_BYTES;
  for (let row = first; row < Math.min(end, first + ROWS_SHOWN * ROW_BYTES) && row < bytes.length; row += ROW_BYTES) {
    const rowBytes = bytes.subarray(row, row + ROW_BYTES);
    const [line = ""] = hexRows(rowBytes, { bytesPerRow: ROW_BYTES, offset: row });
    text += `   ${style("dim", line)}\n`;
    const prefix = line.indexOf(": ") + 2;
    const markFrom = Math.max(span.start, row) - row;
    const markTo = Math.min(end, row + rowBytes.length) - row;
    const marks = `${" ".repeat(3 * markFrom)}${"^^ ".repeat(Math.max(0, markTo - markFrom)).trimEnd()}`;
    text += `   ${" ".repeat(prefix)}${style(colour, marks)}\n`;
  }
  return text;
}
