/** SoundWire File Table. */
import { bytes, described, list, ownLength, sized, struct, u16, u32, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const fileFields = struct("SoundWire File", "MIPI Disco SoundWire 2.1 7", {
  vendorId: described(u16, "Vendor ID", "of MIPI"),
  fileId: described(u32, "File ID"),
  fileVersion: described(u16, "File Version"),
  fileLength: described(ownLength(u32), "File Length", "bytes, these fields included"),
  data: described(bytes(), "Data"),
});

const file = sized(fileFields, { at: 8, width: 4 });

export const swftLayout = withRules(
  struct("SoundWire File Table (SWFT)", "MIPI Disco SoundWire 2.1 7", {
    header: tableHeader,
    files: described(list(file), "SoundWire Files"),
  }),
  [tableChecksum],
);
