/** A table without its guard: the same AML, with nothing where it took and gave back a Mutex. */
import { checksumOf, checksumOffset } from "../../tables/index.ts";

/** ExtOpPrefix with AcquireOp and ReleaseOp; NoopOp. @see ACPI 6.5 §20.2.5 */
const ACQUIRE = [0x5b, 0x23] as const;
const RELEASE = [0x5b, 0x27] as const;
const NOOP = 0xa3;
/** Acquire has a timeout of two bytes behind the name. */
const TIMEOUT_BYTES = 2;

/** @param mutex - its name, four characters. @returns the table, and how many guards were taken out */
export function withoutGuard(
  table: Uint8Array,
  mutex: string,
): { readonly bytes: Uint8Array; readonly removed: number } {
  const bytes = Uint8Array.from(table);
  const name = [...mutex].map((letter) => letter.charCodeAt(0));
  let removed = 0;
  for (const [opcode, tail] of [
    [ACQUIRE, TIMEOUT_BYTES],
    [RELEASE, 0],
  ] as const) {
    const pattern = [...opcode, ...name];
    for (let at = 0; at + pattern.length <= bytes.length; at++) {
      if (!pattern.every((byte, index) => bytes[at + index] === byte)) continue;
      bytes.fill(NOOP, at, at + pattern.length + tail);
      removed += 1;
    }
  }
  bytes[checksumOffset] = ((bytes[checksumOffset] ?? 0) - checksumOf(bytes)) & 0xff;
  return { bytes, removed };
}
