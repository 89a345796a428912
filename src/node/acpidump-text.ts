/** The text of `acpidump`: tables as hex rows under a `SIG @ address` line. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { positionAt, type SourceFile } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";

export interface DumpedTable {
  readonly signature: string;
  readonly address: number | undefined;
  readonly bytes: Uint8Array;
}

const HEADING = /^([A-Z0-9_@!$ ]{4}|RSD PTR|RSDP) @ (?:0x)?([0-9A-Fa-f]+)\s*$/;
const ROW = /^\s+([0-9A-Fa-f]{4,}):((?: [0-9A-Fa-f]{2}){1,16})(?:\s|$)/;

/** True if a text has at least one table heading with a row of bytes under it. */
export function isAcpidumpText(text: string): boolean {
  return /^(?:[A-Z0-9_@!$ ]{4}|RSD PTR|RSDP) @ (?:0x)?[0-9A-Fa-f]+[ \t]*\r?\n[ \t]+[0-9A-Fa-f]{4,}:(?: [0-9A-Fa-f]{2})/m.test(
    text,
  );
}

/**
 * Reads the tables of an `acpidump` text in their order.
 *
 * Reports `file/dump-line` when a row does not continue the one before it; the table then ends there.
 */
export function parseAcpidumpText(file: SourceFile): Outcome<readonly DumpedTable[]> {
  const diagnostics: Diagnostic[] = [];
  const tables: DumpedTable[] = [];
  let current: { signature: string; address: number | undefined; bytes: number[]; broken: boolean } | undefined;
  const close = (): void => {
    if (current !== undefined && current.bytes.length > 0) {
      tables.push({ signature: current.signature, address: current.address, bytes: Uint8Array.from(current.bytes) });
    }
    current = undefined;
  };
  let offset = 0;
  for (const line of file.text.split("\n")) {
    const heading = HEADING.exec(line.trimEnd());
    const row = current === undefined ? undefined : (ROW.exec(line) ?? undefined);
    if (heading !== null) {
      close();
      const address = Number.parseInt(heading[2] ?? "0", 16);
      current = {
        signature: heading[1] ?? "",
        address: Number.isSafeInteger(address) && address !== 0 ? address : undefined,
        bytes: [],
        broken: false,
      };
    } else if (current !== undefined && row !== undefined && !current.broken) {
      const at = Number.parseInt(row[1] ?? "0", 16);
      if (at === current.bytes.length) {
        for (const byte of (row[2] ?? "").trim().split(" ")) current.bytes.push(Number.parseInt(byte, 16));
      } else {
        current.broken = true;
        diagnostics.push(
          diagnose(
            "dump-line",
            { file, start: offset, end: offset + line.trimEnd().length },
            {
              path: file.path,
              line: positionAt(file, offset).line,
              found: `0x${at.toString(16).toUpperCase()}`,
              expected: `0x${current.bytes.length.toString(16).toUpperCase()}`,
            },
          ),
        );
      }
    }
    offset += line.length + 1;
  }
  close();
  return outcome(tables, diagnostics);
}
