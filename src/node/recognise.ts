/** Tells what an input is by its content; its name and extension say nothing. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hexBytes } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { type ByteSource, createSourceFile } from "../base/span.ts";
import { isAcpidumpText, parseAcpidumpText } from "./acpidump-text.ts";
import { diagnose } from "./diagnostics.ts";
import type { Input, TableInput } from "./input.ts";
import { isTableStart, splitTables } from "./split-tables.ts";

/**
 * The inputs in one file, in their order.
 *
 * Reports `file/not-acpi`, `file/not-utf8`, and what {@link splitTables}, {@link parseAcpidumpText} and the memory
 * image report.
 */
export function recogniseInputs(source: ByteSource): Outcome<readonly Input[]> {
  const { bytes, name } = source;
  if (isText(bytes)) return recogniseText(source);
  if (isTableStart(bytes, 0)) return splitTables(source);
  return outcome([], [diagnose("not-acpi", undefined, { path: name, bytes: hexBytes(bytes.subarray(0, 8)) })]);
}

function recogniseText(source: ByteSource): Outcome<readonly Input[]> {
  const { text, isUtf8 } = decodeText(source.bytes);
  const file = createSourceFile(source.name, text);
  if (isAcpidumpText(text)) {
    const dump = parseAcpidumpText(file);
    const diagnostics: Diagnostic[] = [...dump.diagnostics];
    const tables: TableInput[] = [];
    const seen = new Map<string, number>();
    for (const table of dump.value) {
      const signature = table.signature.trim().replace(/^RSDP$/, "RSD PTR");
      const count = (seen.get(signature) ?? 0) + 1;
      seen.set(signature, count);
      const label = count === 1 ? signature : `${signature}#${count}`;
      // Only a broken row can leave less than the table states; the row is reported already.
      const isBroken = diagnostics.length > 0;
      const split = splitTables({ name: `${source.name}:${label}`, bytes: table.bytes }, table.address);
      diagnostics.push(...(isBroken ? [] : split.diagnostics));
      tables.push(...split.value);
    }
    return outcome(tables, diagnostics);
  }
  const diagnostics = isUtf8 ? [] : [diagnose("not-utf8", undefined, { path: source.name })];
  const isTableSource = /^\s*\[[0-9A-Fa-f]{3,}h?(?:\s+\d+\s+[0-9A-Fa-f]+h?)?\]\s+\S.* : /m.test(text);
  return outcome([{ kind: isTableSource ? "table-source" : "asl", source: file }], diagnostics);
}

/** True if there is no byte that text does not have: controls other than white space and the old end-of-file mark. */
function isText(bytes: Uint8Array): boolean {
  return (
    bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a) && bytes.indexOf(0x7f) < 0
  );
}

function decodeText(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder("latin1").decode(bytes), isUtf8: false };
  }
}
