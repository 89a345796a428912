/**
 * The shape in which resource descriptors are declared, and helpers to declare them.
 *
 * @see ACPI 6.5 §6.4
 */
import type { AslKeywordGroup } from "./asl-keywords.ts";

/** Bits at a fixed place of a descriptor. */
export interface ResourceField {
  /** The word of §6.4, in camel case; unique within a descriptor. */
  readonly name: string;
  /** From the first byte of the descriptor (its tag byte), lowest bit first. */
  readonly bitOffset: number;
  readonly bitCount: number;
  /** Name by which ASL reaches the field behind a descriptor name, such as `_MIN` (§19.6.113). */
  readonly tag?: string;
  /** Keywords that ASL has for its values. */
  readonly keywords?: AslKeywordGroup;
  /** Value it always has, such as a revision or a type code. */
  readonly constant?: number;
}

/** What follows the fixed fields, in this order; of variable length. */
export interface ResourcePart {
  readonly name: string;
  /** `byte`: one number; `bytes`, `words`, `dwords`: a list of numbers; `string`: characters and a NUL. */
  readonly kind: "byte" | "bytes" | "words" | "dwords" | "string";
  readonly tag?: string;
  /** Field that holds the offset of this part from the first byte of the descriptor. */
  readonly offsetField?: string;
  /** Field that holds the number of elements, plus {@link countBias}. Without it the part goes on to the next. */
  readonly countField?: string;
  readonly countBias?: number;
  /** The descriptor may end before this part. */
  readonly isOptional?: true;
}

export interface MacroArgument {
  /** Field or part it sets; `DescriptorName` names the descriptor. */
  readonly sets: string;
  /** Value when the argument is left out. */
  readonly default?: number;
  /** It may be left out and then sets nothing. An argument with neither must be given. */
  readonly isOptional?: true;
}

/** One ASL macro for a descriptor, §19.6. */
export interface ResourceMacro {
  readonly name: string;
  readonly arguments: readonly MacroArgument[];
  /** Field (as a bit mask) or part that the list in braces sets. */
  readonly list?: string;
  /** Fields with one value in this macro, where the descriptor has several macros. */
  readonly fixed?: { readonly [field: string]: number };
  /** Data bytes the macro writes, where the descriptor allows several lengths. */
  readonly length?: number;
}

export interface ResourceDescriptor {
  /** As §6.4 titles it, without "Descriptor". */
  readonly name: string;
  readonly section: string;
  readonly size: "small" | "large";
  /** Small: item name, bits 6-3 of the tag byte. Large: the tag byte. */
  readonly tag: number;
  /** Field and value that tell it from others of the same tag. */
  readonly subtype?: { readonly field: string; readonly value: number };
  /** Data bytes (behind tag and length) it has at least; fields beyond them may be absent. */
  readonly minimumLength: number;
  readonly fields: readonly ResourceField[];
  readonly parts: readonly ResourcePart[];
  readonly macros: readonly ResourceMacro[];
}

/** A field before its place is known. */
export type FieldDraft = Omit<ResourceField, "bitOffset"> & { readonly bitOffset?: number };

/** A field of whole bytes. */
export function bytesField(
  name: string,
  byteCount: number,
  options: Omit<FieldDraft, "name" | "bitCount"> = {},
): FieldDraft {
  return { name, bitCount: 8 * byteCount, ...options };
}

/** A group of bits in whole bytes: each entry has its offset within the group. */
export interface BitsDraft {
  readonly byteCount: number;
  readonly bits: readonly (FieldDraft & { readonly bitOffset: number })[];
}

export function bits(byteCount: number, ...drafts: BitsDraft["bits"]): BitsDraft {
  return { byteCount, bits: drafts };
}

/** Places drafts one behind the other, starting at byte `start` of the descriptor. */
export function layOut(start: number, ...drafts: readonly (FieldDraft | BitsDraft)[]): readonly ResourceField[] {
  const fields: ResourceField[] = [];
  let at = 8 * start;
  for (const draft of drafts) {
    if ("bits" in draft) {
      for (const bit of draft.bits) fields.push({ ...bit, bitOffset: at + bit.bitOffset });
      at += 8 * draft.byteCount;
    } else {
      fields.push({ ...draft, bitOffset: at });
      at += draft.bitCount;
    }
  }
  return fields;
}

/** The argument that sets a field or part; a default makes it optional. */
export function arg(sets: string, value?: number): MacroArgument {
  return value === undefined ? { sets } : { sets, default: value };
}

/** The argument that sets a part which may be missing. */
export function optionalArg(sets: string): MacroArgument {
  return { sets, isOptional: true };
}

/** The argument in which ASL names the descriptor. */
export const descriptorName: MacroArgument = optionalArg("DescriptorName");
