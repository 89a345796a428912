/** A text while it is read. */
import type { LineMark, SourceFile } from "../../base/span.ts";

export interface Reading {
  readonly file: SourceFile;
  /** Offset of the text in the space. */
  readonly base: number;
  /** The file's, to be added to. */
  readonly lineMarks: LineMark[];
}
