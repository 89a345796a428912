/** Debug Port Table 2. */
import {
  array,
  bytes,
  described,
  enumeration,
  list,
  ownLength,
  referenced,
  reserved,
  sized,
  struct,
  textBytes,
  u8,
  u16,
  u32,
  withRules,
} from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const dbg2Device = struct("Debug Device Information", "Microsoft DBG2 1.1 2", {
  revision: described(u8, "Revision"),
  length: described(ownLength(u16), "Length"),
  registerCount: described(u8, "Register Count"),
  namepathLength: described(u16, "Namepath Length", "bytes"),
  namepathOffset: described(u16, "Namepath Offset"),
  oemDataLength: described(u16, "OEM Data Length", "bytes"),
  oemDataOffset: described(u16, "OEM Data Offset"),
  portType: described(enumeration(u16, { serial: 0x8000, "IEEE 1394": 0x8001, USB: 0x8002, net: 0x8003 }), "Port Type"),
  portSubtype: described(u16, "Port Subtype"),
  reserved: described(reserved(2), "Reserved"),
  baseAddressOffset: described(u16, "Base Address Offset"),
  addressSizeOffset: described(u16, "Address Size Offset"),
  registers: referenced(
    "baseAddressOffset",
    described(array(genericAddress, "registerCount"), "Base Address Register"),
  ),
  sizes: referenced("addressSizeOffset", described(array(u32, "registerCount"), "Address Size")),
  namepath: referenced("namepathOffset", described(textBytes("ascii", "namepathLength"), "Namepath")),
  oemData: referenced("oemDataOffset", described(bytes("oemDataLength"), "OEM Data")),
});

const dbg2Entry = sized(dbg2Device, { at: 1, width: 2 });

export const dbg2Layout = withRules(
  struct("Debug Port Table 2 (DBG2)", "Microsoft DBG2 1.1 1", {
    header: tableHeader,
    infoOffset: described(u32, "Info Offset"),
    infoCount: described(u32, "Info Count"),
    devices: list(dbg2Entry),
  }),
  [tableChecksum],
);
