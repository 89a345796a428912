/** Status Override Table: what the operating system must treat as absent. */
import { processorUid } from "../../base/brand.ts";
import {
  array,
  branded,
  cstring,
  described,
  list,
  namedInSource,
  ranged,
  referenced,
  reserved,
  struct,
  u8,
  u32,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const uart = described(ranged(u8, { maximum: 1 }), "UART", "1: ignore the UART that the SPCR names");

/** Revision 1: names to the end of the table. */
export const staoLayout = withRules(
  namedInSource(
    struct("Status Override Table (STAO)", "Xen: STAO revision 1", {
      header: tableHeader,
      uart,
      names: described(list(cstring), "Name List"),
    }),
    { uart: "Ignore UART", names: "Namepath" },
  ),
  [tableChecksum],
);

/**
 * Revision 2: explicit offsets, so that a list of processor UIDs can stand beside the names. Draft C of the PVH CPU
 * hotplug design wants such a list but gives no layout that a reader could tell from names; the revision does.
 */
export const staoExplicitLayout = withRules(
  struct("Status Override Table (STAO), explicit", "acpikit: STAO revision 2", {
    header: tableHeader,
    uart,
    reserved37: described(reserved(3), "Reserved"),
    nameListOffset: described(u32, "Name List Offset", "bytes from the start of the table"),
    nameListLength: described(u32, "Name List Length", "bytes"),
    processorListOffset: described(u32, "Processor List Offset", "bytes from the start of the table"),
    processorListCount: described(u32, "Processor List Count", "UIDs of 4 bytes"),
    names: referenced("nameListOffset", described(list(cstring), "Name List"), "nameListLength"),
    processors: referenced(
      "processorListOffset",
      described(array(branded(u32, processorUid), "processorListCount"), "Processor List"),
    ),
  }),
  [tableChecksum],
);
