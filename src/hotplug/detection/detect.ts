/** Finds out for which hot-plug hardware tables were written, and why that is so. */

import type { EventMethodFact } from "./event-methods.ts";
import { hasShape } from "./interface-pattern.ts";
import { type DeviceModelName, type InterfacePattern, interfacePatterns } from "./interface-patterns.ts";
import type { RegionFact, TableFacts } from "./table-facts.ts";

/** An interface that was found. */
export interface DetectedInterface {
  readonly model: DeviceModelName;
  readonly title: string;
  readonly document: string;
  /** Region with the registers. */
  readonly registers: RegionFact;
  /** How it was recognised. */
  readonly pattern: InterfacePattern;
  /** Second region of the interface, if it has one. */
  readonly data: RegionFact | undefined;
  /** The event method that reads it. */
  readonly event: EventMethodFact | undefined;
  /** What speaks for it, most telling first. */
  readonly reasons: readonly string[];
}

export interface Detection {
  /** The interface that is meant; undefined: the tables have none that is known. */
  readonly chosen: DetectedInterface | undefined;
  /** All that fit, the chosen one first. */
  readonly candidates: readonly DetectedInterface[];
  /** Interfaces whose registers are there but which something rules out, and what. */
  readonly ruledOut: readonly { readonly model: DeviceModelName; readonly reason: string }[];
}

/** Looks for every known interface. @param wanted - take this one even if another has more clues */
export function detectInterface(facts: TableFacts, wanted?: DeviceModelName): Detection {
  const found: { readonly detected: DetectedInterface; readonly weight: number }[] = [];
  const ruledOut: { model: DeviceModelName; reason: string }[] = [];
  for (const pattern of interfacePatterns) {
    const fitting = facts.regions.filter((region) => hasShape(region, pattern.registers));
    const read = fitting.find(({ path }) => facts.eventMethods.some(({ regions }) => regions.includes(path)));
    const registers = read ?? fitting[0];
    if (registers === undefined) continue;
    if (read === undefined && pattern.needsEvent === true) {
      ruledOut.push({ model: pattern.model, reason: `no event method reads ${registers.path}` });
      continue;
    }
    const missing = pattern.clues.find((clue) => clue.isRequired && !clue.holds(facts));
    if (missing !== undefined) {
      ruledOut.push({ model: pattern.model, reason: `not true: ${missing.text}` });
      continue;
    }
    const clues = pattern.clues.filter((clue) => clue.holds(facts)).map(({ text }) => text);
    const shape = pattern.data;
    const data = shape === undefined ? undefined : facts.regions.find((region) => hasShape(region, shape));
    const readers = facts.eventMethods.filter(({ regions }) => regions.includes(registers.path));
    // A block device of its own announces more than an event of the FADT that mirrors it.
    const event = readers.find(({ gpe, block }) => gpe !== undefined && block !== undefined) ?? readers[0];
    const reasons = [describe(registers, pattern), ...clues];
    if (event !== undefined) reasons.push(`the event method ${event.path} reads ${registers.path}`);
    const { model, title, document } = pattern;
    found.push({
      detected: { model, title, document, pattern, registers, data, event, reasons },
      weight: reasons.length + (model === wanted ? interfacePatterns.length * 10 : 0),
    });
  }
  // A stable sort: patterns stand in the order of how special they are.
  const candidates = [...found].sort((a, b) => b.weight - a.weight).map(({ detected }) => detected);
  return { chosen: candidates[0], candidates, ruledOut };
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
