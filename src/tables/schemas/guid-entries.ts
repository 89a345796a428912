/** Miscellaneous GUIDed Table Entries. */
import { ascii, bytes, described, guid, list, ownLength, sized, struct, u32, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const entryFields = struct("Miscellaneous GUIDed Entry", "5.2.33", {
  guid: described(guid, "Entry GUID"),
  length: described(ownLength(u32), "Entry Length"),
  revision: described(u32, "Entry Revision"),
  producerId: described(ascii(4), "Producer ID", "an ACPI vendor ID"),
  data: described(bytes(), "Entry Data"),
});

const entry = sized(entryFields, { at: 16, width: 4 });

export const miscLayout = withRules(
  struct("Miscellaneous GUIDed Table Entries (MISC)", "5.2.33", { header: tableHeader, entries: list(entry) }),
  [tableChecksum],
);
