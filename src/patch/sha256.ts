/** SHA-256 (FIPS 180-4), so that a map can name the table it belongs to in a way any tool can check. */
import { invariant } from "../base/invariant.ts";

/** The first 32 bits of the fractional parts of `root` of the first `count` primes, computed exactly. */
function rootFractions(count: number, degree: 2n | 3n): Uint32Array {
  const words = new Uint32Array(count);
  let candidate = 2;
  for (let found = 0; found < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) isPrime = false;
    if (!isPrime) continue;
    words[found++] = Number(BigInt.asUintN(32, integerRoot(BigInt(candidate) << (32n * degree), degree)));
  }
  return words;
}

function integerRoot(value: bigint, degree: 2n | 3n): bigint {
  let low = 0n;
  let high = 1n << 40n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** degree <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
}

const roundConstants = rootFractions(64, 3n);
const initialState = rootFractions(8, 2n);

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The digest as 64 lower-case hex digits. */
export function sha256(bytes: Uint8Array): string {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new Uint8Array(64 * blocks);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  // The length in bits, big-endian, in the last eight bytes.
  let bits = bytes.length * 8;
  for (let at = padded.length - 1; bits > 0; at--) {
    padded[at] = bits % 256;
    bits = Math.floor(bits / 256);
  }
  const state = Uint32Array.from(initialState);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < padded.length; block += 64) compress(state, schedule, padded, block);
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

function compress(state: Uint32Array, schedule: Uint32Array, bytes: Uint8Array, from: number): void {
  const at = (array: Uint32Array | Uint8Array, index: number): number => array[index] ?? 0;
  for (let i = 0; i < 16; i++) {
    const p = from + 4 * i;
    schedule[i] = (at(bytes, p) << 24) | (at(bytes, p + 1) << 16) | (at(bytes, p + 2) << 8) | at(bytes, p + 3);
  }
  for (let i = 16; i < 64; i++) {
    const w15 = at(schedule, i - 15);
    const w2 = at(schedule, i - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    schedule[i] = at(schedule, i - 16) + s0 + at(schedule, i - 7) + s1;
  }
  let [a, b, c, d, e, f, g, h] = Array.from(state) as [number, number, number, number, number, number, number, number];
  invariant(state.length === 8, "the state of SHA-256 is eight words");
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(roundConstants, i) + at(schedule, i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = at(state, i) + word;
  });
}
