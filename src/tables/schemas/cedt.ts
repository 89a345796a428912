/** CXL Early Discovery Table. */
import {
  array,
  constant,
  described,
  enumeration,
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

const chbs = struct("CXL Host Bridge Structure", "CXL 3.1 9.18.1.2", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  associatedHostBridge: described(u32, "Associated host bridge"),
  specificationVersion: described(u32, "Specification version", "0 CXL 1.1, 1 CXL 2.0"),
  reserved2: described(reserved(4), "Reserved"),
  registerBase: described(u64, "Register base"),
  registerLength: described(u64, "Register length"),
});

const cfmws = struct("CXL Fixed Memory Window Structure", "CXL 3.1 9.18.1.3", {
  subtableType: described(constant(u8, 1), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  reserved2: described(reserved(4), "Reserved"),
  windowBaseAddress: described(u64, "Window base address"),
  windowSize: described(u64, "Window size"),
  interleaveMembers2N: described(u8, "Interleave Members (2^n)"),
  interleaveArithmetic: described(u8, "Interleave Arithmetic"),
  reserved3: described(reserved(2), "Reserved"),
  granularity: described(u32, "Granularity"),
  restrictions: described(u16, "Restrictions"),
  qtgId: described(u16, "QtgId"),
  targets: described(list(described(u32, "First Target")), "Targets"),
});

const cxims = struct("CXL XOR Interleave Math Structure", "CXL 3.1 9.18.1.4", {
  subtableType: described(constant(u8, 2), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  reserved2: described(reserved(2), "Reserved"),
  hostBridgeInterleaveGranularity: described(u8, "Host Bridge Interleave Granularity"),
  xormapListCount: described(u8, "Xormap List Count"),
  xormaps: described(array(described(u64, "XORMAP"), "xormapListCount"), "XORMAPs"),
});

const rdpas = struct("RCEC Downstream Port Association Structure", "CXL 3.1 9.18.1.5", {
  subtableType: described(constant(u8, 3), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  segment: described(u16, "Segment"),
  bdf: described(u16, "BDF"),
  protocolType: described(enumeration(u8, { "CXL.io": 0, "CXL.cachemem": 1 }), "Protocol Type"),
  baseAddress: described(u64, "Base Address"),
});

const csds = struct("CXL System Description Structure", "CXL 3.1 9.18.1.6", {
  subtableType: described(constant(u8, 4), "Subtable Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  systemCapabilities: described(u16, "System Capabilities"),
  reserved2: described(reserved(2), "Reserved"),
});

const cedtEntry = taggedUnion(
  "CEDT Structure",
  "CXL 3.1 9.18.1",
  { chbs, cfmws, cxims, rdpas, csds },
  { length: { at: 2, width: 2, excluded: 0 } },
);

export const cedtLayout = withRules(
  struct("CXL Early Discovery Table (CEDT)", "CXL 3.1 9.18.1", { header: tableHeader, entries: list(cedtEntry) }),
  [tableChecksum],
);
