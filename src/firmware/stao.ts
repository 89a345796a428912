/** STAO of a dom0: which processors of the name space are physical. */
import type { ProcessorUid } from "../base/brand.ts";
import { ByteWriter } from "../base/byte-writer.ts";
import { buildOther, buildStao, type TableIdentity } from "../tables/index.ts";

/**
 * The bytes of the STAO.
 *
 * Revision 2 has explicit offsets. Revision 1 is Draft C, whose document gives the new field neither width nor place:
 * we put UIDs of 4 bytes behind an empty name list, at byte 37. A reader of names finds empty strings there.
 *
 * @see facts on the STAO in the README
 */
export function planStao(revision: 1 | 2, pcpus: readonly ProcessorUid[], identity: TableIdentity): Uint8Array {
  if (revision === 2) return buildStao({ processors: pcpus, identity });
  const writer = new ByteWriter(1 + 4 * pcpus.length);
  writer.u8(0);
  for (const uid of pcpus) writer.u32(uid);
  return buildOther("STAO", 1, writer.toBytes(), identity);
}
