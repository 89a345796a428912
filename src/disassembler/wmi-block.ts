/**
 * Blocks of _WDG: which GUID is mapped to which method, data block or event.
 *
 * @see Microsoft, Managing ACPI Devices with Windows Management Instrumentation (WMI-ACPI)
 */
import { hex } from "../base/hex.ts";
import { knownUuids } from "./known-uuids.ts";
import { groupedUuidText } from "./uuid-text.ts";

/** Bytes of a block. */
export const wmiBlockLength = 20;

/** Places behind the GUID. */
const places = { objectId: 16, notifyId: 16, instanceCount: 18, flags: 19 } as const;
const flags = { method: 0x02, event: 0x08 } as const;

/** What a block says. */
export function wmiBlockText(block: Uint8Array): string {
  const guid = groupedUuidText(block.subarray(0, places.objectId));
  const title = knownUuids[guid]?.title;
  const count = block[places.instanceCount] ?? 0;
  return [
    guid,
    ...(title === undefined ? [] : [title]),
    targetText(block),
    `${count} instance${count === 1 ? "" : "s"}`,
  ].join(", ");
}

function targetText(block: Uint8Array): string {
  const kind = block[places.flags] ?? 0;
  if ((kind & flags.event) !== 0) return `event ${hex(block[places.notifyId] ?? 0)}`;
  const id = [...block.subarray(places.objectId, places.objectId + 2)]
    .map((byte) =>
      byte > 0x20 && byte < 0x7f && byte !== 0x2a && byte !== 0x2f && byte !== 0x5c ? String.fromCharCode(byte) : ".",
    )
    .join("");
  return (kind & flags.method) !== 0 ? `methods WM${id}` : `data WQ${id}`;
}
