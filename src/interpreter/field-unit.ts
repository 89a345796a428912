/**
 * Reading and writing field units: splitting a run of bits into data of the access width, keeping, setting or
 * clearing the bits around it.
 *
 * @see ACPI 6.5 §19.6.48 (Field), §19.6.64 (IndexField), §19.6.7 (BankField)
 */
import type { BufferObject, FieldUnitObject, OperationRegionObject } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { extractBits, insertBits } from "./bits.ts";
import { bytesOfText } from "./bytes-text.ts";
import type { EngineContext } from "./context.ts";
import { bytesOfInteger, integerOfBuffer, isBuffer, isString, toBytes } from "./convert.ts";
import type { AccessWidth } from "./engine.ts";
import { charge } from "./memory.ts";
import { readPin, readRegion, transferRegion, writePin, writeRegion } from "./region-access.ts";
import { type RegionSpace, regionSpace } from "./region-spaces.ts";
import type { Integer, Value } from "./value.ts";

/** Bytes of a bus cycle by AccessType. AnyAcc and BufferAcc go byte by byte, as in every interpreter we know. */
const accessWidths: readonly AccessWidth[] = [1, 1, 2, 4, 8, 1];

/** What a bus cycle costs, in bytes of memory that are moved in the same time. */
const cycleCost = 16;

const updateRules = { preserve: 0, writeAsOnes: 1 } as const;

function accessWidth(unit: FieldUnitObject): AccessWidth {
  return accessWidths[unit.accessType] ?? 1;
}

/** Up to 64 bits (32 with 32-bit Integers) an Integer, above that a Buffer, §19.6.48. */
export function readFieldUnit(context: EngineContext, unit: FieldUnitObject): Integer | BufferObject {
  const protocol = protocolOf(unit);
  if (protocol === "buffer") return { type: "Buffer", bytes: transfer(context, unit, "read", new Uint8Array(0)) };
  if (protocol === "pins") return readPins(context, unit);
  const width = accessWidth(unit);
  const unitBits = 8 * width;
  const shift = unit.bitOffset % unitBits;
  const first = ((unit.bitOffset - shift) / 8) | 0;
  const count = Math.ceil((shift + unit.bitCount) / unitBits);
  if (count === 1 && width <= 4) {
    // Most fields of real tables: one cycle, no byte array. `datum` has at most 32 bits.
    const datum = Number(readDatum(context, unit, first, width));
    return ((datum >>> shift) & lowBits(unit.bitCount)) >>> 0;
  }
  checkSize(context, count * width);
  const raw = new Uint8Array(count * width);
  for (let i = 0; i < count; i++) {
    raw.set(bytesOfInteger(readDatum(context, unit, first + i * width, width), width), i * width);
  }
  return fieldValue(context, extractBits(raw, shift, unit.bitCount), unit.bitCount);
}

/** Fields of 32 MiB can be declared, and each byte of them is a bus cycle. */
function checkSize(context: EngineContext, bytes: number): void {
  if (bytes > context.options.limits.objectSize) abort("ae-aml-object-limit", `a field of ${bytes} bytes`);
  charge(context, cycleCost * bytes);
}

/** The value of a field's bits: an Integer if they fit in one. */
export function fieldValue(context: EngineContext, bytes: Uint8Array, bitCount: number): Integer | BufferObject {
  if (bitCount > context.bits) return { type: "Buffer", bytes };
  return bitCount === 0 ? 0 : integerOfBuffer(bytes, 64);
}

/** The bytes a value is stored as in a field: Strings without NUL. Aborts if it is no Integer, String or Buffer. */
export function fieldBytes(context: EngineContext, value: Value): Uint8Array {
  return isString(value) ? bytesOfText(value.value) : toBytes(value, context.bits);
}

/** Stores the low bits of a value. @returns what a buffer protocol answered, otherwise undefined */
export function writeFieldUnit(context: EngineContext, unit: FieldUnitObject, value: Value): BufferObject | undefined {
  const protocol = protocolOf(unit);
  if (protocol === "pins") {
    writePins(context, unit, fieldBytes(context, value));
    return undefined;
  }
  if (protocol === "buffer") {
    const data = isBuffer(value) ? value.bytes : fieldBytes(context, value);
    return { type: "Buffer", bytes: transfer(context, unit, "write", data) };
  }
  const width = accessWidth(unit);
  const unitBits = 8 * width;
  const shift = unit.bitOffset % unitBits;
  const first = (unit.bitOffset - shift) / 8;
  const count = Math.ceil((shift + unit.bitCount) / unitBits);
  if (count === 1 && width <= 4 && typeof value === "number") {
    // Measured: 8x against the general way below.
    writeDatum(context, unit, first, width, datumWith(context, unit, first, width, value));
    return undefined;
  }
  checkSize(context, count * width);
  const raw = new Uint8Array(count * width);
  insertBits(raw, shift, unit.bitCount, fieldBytes(context, value));
  for (let i = 0; i < count; i++) {
    const from = i === 0 ? shift : 0;
    const to = Math.min(unitBits, shift + unit.bitCount - i * unitBits);
    const datum = raw.subarray(i * width, (i + 1) * width);
    const at = first + i * width;
    if (to - from < unitBits) fillAround(context, unit, datum, at, width, from, to);
    writeDatum(context, unit, at, width, integerOfBuffer(datum, 64));
  }
  return undefined;
}

/** The datum to write for a field that lies in one datum of at most 32 bits: its bits, and around them what is due. */
function datumWith(
  context: EngineContext,
  unit: FieldUnitObject,
  offset: number,
  width: AccessWidth,
  value: number,
): number {
  const unitBits = 8 * width;
  const mask = lowBits(unit.bitCount);
  if (unit.bitCount === unitBits) return (value & mask) >>> 0;
  const shift = unit.bitOffset % unitBits;
  const around = surroundings(context, unit, offset, width);
  return ((around & ~(mask << shift)) | ((value & mask) << shift)) >>> 0;
}

/** A mask of 0 to 32 bits, as the operators of JavaScript take it. */
function lowBits(count: number): number {
  return count === 32 ? -1 : (1 << count) - 1;
}

/** A datum before the field's bits are put in: what the update rule says. */
function surroundings(context: EngineContext, unit: FieldUnitObject, offset: number, width: AccessWidth): number {
  if (unit.updateRule === updateRules.preserve) return Number(readDatum(context, unit, offset, width));
  return unit.updateRule === updateRules.writeAsOnes ? lowBits(8 * width) >>> 0 : 0;
}

/** Gives the bits of a datum that are not the field's the value the update rule wants. */
function fillAround(
  context: EngineContext,
  unit: FieldUnitObject,
  datum: Uint8Array,
  offset: number,
  width: AccessWidth,
  from: number,
  to: number,
): void {
  if (unit.updateRule !== updateRules.preserve && unit.updateRule !== updateRules.writeAsOnes) return;
  const around =
    unit.updateRule === updateRules.preserve
      ? bytesOfInteger(readDatum(context, unit, offset, width), width)
      : new Uint8Array(width).fill(0xff);
  insertBits(around, from, to - from, extractBits(datum, from, to - from));
  datum.set(around);
}

function readDatum(context: EngineContext, unit: FieldUnitObject, offset: number, width: AccessWidth): Integer {
  const { container } = unit;
  switch (container.kind) {
    case "region":
      return readRegion(context, container.region, unit, offset, width);
    case "bank":
      writeFieldUnit(
        context,
        container.bank,
        container.value <= 0xffffffffn ? Number(container.value) : container.value,
      );
      return readRegion(context, container.region, unit, offset, width);
    case "index": {
      writeFieldUnit(context, container.index, offset);
      const value = readFieldUnit(context, container.data);
      return isBuffer(value) ? integerOfBuffer(value.bytes, 64) : value;
    }
    default:
      return container satisfies never;
  }
}

function writeDatum(
  context: EngineContext,
  unit: FieldUnitObject,
  offset: number,
  width: AccessWidth,
  value: Integer,
): void {
  const { container } = unit;
  switch (container.kind) {
    case "region":
      writeRegion(context, container.region, unit, offset, width, value);
      return;
    case "bank":
      writeFieldUnit(
        context,
        container.bank,
        container.value <= 0xffffffffn ? Number(container.value) : container.value,
      );
      writeRegion(context, container.region, unit, offset, width, value);
      return;
    case "index":
      writeFieldUnit(context, container.index, offset);
      writeFieldUnit(context, container.data, value);
      return;
    default:
      container satisfies never;
  }
}

function protocolOf(unit: FieldUnitObject): RegionSpace["protocol"] {
  return unit.container.kind === "region" ? regionSpace(unit.container.region.space).protocol : "register";
}

/** The region of a unit that {@link protocolOf} has found to lie in one. */
function regionOf({ container }: FieldUnitObject): OperationRegionObject {
  return container.kind === "region" ? container.region : abort("ae-not-exist", "a transfer without a region");
}

function transfer(
  context: EngineContext,
  unit: FieldUnitObject,
  direction: "read" | "write",
  data: Uint8Array,
): Uint8Array {
  return transferRegion(context, regionOf(unit), unit, direction, data);
}

/** Each bit of the field is a pin, the first the lowest, §5.5.2.4.4. */
function readPins(context: EngineContext, unit: FieldUnitObject): Integer | BufferObject {
  const region = regionOf(unit);
  checkSize(context, unit.bitCount);
  const bytes = new Uint8Array(Math.ceil(unit.bitCount / 8));
  for (let i = 0; i < unit.bitCount; i++) {
    const level = readPin(context, region, unit, unit.bitOffset + i);
    bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (level << (i & 7));
  }
  return fieldValue(context, bytes, unit.bitCount);
}

/** Nothing is kept around the field: no other pin is touched. */
function writePins(context: EngineContext, unit: FieldUnitObject, bytes: Uint8Array): void {
  const region = regionOf(unit);
  checkSize(context, unit.bitCount);
  for (let i = 0; i < unit.bitCount; i++) {
    const level = ((bytes[i >> 3] ?? 0) >> (i & 7)) & 1;
    writePin(context, region, unit, unit.bitOffset + i, level);
  }
}
