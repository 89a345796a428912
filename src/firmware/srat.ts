/** SRAT of a domain with virtual NUMA: which proximity domain each vCPU belongs to (defect D40). */
import type { ApicId } from "../base/brand.ts";
import { buildTable, createHeader, sratLayout, type TableIdentity } from "../tables/index.ts";

/** Revision of the table since ACPI 4.0, which brought structures for x2APIC IDs. */
const revision = 3;

/** The bytes of the SRAT: one x2APIC affinity structure per possible vCPU. @see ACPI 6.5 §5.2.16.3 */
export function planSrat(
  vcpus: readonly { readonly apicId: ApicId }[],
  domains: readonly number[],
  identity: TableIdentity,
): Uint8Array {
  return buildTable(sratLayout, {
    header: createHeader("SRAT", revision, identity),
    tableRevision: 1,
    entries: vcpus.map(({ apicId }, index) => ({
      kind: "processorLocalX2ApicAffinity" as const,
      proximityDomain: domains[index] ?? 0,
      apicId,
      flags: { enabled: true },
      clockDomain: 0,
    })),
  });
}
