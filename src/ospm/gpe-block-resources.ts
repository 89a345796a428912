/**
 * What `_CRS` of a GPE block device says: one memory or I/O range, and perhaps an interrupt.
 *
 * @see ACPI 6.5 §6.4, §9.10
 */
import { type ResourceDescriptor, resourceDescriptors, resourceMacros } from "../aml/index.ts";
import { readUint } from "../base/byte-order.ts";
import type { LineMode } from "./io-apic.ts";
import type { RegisterSpace } from "./register.ts";

export interface GpeBlockResources {
  readonly range: { readonly space: RegisterSpace; readonly address: number; readonly length: number } | undefined;
  readonly interrupt: InterruptResource | undefined;
  /** Every interrupt, in the order of the descriptors. */
  readonly interrupts: readonly InterruptResource[];
}

/** One interrupt and how its line is wired. */
export interface InterruptResource extends LineMode {
  readonly gsi: number;
}

/** Descriptors that give a range, by the ASL macro that makes them, and the space it lies in. */
const rangeSpaces = {
  IO: "port",
  FixedIO: "port",
  WordIO: "port",
  DWordIO: "port",
  QWordIO: "port",
  Memory32: "memory",
  Memory32Fixed: "memory",
  DWordMemory: "memory",
  QWordMemory: "memory",
} as const satisfies Readonly<Record<string, RegisterSpace>>;

const spaceOf: ReadonlyMap<ResourceDescriptor, RegisterSpace> = new Map(
  Object.entries(rangeSpaces).flatMap(([macro, space]) => {
    const descriptor = resourceMacros.get(macro)?.descriptor;
    return descriptor === undefined ? [] : [[descriptor, space] as const];
  }),
);
const irq = resourceMacros.get("IRQ")?.descriptor;
const extendedInterrupt = resourceMacros.get("Interrupt")?.descriptor;

/** Large descriptors have bit 7 of the tag byte set and a length of two bytes. */
const LARGE = 0x80;
const END_TAG = 0x0f;
/** A small interrupt descriptor without its flags byte means edge, active high (§6.4.2.1). */
const EDGE_ACTIVE_HIGH: LineMode = { trigger: "edge", polarity: "high" };

/** Reads a resource template; descriptors of other kinds are passed over, a cut-off one ends the list. */
export function readGpeBlockResources(template: Uint8Array): GpeBlockResources {
  let range: GpeBlockResources["range"];
  const interrupts: InterruptResource[] = [];
  for (let at = 0; at < template.length; ) {
    const tagByte = template[at] ?? 0;
    const isLarge = (tagByte & LARGE) !== 0;
    const tag = isLarge ? tagByte : tagByte >> 3;
    const size = isLarge ? 3 + readUint(template, at + 1, 2) : 1 + (tagByte & 7);
    if (at + size > template.length || (!isLarge && tag === END_TAG)) break;
    const bytes = template.subarray(at, at + size);
    const descriptor = descriptorOf(isLarge ? "large" : "small", tag, bytes);
    const space = descriptor === undefined ? undefined : spaceOf.get(descriptor);
    if (descriptor !== undefined && space !== undefined) {
      const address = field(descriptor, bytes, "base") ?? field(descriptor, bytes, "minimum") ?? 0;
      range ??= { space, address, length: field(descriptor, bytes, "length") ?? 0 };
    }
    if (descriptor !== undefined) interrupts.push(...interruptsOf(descriptor, bytes));
    at += size;
  }
  return { range, interrupt: interrupts[0], interrupts };
}

function descriptorOf(size: "small" | "large", tag: number, bytes: Uint8Array): ResourceDescriptor | undefined {
  return resourceDescriptors.find(
    (each) =>
      each.size === size &&
      each.tag === tag &&
      (each.subtype === undefined || field(each, bytes, each.subtype.field) === each.subtype.value),
  );
}

/** One field of a descriptor; undefined if the descriptor ends before it. */
function field(descriptor: ResourceDescriptor, bytes: Uint8Array, name: string): number | undefined {
  const place = descriptor.fields.find((each) => each.name === name);
  if (place === undefined || place.bitOffset + place.bitCount > bytes.length * 8) return undefined;
  const first = place.bitOffset >> 3;
  // Addresses have at most 52 bits: six bytes hold what a number can.
  const width = Math.min(6, Math.ceil(((place.bitOffset & 7) + place.bitCount) / 8));
  const raw = readUint(bytes, first, width);
  return place.bitCount >= 8 ? raw : (raw >> (place.bitOffset & 7)) & ((1 << place.bitCount) - 1);
}

function interruptsOf(descriptor: ResourceDescriptor, bytes: Uint8Array): readonly InterruptResource[] {
  if (descriptor !== irq && descriptor !== extendedInterrupt) return [];
  const mode = field(descriptor, bytes, "mode");
  const polarity = field(descriptor, bytes, "polarity");
  const line: LineMode =
    mode === undefined || polarity === undefined
      ? EDGE_ACTIVE_HIGH
      : { trigger: mode === 1 ? "edge" : "level", polarity: polarity === 1 ? "low" : "high" };
  if (descriptor === irq) {
    const mask = field(descriptor, bytes, "interrupts") ?? 0;
    return Array.from({ length: 16 }, (_, gsi) => gsi)
      .filter((gsi) => ((mask >> gsi) & 1) === 1)
      .map((gsi) => ({ gsi, ...line }));
  }
  // The numbers follow the fixed fields.
  const start = Math.max(...descriptor.fields.map((each) => each.bitOffset + each.bitCount)) >> 3;
  const fitting = Math.max(0, Math.floor((bytes.length - start) / 4));
  const count = Math.min(fitting, field(descriptor, bytes, "interruptCount") ?? 0);
  return Array.from({ length: count }, (_, index) => ({ gsi: readUint(bytes, start + 4 * index, 4), ...line }));
}
