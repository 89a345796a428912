/** What a disassembly can be told. */

export interface DisassemblyOptions {
  /** The text compiles to the identical bytes; else it is free to say the same in a more readable way. */
  readonly lossless?: boolean;
  /**
   * Readable text only: it is compiled once, and starts with the directives for the rules that the table breaks, if it
   * breaks any, so that it compiles. Takes as long again as the text itself.
   */
  readonly checked?: boolean;
  /** Operators as words (ASL 1.0) in place of symbols. */
  readonly legacy?: boolean;
}
