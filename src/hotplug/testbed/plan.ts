/** From given tables to everything that is decided before a system is built: interface, board, addresses, processors. */
import { type Diagnostic, hasErrors } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { PcpuSlot } from "../../firmware/index.ts";
import type { BoardLayout, SleepLayout } from "../../machine/index.ts";
import { readGpeBlockResources } from "../../ospm/index.ts";
import { checksumOf, decodeTable, type Fadt, type Madt } from "../../tables/index.ts";
import { type DetectedInterface, type Detection, detectInterface } from "../detection/detect.ts";
import type { DeviceModelName } from "../detection/interface-patterns.ts";
import { type RegionFact, readTableFacts, type TableFacts } from "../detection/table-facts.ts";
import type { RegisterPlace } from "../devices/cpu-hotplug-device.ts";
import { claimsOfInterface, firstConflict } from "./address-claims.ts";
import { boardOfTables } from "./board-of-tables.ts";
import { completeTables, versioned } from "./complete-tables.ts";
import type { DeviceModel } from "./device-models.ts";
import { diagnose } from "./diagnostics.ts";
import { type EventWiring, wiringOf } from "./event-wiring.ts";
import { type GivenTable, type SortedTables, sortTables } from "./given-tables.ts";
import { canEject, type GuestSlot, guestProcessors, isHypervisors, slotsOf } from "./guest-slots.ts";
import type { HardwareChange } from "./hardware-change.ts";
import { hardwareOf } from "./own-platform.ts";
import { type PlacedTables, placeTestbedTables } from "./place-tables.ts";
import { type MadtProcessor, processorsOf } from "./processors-of-madt.ts";
import { sleepOfTables, sleepTypesOf } from "./sleep-of-tables.ts";
import { type TableProblem, tableProblemsOf } from "./table-problems.ts";

export interface TestbedOptions {
  /** Take this interface even if another one fits better. */
  readonly model?: DeviceModelName;
  /** Processors of a MADT that has to be made. Default: as many as there are processor objects. */
  readonly cpus?: number;
  /**
   * How many processors the hardware has at power-on, the first ones. Default: those that a given MADT enables; where it
   * has to be made those that AML says to be there without a look at hardware, or 1.
   */
  readonly present?: number;
  /** Physical processors and their sockets, where the tables of the host have to be made. Default: 1 of 1. */
  readonly host?: {
    readonly pcpus: number;
    readonly pcpuSlots: number;
    /** Sockets at the end that have objects, but no place in MADT and STAO. */
    readonly unlisted?: number;
  };
  /** Draft C: structures of the MADT that has to be made. Default: x2apic. */
  readonly vcpuEntries?: "x2apic" | "local-apic";
  /** Tables besides those that were given. */
  readonly extra?: readonly GivenTable[];
  /** Draft C: the count that the hypervisor writes into its block. Default: the processors of the MADT. */
  readonly blockCount?: number;
  /** Version that the FADT is made to have: Linux decides by it what Online Capable means. */
  readonly fadtVersion?: { readonly major: number; readonly minor: number };
  /** The FADT is made to say that there is no fixed hardware. */
  readonly isHardwareReduced?: boolean;
  /** The hypervisor's domain is a guest beside the hardware domain. Default: it is the hardware domain. */
  readonly isGuestDomain?: boolean;
  /**
   * The platform is not the one that the interface comes from: places of registers and numbers of events are those that
   * the tables say. Default: so if neither hot-plug registers nor GPE0 are where that platform has them.
   */
  readonly isOwnPlatform?: boolean;
  /** Hardware other than that of the models. */
  readonly hardware?: HardwareChange;
}

/** What tables say by themselves, whatever system is built over them. */
export interface TableReading {
  readonly sorted: SortedTables;
  /** Facts of the definition blocks that were given. */
  readonly facts: Outcome<TableFacts>;
  /** Where static tables that were given break rules of their layouts, besides their sums. */
  readonly problems: readonly TableProblem[];
}

/** Reads tables for one or more plans over them. */
export function readGivenTables(given: readonly GivenTable[]): TableReading {
  const sorted = sortTables(given);
  const own = [...(sorted.dsdt === undefined ? [] : [sorted.dsdt]), ...sorted.ssdts];
  return { sorted, facts: readTableFacts(own), problems: tableProblemsOf(sorted) };
}

/** What systems are built of. */
export interface TestbedPlan {
  readonly reading: TableReading;
  readonly detection: Detection;
  readonly chosen: DetectedInterface | undefined;
  /** The hardware behind it. */
  readonly model: DeviceModel | undefined;
  readonly facts: TableFacts;
  readonly fadt: Fadt;
  readonly madt: Madt;
  readonly board: BoardLayout;
  readonly placed: PlacedTables;
  readonly slots: readonly GuestSlot[];
  /** Byte ranges of processor entries in the MADT. */
  readonly entries: readonly { readonly offset: number; readonly length: number }[];
  /** Processors of a hardware domain's MADT that are none of the domain's. */
  readonly foreign: readonly MadtProcessor[];
  /** Signatures of tables that were not given and had to be made. */
  readonly made: readonly string[];
  /** What the bytes of the FADT sum to, as it was given: pointing it to the placed tables makes it whole again. */
  readonly givenFadtSum: number;
  readonly wiring: EventWiring;
  /** Registers of the GPE block device, where the interface has one. */
  readonly gpeBlock: (RegisterPlace & { readonly path: string }) | undefined;
  /** Sockets of the physical host, where its tables were made. */
  readonly pcpus: readonly PcpuSlot[];
  /** SLP_TYP of the states that the tables have objects for. */
  readonly sleepTypes: SleepLayout["types"];
  readonly isGuest: boolean;
  /** Events of the FADT's blocks whose methods are about processors, but which no hardware raises. */
  readonly strayEvents: readonly number[];
  /** Processor objects of the interface. */
  readonly interfaceObjects: readonly string[];
  /** Processor objects of the interface that no entry of the MADT belongs to. */
  readonly unlistedObjects: readonly string[];
  readonly options: TestbedOptions;
}

const GPE_BLOCK_DEVICE = "ACPI0006";
const ENTRY_LENGTH = { 0: 8, 9: 16 } as const;

/**
 * Decides everything about a system over given tables.
 *
 * @param reading - of them and `options.extra`, where another plan has it
 * @returns undefined with `hotplug/no-aml`, `hotplug/not-this-interface`, `hotplug/no-processors`,
 * `hotplug/board-unusable`; faults of the tables themselves are reported and kept
 */
export function planTestbed(
  given: readonly GivenTable[],
  options: TestbedOptions,
  reading: TableReading = readGivenTables([...given, ...(options.extra ?? [])]),
): Outcome<TestbedPlan | undefined> {
  const { sorted, facts: read } = reading;
  const found: Diagnostic[] = sorted.repeated.map(({ signature, names: [used = "", ...others] }) =>
    diagnose("table-twice", undefined, { signature, count: others.length + 1, used, others: others.join(", ") }),
  );
  if (sorted.dsdt === undefined && sorted.ssdts.length === 0) {
    return outcome(undefined, [diagnose("no-aml", undefined, {})]);
  }
  found.push(...read.diagnostics.map(asWarning));
  const detection = detectInterface(read.value, options.model);
  const { chosen } = detection;
  if (options.model !== undefined && chosen?.model !== options.model) {
    return outcome(undefined, [...found, diagnose("not-this-interface", undefined, { model: options.model })]);
  }
  if (chosen === undefined) {
    const { nearest } = detection;
    const near =
      nearest === undefined || !read.value.processors.some(canEject)
        ? []
        : [`nearest is ${nearest.model}: ${nearest.missing.join(", ")}`];
    const detail = [...near, ...detection.ruledOut.map(({ model, reason }) => `${model}: ${reason}`)].join("; ");
    found.push(diagnose("no-interface", undefined, { detail: detail === "" ? "no registers fit" : detail }));
  }
  const processors = guestProcessors(read.value, chosen);
  const completed = completeTables(sorted, chosen, processors, options, read.value.presentAtStart);
  found.push(...completed.diagnostics);
  const { dsdt, fadtBytes, madtBytes, others, pcpus, made } = completed.value;
  const isOwnDsdt = sorted.dsdt !== undefined;
  const facts = isOwnDsdt ? read.value : readTableFacts([dsdt, ...sorted.ssdts]).value;

  const fadtWanted = versioned(fadtBytes, options);
  const fadt = decodeTable({ name: "FACP", bytes: fadtWanted }).value;
  const madt = decodeTable({ name: "APIC", bytes: madtBytes }).value;
  if (fadt.kind !== "fadt" || madt.kind !== "madt") {
    const problem = `the ${fadt.kind === "fadt" ? "MADT" : "FADT"} cannot be read`;
    return outcome(undefined, [...found, diagnose("board-unusable", undefined, { problem })]);
  }
  const slots = slotsOf(madt, processors, chosen, options.present);
  if (slots.length === 0) return outcome(undefined, [...found, diagnose("no-processors", undefined, {})]);
  const gpeBlock = gpeBlockOf(facts);
  const regions: readonly RegionFact[] =
    gpeBlock?.space === "memory" ? [...facts.regions, { ...gpeBlock, fields: [] }] : facts.regions;
  const model = hardwareOf(chosen, { fadt, made, isOwn: options.isOwnPlatform === true });
  const sleepTypes = sleepTypesOf(facts);
  const board = boardOfTables({ fadt, madt, sleep: sleepOfTables(fadt, sleepTypes, model) }, slots, regions);
  found.push(...board.diagnostics);
  if (board.value === undefined || hasErrors(found)) return outcome(undefined, found);
  const wiring = wiringOf(facts, chosen, model);
  const conflict = firstConflict(board.value, claimsOfInterface(chosen, wiring, gpeBlock));
  if (conflict !== undefined) {
    return outcome(undefined, [...found, diagnose("board-unusable", undefined, { problem: conflict })]);
  }
  const placed = placeTestbedTables(
    {
      dsdt: dsdt.bytes,
      fadt: fadtWanted,
      madt: madtBytes,
      others: others.map(({ signature, source }) => ({ signature, bytes: source.bytes })),
      ssdts: sorted.ssdts.map(({ bytes }) => bytes),
    },
    regions,
    model?.tableMemory ?? "acpi",
  );
  const plan: TestbedPlan = {
    reading,
    detection,
    chosen,
    model,
    facts,
    fadt,
    madt,
    board: board.value,
    placed,
    slots,
    entries: processorsOf(madt).map(({ offset, type }) => ({ offset, length: ENTRY_LENGTH[type] })),
    foreign: isHypervisors(chosen)
      ? processorsOf(madt).filter(({ offset }) => slots.every(({ entry }) => entry.offset !== offset))
      : [],
    made,
    givenFadtSum: sorted.fadt === undefined ? 0 : checksumOf(sorted.fadt.bytes),
    wiring,
    gpeBlock,
    pcpus,
    sleepTypes,
    // Tables without an interface are those of a computer.
    isGuest: chosen !== undefined && chosen.model !== "native",
    options,
    interfaceObjects: processors.map(({ path }) => path),
    unlistedObjects: processors.map(({ path }) => path).filter((path) => slots.every(({ object }) => object !== path)),
    strayEvents: model?.kind === "none" ? strayEventsOf(facts) : [],
  };
  return outcome(options.hardware?.plan?.(plan) ?? plan, found);
}

/** Whatever is wrong with the tables themselves: the system is built all the same, as an OS would go on. */
function asWarning(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === "error" ? { ...diagnostic, severity: "warning" } : diagnostic;
}

function gpeBlockOf(facts: TableFacts): TestbedPlan["gpeBlock"] {
  for (const { path, ids, resources } of facts.devices) {
    if (!ids.includes(GPE_BLOCK_DEVICE) || resources === undefined) continue;
    const { range } = readGpeBlockResources(resources);
    if (range !== undefined) return { path, ...range };
  }
  return undefined;
}

/** Methods of `\_GPE` that touch the regions of processor objects. */
function strayEventsOf({ eventMethods, processors }: TableFacts): readonly number[] {
  return eventMethods.flatMap(({ gpe, block, regions }) =>
    gpe !== undefined &&
    block === undefined &&
    regions.some((region) => processors.some(({ path }) => region.startsWith(`${path}.`)))
      ? [gpe]
      : [],
  );
}
