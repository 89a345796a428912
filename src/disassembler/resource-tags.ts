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

/** Remembers what became of each different cut of each different descriptor. */
export class ResourceTags {
  private readonly texts: ResourceTexts;
  private readonly known = new Map<string, TaggedField | undefined>();

  constructor(texts: ResourceTexts) {
    this.texts = texts;
  }

  /** The field that a cut is; `undefined` if it starts where none does. `bytes` are those of the descriptor. */
  fieldOf(item: ResourceItem, bytes: Uint8Array, cut: FieldCut): TaggedField | undefined {
    const key = `${cut.op} ${cut.bitOffset} ${cut.bitCount} ${hexDigits(bytes)}`;
    if (this.known.has(key)) return this.known.get(key);
    const macro = this.texts.textOf(item, bytes, trialTag);
    const names = candidates(item, cut.bitOffset);
    const isProven = ({ tag }: Candidate): boolean => macro?.includes(trialTag) === true && isSame(macro, tag, cut);
    const proven = names.find(isProven);
    // Parts have no place of their own in the declaration: only the compiler knows whether they are meant.
    const found = proven ?? names.find(({ isPart }) => !isPart);
    const field = found && { tag: found.tag, title: wordsOf(found.name), isProven: proven !== undefined };
    this.known.set(key, field);
    return field;
  }
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
  const bytesOf = (index: string): Uint8Array | undefined => {
    const field = `${cut.op} (R, ${index}${width}, F)`;
    const source = `DefinitionBlock ("", "SSDT", 2, "", "", 0) { Name (R, ResourceTemplate () { ${macro}\n}) ${field} }`;
    const { value, diagnostics } = compile(createSourceFile("", source), {}, { readText: () => undefined });
    const isClean = diagnostics.every(({ severity }) => severity !== "error" && severity !== "warning");
    return isClean ? value[0]?.bytes : undefined;
  };
  const named = bytesOf(`${trialTag}.${tag}`);
  if (named === undefined) return false;
  const numbered = bytesOf(`${cut.bitOffset / cut.step}`);
  return numbered !== undefined && sameBytes(named, numbered);
}
