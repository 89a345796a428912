/** The nodes of the store. Nodes are values: a change puts a new one in place, so that a snapshot costs nothing. */
import type { Permissions } from "./permissions.ts";
import { isWithin, nameOf, parentOf } from "./store-path.ts";

export interface StoreNode {
  readonly value: string;
  readonly permissions: Permissions;
  readonly children: readonly string[];
  /** Changes with every change of value, permissions or children: what a transaction compares. */
  readonly generation: number;
}

/** Reading side, of the store and of a transaction. */
export interface NodeReader {
  get(path: string): StoreNode | undefined;
}

export class NodeTree implements NodeReader {
  private readonly nodes = new Map<string, StoreNode>();
  private generation = 0;

  constructor() {
    this.nodes.set("/", { value: "", permissions: [{ access: "r", domain: 0 }], children: [], generation: 0 });
  }

  get(path: string): StoreNode | undefined {
    return this.nodes.get(path);
  }

  /** All paths, parents before children. */
  get paths(): readonly string[] {
    return [...this.nodes.keys()].sort();
  }

  /** Puts a node in place; its parent must be there. */
  set(path: string, node: Omit<StoreNode, "generation">): void {
    this.generation += 1;
    this.nodes.set(path, { ...node, generation: this.generation });
  }

  /** Removes a node with everything below it. */
  remove(path: string): void {
    for (const each of [...this.nodes.keys()]) if (isWithin(each, path)) this.nodes.delete(each);
    const parent = parentOf(path);
    const node = this.nodes.get(parent);
    if (node === undefined) return;
    this.set(parent, { ...node, children: node.children.filter((name) => name !== nameOf(path)) });
  }

  /** Nodes that a domain owns. */
  countOf(domain: number): number {
    let count = 0;
    for (const { permissions } of this.nodes.values()) if (permissions[0].domain === domain) count += 1;
    return count;
  }

  /** A tree with the same nodes. */
  copy(): NodeTree {
    const copy = new NodeTree();
    for (const [path, node] of this.nodes) copy.nodes.set(path, node);
    copy.generation = this.generation;
    return copy;
  }

  /** Takes over all nodes of a changed copy. */
  adopt(other: NodeTree): void {
    this.nodes.clear();
    for (const [path, node] of other.nodes) this.nodes.set(path, node);
    this.generation = other.generation;
  }

  entries(): readonly (readonly [path: string, node: StoreNode])[] {
    return [...this.nodes].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  load(entries: readonly (readonly [path: string, node: StoreNode])[]): void {
    this.nodes.clear();
    for (const [path, node] of entries) {
      this.nodes.set(path, node);
      this.generation = Math.max(this.generation, node.generation);
    }
  }
}
