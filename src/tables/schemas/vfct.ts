/** Video BIOS Table of AMD. */
import { bytes, described, list, reserved, struct, u16, u32, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const image = struct("Video BIOS Image", "AMD VFCT 1.0 2", {
  pciBus: described(u32, "PCI Bus"),
  pciDevice: described(u32, "PCI Device"),
  pciFunction: described(u32, "PCI Function"),
  vendorId: described(u16, "Vendor ID"),
  deviceId: described(u16, "Device ID"),
  subsystemVendorId: described(u16, "Subsystem Vendor ID"),
  subsystemId: described(u16, "Subsystem ID"),
  revision: described(u32, "Revision"),
  imageLength: described(u32, "Image Length", "bytes"),
  image: described(bytes("imageLength"), "Image"),
});

export const vfctLayout = withRules(
  struct("Video BIOS Table (VFCT)", "AMD VFCT 1.0 1", {
    header: tableHeader,
    tableUuid: described(bytes(16), "Table UUID"),
    vbiosImageOffset: described(u32, "VBIOS Image Offset"),
    lib1ImageOffset: described(u32, "Lib1 Image Offset"),
    reserved: described(reserved(16), "Reserved"),
    images: list(image),
  }),
  [tableChecksum],
);
