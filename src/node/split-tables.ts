/** Tables one after another in one run of bytes. */

import { readUint } from "../base/byte-order.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import type { TableInput } from "./input.ts";

/** Bytes before Length ends: signature and Length (ACPI 6.5 §5.2.6). */
const LENGTH_END = 8;
/** Bytes of the header that every table but RSDP and FACS has. */
const HEADER_LENGTH = 36;

const RSDP_SIGNATURE = "RSD PTR ";

/** True if a table can start at an offset: an RSDP, or four characters of a signature and a length. */
export function isTableStart(bytes: Uint8Array, offset: number): boolean {
  if (hasText(bytes, offset, RSDP_SIGNATURE)) return true;
  return (
    bytes.length - offset >= LENGTH_END && /^[A-Z][A-Z0-9_@!$ ]{3}$|^[A-Za-z0-9_@!$]{4}$/.test(textAt(bytes, offset, 4))
  );
}

/** True if the ASCII text stands at an offset. */
export function hasText(bytes: Uint8Array, offset: number, text: string): boolean {
  return textAt(bytes, offset, text.length) === text;
}

/**
 * Cuts a run of bytes into its tables. Each gets bytes of its own, exactly Length long.
 *
 * @param address - physical address of the first byte, if known
 * Reports `file/table-truncated`, `file/table-length`, `file/bytes-after-table`. Zeros after the last table are padding.
 */
export function splitTables(source: ByteSource, address?: number): Outcome<readonly TableInput[]> {
  const { bytes, name } = source;
  const diagnostics: Diagnostic[] = [];
  const found: { readonly start: number; readonly end: number; readonly signature: string }[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (!isTableStart(bytes, at)) {
      const rest = bytes.subarray(at);
      if (rest.some((byte) => byte !== 0)) {
        const span = { source, start: at, end: bytes.length };
        const table = found.at(-1)?.signature ?? "the table";
        diagnostics.push(diagnose("bytes-after-table", span, { path: name, table, count: rest.length }));
      }
      break;
    }
    const { signature, length, minimum } = extent(bytes, at);
    const problem = { path: name, table: signature.trim() };
    if (length > bytes.length - at) {
      const span = { source, start: at, end: bytes.length };
      const present = bytes.length - at;
      diagnostics.push(
        diagnose("table-truncated", span, { ...problem, stated: `${length} (${hex(length)})`, present }),
      );
      break;
    }
    if (length < minimum) {
      diagnostics.push(
        diagnose("table-length", { source, start: at + 4, end: at + 8 }, { ...problem, stated: length }),
      );
      break;
    }
    found.push({ start: at, end: at + length, signature });
    at += length;
  }
  return outcome(
    found.map(({ start, end, signature }, index) => ({
      kind: "table",
      source: { name: found.length === 1 ? name : labelled(name, found, index), bytes: bytes.slice(start, end) },
      signature,
      address: address === undefined ? undefined : address + start,
    })),
    diagnostics,
  );
}

/** Name of one of several tables: `file:SSDT#2`. */
function labelled(name: string, tables: readonly { readonly signature: string }[], index: number): string {
  const signature = tables[index]?.signature ?? "";
  const earlier = tables.slice(0, index).filter((table) => table.signature === signature).length;
  return `${name}:${signature.trim()}${earlier === 0 ? "" : `#${earlier + 1}`}`;
}

function extent(bytes: Uint8Array, at: number): { signature: string; length: number; minimum: number } {
  if (hasText(bytes, at, RSDP_SIGNATURE)) {
    // ACPI 6.5 §5.2.5.3: revision 0 has 20 bytes and no Length.
    const hasLength = (bytes[at + 15] ?? 0) >= 2;
    return { signature: RSDP_SIGNATURE, length: hasLength ? lengthAt(bytes, at + 20, 36) : 20, minimum: 20 };
  }
  return { signature: textAt(bytes, at, 4), length: readUint(bytes, at + 4, 4), minimum: HEADER_LENGTH };
}

const lengthAt = (bytes: Uint8Array, at: number, fallback: number): number =>
  at + 4 <= bytes.length ? readUint(bytes, at, 4) : fallback;

function textAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
