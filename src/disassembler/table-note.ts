/** What readable text says of a table and of what it takes from others. */
import { type AmlTable, tableHeaderLength } from "../aml/index.ts";
import { readUint } from "../base/byte-order.ts";
import { hex } from "../base/hex.ts";
import type { ExternalLine } from "./externals.ts";
import type { Machine } from "./gather-names.ts";

/** Offsets of the fields of a table header (§5.2.6). */
const offsets = { creatorId: 28, creatorRevision: 32 } as const;

/** Size, sum and origin: what the DefinitionBlock has no place for. */
export function tableNote({ header, source: { bytes } }: AmlTable): string {
  const size = `${bytes.length} bytes`;
  if (header.length < tableHeaderLength) return size;
  const creator = [...header.subarray(offsets.creatorId, offsets.creatorRevision)]
    .map((byte) => (byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "."))
    .join("");
  const maker = `made by ${creator} ${hex(readUint(header, offsets.creatorRevision, 4), 8)}`;
  return `${size}, ${sumOf(bytes) === 0 ? "" : "checksum wrong, "}${maker}`;
}

/** Sum of bytes; of those of a table 0, if its checksum is right (§5.2.6). */
function sumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum += bytes[i] ?? 0;
  return sum & 0xff;
}

/** How a method is called, and the table that declares an object. */
export function externalNote({ type, isMethod, argumentCount, table }: ExternalLine, { tableNames }: Machine): string {
  const what = isMethod && type !== "MethodObj" ? "method that is stored to, " : "";
  const count =
    argumentCount === undefined ? [] : [`${what}${argumentCount} argument${argumentCount === 1 ? "" : "s"}`];
  // A table on its own knows nothing of others.
  const others = tableNames.length < 2 ? [] : [(table === undefined ? undefined : tableNames[table]) ?? "in no table"];
  return [...count, ...others].join(", ");
}
