/** System Locality Information Table: distances between proximity domains. */
import { array, bytes, described, inSource, struct, u64, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const slitLayout = withRules(
  struct("System Locality Information Table (SLIT)", "5.2.17", {
    header: tableHeader,
    localities: inSource(described(u64, "Number of System Localities"), "Localities"),
    distances: described(
      array(inSource(bytes("localities"), "Locality #"), "localities"),
      "Distances",
      "row by row, 10 is local, 255 unreachable",
    ),
  }),
  [tableChecksum],
);
