/** Places in the name space as keys: the segments of a path, one behind the other. @see ACPI 6.5 §5.3 */
import { hasSearchRules, type NamePath, type NameSeg } from "../aml/index.ts";

/** The segments of an absolute path, one behind the other: four characters each, so a scope's key is a prefix. */
export const keyOfPath = (path: NamePath): string => path.segments.join("");

/** The path of a key. */
export function pathOfKey(key: string): NamePath {
  const segments: NameSeg[] = [];
  // A key is made of NameSegs only.
  for (let at = 0; at < key.length; at += 4) segments.push(key.slice(at, at + 4) as NameSeg);
  return { absolute: true, parents: 0, segments };
}

/** The key of what `path` names in a scope without search rules; `undefined` when `^` climbs above the root. */
export function joinKey(path: NamePath, scope: string): string | undefined {
  const base = path.absolute ? "" : scope;
  const length = base.length - 4 * path.parents;
  if (length < 0) return undefined;
  let key = path.parents === 0 ? base : base.slice(0, length);
  for (const segment of path.segments) key += segment;
  return key;
}

/** The key that a path means in a scope, of those that are there. */
export function findKey(path: NamePath, scope: NamePath, has: (key: string) => boolean): string | undefined {
  return findKeyIn(path, keyOfPath(scope), has);
}

/** As {@link findKey}, for the key of a scope. */
export function findKeyIn(path: NamePath, scope: string, has: (key: string) => boolean): string | undefined {
  if (hasSearchRules(path)) {
    const [segment = ""] = path.segments;
    for (let length = scope.length; length >= 0; length -= 4) {
      const key = length === scope.length ? scope + segment : scope.slice(0, length) + segment;
      if (has(key)) return key;
    }
    return undefined;
  }
  const key = joinKey(path, scope);
  return key !== undefined && has(key) ? key : undefined;
}

/** Key under which an unknown name is kept: one that is searched has no place, so its segment alone. */
export function guessKey(path: NamePath, scope: string): string | undefined {
  return hasSearchRules(path) ? path.segments[0] : joinKey(path, scope);
}
