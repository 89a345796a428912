/** What a disassembly can be told. */

export interface DisassemblyOptions {
  /** The text compiles to the identical bytes; else it is free to say the same in a more readable way. */
  readonly lossless?: boolean;
  /** Operators as words (ASL 1.0) in place of symbols. */
  readonly legacy?: boolean;
}
