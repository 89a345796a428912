/** Which table has which layout. A row here makes a table decode, encode, dump, verify, diff and be tested. */

import { readUint } from "../base/byte-order.ts";
import { aestLayout, aestRevision2Layout } from "./schemas/aest.ts";
import { agdiLayout } from "./schemas/agdi.ts";
import { apmtLayout } from "./schemas/apmt.ts";
import { asfLayout } from "./schemas/asf.ts";
import { asptLayout, asptRangesLayout, asptRevision2Layout } from "./schemas/aspt.ts";
import { bdatLayout } from "./schemas/bdat.ts";
import { bertLayout } from "./schemas/bert.ts";
import { bgrtLayout } from "./schemas/bgrt.ts";
import { bootLayout } from "./schemas/boot.ts";
import { cdatLayout } from "./schemas/cdat.ts";
import { cedtLayout } from "./schemas/cedt.ts";
import { ccelLayout, svklLayout, tdelLayout } from "./schemas/confidential.ts";
import { cpatLayout } from "./schemas/cpat.ts";
import { cpepLayout } from "./schemas/cpep.ts";
import { cditLayout, cratLayout } from "./schemas/crat.ts";
import { csrtLayout } from "./schemas/csrt.ts";
import { dbg2Layout } from "./schemas/dbg2.ts";
import { dbgpLayout } from "./schemas/dbgp.ts";
import { dmarLayout } from "./schemas/dmar.ts";
import { drtmLayout } from "./schemas/drtm.ts";
import { dtprLayout } from "./schemas/dtpr.ts";
import { ecdtLayout } from "./schemas/ecdt.ts";
import { einjLayout, erstLayout } from "./schemas/einj.ts";
import { erdtLayout } from "./schemas/erdt.ts";
import { facsLayout } from "./schemas/facs.ts";
import { fadtLayout, fadtLengths } from "./schemas/fadt.ts";
import { fbptLayout, fpdtLayout, s3ptLayout } from "./schemas/fpdt.ts";
import { definitionBlockLayout, otherTableLayout } from "./schemas/generic.ts";
import { gtdtLayout, gtdtRevision1Layout } from "./schemas/gtdt.ts";
import { miscLayout } from "./schemas/guid-entries.ts";
import { hestLayout } from "./schemas/hest.ts";
import { hmatLayout } from "./schemas/hmat.ts";
import { hpetLayout } from "./schemas/hpet.ts";
import { ibftLayout } from "./schemas/ibft.ts";
import { iortLayout } from "./schemas/iort.ts";
import { iovtLayout } from "./schemas/iovt.ts";
import { mchiLayout, spmiLayout } from "./schemas/ipmi.ts";
import { irdtLayout } from "./schemas/irdt.ts";
import { ivrsLayout } from "./schemas/ivrs.ts";
import { keypLayout } from "./schemas/keyp.ts";
import { lpitLayout } from "./schemas/lpit.ts";
import { madtLayout } from "./schemas/madt.ts";
import { mcfgLayout } from "./schemas/mcfg.ts";
import { mtmrLayout, vrtcLayout } from "./schemas/mid.ts";
import { migtLayout } from "./schemas/migt.ts";
import { mpamLayout } from "./schemas/mpam.ts";
import { mpstLayout } from "./schemas/mpst.ts";
import { mrrmLayout } from "./schemas/mrrm.ts";
import { msctLayout } from "./schemas/msct.ts";
import { msdmLayout, slicLayout } from "./schemas/msdm.ts";
import { nbftLayout } from "./schemas/nbft.ts";
import { nfitLayout } from "./schemas/nfit.ts";
import { nhltLayout } from "./schemas/nhlt.ts";
import { pcctLayout } from "./schemas/pcct.ts";
import { pdttLayout } from "./schemas/pdtt.ts";
import { phatLayout } from "./schemas/phat.ts";
import { pmttLayout, pmttRevision2Layout } from "./schemas/pmtt.ts";
import { ppttLayout } from "./schemas/pptt.ts";
import { prmtLayout } from "./schemas/prmt.ts";
import { ras2Layout, rasfLayout } from "./schemas/ras.ts";
import { rgrtLayout } from "./schemas/rgrt.ts";
import { rhctLayout } from "./schemas/rhct.ts";
import { rimtLayout } from "./schemas/rimt.ts";
import { rsdpLayout, rsdtLayout, xsdtLayout } from "./schemas/root.ts";
import { rqscLayout } from "./schemas/rqsc.ts";
import { rtctLayout, rtctVersion1Layout } from "./schemas/rtct.ts";
import { sbstLayout } from "./schemas/sbst.ts";
import { sdeiLayout } from "./schemas/sdei.ts";
import { sdevLayout } from "./schemas/sdev.ts";
import { slitLayout } from "./schemas/slit.ts";
import { spcrLayout } from "./schemas/spcr.ts";
import { sratLayout } from "./schemas/srat.ts";
import { staoExplicitLayout, staoLayout } from "./schemas/stao.ts";
import { swftLayout } from "./schemas/swft.ts";
import { tcpaLayout } from "./schemas/tcpa.ts";
import { tpm2Layout, tpm2Revision4Layout } from "./schemas/tpm2.ts";
import { ubrtLayout } from "./schemas/ubrt.ts";
import { uefiLayout } from "./schemas/uefi.ts";
import { vfctLayout } from "./schemas/vfct.ts";
import { viotLayout } from "./schemas/viot.ts";
import { waetLayout } from "./schemas/waet.ts";
import { wdatLayout, wddtLayout, wdrtLayout } from "./schemas/watchdog.ts";
import { wpbtLayout } from "./schemas/wpbt.ts";
import { wsmtLayout } from "./schemas/wsmt.ts";
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
  aest: { signatures: ["AEST"], minimumRevision: 0, layout: aestLayout },
  aestRevision2: { signatures: ["AEST"], minimumRevision: 2, layout: aestRevision2Layout },
  agdi: { signatures: ["AGDI"], minimumRevision: 0, layout: agdiLayout },
  apmt: { signatures: ["APMT"], minimumRevision: 0, layout: apmtLayout },
  asf: { signatures: ["ASF!"], minimumRevision: 0, layout: asfLayout },
  aspt: { signatures: ["ASPT"], minimumRevision: 0, layout: asptLayout },
  asptRevision2: { signatures: ["ASPT"], minimumRevision: 2, layout: asptRevision2Layout },
  asptRanges: { signatures: ["ASPT"], minimumRevision: 3, layout: asptRangesLayout },
  bdat: { signatures: ["BDAT"], minimumRevision: 0, layout: bdatLayout },
  bert: { signatures: ["BERT"], minimumRevision: 0, layout: bertLayout },
  boot: { signatures: ["BOOT"], minimumRevision: 0, layout: bootLayout },
  ccel: { signatures: ["CCEL"], minimumRevision: 0, layout: ccelLayout },
  cdat: { signatures: ["CDAT"], minimumRevision: 0, layout: cdatLayout },
  cdit: { signatures: ["CDIT"], minimumRevision: 0, layout: cditLayout },
  cedt: { signatures: ["CEDT"], minimumRevision: 0, layout: cedtLayout },
  cpat: { signatures: ["CPAT"], minimumRevision: 0, layout: cpatLayout },
  cpep: { signatures: ["CPEP"], minimumRevision: 0, layout: cpepLayout },
  crat: { signatures: ["CRAT"], minimumRevision: 0, layout: cratLayout },
  csrt: { signatures: ["CSRT"], minimumRevision: 0, layout: csrtLayout },
  dbg2: { signatures: ["DBG2"], minimumRevision: 0, layout: dbg2Layout },
  dbgp: { signatures: ["DBGP"], minimumRevision: 0, layout: dbgpLayout },
  dmar: { signatures: ["DMAR"], minimumRevision: 0, layout: dmarLayout },
  drtm: { signatures: ["DRTM"], minimumRevision: 0, layout: drtmLayout },
  dtpr: { signatures: ["DTPR"], minimumRevision: 0, layout: dtprLayout },
  einj: { signatures: ["EINJ"], minimumRevision: 0, layout: einjLayout },
  erdt: { signatures: ["ERDT"], minimumRevision: 0, layout: erdtLayout },
  erst: { signatures: ["ERST"], minimumRevision: 0, layout: erstLayout },
  fbpt: { signatures: ["FBPT"], minimumRevision: 0, layout: fbptLayout },
  fpdt: { signatures: ["FPDT"], minimumRevision: 0, layout: fpdtLayout },
  gtdtRevision1: { signatures: ["GTDT"], minimumRevision: 0, layout: gtdtRevision1Layout },
  gtdt: { signatures: ["GTDT"], minimumRevision: 2, layout: gtdtLayout },
  hest: { signatures: ["HEST"], minimumRevision: 0, layout: hestLayout },
  hmat: { signatures: ["HMAT"], minimumRevision: 0, layout: hmatLayout },
  ibft: { signatures: ["IBFT", "iBFT"], minimumRevision: 0, layout: ibftLayout },
  iort: { signatures: ["IORT"], minimumRevision: 0, layout: iortLayout },
  iovt: { signatures: ["IOVT"], minimumRevision: 0, layout: iovtLayout },
  irdt: { signatures: ["IRDT"], minimumRevision: 0, layout: irdtLayout },
  ivrs: { signatures: ["IVRS"], minimumRevision: 0, layout: ivrsLayout },
  keyp: { signatures: ["KEYP"], minimumRevision: 0, layout: keypLayout },
  lpit: { signatures: ["LPIT"], minimumRevision: 0, layout: lpitLayout },
  mchi: { signatures: ["MCHI"], minimumRevision: 0, layout: mchiLayout },
  migt: { signatures: ["MIGT"], minimumRevision: 0, layout: migtLayout },
  misc: { signatures: ["MISC"], minimumRevision: 0, layout: miscLayout },
  mpam: { signatures: ["MPAM"], minimumRevision: 0, layout: mpamLayout },
  mpst: { signatures: ["MPST"], minimumRevision: 0, layout: mpstLayout },
  mrrm: { signatures: ["MRRM"], minimumRevision: 0, layout: mrrmLayout },
  msct: { signatures: ["MSCT"], minimumRevision: 0, layout: msctLayout },
  msdm: { signatures: ["MSDM"], minimumRevision: 0, layout: msdmLayout },
  mtmr: { signatures: ["MTMR"], minimumRevision: 0, layout: mtmrLayout },
  nbft: { signatures: ["NBFT"], minimumRevision: 0, layout: nbftLayout },
  nfit: { signatures: ["NFIT"], minimumRevision: 0, layout: nfitLayout },
  nhlt: { signatures: ["NHLT"], minimumRevision: 0, layout: nhltLayout },
  pcct: { signatures: ["PCCT"], minimumRevision: 0, layout: pcctLayout },
  pdtt: { signatures: ["PDTT"], minimumRevision: 0, layout: pdttLayout },
  phat: { signatures: ["PHAT"], minimumRevision: 0, layout: phatLayout },
  pmtt: { signatures: ["PMTT"], minimumRevision: 0, layout: pmttLayout },
  pmttRevision2: { signatures: ["PMTT"], minimumRevision: 2, layout: pmttRevision2Layout },
  pptt: { signatures: ["PPTT"], minimumRevision: 0, layout: ppttLayout },
  prmt: { signatures: ["PRMT"], minimumRevision: 0, layout: prmtLayout },
  ras2: { signatures: ["RAS2"], minimumRevision: 0, layout: ras2Layout },
  rasf: { signatures: ["RASF"], minimumRevision: 0, layout: rasfLayout },
  rgrt: { signatures: ["RGRT"], minimumRevision: 0, layout: rgrtLayout },
  rhct: { signatures: ["RHCT"], minimumRevision: 0, layout: rhctLayout },
  rimt: { signatures: ["RIMT"], minimumRevision: 0, layout: rimtLayout },
  rqsc: { signatures: ["RQSC"], minimumRevision: 0, layout: rqscLayout },
  rtct: { signatures: ["RTCT"], minimumRevision: 0, layout: rtctLayout },
  rtctVersion1: { signatures: ["PTCT"], minimumRevision: 0, layout: rtctVersion1Layout },
  s3pt: { signatures: ["S3PT"], minimumRevision: 0, layout: s3ptLayout },
  sbst: { signatures: ["SBST"], minimumRevision: 0, layout: sbstLayout },
  sdei: { signatures: ["SDEI"], minimumRevision: 0, layout: sdeiLayout },
  sdev: { signatures: ["SDEV"], minimumRevision: 0, layout: sdevLayout },
  slic: { signatures: ["SLIC"], minimumRevision: 0, layout: slicLayout },
  spmi: { signatures: ["SPMI"], minimumRevision: 0, layout: spmiLayout },
  svkl: { signatures: ["SVKL"], minimumRevision: 0, layout: svklLayout },
  swft: { signatures: ["SWFT"], minimumRevision: 0, layout: swftLayout },
  tcpa: { signatures: ["TCPA"], minimumRevision: 0, layout: tcpaLayout },
  tdel: { signatures: ["TDEL"], minimumRevision: 0, layout: tdelLayout },
  tpm2: { signatures: ["TPM2"], minimumRevision: 0, layout: tpm2Layout },
  tpm2Revision4: { signatures: ["TPM2"], minimumRevision: 4, layout: tpm2Revision4Layout },
  ubrt: { signatures: ["UBRT"], minimumRevision: 0, layout: ubrtLayout },
  uefi: { signatures: ["UEFI"], minimumRevision: 0, layout: uefiLayout },
  vfct: { signatures: ["VFCT"], minimumRevision: 0, layout: vfctLayout },
  viot: { signatures: ["VIOT"], minimumRevision: 0, layout: viotLayout },
  vrtc: { signatures: ["VRTC"], minimumRevision: 0, layout: vrtcLayout },
  wdat: { signatures: ["WDAT"], minimumRevision: 0, layout: wdatLayout },
  wddt: { signatures: ["WDDT"], minimumRevision: 0, layout: wddtLayout },
  wdrt: { signatures: ["WDRT"], minimumRevision: 0, layout: wdrtLayout },
  wpbt: { signatures: ["WPBT"], minimumRevision: 0, layout: wpbtLayout },
  wsmt: { signatures: ["WSMT"], minimumRevision: 0, layout: wsmtLayout },
  definitionBlock: { signatures: ["DSDT", "SSDT", "PSDT", "OSDT"], minimumRevision: 0, layout: definitionBlockLayout },
  other: { signatures: [], minimumRevision: 0, layout: otherTableLayout },
} as const;

/** The revision that the specification in force gives a table, where it is not 1. */
export const currentRevisions: { readonly [K in TableKind]?: number } = {
  rsdp: 2,
  fadt: 6,
  madt: 5,
  srat: 3,
  gtdt: 3,
  hmat: 2,
  iort: 6,
  pcct: 2,
  pptt: 3,
  pmttRevision2: 2,
  aestRevision2: 2,
  lpit: 1,
  tpm2Revision4: 4,
  aspt: 1,
  spcr: 4,
  ivrs: 2,
};

export type TableKind = keyof typeof tableRegistry;

/** Tables whose revisions differ in how many of their fields there are: bytes of each. */
export const lengthsByRevision: { readonly [K in TableKind]?: Readonly<Record<number, number>> } = {
  fadt: fadtLengths,
};

/** Layouts that share signature and revision: the other one, when a number of the table is not the one given. */
const toldByContent: { readonly [K in TableKind]?: Unless } = {
  // The first entry of version 2 is Compatibility, of type 0.
  rtct: { at: 40, width: 4, value: 0, otherwise: "rtctVersion1" },
};

interface Unless {
  /** Offset in the table. */
  readonly at: number;
  readonly width: number;
  readonly value: number;
  readonly otherwise: TableKind;
}

/**
 * The kind of a table by its signature and revision; `other` if its layout is not known.
 *
 * @param bytes - the table, for signatures with layouts that only the content tells apart; undefined: the one in force
 */
export function kindOfTable(signature: string, revision: number, bytes?: Uint8Array): TableKind {
  let best: TableKind = "other";
  let bestRevision = -1;
  for (const [kind, { signatures, minimumRevision }] of tableRows) {
    const isFitting = signatures.includes(signature) && minimumRevision <= revision;
    if (isFitting && minimumRevision > bestRevision) [best, bestRevision] = [kind, minimumRevision];
  }
  const unless = toldByContent[best];
  if (unless === undefined || bytes === undefined || bytes.length < unless.at + unless.width) return best;
  return readUint(bytes, unless.at, unless.width) === unless.value ? best : unless.otherwise;
}

/** The rows of {@link tableRegistry}. */
export const tableRows = Object.entries(tableRegistry) as readonly [
  TableKind,
  { readonly signatures: readonly string[]; readonly minimumRevision: number; readonly layout: AnyTableLayout },
][]; // Object.entries forgets which keys a constant object has

export type AnyTableLayout = (typeof tableRegistry)[TableKind]["layout"];

/** Signatures of the tables that hold AML (ACPI 6.5 §5.2.11). */
export const amlSignatures: readonly string[] = tableRegistry.definitionBlock.signatures;
