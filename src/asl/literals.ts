/** The values of integer and string literals. @see ACPI 6.5 §19.2.3 */

/** The value of an integer literal (it may exceed 64 bits); `undefined` if it has not the form of one. */
export function integerValue(text: string): bigint | undefined {
  const small = smallInteger(text);
  if (small !== undefined) return small;
  // Deviation: §19.2.3 wants a digit; iasl takes the prefix alone for zero.
  if (text === "0x" || text === "0X") return 0n;
  if (/^0[xX][0-9a-fA-F]+$/.test(text) || /^[1-9][0-9]*$/.test(text)) return BigInt(text);
  if (/^0[0-7]*$/.test(text)) return text.length === 1 ? 0n : BigInt(`0o${text.slice(1)}`);
  return undefined;
}

/** Most integers of most tables. */
const bytes: readonly bigint[] = Array.from({ length: 0x100 }, (_, value) => BigInt(value));

/** Hexadecimal integers of up to eight digits without regular expressions: they are the bulk of large tables. */
function smallInteger(text: string): bigint | undefined {
  const { length } = text;
  if (length < 3 || length > 10 || text.charCodeAt(0) !== 0x30 || (text.charCodeAt(1) | 0x20) !== 0x78)
    return undefined;
  let value = 0;
  for (let i = 2; i < length; i++) {
    const code = text.charCodeAt(i);
    const letter = code | 0x20;
    if (code >= 0x30 && code <= 0x39) value = value * 16 + code - 0x30;
    else if (letter >= 0x61 && letter <= 0x66) value = value * 16 + letter - 0x57;
    else return undefined;
  }
  return bigintOf(value);
}

/** An integer of at most 53 bits; the same object for each byte. */
export function bigintOf(value: number): bigint {
  return bytes[value] ?? BigInt(value);
}

const escapes: { readonly [letter: string]: number } = {
  a: 0x07,
  b: 0x08,
  f: 0x0c,
  n: 0x0a,
  r: 0x0d,
  t: 0x09,
  v: 0x0b,
  "'": 0x27,
  '"': 0x22,
  "\\": 0x5c,
};

export interface StringValue {
  /** One unit for each byte. */
  readonly value: string;
  /** Escape sequences that are none, with their offsets in the literal. */
  readonly badEscapes: readonly BadEscape[];
}

export interface BadEscape {
  /** No escape at all, or one for a byte that a string cannot hold. */
  readonly kind: "string-escape" | "string-byte";
  /** In the literal. */
  readonly offset: number;
  readonly text: string;
}

/** The value of a string literal, given with its quotes. Characters beyond ASCII become their UTF-8 bytes. */
export function stringValue(literal: string): StringValue {
  const inner = literal.endsWith('"') && literal.length > 1 ? literal.slice(1, -1) : literal.slice(1);
  // Most strings have nothing to resolve.
  if (!/[\\\u0080-\uffff]/.test(inner)) return { value: inner, badEscapes: [] };
  const badEscapes: BadEscape[] = [];
  let value = "";
  let at = 0;
  while (at < inner.length) {
    const code = inner.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    if (character !== "\\") {
      value += code < 0x80 ? character : utf8(code);
      at += character.length;
      continue;
    }
    const numeric = /^(?:x([0-9a-fA-F]{0,2})|([0-7]{1,3}))/.exec(inner.slice(at + 1, at + 4));
    const next = inner.charAt(at + 1);
    const simple = escapes[next];
    if (numeric !== null) {
      const [whole, hexadecimal, octal] = numeric;
      const byte =
        hexadecimal === undefined ? Number.parseInt(octal ?? "0", 8) : Number.parseInt(`0${hexadecimal}`, 16);
      // Deviation: as in iasl, a byte that is no ASCII character or would end the string is left out.
      if (byte > 0 && byte < 0x80) value += String.fromCharCode(byte);
      else badEscapes.push({ kind: "string-byte", offset: at + 1, text: inner.slice(at, at + 1 + whole.length) });
      at += 1 + whole.length;
    } else {
      if (simple === undefined) {
        badEscapes.push({ kind: "string-escape", offset: at + 1, text: inner.slice(at, at + 2) });
      }
      value += simple === undefined ? next : String.fromCharCode(simple);
      at += 2;
    }
  }
  return { value, badEscapes };
}

/** The UTF-8 bytes of a code point, one unit for each. */
function utf8(code: number): string {
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
  if (code < 0x10000) {
    return String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return String.fromCharCode(
    0xf0 | (code >> 18),
    0x80 | ((code >> 12) & 0x3f),
    0x80 | ((code >> 6) & 0x3f),
    0x80 | (code & 0x3f),
  );
}
