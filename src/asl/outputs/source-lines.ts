/** The lines of the texts of a compilation, told one after another as the bytes advance. */
import { positionAt, type SourceFile } from "../../base/span.ts";
import type { SourceSpace } from "../source-space.ts";

/** A place in the texts. */
export interface SourceLine {
  readonly file: SourceFile;
  /** Counted from 1. */
  readonly line: number;
}

/** One line with its text, without its end. */
export interface TextLine extends SourceLine {
  readonly text: string;
}

/** The line an offset of the space is in. */
export function lineAt(space: SourceSpace, offset: number): SourceLine | undefined {
  const span = space.span(offset, offset);
  return span === undefined ? undefined : { file: span.file, line: positionAt(span.file, span.start).line };
}

/** Hands out the lines up to given places, each line once; empty lines are left out, as iasl does. */
export class SourceCursor {
  private readonly space: SourceSpace;
  private readonly told = new Map<SourceFile, number>();

  constructor(space: SourceSpace) {
    this.space = space;
  }

  /** The lines not told yet up to the one `offset` is in; before an included text, those up to its Include. */
  *advance(offset: number): Generator<TextLine> {
    for (const place of [...this.space.includeChain(offset)].reverse()) {
      yield* this.upTo({ file: place.file, line: positionAt(place.file, place.start).line });
    }
    const target = lineAt(this.space, offset);
    if (target !== undefined) yield* this.upTo(target);
  }

  /** What is left of the main text. */
  *rest(): Generator<TextLine> {
    const [main] = this.space.files;
    if (main !== undefined) yield* this.upTo({ file: main, line: main.lineStarts.length });
  }

  private *upTo({ file, line }: SourceLine): Generator<TextLine> {
    const from = this.told.get(file) ?? 0;
    if (line <= from) return;
    this.told.set(file, line);
    for (let at = from + 1; at <= line; at++) {
      const text = file.text.slice(file.lineStarts[at - 1] ?? 0, file.lineStarts[at] ?? file.text.length);
      const bare = text.replace(/[\r\n]+$/, "");
      if (bare !== "") yield { file, line: at, text: bare };
    }
  }
}
