/**
 * The binary difference of compilations of one source with different values: proof that nothing but values differs,
 * and the map of where they are.
 */
import { type AmlTable, decodeTable } from "../aml/index.ts";
import { readBigUint, readUint } from "../base/byte-order.ts";
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { checksumOffset, headerLength } from "../tables/index.ts";
import { compareTrees, type ValueSite } from "./compare-trees.ts";

import { diagnose } from "./diagnostics.ts";
import { identify, type RelocationMap, type SlotValues } from "./relocation-map.ts";
import { checkSlotValues } from "./slot-values.ts";

/**
 * Makes a relocation map.
 *
 * @param images - two or more whole tables; the map is for the first
 * @param values - the slot values of each image, in the same order
 * @returns the map; undefined with errors when any byte differs that is not the value of a slot (the checksum aside)
 */
export function diffVariants(
  images: readonly ByteSource[],
  values: readonly SlotValues[],
): Outcome<RelocationMap | undefined> {
  const [first, ...others] = images;
  if (first === undefined || others.length === 0 || values.length !== images.length) {
    const counts = { images: images.length, values: values.length };
    return outcome(undefined, [diagnose("too-few-variants", undefined, counts)]);
  }
  const found: Diagnostic[] = [...checkSlotValues(values), ...images.flatMap(checkTable)];
  if (hasErrors(found)) return outcome(undefined, found);

  const decoded: AmlTable[] = [];
  for (const image of images) {
    const { value, diagnostics } = decodeTable(image);
    found.push(...diagnostics.filter(({ severity }) => severity === "error"));
    decoded.push(value);
  }
  if (hasErrors(found)) return outcome(undefined, found);

  const sites = new Map<number, ValueSite>();
  for (const other of decoded.slice(1)) {
    const base = decoded[0];
    if (base === undefined) continue;
    found.push(...compareHeaders(base.source, other.source));
    const difference = compareTrees(base, other);
    found.push(...difference.diagnostics);
    for (const site of difference.sites) sites.set(site.offset, site);
  }
  // Bytes at the same offset mean nothing once lengths or shapes differ.
  if (hasErrors(found)) return outcome(undefined, found);
  const ordered = [...sites.values()].sort((a, b) => a.offset - b.offset);
  for (const other of others) found.push(...unexplainedBytes(first, other, ordered));
  const slots = nameSites(ordered, images, values, found);
  if (hasErrors(found)) return outcome(undefined, found);
  return outcome({ version: 1, table: identify(first.bytes, slots), slots }, found);
}

function checkTable(source: ByteSource): readonly Diagnostic[] {
  const size = source.bytes.length;
  const length = size >= 8 ? readUint(source.bytes, 4, 4) : 0;
  if (size >= headerLength && length === size) return [];
  const span = { source, start: 0, end: Math.min(size, headerLength) };
  return [diagnose("not-a-table", span, { table: source.name, size, length })];
}

const lengthField = { start: 4, end: 8 };

function compareHeaders(first: ByteSource, second: ByteSource): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const names = { first: first.name, second: second.name };
  if (first.bytes.length !== second.bytes.length) {
    const span = { source: second, ...lengthField };
    const lengths = { expected: first.bytes.length, actual: second.bytes.length };
    found.push(diagnose("length-differs", span, { ...names, ...lengths }));
  }
  for (let offset = 0; offset < headerLength; offset++) {
    if (offset === checksumOffset || (offset >= lengthField.start && offset < lengthField.end)) continue;
    const expected = first.bytes[offset] ?? 0;
    const actual = second.bytes[offset] ?? 0;
    if (expected === actual) continue;
    const span = { source: second, start: offset, end: offset + 1 };
    const bytes = { offset, expected: hex(expected), actual: hex(actual) };
    found.push(diagnose("header-differs", span, { ...names, ...bytes }));
  }
  return found;
}

function unexplainedBytes(first: ByteSource, second: ByteSource, sites: readonly ValueSite[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let next = 0;
  for (let offset = headerLength; offset < first.bytes.length; offset++) {
    const site = sites[next];
    if (site !== undefined && offset >= site.offset) {
      if (offset === site.offset + site.width - 1) next++;
      continue;
    }
    if (first.bytes[offset] === second.bytes[offset]) continue;
    const span = { source: second, start: offset, end: offset + 1 };
    found.push(diagnose("unexplained-byte", span, { offset: hex(offset, 4) }));
  }
  return found;
}

function nameSites(
  sites: readonly ValueSite[],
  images: readonly ByteSource[],
  values: readonly SlotValues[],
  found: Diagnostic[],
): RelocationMap["slots"] {
  const keyOf = (contents: readonly (number | bigint | undefined)[]): string => contents.map(String).join(" ");
  const names = new Map<string, string>();
  for (const name of Object.keys(values[0] ?? {})) names.set(keyOf(values.map((variant) => variant[name])), name);
  const unused = new Set(names.values());
  const slots = sites.flatMap(({ offset, width, kind, place }) => {
    const contents = images.map(({ bytes }) => readBigUint(bytes, offset, width));
    const name = names.get(keyOf(contents));
    if (name === undefined) {
      const span = images[0] && { source: images[0], start: offset, end: offset + width };
      const text = contents.map((value) => hex(value, 2 * width)).join(", ");
      found.push(diagnose("unexplained-value", span, { place, values: text }));
      return [];
    }
    unused.delete(name);
    return [{ name, offset, width, kind, original: hex(contents[0] ?? 0, 2 * width) }];
  });
  for (const slot of unused) found.push(diagnose("slot-not-found", undefined, { slot }));
  return slots;
}
