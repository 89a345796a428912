/** A transaction: its own copy of the store, what it looked at, and what it did. */
import type { NodeTree } from "./node-tree.ts";

/** A change that watches must hear of. */
export interface StoreChange {
  readonly path: string;
  /** Everything below it is gone, too. */
  readonly isRemoval: boolean;
}

export interface Transaction {
  readonly id: number;
  readonly domain: number;
  /** The store as it was at the start, and as the transaction has changed it. */
  readonly base: NodeTree;
  readonly tree: NodeTree;
  /** Generation of each node when the transaction first looked at it; undefined: it was not there. */
  readonly seen: Map<string, number | undefined>;
  readonly changes: StoreChange[];
  /** Every change as an action on a tree, to be done on the store of the time of the commit. */
  readonly actions: ((tree: NodeTree) => void)[];
}

/** True if nothing that the transaction looked at has changed since. */
export function isCurrent(transaction: Transaction, store: NodeTree): boolean {
  for (const [path, generation] of transaction.seen) {
    if (store.get(path)?.generation !== generation) return false;
  }
  return true;
}
