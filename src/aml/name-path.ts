/**
 * Names of the ACPI name space as values and as text. Their bytes are in name-string.ts.
 *
 * @see ACPI 6.5 §5.3, §20.2.2
 */
import type { Brand } from "../base/brand.ts";
import { invariant } from "../base/invariant.ts";

/** Four characters, padded with `_`. Bytes of broken tables are kept as Latin-1 characters. */
export type NameSeg = Brand<string, "NameSeg">;

/** A decoded NameString. */
export interface NamePath {
  /** Starts at the root (`\`). */
  readonly absolute: boolean;
  /** Number of ParentPrefixChars (`^`). */
  readonly parents: number;
  readonly segments: readonly NameSeg[];
}

/** The root itself, `\`. */
export const rootPath: NamePath = { absolute: true, parents: 0, segments: [] };

/** No name at all: the NullName of §20.2.2. */
export const nullName: NamePath = { absolute: false, parents: 0, segments: [] };

/**
 * One to four Latin-1 characters as a NameSeg, padded with `_`. For names our own code writes; text of others goes
 * through {@link parseNamePath}.
 */
export function nameSeg(text: string): NameSeg {
  invariant(text.length >= 1 && text.length <= 4, `"${text}" is not one to four characters long`);
  // The only way from text to the brand, next to the byte reader.
  return text.padEnd(4, "_") as NameSeg;
}

const wellFormedSeg = /^[A-Z_][A-Z0-9_]{3}$/;

/** True for a NameSeg of the characters §20.2.2 allows: `A`-`Z` and `_`, digits after the first. */
export function isWellFormedNameSeg(segment: string): boolean {
  return wellFormedSeg.test(segment);
}

const pathText = /^(\\?)(\^*)((?:[A-Z_][A-Z0-9_]{0,3}(?:\.[A-Z_][A-Z0-9_]{0,3})*)?)$/;

/**
 * Reads a path as people write it: `\_SB.PCI0`, `^^LNKA`, `\`, `_STA`. Lower case is raised, as in ASL (§19.2.2).
 *
 * @returns `undefined` when the text is no path
 */
export function parseNamePath(text: string): NamePath | undefined {
  const match = pathText.exec(text.toUpperCase());
  if (match === null || text === "") return undefined;
  const [, root = "", parents = "", rest = ""] = match;
  return {
    absolute: root !== "",
    parents: parents.length,
    segments: rest === "" ? [] : rest.split(".").map(nameSeg),
  };
}

/** A NameSeg as people write it: the padding `_` removed, at least one character left. */
export function printNameSeg(segment: NameSeg): string {
  let end = segment.length;
  while (end > 1 && segment.charCodeAt(end - 1) === 0x5f) end--;
  return segment.slice(0, end);
}

/** A path as people write it, padding removed: `\_SB.PCI0`. The NullName prints as the empty string. */
export function printNamePath(path: NamePath): string {
  return `${path.absolute ? "\\" : ""}${"^".repeat(path.parents)}${path.segments.map(printNameSeg).join(".")}`;
}

/** True if both are the same name, segment by segment. */
export function sameNamePath(a: NamePath, b: NamePath): boolean {
  return (
    a.absolute === b.absolute &&
    a.parents === b.parents &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, index) => segment === b.segments[index])
  );
}

/** Orders two paths: by prefix, then segment by segment. @returns negative, 0 or positive */
export function compareNamePaths(a: NamePath, b: NamePath): number {
  if (a.absolute !== b.absolute) return a.absolute ? -1 : 1;
  if (a.parents !== b.parents) return a.parents - b.parents;
  for (const [index, segment] of a.segments.entries()) {
    const other = b.segments[index];
    if (other === undefined) return 1;
    if (segment !== other) return segment < other ? -1 : 1;
  }
  return a.segments.length - b.segments.length;
}

/**
 * The absolute path that `path` names when it is declared in `scope`, without search rules.
 *
 * @param scope - absolute, no parent prefixes
 * @returns `undefined` when `^` climbs above the root
 * @see ACPI 6.5 §5.3
 */
export function joinNamePath(scope: NamePath, path: NamePath): NamePath | undefined {
  const base = path.absolute ? rootPath.segments : scope.segments;
  if (path.parents > base.length) return undefined;
  if (path.absolute && path.parents === 0) return path;
  return {
    absolute: true,
    parents: 0,
    segments: [...base.slice(0, base.length - path.parents), ...path.segments],
  };
}

/** True if §5.3 has the name searched upwards through the scopes: a single segment without prefix. */
export function hasSearchRules(path: NamePath): boolean {
  return !path.absolute && path.parents === 0 && path.segments.length === 1;
}
