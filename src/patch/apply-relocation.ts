/** Putting values into a table: all of them and correctly, or not at all. */
import { decodeTable } from "../aml/index.ts";
import { readBigUint, writeBigUint } from "../base/byte-order.ts";
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { checksumOf, checksumOffset, headerLength, setChecksum } from "../tables/index.ts";
import { compareTrees } from "./compare-trees.ts";

import { diagnose } from "./diagnostics.ts";
import { identify, type RelocationMap, type SlotValues, signatureOf } from "./relocation-map.ts";
import { isSlotValue } from "./slot-values.ts";

/**
 * A copy of a table with values in its slots and the checksum right.
 *
 * @param table - the table of the map, with whatever values in the slots
 * @param values - one for every slot name of the map, each fitting the width of its places
 * @returns the bytes; undefined with errors when table, map and values do not belong together, or when the result would
 * decode to another structure
 */
export function applyRelocation(
  table: ByteSource,
  map: RelocationMap,
  values: SlotValues,
): Outcome<Uint8Array | undefined> {
  const found: Diagnostic[] = [...checkIdentity(table, map), ...checkValues(table, map, values)];
  if (hasErrors(found)) return outcome(undefined, found);
  const bytes = table.bytes.slice();
  for (const { name, offset, width } of map.slots) {
    writeBigUint(bytes, offset, width, BigInt(values[name] ?? 0));
  }
  setChecksum(bytes);
  found.push(...checkStructure(table, { name: table.name, bytes }, map));
  return hasErrors(found) ? outcome(undefined, found) : outcome(bytes, found);
}

/**
 * Checks a table that was relocated: that it is the table of the map, sums to zero, and holds the values, if given.
 *
 * @returns errors; none when all is well
 */
export function verifyRelocation(table: ByteSource, map: RelocationMap, values?: SlotValues): readonly Diagnostic[] {
  const found: Diagnostic[] = [...checkIdentity(table, map)];
  if (hasErrors(found)) return found;
  const total = checksumOf(table.bytes);
  if (total !== 0) {
    const span = { source: table, start: checksumOffset, end: checksumOffset + 1 };
    found.push(diagnose("bad-checksum", span, { table: table.name, sum: hex(total) }));
  }
  if (values === undefined) return found;
  found.push(...checkValues(table, map, values));
  if (hasErrors(found)) return found;
  for (const { name, offset, width } of map.slots) {
    const actual = readBigUint(table.bytes, offset, width);
    const expected = BigInt(values[name] ?? 0);
    if (actual === expected) continue;
    const span = { source: table, start: offset, end: offset + width };
    const digits = 2 * width;
    const texts = { offset: hex(offset, 4), actual: hex(actual, digits), expected: hex(expected, digits) };
    found.push(diagnose("slot-value-differs", span, { slot: name, ...texts }));
  }
  return found;
}

function checkIdentity(table: ByteSource, map: RelocationMap): readonly Diagnostic[] {
  const { bytes, name } = table;
  const span = { source: table, start: 0, end: Math.min(bytes.length, headerLength) };
  if (bytes.length !== map.table.length) {
    const lengths = { expected: map.table.length, actual: bytes.length };
    return [diagnose("wrong-length", span, { table: name, ...lengths })];
  }
  const { signature, sha256 } = identify(bytes, map.slots);
  if (signature !== map.table.signature) {
    return [diagnose("wrong-table", span, { table: name, expected: map.table.signature, actual: signatureOf(bytes) })];
  }
  return sha256 === map.table.sha256 ? [] : [diagnose("wrong-contents", undefined, { table: name })];
}

function checkValues(table: ByteSource, map: RelocationMap, values: SlotValues): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const names = new Set(map.slots.map(({ name }) => name));
  for (const [slot, value] of Object.entries(values)) {
    if (!names.has(slot)) {
      found.push(diagnose("unknown-slot", undefined, { slot, known: listed([...names]) }));
    } else if (!isSlotValue(value)) {
      found.push(diagnose("bad-value", undefined, { slot, value: String(value) }));
    }
  }
  for (const slot of names) {
    if (values[slot] === undefined) found.push(diagnose("missing-value", undefined, { slot }));
  }
  if (hasErrors(found)) return found;
  for (const { name, offset, width } of map.slots) {
    const value = BigInt(values[name] ?? 0);
    if (value < 1n << BigInt(8 * width)) continue;
    const span = { source: table, start: offset, end: offset + width };
    found.push(diagnose("value-too-large", span, { slot: name, value: hex(value), width, offset: hex(offset, 4) }));
  }
  return found;
}

/** The first few names: a map of 4,096 vCPUs has thousands. */
function listed(names: readonly string[]): string {
  const most = 8;
  const some = names.slice(0, most).join(", ");
  return names.length > most ? `${some} and ${names.length - most} more` : some;
}

/** Before and after must be the same AML but for the slots. */
function checkStructure(before: ByteSource, after: ByteSource, map: RelocationMap): readonly Diagnostic[] {
  const old = decodeTable(before);
  const relocated = decodeTable(after);
  const errors = [...old.diagnostics, ...relocated.diagnostics].filter(({ severity }) => severity === "error");
  if (errors.length > 0) return errors;
  const { sites, diagnostics } = compareTrees(old.value, relocated.value);
  if (diagnostics.length > 0) return diagnostics;
  const places = new Set(map.slots.map(({ offset, width }) => `${offset}+${width}`));
  const stray = sites.filter(({ offset, width }) => !places.has(`${offset}+${width}`));
  return stray.map(({ offset, width }) =>
    diagnose("unexplained-byte", { source: after, start: offset, end: offset + width }, { offset: hex(offset, 4) }),
  );
}
