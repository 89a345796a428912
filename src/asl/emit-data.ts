/** Buffers, packages and what is written like one of them. @see ACPI 6.5 §19.6.10, §19.6.102, §20.2.5.4 */
import { constantOf, littleEndian } from "./constant-folding.ts";
import type { Emitter } from "./emitter.ts";
import type { AstNode, OperatorNode } from "./syntax-tree.ts";

/** A buffer of given bytes. */
export function emitBytes(emitter: Emitter, bytes: Uint8Array): void {
  emitter.output.opcode("Buffer");
  emitter.output.package(() => {
    emitter.output.integer(BigInt(bytes.length));
    emitter.output.bytes(bytes);
  });
}

/** `Buffer (size) { bytes or a string }`: as long as the larger of both; what is not given is not written. */
export function emitBuffer(emitter: Emitter, node: OperatorNode): void {
  const bytes = initializer(emitter, node);
  emitter.output.opcode("Buffer");
  emitter.output.package(() => {
    const [size] = node.args;
    // Deviation: iasl corrects a number that is too small, but not One and no expression.
    const isTooSmall = size?.kind === "integer" && size.value < BigInt(bytes.length);
    if (size === undefined || (isTooSmall && !emitter.isLossless)) emitter.output.integer(BigInt(bytes.length));
    else emitter.expression(size, undefined);
    emitter.output.bytes(bytes);
  });
}

function initializer(emitter: Emitter, node: OperatorNode): Uint8Array {
  const bytes: number[] = [];
  for (const item of node.body?.items ?? []) {
    if (item === undefined) continue;
    if (item.kind === "string") {
      for (let i = 0; i < item.value.length; i++) bytes.push(item.value.charCodeAt(i));
      bytes.push(0);
    } else {
      bytes.push(byteOf(emitter, node, item));
    }
  }
  return Uint8Array.from(bytes);
}

function byteOf(emitter: Emitter, node: OperatorNode, item: AstNode): number {
  const value = constantOf(item, emitter.folding);
  const values = { operator: node.operator.spelling, argument: "byte" };
  if (typeof value !== "bigint") {
    emitter.report("not-constant", item, values);
    return 0;
  }
  if (value > 0xffn) emitter.report("value-out-of-range", item, { ...values, value: value.toString(), limit: "255" });
  return Number(value & 0xffn);
}

/** Most elements a Package can count in its byte; more, or a count known only at run time, make a VarPackage. */
const packageLimit = 255n;

/** `Package (count) { elements }` */
export function emitPackage(emitter: Emitter, node: OperatorNode): void {
  const { output } = emitter;
  const [stated] = node.args;
  if (emitter.isLossless && stated !== undefined) {
    emitStatedPackage(emitter, node, stated);
    return;
  }
  const elements = (node.body?.items ?? []).filter((item) => item !== undefined);
  const [count] = node.args;
  const given = BigInt(elements.length);
  const value = count === undefined ? given : emitter.settled(count);
  const declared = typeof value === "bigint" ? value : undefined;
  if (declared !== undefined && declared < given && declared > 0n) {
    emitter.report("package-too-long", node, { given: elements.length, declared: declared.toString() });
  }
  const size = declared === undefined ? undefined : declared > given ? declared : given;
  const isVariable = size === undefined || size > packageLimit;
  emitter.output.opcode(isVariable ? "VarPackage" : "Package");
  output.package(() => {
    if (size !== undefined && !isVariable) output.u8(Number(size));
    else if (size !== undefined) emitter.output.integer(size);
    else if (count !== undefined) emitter.expression(count, undefined);
    for (const element of elements) emitter.expression(element, undefined);
  });
}

/** A package whose count is what the text says, whatever it holds. */
function emitStatedPackage(emitter: Emitter, node: OperatorNode, count: AstNode): void {
  const { output } = emitter;
  const value = emitter.settled(count);
  const isVariable = emitter.annotationAt(node.wordEnd)?.isVariable === true || typeof value !== "bigint";
  output.opcode(isVariable || value > packageLimit ? "VarPackage" : "Package");
  output.package(() => {
    if (isVariable || value > packageLimit) emitter.expression(count, undefined);
    else output.u8(Number(value));
    for (const element of node.body?.items ?? []) if (element !== undefined) emitter.expression(element, undefined);
  });
}

/** `EISAID ("PNP0C0F")`: three letters in five bits each and four hex digits, most significant byte first. */
export function emitEisaId(emitter: Emitter, node: OperatorNode): void {
  const text = textOf(emitter, node, 0);
  if (text === undefined) return;
  if (!/^[A-Z]{3}[0-9A-Fa-f]{4}$/.test(text)) {
    emitter.report("eisa-id-form", node, { text });
    return;
  }
  const letters = [0, 1, 2].map((i) => text.charCodeAt(i) - 0x40);
  const [first = 0, second = 0, third = 0] = letters;
  const vendor = (first << 10) | (second << 5) | third;
  const product = Number.parseInt(text.slice(3), 16);
  const bytes = [vendor >> 8, vendor & 0xff, product >> 8, product & 0xff];
  emitter.output.integer(bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n));
}

/** Order of the text's bytes in a UUID buffer: the first three groups are little-endian numbers. */
const uuidOrder = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

/** The 16 bytes of a UUID as text; `undefined` if it is none. */
export function uuidBytes(text: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)) return undefined;
  const digits = text.replaceAll("-", "");
  return Uint8Array.from(uuidOrder, (at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
}

/** `ToUUID ("…")` */
export function emitUuid(emitter: Emitter, node: OperatorNode): void {
  const text = textOf(emitter, node, 0);
  if (text === undefined) return;
  const bytes = uuidBytes(text);
  if (bytes === undefined) emitter.report("uuid-form", node, { text });
  else emitBytes(emitter, bytes);
}

/** `Unicode ("…")`: 16-bit characters with a zero behind them. */
export function emitUnicode(emitter: Emitter, node: OperatorNode): void {
  const text = textOf(emitter, node, 0);
  if (text === undefined) return;
  const units = [...text].map((unit) => unit.charCodeAt(0)).concat(0);
  emitBytes(emitter, Uint8Array.from(units.flatMap((unit) => [...littleEndian(BigInt(unit), 2)])));
}

/** A string argument; `undefined` with a diagnostic if it is none. */
export function textOf(emitter: Emitter, node: OperatorNode, index: number): string | undefined {
  const arg = node.args[index];
  const parameter = node.operator.parameters[index];
  if (arg?.kind === "string") return arg.value;
  if (arg !== undefined && parameter !== undefined) emitter.reportKind(node, parameter, arg, "a string");
  return undefined;
}
