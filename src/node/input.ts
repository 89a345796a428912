/** What an operand of a command turned out to be. */
import type { ByteSource, SourceFile } from "../base/span.ts";

/** One ACPI table, header included, exactly Length bytes long. */
export interface TableInput {
  readonly kind: "table";
  readonly source: ByteSource;
  /** Four characters; `RSD PTR ` for an RSDP. */
  readonly signature: string;
  /** Physical address, where a dump or a memory image tells it. */
  readonly address: number | undefined;
}

export interface AslInput {
  readonly kind: "asl";
  readonly source: SourceFile;
}

/** `[0004] Field : value` text of a static table. */
export interface TableSourceInput {
  readonly kind: "table-source";
  readonly source: SourceFile;
}

export type Input = TableInput | AslInput | TableSourceInput;

/** The kind in words, for messages. */
export function describeInput(input: Input): string {
  switch (input.kind) {
    case "table":
      return `an ACPI table (${input.signature.trim()})`;
    case "asl":
      return "ASL source or other text";
    case "table-source":
      return "table source text";
    default:
      return input satisfies never;
  }
}
