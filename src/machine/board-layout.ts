/** A board as plain data. Several boards are several values of this type. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import { diagnose } from "./diagnostics.ts";
import type { GpeBehaviour } from "./gpe-block.ts";
import type { MemoryRange } from "./memory-type.ts";

/** One processor socket, or one virtual processor. */
export interface CpuLayout {
  readonly apicId: number;
  /** False: the socket is empty until somebody plugs a processor in. */
  readonly isPresent: boolean;
}

export interface IoApicLayout {
  readonly id: number;
  readonly address: number;
  /** Global system interrupt of pin 0. */
  readonly gsiBase: number;
  readonly pins: number;
}

export interface GpeBlockLayout {
  readonly port: number;
  /** Bytes: half status, half enable. */
  readonly length: number;
  /** Number of the first event. */
  readonly base: number;
  readonly behaviour: GpeBehaviour;
}

/** The port that switches between legacy and ACPI mode. */
export interface SmiCommandLayout {
  readonly port: number;
  readonly enable: number;
  readonly disable: number;
}

/** What software can put a board into. @see ACPI 6.5 §16.1 */
export type SleepingState = "s1" | "s2" | "s3" | "s4" | "s5";

/** A register of one byte. */
export interface BytePlace {
  readonly space: "port" | "memory";
  readonly address: number;
}

/** The registers by which hardware-reduced boards sleep. @see ACPI 6.5 §4.8.3.7 */
export interface SleepControlLayout {
  readonly control: BytePlace;
  readonly status: BytePlace;
}

/** What the board does when software writes SLP_EN. */
export interface SleepLayout {
  /** SLP_TYP of the states that the board has; other types do nothing. Where two share one the first counts. */
  readonly types: { readonly [S in SleepingState]?: number | undefined };
  /**
   * PM1 status and enable and the FADT's GPE blocks stand in a power well that stays on in S3, as on chipsets. Device
   * models that reset the whole machine at wake-up lose them.
   */
  readonly keepsEvents: boolean;
  /** Undefined: PM1 control does it. */
  readonly registers: SleepControlLayout | undefined;
}

/** Power management registers, all on ports. */
export interface PowerManagementLayout {
  /** Undefined on hardware-reduced boards: there are no PM1 registers (ACPI 6.5 §4.1). */
  readonly pm1Event: number | undefined;
  readonly pm1Control: number | undefined;
  /** Absent (undefined) where the platform has no PM timer. */
  readonly pmTimer: number | undefined;
  readonly timerBits: 24 | 32;
  /** Undefined: the board is in ACPI mode from the start. */
  readonly smiCommand: SmiCommandLayout | undefined;
  /** Undefined: nothing happens to the board when software asks for a sleeping state. */
  readonly sleep: SleepLayout | undefined;
}

/** The system control interrupt: its global number and how the wire behaves. */
export interface SciLayout {
  readonly gsi: number;
  readonly polarity: "high" | "low";
  readonly trigger: "level" | "edge";
}

export interface BoardLayout {
  readonly name: string;
  readonly memory: readonly MemoryRange[];
  /** The first one is the boot processor. */
  readonly cpus: readonly CpuLayout[];
  readonly lapicBase: number;
  readonly ioapics: readonly IoApicLayout[];
  readonly pm: PowerManagementLayout;
  readonly gpe0: GpeBlockLayout | undefined;
  readonly gpe1: GpeBlockLayout | undefined;
  readonly sci: SciLayout;
}

/** Checks that a layout describes a machine that can be built. @returns errors; none for a good layout */
export function verifyBoardLayout(layout: BoardLayout): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const board = layout.name;
  for (const { start, length } of layout.memory) {
    if (start < 0 || length <= 0 || !Number.isSafeInteger(start + length)) {
      found.push(diagnose("bad-range", undefined, { board, start: hex(start, 8), length: hex(length, 8) }));
    }
  }
  for (const [first, second] of overlaps(layout.memory)) {
    found.push(diagnose("memory-overlap", undefined, { board, first: hex(first, 8), second: hex(second, 8) }));
  }
  const blocks = [layout.gpe0, layout.gpe1].filter((block) => block !== undefined);
  for (const { port, length } of blocks) {
    if (length <= 0 || length % 2 !== 0) {
      found.push(diagnose("odd-gpe-block", undefined, { board, port: hex(port, 4), length }));
    }
  }
  for (const [first, second] of overlaps(portRanges(layout))) {
    found.push(diagnose("port-overlap", undefined, { board, first: hex(first, 4), second: hex(second, 4) }));
  }
  for (const [first, second] of overlaps(blocks.map(({ base, length }) => ({ start: base, length: length * 4 })))) {
    found.push(diagnose("gpe-overlap", undefined, { board, first, second }));
  }
  const seen = new Set<number>();
  for (const { apicId } of layout.cpus) {
    if (seen.has(apicId)) found.push(diagnose("duplicate-apic-id", undefined, { board, apicId }));
    seen.add(apicId);
  }
  if (layout.cpus[0]?.isPresent !== true) found.push(diagnose("no-boot-processor", undefined, { board }));
  const { gsi } = layout.sci;
  if (!layout.ioapics.some(({ gsiBase, pins }) => gsi >= gsiBase && gsi < gsiBase + pins)) {
    found.push(diagnose("sci-without-pin", undefined, { board, gsi }));
  }
  return found;
}

function portRanges({ pm, gpe0, gpe1 }: BoardLayout): readonly { start: number; length: number }[] {
  const ranges: { start: number; length: number }[] = [];
  if (pm.pm1Event !== undefined) ranges.push({ start: pm.pm1Event, length: 4 });
  if (pm.pm1Control !== undefined) ranges.push({ start: pm.pm1Control, length: 2 });
  if (pm.pmTimer !== undefined) ranges.push({ start: pm.pmTimer, length: 4 });
  for (const { space, address } of [pm.sleep?.registers?.control, pm.sleep?.registers?.status].filter(isPlace)) {
    if (space === "port") ranges.push({ start: address, length: 1 });
  }
  if (pm.smiCommand !== undefined) ranges.push({ start: pm.smiCommand.port, length: 2 });
  for (const block of [gpe0, gpe1]) {
    if (block !== undefined) ranges.push({ start: block.port, length: block.length });
  }
  return ranges;
}

const isPlace = (place: BytePlace | undefined): place is BytePlace => place !== undefined;

function overlaps(ranges: readonly { start: number; length: number }[]): readonly (readonly [number, number])[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const found: [number, number][] = [];
  for (const [i, range] of sorted.entries()) {
    const previous = sorted[i - 1];
    if (previous !== undefined && previous.start + previous.length > range.start) {
      found.push([previous.start, range.start]);
    }
  }
  return found;
}
