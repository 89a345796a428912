/** RISC-V Quality of Service Controller Table. */
import {
  bytes,
  described,
  enumeration,
  flags,
  list,
  ownLength,
  reserved,
  sized,
  struct,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const qosResourceFields = struct("Resource", "RISC-V RQSC 1.0 2.2", {
  resourceType: described(enumeration(u8, { cache: 0, memory: 1 }), "Resource Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  resourceFlags: described(flags(2, { vendorSpecific: [8, 8] }), "Resource Flags"),
  reserved2: described(reserved(1), "Reserved"),
  resourceIdType: described(
    enumeration(u8, { cache: 0, "proximity domain": 1, "ACPI device": 2, "PCI device": 3 }),
    "Resource ID Type",
  ),
  resourceId1: described(u64, "Resource ID 1"),
  resourceId2: described(u32, "Resource ID 2"),
  resourceSpecificData: described(bytes(), "Resource Specific Data"),
});

const qosResource = sized(qosResourceFields, { at: 2, width: 2 });
const controllerFields = struct("QoS Controller", "RISC-V RQSC 1.0 2.1", {
  controllerType: described(enumeration(u8, { capacity: 0, bandwidth: 1 }), "Controller Type"),
  reserved: described(reserved(1), "Reserved"),
  length: described(ownLength(u16), "Length"),
  registerInterfaceAddress: described(genericAddress, "Register Interface Address"),
  rcidCount: described(u32, "RCID Count"),
  mcidCount: described(u32, "MCID Count"),
  controllerFlags: described(flags(2, { zeroReservations: 0, vendorSpecific: [8, 8] }), "Controller Flags"),
  numberOfResources: described(u16, "Number of Resources"),
  resources: list(qosResource),
});

const controller = sized(controllerFields, { at: 2, width: 2 });

export const rqscLayout = withRules(
  struct("RISC-V Quality of Service Controller Table (RQSC)", "RISC-V RQSC 1.0 2", {
    header: tableHeader,
    numberOfQoSControllers: described(u32, "Number of QoS Controllers"),
    controllers: list(controller),
  }),
  [tableChecksum],
);
