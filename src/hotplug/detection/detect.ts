/** Finds out for which hot-plug hardware tables were written, and why that is so. */

import type { EventMethodFact } from "./event-methods.ts";
import { hasShape, type InterfacePlace, nearestTo } from "./interface-pattern.ts";
import { type DeviceModelName, type InterfacePattern, interfacePatterns } from "./interface-patterns.ts";
import { type RegisterArea, registerAreas, touchesArea } from "./register-areas.ts";
import type { RegionFact, TableFacts } from "./table-facts.ts";

/** An interface that was found. */
export interface DetectedInterface {
  readonly model: DeviceModelName;
  readonly title: string;
  readonly document: string;
  /** Region with the registers. */
  readonly registers: RegisterArea;
  /** How it was recognised. */
  readonly pattern: InterfacePattern;
  /** Second region of the interface, if it has one. */
  readonly data: RegionFact | undefined;
  /** The event method that reads it. */
  readonly event: EventMethodFact | undefined;
  /** What speaks for it, most telling first. */
  readonly reasons: readonly string[];
  /** What it needs and these tables lack: only of an interface that was asked for. */
  readonly missing: readonly string[];
}

export interface Detection {
  /** The interface that is meant; undefined: the tables have none that is known. */
  readonly chosen: DetectedInterface | undefined;
  /** All that fit, the chosen one first. */
  readonly candidates: readonly DetectedInterface[];
  /** Where no interface fits: the one that the tables come nearest to, and what they lack of it. */
  readonly nearest: Pick<DetectedInterface, "model" | "missing"> | undefined;
  /** Interfaces whose registers are there but which something rules out, and what. */
  readonly ruledOut: readonly { readonly model: DeviceModelName; readonly reason: string }[];
}

/**
 * Looks for every known interface.
 *
 * @param wanted - take this one even if another has more clues, and even if something that it needs is missing or a few
 * of its registers are not in their place: then `missing` says what
 */
export function detectInterface(facts: TableFacts, wanted?: DeviceModelName): Detection {
  const found: { readonly detected: DetectedInterface; readonly weight: number }[] = [];
  const ruledOut: { model: DeviceModelName; reason: string }[] = [];
  for (const pattern of interfacePatterns) {
    const isWanted = pattern.model === wanted;
    const place = registersOf(facts, pattern, isWanted);
    if (place === undefined) continue;
    const { registers } = place;
    const readers = facts.eventMethods.filter(({ regions }) => touchesArea(regions, registers));
    const missing = [
      ...place.problems,
      ...(readers.length === 0 && pattern.needsEvent === true ? [`no event method reads ${registers.path}`] : []),
      ...needsOf(facts, pattern, { registers, readers }),
    ];
    const [reason] = missing;
    if (reason !== undefined && !isWanted) {
      ruledOut.push({ model: pattern.model, reason });
      continue;
    }
    const clues = pattern.clues.filter((clue) => clue.holds(facts, { registers, readers })).map(({ text }) => text);
    const shape = pattern.data;
    const data = shape === undefined ? undefined : facts.regions.find((region) => hasShape(region, shape));
    // A block device of its own announces more than an event of the FADT that mirrors it.
    const event = readers.find(({ gpe, block }) => gpe !== undefined && block !== undefined) ?? readers[0];
    const reasons = [describe(registers, pattern), ...clues];
    if (event !== undefined) reasons.push(`the event method ${event.path} reads ${registers.path}`);
    const { model, title, document } = pattern;
    found.push({
      detected: { model, title, document, pattern, registers, data, event, reasons, missing },
      weight: reasons.length + (isWanted ? interfacePatterns.length * 10 : 0),
    });
  }
  // A stable sort: patterns stand in the order of how special they are.
  const candidates = [...found].sort((a, b) => b.weight - a.weight).map(({ detected }) => detected);
  const [chosen] = candidates;
  return { chosen, candidates, nearest: chosen === undefined ? nearestOf(facts) : undefined, ruledOut };
}

/** A field that lies elsewhere is a slip; what must stand around the registers makes another interface. */
const NEED_WEIGHT = 3;

/** The interface that lacks least; one whose registers no event method reads is not meant. */
function nearestOf(facts: TableFacts): Detection["nearest"] {
  const near = interfacePatterns.flatMap((pattern) => {
    const place = registersOf(facts, pattern, true);
    if (place === undefined) return [];
    const { registers, problems } = place;
    const readers = facts.eventMethods.filter(({ regions }) => touchesArea(regions, registers));
    if (readers.length === 0) return [];
    const needs = needsOf(facts, pattern, { registers, readers });
    const distance = problems.length + NEED_WEIGHT * needs.length;
    return [{ model: pattern.model, missing: [...problems, ...needs], distance }];
  });
  return near.sort((a, b) => a.distance - b.distance)[0];
}

const needsOf = (facts: TableFacts, { clues }: InterfacePattern, place: InterfacePlace): readonly string[] =>
  clues.filter((clue) => clue.isRequired && !clue.holds(facts, place)).map(({ text }) => `not true: ${text}`);

/** The region that a pattern means; for an interface that was asked for also one that has most of its fields. */
function registersOf(
  { regions, eventMethods }: TableFacts,
  pattern: InterfacePattern,
  isWanted: boolean,
): { readonly registers: RegisterArea; readonly problems: readonly string[] } | undefined {
  const isRead = (area: RegisterArea): boolean => eventMethods.some((method) => touchesArea(method.regions, area));
  const whole: readonly RegisterArea[] = regions.filter((region) => hasShape(region, pattern.registers));
  const fitting =
    whole.length > 0
      ? whole
      : registerAreas(regions, pattern.registers.length.to).filter((area) => hasShape(area, pattern.registers));
  const registers = fitting.find(isRead) ?? fitting[0];
  if (registers !== undefined) return { registers, problems: [] };
  const near = isWanted ? nearestTo(regions.filter(isRead), pattern.registers) : undefined;
  return near === undefined ? undefined : { registers: near.region, problems: near.problems };
}

function describe(region: RegionFact, { registers }: InterfacePattern): string {
  const place = `${region.space === "port" ? "port" : "memory"} 0x${region.address.toString(16).toUpperCase()}`;
  const fields = region.fields
    .slice(0, fieldCount(registers))
    .map(({ name, bitOffset, bitWidth }) => `${name.replace(/_+$/, "")} ${bitWidth}@${bitOffset}`)
    .join(", ");
  return `region ${region.path} at ${place}, ${region.length} bytes, has its fields: ${fields}`;
}

function fieldCount(shape: InterfacePattern["registers"]): number {
  switch (shape.kind) {
    case "at":
      return shape.fields.length;
    case "packed":
      return shape.widths.length;
    case "single":
      return 1;
    default:
      return shape satisfies never;
  }
}
