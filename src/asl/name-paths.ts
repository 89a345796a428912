/**
 * The shortest way to write a name, chosen as `iasl` does in a DSDT.
 *
 * @see ACPI 6.5 §5.3, §20.2.2
 */
import { amlName, type NamePath, type NameSeg, nameStringBytes } from "../aml/index.ts";
import type { AmlOutput } from "./aml-output.ts";
import type { AslSymbol } from "./symbols.ts";

const parentPrefix = 0x5e;

const bytesOf = (path: NamePath): Uint8Array => nameStringBytes(amlName(path));

/** The path from a scope: as many `^` as it takes to the common ancestor, then down. */
function relativeTo(scope: readonly NameSeg[], target: readonly NameSeg[]): NamePath {
  let common = 0;
  while (common < scope.length && common < target.length && scope[common] === target[common]) common++;
  return { absolute: false, parents: scope.length - common, segments: target.slice(common) };
}

/** True if a search for a single segment from a scope upward ends at the symbol. */
function isFound(segment: NameSeg, symbol: AslSymbol, scope: AslSymbol): boolean {
  for (let at: AslSymbol | undefined = scope; at !== undefined; at = at.parent) {
    const found = at.child(segment);
    if (found !== undefined) return found === symbol;
  }
  return false;
}

/** True for what no other path is shorter than. */
const isShort = (path: NamePath): boolean =>
  path.segments.length === 0 ? path.parents <= 3 : path.segments.length === 1 && path.parents === 0 && !path.absolute;

/** Writes a reference: one segment if a search finds it, else the relative path if it is shorter. */
export function writeReference(output: AmlOutput, path: NamePath, symbol: AslSymbol, scope: AslSymbol): void {
  const { seg } = symbol;
  if (isShort(path) || seg === undefined) {
    output.path(path);
    return;
  }
  if (isFound(seg, symbol, scope)) {
    output.segment(seg);
    return;
  }
  // Deviation: iasl leaves references in the root scope alone, though the root prefix could go.
  const relative = scope.parent === undefined ? undefined : relativeTo(scope.segments, symbol.segments);
  // Deviation: iasl writes an ancestor as prefixes alone, without the NullName that §20.2.2 wants behind them.
  if (relative?.segments.length === 0) writeShorter(output, path, new Uint8Array(relative.parents).fill(parentPrefix));
  else if (relative !== undefined) writeShorter(output, path, bytesOf(relative));
  else output.path(path);
}

/** Writes a name that is declared (or opened): searching is not allowed, so the relative path or the one written. */
export function writeDeclaration(output: AmlOutput, path: NamePath, symbol: AslSymbol, scope: AslSymbol): void {
  const relative = isShort(path) ? undefined : relativeTo(scope.segments, symbol.segments);
  const { seg } = symbol;
  if (relative === undefined) output.path(path);
  else if (relative.segments.length > 0) writeShorter(output, path, bytesOf(relative));
  else if (relative.parents === 0 || seg === undefined) output.path(path);
  else {
    // A scope further out is reached from the one around it: prefixes alone would need a NullName behind them.
    writeShorter(output, path, bytesOf({ absolute: false, parents: relative.parents + 1, segments: [seg] }));
  }
}

function writeShorter(output: AmlOutput, path: NamePath, other: Uint8Array): void {
  if (other.length < bytesOf(path).length) output.bytes(other);
  else output.path(path);
}
