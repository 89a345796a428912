/** Binary layouts as data: the nodes that describe bytes, and the type of the value each of them holds. */

import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSpan } from "../base/span.ts";

declare const valueType: unique symbol;

/** Carries the type of a layout's decoded value; nothing of it exists at run time. */
export interface Typed<T> {
  readonly [valueType]?: T;
}

/** The value that decoding `L` gives and encoding it takes. */
export type ValueOf<L> = L extends Typed<infer T> ? T : never;

/** What people read beside the bytes. */
export interface Described {
  /** Name of the field as the specification prints it; undefined: made from the key. */
  readonly label?: string;
  /** One remark on meaning or unit. */
  readonly comment?: string;
  /** Name of the field in table source, where it is not `label`; `#` stands for the number of an element. */
  readonly source?: string;
  /** Another name there, and no lines for bits, in structures whose earlier fields say so. */
  readonly sourceWhere?: SourceWhere;
}

export interface SourceWhere {
  readonly is: (fields: Readonly<Record<string, unknown>>) => boolean;
  readonly label: string;
}

/** Little-endian unsigned integer as `number`. */
export interface UintNode extends Described {
  readonly kind: "uint";
  /** Bytes, 1 to 6. */
  readonly width: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What a compiler of table source writes here by itself, whatever the text gives. */
  readonly computed?: Computed;
}

/** A number that follows from the bytes of the whole table. */
export interface Computed {
  /** `checksum`: what makes all bytes it covers sum to zero. */
  readonly what: "length" | "checksum";
  /** Bytes that a checksum covers; undefined: the whole table. */
  readonly covers?: number;
}

/** Eight bytes as `bigint`. */
export interface BigUintNode extends Described {
  readonly kind: "biguint";
}

/** A number that is always the same; not part of the value. A different number ends decoding of its structure. */
export interface ConstantNode extends Described {
  readonly kind: "constant";
  readonly width: number;
  readonly expected: number;
}

/** The number of bytes of the structure it stands in; not part of the value, written by the encoder. */
export interface OwnLengthNode extends Described {
  readonly kind: "ownLength";
  readonly width: number;
}

/** Position of one named bit, or of a run of them. */
export type BitPlace = number | readonly [bit: number, width: number];

/** Named bits of one integer. Bits without a name are kept in `reserved`, in place, when any is set. */
export interface FlagsNode extends Described {
  readonly kind: "flags";
  /** Bytes, 1 to 8. */
  readonly width: number;
  readonly bits: Readonly<Record<string, BitPlace>>;
  /** Names of the values of a run of bits, by the name of the run. */
  readonly meanings: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Bits with lines of their own in table source, in order; undefined: the text has the whole number only. */
  readonly sourceBits?: readonly NamedBits[];
  /** Whether bits without a name are looked at, by the earlier fields; undefined: always. */
  readonly isJudged?: (fields: Readonly<Record<string, unknown>>) => boolean;
}

/** A run of bits with its name in table source. */
export type NamedBits = readonly [place: BitPlace, name: string];

/** An integer whose values have names; a value without one stays a number. */
export interface EnumerationNode extends Described {
  readonly kind: "enumeration";
  readonly width: number;
  readonly names: Readonly<Record<string, number>>;
}

/** A fixed run of characters, one byte each (ISO 8859-1, so that every byte survives). */
export interface AsciiNode extends Described {
  readonly kind: "ascii";
  readonly length: number;
  /** Byte that fills up a shorter string. */
  readonly padding: number;
}

/** How many: a number, the name of an earlier field of the same structure, or a function of the earlier fields. */
export type Count = number | string | ((fields: Readonly<Record<string, unknown>>) => number);

/** Bytes as they are; `length` undefined: all that is left. */
export interface BytesNode extends Described {
  readonly kind: "bytes";
  readonly length: Count | undefined;
  /** How people write them; hexadecimal bytes by default. */
  readonly form?: BytesForm;
}

/**
 * `guid`: 16 bytes, the first three groups little-endian. `ascii`, `utf16`: text with its NUL among the bytes.
 * `pair`: bytes with commas between, as device and function of PCI. `integer`: one little-endian number.
 */
export type BytesForm = "guid" | "ascii" | "utf16" | "pair" | "integer";

/** Characters up to a NUL, which is not part of the value. */
export interface CStringNode extends Described {
  readonly kind: "cstring";
}

/** Bytes that should be zero; part of the value only when one is not. */
export interface ReservedNode extends Described {
  readonly kind: "reserved";
  readonly length: number;
  /** Whether bytes that are not zero are looked at, by the earlier fields; undefined: always. */
  readonly isJudged?: (fields: Readonly<Record<string, unknown>>) => boolean;
}

/** A field that a shorter or older structure does not have. */
export interface OptionalNode extends Described {
  readonly kind: "optional";
  readonly of: LayoutNode;
}

/** A counted run of equal elements. */
export interface ArrayNode extends Described {
  readonly kind: "array";
  readonly element: LayoutNode;
  readonly count: Count;
}

/** Elements until the bytes end, or until one cannot be decoded. */
export interface ListNode extends Described {
  readonly kind: "list";
  readonly element: LayoutNode;
}

/** A part found through an offset, counted from the start of the structure. */
export interface ReferencedNode extends Described {
  readonly kind: "referenced";
  /** Field with the offset; `secure.offset` is a field of an earlier structure, which may be without it: no part then. */
  readonly offset: string;
  /** Field with the number of bytes, named likewise; undefined: the part's own size. */
  readonly length: string | undefined;
  readonly of: LayoutNode;
}

/** What a rule is given besides the value. */
export interface RuleContext {
  /** The bytes of the structure. */
  readonly bytes: Uint8Array;
  /** Place of a field by its path (`header.checksum`, `entries.3.flags`); the whole structure if there is none. */
  spanOf(path: string): ByteSpan;
}

/** A condition on a whole structure. */
export interface Rule<T> {
  check(value: T, context: RuleContext): readonly Diagnostic[];
}

export type Fields = Readonly<Record<string, LayoutNode>>;

/** Fields one after another. */
export interface StructNode extends Described {
  readonly kind: "struct";
  readonly name: string;
  /** Section of the ACPI specification, or another document. */
  readonly section: string;
  readonly fields: Fields;
  readonly rules: readonly Rule<unknown>[];
  /** What stands for the value on the line of the structure itself in table source; undefined: it has no line. */
  readonly heading?: string;
}

/** Where a tag or a length stands in every variant of a tagged union. */
export interface HeaderByte {
  readonly at: number;
  readonly width: number;
}

/** Structures that begin with a type and a length; unknown and misshapen ones are kept as raw bytes. */
export interface UnionNode extends Described {
  readonly kind: "union";
  readonly name: string;
  readonly section: string;
  /** undefined: there is one variant. */
  readonly tag: HeaderByte | undefined;
  /** `excluded`: bytes of the structure that the length does not count. undefined: a variant knows its own size. */
  readonly length: (HeaderByte & { readonly excluded: number }) | undefined;
  readonly variants: Readonly<Record<string, StructNode>>;
}

/** One of several structures, as earlier fields of the structure around it say. */
export interface ChoiceNode extends Described {
  readonly kind: "choice";
  /** The key of the variant. */
  readonly pick: (fields: Readonly<Record<string, unknown>>) => string;
  readonly variants: Readonly<Record<string, StructNode>>;
}

export type LayoutNode =
  | UintNode
  | BigUintNode
  | ConstantNode
  | OwnLengthNode
  | FlagsNode
  | EnumerationNode
  | AsciiNode
  | BytesNode
  | CStringNode
  | ReservedNode
  | OptionalNode
  | ArrayNode
  | ListNode
  | ReferencedNode
  | StructNode
  | UnionNode
  | ChoiceNode;

export type LayoutKind = LayoutNode["kind"];
export type NodeOfKind<K extends LayoutKind> = Extract<LayoutNode, { readonly kind: K }>;

/** A layout with the type of its value. */
export type Layout<T> = LayoutNode & Typed<T>;
