/** Fixed ACPI Description Table, all revisions: a shorter table ends at an earlier field. */

import type { Diagnostic } from "../../base/diagnostic.ts";
import { hex } from "../../base/hex.ts";
import {
  described,
  enumeration,
  flags,
  inSourceWhere,
  namedInSource,
  optional,
  type Rule,
  reserved,
  struct,
  u8,
  u16,
  u32,
  u64,
  type ValueOf,
  withRules,
} from "../../schema/index.ts";
import { diagnose } from "../diagnostics.ts";
import { genericAddress } from "./gas.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** Fixed feature flags, §5.2.9 table "Fixed ACPI Description Table Fixed Feature Flags". */
export const fadtFlags = flags(4, {
  wbinvd: 0,
  wbinvdFlush: 1,
  procC1: 2,
  pLvl2Up: 3,
  pwrButton: 4,
  slpButton: 5,
  fixRtc: 6,
  rtcS4: 7,
  tmrValExt: 8,
  dckCap: 9,
  resetRegSup: 10,
  sealedCase: 11,
  headless: 12,
  cpuSwSlp: 13,
  pciExpWak: 14,
  usePlatformClock: 15,
  s4RtcStsValid: 16,
  remotePowerOnCapable: 17,
  forceApicClusterModel: 18,
  forceApicPhysicalDestinationMode: 19,
  hwReducedAcpi: 20,
  lowPowerS0IdleCapable: 21,
  persistentCpuCaches: [22, 2],
});

/** IA-PC boot architecture flags, §5.2.9.3. */
export const iapcBootArchFlags = flags(2, {
  legacyDevices: 0,
  has8042: 1,
  vgaNotPresent: 2,
  msiNotSupported: 3,
  pcieAspmControls: 4,
  cmosRtcNotPresent: 5,
});

/** ARM boot architecture flags, §5.2.9.4. */
export const armBootArchFlags = flags(2, { psciCompliant: 0, psciUseHvc: 1 });

const register = (label: string) => optional(described(genericAddress, label));

/** Revision 2 reserves two bytes and one where later ones have the ARM flags and the minor revision. */
const isRevision2 = ({ header }: Readonly<Record<string, unknown>>): boolean =>
  typeof header === "object" && header !== null && "revision" in header && header.revision === 2;

const fadtFields = namedInSource(
  struct("Fixed ACPI Description Table (FADT)", "5.2.9", {
    header: tableHeader,
    firmwareCtrl: described(u32, "FIRMWARE_CTRL", "physical address of the FACS"),
    dsdt: described(u32, "DSDT", "physical address"),
    intModel: described(u8, "INT_MODEL", "ACPI 1.0 only, reserved since"),
    preferredPmProfile: described(
      enumeration(u8, {
        Unspecified: 0,
        Desktop: 1,
        Mobile: 2,
        Workstation: 3,
        EnterpriseServer: 4,
        SohoServer: 5,
        AppliancePc: 6,
        PerformanceServer: 7,
        Tablet: 8,
      }),
      "Preferred_PM_Profile",
    ),
    sciInt: described(u16, "SCI_INT", "8259 vector, or GSI"),
    smiCmd: described(u32, "SMI_CMD", "port"),
    acpiEnable: described(u8, "ACPI_ENABLE"),
    acpiDisable: described(u8, "ACPI_DISABLE"),
    s4BiosReq: described(u8, "S4BIOS_REQ"),
    pstateCnt: described(u8, "PSTATE_CNT"),
    pm1aEvtBlk: described(u32, "PM1a_EVT_BLK", "port"),
    pm1bEvtBlk: described(u32, "PM1b_EVT_BLK", "port"),
    pm1aCntBlk: described(u32, "PM1a_CNT_BLK", "port"),
    pm1bCntBlk: described(u32, "PM1b_CNT_BLK", "port"),
    pm2CntBlk: described(u32, "PM2_CNT_BLK", "port"),
    pmTmrBlk: described(u32, "PM_TMR_BLK", "port"),
    gpe0Blk: described(u32, "GPE0_BLK", "port"),
    gpe1Blk: described(u32, "GPE1_BLK", "port"),
    pm1EvtLen: described(u8, "PM1_EVT_LEN", "bytes"),
    pm1CntLen: described(u8, "PM1_CNT_LEN", "bytes"),
    pm2CntLen: described(u8, "PM2_CNT_LEN", "bytes"),
    pmTmrLen: described(u8, "PM_TMR_LEN", "bytes"),
    gpe0BlkLen: described(u8, "GPE0_BLK_LEN", "bytes, half status and half enable"),
    gpe1BlkLen: described(u8, "GPE1_BLK_LEN", "bytes, half status and half enable"),
    gpe1Base: described(u8, "GPE1_BASE", "number of its first event"),
    cstCnt: described(u8, "CST_CNT"),
    pLvl2Lat: described(u16, "P_LVL2_LAT", "µs, above 100: not supported"),
    pLvl3Lat: described(u16, "P_LVL3_LAT", "µs, above 1000: not supported"),
    flushSize: described(u16, "FLUSH_SIZE"),
    flushStride: described(u16, "FLUSH_STRIDE"),
    dutyOffset: described(u8, "DUTY_OFFSET"),
    dutyWidth: described(u8, "DUTY_WIDTH"),
    dayAlrm: described(u8, "DAY_ALRM"),
    monAlrm: described(u8, "MON_ALRM"),
    century: described(u8, "CENTURY"),
    iapcBootArch: described(iapcBootArchFlags, "IAPC_BOOT_ARCH"),
    reserved111: described(reserved(1), "Reserved"),
    flags: fadtFlags,
    // Revision 1 ends here, at 116.
    resetReg: register("RESET_REG"),
    resetValue: optional(described(u8, "RESET_VALUE")),
    armBootArch: optional(inSourceWhere(described(armBootArchFlags, "ARM_BOOT_ARCH"), "Reserved", isRevision2)),
    minorVersion: optional(
      inSourceWhere(
        described(u8, "FADT Minor Version", "low 4 bits minor version, high 4 bits errata"),
        "Reserved",
        isRevision2,
      ),
    ),
    // Revision 2 ends here, at 132 (at 129 in its first edition).
    xFirmwareCtrl: optional(described(u64, "X_FIRMWARE_CTRL", "physical address of the FACS")),
    xDsdt: optional(described(u64, "X_DSDT", "physical address")),
    xPm1aEvtBlk: register("X_PM1a_EVT_BLK"),
    xPm1bEvtBlk: register("X_PM1b_EVT_BLK"),
    xPm1aCntBlk: register("X_PM1a_CNT_BLK"),
    xPm1bCntBlk: register("X_PM1b_CNT_BLK"),
    xPm2CntBlk: register("X_PM2_CNT_BLK"),
    xPmTmrBlk: register("X_PM_TMR_BLK"),
    xGpe0Blk: register("X_GPE0_BLK"),
    xGpe1Blk: register("X_GPE1_BLK"),
    // Revisions 3 and 4 end here, at 244.
    sleepControlReg: register("SLEEP_CONTROL_REG"),
    sleepStatusReg: register("SLEEP_STATUS_REG"),
    // Revision 5 ends here, at 268; revision 6 at 276.
    hypervisorVendorIdentity: optional(described(u64, "Hypervisor Vendor Identity")),
  }),
  {
    firmwareCtrl: "FACS Address",
    dsdt: "DSDT Address",
    intModel: "Model",
    preferredPmProfile: "PM Profile",
    sciInt: "SCI Interrupt",
    smiCmd: "SMI Command Port",
    acpiEnable: "ACPI Enable Value",
    acpiDisable: "ACPI Disable Value",
    s4BiosReq: "S4BIOS Command",
    pstateCnt: "P-State Control",
    pm1aEvtBlk: "PM1A Event Block Address",
    pm1bEvtBlk: "PM1B Event Block Address",
    pm1aCntBlk: "PM1A Control Block Address",
    pm1bCntBlk: "PM1B Control Block Address",
    pm2CntBlk: "PM2 Control Block Address",
    pmTmrBlk: "PM Timer Block Address",
    gpe0Blk: "GPE0 Block Address",
    gpe1Blk: "GPE1 Block Address",
    pm1EvtLen: "PM1 Event Block Length",
    pm1CntLen: "PM1 Control Block Length",
    pm2CntLen: "PM2 Control Block Length",
    pmTmrLen: "PM Timer Block Length",
    gpe0BlkLen: "GPE0 Block Length",
    gpe1BlkLen: "GPE1 Block Length",
    gpe1Base: "GPE1 Base Offset",
    cstCnt: "_CST Support",
    pLvl2Lat: "C2 Latency",
    pLvl3Lat: "C3 Latency",
    flushSize: "CPU Cache Size",
    flushStride: "Cache Flush Stride",
    dutyOffset: "Duty Cycle Offset",
    dutyWidth: "Duty Cycle Width",
    dayAlrm: "RTC Day Alarm Index",
    monAlrm: "RTC Month Alarm Index",
    century: "RTC Century Index",
    resetReg: "Reset Register",
    resetValue: "Value to cause reset",
    minorVersion: "FADT Minor Revision",
    xFirmwareCtrl: "FACS Address",
    xDsdt: "DSDT Address",
    xPm1aEvtBlk: "PM1A Event Block",
    xPm1bEvtBlk: "PM1B Event Block",
    xPm1aCntBlk: "PM1A Control Block",
    xPm1bCntBlk: "PM1B Control Block",
    xPm2CntBlk: "PM2 Control Block",
    xPmTmrBlk: "PM Timer Block",
    xGpe0Blk: "GPE0 Block",
    xGpe1Blk: "GPE1 Block",
    sleepControlReg: "Sleep Control Register",
    sleepStatusReg: "Sleep Status Register",
    hypervisorVendorIdentity: "Hypervisor ID",
    iapcBootArch: [
      "Boot Flags (decoded below)",
      "Legacy Devices Supported (V2)",
      "8042 Present on ports 60/64 (V2)",
      "VGA Not Present (V4)",
      "MSI Not Supported (V4)",
      "PCIe ASPM Not Supported (V4)",
      "CMOS RTC Not Present (V5)",
    ],
    flags: [
      "Flags (decoded below)",
      "WBINVD instruction is operational (V1)",
      "WBINVD flushes all caches (V1)",
      "All CPUs support C1 (V1)",
      "C2 works on MP system (V1)",
      "Control Method Power Button (V1)",
      "Control Method Sleep Button (V1)",
      "RTC wake not in fixed reg space (V1)",
      "RTC can wake system from S4 (V1)",
      "32-bit PM Timer (V1)",
      "Docking Supported (V1)",
      "Reset Register Supported (V2)",
      "Sealed Case (V3)",
      "Headless - No Video (V3)",
      "Use native instr after SLP_TYPx (V3)",
      "PCIEXP_WAK Bits Supported (V4)",
      "Use Platform Timer (V4)",
      "RTC_STS valid on S4 wake (V4)",
      "Remote Power-on capable (V4)",
      "Use APIC Cluster Model (V4)",
      "Use APIC Physical Destination Mode (V4)",
      "Hardware Reduced (V5)",
      "Low Power S0 Idle (V5)",
      "",
    ],
    armBootArch: ["ARM Flags (decoded below)", "PSCI Compliant", "Must use HVC for PSCI"],
  },
);

export type FadtFields = ValueOf<typeof fadtFields>;
export type FadtFlags = ValueOf<typeof fadtFlags>;
export type IapcBootArchFlags = ValueOf<typeof iapcBootArchFlags>;

/** Bytes of the table of each revision, as the editions of the specification that introduced it print it. */
export const fadtLengths: Readonly<Record<number, number>> = { 1: 116, 2: 132, 3: 244, 4: 244, 5: 268, 6: 276 };

/** Each register block: its 32-bit port, its 64-bit register, its length, and the usual access size. */
export const fadtBlocks = [
  { port: "pm1aEvtBlk", wide: "xPm1aEvtBlk", length: "pm1EvtLen", access: "Word" },
  { port: "pm1bEvtBlk", wide: "xPm1bEvtBlk", length: "pm1EvtLen", access: "Word" },
  { port: "pm1aCntBlk", wide: "xPm1aCntBlk", length: "pm1CntLen", access: "Word" },
  { port: "pm1bCntBlk", wide: "xPm1bCntBlk", length: "pm1CntLen", access: "Word" },
  { port: "pm2CntBlk", wide: "xPm2CntBlk", length: "pm2CntLen", access: "Byte" },
  { port: "pmTmrBlk", wide: "xPmTmrBlk", length: "pmTmrLen", access: "DWord" },
  { port: "gpe0Blk", wide: "xGpe0Blk", length: "gpe0BlkLen", access: "Byte" },
  { port: "gpe1Blk", wide: "xGpe1Blk", length: "gpe1BlkLen", access: "Byte" },
] as const;

const usualLength: Rule<FadtFields> = {
  check({ header }, { spanOf }) {
    const expected = fadtLengths[header.revision];
    if (expected === undefined || expected === header.length) return [];
    const values = { revision: header.revision, length: header.length, expected };
    return [diagnose("fadt-length", spanOf("header.length"), values)];
  },
};

const agreeingAddresses: Rule<FadtFields> = {
  check(fadt, { spanOf }) {
    const diagnostics: Diagnostic[] = [];
    const compare = (field: keyof FadtFields & string, value: number, wide: string, wideValue: bigint | undefined) => {
      if (value === 0 || wideValue === undefined || wideValue === 0n || BigInt(value) === wideValue) return;
      const values = { field, value: hex(value, 8), wide, wideValue: hex(wideValue, 16) };
      diagnostics.push(diagnose("fadt-address-differs", spanOf(wide), values));
    };
    compare("dsdt", fadt.dsdt, "xDsdt", fadt.xDsdt);
    compare("firmwareCtrl", fadt.firmwareCtrl, "xFirmwareCtrl", fadt.xFirmwareCtrl);
    for (const { port, wide } of fadtBlocks) compare(port, fadt[port], wide, fadt[wide]?.address);
    return diagnostics;
  },
};

/** §4.8.3: lengths that fixed hardware must have. A hardware-reduced platform has none. */
const blockLengths: Rule<FadtFields> = {
  check(fadt, { spanOf }) {
    if (fadt.flags.hwReducedAcpi) return [];
    const lengths: readonly (readonly [keyof FadtFields & string, number, boolean, string])[] = [
      ["pm1EvtLen", fadt.pm1EvtLen, fadt.pm1EvtLen >= 4, "at least 4"],
      ["pm1CntLen", fadt.pm1CntLen, fadt.pm1CntLen >= 2, "at least 2"],
      ["pmTmrLen", fadt.pmTmrLen, fadt.pmTmrLen === 4 || fadt.pmTmrLen === 0, "4, or 0 without a timer"],
      ["gpe0BlkLen", fadt.gpe0BlkLen, fadt.gpe0BlkLen % 2 === 0, "an even number"],
      ["gpe1BlkLen", fadt.gpe1BlkLen, fadt.gpe1BlkLen % 2 === 0, "an even number"],
    ];
    return lengths
      .filter(([, , isRight]) => !isRight)
      .map(([field, value, , expected]) => diagnose("fadt-block-length", spanOf(field), { field, value, expected }));
  },
};

export const fadtLayout = withRules(fadtFields, [tableChecksum, usualLength, agreeingAddresses, blockLengths]);
