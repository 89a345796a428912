/** Core System Resource Table. */
import {
  bytes,
  choice,
  described,
  list,
  ownLength,
  reserved,
  sized,
  struct,
  u8,
  u16,
  u32,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const standardInfo = struct("Shared Information", "Microsoft CSRT 1.0 3", {
  majorVersion: described(u16, "Major Version"),
  minorVersion: described(u16, "Minor Version"),
  mmioBaseAddressLow: described(u32, "MMIO Base Address Low"),
  mmioBaseAddressHigh: described(u32, "MMIO Base Address High"),
  gsiInterrupt: described(u32, "GSI Interrupt"),
  interruptPolarity: described(u8, "Interrupt Polarity"),
  interruptMode: described(u8, "Interrupt Mode"),
  numChannels: described(u8, "Num Channels"),
  dmaAddressWidth: described(u8, "DMA Address Width"),
  baseRequestLine: described(u16, "Base Request Line"),
  numHandshakeSignals: described(u16, "Num Handshake Signals"),
  maxBlockSize: described(u32, "Max Block Size"),
});

const noInfo = struct("No Shared Information", "Microsoft CSRT 1.0 3", {});
const standardInfoLength = 28;
type Earlier = Readonly<Record<string, unknown>>;
const isStandard = ({ sharedInfoLength }: Earlier): boolean => sharedInfoLength === standardInfoLength;

const descriptorFields = struct("Resource Descriptor", "Microsoft CSRT 1.0 4", {
  length: described(ownLength(u32), "Length"),
  type: described(u16, "Type"),
  subtype: described(u16, "Subtype"),
  uid: described(u32, "UID"),
  resourceData: described(bytes(), "Resource Data"),
});

const descriptor = sized(descriptorFields, { at: 0, width: 4 });
const groupFields = struct("Resource Group", "Microsoft CSRT 1.0 3", {
  length: described(ownLength(u32), "Length"),
  vendorId: described(u32, "Vendor ID"),
  subvendorId: described(u32, "Subvendor ID"),
  deviceId: described(u16, "Device ID"),
  subdeviceId: described(u16, "Subdevice ID"),
  revision: described(u16, "Revision"),
  reserved: described(reserved(2), "Reserved"),
  sharedInfoLength: described(u32, "Shared Info Length"),
  sharedInfo: choice((fields) => (isStandard(fields) ? "standard" : "none"), { standard: standardInfo, none: noInfo }),
  otherInfo: described(
    bytes((fields) => (isStandard(fields) ? 0 : Number(fields["sharedInfoLength"]))),
    "Shared Info",
  ),
  descriptors: list(descriptor),
});

const group = sized(groupFields, { at: 0, width: 4 });
export const csrtLayout = withRules(
  struct("Core System Resource Table (CSRT)", "Microsoft CSRT 1.0 2", { header: tableHeader, groups: list(group) }),
  [tableChecksum],
);
