/** Annotations as text; their meaning is in the README, their reader in `asl/`. */
import { hex } from "../base/hex.ts";

/** Bytes on a line of an annotation. */
const bytesOnLine = 48;
/** Equal bytes worth a repetition. */
const repetition = 8;

/** Bytes as hex digits, long runs of one byte as `00*16`. */
export function hexGroups(bytes: Uint8Array): string {
  const groups: string[] = [];
  let from = 0;
  const flush = (to: number): void => {
    for (let at = from; at < to; at += bytesOnLine)
      groups.push(hexDigits(bytes.subarray(at, Math.min(to, at + bytesOnLine))));
  };
  for (let at = 0; at < bytes.length; ) {
    let end = at + 1;
    while (end < bytes.length && bytes[end] === bytes[at]) end++;
    if (end - at >= repetition) {
      flush(at);
      groups.push(`${hexDigits(bytes.subarray(at, at + 1))}*${end - at}`);
      from = end;
    }
    at = end;
  }
  flush(bytes.length);
  return groups.join(bytes.length > bytesOnLine ? "\n" : " ");
}

/** The two hex digits of each byte. */
const digitPairs: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).toUpperCase().padStart(2, "0"),
);

/** Bytes as hex digits without space. */
export function hexDigits(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += digitPairs[bytes[i] ?? 0] ?? "";
  return text;
}

/** An annotation with bytes, with a space before it. */
export function bytesAnnotation(word: "raw" | "name" | "trailing" | "table", bytes: Uint8Array): string {
  return ` /*@${word} ${hexGroups(bytes)}*/`;
}

/** How a PkgLength was written, with a space before it; nothing if as usual. */
export function packageAnnotation(width: number, usual: number, excess: number, reservedBits: number): string {
  if (width === usual && excess === 0 && reservedBits === 0) return "";
  const bits = reservedBits === 0 ? "" : ` bits=${reservedBits}`;
  const over = excess === 0 ? "" : ` over=${hex(excess)}`;
  return ` /*@pkg ${width}${bits}${over}*/`;
}
