/** SoundWire File Table. */
import { bytes, described, struct, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const swftLayout = withRules(
  struct("SoundWire File Table (SWFT)", "MIPI Disco SoundWire 2.1 7", {
    header: tableHeader,
    soundWireFiles: described(bytes(), "SoundWire Files"),
  }),
  [tableChecksum],
);
