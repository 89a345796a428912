/** Sizes that documents and the headers of Linux give structures of tables that no machine at hand has. */
import { expect, test } from "vitest";
import { fixedSize, type LayoutNode, type StructNode } from "../../src/schema/index.ts";
import { type TableKind, tableRegistry } from "../../src/tables/index.ts";

/** Every structure of a layout by its name. */
function structuresOf(node: LayoutNode, found: Map<string, StructNode>): Map<string, StructNode> {
  switch (node.kind) {
    case "struct":
      if (found.get(node.name) === node) return found;
      found.set(node.name, node);
      for (const field of Object.values(node.fields)) structuresOf(field, found);
      return found;
    case "union":
    case "choice":
      for (const variant of Object.values(node.variants)) structuresOf(variant, found);
      return found;
    case "array":
    case "list":
      return structuresOf(node.element, found);
    case "optional":
    case "referenced":
      return structuresOf(node.of, found);
    default:
      return found;
  }
}

/** Bytes in front of the first part whose size depends on the content. */
function fixedPart(node: StructNode): number {
  let sum = 0;
  for (const field of Object.values(node.fields)) {
    const size = field.kind === "choice" ? 0 : fixedSize(field);
    if (size === undefined) break;
    sum += size;
  }
  return sum;
}

const sizes: readonly (readonly [kind: TableKind, structure: string, bytes: number])[] = [
  // ARM DEN0085; the choice of resource or of group format is not counted.
  ["aest", "Processor Error Node", 44],
  ["aest", "Processor", 16],
  ["aest", "Cache Resource", 8],
  ["aest", "TLB Resource", 8],
  ["aest", "Generic Resource", 4],
  ["aest", "Vendor Defined", 24],
  ["aest", "GIC", 8],
  ["aest", "Node Interface", 48],
  ["aest", "Node Interrupt", 12],
  ["aestRevision2", "Proxy Error Node", 44],
  ["aestRevision2", "Vendor Defined", 28],
  ["aestRevision2", "PCIe", 4],
  ["aestRevision2", "Proxy", 8],
  ["aestRevision2", "Node Interface", 24 + 32],
  ["aestRevision2", "4 KiB Error Group", 24],
  ["aestRevision2", "16 KiB Error Group", 96],
  ["aestRevision2", "64 KiB Error Group", 336],
  ["aestRevision2", "Node Interrupt", 12],
  // ARM DEN0117, DEN0065.
  ["apmt", "APMT Node", 56],
  ["mpam", "Memory System Controller", 72],
  ["mpam", "MSC Resource", 24],
  ["mpam", "Functional Dependency", 8],
  // RISC-V RIMT 1.0, RQSC 1.0.
  ["rimt", "RISC-V I/O Mapping Table (RIMT)", 48],
  ["rimt", "IOMMU", 40],
  ["rimt", "Interrupt Wire", 8],
  ["rimt", "PCIe Root Complex", 20],
  ["rimt", "ID Mapping", 20],
  ["rimt", "Platform Device", 12],
  ["rqsc", "QoS Controller", 28],
  ["rqsc", "Resource", 20],
  // Loongson IOVT 0.1.
  ["iovt", "I/O Virtualization Table (IOVT)", 48],
  ["iovt", "IOMMU v1", 64],
  ["iovt", "Device Entry", 8],
  // Microsoft iBFT 1.03.
  ["ibft", "Control Structure", 18],
  ["ibft", "Initiator Structure", 74],
  ["ibft", "NIC Structure", 102],
  ["ibft", "Target Structure", 54],
  // Intel RDT 1.1.
  ["erdt", "Enhanced Resource Director Technology Table (ERDT)", 64],
  ["erdt", "Resource Management Domain Description", 34],
  ["erdt", "CPU Agent Collection Description", 8],
  ["erdt", "Device Agent Collection Description", 8],
  ["erdt", "Device Path", 6],
  ["erdt", "Cache Monitoring Registers for CPU Agents", 48],
  ["erdt", "Memory-bandwidth Monitoring Registers for CPU Agents", 56],
  ["erdt", "Memory-bandwidth Allocation Registers for CPU Agents", 48],
  ["erdt", "Cache Allocation Registers for CPU Agents", 4],
  ["erdt", "Cache Monitoring Registers for Device Agents", 48],
  ["erdt", "I/O Bandwidth Monitoring Registers for Device Agents", 64],
  ["erdt", "I/O Bandwidth Allocation Registers for Device Agents", 4],
  ["erdt", "Cache Allocation Registers for Device Agents", 40],
  ["mrrm", "Memory Range and Region Mapping Table (MRRM)", 64],
  ["mrrm", "Memory Range", 32],
  // I/O RDT, as intel-cmt-cat reads it.
  ["irdt", "I/O Resource Director Technology Table (IRDT)", 48],
  ["irdt", "Resource Management Unit Descriptor", 13],
  ["irdt", "Device Scope Structure", 8],
  ["irdt", "Channel Management Structure", 16],
  ["irdt", "Resource Control Structure", 40],
  // CPAT, as ACPICA has it.
  ["cpat", "Core Performance Allocation Technology Table (CPAT)", 40],
  ["cpat", "CPAT Pointer", 24],
  // UnifiedBus 1.0, as ACPICA has it.
  ["ubrt", "UnifiedBus Root Table (UBRT)", 40],
  ["ubrt", "UnifiedBus Table", 16],
  // RTCT of both versions, as ACRN reads them.
  ["rtct", "Compatibility", 24],
  ["rtct", "RTCD Limits", 40],
  ["rtct", "CRL Binary", 20],
  ["rtct", "IA Waymasks", 16],
  ["rtct", "WRC Waymask", 20],
  ["rtct", "Software SRAM", 32],
  ["rtct", "Error Log Address", 20],
  ["rtctVersion1", "Software SRAM", 28],
  ["rtctVersion1", "Memory Hierarchy Latency", 16],
  // edk2-platforms; fwts for MISC and both revisions of AMD's ASPT.
  ["migt", "Memory and I/O Migration Table (MIGT)", 64],
  ["misc", "Miscellaneous GUIDed Entry", 28],
  ["aspt", "ASP Global Registers", 32],
  ["aspt", "SEV Mailbox Registers", 32],
  ["aspt", "ACPI Mailbox Registers", 32],
  ["asptRevision2", "AMD Secure Processor Table (ASPT), revision 2", 52],
  ["asptRevision2", "ASP Global Registers", 20],
  ["asptRevision2", "SEV Mailbox Registers", 20],
  ["asptRevision2", "ACPI Mailbox Registers", 20],
  ["asptRevision2", "ASP TEE Interface Registers", 20],
  ["asptRevision2", "ASP SFS Status Registers", 20],
  // Parameters of TPM2 by start method, as Linux reads them.
  ["tpm2Revision4", "Method Parameters", 12],
  ["tpm2Revision4", "ACPI Start Method Parameters", 4],
  ["tpm2Revision4", "ARM SMC Parameters", 12],
  ["tpm2Revision4", "ARM FF-A Parameters", 12],
  ["tpm2Revision4", "Pluton Parameters", 16],
  // Intel Key Programming Interface 1.0.
  ["keyp", "Key Configuration Unit", 16],
  ["keyp", "Root Port Information", 4],
  // NVM Express Boot 1.0.
  ["nbft", "NVMe Boot Firmware Table (NBFT)", 128],
  ["nbft", "Host Descriptor", 32],
  ["nbft", "Host Fabric Interface Descriptor", 32],
  ["nbft", "Subsystem Namespace Descriptor", 128],
  ["nbft", "Security Profile Descriptor", 64],
  ["nbft", "Discovery Descriptor", 32],
  // MIPI DisCo for SoundWire 2.1.
  ["swft", "SoundWire File", 12],
  // CDAT 1.04.
  ["cdat", "Coherent Device Attribute Table (CDAT)", 16],
  ["cdat", "Device Scoped Memory Affinity Structure", 24],
  ["cdat", "Device Scoped Latency and Bandwidth Information Structure", 24],
  ["cdat", "Device Scoped Memory Side Cache Information Structure", 20],
  ["cdat", "Device Scoped Initiator Structure", 8],
  ["cdat", "Device Scoped EFI Memory Type Structure", 24],
  ["cdat", "Switch Scoped Latency and Bandwidth Information Structure", 16],
  ["cdat", "Switch Scoped Latency and Bandwidth Entry", 8],
  // ACPI 5.0: a table without anything behind its flags.
  ["gtdtRevision1", "Generic Timer Description Table (GTDT), revision 1", 80],
];

test.each(sizes)("%s: %s has %i bytes", (kind, name, bytes) => {
  const structure = structuresOf(tableRegistry[kind].layout, new Map()).get(name);
  expect(structure === undefined ? undefined : fixedPart(structure)).toBe(bytes);
});
