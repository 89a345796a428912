/** Operators on strings, buffers and packages. */
import type { AcpiObjectType } from "../namespace/index.ts";
import { NamespaceNode } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { compare } from "./comparison.ts";
import type { EngineContext } from "./context.ts";
import { bytesOfInteger, isBuffer, isString, toBytes, toInteger, toText, wrongOperand } from "./convert.ts";
import { type IntegerBits, ones } from "./integer.ts";
import { charge } from "./memory.ts";
import { elementOf } from "./references.ts";
import { describe, type Integer, integer, type Value } from "./value.ts";

/** How other objects appear in strings: the type names acpiexec uses. */
const objectTexts: { readonly [T in AcpiObjectType]?: string } = {
  Uninitialized: "[Uninitialized Object]",
  Package: "[Package Object]",
  FieldUnit: "[FieldUnit Object]",
  Device: "[Device Object]",
  Event: "[Event Object]",
  Method: "[Method Object]",
  Mutex: "[Mutex Object]",
  OperationRegion: "[Region Object]",
  PowerResource: "[Power Object]",
  Processor: "[Processor Object]",
  ThermalZone: "[Thermal Object]",
  BufferField: "[BufferField Object]",
  DdbHandle: "[DdbHandle Object]",
  Debug: "[Debug Object]",
  Reference: "[Reference Object]",
  SlotReference: "[Reference Object]",
  IndexReference: "[Reference Object]",
};

function isData(value: Value): boolean {
  return typeof value === "number" || typeof value === "bigint" || isString(value) || isBuffer(value);
}

function concatenable(value: Value): Value {
  if (isData(value)) return value;
  if (typeof value !== "object") return wrongOperand(value, "a data object");
  const type = value instanceof NamespaceNode ? value.object?.type : value.type;
  const text = type === undefined ? undefined : objectTexts[type];
  return text === undefined ? wrongOperand(value, "a data object") : { type: "String", value: text };
}

/** Concatenate: the first operand's type decides, §19.6.12. */
export function concatenate(context: EngineContext, first: Value, second: Value): Value {
  const left = concatenable(first);
  const right = concatenable(second);
  const { bits } = context;
  if (isString(left)) {
    const value = left.value + toText(right, bits);
    checkSize(context, value.length);
    return { type: "String", value };
  }
  if (isBuffer(left)) return join(context, left.bytes, toBytes(right, bits));
  const width = bits / 8;
  return join(context, bytesOfInteger(toInteger(left, bits), width), bytesOfInteger(toInteger(right, bits), width));
}

function checkSize(context: EngineContext, size: number): void {
  if (size > context.options.limits.objectSize) abort("ae-aml-object-limit", `a result of ${size} bytes`);
  charge(context, size);
}

function join(context: EngineContext, a: Uint8Array, b: Uint8Array): Value {
  checkSize(context, a.length + b.length);
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return { type: "Buffer", bytes };
}

/** Tag of the end of a resource template, §6.4.2.9; its checksum byte follows. */
const endTag = 0x79;

/** Bytes behind the tag of small descriptors, by type (bits 3 to 6 of the tag), §6.4.2. */
const smallLengths: { readonly [type: number]: readonly [least: number, most: number] | undefined } = {
  4: [2, 3],
  5: [2, 2],
  6: [0, 1],
  7: [0, 0],
  8: [7, 7],
  9: [3, 3],
  10: [5, 5],
  14: [0, 7],
  15: [1, 1],
};

/** Length of a resource template without its end tag. */
function templateLength(bytes: Uint8Array): number {
  let at = 0;
  if (bytes.length === 1) abort("ae-aml-no-resource-end-tag", "one byte is no resource template");
  while (at < bytes.length) {
    const tag = bytes[at] ?? 0;
    if (tag === endTag) return at;
    const isLarge = (tag & 0x80) !== 0;
    const small = smallLengths[tag >> 3];
    if (isLarge ? tag < 0x81 || tag > 0x93 : small === undefined) {
      return abort("ae-aml-invalid-resource-type", `no resource descriptor starts with 0x${tag.toString(16)}`);
    }
    if (small !== undefined && ((tag & 7) < small[0] || (tag & 7) > small[1])) {
      return abort(
        "ae-aml-bad-resource-length",
        `a descriptor that starts with 0x${tag.toString(16)} is not that long`,
      );
    }
    at += isLarge ? 3 + (bytes[at + 1] ?? 0) + 256 * (bytes[at + 2] ?? 0) : 1 + (tag & 7);
  }
  return bytes.length === 0 ? 0 : abort("ae-aml-no-resource-end-tag", "the resource template has no end tag");
}

/** ConcatenateResTemplate: both without their end tags, then one end tag, §19.6.13. */
export function concatenateResources(context: EngineContext, first: Value, second: Value): Value {
  const [one, other] = [toBytes(first, context.bits), toBytes(second, context.bits)];
  const a = one.subarray(0, templateLength(one));
  const b = other.subarray(0, templateLength(other));
  const bytes = new Uint8Array(a.length + b.length + 2);
  bytes.set(a);
  bytes.set(b, a.length);
  bytes[a.length + b.length] = endTag;
  return { type: "Buffer", bytes };
}

/** Mid: of a String or a Buffer; an Integer counts as Buffer, §19.6.86. */
export function mid(context: EngineContext, source: Value, index: Integer, length: Integer): Value {
  if (isString(source)) {
    const [from, to] = range(source.value.length, index, length);
    return { type: "String", value: source.value.slice(from, to) };
  }
  const bytes = toBytes(source, context.bits);
  const [from, to] = range(bytes.length, index, length);
  return { type: "Buffer", bytes: bytes.slice(from, to) };
}

function range(size: number, index: Integer, length: Integer): readonly [number, number] {
  const from = index < size ? Number(index) : size;
  return [from, length < size - from ? from + Number(length) : size];
}

/** FromBCD, §19.6.53. */
export function fromBcd(value: Integer): Integer {
  let result = 0n;
  for (const digit of value.toString(16)) {
    if (digit > "9") abort("ae-aml-numeric-overflow", `0x${value.toString(16)} has a digit above 9`);
    result = result * 10n + BigInt(digit);
  }
  return integer(result);
}

/** ToBCD, §19.6.138. */
export function toBcd(value: Integer, bits: IntegerBits): Integer {
  const digits = value.toString(10);
  if (digits.length > bits / 4) abort("ae-aml-numeric-overflow", `${digits} has more than ${bits / 4} decimal digits`);
  return integer(BigInt(`0x${digits}`));
}

/** The comparisons of Match, table 19.35: true for `element OP operand`. */
const matches: readonly (((order: number) => boolean) | "always")[] = [
  "always",
  (order) => order === 0,
  (order) => order <= 0,
  (order) => order < 0,
  (order) => order >= 0,
  (order) => order > 0,
];

/** Match: the index of the first element that both comparisons hold for; Ones if there is none, §19.6.81. */
export function match(context: EngineContext, operands: readonly Value[]): Value {
  const [searched, first, operand1, second, operand2, start] = operands;
  if (typeof searched !== "object" || !("type" in searched) || searched.type !== "Package") {
    return wrongOperand(searched, "Package");
  }
  const test1 = matches[Number(first)];
  const test2 = matches[Number(second)];
  if (test1 === undefined || test2 === undefined) {
    return abort(
      "ae-aml-operand-value",
      `match operators ${describe(first)} and ${describe(second)}: only 0 to 5 exist`,
    );
  }
  for (const operand of [operand1, operand2]) if (!isData(operand)) wrongOperand(operand, "Integer, String or Buffer");
  const from = Number(toInteger(start, context.bits));
  if (from >= searched.elements.length) {
    abort("ae-aml-package-limit", `start index ${from} of ${searched.elements.length} elements`);
  }
  for (let i = from; i < searched.elements.length; i++) {
    const element = elementOf(context, searched, i);
    // Elements that cannot be compared do not match.
    if (!isData(element)) continue;
    const holds = (test: (typeof matches)[number], operand: Value): boolean =>
      test === "always" || (isComparable(operand, element) && test(-compare(context, operand, element)));
    if (holds(test1, operand1) && holds(test2, operand2)) return i;
  }
  return ones(context.bits);
}

/** The operand's type decides what the element is converted to; an empty Buffer is no Integer. */
function isComparable(operand: Value, element: Value): boolean {
  return typeof operand === "object" || !isBuffer(element) || element.bytes.length > 0;
}
