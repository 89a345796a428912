/** Software licences: MSDM and SLIC. */
import { bytes, described, struct, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** Microsoft Data Management Table. */
export const msdmLayout = withRules(
  struct("Microsoft Data Management Table (MSDM)", "Microsoft MSDM 1.0", {
    header: tableHeader,
    softwareLicensingStructure: described(bytes(), "Software Licensing Structure"),
  }),
  [tableChecksum],
);

/** Software Licensing Description Table. */
export const slicLayout = withRules(
  struct("Software Licensing Description Table (SLIC)", "Microsoft SLIC 2.0", {
    header: tableHeader,
    softwareLicensingStructure: described(bytes(), "Software Licensing Structure"),
  }),
  [tableChecksum],
);
