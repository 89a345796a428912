/** Memory System Resource Partitioning and Monitoring Table. */
import {
  array,
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
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const dependency = struct("Functional Dependency", "ARM DEN0065 3.0 2.2", {
  producer: described(u32, "Producer"),
  reserved: described(reserved(4), "Reserved"),
});

const resource = struct("MSC Resource", "ARM DEN0065 3.0 2.2", {
  identifier: described(u32, "Identifier"),
  risIndex: described(u8, "RIS Index"),
  reserved: described(reserved(2), "Reserved"),
  locatorType: described(
    enumeration(u8, {
      "processor cache": 0,
      memory: 1,
      SMMU: 2,
      "memory-side cache": 3,
      "ACPI device": 4,
      interconnect: 5,
      unknown: 0xff,
    }),
    "Locator Type",
  ),
  locator: described(bytes(12), "Locator"),
  numberOfFunctionalDependencies: described(u32, "Number of functional dependencies"),
  dependencies: array(dependency, "numberOfFunctionalDependencies"),
});

/** How an interrupt of a controller is wired (ARM DEN0065 table 5). */
const interruptFlags = flags(
  4,
  { edgeTriggered: 0, interruptType: [1, 2], affinityIsContainer: 3, affinityIsValid: 4 },
  { interruptType: { 0: "wired" } },
);

const mscFields = struct("Memory System Controller", "ARM DEN0065 3.0 2.1", {
  length: described(ownLength(u16), "Length"),
  interfaceType: described(enumeration(u8, { MMIO: 0, PCC: 0x0a }), "Interface Type"),
  reserved: described(reserved(1), "Reserved"),
  identifier: described(u32, "Identifier"),
  baseAddress: described(u64, "Base address"),
  mmioSize: described(u32, "MMIO size"),
  overflowInterrupt: described(u32, "Overflow interrupt"),
  overflowInterruptFlags: described(interruptFlags, "Overflow interrupt flags"),
  reserved2: described(reserved(4), "Reserved"),
  overflowInterruptAffinity: described(u32, "Overflow interrupt affinity"),
  errorInterrupt: described(u32, "Error interrupt"),
  errorInterruptFlags: described(interruptFlags, "Error interrupt flags"),
  reserved3: described(reserved(4), "Reserved"),
  errorInterruptAffinity: described(u32, "Error interrupt affinity"),
  maxNrdyUsec: described(u32, "MAX_NRDY_USEC"),
  hardwareIdOfLinkedDevice: described(u64, "Hardware ID of linked device"),
  instanceIdOfLinkedDevice: described(u32, "Instance ID of linked device"),
  numberOfResourceNodes: described(u32, "Number of resource nodes"),
  resources: array(resource, "numberOfResourceNodes"),
});

const msc = sized(mscFields, { at: 0, width: 2 });

export const mpamLayout = withRules(
  struct("Memory System Resource Partitioning and Monitoring Table (MPAM)", "ARM DEN0065 3.0 2", {
    header: tableHeader,
    controllers: list(msc),
  }),
  [tableChecksum],
);
