/**
 * The names a table declares statically, with the argument counts of its methods.
 *
 * Names are kept as keys: the segments of the absolute path, one behind the other. Every segment has four characters,
 * so a prefix of a key is the key of a scope.
 *
 * @see ACPI 6.5 §5.3
 */
import type { NamePath, NameSeg } from "./name-path.ts";
import { type ScopeEntry, ScopeTree } from "./scope-tree.ts";

/** The key of the root. */
export const rootKey = "";

/** What stands behind a name: a method's argument count, an alias, or something that takes no arguments. */
type Declared =
  | { readonly kind: "object" }
  | { readonly kind: "method"; readonly argumentCount: number }
  | { readonly kind: "alias"; readonly path: NamePath; readonly scope: string };

const plainObject: Declared = { kind: "object" };

/**
 * Scopes nested deeper share the key of their parent: keys grow with the depth, and thousands of nested devices would
 * make them fill the memory. The names declared there lose only their place, not their argument counts.
 */
export const scopeDepthLimit = 256;

/** Aliases of aliases are followed this far. */
const aliasLimit = 8;

/** Key of the absolute path that `path` means in `scope` without search rules. `^` above the root stays there. */
export function keyOf(path: NamePath, scope: string): string {
  const base = path.absolute ? rootKey : scope;
  let key = path.parents === 0 ? base : base.slice(0, Math.max(0, base.length - 4 * path.parents));
  for (const segment of path.segments) key += segment;
  return key;
}

/** The absolute path of a key. */
export function pathOfKey(key: string): NamePath {
  const segments: NameSeg[] = [];
  // A key is made of NameSegs only.
  for (let at = 0; at < key.length; at += 4) segments.push(key.slice(at, at + 4) as NameSeg);
  return { absolute: true, parents: 0, segments };
}

export class NameIndex {
  private readonly declared = new ScopeTree<Declared>("stays");
  /** Last segments of methods and aliases: lets most look-ups of names that are no methods end at once. */
  private readonly callable = new Set<NameSeg>();

  /** What is being declared, while somebody wants to know. */
  private latest: ScopeEntry<Declared>[] | undefined;

  /** Number of names declared. */
  get size(): number {
    return this.declared.size;
  }

  /**
   * Does what declares names, then forgets the objects and methods among them that stand below a scope.
   *
   * @returns last segments of those methods
   */
  forgetting(scope: string, work: () => void): readonly NameSeg[] {
    const latest: ScopeEntry<Declared>[] = [];
    this.latest = latest;
    work();
    this.latest = undefined;
    const methods: NameSeg[] = [];
    for (const { key, value } of latest) {
      const { kind } = value;
      if (kind === "alias" || key.length <= scope.length || !key.startsWith(scope)) continue;
      this.declared.delete(key);
      // A key is made of NameSegs only.
      if (kind === "method") methods.push(key.slice(-4) as NameSeg);
    }
    return methods;
  }

  /** @returns false if the name is there already; so do the others */
  declareObject(path: NamePath, scope: string): boolean {
    return this.declare(path, scope, plainObject);
  }

  declareMethod(path: NamePath, scope: string, argumentCount: number): boolean {
    this.addCallable(path);
    return this.declare(path, scope, { kind: "method", argumentCount });
  }

  declareAlias(alias: NamePath, source: NamePath, scope: string): boolean {
    this.addCallable(alias);
    return this.declare(alias, scope, { kind: "alias", path: source, scope });
  }

  /** False if no method and no alias has this last segment, in any scope. */
  mayBeMethod(last: NameSeg): boolean {
    return this.callable.has(last);
  }

  /**
   * The argument count of the method that `path` means in `scope`.
   *
   * @returns `undefined` if the name is not declared here; `"object"` if it is and is no method
   */
  argumentCount(path: NamePath, scope: string): number | "object" | undefined {
    let found = this.declared.find(path, scope)?.value;
    for (let hops = 0; found?.kind === "alias" && hops < aliasLimit; hops++)
      found = this.declared.find(found.path, found.scope)?.value;
    switch (found?.kind) {
      case "method":
        return found.argumentCount;
      case "object":
        return "object";
      default:
        return undefined;
    }
  }

  /** Key of the scope that an opcode opens: a declaration below `scope`; anything else where the name is found. */
  scopeKey(path: NamePath, scope: string, isDeclaration: boolean): string {
    const key = (isDeclaration ? undefined : this.declared.find(path, scope)?.key) ?? keyOf(path, scope);
    return key.length > 4 * scopeDepthLimit ? scope : key;
  }

  private declare(path: NamePath, scope: string, declared: Declared): boolean {
    // The first declaration wins, as it does when tables are loaded.
    const entry = this.declared.add(path, scope, declared);
    if (entry === undefined) return false;
    this.latest?.push(entry);
    return true;
  }

  private addCallable(path: NamePath): void {
    const last = path.segments.at(-1);
    if (last !== undefined) this.callable.add(last);
  }
}
