/** The remark at the head of an output: as many lines as iasl's, with our name, and without a date. */
import type { OutputOrigin } from "./origin.ts";

export interface RemarkFormat {
  readonly open: string | undefined;
  readonly line: string;
  readonly close: string | undefined;
}

/** The lines up to the one that names the source, and an empty one. The remark stays open. */
export function bannerText(origin: OutputOrigin, { open, line }: RemarkFormat): readonly string[] {
  return [
    ...(open === undefined ? [] : [open]),
    line,
    `${line}${origin.producer}`,
    `${line}ASL+ Optimizing Compiler/Disassembler version ${origin.iaslVersion} (iasl-compatible)`,
    `${line}acpikit output: reproducible, no date`,
    line,
    `${line}Compilation of "${origin.sourcePath}"`,
    line,
  ];
}
