/** Lines as they are written. */

const indentation = "    ";

/** Collects lines; knows nothing of ASL. */
export class Page {
  private readonly lines: string[] = [];
  private line = "";

  /** True if nothing stands on the current line yet. */
  get isAtLineStart(): boolean {
    return this.line === "";
  }

  /** Ends the current line, if anything stands on it. */
  breakLine(): void {
    if (this.line === "") return;
    this.lines.push(this.line.trimEnd());
    this.line = "";
  }

  /** An empty line, unless one is there already or nothing is above it. */
  blankLine(): void {
    this.breakLine();
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
  }

  /** Writes on the current line, or at its start with an indentation. */
  write(text: string, place: { readonly level: number; readonly hasSpace: boolean }): void {
    this.line += this.line === "" ? indentation.repeat(place.level) : place.hasSpace ? " " : "";
    this.line += text;
  }

  /** Writes a comment of several lines; lines that begin with `*` are put under the first `*`. */
  writeComment(text: string, place: { readonly level: number; readonly hasSpace: boolean }): void {
    const [first = "", ...rest] = text.split(/\r?\n/);
    this.write(first, place);
    const isStarred = rest.every((line) => line.trimStart().startsWith("*"));
    for (const line of rest) {
      this.lines.push(this.line.trimEnd());
      this.line = isStarred ? `${indentation.repeat(place.level)} ${line.trim()}` : line;
      // An empty line of a comment is still a line.
      if (this.line === "") this.line = " ";
    }
  }

  toText(): string {
    this.breakLine();
    while (this.lines.at(-1) === "") this.lines.pop();
    return this.lines.length === 0 ? "" : `${this.lines.join("\n")}\n`;
  }
}
