/** Which table has which layout. A row here makes a table decode, encode, dump, verify, diff and be tested. */

import { bgrtLayout } from "./schemas/bgrt.ts";
import { ecdtLayout } from "./schemas/ecdt.ts";
import { facsLayout } from "./schemas/facs.ts";
import { fadtLayout } from "./schemas/fadt.ts";
import { definitionBlockLayout, otherTableLayout } from "./schemas/generic.ts";
import { hpetLayout } from "./schemas/hpet.ts";
import { madtLayout } from "./schemas/madt.ts";
import { mcfgLayout } from "./schemas/mcfg.ts";
import { rsdpLayout, rsdtLayout, xsdtLayout } from "./schemas/root.ts";
import { slitLayout } from "./schemas/slit.ts";
import { spcrLayout } from "./schemas/spcr.ts";
import { sratLayout } from "./schemas/srat.ts";
import { staoExplicitLayout, staoLayout } from "./schemas/stao.ts";
import { waetLayout } from "./schemas/waet.ts";
import { xenvLayout } from "./schemas/xenv.ts";

/**
 * All layouts by the `kind` of their values. `signatures` is empty for the fallback; `minimumRevision` tells apart
 * layouts of one signature: the highest that the table's revision reaches is taken.
 */
export const tableRegistry = {
  rsdp: { signatures: ["RSD PTR "], minimumRevision: 0, layout: rsdpLayout },
  rsdt: { signatures: ["RSDT"], minimumRevision: 0, layout: rsdtLayout },
  xsdt: { signatures: ["XSDT"], minimumRevision: 0, layout: xsdtLayout },
  fadt: { signatures: ["FACP"], minimumRevision: 0, layout: fadtLayout },
  facs: { signatures: ["FACS"], minimumRevision: 0, layout: facsLayout },
  madt: { signatures: ["APIC"], minimumRevision: 0, layout: madtLayout },
  stao: { signatures: ["STAO"], minimumRevision: 0, layout: staoLayout },
  staoExplicit: { signatures: ["STAO"], minimumRevision: 2, layout: staoExplicitLayout },
  srat: { signatures: ["SRAT"], minimumRevision: 0, layout: sratLayout },
  slit: { signatures: ["SLIT"], minimumRevision: 0, layout: slitLayout },
  hpet: { signatures: ["HPET"], minimumRevision: 0, layout: hpetLayout },
  mcfg: { signatures: ["MCFG"], minimumRevision: 0, layout: mcfgLayout },
  waet: { signatures: ["WAET"], minimumRevision: 0, layout: waetLayout },
  bgrt: { signatures: ["BGRT"], minimumRevision: 0, layout: bgrtLayout },
  spcr: { signatures: ["SPCR"], minimumRevision: 0, layout: spcrLayout },
  ecdt: { signatures: ["ECDT"], minimumRevision: 0, layout: ecdtLayout },
  xenv: { signatures: ["XENV"], minimumRevision: 0, layout: xenvLayout },
  definitionBlock: { signatures: ["DSDT", "SSDT", "PSDT"], minimumRevision: 0, layout: definitionBlockLayout },
  other: { signatures: [], minimumRevision: 0, layout: otherTableLayout },
} as const;

export type TableKind = keyof typeof tableRegistry;

/** The kind of a table by its signature and revision; `other` if its layout is not known. */
export function kindOfTable(signature: string, revision: number): TableKind {
  let best: TableKind = "other";
  let bestRevision = -1;
  for (const [kind, { signatures, minimumRevision }] of tableRows) {
    const isFitting = signatures.includes(signature) && minimumRevision <= revision;
    if (isFitting && minimumRevision > bestRevision) [best, bestRevision] = [kind, minimumRevision];
  }
  return best;
}

/** The rows of {@link tableRegistry}. */
export const tableRows = Object.entries(tableRegistry) as readonly [
  TableKind,
  { readonly signatures: readonly string[]; readonly minimumRevision: number; readonly layout: AnyTableLayout },
][]; // Object.entries forgets which keys a constant object has

export type AnyTableLayout = (typeof tableRegistry)[TableKind]["layout"];
