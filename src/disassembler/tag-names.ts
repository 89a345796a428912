/** Names for resource descriptors that nothing in a table is called by. */

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Second characters of the names; no predefined name begins so. */
const letters = "YZXJ";
const underscore = 0x5f;

export class TagNames {
  private readonly start: string | undefined;
  private count = 0;

  /** @param bytes - of the table the names are for */
  constructor(bytes: Uint8Array) {
    const letter = [...letters].find((one) => !hasNames(bytes, one.charCodeAt(0)));
    this.start = letter === undefined ? undefined : `_${letter}`;
  }

  /** `_Y00` and so on; `undefined` when there are no more. */
  next(): string | undefined {
    const count = this.count++;
    const high = digits[Math.floor(count / digits.length)];
    const low = digits[count % digits.length];
    return this.start === undefined || high === undefined ? undefined : `${this.start}${high}${low}`;
  }
}

/** True if `_` and a letter stand in the bytes. */
function hasNames(bytes: Uint8Array, letter: number): boolean {
  for (let at = bytes.indexOf(underscore); at >= 0; at = bytes.indexOf(underscore, at + 1))
    if (bytes[at + 1] === letter) return true;
  return false;
}
