/** iSCSI Boot Firmware Table. */
import {
  bytes,
  constant,
  described,
  enumeration,
  flags,
  list,
  ownLength,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const control = struct("Control Structure", "Microsoft iBFT 1.03 1.4.3", {
  structureId: described(constant(u8, 1), "Structure ID"),
  version: described(u8, "Version"),
  length: described(ownLength(u16), "Length"),
  index: described(u8, "Index"),
  flags: described(flags(1, { bootFailover: 0 }), "Flags"),
  extensions: described(u16, "Extensions"),
  initiatorOffset: described(u16, "Initiator Offset"),
  nic0Offset: described(u16, "NIC0 Offset"),
  target0Offset: described(u16, "Target0 Offset"),
  nic1Offset: described(u16, "NIC1 Offset"),
  target1Offset: described(u16, "Target1 Offset"),
});

const initiator = struct("Initiator Structure", "Microsoft iBFT 1.03 1.4.4", {
  structureId: described(constant(u8, 2), "Structure ID"),
  version: described(u8, "Version"),
  length: described(ownLength(u16), "Length"),
  index: described(u8, "Index"),
  flags: described(flags(1, { blockIsValid: 0, firmwareBootSelected: 1 }), "Flags"),
  iSNSServer: described(bytes(16), "iSNS Server"),
  slpServer: described(bytes(16), "SLP Server"),
  primaryRadiusServer: described(bytes(16), "Primary Radius Server"),
  secondaryRadiusServer: described(bytes(16), "Secondary Radius Server"),
  initiatorNameLength: described(u16, "Initiator Name Length"),
  initiatorNameOffset: described(u16, "Initiator Name Offset"),
});

const nic = struct("NIC Structure", "Microsoft iBFT 1.03 1.4.5", {
  structureId: described(constant(u8, 3), "Structure ID"),
  version: described(u8, "Version"),
  length: described(ownLength(u16), "Length"),
  index: described(u8, "Index"),
  flags: described(flags(1, { blockIsValid: 0, firmwareBootSelected: 1, isGlobal: 2 }), "Flags"),
  ipAddress: described(bytes(16), "IP Address"),
  subnetMaskPrefix: described(u8, "Subnet Mask Prefix"),
  origin: described(
    enumeration(u8, { other: 0, manual: 1, "well known": 2, DHCP: 3, "router advertisement": 4, unchanged: 16 }),
    "Origin",
  ),
  gateway: described(bytes(16), "Gateway"),
  primaryDns: described(bytes(16), "Primary DNS"),
  secondaryDns: described(bytes(16), "Secondary DNS"),
  dhcp: described(bytes(16), "DHCP"),
  vlan: described(u16, "VLAN"),
  macAddress: described(bytes(6), "MAC Address"),
  pciBusDeviceFunction: described(u16, "PCI Bus/Device/Function"),
  hostNameLength: described(u16, "Host Name Length"),
  hostNameOffset: described(u16, "Host Name Offset"),
});

const target = struct("Target Structure", "Microsoft iBFT 1.03 1.4.6", {
  structureId: described(constant(u8, 4), "Structure ID"),
  version: described(u8, "Version"),
  length: described(ownLength(u16), "Length"),
  index: described(u8, "Index"),
  flags: described(
    flags(1, { blockIsValid: 0, firmwareBootSelected: 1, useRadiusChap: 2, useRadiusReverseChap: 3 }),
    "Flags",
  ),
  targetIpAddress: described(bytes(16), "Target IP Address"),
  targetIpSocket: described(u16, "Target IP Socket"),
  targetBootLun: described(bytes(8), "Target Boot LUN"),
  chapType: described(enumeration(u8, { none: 0, CHAP: 1, "mutual CHAP": 2 }), "CHAP Type"),
  nicAssociation: described(u8, "NIC Association"),
  targetNameLength: described(u16, "Target Name Length"),
  targetNameOffset: described(u16, "Target Name Offset"),
  chapNameLength: described(u16, "CHAP Name Length"),
  chapNameOffset: described(u16, "CHAP Name Offset"),
  chapSecretLength: described(u16, "CHAP Secret Length"),
  chapSecretOffset: described(u16, "CHAP Secret Offset"),
  reverseChapNameLength: described(u16, "Reverse CHAP Name Length"),
  reverseChapNameOffset: described(u16, "Reverse CHAP Name Offset"),
  reverseChapSecretLength: described(u16, "Reverse CHAP Secret Length"),
  reverseChapSecretOffset: described(u16, "Reverse CHAP Secret Offset"),
});

const ibftEntry = taggedUnion(
  "iBFT Structure",
  "Microsoft iBFT 1.03 1.4.2",
  { control, initiator, nic, target },
  { length: { at: 2, width: 2, excluded: 0 } },
);

/** The strings that the structures refer to follow them. */
export const ibftLayout = withRules(
  struct("iSCSI Boot Firmware Table (iBFT)", "Microsoft iBFT 1.03 1.4.1", {
    header: tableHeader,
    reserved: described(reserved(12), "Reserved"),
    entries: list(ibftEntry),
  }),
  [tableChecksum],
);
