/**
 * Reads and writes the bytes of resource templates by walking the declarations of resource-descriptors.ts.
 *
 * @see ACPI 6.5 §6.4
 */
import { readUint } from "../base/byte-order.ts";
import { ByteWriter } from "../base/byte-writer.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import { invariant } from "../base/invariant.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import type { ResourceDescriptor, ResourceField, ResourcePart } from "./resource-descriptor.ts";
import { resourceDescriptors } from "./resource-descriptors.ts";

/** Fields up to 32 bits are numbers, longer ones bigints; parts are numbers, lists of numbers, or strings. */
export type ResourceValue = number | bigint | string | readonly number[];
export type ResourceValues = Readonly<Record<string, ResourceValue>>;

/** One descriptor of a template. */
export interface ResourceItem {
  /** `undefined`: no descriptor of ACPI 6.5 has these bytes. */
  readonly descriptor: ResourceDescriptor | undefined;
  /** By the names of fields and parts; what lies behind the end of the descriptor is missing. */
  readonly values: ResourceValues;
  readonly start: number;
  readonly end: number;
}

const smallHeader = 1;
const largeHeader = 3;
const endTag = 0x0f;

/**
 * Reads descriptors up to and with the End Tag.
 *
 * @returns the items, each with its place; bytes behind the End Tag belong to none
 * Reports `aml/truncated-resource`, `aml/unknown-resource`, `aml/short-resource`, `aml/missing-end-tag`.
 */
export function decodeResourceTemplate(
  source: ByteSource,
  start = 0,
  end = source.bytes.length,
): Outcome<readonly ResourceItem[]> {
  const items: ResourceItem[] = [];
  const problems: Diagnostic[] = [];
  let at = start;
  while (at < end) {
    const { tag, isSmall, length } = header(source.bytes, at, end);
    const next = at + (isSmall ? smallHeader : largeHeader) + length;
    if (next > end) {
      const span = { source, start: at, end };
      problems.push(diagnose("truncated-resource", span, { tag: hex(source.bytes[at] ?? 0), excess: next - end }));
      return outcome(items, problems);
    }
    const bytes = source.bytes.subarray(at, next);
    const descriptor = findDescriptor(bytes, tag, isSmall);
    const span = { source, start: at, end: next };
    if (descriptor === undefined) problems.push(diagnose("unknown-resource", span, { tag: hex(bytes[0] ?? 0) }));
    else if (length < descriptor.minimumLength)
      problems.push(
        diagnose("short-resource", span, { name: descriptor.name, length, minimum: descriptor.minimumLength }),
      );
    const values = descriptor === undefined ? {} : decodeValues(descriptor, bytes);
    items.push({ descriptor, values, start: at, end: next });
    at = next;
    if (isSmall && tag === endTag) return outcome(items, problems);
  }
  problems.push(diagnose("missing-end-tag", { source, start, end }, {}));
  return outcome(items, problems);
}

/**
 * The bytes of one descriptor.
 *
 * @param values - by field and part names; a missing field is its constant or 0, a missing part is left out. Offsets,
 *   counts and lengths follow from the parts
 * @param length - data bytes, for descriptors that have several lengths; all fixed fields if not given
 */
export function encodeResource(descriptor: ResourceDescriptor, values: ResourceValues, length?: number): Uint8Array {
  const headerLength = descriptor.size === "small" ? smallHeader : largeHeader;
  const fixedEnd = descriptor.fields.reduce((end, field) => Math.max(end, fieldEnd(field)), headerLength);
  const writer = new ByteWriter();
  writer.zeros(length === undefined ? fixedEnd : headerLength + length);
  const computed = new Map<string, number>();
  for (const part of descriptor.parts) encodePart(writer, part, values[part.name], computed);
  const bytes = writer.toBytes();
  for (const field of descriptor.fields) {
    const value = computed.get(field.name) ?? values[field.name] ?? field.constant ?? 0;
    invariant(typeof value === "number" || typeof value === "bigint", `${field.name} is a number`);
    if (fieldEnd(field) <= bytes.length) setBits(bytes, field, BigInt(value));
  }
  const dataLength = bytes.length - headerLength;
  if (descriptor.size === "small") bytes[0] = (descriptor.tag << 3) | dataLength;
  else {
    bytes[0] = descriptor.tag;
    bytes[1] = dataLength & 0xff;
    bytes[2] = dataLength >> 8;
  }
  return bytes;
}

function header(bytes: Uint8Array, at: number, end: number): { tag: number; isSmall: boolean; length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { tag: first >> 3, isSmall: true, length: first & 7 };
  return { tag: first, isSmall: false, length: at + largeHeader > end ? 0 : readUint(bytes, at + 1, 2) };
}

function findDescriptor(bytes: Uint8Array, tag: number, isSmall: boolean): ResourceDescriptor | undefined {
  return resourceDescriptors.find((descriptor) => {
    if (descriptor.tag !== tag || (descriptor.size === "small") !== isSmall) return false;
    const { subtype } = descriptor;
    if (subtype === undefined) return true;
    const field = descriptor.fields.find(({ name }) => name === subtype.field);
    return field !== undefined && fieldEnd(field) <= bytes.length && getBits(bytes, field) === BigInt(subtype.value);
  });
}

function decodeValues(descriptor: ResourceDescriptor, bytes: Uint8Array): ResourceValues {
  const values: Record<string, ResourceValue> = {};
  let fixedEnd = descriptor.size === "small" ? smallHeader : largeHeader;
  for (const field of descriptor.fields) {
    if (fieldEnd(field) > bytes.length) continue;
    const value = getBits(bytes, field);
    values[field.name] = field.bitCount > 32 ? value : Number(value);
    fixedEnd = Math.max(fixedEnd, fieldEnd(field));
  }
  let at = fixedEnd;
  for (const [index, part] of descriptor.parts.entries()) {
    const start = part.offsetField === undefined ? at : Number(values[part.offsetField] ?? bytes.length);
    // An offset of 0, or one behind the end, means that the part is not there.
    if (start < fixedEnd || start >= bytes.length) continue;
    const end = partEnd(descriptor, index, values, bytes, start);
    values[part.name] = decodePart(part, bytes, start, end);
    at = end;
  }
  return values;
}

/** Where a part ends: by its count, its terminator, the start of the next part, or the end of the descriptor. */
function partEnd(
  descriptor: ResourceDescriptor,
  index: number,
  values: ResourceValues,
  bytes: Uint8Array,
  start: number,
): number {
  const part = descriptor.parts[index];
  if (part === undefined || part.kind === "byte") return Math.min(start + 1, bytes.length);
  if (part.kind === "string") {
    const zero = bytes.indexOf(0, start);
    return zero < 0 ? bytes.length : zero + 1;
  }
  if (part.countField !== undefined) {
    const count = Math.max(0, Number(values[part.countField] ?? 0) - (part.countBias ?? 0));
    return Math.min(bytes.length, start + count * elementSize(part));
  }
  const next = descriptor.parts
    .slice(index + 1)
    .map(({ offsetField }) => Number(offsetField === undefined ? 0 : (values[offsetField] ?? 0)))
    .filter((offset) => offset > start && offset <= bytes.length);
  return Math.min(bytes.length, ...next);
}

function elementSize(part: ResourcePart): number {
  return part.kind === "words" ? 2 : part.kind === "dwords" ? 4 : 1;
}

function decodePart(part: ResourcePart, bytes: Uint8Array, start: number, end: number): ResourceValue {
  if (part.kind === "byte") return bytes[start] ?? 0;
  if (part.kind === "string") {
    const stop = bytes[end - 1] === 0 ? end - 1 : end;
    return String.fromCharCode(...bytes.subarray(start, stop));
  }
  const size = elementSize(part);
  return Array.from({ length: Math.floor((end - start) / size) }, (_, i) => readUint(bytes, start + i * size, size));
}

function encodePart(
  writer: ByteWriter,
  part: ResourcePart,
  value: ResourceValue | undefined,
  computed: Map<string, number>,
): void {
  const elements = partElements(part, value);
  if (part.countField !== undefined) computed.set(part.countField, elements.length + (part.countBias ?? 0));
  // An offset is stated even for an empty part: it is where the part would be.
  if (part.offsetField !== undefined) computed.set(part.offsetField, writer.length);
  for (const element of elements) writer.uint(element, elementSize(part));
}

function partElements(part: ResourcePart, value: ResourceValue | undefined): readonly number[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [...value, "\0"].map((character) => character.charCodeAt(0) & 0xff);
  if (typeof value === "number") return [value];
  invariant(typeof value !== "bigint", `${part.name} is no 64-bit number`);
  return value;
}

function fieldEnd(field: ResourceField): number {
  return (field.bitOffset + field.bitCount + 7) >> 3;
}

function getBits(bytes: Uint8Array, { bitOffset, bitCount }: ResourceField): bigint {
  let value = 0n;
  for (let i = (bitOffset + bitCount - 1) >> 3; i >= bitOffset >> 3; i--) value = (value << 8n) | BigInt(bytes[i] ?? 0);
  return BigInt.asUintN(bitCount, value >> BigInt(bitOffset & 7));
}

function setBits(bytes: Uint8Array, { bitOffset, bitCount }: ResourceField, value: bigint): void {
  const low = bitOffset >> 3;
  const mask = ((1n << BigInt(bitCount)) - 1n) << BigInt(bitOffset & 7);
  let rest = (value << BigInt(bitOffset & 7)) & mask;
  for (let i = low, left = mask; left > 0n; i++, left >>= 8n, rest >>= 8n)
    bytes[i] = Number((BigInt(bytes[i] ?? 0) & ~(left & 0xffn)) | (rest & 0xffn));
}
