/** The machine that static tables describe: registers at the addresses of the FADT, processors and IOAPICs of the MADT. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { hex } from "../../base/hex.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import {
  type BoardLayout,
  type GpeBlockLayout,
  type IoApicLayout,
  type MemoryRange,
  type PowerManagementLayout,
  type SciLayout,
  type SleepLayout,
  verifyBoardLayout,
} from "../../machine/index.ts";
import type { Fadt, Madt } from "../../tables/index.ts";
import type { RegionFact } from "../detection/table-facts.ts";
import { diagnose } from "./diagnostics.ts";

/** One processor socket of the machine. */
export interface BoardCpu {
  readonly apicId: number;
  readonly isPresent: boolean;
}

/** What describes the machine. */
export interface BoardTables {
  readonly fadt: Fadt;
  readonly madt: Madt;
  /** What it does about sleeping; undefined: nothing. */
  readonly sleep: SleepLayout | undefined;
}

/** RAM of the machine below its first hole. */
const ramEnd = 0x1000_0000;
const conventional: readonly MemoryRange[] = [
  { start: 0, length: 0x9_fc00, type: "ram" },
  { start: 0x9_fc00, length: 0x400, type: "reserved" },
  { start: 0xe_0000, length: 0x2_0000, type: "reserved" },
  { start: 0x10_0000, length: ramEnd - 0x10_0000, type: "ram" },
];
const PAGE = 0x1000;
/** Regions that are longer than this are windows of devices, not memory that firmware fills. */
const LONGEST_REGION = 0x100_0000;
const PINS = 24;
const DEFAULT_IOAPIC = 0xfec0_0000;
/** MPS INTI values; 0 is the default of the bus, which for the SCI means level and active low. */
const ACTIVE_HIGH = 1;
const EDGE = 1;

/**
 * Describes a machine for the tables. Memory that operation regions show is RAM of the machine, so that firmware's
 * blocks of data have a place.
 *
 * @returns undefined with `hotplug/board-unusable`
 */
export function boardOfTables(
  { fadt, madt, sleep }: BoardTables,
  cpus: readonly BoardCpu[],
  regions: readonly RegionFact[],
): Outcome<BoardLayout | undefined> {
  const found: Diagnostic[] = [];
  const ioapics = ioApicsOf(madt);
  const pages = [madt.localApicAddress, ...ioapics.map(({ address }) => address)];
  const layout: BoardLayout = {
    name: "tables",
    memory: memoryFor(regions, pages),
    cpus,
    lapicBase: madt.localApicAddress,
    ioapics,
    pm: { ...powerManagement(fadt), sleep },
    gpe0: fadt.flags.hwReducedAcpi ? undefined : gpeBlock(fadt.xGpe0Blk, fadt.gpe0Blk, fadt.gpe0BlkLen, 0, found),
    gpe1: fadt.flags.hwReducedAcpi
      ? undefined
      : gpeBlock(fadt.xGpe1Blk, fadt.gpe1Blk, fadt.gpe1BlkLen, fadt.gpe1Base, found),
    sci: sciOf(fadt, madt),
  };
  const problems = verifyBoardLayout(layout);
  if (problems.length === 0) return outcome(layout, found);
  const [first] = problems;
  return outcome(undefined, [...found, diagnose("board-unusable", undefined, { problem: first?.message ?? "" })]);
}

type Address = Fadt["xGpe0Blk"];

/** The extended address if it is not zero, otherwise the 32-bit one; undefined: not there, or not on ports. */
function portOf(extended: Address, port: number): number | undefined {
  if (extended !== undefined && extended.address !== 0n) {
    return extended.space === "SystemIO" ? Number(extended.address & 0xffffn) : undefined;
  }
  return port === 0 ? undefined : port;
}

function powerManagement(fadt: Fadt): Omit<PowerManagementLayout, "sleep"> {
  const isReduced = fadt.flags.hwReducedAcpi;
  const place = (extended: Address, port: number): number | undefined =>
    isReduced ? undefined : portOf(extended, port);
  return {
    pm1Event: place(fadt.xPm1aEvtBlk, fadt.pm1aEvtBlk),
    pm1Control: place(fadt.xPm1aCntBlk, fadt.pm1aCntBlk),
    pmTimer: fadt.pmTmrLen === 0 ? undefined : place(fadt.xPmTmrBlk, fadt.pmTmrBlk),
    timerBits: fadt.flags.tmrValExt ? 32 : 24,
    smiCommand:
      isReduced || fadt.smiCmd === 0
        ? undefined
        : { port: fadt.smiCmd, enable: fadt.acpiEnable, disable: fadt.acpiDisable },
  };
}

function gpeBlock(
  extended: Address,
  port: number,
  length: number,
  base: number,
  found: Diagnostic[],
): GpeBlockLayout | undefined {
  if (length === 0) return undefined;
  const place = portOf(extended, port);
  if (place !== undefined) return { port: place, length, base, behaviour: "w1c" };
  if (extended !== undefined && extended.address !== 0n) {
    const what = `the GPE block at ${extended.space} ${hex(Number(extended.address), 8)}`;
    found.push(diagnose("not-emulated", undefined, { what }));
  }
  return undefined;
}

function ioApicsOf(madt: Madt): readonly IoApicLayout[] {
  const listed = madt.entries
    .flatMap((entry) =>
      entry.kind === "ioApic" ? [{ id: entry.ioApicId, address: entry.address, gsiBase: entry.gsiBase }] : [],
    )
    .filter(({ address }, index, all) => all.findIndex((other) => other.address === address) === index)
    .sort((a, b) => a.gsiBase - b.gsiBase);
  // The board needs one for its wires; an OS that is told of none does not look at it.
  if (listed.length === 0) return [{ id: 0, address: DEFAULT_IOAPIC, gsiBase: 0, pins: PINS }];
  return listed.map((chip, index) => {
    const next = listed[index + 1]?.gsiBase;
    return { ...chip, pins: next === undefined ? PINS : Math.max(1, Math.min(240, next - chip.gsiBase)) };
  });
}

function sciOf(fadt: Fadt, madt: Madt): SciLayout {
  for (const entry of madt.entries) {
    if (entry.kind !== "interruptSourceOverride" || entry.source !== fadt.sciInt) continue;
    return {
      gsi: entry.gsi,
      polarity: entry.flags.polarity === ACTIVE_HIGH ? "high" : "low",
      trigger: entry.flags.triggerMode === EDGE ? "edge" : "level",
    };
  }
  return { gsi: fadt.sciInt, polarity: "low", trigger: "level" };
}

/** Conventional memory, and the pages of regions that lie elsewhere and are not pages of interrupt controllers. */
function memoryFor(regions: readonly RegionFact[], controllerPages: readonly number[]): readonly MemoryRange[] {
  const taken = new Set(controllerPages.map((address) => Math.floor(address / PAGE)));
  const pages = new Set<number>();
  for (const { space, address, length } of regions) {
    if (space !== "memory" || length <= 0 || length > LONGEST_REGION) continue;
    if (!Number.isSafeInteger(address + length)) continue;
    for (let page = Math.floor(address / PAGE); page * PAGE < address + length; page++) {
      const start = page * PAGE;
      const isConventional = conventional.some(
        (range) => start < range.start + range.length && start + PAGE > range.start,
      );
      if (!isConventional && !taken.has(page)) pages.add(page);
    }
  }
  const ranges: { start: number; length: number; type: "reserved" }[] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last.start + last.length === page * PAGE) last.length += PAGE;
    else ranges.push({ start: page * PAGE, length: PAGE, type: "reserved" });
  }
  return [...conventional, ...ranges];
}
