/** Memory features of RAS: RASF and RAS2. */
import { array, bytes, described, enumeration, reserved, struct, u8, u16, u32, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** ACPI RAS Feature Table. */
export const rasfLayout = withRules(
  struct("ACPI RAS Feature Table (RASF)", "5.2.20", {
    header: tableHeader,
    channelId: described(bytes(12), "Channel ID"),
  }),
  [tableChecksum],
);

const ras2Descriptor = struct("PCC Descriptor", "5.2.21.1", {
  pccIdentifier: described(u8, "PCC Identifier"),
  reserved: described(reserved(2), "Reserved"),
  featureType: described(enumeration(u8, { memory: 0 }), "Feature Type"),
  instance: described(u32, "Instance"),
});

/** ACPI RAS2 Feature Table. */
export const ras2Layout = withRules(
  struct("ACPI RAS2 Feature Table (RAS2)", "5.2.21", {
    header: tableHeader,
    reserved: described(reserved(2), "Reserved"),
    numberOfPccDescriptors: described(u16, "Number of PCC Descriptors"),
    descriptors: array(ras2Descriptor, "numberOfPccDescriptors"),
  }),
  [tableChecksum],
);
