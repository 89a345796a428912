/** Bus cycles of field units: one datum of the access width at a time. @see ACPI 6.5 §19.6.48, §5.5.2.4 */
import { regionSpaces } from "../aml/index.ts";
import { readBigUint } from "../base/byte-order.ts";
import { hex } from "../base/hex.ts";
import type { ByteSource } from "../base/span.ts";
import type { FieldUnitObject, OperationRegionObject } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { type EngineContext, emit } from "./context.ts";
import type { AccessWidth, RegionHandler } from "./engine.ts";
import { regionSpace } from "./region-spaces.ts";
import { type Integer, integer } from "./value.ts";

/** AccessAttrib of GenericSerialBus fields that write first and read the answer. */
const rawProcess = 0x0f;

/** Reads `width` bytes at byte `offset` of the region. */
export function readRegion(
  context: EngineContext,
  region: OperationRegionObject,
  unit: FieldUnitObject,
  offset: number,
  width: AccessWidth,
): Integer {
  const handler = handlerFor(context, region, offset, width);
  const address = region.offset + BigInt(offset);
  const read = BigInt.asUintN(8 * width, handler.read(address, width, { region, unit }));
  const value = width <= 4 ? Number(read) : integer(read);
  if (context.isTracing) traceCycle(context, "region/read", region, address, width, value);
  return value;
}

/** Writes `width` bytes at byte `offset` of the region. */
export function writeRegion(
  context: EngineContext,
  region: OperationRegionObject,
  unit: FieldUnitObject,
  offset: number,
  width: AccessWidth,
  value: Integer,
): void {
  const handler = handlerFor(context, region, offset, width);
  const address = region.offset + BigInt(offset);
  if (context.isTracing) traceCycle(context, "region/write", region, address, width, value);
  handler.write(address, width, BigInt(value), { region, unit });
}

/** The level of one pin of GeneralPurposeIo, 0 or 1; the address of its cycle is the pin's number in the region. */
export function readPin(
  context: EngineContext,
  region: OperationRegionObject,
  unit: FieldUnitObject,
  pin: number,
): number {
  const handler = handlerFor(context, region, pin >> 3, 1);
  const address = region.offset + BigInt(pin);
  const level = Number(handler.read(address, 1, { region, unit }) & 1n);
  if (context.isTracing) traceCycle(context, "region/read", region, address, 1, level);
  return level;
}

/** Sets the level of one pin of GeneralPurposeIo. */
export function writePin(
  context: EngineContext,
  region: OperationRegionObject,
  unit: FieldUnitObject,
  pin: number,
  level: number,
): void {
  const handler = handlerFor(context, region, pin >> 3, 1);
  const address = region.offset + BigInt(pin);
  if (context.isTracing) traceCycle(context, "region/write", region, address, 1, level);
  handler.write(address, 1, BigInt(level), { region, unit });
}

/** One transfer of a space with a buffer protocol. */
export function transferRegion(
  context: EngineContext,
  region: OperationRegionObject,
  unit: FieldUnitObject,
  direction: "read" | "write",
  data: Uint8Array,
): Uint8Array {
  const handler = context.host.region(region.space);
  const { name } = regionSpace(region.space);
  if (handler?.transfer === undefined) {
    return abort("ae-not-exist", `no handler transfers buffers for ${name} of region ${region.node.path}`);
  }
  const isSerialBus = region.space === regionSpaces.GenericSerialBus.number;
  if (isSerialBus && direction === "read" && unit.accessAttribute === rawProcess) {
    return abort("ae-aml-protocol", `AttribRawProcessBytes needs data to send: a field of ${region.node.path} is read`);
  }
  const offset = Math.floor(unit.bitOffset / 8);
  emit(context, "region/transfer", {
    space: name,
    region: region.node.path,
    address: offset,
    direction,
    bytes: data.length,
  });
  return handler.transfer({ region, unit, direction, offset, data });
}

function handlerFor(
  context: EngineContext,
  region: OperationRegionObject,
  offset: number,
  width: number,
): RegionHandler {
  if (!region.isEvaluated)
    abort("ae-not-found", `names in the declaration of region ${region.node.path} did not exist`);
  if (offset + width > region.length) {
    abort(
      "ae-aml-region-limit",
      `${width} bytes at offset ${hex(offset)} of region ${region.node.path}, which is ${hex(region.length)} bytes long`,
    );
  }
  const handler = region.table === undefined ? context.host.region(region.space) : tableMemory(region.table);
  return (
    handler ?? abort("ae-not-exist", `no handler for ${regionSpace(region.space).name}, region ${region.node.path}`)
  );
}

/** A table as memory: what a DataTableRegion shows. Stores do not change it. */
function tableMemory(table: ByteSource): RegionHandler {
  return {
    read: (address, width) => readBigUint(table.bytes, Number(address), width),
    write: () => undefined,
  };
}

function traceCycle(
  context: EngineContext,
  kind: string,
  region: OperationRegionObject,
  address: bigint,
  width: number,
  value: Integer,
): void {
  emit(context, kind, {
    space: regionSpace(region.space).name,
    region: region.node.path,
    address: address <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(address) : hex(address),
    width,
    value: typeof value === "number" ? value : hex(value),
  });
}
