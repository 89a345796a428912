/** The head of a DefinitionBlock, and what it cannot say of a table's header. @see ACPI 6.5 §5.2.6, §19.6.29 */
import { type AmlTable, tableHeaderLength } from "../aml/index.ts";
import { readUint } from "../base/byte-order.ts";
import { hex } from "../base/hex.ts";
import { hexDigits } from "./annotation-text.ts";
import { quoted } from "./quoted.ts";

/** Places of the header. */
const places = {
  signature: [0, 4],
  oemId: [10, 16],
  oemTableId: [16, 24],
  creatorId: [28, 32],
} as const;
const offsets = { length: 4, revision: 8, checksum: 9, oemRevision: 24, creatorRevision: 32 } as const;

/** `DefinitionBlock (…)`. Without a whole header there is nothing to say. */
export function definitionBlockText(table: AmlTable, isLossless: boolean): string {
  const { header } = table;
  if (header.length < tableHeaderLength) return 'DefinitionBlock ("", "SSDT", 2, "", "", 0x00000000)';
  const texts = [places.signature, places.oemId, places.oemTableId].map(([from, to]) =>
    textOf(header.subarray(from, to)),
  );
  const [signature = "", oemId = "", oemTableId = ""] = texts.map(({ text }) => quoted(text));
  const revision = hex(header[offsets.revision] ?? 0);
  const oemRevision = hex(readUint(header, offsets.oemRevision, 4), 8);
  const annotation = isLossless ? ` /*@lossless ${formText(table)}*/` : "";
  return `DefinitionBlock${annotation} ("", ${signature}, ${revision}, ${oemId}, ${oemTableId}, ${oemRevision})`;
}

/** A text of the header up to its first NUL; exact if only NULs follow and every character is plain. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly isExact: boolean } {
  const zero = bytes.indexOf(0);
  const used = zero < 0 ? bytes : bytes.subarray(0, zero);
  const isExact = used.every((byte) => byte < 0x80) && bytes.subarray(used.length).every((byte) => byte === 0);
  return { text: String.fromCharCode(...used), isExact };
}

function formText({ header, source }: AmlTable): string {
  const words: string[] = [];
  for (const key of ["signature", "oemId", "oemTableId"] as const) {
    const bytes = header.subarray(...places[key]);
    const { isExact, text } = textOf(bytes);
    if (!isExact || (key === "signature" && text.length < bytes.length)) words.push(`${key}=${hexDigits(bytes)}`);
  }
  const creator = hexDigits(header.subarray(...places.creatorId));
  words.push(`creator=${creator}:${hex(readUint(header, offsets.creatorRevision, 4), 8)}`);
  const stated = readUint(header, offsets.length, 4);
  const { bytes } = source;
  if (stated !== bytes.length)
    words.push(`length=${stated > bytes.length ? "+" : "-"}${Math.abs(stated - bytes.length)}`);
  // The checksum covers what the length says, as far as it is there.
  let sum = 0;
  for (const byte of bytes.subarray(0, stated < tableHeaderLength ? bytes.length : stated)) sum += byte;
  if ((sum & 0xff) !== 0) words.push(`checksum=${hex(sum & 0xff)}`);
  return words.join(" ");
}
