/**
 * Our tables as the emulated machine lays them out in its memory, in the forms in which Linux is to meet them: both
 * kinds of processor objects, the bitmap on ports or in memory, and broken on purpose.
 */

import { compile } from "../../src/asl/index.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { silentTrace } from "../../src/base/trace.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import { buildTableSet, firmwareConstants, pcLegacyDsdtAsl, type TableSet } from "../../src/firmware/index.ts";
import { createMachine } from "../../src/machine/index.ts";
import { flagsToNumber, offsetOf } from "../../src/schema/index.ts";
import { fadtLayout, localApicFlags, setChecksum } from "../../src/tables/index.ts";
import type { GuestImage } from "./guest.ts";

/** What processors are in the DSDT: `Processor` terms, or devices of HID ACPI0007. */
export type ObjectStyle = "processor" | "device";

/** How the tables of one run differ from what the profile builds. */
export interface TableChoice {
  /** Possible processors; the first one is present. */
  readonly cpus: number;
  readonly style: ObjectStyle;
  /** Where the bitmap of present processors lies; in memory, the test itself is the device. */
  readonly bitmap: "ports" | "memory";
  /** A FADT of ACPI 6.5, whose MADT says of absent processors that they can come (§5.2.12.2). Default: before 6.3. */
  readonly isOnlineCapable?: boolean;
  /** Changes the text before it is compiled. */
  readonly editAsl?: (asl: string) => string;
  /** Changes the compiled DSDT; its checksum is made right afterwards. */
  readonly editAml?: (aml: Uint8Array) => void;
}

/** Tables in memory, and what the one who plugs must know of them. */
export interface LinuxTables {
  readonly image: GuestImage;
  readonly set: TableSet;
}

const PAGE = 4096;

/** Builds the set and lays it out. @throws Error with the first diagnostic, if it cannot be built */
export function linuxTables(choice: TableChoice): LinuxTables {
  const aml = compileDsdt(choice);
  const built = buildTableSet("pc-legacy", {
    vcpus: 1,
    maxVcpus: choice.cpus,
    hostDsdt: { name: "dsdt.aml", bytes: aml },
  });
  const set = built.value;
  if (set === undefined) throw new Error(built.diagnostics[0]?.message ?? "the table set cannot be built");
  if (choice.isOnlineCapable === true) makeOnlineCapable(set);
  return { set, image: imageOf(set, choice.bitmap) };
}

/** Where FADT and MADT say of which version they are. */
const REVISION = offsetOf(fadtLayout, "header.revision");
const FADT_MINOR = offsetOf(fadtLayout, "minorVersion");
const ONLINE_CAPABLE = flagsToNumber(localApicFlags, { onlineCapable: true });

function makeOnlineCapable({ tables, madt, vcpus }: TableSet): void {
  const bytesOf = (wanted: string): Uint8Array => {
    const table = tables.find(({ signature }) => signature === wanted);
    if (table === undefined) throw new Error(`the set has no ${wanted}`);
    return table.bytes;
  };
  const fadt = bytesOf("FACP");
  fadt[REVISION] = 6;
  fadt[FADT_MINOR] = 5;
  const entries = bytesOf("APIC");
  entries[REVISION] = 5;
  for (const { entryAddress, isPresent } of vcpus) {
    if (!isPresent) entries[entryAddress - madt.address + madt.flagsOffset] = ONLINE_CAPABLE;
  }
  for (const bytes of [fadt, entries]) setChecksum(bytes);
}

function compileDsdt({ cpus, style, bitmap, editAsl, editAml }: TableChoice): Uint8Array {
  const generated = pcLegacyDsdtAsl({
    bitmapPort: firmwareConstants.bitmapPort,
    present: Array.from({ length: cpus }, (_, index) => index === 0),
  });
  const styled = style === "device" ? asDevices(generated) : generated;
  const placed = bitmap === "memory" ? styled.replace("PRST, SystemIO,", "PRST, SystemMemory,") : styled;
  const asl = editAsl === undefined ? placed : editAsl(placed);
  if (editAsl !== undefined && asl === placed) throw new Error("the edit of the ASL changes nothing");
  const { value, diagnostics } = compile(createSourceFile("dsdt.asl", asl), {}, { readText: () => undefined });
  const aml = value[0]?.bytes;
  if (aml === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  const bytes = Uint8Array.from(aml);
  editAml?.(bytes);
  setChecksum(bytes);
  return bytes;
}

/** The same DSDT with device objects. @see ACPI 6.5 §8.4: Processor is deprecated */
function asDevices(asl: string): string {
  return asl.replace(
    /Processor \((\w+), (\w+), 0x00000000, 0x00\)(\s*\{)(\s*)/g,
    (_, name: string, uid: string, brace: string, indent: string) =>
      `Device (${name})${brace}${indent}Name (_HID, "ACPI0007")${indent}Name (_UID, ${uid})${indent}`,
  );
}

/** The memory of the emulated machine from the first table to the last, with a copy of the RSDP behind them. */
function imageOf(set: TableSet, bitmap: TableChoice["bitmap"]): GuestImage {
  const machine = createMachine(set.board, { clock: new VirtualClock(), trace: silentTrace });
  for (const { address, bytes } of set.tables) machine.ram.write(address, bytes);
  const high = set.tables.filter(({ address }) => address !== set.rsdpAddress);
  const first = Math.min(...high.map(({ address }) => address));
  const last = Math.max(...high.map(({ address, bytes }) => address + bytes.length));
  const rsdpAddress = Math.ceil(last / PAGE) * PAGE;
  const rsdp = set.tables.find(({ address }) => address === set.rsdpAddress)?.bytes ?? new Uint8Array(0);
  const bytes = new Uint8Array(rsdpAddress + PAGE - first);
  bytes.set(machine.ram.read(first, last - first));
  bytes.set(rsdp, rsdpAddress - first);
  const reserved = bitmap === "memory" ? [{ address: firmwareConstants.bitmapPort & ~(PAGE - 1), length: PAGE }] : [];
  return { bytes, address: first, rsdpAddress, reserved };
}
