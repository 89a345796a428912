/** Platform Runtime Mechanism Table. */
import {
  array,
  described,
  guid,
  list,
  ownLength,
  referenced,
  sized,
  struct,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const prmHandler = struct("PRM Handler Information", "Microsoft PRM 1.0 4.1.3", {
  revision: described(u16, "Revision"),
  length: described(u16, "Length"),
  handlerGuid: described(guid, "Handler GUID"),
  handlerAddress: described(u64, "Handler address"),
  staticDataAddress: described(u64, "Static Data Address"),
  acpiParameterAddress: described(u64, "ACPI Parameter Address"),
});

const prmModule = sized(
  struct("PRM Module Information", "Microsoft PRM 1.0 4.1.2", {
    revision: described(u16, "Revision"),
    length: described(ownLength(u16), "Length"),
    moduleGuid: described(guid, "Module GUID"),
    majorRevision: described(u16, "Major Revision"),
    minorRevision: described(u16, "Minor Revision"),
    handlerInfoCount: described(u16, "Handler Info Count"),
    handlerInfoOffset: described(u32, "Handler Info Offset"),
    mmioListAddress: described(u64, "Mmio List Address"),
    handlers: referenced("handlerInfoOffset", described(array(prmHandler, "handlerInfoCount"), "Handlers")),
  }),
  { at: 2, width: 2 },
);

/** Platform Runtime Mechanism Table. */
export const prmtLayout = withRules(
  struct("Platform Runtime Mechanism Table (PRMT)", "Microsoft PRM 1.0 4.1.1", {
    header: tableHeader,
    platformGuid: described(guid, "Platform GUID"),
    moduleOffset: described(u32, "Module Offset"),
    moduleCount: described(u32, "Module Count"),
    modules: list(prmModule),
  }),
  [tableChecksum],
);
