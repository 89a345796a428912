/** The fixed hardware as the FADT describes it. @see ACPI 6.5 §4.8, §5.2.9 */
import type { Fadt } from "../tables/index.ts";
import type { GpeBlockLocation } from "./gpe-block.ts";
import type { AcpiEnableCommand, Pm1Registers } from "./pm1.ts";
import type { Register, RegisterSpace } from "./register.ts";
import type { SleepControlPlaces } from "./sleep-registers.ts";

export interface FixedHardware {
  /** There is no fixed hardware: no SCI, no PM1, no GPE blocks. */
  readonly isHardwareReduced: boolean;
  /** ACPI version of the FADT as major * 256 + minor. */
  readonly version: number;
  /** ISA interrupt number, or GSI. */
  readonly sciInterrupt: number;
  readonly enableCommand: AcpiEnableCommand | undefined;
  readonly pm1: Pm1Registers;
  readonly gpeBlocks: readonly GpeBlockLocation[];
  /** Of hardware-reduced platforms, where they can sleep. */
  readonly sleepControl: SleepControlPlaces | undefined;
}

type Address = NonNullable<Fadt["xGpe0Blk"]>;

interface Place {
  readonly space: RegisterSpace;
  readonly address: number;
}

/** Bytes of one PM1 half-block that OSPM uses. */
const PM1_REGISTER_WIDTH = 2;

/** What an OS takes from the FADT. */
export function describeFixedHardware(fadt: Fadt): FixedHardware {
  const isHardwareReduced = fadt.flags.hwReducedAcpi;
  const events = [placeOf(fadt.xPm1aEvtBlk, fadt.pm1aEvtBlk), placeOf(fadt.xPm1bEvtBlk, fadt.pm1bEvtBlk)];
  const controls = [placeOf(fadt.xPm1aCntBlk, fadt.pm1aCntBlk), placeOf(fadt.xPm1bCntBlk, fadt.pm1bCntBlk)];
  const pm1: Pm1Registers = {
    status: registersAt(events, 0),
    // The enable half follows the status half.
    enable: registersAt(events, fadt.pm1EvtLen >> 1),
    control: registersAt(controls, 0),
  };
  const gpe0 = placeOf(fadt.xGpe0Blk, fadt.gpe0Blk);
  const gpe1 = placeOf(fadt.xGpe1Blk, fadt.gpe1Blk);
  return {
    isHardwareReduced,
    version: fadt.header.revision * 0x100 + ((fadt.minorVersion ?? 0) & 0xf),
    sciInterrupt: fadt.sciInt,
    enableCommand: fadt.smiCmd === 0 ? undefined : { port: fadt.smiCmd, value: fadt.acpiEnable },
    pm1,
    sleepControl: isHardwareReduced ? sleepControlAt(fadt) : undefined,
    gpeBlocks: isHardwareReduced
      ? []
      : [
          ...blockAt("GPE0", gpe0, { length: fadt.gpe0BlkLen, firstGpe: 0 }),
          ...blockAt("GPE1", gpe1, { length: fadt.gpe1BlkLen, firstGpe: fadt.gpe1Base }),
        ],
  };
}

/** Both registers, each a byte; undefined: the platform has not got them. */
function sleepControlAt(fadt: Fadt): SleepControlPlaces | undefined {
  const control = placeOf(fadt.sleepControlReg, 0);
  const status = placeOf(fadt.sleepStatusReg, 0);
  if (control === undefined || status === undefined) return undefined;
  return { control: { ...control, width: 1 }, status: { ...status, width: 1 } };
}

/** The extended address if it is there and not zero, otherwise the port; undefined: no such block. */
function placeOf(extended: Address | undefined, port: number): Place | undefined {
  if (extended !== undefined && extended.address !== 0n && extended.address < 1n << 52n) {
    if (extended.space === "SystemMemory") return { space: "memory", address: Number(extended.address) };
    if (extended.space === "SystemIO") return { space: "port", address: Number(extended.address) };
  }
  return port === 0 ? undefined : { space: "port", address: port };
}

function registersAt(places: readonly (Place | undefined)[], offset: number): readonly Register[] {
  return places.flatMap((place) =>
    place === undefined
      ? []
      : [{ space: place.space, address: place.address + offset, width: PM1_REGISTER_WIDTH } as const],
  );
}

function blockAt(
  name: string,
  place: Place | undefined,
  size: { readonly length: number; readonly firstGpe: number },
): readonly GpeBlockLocation[] {
  const registerCount = size.length >> 1;
  if (place === undefined || registerCount === 0) return [];
  return [{ name, ...place, registerCount, firstGpe: size.firstGpe, device: undefined }];
}
