/** A system from a few lines of ASL on the fake platform, for the matrices of Device Check and Eject Request. */
import { compile } from "../../src/asl/index.ts";
import { apicId, processorUid } from "../../src/base/brand.ts";
import { createSourceFile } from "../../src/base/span.ts";
import { type BootResult, createOspm, type Ospm, type OspmOptions } from "../../src/ospm/index.ts";
import {
  buildFacs,
  buildFadt,
  buildMadt,
  buildRsdp,
  buildXsdt,
  type FadtOptions,
  type MadtEntry,
} from "../../src/tables/index.ts";
import {
  type FakeGpeBlock,
  FakePlatform,
  type FakePlatformOptions,
  IOAPIC,
  setWords,
  wordsAt,
} from "../support/fake-platform.ts";

/** Compiles one table; an error in the ASL of a test is an error of the test. */
export function tableFromAsl(asl: string): Uint8Array {
  const { value, diagnostics } = compile(createSourceFile("test.asl", asl), {}, { readText: () => undefined });
  const table = value[0];
  if (table === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return table.bytes;
}

export function dsdt(body: string): Uint8Array {
  return tableFromAsl(`DefinitionBlock ("", "DSDT", 2, "TEST", "OSPM", 1) { ${body} }`);
}

export function localApic(uid: number, id: number, flags: number): MadtEntry {
  return {
    kind: "processorLocalApic",
    processorUid: processorUid(uid),
    apicId: apicId(id),
    flags: { enabled: (flags & 1) !== 0, onlineCapable: (flags & 2) !== 0 },
  };
}

export function localX2apic(uid: number, id: number, flags: number): MadtEntry {
  return {
    kind: "processorLocalX2Apic",
    processorUid: processorUid(uid),
    apicId: apicId(id),
    flags: { enabled: (flags & 1) !== 0, onlineCapable: (flags & 2) !== 0 },
  };
}

export const ioApicEntry: MadtEntry = { kind: "ioApic", ioApicId: 0, address: IOAPIC, gsiBase: 0 };

export interface SmallOptions {
  readonly dsdt: Uint8Array;
  readonly ssdts?: readonly Uint8Array[];
  readonly madt?: readonly MadtEntry[];
  readonly fadt?: FadtOptions;
  /** Further tables of the XSDT. */
  readonly extra?: readonly Uint8Array[];
  readonly ospm?: OspmOptions;
  readonly platform?: FakePlatformOptions;
  /** Changes memory before the OS starts. */
  readonly prepare?: (platform: FakePlatform) => void;
}

export interface SmallSystem {
  readonly platform: FakePlatform;
  readonly ospm: Ospm;
  readonly gpe0: FakeGpeBlock;
  readonly boot: (nanoseconds?: number) => BootResult;
}

const RSDP = 0xe_0000;
const TABLES = 0x100_0000;
const ALIGNMENT = 64;

/** PM1 at 0x600 in ACPI mode from the start, GPE0 at 0xAFE0 with 16 events, SCI 9 without an override. */
export function smallSystem(options: SmallOptions): SmallSystem {
  const platform = new FakePlatform({ apicIds: [0, 1, 2, 3], ...options.platform });
  let next = TABLES;
  const place = (bytes: Uint8Array): number => {
    const address = next;
    platform.writeMemory(address, bytes);
    next = Math.ceil((address + bytes.length) / ALIGNMENT) * ALIGNMENT;
    return address;
  };
  const fadt = buildFadt({
    revision: 4,
    sciInt: 9,
    pm1aEvtBlk: 0x600,
    pm1EvtLen: 4,
    pm1aCntBlk: 0x604,
    pm1CntLen: 2,
    gpe0Blk: 0xafe0,
    gpe0BlkLen: 4,
    dsdt: place(options.dsdt),
    firmwareCtrl: place(buildFacs()),
    ...options.fadt,
  });
  const madt = buildMadt({ entries: [ioApicEntry, ...(options.madt ?? [localApic(0, 0, 1), localApic(1, 1, 0)])] });
  const listed = [fadt, madt, ...(options.ssdts ?? []), ...(options.extra ?? [])].map(place);
  platform.writeMemory(RSDP, buildRsdp({ xsdtAddress: place(buildXsdt(listed)) }));
  platform.attach(...platform.pm1.devices(0x600, 0x604, undefined));
  platform.pm1.control = 1;
  const gpe0 = platform.addBlock({ space: "port", base: 0xafe0, length: 4 });
  options.prepare?.(platform);
  const ospm = createOspm(platform, { isGuest: true, ...options.ospm });
  const boot = (nanoseconds?: number): BootResult => {
    let result: BootResult | undefined;
    ospm.boot((answer) => {
      result = answer;
    });
    platform.run(nanoseconds);
    if (result === undefined) throw new Error("the system did not finish starting up");
    return result;
  };
  return { platform, ospm, gpe0, boot };
}

/** Words that {@link hotplugAsl} reads and writes. */
export const control = { address: 0x8_0000, sta: 0, notify: 1, afterEject: 2, ejected: 3 } as const;

/**
 * A boot processor C000 and a processor C001 whose `_STA` is a word of memory. GPE 2 sends C001 whatever notification
 * another word holds; `_EJ0` puts a third word into `_STA`.
 */
export function hotplugAsl(parts: { readonly methods?: string; readonly processor?: boolean } = {}): string {
  const methods = parts.methods ?? "Method (_EJ0, 1) { STA1 = AFTE  EJCT = Arg0 } Method (_OST, 3) { }";
  const header = (uid: number): string =>
    parts.processor === true
      ? `Processor (C00${uid}, ${uid}, 0, 0) {`
      : `Device (C00${uid}) { Name (_HID, "ACPI0007") Name (_UID, ${uid})`;
  return `
    OperationRegion (CTRL, SystemMemory, ${control.address}, 0x20)
    Field (CTRL, DWordAcc, NoLock, Preserve) { STA1, 32, NOTI, 32, AFTE, 32, EJCT, 32 }
    Scope (\\_SB) {
      ${header(0)} Name (_MAT, Buffer () { 0, 8, 0, 0, 1, 0, 0, 0 }) ${methods} }
      ${header(1)} Method (_STA) { Return (STA1) } Name (_MAT, Buffer () { 0, 8, 1, 1, 1, 0, 0, 0 }) ${methods} }
    }
    Method (\\_GPE._E02) { Notify (\\_SB.C001, NOTI) }
    Method (\\_GPE._E03) { Notify (\\_SB.C000, NOTI) }`;
}

/** Stores the words of {@link control}. */
export function setControl(
  platform: FakePlatform,
  values: { sta: number; notify?: number; afterEject?: number },
): void {
  setWords(platform, control.address, [values.sta, values.notify ?? 0, values.afterEject ?? 0, 0]);
}

/** What `_EJ0` was called with; 0: it was not called. */
export function ejectArgument(platform: FakePlatform): number {
  return wordsAt(platform, control.address, 4)[control.ejected] ?? 0;
}

/** `_OST` calls as "event status". */
export function ostCalls(platform: FakePlatform, object = "\\_SB.C001"): readonly string[] {
  return platform.events
    .filter((event) => event.source === "ospm" && event.kind === "ost" && event.data["object"] === object)
    .map(({ data }) => `${data["event"]} 0x${Number(data["status"]).toString(16)}`);
}
