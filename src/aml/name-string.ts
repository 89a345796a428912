/**
 * NameStrings: the bytes of names.
 *
 * @see ACPI 6.5 §20.2.2
 */
import type { ByteWriter } from "../base/byte-writer.ts";
import { invariant } from "../base/invariant.ts";
import { type NamePath, type NameSeg, nameSeg } from "./name-path.ts";
import type { AmlName } from "./nodes.ts";

/** Bytes that introduce the parts of a NameString. */
export const nameBytes = {
  root: 0x5c,
  parent: 0x5e,
  dual: 0x2e,
  multi: 0x2f,
  null: 0x00,
} as const;

/** True for `A`-`Z` and `_`: what a NameSeg starts with. */
export function isLeadNameChar(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f;
}

/** True for a byte that starts a NameString where a term may stand (there, 0x00 is Zero and no NullName). */
export function startsName(byte: number): boolean {
  return (
    isLeadNameChar(byte) ||
    byte === nameBytes.root ||
    byte === nameBytes.parent ||
    byte === nameBytes.dual ||
    byte === nameBytes.multi
  );
}

/** More cached names than this start over: broken input must not grow the cache for ever. */
const cacheLimit = 0x4000;

/** A name of one segment, and whether it has characters that §20.2.2 does not allow. */
interface CachedName {
  readonly name: AmlName;
  readonly segment: NameSeg;
  readonly isMalformed: boolean;
}

// Of all readers together: tables of one machine name the same things, and equal strings that are one compare fastest.
const cache = new Map<number, CachedName>();

function cached(bytes: Uint8Array, offset: number): CachedName {
  const a = bytes[offset] ?? 0;
  const b = bytes[offset + 1] ?? 0;
  const c = bytes[offset + 2] ?? 0;
  const d = bytes[offset + 3] ?? 0;
  const key = (a << 24) | (b << 16) | (c << 8) | d;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const segment = nameSeg(String.fromCharCode(a, b, c, d));
  const name: AmlName = { path: { absolute: false, parents: 0, segments: [segment] }, form: "plain" };
  const isMalformed = !isLeadNameChar(a) || !isNameChar(b) || !isNameChar(c) || !isNameChar(d);
  const entry = { name, segment, isMalformed };
  cache.set(key, entry);
  return entry;
}

/**
 * Reads NameStrings out of byte arrays. One-segment names, which are most names, come from a cache (measured: 2x on
 * whole tables), so equal names may be the same object.
 */
export class NameReader {
  /** Offset behind the name last read; at a failed read, where the missing byte would be. */
  next = 0;
  /** The name last read has a NameSeg with characters §20.2.2 does not allow. */
  isMalformed = false;

  /** @returns `undefined` if the name runs past `end` */
  read(bytes: Uint8Array, offset: number, end: number): AmlName | undefined {
    this.isMalformed = false;
    let at = offset;
    const absolute = at < end && bytes[at] === nameBytes.root;
    if (absolute) at++;
    let parents = 0;
    while (at < end && bytes[at] === nameBytes.parent) {
      parents++;
      at++;
    }
    if (at >= end) return this.fail(end);
    switch (bytes[at]) {
      case nameBytes.null:
        this.next = at + 1;
        return { path: { absolute, parents, segments: [] }, form: "plain" };
      case nameBytes.dual:
        return this.list(bytes, at + 1, end, 2, absolute, parents, "dual");
      case nameBytes.multi:
        if (at + 1 >= end) return this.fail(end);
        return this.list(bytes, at + 2, end, bytes[at + 1] ?? 0, absolute, parents, "multi");
      default:
        if (at + 4 > end) return this.fail(end);
        return absolute || parents > 0
          ? this.list(bytes, at, end, 1, absolute, parents, "plain")
          : this.single(bytes, at);
    }
  }

  /** One NameSeg, whatever its bytes are; the four must be there. */
  nameSeg(bytes: Uint8Array, offset: number): AmlName {
    this.isMalformed = false;
    return this.single(bytes, offset);
  }

  private segment(bytes: Uint8Array, offset: number): NameSeg {
    const { segment, isMalformed } = cached(bytes, offset);
    if (isMalformed) this.isMalformed = true;
    return segment;
  }

  private single(bytes: Uint8Array, at: number): AmlName {
    this.next = at + 4;
    const { name, isMalformed } = cached(bytes, at);
    if (isMalformed) this.isMalformed = true;
    return name;
  }

  private list(
    bytes: Uint8Array,
    at: number,
    end: number,
    count: number,
    absolute: boolean,
    parents: number,
    form: AmlName["form"],
  ): AmlName | undefined {
    if (at + 4 * count > end) return this.fail(end);
    this.next = at + 4 * count;
    const path: NameSeg[] = [];
    for (let i = 0; i < count; i++) path.push(this.segment(bytes, at + 4 * i));
    return { path: { absolute, parents, segments: path }, form };
  }

  private fail(end: number): undefined {
    this.next = end;
    return undefined;
  }
}

function isNameChar(byte: number): boolean {
  return isLeadNameChar(byte) || (byte >= 0x30 && byte <= 0x39);
}

/**
 * The NameString at `offset`, and the offset behind it.
 *
 * @returns `undefined` if it runs past `end`
 */
export function decodeNameString(
  bytes: Uint8Array,
  offset = 0,
  end = bytes.length,
): { readonly name: AmlName; readonly next: number } | undefined {
  const reader = new NameReader();
  const name = reader.read(bytes, offset, end);
  return name === undefined ? undefined : { name, next: reader.next };
}

/** The form §20.2.2 and `iasl` give a path: one segment plain, two dual, more multi. */
export function amlName(path: NamePath): AmlName {
  const count = path.segments.length;
  return { path, form: count < 2 ? "plain" : count === 2 ? "dual" : "multi" };
}

/** The bytes of a name: prefixes, form, segments. The form must fit the number of segments. */
export function nameStringBytes(name: AmlName): Uint8Array {
  const { path, form } = name;
  const count = path.segments.length;
  const isFitting = form === "plain" ? count < 2 : form === "dual" ? count === 2 : count <= 255;
  invariant(isFitting, `a name of ${count} segments cannot be ${form}`);
  const lead = form === "multi" ? 2 : form === "dual" || count === 0 ? 1 : 0;
  const prefix = (path.absolute ? 1 : 0) + path.parents;
  const bytes = new Uint8Array(prefix + lead + 4 * count);
  if (path.absolute) bytes[0] = nameBytes.root;
  bytes.fill(nameBytes.parent, path.absolute ? 1 : 0, prefix);
  let at = prefix + lead;
  if (form === "dual") bytes[prefix] = nameBytes.dual;
  if (form === "multi") {
    bytes[prefix] = nameBytes.multi;
    bytes[prefix + 1] = count;
  }
  for (const segment of path.segments) for (let i = 0; i < 4; i++) bytes[at++] = segment.charCodeAt(i);
  return bytes;
}

/** Writes a path in its usual form. */
export function encodeNamePath(writer: ByteWriter, path: NamePath): void {
  writer.bytes(nameStringBytes(amlName(path)));
}
