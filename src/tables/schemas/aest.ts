/** Arm Error Source Table, of both revisions. */
import {
  array,
  ascii,
  bytes,
  choice,
  constant,
  described,
  enumeration,
  flags,
  type LayoutNode,
  list,
  ownLength,
  referenced,
  reserved,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const document = "ARM DEN0085 2.0";

const cacheResource = struct("Cache Resource", `${document} 3.2`, {
  cacheReference: described(u32, "Cache Reference", "offset in the PPTT"),
  reserved: described(reserved(4), "Reserved"),
});

const tlbResource = struct("TLB Resource", `${document} 3.2`, {
  tlbReference: described(u32, "TLB Reference"),
  reserved: described(reserved(4), "Reserved"),
});

const genericResource = struct("Generic Resource", `${document} 3.2`, { resource: described(u32, "Resource") });

const resourceOf = ({ resourceType }: Readonly<Record<string, unknown>>): "cache" | "tlb" | "generic" => {
  if (resourceType === "cache") return "cache";
  return resourceType === "TLB" ? "tlb" : "generic";
};

const processorData = struct("Processor", `${document} 3.2`, {
  processorId: described(u32, "Processor ID"),
  resourceType: described(enumeration(u8, { cache: 0, TLB: 1, generic: 2 }), "Resource Type"),
  reserved: described(reserved(1), "Reserved"),
  flags: described(flags(1, { isGlobal: 0, isShared: 1 }), "Flags"),
  revision: described(u8, "Revision"),
  processorAffinityLevel: described(u64, "Processor Affinity Level"),
  resource: choice(resourceOf, { cache: cacheResource, tlb: tlbResource, generic: genericResource }),
});

const memoryData = struct("Memory Controller", `${document} 3.3`, {
  sratProximityDomain: described(u32, "SRAT Proximity Domain"),
});

const smmuData = struct("SMMU", `${document} 3.4`, {
  iortNodeReference: described(u32, "IORT Node Reference"),
  subcomponentReference: described(u32, "Subcomponent Reference"),
});

const vendorTail = {
  acpiUid: described(u32, "ACPI UID"),
  vendorSpecificData: described(bytes(16), "Vendor Specific Data"),
};
const vendorData = struct("Vendor Defined", `${document} 3.5`, {
  acpiHid: described(u32, "ACPI HID", "an EISA identifier"),
  ...vendorTail,
});
const vendorData2 = struct("Vendor Defined", `${document} 3.5`, {
  acpiHid: described(ascii(8, "\0"), "ACPI HID"),
  ...vendorTail,
});

const gicData = struct("GIC", `${document} 3.6`, {
  gicInterfaceType: described(
    enumeration(u32, { "CPU interface": 0, distributor: 1, redistributor: 2, ITS: 3 }),
    "GIC Interface Type",
  ),
  gicInterfaceReferenceId: described(u32, "GIC Interface Reference ID"),
});

const pcieData = struct("PCIe", `${document} 3.7`, {
  iortNodeReference: described(u32, "IORT Node Reference", "of the root complex"),
});

const proxyData = struct("Proxy", `${document} 3.8`, {
  nodeAddress: described(u64, "Node Address", "physical address of the node that stands for this one"),
});

const interfaceType = described(
  enumeration(u8, { "system registers": 0, "memory mapped": 1, "memory mapped, single record": 2 }),
  "Interface Type",
);
const interfaceHead = {
  flags: described(flags(4, { sharedRegisters: 0, clearMisc0OnError: 1 }), "Flags"),
  baseAddress: described(u64, "Base Address"),
  errorRecordIndex: described(u32, "Error Record Index"),
  errorRecordCount: described(u32, "Error Record Count"),
};

const interfaceData = struct("Node Interface", `${document} 3.1.1`, {
  interfaceType,
  reserved: described(reserved(3), "Reserved"),
  ...interfaceHead,
  errorRecordImplemented: described(u64, "Error Record Implemented"),
  errorGroupStatusReporting: described(u64, "Error Group Status Reporting"),
  addressingMode: described(u64, "Addressing Mode"),
});

/** Bit maps of the records of a group, as wide as its page has room for. */
const groupOf = (name: string, words: number) =>
  struct(name, `${document} 3.1.1`, {
    errorRecordImplemented: described(array(described(u64, "Error Record Implemented"), words), "Error Records"),
    errorGroupStatusReporting: described(array(described(u64, "Error Group Status Reporting"), words), "Error Status"),
    addressingMode: described(array(described(u64, "Addressing Mode"), words), "Addressing Modes"),
  });

const groupFormatOf = ({ groupFormat }: Readonly<Record<string, unknown>>): "small" | "middle" | "large" => {
  if (groupFormat === "16 KiB") return "middle";
  return groupFormat === "64 KiB" ? "large" : "small";
};

const interfaceData2 = struct("Node Interface", `${document} 3.1.1`, {
  interfaceType,
  groupFormat: described(enumeration(u8, { "4 KiB": 0, "16 KiB": 1, "64 KiB": 2 }), "Group Format"),
  reserved: described(reserved(2), "Reserved"),
  ...interfaceHead,
  group: choice(groupFormatOf, {
    small: groupOf("4 KiB Error Group", 1),
    middle: groupOf("16 KiB Error Group", 4),
    large: groupOf("64 KiB Error Group", 14),
  }),
  errorNodeDevice: described(u32, "Error Node Device", "offset in this table's namespace device list, or FFFFFFFFh"),
  processorAffinity: described(u32, "Processor Affinity"),
  errorGroupRegisterBase: described(u64, "Error Group Register Base"),
  faultInjectionRegisterBase: described(u64, "Fault Injection Register Base"),
  interruptConfigurationRegisterBase: described(u64, "Interrupt Configuration Register Base"),
});

const interruptHead = {
  interruptType: described(enumeration(u8, { "fault handling": 0, "error recovery": 1 }), "Interrupt Type"),
  reserved: described(reserved(2), "Reserved"),
  interruptFlags: described(flags(1, { levelTriggered: 0 }), "Interrupt Flags"),
  interruptGsiv: described(u32, "Interrupt GSIV"),
};
const interrupt = struct("Node Interrupt", `${document} 3.1.2`, {
  ...interruptHead,
  interruptId: described(u8, "Interrupt ID"),
  reserved2: described(reserved(3), "Reserved"),
});
const interrupt2 = struct("Node Interrupt", `${document} 3.1.2`, {
  ...interruptHead,
  reserved2: described(reserved(4), "Reserved"),
});

/** An error node: all types begin alike, and lead to data of their type, an interface and interrupts. */
const nodeOf = <D extends LayoutNode, I extends LayoutNode, R extends LayoutNode>(
  type: number,
  name: string,
  section: string,
  parts: { readonly data: D; readonly interface: I; readonly interrupt: R },
) =>
  struct(name, `${document} ${section}`, {
    subtableType: described(constant(u8, type), "Subtable Type"),
    length: described(ownLength(u16), "Length"),
    reserved: described(reserved(1), "Reserved"),
    nodeOffset: described(u32, "Node Specific Offset"),
    interfaceOffset: described(u32, "Node Interface Offset"),
    interruptOffset: described(u32, "Node Interrupt Array Offset"),
    interruptCount: described(u32, "Node Interrupt Count"),
    timestampRate: described(u64, "Timestamp Rate", "Hz"),
    reserved2: described(reserved(8), "Reserved"),
    injectionRate: described(u64, "Error Injection Countdown Rate"),
    data: referenced("nodeOffset", parts.data),
    interface: referenced("interfaceOffset", described(parts.interface, "Interface")),
    interrupts: referenced("interruptOffset", described(array(parts.interrupt, "interruptCount"), "Interrupts")),
  });

const place = { length: { at: 1, width: 2, excluded: 0 } } as const;
const first = { interface: interfaceData, interrupt };
const second = { interface: interfaceData2, interrupt: interrupt2 };

const aestNode = taggedUnion(
  "Error Node",
  `${document} 3`,
  {
    processorNode: nodeOf(0, "Processor Error Node", "3.2", { data: processorData, ...first }),
    memoryNode: nodeOf(1, "Memory Error Node", "3.3", { data: memoryData, ...first }),
    smmuNode: nodeOf(2, "SMMU Error Node", "3.4", { data: smmuData, ...first }),
    vendorNode: nodeOf(3, "Vendor Defined Error Node", "3.5", { data: vendorData, ...first }),
    gicNode: nodeOf(4, "GIC Error Node", "3.6", { data: gicData, ...first }),
  },
  place,
);

/** Revision 1. */
export const aestLayout = withRules(
  struct("Arm Error Source Table (AEST)", `${document} 2`, { header: tableHeader, nodes: list(aestNode) }),
  [tableChecksum],
);

const aestNode2 = taggedUnion(
  "Error Node",
  `${document} 3`,
  {
    processorNode: nodeOf(0, "Processor Error Node", "3.2", { data: processorData, ...second }),
    memoryNode: nodeOf(1, "Memory Error Node", "3.3", { data: memoryData, ...second }),
    smmuNode: nodeOf(2, "SMMU Error Node", "3.4", { data: smmuData, ...second }),
    vendorNode: nodeOf(3, "Vendor Defined Error Node", "3.5", { data: vendorData2, ...second }),
    gicNode: nodeOf(4, "GIC Error Node", "3.6", { data: gicData, ...second }),
    pcieNode: nodeOf(5, "PCIe Error Node", "3.7", { data: pcieData, ...second }),
    proxyNode: nodeOf(6, "Proxy Error Node", "3.8", { data: proxyData, ...second }),
  },
  place,
);

/** Revision 2: groups of records of three sizes, PCIe and proxy nodes. */
export const aestRevision2Layout = withRules(
  struct("Arm Error Source Table (AEST), revision 2", `${document} 2`, {
    header: tableHeader,
    nodes: list(aestNode2),
  }),
  [tableChecksum],
);
