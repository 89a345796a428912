/** A set of interrupt vectors: the form of IRR, ISR and TMR. */
import { BadSavedState } from "./saved-state.ts";

/** 256 bits, and the highest one at hand. */
export class VectorSet {
  private readonly words = new Uint32Array(8);

  has(vector: number): boolean {
    return (((this.words[vector >> 5] ?? 0) >>> (vector & 31)) & 1) === 1;
  }

  set(vector: number, isOn: boolean): void {
    const mask = (1 << (vector & 31)) >>> 0;
    const word = this.words[vector >> 5] ?? 0;
    this.words[vector >> 5] = isOn ? word | mask : word & ~mask;
  }

  /** The highest vector in the set; `undefined` if it is empty. */
  get highest(): number | undefined {
    for (let i = 7; i >= 0; i--) {
      const word = this.words[i] ?? 0;
      if (word !== 0) return 32 * i + 31 - Math.clz32(word);
    }
    return undefined;
  }

  /** Vectors 32 × `index` to 32 × `index` + 31 as a register. */
  word(index: number): number {
    return this.words[index] ?? 0;
  }

  clear(): void {
    this.words.fill(0);
  }

  save(): readonly number[] {
    return [...this.words];
  }

  /** @throws BadSavedState unless given eight 32-bit words */
  restore(words: readonly unknown[]): void {
    for (let i = 0; i < 8; i++) {
      const word = words[i];
      if (typeof word !== "number" || word >>> 0 !== word) throw new BadSavedState("a set of vectors is 8 words");
      this.words[i] = word;
    }
  }
}
