/**
 * The store daemon: a tree of nodes with permissions, transactions and watches, one connection per domain.
 *
 * A transaction works on a snapshot. At its end it is refused with EAGAIN if any node that it read, or whose parent or
 * existence it relied on, has changed since.
 */
import type { XenstoreError, XenstoreQuotas } from "../../xen/index.ts";
import { xenstorePaths } from "../../xen/index.ts";
import { NodeTree, type StoreNode } from "./node-tree.ts";
import { mayAccess, type Permissions } from "./permissions.ts";
import { StoreClients } from "./store-clients.ts";
import { childOf, nameOf, parentOf, resolvePath } from "./store-path.ts";
import { isCurrent, type StoreChange, type Transaction } from "./transaction.ts";
import { type WatchEvent, Watches } from "./watches.ts";

/** An answer, or the error that the protocol names. */
export type StoreResult<T> = { readonly value: T } | { readonly error: XenstoreError };

/** Transaction 0: none. */
export const noTransaction = 0;

export interface XenstoreOptions {
  readonly quotas?: Partial<XenstoreQuotas>;
  /** An event for a domain that watches. */
  onEvent(event: WatchEvent): void;
}

/** The store as data. */
export interface SavedStore {
  readonly nodes: readonly ({ readonly path: string } & StoreNode)[];
  readonly watches: unknown;
  readonly nextTransaction: number;
}

const error = (name: XenstoreError): { readonly error: XenstoreError } => ({ error: name });
const done = { value: undefined } as const;

export class Xenstore {
  readonly watches: Watches;
  private readonly tree = new NodeTree();
  readonly clients: StoreClients;
  private readonly transactions = new Map<number, Transaction>();
  private nextTransaction = 1;

  constructor({ quotas, onEvent }: XenstoreOptions) {
    this.clients = new StoreClients(quotas);
    this.watches = new Watches(onEvent);
  }

  /** Every path of the store, for tests and people. */
  get paths(): readonly string[] {
    return this.tree.paths;
  }

  read(domain: number, path: string, transaction = noTransaction): StoreResult<string> {
    return this.look(domain, path, transaction, (node) => ({ value: node.value }));
  }

  directory(domain: number, path: string, transaction = noTransaction): StoreResult<readonly string[]> {
    return this.look(domain, path, transaction, (node) => ({ value: [...node.children].sort() }));
  }

  /** Changes with every change of a node: two parts of a long list belong together if it is the same. */
  generation(domain: number, path: string, transaction = noTransaction): StoreResult<number> {
    return this.look(domain, path, transaction, (node) => ({ value: node.generation }));
  }

  getPermissions(domain: number, path: string, transaction = noTransaction): StoreResult<Permissions> {
    return this.look(domain, path, transaction, (node) => ({ value: node.permissions }));
  }

  /** Writes a value; the node and its missing parents come into being. */
  write(domain: number, path: string, value: string, transaction = noTransaction): StoreResult<undefined> {
    if (domain !== 0 && value.length > this.clients.quota("valueBytes", domain)) return error("ENOSPC");
    return this.alter(domain, path, transaction, (absolute) => ({
      change: { path: absolute, isRemoval: false },
      action: (tree) => {
        ensure(tree, absolute, domain);
        const node = tree.get(absolute);
        if (node !== undefined) tree.set(absolute, { ...node, value });
      },
    }));
  }

  /** Makes a node; one that is there is left alone. */
  makeDirectory(domain: number, path: string, transaction = noTransaction): StoreResult<undefined> {
    return this.alter(domain, path, transaction, (absolute, tree) =>
      tree.get(absolute) !== undefined
        ? undefined
        : { change: { path: absolute, isRemoval: false }, action: (target) => ensure(target, absolute, domain) },
    );
  }

  /** Removes a node with everything below; one that is not there is only an error if its parent is missing, too. */
  remove(domain: number, path: string, transaction = noTransaction): StoreResult<undefined> {
    const absolute = this.absolute(domain, path);
    if (absolute === "/") return error("EINVAL");
    return this.alter(
      domain,
      path,
      transaction,
      (target, tree) =>
        tree.get(target) === undefined
          ? undefined
          : { change: { path: target, isRemoval: true }, action: (store) => store.remove(target) },
      { needsParent: true },
    );
  }

  /** Only the owner and the hardware domain may; only the latter may give a node away. */
  setPermissions(
    domain: number,
    path: string,
    permissions: Permissions,
    transaction = noTransaction,
  ): StoreResult<undefined> {
    if (permissions.length > this.clients.quota("permissions", domain) && domain !== 0) return error("ENOSPC");
    const seen = this.look(domain, path, transaction, (node) => ({ value: node }));
    if ("error" in seen) return seen;
    const owner = seen.value.permissions[0].domain;
    if (domain !== 0 && (owner !== domain || permissions[0].domain !== domain)) return error("EACCES");
    return this.alter(domain, path, transaction, (absolute) => ({
      change: { path: absolute, isRemoval: false },
      action: (tree) => {
        const node = tree.get(absolute);
        if (node !== undefined) tree.set(absolute, { ...node, permissions });
      },
    }));
  }

  /** Begins a transaction. @returns its number */
  startTransaction(domain: number): StoreResult<number> {
    const own = [...this.transactions.values()].filter((each) => each.domain === domain);
    if (domain !== 0 && own.length >= this.clients.quota("transactions", domain)) return error("ENOSPC");
    const id = this.nextTransaction++;
    const base = this.tree.copy();
    const transaction = { id, domain, base, tree: base.copy(), seen: new Map(), changes: [], actions: [] };
    this.transactions.set(id, transaction);
    return { value: id };
  }

  /** Ends a transaction. EAGAIN: somebody else was faster, everything is to be done again. */
  endTransaction(domain: number, id: number, isCommit: boolean): StoreResult<undefined> {
    const transaction = this.transactions.get(id);
    if (transaction === undefined || transaction.domain !== domain) return error("ENOENT");
    this.transactions.delete(id);
    if (!isCommit) return done;
    if (!isCurrent(transaction, this.tree)) return error("EAGAIN");
    const result = this.tree.copy();
    for (const action of transaction.actions) action(result);
    if (
      domain !== 0 &&
      result.countOf(domain) > Math.max(this.clients.quota("nodes", domain), this.tree.countOf(domain))
    ) {
      return error("ENOSPC");
    }
    this.tree.adopt(result);
    for (const change of transaction.changes) this.watches.fire(change, this.mayRead);
    return done;
  }

  /** Watches a path and what is below it. One event comes at once. */
  watch(domain: number, path: string, token: string): StoreResult<undefined> {
    const absolute = path.startsWith("@") ? path : this.absolute(domain, path);
    if (absolute === undefined) return error("EINVAL");
    if (domain !== 0 && this.watches.countOf(domain) >= this.clients.quota("watches", domain)) return error("E2BIG");
    const home = path.startsWith("/") || path.startsWith("@") ? "" : `${xenstorePaths.domain(domain)}/`;
    return this.watches.add({ domain, path: absolute, token, home }) ? done : error("EEXIST");
  }

  unwatch(domain: number, path: string, token: string): StoreResult<undefined> {
    const absolute = path.startsWith("@") ? path : this.absolute(domain, path);
    return absolute !== undefined && this.watches.remove(domain, absolute, token) ? done : error("ENOENT");
  }

  /** A connection begins anew: nothing is left of what the domain watched and began. */
  disconnect(domain: number): void {
    this.watches.removeAll(domain);
    for (const { id, domain: owner } of this.transactions.values()) if (owner === domain) this.transactions.delete(id);
  }

  /** A domain may talk to the store from now on. Who watches `@introduceDomain` hears of it, once. */
  introduce(domain: number): void {
    if (this.clients.isIntroduced(domain)) return;
    this.clients.introduce(domain);
    this.watches.fireSpecial("@introduceDomain");
  }

  /** A domain is gone: its watches and transactions with it. ENOENT: it was never introduced. */
  release(domain: number): StoreResult<undefined> {
    if (!this.clients.release(domain)) return error("ENOENT");
    this.disconnect(domain);
    this.watches.fireSpecial("@releaseDomain");
    return done;
  }

  /** Open transactions are not saved: their owners are told EAGAIN. */
  save(): SavedStore {
    return {
      nodes: this.tree.entries().map(([path, node]) => ({ path, ...node })),
      watches: this.watches.save(),
      nextTransaction: this.nextTransaction,
    };
  }

  /** @param nodes - as saved, already checked */
  load(nodes: readonly (readonly [path: string, node: StoreNode])[], nextTransaction: number): void {
    this.tree.load(nodes);
    this.transactions.clear();
    this.nextTransaction = nextTransaction;
  }

  private readonly mayRead = (domain: number, path: string): boolean => {
    for (let at = path; ; at = parentOf(at)) {
      const node = this.tree.get(at);
      if (node !== undefined) return this.may(node.permissions, domain, "r");
      if (at === "/") return domain === 0;
    }
  };

  /** A device model may what the guest may that it stands for. */
  private may(permissions: Permissions, domain: number, wanted: "r" | "w"): boolean {
    return this.clients.identities(domain).some((each) => mayAccess(permissions, each, wanted));
  }

  private absolute(domain: number, path: string): string | undefined {
    return resolvePath(path, xenstorePaths.domain(domain));
  }

  /** Reads a node with its permissions checked. */
  private look<T>(domain: number, path: string, id: number, take: (node: StoreNode) => StoreResult<T>): StoreResult<T> {
    const absolute = this.absolute(domain, path);
    if (absolute === undefined) return error("EINVAL");
    const scope = this.scope(domain, id);
    if (scope === undefined) return error("ENOENT");
    note(scope.transaction, absolute);
    const node = scope.tree.get(absolute);
    if (node === undefined) return error("ENOENT");
    return this.may(node.permissions, domain, "r") ? take(node) : error("EACCES");
  }

  /** Changes the tree of a transaction, or the store itself with its watches. */
  private alter(
    domain: number,
    path: string,
    id: number,
    plan: (
      absolute: string,
      tree: NodeTree,
    ) => { readonly change: StoreChange; readonly action: (tree: NodeTree) => void } | undefined,
    rules: { readonly needsParent?: boolean } = {},
  ): StoreResult<undefined> {
    const absolute = this.absolute(domain, path);
    if (absolute === undefined) return error("EINVAL");
    const scope = this.scope(domain, id);
    if (scope === undefined) return error("ENOENT");
    const { tree, transaction } = scope;
    let holder = absolute;
    note(transaction, holder);
    while (tree.get(holder) === undefined && holder !== "/") {
      holder = parentOf(holder);
      note(transaction, holder);
    }
    if (rules.needsParent === true && tree.get(parentOf(absolute)) === undefined) return error("ENOENT");
    const node = tree.get(holder);
    if (node === undefined || !this.may(node.permissions, domain, "w")) return error("EACCES");
    const planned = plan(absolute, tree);
    if (planned === undefined) return done;
    // The hardware domain has no quota, so its writes need no way back.
    const before = domain === 0 ? undefined : tree.copy();
    planned.action(tree);
    if (
      before !== undefined &&
      tree.countOf(domain) > Math.max(this.clients.quota("nodes", domain), before.countOf(domain))
    ) {
      tree.adopt(before);
      return error("ENOSPC");
    }
    if (transaction === undefined) this.watches.fire(planned.change, this.mayRead);
    else {
      transaction.changes.push(planned.change);
      transaction.actions.push(planned.action);
    }
    return done;
  }

  private scope(domain: number, id: number) {
    if (id === noTransaction) return { tree: this.tree, transaction: undefined };
    const transaction = this.transactions.get(id);
    return transaction?.domain === domain ? { tree: transaction.tree, transaction } : undefined;
  }
}

/** A transaction relies on every node it looked at as it was at the start; its own changes do not count. */
function note(transaction: Transaction | undefined, path: string): void {
  transaction?.seen.set(path, transaction.base.get(path)?.generation);
}

/** Makes a node and its missing parents; each takes its parent's permissions, with the maker as owner. */
function ensure(tree: NodeTree, path: string, domain: number): void {
  if (tree.get(path) !== undefined) return;
  const parentPath = parentOf(path);
  ensure(tree, parentPath, domain);
  const parent = tree.get(parentPath);
  if (parent === undefined) return;
  const [owner, ...others] = parent.permissions;
  const permissions: Permissions = [domain === 0 ? owner : { ...owner, domain }, ...others];
  tree.set(parentPath, { ...parent, children: [...parent.children, nameOf(path)] });
  tree.set(childOf(parentPath, nameOf(path)), { value: "", permissions, children: [] });
}
