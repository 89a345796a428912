/** Words of ASL: operators, keywords and names look alike until their place is known. */
import { type NamePath, parseNamePath } from "../aml/index.ts";
import { findOperator, type OperatorDeclaration } from "./operator-table.ts";

/** One spelling. A compilation has one Word for each, shared by all tokens. */
export interface Word {
  readonly text: string;
  readonly upperCase: string;
  /** The operator it spells. */
  readonly operator: OperatorDeclaration | undefined;
  /** The path it spells, if it has the form of a NameString. */
  readonly path: NamePath | undefined;
}

/** Builds the Word of a spelling. */
export function createWord(text: string): Word {
  const upperCase = text.toUpperCase();
  return { text, upperCase, operator: findOperator(upperCase), path: parseNamePath(upperCase) };
}

/** Slots looked at before a word goes to the Map: texts made to collide do not make finding slow. */
const probeLimit = 16;

/** All words of a compilation, found by the characters of a text: a text is cut only where a word is new. */
export class WordTable {
  private slots: (Word | undefined)[] = emptySlots(1024);
  /** Of the words in the slots. */
  private hashes = new Int32Array(1024);
  private count = 0;
  private readonly others = new Map<string, Word>();

  /** The Word between two offsets. `hash` is that of its characters, by whatever function as long as it is one. */
  find(text: string, start: number, end: number, hash: number): Word {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    const first = spread(hash);
    for (let probe = 0; probe < probeLimit; probe++) {
      const slot = (first + probe) & mask;
      const word = slots[slot];
      if (word === undefined) return this.add(text.slice(start, end), hash);
      if (hashes[slot] === hash && isSpelled(word.text, text, start, end)) return word;
    }
    const image = text.slice(start, end);
    return this.others.get(image) ?? this.add(image, hash);
  }

  private add(image: string, hash: number): Word {
    const word = createWord(image);
    if (++this.count * 2 > this.slots.length) this.double();
    this.put(word, hash);
    return word;
  }

  private put(word: Word, hash: number): void {
    const mask = this.slots.length - 1;
    const first = spread(hash);
    for (let probe = 0; probe < probeLimit; probe++) {
      const slot = (first + probe) & mask;
      if (this.slots[slot] !== undefined) continue;
      this.slots[slot] = word;
      this.hashes[slot] = hash;
      return;
    }
    this.others.set(word.text, word);
  }

  private double(): void {
    const { slots, hashes } = this;
    this.slots = emptySlots(slots.length * 2);
    this.hashes = new Int32Array(this.slots.length);
    slots.forEach((word, slot) => {
      if (word !== undefined) this.put(word, hashes[slot] ?? 0);
    });
  }
}

function emptySlots(count: number): (Word | undefined)[] {
  const slots: (Word | undefined)[] = [];
  for (let i = 0; i < count; i++) slots.push(undefined);
  return slots;
}

/** Hashes of words that differ at the end only are neighbours; slots need not be. */
const spread = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 12;

function isSpelled(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
