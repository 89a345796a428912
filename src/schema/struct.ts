/** Constructors of the composed layouts. */
import { invariant } from "../base/invariant.ts";
import type {
  ArrayNode,
  ChoiceNode,
  ConstantNode,
  Count,
  Fields,
  HeaderByte,
  LayoutNode,
  ListNode,
  NamedBits,
  OptionalNode,
  OwnLengthNode,
  ReferencedNode,
  ReservedNode,
  Rule,
  StructNode,
  Typed,
  UnionNode,
  ValueOf,
} from "./layout.ts";

type AbsentKeys<F> = { [K in keyof F]: F[K] extends ConstantNode | OwnLengthNode ? K : never }[keyof F];
type OptionalKeys<F> = { [K in keyof F]: F[K] extends OptionalNode | ReservedNode ? K : never }[keyof F];

/**
 * Value of a structure. Optional keys are fields that this instance does not have, and reserved bytes when one is
 * set; `rest` holds bytes that follow the last field the layout could decode.
 */
export type FieldsValue<F> = {
  readonly [K in Exclude<keyof F, AbsentKeys<F> | OptionalKeys<F>>]: ValueOf<F[K]>;
} & {
  readonly [K in OptionalKeys<F>]?: ValueOf<F[K]>;
} & { readonly rest?: Uint8Array };

/** A structure that knows its own fields. */
export interface Struct<F extends Fields> extends StructNode, Typed<FieldsValue<F>> {
  readonly fields: F;
}

/**
 * Fields one after another.
 *
 * @param name - the specification's name
 * @param section - section of the ACPI specification, or another document
 */
export function struct<const F extends Fields>(name: string, section: string, fields: F): Struct<F> {
  const keys = Object.keys(fields);
  keys.forEach((key, index) => {
    const node = fields[key];
    invariant(key !== "rest" && key !== "kind", `${name}: "${key}" is not free for a field`);
    if (node?.kind === "list" || (node?.kind === "bytes" && node.length === undefined)) {
      const after = keys.slice(index + 1);
      invariant(after.length === 0, `${name}: ${key} takes all bytes, nothing can follow it`);
    }
  });
  return { kind: "struct", name, section, fields, rules: [] };
}

/** The same structure with conditions that `verify` checks; they stand beside the layout they belong to. */
export function withRules<S extends StructNode & Typed<unknown>>(layout: S, rules: readonly Rule<ValueOf<S>>[]): S {
  // Engines hand a rule nothing but a complete value of its own layout.
  return { ...layout, rules: [...layout.rules, ...(rules as readonly Rule<unknown>[])] };
}

/** A field that is there only when the structure is long enough; all fields after it must be optional too. */
export function optional<L extends LayoutNode>(layout: L): OptionalNode & Typed<ValueOf<L>> {
  return { kind: "optional", of: layout };
}

/** `count` elements: a number, the name of an earlier field, or a function of the earlier fields. */
export function array<L extends LayoutNode>(element: L, count: Count): ArrayNode & Typed<readonly ValueOf<L>[]> {
  return { kind: "array", element, count };
}

/** Elements until the end of the structure. */
export function list<L extends LayoutNode>(element: L): ListNode & Typed<readonly ValueOf<L>[]> {
  return { kind: "list", element };
}

/**
 * A part whose place another field gives, counted from the start of the structure. The parts must lie behind the
 * fields; bytes that no part covers are kept.
 *
 * @param offset - field with the offset in bytes
 * @param length - field with the length in bytes, for parts that do not know their own size
 */
export function referenced<L extends LayoutNode>(
  offset: string,
  layout: L,
  length?: string,
): ReferencedNode & Typed<ValueOf<L>> {
  return { kind: "referenced", offset, length, of: layout };
}

/** A structure of a tagged union as it is kept when nothing is known of its type or it has another shape. */
export interface RawStructure {
  readonly kind: "raw";
  /** The whole structure, type and length included; at the end of a list, all bytes that are left. */
  readonly bytes: Uint8Array;
}

export type UnionValue<V extends Readonly<Record<string, StructNode>>> =
  | { readonly [K in keyof V & string]: { readonly kind: K } & ValueOf<V[K]> }[keyof V & string]
  | RawStructure;

/** A tagged union that knows its own variants. */
export interface TaggedUnion<V extends Readonly<Record<string, StructNode>>> extends UnionNode, Typed<UnionValue<V>> {
  readonly variants: V;
}

/**
 * Structures told apart by a type number and skipped by a length.
 *
 * @param header - where type and length stand; type byte first and length byte second by default
 * @param variants - the structures by the `kind` of their values; each declares its type number as a `constant`
 */
export function taggedUnion<const V extends Readonly<Record<string, StructNode>>>(
  name: string,
  section: string,
  variants: V,
  header: { readonly tag?: HeaderByte; readonly length?: HeaderByte & { readonly excluded: number } } = {},
): TaggedUnion<V> {
  const { tag = { at: 0, width: 1 }, length = { at: 1, width: 1, excluded: 0 } } = header;
  return { kind: "union", name, section, tag, length, variants };
}

/**
 * Structures told apart by a type number, each of a size of its own: nothing can be read behind one of unknown type.
 *
 * @param tag - where the type stands; the first byte by default
 */
export function taggedUnionWithoutLength<const V extends Readonly<Record<string, StructNode>>>(
  name: string,
  section: string,
  variants: V,
  tag: HeaderByte = { at: 0, width: 1 },
): TaggedUnion<V> {
  return { kind: "union", name, section, tag, length: undefined, variants };
}

/**
 * A structure that gives its own length, so that lists can end inside it. Its value has the `kind` "sized".
 *
 * @param length - where the length stands; `excluded`: bytes of the structure that it does not count
 */
export function sized<S extends StructNode & Typed<unknown>>(
  layout: S,
  length: HeaderByte & { readonly excluded?: number },
): TaggedUnion<{ readonly sized: S }> {
  const { name, section } = layout;
  return {
    kind: "union",
    name,
    section,
    tag: undefined,
    length: { excluded: 0, ...length },
    variants: { sized: layout },
  };
}

/**
 * One of several structures.
 *
 * @param pick - the key of the variant, from the earlier fields of the structure around it
 */
export function choice<const V extends Readonly<Record<string, StructNode>>>(
  pick: (fields: Readonly<Record<string, unknown>>) => keyof V & string,
  variants: V,
): ChoiceNode & Typed<{ readonly [K in keyof V & string]: { readonly kind: K } & ValueOf<V[K]> }[keyof V & string]> {
  return { kind: "choice", pick, variants };
}

/**
 * Names in table source: of a field, or of flags and their bits, in order. Bits without a name (`""`) have no line;
 * bits that the text cuts otherwise than the layout give their places.
 */
export type SourceNames<S extends StructNode> = {
  readonly [K in keyof S["fields"] & string]?: string | FlagsNames;
};
type FlagsNames = readonly [label: string, ...bits: (string | NamedBits)[]];

/** The same structure with the names that its fields have in table source, where those are not their labels. */
export function namedInSource<S extends StructNode>(layout: S, names: SourceNames<S>): S {
  const fields: Record<string, LayoutNode> = {};
  for (const [key, field] of Object.entries(layout.fields)) {
    // The keys of the names are those of the fields.
    const name = (names as Readonly<Record<string, string | FlagsNames>>)[key];
    fields[key] = name === undefined ? field : withSourceName(field, name);
  }
  return { ...layout, fields };
}

function withSourceName(node: LayoutNode, name: string | FlagsNames): LayoutNode {
  if (typeof name === "string") return { ...node, source: name };
  if (node.kind === "optional") return { ...node, of: withSourceName(node.of, name) };
  const [source, ...bits] = name;
  invariant(node.kind === "flags", `${source} has no bits`);
  const places = Object.values(node.bits);
  const sourceBits = bits.flatMap((bit, index): readonly NamedBits[] => {
    const place = places[index];
    if (typeof bit !== "string") return [bit];
    return bit === "" || place === undefined ? [] : [[place, bit]];
  });
  return { ...node, source, sourceBits };
}

/** The same structure with a line of its own in table source, such as `[Generic Address Structure]`. */
export function withHeading<S extends StructNode>(layout: S, heading: string): S {
  return { ...layout, heading };
}
