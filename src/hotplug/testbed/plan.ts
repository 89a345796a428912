/** From given tables to everything that is decided before a system is built: interface, board, addresses, processors. */
import { type ApicId, apicId } from "../../base/brand.ts";
import { type Diagnostic, hasErrors } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { ByteSource } from "../../base/span.ts";
import type { PcpuSlot } from "../../firmware/index.ts";
import type { BoardLayout } from "../../machine/index.ts";
import { readGpeBlockResources } from "../../ospm/index.ts";
import { buildOther, checksumOf, decodeTable, type Fadt, type Madt } from "../../tables/index.ts";
import { type DetectedInterface, type Detection, detectInterface } from "../detection/detect.ts";
import type { DeviceModelName } from "../detection/interface-patterns.ts";
import { type ProcessorFact, type RegionFact, readTableFacts, type TableFacts } from "../detection/table-facts.ts";
import type { CpuSlot, RegisterPlace } from "../devices/cpu-hotplug-device.ts";
import { qemuPortsLength } from "../devices/qemu-cpu-hotplug.ts";
import { type AddressClaim, firstConflict } from "./address-claims.ts";
import { boardOfTables } from "./board-of-tables.ts";
import { deviceModels } from "./device-models.ts";
import { diagnose } from "./diagnostics.ts";
import { donorProfiles, donorTables } from "./donor.ts";
import { type EventWiring, wiringOf } from "./event-wiring.ts";
import { type GivenTable, type SortedTables, sortTables } from "./given-tables.ts";
import type { HardwareChange } from "./hardware-change.ts";
import { type PlacedTables, placeTestbedTables } from "./place-tables.ts";
import { defaultFadt, defaultMadt, platformDefaults } from "./platform-defaults.ts";
import { type MadtProcessor, processorsOf } from "./processors-of-madt.ts";
import { type TableProblem, tableProblemsOf } from "./table-problems.ts";

export interface TestbedOptions {
  /** Take this interface even if another one fits better. */
  readonly model?: DeviceModelName;
  /** Processors of a MADT that has to be made. Default: as many as there are processor objects. */
  readonly cpus?: number;
  /**
   * How many processors the hardware has at power-on, the first ones. Default: those that a given MADT enables, 1 where
   * it has to be made.
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
  /** Hardware other than that of the models. */
  readonly hardware?: HardwareChange;
}

/** A processor with the object that stands for it. */
export interface GuestSlot extends CpuSlot {
  /** Path of the object; empty if no object has this UID. */
  readonly object: string;
  readonly entry: MadtProcessor;
}

/** What systems are built of. */
export interface TestbedPlan {
  readonly detection: Detection;
  readonly chosen: DetectedInterface | undefined;
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
  /** Where static tables that were given break rules of their layouts, besides their sums. */
  readonly tableProblems: readonly TableProblem[];
  /** What the bytes of the FADT sum to, as it was given: pointing it to the placed tables makes it whole again. */
  readonly givenFadtSum: number;
  readonly wiring: EventWiring;
  /** Registers of the GPE block device, where the interface has one. */
  readonly gpeBlock: (RegisterPlace & { readonly path: string }) | undefined;
  /** Sockets of the physical host, where its tables were made. */
  readonly pcpus: readonly PcpuSlot[];
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
const FADT_MAJOR = 8;
const FADT_MINOR = 131;
const ENTRY_LENGTH = { 0: 8, 9: 16 } as const;

/**
 * Decides everything about a system over given tables.
 *
 * @returns undefined with `hotplug/no-aml`, `hotplug/not-this-interface`, `hotplug/no-processors`,
 * `hotplug/board-unusable`; faults of the tables themselves are reported and kept
 */
export function planTestbed(given: readonly GivenTable[], options: TestbedOptions): Outcome<TestbedPlan | undefined> {
  const sorted = sortTables([...given, ...(options.extra ?? [])]);
  const found: Diagnostic[] = [];
  const own = [...(sorted.dsdt === undefined ? [] : [sorted.dsdt]), ...sorted.ssdts];
  if (own.length === 0) return outcome(undefined, [diagnose("no-aml", undefined, {})]);
  const read = readTableFacts(own);
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
  const completed = complete(sorted, chosen, processors, options);
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
  const board = boardOfTables({ fadt, madt }, slots, regions);
  found.push(...board.diagnostics);
  if (board.value === undefined || hasErrors(found)) return outcome(undefined, found);
  const model = chosen === undefined ? undefined : deviceModels[chosen.model];
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
    detection,
    chosen,
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
    tableProblems: tableProblemsOf(sorted),
    givenFadtSum: sorted.fadt === undefined ? 0 : checksumOf(sorted.fadt.bytes),
    wiring,
    gpeBlock,
    pcpus,
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

/** Somebody may take the processor away. */
export const canEject = ({ children }: ProcessorFact): boolean => children.includes("_EJ0");

/** The interface is one of a hypervisor's hardware domain. */
const isHypervisors = (chosen: DetectedInterface | undefined): boolean =>
  chosen !== undefined && donorProfiles[chosen.model] !== undefined;

/** Processor objects that the interface is about: those of a hypervisor's SSDT stand below one device. */
function guestProcessors(facts: TableFacts, chosen: DetectedInterface | undefined): readonly ProcessorFact[] {
  if (chosen === undefined || !isHypervisors(chosen)) return facts.processors;
  const parent = chosen.registers.path.slice(0, chosen.registers.path.lastIndexOf(".") + 1);
  const below = facts.processors.filter(({ path }) => path.startsWith(parent));
  return below.length === 0 ? facts.processors : below;
}

/** The number by which a MADT entry is matched: `_UID` where there is one and it is meant, else ProcID. */
function idOf(processor: ProcessorFact, chosen: DetectedInterface | undefined): number | undefined {
  if (processor.declaration === "Device" || isHypervisors(chosen)) return processor.uid ?? processor.processorId;
  return processor.processorId;
}

interface Completed {
  readonly dsdt: ByteSource;
  readonly fadtBytes: Uint8Array;
  readonly madtBytes: Uint8Array;
  readonly others: readonly GivenTable[];
  readonly pcpus: readonly PcpuSlot[];
  /** Signatures of those that were made. */
  readonly made: readonly string[];
}

/** Makes the tables that were not given. */
function complete(
  sorted: SortedTables,
  chosen: DetectedInterface | undefined,
  processors: readonly ProcessorFact[],
  options: TestbedOptions,
): Outcome<Completed> {
  const present = options.present ?? 1;
  const uids = processors.map((processor, index) => idOf(processor, chosen) ?? index);
  const profile = chosen === undefined ? undefined : donorProfiles[chosen.model];
  const donor =
    profile === undefined
      ? undefined
      : donorTables(profile, {
          uids: uids.length === 0 ? [0] : uids,
          present,
          pcpus: options.host?.pcpus ?? 1,
          pcpuSlots: options.host?.pcpuSlots ?? 1,
          unlisted: options.host?.unlisted ?? 0,
          vcpuEntries: options.vcpuEntries ?? "x2apic",
        });
  const defaults = platformDefaults(chosen?.model, chosen?.registers.address ?? 0);
  const what = donor === undefined ? defaults.title : "the profile that the interface belongs to";
  const made = (signature: string): Diagnostic => diagnose("made-table", undefined, { signature, what });
  const fromDonor = (signature: string): Uint8Array | undefined =>
    donor?.set.tables.find((table) => table.signature === signature)?.bytes;
  const count = options.cpus ?? Math.max(1, uids.length);
  const missing = [
    ...(sorted.dsdt === undefined ? ["DSDT"] : []),
    ...(sorted.fadt === undefined ? ["FACP"] : []),
    ...(sorted.madt === undefined ? ["APIC"] : []),
  ];
  const stao = fromDonor("STAO");
  const hasStao = sorted.others.some(({ signature }) => signature === "STAO");
  const isDonorDsdt = sorted.dsdt === undefined && donor !== undefined;
  return outcome(
    {
      dsdt: sorted.dsdt ?? { name: "DSDT", bytes: donor?.dsdt ?? buildOther("DSDT", 2, new Uint8Array(0)) },
      fadtBytes: sorted.fadt?.bytes ?? fromDonor("FACP") ?? defaultFadt(defaults),
      madtBytes:
        sorted.madt?.bytes ??
        donor?.madt ??
        defaultMadt(
          defaults,
          Array.from({ length: count }, (_, index) => uids[index] ?? index),
          present,
        ),
      others:
        stao === undefined || hasStao || !isDonorDsdt
          ? sorted.others
          : [...sorted.others, { signature: "STAO", source: { name: "STAO", bytes: stao } }],
      pcpus: isDonorDsdt ? donor.pcpus : [],
      made: missing,
    },
    missing.map(made),
  );
}

/** The FADT with the version and the flag that were asked for. */
function versioned(bytes: Uint8Array, options: TestbedOptions): Uint8Array {
  const copy = bytes.slice();
  if (options.fadtVersion !== undefined) {
    copy[FADT_MAJOR] = options.fadtVersion.major;
    if (copy.length > FADT_MINOR) copy[FADT_MINOR] = options.fadtVersion.minor;
  }
  // Bit 20 of the flags at 112 (§5.2.9).
  if (options.isHardwareReduced === true && copy.length > 114) copy[114] = (copy[114] ?? 0) | 0x10;
  return copy;
}

/** The processors of the platform, in the order of the MADT: those that are the guest's. */
function slotsOf(
  madt: Madt,
  processors: readonly ProcessorFact[],
  chosen: DetectedInterface | undefined,
  present: number | undefined,
): readonly GuestSlot[] {
  const listed = processorsOf(madt);
  const paths = new Map(processors.map((processor) => [idOf(processor, chosen), processor.path]));
  // Virtual processors stand behind the physical ones, whose UIDs may be the same (D6).
  const lastOf = new Map(listed.map((entry) => [entry.uid, entry]));
  const own = isHypervisors(chosen)
    ? listed.filter((entry) => paths.has(entry.uid) && lastOf.get(entry.uid) === entry)
    : listed;
  const chosenEntries = withoutPlaceholders(own.length === 0 ? listed : own);
  return chosenEntries.map((entry, index) => {
    const id: ApicId = apicId(entry.apicId);
    // Whoever boots is there, whatever the table says.
    const isPresent = index === 0 || (present === undefined ? entry.isEnabled : index < present);
    return { index, uid: entry.uid, apicId: id, isPresent, object: paths.get(entry.uid) ?? "", entry };
  });
}

/** Real firmware lists empty sockets with the APIC ID of another processor: they are places, not processors. */
function withoutPlaceholders(entries: readonly MadtProcessor[]): readonly MadtProcessor[] {
  const owners = new Map<number, MadtProcessor>();
  for (const entry of entries) {
    const owner = owners.get(entry.apicId);
    if (owner === undefined || (!owner.isEnabled && entry.isEnabled)) owners.set(entry.apicId, entry);
  }
  return entries.filter((entry) => owners.get(entry.apicId) === entry);
}

/** Addresses that the interface's own hardware answers. */
function claimsOfInterface(
  chosen: DetectedInterface | undefined,
  wiring: EventWiring,
  gpeBlock: TestbedPlan["gpeBlock"],
): readonly AddressClaim[] {
  const claims: AddressClaim[] = [];
  if (chosen !== undefined && deviceModels[chosen.model].kind !== "none") {
    const { space, address, length } = chosen.registers;
    // The bitmap that QEMU's ports wake up as is longer than the registers that follow it.
    const isQemu = chosen.model === "qemu-modern" || chosen.model === "qemu-legacy";
    claims.push({
      owner: "the hot-plug registers",
      space: space === "port" ? "port" : "memory",
      address,
      length: isQemu ? qemuPortsLength : length,
    });
  }
  if (gpeBlock !== undefined) claims.push({ owner: `the registers of ${gpeBlock.path}`, ...gpeBlock });
  if (wiring.kind === "generic-event") {
    claims.push({ owner: "the event register", space: "memory", address: wiring.registerAddress, length: 1 });
  }
  return claims;
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
