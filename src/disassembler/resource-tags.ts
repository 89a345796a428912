/**
 * Fields of resource descriptors by name: which field an operator like CreateDWordField makes of a template, and whether
 * the name gives the very bytes that the number does.
 *
 * @see ACPI 6.5 §19.6.113
 */
import type { ResourceItem } from "../aml/index.ts";
import { compile } from "../asl/index.ts";
import { sameBytes } from "../base/byte-order.ts";
import { createSourceFile } from "../base/span.ts";
import { hexDigits } from "./annotation-text.ts";
import { type ResourceTexts, wordsOf } from "./resource-text.ts";

/** What an operator makes of a descriptor. */
export interface FieldCut {
  readonly op: string;
  /** Bits a step of the operator's index is. */
  readonly step: 1 | 8;
  /** From the first bit of the descriptor. */
  readonly bitOffset: number;
  readonly bitCount: number;
}

export interface TaggedField {
  /** Such as `_MIN`. */
  readonly tag: string;
  readonly title: string;
  /** The compiler makes the same of the name as of the number, and has nothing to say against it. */
  readonly isProven: boolean;
}

/** Stands for the descriptor while a name is tried. */
const trialTag = "_Y00";

/**
 * What is known of fixed fields, by macro, operator and place: their names mean the same whatever the values of the
 * descriptor. There are a few hundred of them.
 */
const fixedFields = new Map<string, boolean>();

/** More cuts than this start over: broken input must not make the memory grow for ever. */
const knownLimit = 0x2000;

/** What became of each different cut of each different descriptor, of all machines. */
const known = new Map<string, TaggedField | undefined>();

/** Fields of descriptors by their place. */
export class ResourceTags {
  private readonly texts: ResourceTexts;

  constructor(texts: ResourceTexts) {
    this.texts = texts;
  }

  /** The field that a cut is; `undefined` if it starts where none does. `bytes` are those of the descriptor. */
  fieldOf(item: ResourceItem, bytes: Uint8Array, cut: FieldCut): TaggedField | undefined {
    const key = `${cut.op} ${cut.bitOffset} ${cut.bitCount} ${hexDigits(bytes)}`;
    if (known.has(key)) return known.get(key);
    const macro = this.texts.textOf(item, bytes, trialTag);
    const names = candidates(item, cut.bitOffset);
    const proven = macro?.includes(trialTag) === true ? names.find((name) => isProven(macro, name, cut)) : undefined;
    // Parts have no place of their own in the declaration: only the compiler knows whether they are meant.
    const found = proven ?? names.find(({ isPart }) => !isPart);
    const field = found && { tag: found.tag, title: wordsOf(found.name), isProven: proven !== undefined };
    if (known.size >= knownLimit) known.clear();
    known.set(key, field);
    return field;
  }
}

/** True if the compiler makes the same of the name as of the number. */
function isProven(macro: string, { tag, isPart }: Candidate, cut: FieldCut): boolean {
  if (isPart) return isSame(macro, tag, cut);
  const name = macro.slice(0, macro.indexOf(" "));
  const key = `${name} ${tag} ${cut.op} ${cut.bitOffset} ${cut.bitCount}`;
  const known = fixedFields.get(key);
  if (known !== undefined) return known;
  const isRight = isSame(macro, tag, cut);
  fixedFields.set(key, isRight);
  return isRight;
}

interface Candidate {
  readonly tag: string;
  readonly name: string;
  readonly isPart: boolean;
}

function candidates({ descriptor }: ResourceItem, bitOffset: number): readonly Candidate[] {
  const fields = descriptor?.fields.filter((one) => one.bitOffset === bitOffset) ?? [];
  return [
    ...fields.flatMap(({ tag, name }) => (tag === undefined ? [] : [{ tag, name, isPart: false }])),
    ...(descriptor?.parts ?? []).flatMap(({ tag, name }) => (tag === undefined ? [] : [{ tag, name, isPart: true }])),
  ];
}

function isSame(macro: string, tag: string, cut: FieldCut): boolean {
  const width = cut.op === "CreateField" ? `, ${cut.bitCount}` : "";
  const made = (index: string): { readonly bytes: Uint8Array; readonly complaints: number } | undefined => {
    const field = `${cut.op} (R, ${index}${width}, F)`;
    const source = `DefinitionBlock ("", "SSDT", 2, "", "", 0) { Name (R, ResourceTemplate () { ${macro}\n}) ${field} }`;
    const { value, diagnostics } = compile(
      createSourceFile("", source),
      { checkResources: false },
      { readText: () => undefined },
    );
    const complaints = diagnostics.filter(({ severity }) => severity !== "remark").length;
    return value[0] && { bytes: value[0].bytes, complaints };
  };
  const named = made(`${trialTag}.${tag}`);
  const numbered = made(`${cut.bitOffset / cut.step}`);
  // What there is to say of the descriptor itself is said of both.
  const isEqual = named !== undefined && numbered !== undefined && sameBytes(named.bytes, numbered.bytes);
  return isEqual && named.complaints <= numbered.complaints;
}
