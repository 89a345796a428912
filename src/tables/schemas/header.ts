/** The 36 bytes that begin every system description table except RSDP and FACS. */
import {
  ascii,
  computed,
  described,
  namedInSource,
  sizeOf,
  struct,
  u8,
  u32,
  type ValueOf,
} from "../../schema/index.ts";

export const tableHeader = namedInSource(
  struct("System Description Table Header", "5.2.6", {
    signature: ascii(4),
    length: described(computed(u32, "length"), "Length", "bytes of the whole table"),
    revision: u8,
    checksum: described(computed(u8, "checksum"), "Checksum", "all bytes of the table sum to zero"),
    oemId: described(ascii(6), "OEM ID"),
    oemTableId: described(ascii(8), "OEM Table ID"),
    oemRevision: described(u32, "OEM Revision"),
    creatorId: described(ascii(4), "Creator ID"),
    creatorRevision: described(u32, "Creator Revision"),
  }),
  {
    length: "Table Length",
    oemId: "Oem ID",
    oemTableId: "Oem Table ID",
    oemRevision: "Oem Revision",
    creatorId: "Asl Compiler ID",
    creatorRevision: "Asl Compiler Revision",
  },
);

/** Header of a table, with Length and Checksum as they stand in the bytes. */
export type TableHeader = ValueOf<typeof tableHeader>;

/** Bytes of the header. */
export const headerLength = sizeOf(tableHeader);
