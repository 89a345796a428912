/** Random values of a layout, made by walking it. */
import fc from "fast-check";
import { writeUint } from "../../src/base/byte-order.ts";
import {
  encode,
  type FlagsNode,
  type LayoutNode,
  type StructNode,
  struct,
  type UnionNode,
  variantOf,
} from "../../src/schema/index.ts";

type Arbitrary = fc.Arbitrary<unknown>;
type Values = Record<string, unknown>;

/** Values that encode, and decode to themselves. */
export function arbitraryOf(node: LayoutNode, isSmall = false): Arbitrary {
  switch (node.kind) {
    case "uint":
      return fc.nat({ max: isSmall ? 40 : Math.min(2 ** (8 * node.width) - 1, 0x7fffffff) });
    case "biguint":
      return fc.bigInt({ min: 0n, max: isSmall ? 9n : 2n ** 64n - 1n });
    case "constant":
    case "ownLength":
      return fc.constant(undefined);
    case "flags":
      return arbitraryFlags(node);
    case "enumeration": {
      const numbers = Object.values(node.names);
      const unknown = fc.nat({ max: 2 ** (8 * node.width) - 1 }).filter((number) => !numbers.includes(number));
      return fc.oneof(fc.constantFrom(...Object.keys(node.names)), unknown);
    }
    case "ascii":
      return text(node.length, node.length, 0);
    case "bytes":
      return typeof node.length === "number"
        ? fc.uint8Array({ minLength: node.length, maxLength: node.length })
        : fc.uint8Array({ minLength: 1, maxLength: 20 });
    case "cstring":
      return text(0, 20, 1);
    case "reserved":
      return fc.option(
        fc.uint8Array({ minLength: node.length, maxLength: node.length }).filter((bytes) => bytes.some((b) => b !== 0)),
        { nil: undefined },
      );
    case "optional":
      return node.of.kind === "reserved"
        ? fc.uint8Array({ minLength: node.of.length, maxLength: node.of.length })
        : arbitraryOf(node.of);
    case "array":
      return typeof node.count === "number"
        ? fc.array(arbitraryOf(node.element), { minLength: node.count, maxLength: node.count })
        : fc.array(arbitraryOf(node.element), { maxLength: 6 });
    case "list":
      return fc.array(arbitraryOf(node.element), { maxLength: 6 });
    case "referenced":
      return arbitraryOf(node.of);
    case "struct":
      return arbitraryStruct(node);
    case "union":
      return arbitraryUnion(node);
    case "choice":
      // Which of them it is, the structure around it knows: see fitCounts.
      return fc.record(
        Object.fromEntries(Object.entries(node.variants).map(([key, each]) => [key, arbitraryStruct(each)])),
      );
    default:
      return node satisfies never;
  }
}

function arbitraryStruct(node: StructNode): Arbitrary {
  const entries = Object.entries(node.fields);
  const isComputed = entries.some(([, field]) => field.kind === "bytes" && typeof field.length === "function");
  const record = fc.record(Object.fromEntries(entries.map(([key, field]) => [key, arbitraryOf(field, isComputed)])));
  return fc.tuple(record, fc.nat()).map(([all, cut]) => {
    const optionals = entries.filter(([, field]) => field.kind === "optional").map(([key]) => key);
    const absent = new Set(optionals.slice(cut % (optionals.length + 1)));
    const value: Values = {};
    for (const [key] of entries) if (all[key] !== undefined && !absent.has(key)) value[key] = all[key];
    fitCounts(node, value);
    return value;
  });
}

/** Makes counts, offsets and lengths agree with the parts they describe. */
function fitCounts(node: StructNode, value: Values): void {
  let end: number | undefined;
  const counted = new Map<string, number>();
  for (const [key, field] of Object.entries(node.fields)) {
    const part = field.kind === "referenced" || field.kind === "optional" ? field.of : field;
    const content = value[key];
    if (part.kind === "choice" && content !== undefined) {
      const kind = part.pick(value);
      value[key] = { kind, ...((content as Values)[kind] as Values) };
    }
    if (part.kind === "array" && typeof part.count === "string" && Array.isArray(content)) {
      const known = counted.get(part.count);
      // Two lists may share a count.
      if (known !== undefined) value[key] = Array.from({ length: known }, (_, i) => content[i % content.length] ?? 0);
      counted.set(part.count, known ?? content.length);
      value[part.count] = countFor(node, part.count, known ?? content.length);
      // Rows of a square.
      if (part.element.kind === "bytes" && part.element.length === part.count)
        value[key] = content.map(() => new Uint8Array(content.length).fill(9));
    }
    if (part.kind === "bytes" && typeof part.length === "string" && content instanceof Uint8Array)
      value[part.length] = countFor(node, part.length, content.length);
    if (part.kind === "bytes" && typeof part.length === "function")
      value[key] = new Uint8Array(part.length(value)).fill(7);
    if (field.kind !== "referenced") continue;
    const [outer = "", inner] = field.offset.split(".");
    if (inner !== undefined && !(inner in (value[outer] as Values))) {
      value[key] = [];
      continue;
    }
    end ??= sizeOfInline(node, value);
    setAt(value, field.offset, end);
    const length = encode(struct("Part", "Test 0", { part: field.of }), { part: value[key] } as never).length;
    if (field.length !== undefined) setAt(value, field.length, length);
    end += length;
  }
}

/** Sets a field, or a field of a structure inside. */
function setAt(value: Values, path: string, number: number): void {
  const [outer = "", inner] = path.split(".");
  if (inner === undefined) value[outer] = number;
  else value[outer] = { ...(value[outer] as Values), [inner]: number };
}

const countFor = (node: StructNode, key: string, count: number): number | bigint =>
  node.fields[key]?.kind === "biguint" ? BigInt(count) : count;

/** Bytes of the fields in front of the parts that offsets lead to. */
function sizeOfInline(node: StructNode, value: Values): number {
  const inline = Object.entries(node.fields).filter(([, field]) => field.kind !== "referenced");
  return encode(struct("Inline", "Test 0", Object.fromEntries(inline)), value as never).length;
}

function arbitraryFlags(node: FlagsNode): Arbitrary {
  let named = 0n;
  const bits: Record<string, Arbitrary> = {};
  for (const [name, place] of Object.entries(node.bits)) {
    const [bit, width] = typeof place === "number" ? [place, 1] : place;
    named |= ((1n << BigInt(width)) - 1n) << BigInt(bit);
    bits[name] = typeof place === "number" ? fc.boolean() : fc.nat({ max: 2 ** Math.min(width, 30) - 1 });
  }
  const unnamed = ((1n << BigInt(8 * node.width)) - 1n) & ~named;
  const reserved = fc.bigInt({ min: 0n, max: 2n ** BigInt(8 * node.width) - 1n }).map((raw) => raw & unnamed);
  return fc
    .tuple(fc.record(bits), fc.option(reserved, { nil: 0n }))
    .map(([value, rest]) => (rest === 0n ? value : { ...value, reserved: rest }));
}

function arbitraryUnion(node: UnionNode): Arbitrary {
  const known = Object.entries(node.variants).map(([kind, variant]) =>
    arbitraryStruct(variant).map((value) => ({ kind, ...(value as Values) })),
  );
  const { tag, length } = node;
  // Without a length, nothing can be told of an unknown structure; without a tag, none is unknown.
  if (tag === undefined || length === undefined) return fc.oneof(...known);
  const least = Math.max(tag.at + tag.width, length.at + length.width);
  const unknown = unknownTag(node, 2 ** (8 * Math.min(tag.width, 3)) - 1);
  const raw = fc.uint8Array({ minLength: least, maxLength: least + 20 }).map((bytes) => {
    writeUint(bytes, tag.at, tag.width, unknown);
    writeUint(bytes, length.at, length.width, bytes.length - length.excluded);
    return { kind: "raw", bytes };
  });
  return fc.oneof(...known, raw);
}

/** The highest type number that no variant has. */
function unknownTag(node: UnionNode, highest: number): number {
  return variantOf(node, highest) === undefined ? highest : unknownTag(node, highest - 1);
}

/** Characters of one byte each. */
function text(minLength: number, maxLength: number, minimum: number): Arbitrary {
  const unit = fc.integer({ min: minimum, max: 255 });
  return fc.array(unit, { minLength, maxLength }).map((units) => String.fromCharCode(...units));
}
