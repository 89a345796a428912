/** Software Delegated Exception Interface Table. */
import { struct, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const sdeiLayout = withRules(
  struct("Software Delegated Exception Interface Table (SDEI)", "ARM DEN0054 1.1", { header: tableHeader }),
  [tableChecksum],
);
