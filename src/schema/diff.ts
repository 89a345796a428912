/** Structural differences of two values of one layout. */
import { sameBytes } from "../base/byte-order.ts";
import { formatBytes, formatScalar } from "./format.ts";
import { labelOfKey } from "./label.ts";
import type { ChoiceNode, LayoutNode, StructNode, Typed, UnionNode, ValueOf } from "./layout.ts";

/** One difference; a side is undefined where the value has no such part. */
export interface DiffRow {
  /** Path of the value: `entries.3.flags.enabled`. For elements that moved, the place in the first value. */
  readonly path: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The differences of two values, in the order of the layout. Lists are compared after their equal beginning and end. */
export function diff<L extends StructNode & Typed<unknown>>(
  layout: L,
  before: ValueOf<L>,
  after: ValueOf<L>,
): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  diffNode(layout, before, after, { path: "", label: layout.name }, rows);
  return rows;
}

interface Place {
  readonly path: string;
  readonly label: string;
}

function diffNode(node: LayoutNode, before: unknown, after: unknown, place: Place, rows: DiffRow[]): void {
  if (before === undefined && after === undefined) return;
  if (node.kind === "optional" || node.kind === "referenced") {
    diffNode(node.of, before, after, place, rows);
  } else if (node.kind === "struct" && isRecord(before) && isRecord(after)) {
    diffFields(node, before, after, place, rows);
  } else if (
    (node.kind === "union" || node.kind === "choice") &&
    isRecord(before) &&
    isRecord(after) &&
    before["kind"] === after["kind"]
  ) {
    diffVariant(node, before, after, place, rows);
  } else if (node.kind === "flags" && isRecord(before) && isRecord(after)) {
    for (const key of [...Object.keys(node.bits), "reserved"]) {
      if (before[key] !== after[key])
        rows.push({ ...inside(place, key), before: bit(before[key]), after: bit(after[key]) });
    }
  } else if ((node.kind === "list" || node.kind === "array") && Array.isArray(before) && Array.isArray(after)) {
    diffLists(node.element, before, after, place, rows);
  } else {
    const [left, right] = [summary(node, before), summary(node, after)];
    if (!isSame(before, after)) rows.push({ ...place, before: left, after: right });
  }
}

function diffFields(node: StructNode, before: Values, after: Values, place: Place, rows: DiffRow[]): void {
  for (const [key, field] of Object.entries(node.fields)) {
    const fieldPlace = { ...inside(place, key), ...(field.label === undefined ? {} : { label: field.label }) };
    diffNode(field, before[key], after[key], fieldPlace, rows);
  }
  diffNode({ kind: "bytes", length: undefined }, before["rest"], after["rest"], inside(place, "rest"), rows);
}

function diffVariant(node: UnionNode | ChoiceNode, before: Values, after: Values, place: Place, rows: DiffRow[]): void {
  const variant = node.variants[String(before["kind"])];
  if (variant !== undefined) diffFields(variant, before, after, { ...place, label: variant.name }, rows);
  else if (!isSame(before, after)) rows.push({ ...place, before: summary(node, before), after: summary(node, after) });
}

function diffLists(
  element: LayoutNode,
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
  rows: DiffRow[],
): void {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  const longest = Math.max(before.length, after.length) - tail;
  for (let i = head; i < longest; i++) {
    const left = i < before.length - tail ? before[i] : undefined;
    const right = i < after.length - tail ? after[i] : undefined;
    diffNode(element, left, right, inside(place, String(i)), rows);
  }
}

type Values = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function isSame(a: unknown, b: unknown): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return sameBytes(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}

/** One line for a value that only one side has, or that changed as a whole. */
function summary(node: LayoutNode, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Uint8Array) return formatBytes(value);
  if (isRecord(value) && value["bytes"] instanceof Uint8Array) return formatBytes(value["bytes"]);
  if (isRecord(value)) {
    const variant = node.kind === "union" || node.kind === "choice" ? node.variants[String(value["kind"])] : node;
    if (variant?.kind !== "struct")
      return Object.entries(value)
        .map(([key, item]) => `${key}=${bit(item)}`)
        .join(" ");
    const parts = Object.entries(variant.fields).flatMap(([key, field]) => {
      const text = summary(field, value[key]);
      return text === undefined ? [] : [`${key}=${text}`];
    });
    return `${variant.name} {${parts.join(" ")}}`;
  }
  if (Array.isArray(value)) return `${value.length} elements`;
  return formatScalar(node, value).text;
}

const bit = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  return typeof value === "boolean" ? String(Number(value)) : String(value);
};

function inside(place: Place, key: string): Place {
  return { path: place.path === "" ? key : `${place.path}.${key}`, label: labelOfKey(key) };
}
