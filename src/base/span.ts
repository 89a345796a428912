/** Places in inputs: text spans in UTF-16 offsets, byte spans in byte offsets. Ends are exclusive. */

/** One text input. `lineStarts[n]` is the offset of the first character of line n (0-based). */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** Where the text says which line of which file it is, in order; absent if it does not. */
  readonly lineMarks?: readonly LineMark[];
}

/** `#line`: the line at `offset` is number `line`, and those behind it count on. */
export interface LineMark {
  /** Of the first character of the line it numbers. */
  readonly offset: number;
  readonly line: number;
  /** The file it says it is. */
  readonly path: string;
}

export interface TextSpan {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** One binary input with the name people know it by. */
export interface ByteSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ByteSpan {
  readonly source: ByteSource;
  readonly start: number;
  readonly end: number;
}

/** Builds a {@link SourceFile}; LF, CR LF and a lone CR each end a line. */
export function createSourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
    return { path, text, lineStarts };
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) lineStarts.push(i + 1);
  }
  return { path, text, lineStarts };
}

/** Line and column, both counted from 1, of a UTF-16 offset. */
export function positionAt(file: SourceFile, offset: number): { line: number; column: number } {
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (file.lineStarts[low] ?? 0) + 1 };
}

/** Line, column and path as the text itself states them; without {@link LineMark}s those of {@link positionAt}. */
export function statedPositionAt(
  file: SourceFile,
  offset: number,
): { readonly path: string; readonly line: number; readonly column: number } {
  const { line, column } = positionAt(file, offset);
  const marks = file.lineMarks ?? [];
  let low = -1;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const mark = marks[low];
  if (mark === undefined) return { path: file.path, line, column };
  return { path: mark.path, line: mark.line + line - positionAt(file, mark.offset).line, column };
}
