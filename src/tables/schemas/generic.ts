/** Tables of which only the header is laid out. */
import { bytes, described, inSource, struct, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** DSDT, SSDT, PSDT: a header and AML. */
export const definitionBlockLayout = withRules(
  struct("Definition Block", "5.2.11", { header: tableHeader, aml: described(bytes(), "AML") }),
  [tableChecksum],
);

/** Any table with a standard header. */
export const otherTableLayout = withRules(
  struct("System Description Table", "5.2.6", { header: tableHeader, body: inSource(bytes(), "Buffer") }),
  [tableChecksum],
);
