/** The 36 bytes that begin every system description table except RSDP and FACS. */
import { ascii, computed, described, inSource, sizeOf, struct, u8, u32, type ValueOf } from "../../schema/index.ts";

export const tableHeader = struct("System Description Table Header", "5.2.6", {
  signature: ascii(4),
  length: inSource(described(computed(u32, "length"), "Length", "bytes of the whole table"), "Table Length"),
  revision: u8,
  checksum: described(computed(u8, "checksum"), "Checksum", "all bytes of the table sum to zero"),
  oemId: described(ascii(6), "OEM ID"),
  oemTableId: described(ascii(8), "OEM Table ID"),
  oemRevision: described(u32, "OEM Revision"),
  creatorId: inSource(described(ascii(4), "Creator ID"), "Asl Compiler ID"),
  creatorRevision: inSource(u32, "Asl Compiler Revision"),
});

/** Header of a table, with Length and Checksum as they stand in the bytes. */
export type TableHeader = ValueOf<typeof tableHeader>;

/** Bytes of the header. */
export const headerLength = sizeOf(tableHeader);
