/** Firmware Performance Data Table, and the tables it points to. */
import {
  ascii,
  computed,
  constant,
  described,
  list,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const firmwareBasicBoot = struct("Firmware Basic Boot Performance Pointer", "5.2.24.2", {
  subtableType: described(constant(u16, 0), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  revision: described(u8, "Revision"),
  reserved: described(reserved(4), "Reserved"),
  fpdtBootRecordAddress: described(u64, "FPDT Boot Record Address"),
});

const s3Performance = struct("S3 Performance Table Pointer", "5.2.24.3", {
  subtableType: described(constant(u16, 1), "Subtable Type"),
  length: described(ownLength(u8), "Length"),
  revision: described(u8, "Revision"),
  reserved: described(reserved(4), "Reserved"),
  s3ptRecordAddress: described(u64, "S3PT Record Address"),
});

const fpdtRecord = taggedUnion(
  "Performance Record",
  "5.2.24.1",
  { firmwareBasicBoot, s3Performance },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 1, excluded: 0 } },
);

export const fpdtLayout = withRules(
  struct("Firmware Performance Data Table (FPDT)", "5.2.24", { header: tableHeader, records: list(fpdtRecord) }),
  [tableChecksum],
);

const s3Resume = struct("S3 Resume Performance Record", "5.2.24.5", {
  type: described(constant(u16, 0), "Type"),
  length: described(ownLength(u8), "Length"),
  revision: described(u8, "Revision"),
  resumeCount: described(u32, "Resume Count"),
  fullResume: described(u64, "Full Resume", "ns"),
  averageResume: described(u64, "Average Resume", "ns"),
});

const s3Suspend = struct("S3 Suspend Performance Record", "5.2.24.5", {
  type: described(constant(u16, 1), "Type"),
  length: described(ownLength(u8), "Length"),
  revision: described(u8, "Revision"),
  suspendStart: described(u64, "Suspend Start", "ns"),
  suspendEnd: described(u64, "Suspend End", "ns"),
});

const s3Record = taggedUnion(
  "S3 Performance Record",
  "5.2.24.5",
  { s3Resume, s3Suspend },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 1, excluded: 0 } },
);

/** S3 Performance Table: no system description table header, only signature and length. */
export const s3ptLayout = struct("S3 Performance Table (S3PT)", "5.2.24.5", {
  signature: ascii(4),
  length: described(computed(u32, "length"), "Length"),
  records: list(s3Record),
});

const basicBoot = struct("Firmware Basic Boot Performance Data Record", "5.2.24.4", {
  type: described(constant(u16, 2), "Type"),
  length: described(ownLength(u8), "Length"),
  revision: described(u8, "Revision"),
  reserved: described(reserved(4), "Reserved"),
  resetEnd: described(u64, "Reset End", "ns"),
  osLoaderLoadImageStart: described(u64, "OS Loader LoadImage Start", "ns"),
  osLoaderStartImageStart: described(u64, "OS Loader StartImage Start", "ns"),
  exitBootServicesEntry: described(u64, "ExitBootServices Entry", "ns"),
  exitBootServicesExit: described(u64, "ExitBootServices Exit", "ns"),
});

const fbptRecord = taggedUnion(
  "Firmware Boot Performance Record",
  "5.2.24.4",
  { basicBoot },
  { tag: { at: 0, width: 2 }, length: { at: 2, width: 1, excluded: 0 } },
);

/** Firmware Basic Boot Performance Table: only signature and length before its records. */
export const fbptLayout = struct("Firmware Basic Boot Performance Table (FBPT)", "5.2.24.4", {
  signature: ascii(4),
  length: described(computed(u32, "length"), "Length"),
  records: list(fbptRecord),
});
