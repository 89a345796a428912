/** AML written byte by byte: what no compiler would write. */

export type Bytes = readonly number[];

export const text = (value: string): Bytes => [...value].map((character) => character.charCodeAt(0));

/** A PkgLength that counts itself, in the smallest form. */
export function pkgLength(content: number): Bytes {
  if (content + 1 <= 0x3f) return [content + 1];
  const width = content + 2 <= 0xfff ? 1 : content + 3 <= 0xf_ffff ? 2 : 3;
  const total = content + 1 + width;
  const rest = Array.from({ length: width }, (_, i) => (total >> (4 + 8 * i)) & 0xff);
  return [(width << 6) | (total & 0x0f), ...rest];
}

export const pkg = (opcode: Bytes, ...parts: readonly Bytes[]): Bytes => {
  const content = parts.flat();
  return [...opcode, ...pkgLength(content.length), ...content];
};

/** A PkgLength of four bytes with any value. */
export const wide = (value: number): Bytes => [
  0xc0 | (value & 15),
  (value >> 4) & 255,
  (value >> 12) & 255,
  (value >> 20) & 255,
];

export const dword = (value: number): Bytes => [
  0x0c,
  value & 255,
  (value >> 8) & 255,
  (value >> 16) & 255,
  (value >>> 24) & 255,
];
export const int = (value: number): Bytes => (value < 2 ? [value] : value < 256 ? [0x0a, value] : dword(value));
export const string = (value: string): Bytes => [0x0d, ...text(value), 0];
export const buffer = (size: Bytes, ...bytes: readonly number[]): Bytes => pkg([0x11], size, bytes);
export const method = (name: string, ...body: readonly Bytes[]): Bytes => methodOf(name, 0, ...body);
export const methodOf = (name: string, flags: number, ...body: readonly Bytes[]): Bytes =>
  pkg([0x14], text(name), [flags], ...body);
export const name = (path: string, value: Bytes): Bytes => [0x08, ...text(path), ...value];
export const ret = (value: Bytes): Bytes => [0xa4, ...value];
export const store = (value: Bytes, target: Bytes): Bytes => [0x70, ...value, ...target];
export const index = (object: Bytes, at: Bytes): Bytes => [0x88, ...object, ...at, 0];
export const whileTrue = (...body: readonly Bytes[]): Bytes => pkg([0xa2], [1], ...body);
export const region = (path: string, space: number, offset: Bytes, length: Bytes): Bytes => [
  ...[0x5b, 0x80, ...text(path), space],
  ...offset,
  ...length,
];
export const field = (path: string, flags: number, ...elements: readonly Bytes[]): Bytes =>
  pkg([0x5b, 0x81], text(path), [flags], ...elements);
export const unit = (path: string, bits: number): Bytes => [...text(path), ...(bits < 64 ? [bits] : wide(bits))];
export const local = (number: number): Bytes => [0x60 + number];
export const arg = (number: number): Bytes => [0x68 + number];
export const concat = (a: Bytes, b: Bytes, target: Bytes): Bytes => [0x73, ...a, ...b, ...target];
export const multiName = (...segments: readonly string[]): Bytes => [0x2f, segments.length, ...segments.flatMap(text)];

export function nested(depth: number): Bytes {
  // From the inside, in one array that grows at its front.
  let parts: number[] = [0x12, 0x02, 0x00];
  for (let i = 1; i < depth; i++) parts = [0x12, ...pkgLength(parts.length + 1), 1, ...parts];
  return parts;
}

export function nestedIfs(depth: number): Bytes {
  let parts: number[] = [0xa4, 1];
  for (let i = 0; i < depth; i++) parts = [0xa0, ...pkgLength(parts.length + 1), 1, ...parts];
  return parts;
}
