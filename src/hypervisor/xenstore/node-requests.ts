/** Requests about nodes: reading, changing, watching, transactions (facts E.11). */
import { xenstoreLimits } from "../../xen/index.ts";
import { type Permission, type Permissions, parsePermission, printPermission } from "./permissions.ts";
import { answer, type Handlers, numberIn, ok, strings, wrong } from "./request.ts";

export const nodeHandlers: Handlers = {
  directory: (store, domain, [path = ""], { transaction }) =>
    answer(store.directory(domain, path, transaction), strings),
  directoryPart: (store, domain, [path = "", at], { transaction }) => {
    const offset = numberIn(at);
    const generation = store.generation(domain, path, transaction);
    if (offset === undefined) return wrong;
    return answer(generation, (number) => {
      const names = answer(store.directory(domain, path, transaction), strings);
      const list = "error" in names ? "" : names.value;
      const head = `${number}\0`;
      const room = xenstoreLimits.payload - head.length - 1;
      // An empty string behind the last name says that nothing follows.
      const isEnd = list.length <= offset + room;
      return `${head}${list.slice(offset, offset + room)}${isEnd ? "\0" : ""}`;
    });
  },
  read: (store, domain, [path = ""], { transaction }) =>
    answer(store.read(domain, path, transaction), (value) => value),
  getPerms: (store, domain, [path = ""], { transaction }) =>
    answer(store.getPermissions(domain, path, transaction), (list) => strings(list.map(printPermission))),
  watch: (store, domain, [path, token]) =>
    path === undefined || token === undefined ? wrong : answer(store.watch(domain, path, token)),
  unwatch: (store, domain, [path, token]) =>
    path === undefined || token === undefined ? wrong : answer(store.unwatch(domain, path, token)),
  transactionStart: (store, domain) => answer(store.startTransaction(domain), (id) => `${id}\0`),
  transactionEnd: (store, domain, [commit], { transaction }) =>
    commit === "T" || commit === "F" ? answer(store.endTransaction(domain, transaction, commit === "T")) : wrong,
  // The value is everything behind the path, NULs too.
  write: (store, domain, [path = ""], { payload, transaction }) =>
    answer(store.write(domain, path, payload.slice(path.length + 1), transaction)),
  mkdir: (store, domain, [path = ""], { transaction }) => answer(store.makeDirectory(domain, path, transaction)),
  rm: (store, domain, [path = ""], { transaction }) => answer(store.remove(domain, path, transaction)),
  setPerms: (store, domain, [path = "", ...texts], { transaction }) => {
    const list = texts.filter((text) => text !== "").map(parsePermission);
    const [owner, ...others] = list;
    if (owner === undefined || others.includes(undefined)) return wrong;
    const known = others.filter((permission): permission is Permission => permission !== undefined);
    const permissions: Permissions = [owner, ...known];
    return answer(store.setPermissions(domain, path, permissions, transaction));
  },
  resetWatches: (store, domain) => {
    store.watches.removeAll(domain);
    return ok;
  },
};
