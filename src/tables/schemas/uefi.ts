/** UEFI Boot Optimization Table. */
import { bytes, described, guid, inSource, struct, u16, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** The bytes behind the offset belong to whom the identifier says. */
export const uefiLayout = withRules(
  struct("UEFI ACPI Data Table (UEFI)", "UEFI 2.10 O", {
    header: tableHeader,
    uuidIdentifier: described(guid, "UUID Identifier"),
    dataOffset: described(u16, "Data Offset"),
    data: inSource(described(bytes(), "Data"), "Buffer"),
  }),
  [tableChecksum],
);
