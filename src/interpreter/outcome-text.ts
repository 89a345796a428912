/** What evaluations have brought about, as text that is the same if and only if nobody can tell two ends apart. */
import { hex, hexBytes } from "../base/hex.ts";
import type { AcpiObject } from "../namespace/index.ts";
import { aeCodeOf } from "./diagnostics.ts";
import type { FinalState } from "./scheduler.ts";
import type { Session } from "./session.ts";

/** Packages in packages that are looked at. */
const deepest = 8;

/** What names hold, by path. */
export function heldByNames(session: Session): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  session.namespace.walk((node) => {
    const text = node.aliasOf === undefined ? dataText(node.object, 0) : "";
    if (text !== "") held.set(node.path, text);
  });
  return held;
}

/** Results, what names hold now that they did not hold `before`, and what was written last to each address. */
export function outcomeText(
  session: Session,
  states: readonly FinalState[],
  before: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, string>,
): string {
  const results = states.map((state) =>
    state.kind === "returned" ? dataText(state.object, 0) : (aeCodeOf(state.reason) ?? state.reason.code),
  );
  const parts = [`results ${results.join(", ")}`];
  for (const [path, text] of heldByNames(session)) if (before.get(path) !== text) parts.push(`${path}=${text}`);
  for (const [place, value] of [...written].sort(([a], [b]) => (a < b ? -1 : 1))) parts.push(`${place}=${value}`);
  return parts.join("; ");
}

/** The empty text for what is no data. */
function dataText(object: AcpiObject | undefined, depth: number): string {
  switch (object?.type) {
    case "Integer":
      return hex(object.value);
    case "String":
      return JSON.stringify(object.value);
    case "Buffer":
      return `{${hexBytes(object.bytes)}}`;
    case "Package":
      if (depth >= deepest) return "[…]";
      return `[${object.elements.map((element) => dataText(element, depth + 1)).join(", ")}]`;
    default:
      return "";
  }
}
