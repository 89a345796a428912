/**
 * The shortest way to write a name, chosen as `iasl` does in a DSDT.
 *
 * @see ACPI 6.5 §5.3, §20.2.2
 */
import { amlName, type NamePath, type NameSeg, nameStringBytes } from "../aml/index.ts";
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

/** The bytes of a reference: one segment if a search finds it, else the relative path if it is shorter. */
export function shortestReference(path: NamePath, symbol: AslSymbol, scope: AslSymbol): Uint8Array {
  const written = bytesOf(path);
  const { seg } = symbol;
  if (written.length <= 4 || seg === undefined) return written;
  if (isFound(seg, symbol, scope)) return bytesOf({ absolute: false, parents: 0, segments: [seg] });
  // Deviation: iasl leaves references in the root scope alone, though the root prefix could go.
  if (scope.parent === undefined) return written;
  const relative = relativeTo(scope.segments, symbol.segments);
  // Deviation: iasl writes an ancestor as prefixes alone, without the NullName that §20.2.2 wants behind them.
  const shortest =
    relative.segments.length === 0 ? new Uint8Array(relative.parents).fill(parentPrefix) : bytesOf(relative);
  return shortest.length < written.length ? shortest : written;
}

/** The bytes of a name that is declared (or opened): searching is not allowed, so the relative path or the one written. */
export function shortestDeclaration(path: NamePath, symbol: AslSymbol, scope: AslSymbol): Uint8Array {
  const written = bytesOf(path);
  if (written.length <= 4) return written;
  const relative = relativeTo(scope.segments, symbol.segments);
  const { parents, segments } = relative;
  const { seg } = symbol;
  if (segments.length === 0 && (parents === 0 || seg === undefined)) return written;
  // A scope further out is reached from the one around it: prefixes alone would need a NullName behind them.
  const shortest = bytesOf(
    segments.length > 0 || seg === undefined ? relative : { absolute: false, parents: parents + 1, segments: [seg] },
  );
  return shortest.length < written.length ? shortest : written;
}
