/** Rules on what the FADT gives the operating system, and on the width of integers. */
import { regionSpaces, walkTerms } from "../../aml/index.ts";
import { readUint } from "../../base/byte-order.ts";
import { hex } from "../../base/hex.ts";
import type { TableOf } from "../../tables/index.ts";
import { nodesOf } from "../device-values.ts";
import { placeOf, signatureOf } from "../machine.ts";
import type { Rule } from "../rule.ts";

const REVISION_OFFSET = 8;

export const integersFit: Rule = ({ aml }, report) => {
  const dsdt = aml.find(({ source }) => signatureOf(source) === "DSDT");
  if (dsdt === undefined || dsdt.source.bytes.length <= REVISION_OFFSET) return;
  const revision = readUint(dsdt.source.bytes, REVISION_OFFSET, 1);
  if (revision >= 2) return;
  for (const table of aml) {
    walkTerms(table.terms, (node) => {
      const [value] = node.operands;
      if (node.op !== "QWordConst" || typeof value !== "bigint" || value <= 0xffff_ffffn) return undefined;
      report("wide-integer", placeOf(table, node), { value: hex(value), revision });
      return undefined;
    });
  }
};

/** The registers that the operating system owns, on ports. The PM timer may be read by anybody. */
function ownedPorts(
  fadt: TableOf<"fadt">,
): readonly { readonly name: string; readonly port: number; readonly length: number }[] {
  const {
    pm1aEvtBlk,
    pm1bEvtBlk,
    pm1aCntBlk,
    pm1bCntBlk,
    gpe0Blk,
    gpe1Blk,
    pm1EvtLen,
    pm1CntLen,
    gpe0BlkLen,
    gpe1BlkLen,
  } = fadt;
  return [
    { name: "PM1a_EVT", port: pm1aEvtBlk, length: pm1EvtLen },
    { name: "PM1b_EVT", port: pm1bEvtBlk, length: pm1EvtLen },
    { name: "PM1a_CNT", port: pm1aCntBlk, length: pm1CntLen },
    { name: "PM1b_CNT", port: pm1bCntBlk, length: pm1CntLen },
    { name: "GPE0", port: gpe0Blk, length: gpe0BlkLen },
    { name: "GPE1", port: gpe1Blk, length: gpe1BlkLen },
  ].filter(({ port, length }) => port !== 0 && length !== 0);
}

export const registersAreLeftAlone: Rule = ({ session, table }, report) => {
  const fadt = table("fadt")?.value;
  if (fadt === undefined) return;
  const owned = ownedPorts(fadt);
  for (const { object, path, place } of nodesOf(session)) {
    if (object?.type !== "OperationRegion" || !object.isEvaluated || object.space !== regionSpaces.SystemIO.number)
      continue;
    const start = Number(object.offset);
    const end = start + Number(object.length);
    const hit = owned.find(({ port, length }) => start < port + length && end > port);
    if (hit !== undefined) report("owned-registers", place, { path, register: hit.name, port: hex(hit.port, 4) });
  }
};

export const fadtIsThere: Rule = ({ aml, table }, report) => {
  const dsdt = aml.find(({ source }) => signatureOf(source) === "DSDT");
  if (dsdt === undefined || table("fadt") !== undefined) return;
  report("no-fadt", { source: dsdt.source, start: 0, end: 4 }, {});
};

const fixedBlocks = ["pm1aEvtBlk", "pm1aCntBlk", "pmTmrBlk", "gpe0Blk", "gpe1Blk"] as const;

export const hardwareReduced: Rule = ({ table }, report) => {
  const fadt = table("fadt");
  if (fadt === undefined || !fadt.value.flags.hwReducedAcpi) return;
  for (const field of fixedBlocks) {
    if (fadt.value[field] === 0) continue;
    report("hardware-reduced-registers", { source: fadt.source, start: 0, end: 4 }, { field });
  }
};

export const platformRules: readonly Rule[] = [integersFit, registersAreLeftAlone, fadtIsThere, hardwareReduced];
