/** The board of a physical host under a hypervisor, from its FADT and MADT. */
import type { BoardLayout, GpeBlockLayout, IoApicLayout } from "../machine/index.ts";
import { pvhBoard } from "../machine/index.ts";
import type { Fadt, Madt } from "../tables/index.ts";
import type { HostNames, HostRegion } from "./host-names.ts";

type Gas = NonNullable<Fadt["xGpe0Blk"]>;
type MemoryMap = BoardLayout["memory"];

/** Pins of an IOAPIC that no other one follows; the MADT does not say. */
const usualPins = 24;
/** Regions larger than this are windows into devices, not data of the firmware. */
const largestRegion = 0x100_0000;
const page = 0x1000;

/** Layout without processors; `verifyBoardLayout` says whether a machine can be made of it. */
export function hostBoard(fadt: Fadt, madt: Madt, { regions, sleepTypes }: HostNames): Omit<BoardLayout, "cpus"> {
  const usual = pvhBoard();
  const sci = sciOf(fadt, madt);
  const ioapics = ioApicsOf(madt, sci.gsi);
  const timer = portOf(fadt.xPmTmrBlk, fadt.pmTmrBlk);
  const lapicBase = madt.localApicAddress;
  const taken = [...ioapics.map(({ address }) => address), lapicBase].map((start) => ({ start, length: page }));
  return {
    name: "host",
    memory: withRegions(usual.memory, taken, regions),
    lapicBase,
    ioapics,
    pm: {
      pm1Event: portOf(fadt.xPm1aEvtBlk, fadt.pm1aEvtBlk),
      pm1Control: portOf(fadt.xPm1aCntBlk, fadt.pm1aCntBlk),
      pmTimer: fadt.pmTmrLen === 0 || timer === 0 ? undefined : timer,
      timerBits: fadt.flags.tmrValExt ? 32 : 24,
      smiCommand:
        fadt.smiCmd === 0 || fadt.acpiEnable === 0
          ? undefined
          : { port: fadt.smiCmd, enable: fadt.acpiEnable, disable: fadt.acpiDisable },
      sleep: { types: sleepTypes, keepsEvents: true, registers: undefined },
    },
    gpe0: gpeBlock(portOf(fadt.xGpe0Blk, fadt.gpe0Blk), fadt.gpe0BlkLen, 0),
    gpe1: gpeBlock(portOf(fadt.xGpe1Blk, fadt.gpe1Blk), fadt.gpe1BlkLen, fadt.gpe1Base),
    sci,
  };
}

/** The extended address where it is a port, else the old field; 0: no such register. */
function portOf(extended: Gas | undefined, port: number): number {
  const isPort = extended !== undefined && extended.space === "SystemIO" && extended.address !== 0n;
  return isPort ? Number(extended.address) : port;
}

function gpeBlock(port: number, length: number, base: number): GpeBlockLayout | undefined {
  return port === 0 || length === 0 ? undefined : { port, length, base, behaviour: "w1c" };
}

/** Facts D.3: an override says where the SCI goes and how; without one it is level, active low. */
function sciOf(fadt: Fadt, madt: Madt): BoardLayout["sci"] {
  for (const entry of madt.entries) {
    if (entry.kind !== "interruptSourceOverride" || entry.source !== fadt.sciInt) continue;
    const { polarity, triggerMode } = entry.flags;
    return { gsi: entry.gsi, polarity: polarity === 1 ? "high" : "low", trigger: triggerMode === 1 ? "edge" : "level" };
  }
  return { gsi: fadt.sciInt, polarity: "low", trigger: "level" };
}

function ioApicsOf(madt: Madt, sci: number): readonly IoApicLayout[] {
  const entries = madt.entries
    .flatMap((entry) => (entry.kind === "ioApic" ? [entry] : []))
    .sort((a, b) => a.gsiBase - b.gsiBase);
  return entries.map(({ ioApicId, address, gsiBase }, index) => {
    const next = entries[index + 1]?.gsiBase;
    const pins = next === undefined ? Math.max(usualPins, sci - gsiBase + 1) : Math.min(next - gsiBase, usualPins * 10);
    return { id: ioApicId, address, gsiBase, pins };
  });
}

/** Memory that the host's AML reads and writes at constant places, kept for firmware, where nothing else is. */
function withRegions(
  memory: MemoryMap,
  taken: readonly { readonly start: number; readonly length: number }[],
  regions: readonly HostRegion[],
): MemoryMap {
  const occupied = [...memory, ...taken];
  const pages = new Set<number>();
  for (const { space, address, length } of regions) {
    if (space !== "memory" || length > largestRegion) continue;
    const end = address + length;
    for (let at = Math.floor(address / page) * page; at < end; at += page) {
      if (!occupied.some(({ start, length: size }) => at < start + size && start < at + page)) pages.add(at);
    }
  }
  return joined([...memory, ...[...pages].map((start) => ({ start, length: page, type: "nvs" }) as const)]);
}

/** Neighbours of one type made one. */
function joined(map: MemoryMap): MemoryMap {
  const result: { start: number; length: number; type: MemoryMap[number]["type"] }[] = [];
  for (const range of [...map].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && last.type === range.type && last.start + last.length === range.start) {
      last.length += range.length;
    } else result.push({ ...range });
  }
  return result;
}
