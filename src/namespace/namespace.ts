/** The tree of named objects: install, resolve, unload. No execution. @see ACPI 6.5 §5.3 */
import { hasSearchRules, type NamePath, type NameSeg, nameSeg, parseNamePath, printNamePath } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { invariant } from "../base/invariant.ts";
import type { ByteSpan } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import { NamespaceNode, type OwnerId } from "./node.ts";
import type { AcpiObject } from "./objects.ts";
import { predefinedNames } from "./predefined.ts";

/** Counts how often names of one segment came or went: whoever remembers a resolved path compares it. */
export interface SegmentVersion {
  readonly value: number;
}

export interface InstallOptions {
  readonly owner: OwnerId;
  readonly place: ByteSpan | undefined;
  readonly aliasOf?: NamespaceNode;
}

export type InstallResult =
  | { readonly node: NamespaceNode; readonly problem: undefined }
  /** `node`: what stands in the way, if anything. */
  | { readonly node: NamespaceNode | undefined; readonly problem: Diagnostic };

/** A name space with the predefined names in it. */
export class Namespace {
  readonly root: NamespaceNode;
  private readonly versions = new Map<NameSeg, { value: number }>();
  private lastOwner: OwnerId = 0;
  private count = 0;

  constructor() {
    this.root = new NamespaceNode(nameSeg("\\"), undefined, { type: "Device" }, 0, undefined, undefined);
    for (const { segment, object } of predefinedNames) {
      this.add(this.root, nameSeg(segment), object(), { owner: 0, place: undefined });
    }
  }

  /** Names in the tree. */
  get size(): number {
    return this.count;
  }

  /** A number for the names of one more table. */
  createOwner(): OwnerId {
    return ++this.lastOwner;
  }

  /** The live version of a segment; the same object for the life of the name space. */
  versionOf(segment: NameSeg): SegmentVersion {
    const known = this.versions.get(segment);
    if (known !== undefined) return known;
    const version = { value: 0 };
    this.versions.set(segment, version);
    return version;
  }

  /**
   * Declares a name: all segments but the last must resolve without upward search.
   *
   * Reports `namespace/ae-already-exists` (with the first place), `namespace/ae-not-found`, `namespace/ae-bad-parameter`.
   */
  install(
    path: NamePath,
    scope: NamespaceNode,
    object: AcpiObject | undefined,
    options: InstallOptions,
  ): InstallResult {
    const last = path.segments.at(-1);
    if (last === undefined) {
      return { node: undefined, problem: diagnose("ae-bad-parameter", options.place, { path: printNamePath(path) }) };
    }
    const parent = this.descend(path, scope, path.segments.length - 1);
    if (parent === undefined) {
      const names = { path: printNamePath(path), scope: scope.path };
      return { node: undefined, problem: diagnose("ae-not-found", options.place, names) };
    }
    const existing = parent.children.get(last);
    if (existing === undefined) return { node: this.add(parent, last, object, options), problem: undefined };
    const problem = diagnose(
      "ae-already-exists",
      options.place,
      { path: existing.path },
      existing.place === undefined
        ? {}
        : { related: [{ message: "the first declaration is here", span: existing.place }] },
    );
    return { node: existing, problem };
  }

  /** As {@link install}; undefined where that reports a problem, and then nothing has changed. */
  tryInstall(
    path: NamePath,
    scope: NamespaceNode,
    object: AcpiObject | undefined,
    options: InstallOptions,
  ): NamespaceNode | undefined {
    const { segments } = path;
    const last = segments[segments.length - 1];
    if (last === undefined) return undefined;
    const isPlain = segments.length === 1 && path.parents === 0 && !path.absolute;
    const parent = isPlain ? scope : this.descend(path, scope, segments.length - 1);
    return parent === undefined || parent.children.has(last) ? undefined : this.add(parent, last, object, options);
  }

  /**
   * The node a path means in a scope, aliases followed. One segment without prefix is searched in the scope and then
   * in each scope above; anything else only where it points (§5.3).
   */
  resolve(path: NamePath, scope: NamespaceNode): NamespaceNode | undefined {
    const { segments } = path;
    if (hasSearchRules(path)) {
      // One segment, just checked.
      const segment = segments[0] as NameSeg;
      for (let at: NamespaceNode | undefined = scope; at !== undefined; at = at.parent) {
        const found = at.children.get(segment);
        if (found !== undefined) return found.aliasOf ?? found;
      }
      return undefined;
    }
    return this.descend(path, scope, segments.length);
  }

  /** The node of a path written as text, seen from `scope` (default: the root). Letters may be small. */
  find(text: string, scope: NamespaceNode = this.root): NamespaceNode | undefined {
    const path = parseNamePath(text);
    return path === undefined ? undefined : this.resolve(path, scope);
  }

  /** Visits `from` (default: the root) and everything below, parents first, in order of declaration. */
  walk(visit: (node: NamespaceNode, depth: number) => void, from: NamespaceNode = this.root): void {
    const pending: { node: NamespaceNode; depth: number }[] = [{ node: from, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      visit(next.node, next.depth);
      const below = [...next.node.children.values()];
      for (let i = below.length - 1; i >= 0; i--) {
        const child = below[i];
        if (child !== undefined) pending.push({ node: child, depth: next.depth + 1 });
      }
    }
  }

  /** Takes a node and everything below it out of the tree. References to it stay valid, names no longer find it. */
  remove(node: NamespaceNode): void {
    invariant(node.parent !== undefined, "the root cannot be removed");
    // What went with something above it is not in the tree any more.
    const isInTree = this.holds(node);
    this.walk((gone) => {
      this.touch(gone.nameSeg);
      if (isInTree) this.count--;
    }, node);
    node.parent.unlink(node);
  }

  /** Takes out every name that `owner` brought, with what others declared below it. @returns the nodes taken out */
  unload(owner: OwnerId): readonly NamespaceNode[] {
    const gone: NamespaceNode[] = [];
    this.walk((node) => {
      if (node.owner === owner) gone.push(node);
    });
    for (const node of gone) this.remove(node);
    return gone;
  }

  private holds(node: NamespaceNode): boolean {
    let at = node;
    for (; at.parent !== undefined; at = at.parent) if (at.parent.children.get(at.nameSeg) !== at) return false;
    return at === this.root;
  }

  private descend(path: NamePath, scope: NamespaceNode, count: number): NamespaceNode | undefined {
    let at: NamespaceNode | undefined = path.absolute ? this.root : scope;
    for (let i = 0; i < path.parents; i++) at = at?.parent;
    for (let i = 0; i < count; i++) {
      // `count` is at most the number of segments.
      const found: NamespaceNode | undefined = at?.children.get(path.segments[i] as NameSeg);
      if (found === undefined) return undefined;
      at = found.aliasOf ?? found;
    }
    return at;
  }

  private add(
    parent: NamespaceNode,
    segment: NameSeg,
    object: AcpiObject | undefined,
    options: InstallOptions,
  ): NamespaceNode {
    const node = new NamespaceNode(segment, parent, object, options.owner, options.place, options.aliasOf);
    parent.link(node);
    this.count++;
    this.touch(segment);
    return node;
  }

  private touch(segment: NameSeg): void {
    const version = this.versions.get(segment);
    if (version !== undefined) version.value++;
  }
}

/** A name space with the predefined names of §5.3.1 and §5.7. */
export function createNamespace(): Namespace {
  return new Namespace();
}
