/** Names of fields for people, made from the keys of a layout. */

import type { LayoutNode } from "./layout.ts";

/** Words that are not written in lower case. */
const spelling: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ..."ACPI AML APIC BIOS CMC CPE CPU DSDT EID FACS FADT GIC GICC GICD GICH GICR GICV GPE GSI GSIV GUID HPET".split(
      " ",
    ),
    ..."HT ID IDC IDT INTI IO IRQ ITS LINT MADT MMIO MPIDR MPS MSI NMI NUMA OEM OS OSPM PCI PIC PM RSDP RSDT".split(
      " ",
    ),
    ..."SAPIC SCI SIPI SMI SPE SPI TRBE UART UID VGIC XSDT x2APIC IMSIC APLIC PLIC HW CD CID CMOS COM DCD".split(" "),
    ..."ASPM CTS CXL DC DHCP DMA DVM FADT FPU GART GDS HVC IMA IOMMU IOTLB LU MCE NVDIMM OST PASID PCIe PCI-X PLL".split(
      " ",
    ),
    ..."PRI PSCI PTE PWM PXM RAS RDT RISC-V RTC RTS SMBIOS SMC SMMU SMRAM SPA TLB TPM TVM USB UUID VGA VM VT WBINVD".split(
      " ",
    ),
    ..."XON XOFF 8259 8042 64-bit ATS ECC ITS HID MMIO IPMI NVME NQN SSNS HFI DPA DSMAS MSC MSCI C1 C2 C3 P0 PPR LINT0 LINT1 HT".split(
      " ",
    ),
  ].map((word) => [word.toLowerCase(), word]),
);

/** `localX2ApicId` → `Local x2APIC ID`. */
export function labelOfKey(key: string): string {
  const words = key
    .replace(/X2Apic/g, "X2apic")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    // A number of several digits is a word: `dual8259`, `is64BitCounter`.
    .replace(/([a-z])(\d{2,})/g, "$1 $2")
    .toLowerCase()
    .split(" ")
    .map((word) => spelling[word] ?? word);
  const text = words.join(" ");
  return text.startsWith("x2APIC") ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The name of a field in table source.
 *
 * @param fields - the earlier fields of its structure, which may decide on it
 */
export function sourceLabelOf(key: string, node: LayoutNode, fields: Readonly<Record<string, unknown>> = {}): string {
  const inner = node.kind === "optional" || node.kind === "referenced" ? node.of : node;
  if (inner.sourceWhere?.is(fields) === true) return inner.sourceWhere.label;
  return node.source ?? inner.source ?? node.label ?? inner.label ?? labelOfKey(key);
}

/** The name in table source of an element of a list; `#` is its number. */
export function elementSourceLabel(element: LayoutNode, list: string, index: number): string {
  return (element.source ?? element.label ?? list).replace("#", String(index).padStart(3));
}
