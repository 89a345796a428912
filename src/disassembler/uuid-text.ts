/** UUIDs as text. @see ACPI 6.5 §19.6.142 */
import { knownUuids } from "./known-uuids.ts";

/** Places of the bytes in the text of a UUID: the first three groups are little-endian numbers. */
const groups = [
  [3, 2, 1, 0],
  [5, 4],
  [7, 6],
  [8, 9],
  [10, 11, 12, 13, 14, 15],
] as const;

/** The two hex digits of each byte. */
const digitPairs: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * The text of 16 bytes that are a UUID by their looks, of the variant of RFC 4122 and a version that there is, or one that
 * is known. Other bytes may be anything.
 */
export function uuidText(bytes: Uint8Array): string | undefined {
  if (bytes.length !== 16) return undefined;
  const version = (bytes[7] ?? 0) >> 4;
  const variant = (bytes[8] ?? 0) >> 6;
  const text = groupedUuidText(bytes);
  return (version >= 1 && version <= 5 && variant === 2) || knownUuids[text] !== undefined ? text : undefined;
}

/** The text of any 16 bytes as a UUID. */
export function groupedUuidText(bytes: Uint8Array): string {
  let text = "";
  for (const group of groups) {
    if (text !== "") text += "-";
    for (const at of group) text += digitPairs[bytes[at] ?? 0] ?? "";
  }
  return text;
}
