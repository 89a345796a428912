/** FADT of a board. */
import type { BoardLayout, BytePlace } from "../machine/index.ts";
import {
  buildFadt,
  checksumOffset,
  encodeTable,
  type Fadt,
  type FadtOptions,
  setChecksum,
  type TableIdentity,
} from "../tables/index.ts";

/** What the FADT says beside the registers of the board. */
export interface FadtPlan {
  readonly revision: number;
  readonly minorRevision: number;
  readonly dsdtAddress: number;
  readonly facsAddress: number;
  readonly iapcBootArch: NonNullable<FadtOptions["iapcBootArch"]>;
  readonly identity: TableIdentity;
}

/** The bytes of the FADT: every register block from the layout of the board. @see ACPI 6.5 §5.2.9 */
export function planFadt(board: BoardLayout, plan: FadtPlan): Uint8Array {
  const { pm, gpe0, gpe1, sci } = board;
  const { smiCommand, pmTimer } = pm;
  const isReduced = pm.pm1Event === undefined;
  const sleepRegisters = pm.sleep?.registers;
  return buildFadt({
    revision: plan.revision,
    minorVersion: plan.minorRevision,
    firmwareCtrl: plan.facsAddress,
    dsdt: plan.dsdtAddress,
    sciInt: sci.gsi,
    smiCmd: smiCommand?.port ?? 0,
    acpiEnable: smiCommand?.enable ?? 0,
    acpiDisable: smiCommand?.disable ?? 0,
    pm1aEvtBlk: pm.pm1Event ?? 0,
    pm1EvtLen: isReduced ? 0 : 4,
    pm1aCntBlk: pm.pm1Control ?? 0,
    pm1CntLen: isReduced ? 0 : 2,
    pmTmrBlk: pmTimer ?? 0,
    pmTmrLen: pmTimer === undefined ? 0 : 4,
    gpe0Blk: gpe0?.port ?? 0,
    gpe0BlkLen: gpe0?.length ?? 0,
    gpe1Blk: gpe1?.port ?? 0,
    gpe1BlkLen: gpe1?.length ?? 0,
    gpe1Base: gpe1?.base ?? 0,
    // Neither C2 nor C3: latencies above the limits of §5.2.9 say so.
    pLvl2Lat: 0xfff,
    pLvl3Lat: 0xfff,
    flags: {
      wbinvd: true,
      procC1: true,
      slpButton: true,
      fixRtc: true,
      tmrValExt: pm.timerBits === 32,
      hwReducedAcpi: isReduced,
    },
    ...(sleepRegisters === undefined
      ? {}
      : {
          sleepControlReg: byteRegister(sleepRegisters.control),
          sleepStatusReg: byteRegister(sleepRegisters.status),
        }),
    iapcBootArch: plan.iapcBootArch,
    identity: plan.identity,
  });
}

function byteRegister({ space, address }: BytePlace): NonNullable<Fadt["sleepControlReg"]> {
  const spaceName = space === "port" ? "SystemIO" : "SystemMemory";
  return { space: spaceName, bitWidth: 8, bitOffset: 0, accessSize: "Byte", address: BigInt(address) };
}

/** A host's FADT that finds its DSDT and FACS at other addresses; everything else is the host's. */
export function relocateFadt(
  fadt: Fadt,
  { dsdtAddress, facsAddress }: Pick<FadtPlan, "dsdtAddress" | "facsAddress">,
): Uint8Array {
  const bytes = encodeTable({
    ...fadt,
    dsdt: dsdtAddress,
    firmwareCtrl: facsAddress,
    ...(fadt.xDsdt === undefined ? {} : { xDsdt: BigInt(dsdtAddress) }),
    // §5.2.9: a reader takes one of the two, and some complain when both are there.
    ...(fadt.xFirmwareCtrl === undefined ? {} : { xFirmwareCtrl: 0n }),
  });
  setChecksum(bytes, checksumOffset);
  return bytes;
}
