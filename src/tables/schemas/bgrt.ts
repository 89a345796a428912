/** Boot Graphics Resource Table. */
import {
  described,
  enumeration,
  flags,
  namedInSource,
  struct,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const bgrtLayout = withRules(
  namedInSource(
    struct("Boot Graphics Resource Table (BGRT)", "5.2.22", {
      header: tableHeader,
      version: u16,
      status: flags(
        1,
        { displayed: 0, orientation: [1, 2] },
        { orientation: { 0: "0°", 1: "90°", 2: "180°", 3: "270°" } },
      ),
      imageType: enumeration(u8, { Bitmap: 0 }),
      imageAddress: u64,
      imageOffsetX: described(u32, "Image Offset X", "pixels"),
      imageOffsetY: described(u32, "Image Offset Y", "pixels"),
    }),
    {
      status: ["Status (decoded below)", "Displayed", "Orientation Offset"],
      imageType: "Image Type",
      imageAddress: "Image Address",
      imageOffsetX: "Image OffsetX",
      imageOffsetY: "Image OffsetY",
    },
  ),
  [tableChecksum],
);
