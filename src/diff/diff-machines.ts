/** The structural difference of two machines, or of two tables: what was added, what is gone, what changed. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { amlSignatures, decodeTable, diffTables } from "../tables/index.ts";
import { type OutlinedPart, outlineMachine } from "./outline.ts";

export type Change = "added" | "removed" | "changed" | "moved";

/** A field of a static table that differs. */
export interface FieldChange {
  readonly path: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface TableChange {
  readonly change: "added" | "removed" | "changed";
  /** Four characters. */
  readonly signature: string;
  readonly oemTableId: string;
  /** Bytes. */
  readonly lengthBefore: number | undefined;
  readonly lengthAfter: number | undefined;
  /** Of static tables; of tables with AML only their header's. */
  readonly fields: readonly FieldChange[];
}

export interface ObjectChange {
  /** `moved`: the same object stands in another table now. */
  readonly change: Change;
  readonly path: string;
  readonly kind: string;
  /** ASL of the object alone. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Names of the tables. */
  readonly tableBefore: string | undefined;
  readonly tableAfter: string | undefined;
}

export interface MachineDifference {
  readonly tables: readonly TableChange[];
  readonly objects: readonly ObjectChange[];
}

/**
 * Compares the tables of two machines, or two tables.
 *
 * @param before - in load order, as `after`
 * Reports what decoding reports of the static tables, of both sides.
 */
export function diffMachines(before: readonly ByteSource[], after: readonly ByteSource[]): Outcome<MachineDifference> {
  const diagnostics: Diagnostic[] = [];
  const tables = pairTables(before, after).flatMap((pair) => tableChange(pair, diagnostics));
  return outcome({ tables, objects: objectChanges(before.filter(holdsAml), after.filter(holdsAml)) }, diagnostics);
}

const text = ({ bytes }: ByteSource, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length)).replace(/\0/g, " ");
const signatureOf = (source: ByteSource): string => text(source, 0, 4);
const OEM_TABLE_ID = 16;
/** RSDP and FACS have no standard header. */
const headerless = ["RSD ", "FACS"];
const oemTableIdOf = (source: ByteSource): string =>
  headerless.includes(signatureOf(source)) ? "" : text(source, OEM_TABLE_ID, 8).trimEnd();
const holdsAml = (source: ByteSource): boolean => amlSignatures.includes(signatureOf(source));

interface Pair {
  readonly before: ByteSource | undefined;
  readonly after: ByteSource | undefined;
}

/**
 * Tables of one signature belong together if they are equal, then by their OEM table ID and size, then by that ID alone,
 * for vendors give all their tables one, and those that are left by their order.
 */
function pairTables(before: readonly ByteSource[], after: readonly ByteSource[]): readonly Pair[] {
  const left = new Set(after);
  const take = (is: (source: ByteSource) => boolean): ByteSource | undefined => {
    for (const source of left) {
      if (!is(source)) continue;
      left.delete(source);
      return source;
    }
    return undefined;
  };
  const partners = new Map<ByteSource, ByteSource>();
  const match = (isPartner: (a: ByteSource, b: ByteSource) => boolean): void => {
    for (const source of before) {
      if (partners.has(source)) continue;
      const partner = take((other) => signatureOf(other) === signatureOf(source) && isPartner(source, other));
      if (partner !== undefined) partners.set(source, partner);
    }
  };
  const hasSameId = (a: ByteSource, b: ByteSource): boolean => oemTableIdOf(a) === oemTableIdOf(b);
  match((a, b) => sameBytes(a.bytes, b.bytes));
  match((a, b) => hasSameId(a, b) && a.bytes.length === b.bytes.length);
  match(hasSameId);
  match(() => true);
  return [
    ...before.map((source) => ({ before: source, after: partners.get(source) })),
    ...[...left].map((source) => ({ before: undefined, after: source })),
  ];
}

function tableChange({ before, after }: Pair, diagnostics: Diagnostic[]): readonly TableChange[] {
  const one = after ?? before;
  if (one === undefined || (before !== undefined && after !== undefined && sameBytes(before.bytes, after.bytes)))
    return [];
  const fields = before === undefined || after === undefined ? [] : fieldChanges(before, after, diagnostics);
  return [
    {
      change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
      signature: signatureOf(one),
      oemTableId: oemTableIdOf(one),
      lengthBefore: before?.bytes.length,
      lengthAfter: after?.bytes.length,
      fields,
    },
  ];
}

function fieldChanges(before: ByteSource, after: ByteSource, diagnostics: Diagnostic[]): readonly FieldChange[] {
  const [a, b] = [decodeTable(before), decodeTable(after)];
  diagnostics.push(...a.diagnostics, ...b.diagnostics);
  const rows = diffTables(a.value, b.value) ?? [];
  // AML is compared as objects.
  const shown = holdsAml(before) ? rows.filter(({ path }) => path.startsWith("header.")) : rows;
  const told = shown.filter(({ path }) => !followingFields.includes(path));
  const isSaid = told.length > 0 || before.bytes.length !== after.bytes.length;
  return isSaid ? told : shown;
}

/** Fields that differ whenever anything does: they are named where nothing else is. */
const followingFields: readonly string[] = ["header.checksum", "header.length"];

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function objectChanges(before: readonly ByteSource[], after: readonly ByteSource[]): readonly ObjectChange[] {
  const [old, now] = [outlineMachine(before), outlineMachine(after)];
  const byKey = new Map(now.map((part) => [part.key, part]));
  const found: ObjectChange[] = [];
  for (const part of old) {
    const other = byKey.get(part.key);
    byKey.delete(part.key);
    if (other === undefined) found.push(changeOf("removed", part, undefined));
    else if (meaningOf(other.text) !== meaningOf(part.text)) found.push(changeOf("changed", part, other));
    else if (!sameTable(part, other)) found.push(changeOf("moved", part, other));
  }
  return [...found, ...[...byKey.values()].map((part) => changeOf("added", undefined, part))];
}

/** Zero and 0x00 are one number in two forms. */
const meaningOf = (text: string): string => text.replace(/\bZero\b/g, "0x00").replace(/\bOne\b/g, "0x01");

/** Tables of two machines are the same if they would be loaded as the same. */
const sameTable = (a: OutlinedPart, b: OutlinedPart): boolean =>
  signatureOf(a.table) === signatureOf(b.table) && oemTableIdOf(a.table) === oemTableIdOf(b.table);

function changeOf(change: Change, before: OutlinedPart | undefined, after: OutlinedPart | undefined): ObjectChange {
  const one = after ?? before;
  return {
    change,
    path: one?.path ?? "",
    kind: one?.kind ?? "",
    before: before?.text,
    after: after?.text,
    tableBefore: before?.table.name,
    tableAfter: after?.table.name,
  };
}
