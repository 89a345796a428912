/**
 * The processors and interrupt controllers of the MADT, and MADT entries in `_MAT` buffers.
 *
 * @see ACPI 6.5 §5.2.12, §6.2.10
 */
import type { ByteSource } from "../base/span.ts";
import { buildMadt, decodeTable, type Madt, type MadtEntry, madtEntryOffsets } from "../tables/index.ts";
import type { IoApicDescription, LineMode } from "./io-apic.ts";
import type { ProcessorEntry } from "./madt-rules.ts";
import type { PlatformAccess } from "./platform-access.ts";

/** Processor entries of a buffer, and the types of entries in it that are cut off. */
export interface MatContent {
  readonly entries: readonly ProcessorEntry[];
  readonly brokenTypes: readonly number[];
}

/** Reads what a `_MAT` method returned. */
export function decodeMat(bytes: Uint8Array): MatContent {
  // The layout of a MADT does the work: the buffer becomes the entries of a table.
  const source: ByteSource = { name: "_MAT", bytes: buildMadt({ entries: [{ kind: "raw", bytes }] }) };
  const table = decodeTable(source).value;
  const entries = table.kind === "madt" ? table.entries : [];
  return {
    entries: entries.flatMap(toProcessorEntry),
    brokenTypes: entries.flatMap((entry) => (entry.kind === "raw" ? [...entry.bytes.subarray(0, 1)] : [])),
  };
}

/** How an interrupt source reaches the IOAPICs. */
export interface InterruptRoute extends LineMode {
  readonly gsi: number;
}

/** MPS INTI values; 0 means the bus's default. */
const ACTIVE_HIGH = 1;
const EDGE = 1;
const ISA_BUS = 0;

/** What OSPM takes from a MADT. Processor entries can be read again: the platform may change them while it runs. */
export class MadtProcessors {
  readonly entries: readonly ProcessorEntry[];
  readonly localApicAddress: number;
  readonly ioApics: readonly IoApicDescription[];
  private readonly platform: PlatformAccess;
  private readonly overrides = new Map<number, InterruptRoute>();
  private readonly places = new Map<number, { readonly address: number; readonly length: number }[]>();

  /** @param address - physical address of the table */
  constructor(platform: PlatformAccess, madt: Madt, address: number) {
    this.platform = platform;
    this.entries = madt.entries.flatMap(toProcessorEntry);
    const ends = [...madtEntryOffsets(madt.entries).slice(1), madt.header.length];
    const ioApics: IoApicDescription[] = [];
    let localApicAddress = madt.localApicAddress;
    for (const [index, offset] of madtEntryOffsets(madt.entries).entries()) {
      const entry = madt.entries[index];
      switch (entry?.kind) {
        case "processorLocalApic":
        case "processorLocalX2Apic":
          this.remember(entry.processorUid, { address: address + offset, length: (ends[index] ?? offset) - offset });
          break;
        case "ioApic":
          ioApics.push({ address: entry.address, gsiBase: entry.gsiBase });
          break;
        case "interruptSourceOverride":
          if (entry.bus === ISA_BUS) this.overrides.set(entry.source, toRoute(entry));
          break;
        case "localApicAddressOverride":
          localApicAddress = Number(entry.address);
          break;
        default:
          break;
      }
    }
    this.ioApics = ioApics;
    this.localApicAddress = localApicAddress;
  }

  /** The entries of a UID as they are in memory now. */
  entriesOf(uid: number): MatContent {
    const found = (this.places.get(uid) ?? []).map((place) =>
      decodeMat(this.platform.readMemory(place.address, place.length)),
    );
    return {
      entries: found.flatMap(({ entries }) => entries),
      brokenTypes: found.flatMap(({ brokenTypes }) => brokenTypes),
    };
  }

  /** Where the system control interrupt arrives: an override, or the source itself, level and active low (§5.2.9). */
  routeOfSci(source: number): InterruptRoute {
    return this.overrides.get(source) ?? { gsi: source, polarity: "low", trigger: "level" };
  }

  private remember(uid: number, place: { readonly address: number; readonly length: number }): void {
    const list = this.places.get(uid);
    if (list === undefined) this.places.set(uid, [place]);
    else list.push(place);
  }
}

/** Deviation: "bus default" of an override for the SCI means level and active low, as operating systems read it. */
function toRoute(entry: Extract<MadtEntry, { readonly kind: "interruptSourceOverride" }>): InterruptRoute {
  return {
    gsi: entry.gsi,
    polarity: entry.flags.polarity === ACTIVE_HIGH ? "high" : "low",
    trigger: entry.flags.triggerMode === EDGE ? "edge" : "level",
  };
}

function toProcessorEntry(entry: MadtEntry): readonly ProcessorEntry[] {
  if (entry.kind !== "processorLocalApic" && entry.kind !== "processorLocalX2Apic") return [];
  return [
    {
      type: entry.kind === "processorLocalApic" ? 0 : 9,
      uid: entry.processorUid,
      apicId: entry.apicId,
      isEnabled: entry.flags.enabled,
      isOnlineCapable: entry.flags.onlineCapable,
    },
  ];
}
