/** Reading saved states: they come from files and may be anything. */

/** A saved state does not have the expected shape. Caught by `Machine.restore`, which turns it into a diagnostic. */
export class BadSavedState extends Error {
  override readonly name = "BadSavedState";
}

/** Typed, checked access to one object of a saved state. Each method throws {@link BadSavedState} on a wrong shape. */
export class SavedState {
  private readonly fields: Readonly<Record<string, unknown>>;
  private readonly path: string;

  constructor(state: unknown, path = "state") {
    if (typeof state !== "object" || state === null || Array.isArray(state)) {
      throw new BadSavedState(`${path} is not an object`);
    }
    // The check above is what makes it a record.
    this.fields = state as Readonly<Record<string, unknown>>;
    this.path = path;
  }

  get keys(): readonly string[] {
    return Object.keys(this.fields);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.fields, key);
  }

  raw(key: string): unknown {
    if (!this.has(key)) throw new BadSavedState(`${this.path}.${key} is missing`);
    return this.fields[key];
  }

  /** A non-negative integer up to `maximum`. */
  number(key: string, maximum = Number.MAX_SAFE_INTEGER): number {
    const value = this.raw(key);
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > maximum) {
      throw new BadSavedState(`${this.path}.${key} is not an integer from 0 to ${maximum}`);
    }
    return value;
  }

  boolean(key: string): boolean {
    const value = this.raw(key);
    if (typeof value !== "boolean") throw new BadSavedState(`${this.path}.${key} is not true or false`);
    return value;
  }

  text(key: string): string {
    const value = this.raw(key);
    if (typeof value !== "string") throw new BadSavedState(`${this.path}.${key} is not text`);
    return value;
  }

  /** One of a closed set of words. */
  oneOf<T extends string>(key: string, words: readonly T[]): T {
    const value = this.raw(key);
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new BadSavedState(`${this.path}.${key} is not one of ${words.join(", ")}`);
    return word;
  }

  list(key: string): readonly unknown[] {
    const value = this.raw(key);
    if (!Array.isArray(value)) throw new BadSavedState(`${this.path}.${key} is not a list`);
    return value;
  }

  /** Objects of a list. */
  children(key: string): readonly SavedState[] {
    return this.list(key).map((item, i) => new SavedState(item, `${this.path}.${key}[${i}]`));
  }

  child(key: string): SavedState {
    return new SavedState(this.raw(key), `${this.path}.${key}`);
  }

  /** Bytes written by {@link bytesToText}, exactly `length` of them. */
  bytes(key: string, length: number): Uint8Array {
    const text = this.text(key);
    if (text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) {
      throw new BadSavedState(`${this.path}.${key} is not ${length} bytes in hexadecimal`);
    }
    return Uint8Array.from({ length }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
  }
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Bytes as lower-case hexadecimal without spaces. */
export function bytesToText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += HEX[byte];
  return text;
}
