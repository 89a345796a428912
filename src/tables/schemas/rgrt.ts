/** Regulatory Graphics Resource Table. */
import { bytes, described, enumeration, reserved, struct, u8, u16, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const rgrtLayout = withRules(
  struct("Regulatory Graphics Resource Table (RGRT)", "Microsoft RGRT 1.0", {
    header: tableHeader,
    version: described(u16, "Version"),
    imageType: described(enumeration(u8, { PNG: 1 }), "Image Type"),
    reserved: described(reserved(1), "Reserved"),
    image: described(bytes(), "Image"),
  }),
  [tableChecksum],
);
