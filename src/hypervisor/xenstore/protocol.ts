/** Messages of the store on the wire, and the daemon's answers (facts E.11). */
import {
  decodeStructure,
  encodeStructure,
  type XenstoreError,
  xenstoreHeader,
  xenstoreLimits,
  xenstoreMessages,
  xenstorePaths,
} from "../../xen/index.ts";
import { type Permission, type Permissions, parsePermission, printPermission } from "./permissions.ts";
import type { StoreResult, Xenstore } from "./xenstore.ts";

export interface StoreMessage {
  readonly type: number;
  readonly request: number;
  readonly transaction: number;
  /** Characters of one byte each; NULs separate strings. */
  readonly payload: string;
}

/** The bytes of a message. */
export function encodeMessage({ type, request, transaction, payload }: StoreMessage): Uint8Array {
  const bytes = new Uint8Array(xenstoreHeader.size + payload.length);
  encodeStructure(xenstoreHeader, { type, request, transaction, length: payload.length }, bytes);
  for (let index = 0; index < payload.length; index++) {
    bytes[xenstoreHeader.size + index] = payload.charCodeAt(index) & 0xff;
  }
  return bytes;
}

/** The message at the beginning of some bytes; undefined: not all of it is there, or it is longer than allowed. */
export function decodeMessage(bytes: Uint8Array): StoreMessage | undefined {
  if (bytes.length < xenstoreHeader.size) return undefined;
  const { type, request, transaction, length } = decodeStructure(xenstoreHeader, bytes);
  if (length > xenstoreLimits.payload || bytes.length < xenstoreHeader.size + length) return undefined;
  let payload = "";
  for (let index = 0; index < length; index++) payload += String.fromCharCode(bytes[xenstoreHeader.size + index] ?? 0);
  return { type, request, transaction, payload };
}

/** What a domain is told about its own watch. */
export function watchEventMessage(path: string, token: string): StoreMessage {
  return { type: xenstoreMessages.watchEvent, request: 0, transaction: 0, payload: `${path}\0${token}\0` };
}

type Handler = (
  store: Xenstore,
  domain: number,
  parts: readonly string[],
  message: StoreMessage,
) => StoreResult<string>;

const ok: StoreResult<string> = { value: "OK\0" };
const wrong: StoreResult<string> = { error: "EINVAL" };
const answer = <T>(result: StoreResult<T>, text: (value: T) => string = () => "OK\0"): StoreResult<string> =>
  "error" in result ? result : { value: text(result.value) };
const strings = (list: readonly string[]): string => list.map((text) => `${text}\0`).join("");

const handlers: { readonly [N in keyof typeof xenstoreMessages]?: Handler } = {
  directory: (store, domain, [path = ""], { transaction }) =>
    answer(store.directory(domain, path, transaction), strings),
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
  getDomainPath: (_, __, [number]) =>
    isDomain(number) ? { value: `${xenstorePaths.domain(Number(number))}\0` } : wrong,
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
  isDomainIntroduced: (store, _, [number]) =>
    isDomain(number)
      ? { value: "error" in store.read(0, xenstorePaths.domain(Number(number))) ? "F\0" : "T\0" }
      : wrong,
  resetWatches: (store, domain) => {
    store.watches.removeAll(domain);
    return ok;
  },
};

const isDomain = (text: string | undefined): boolean => /^\d{1,5}$/.test(text ?? "");

const byType = new Map<number, Handler>();
for (const [name, handler] of Object.entries(handlers)) {
  // The keys of the handlers are message names.
  byType.set(xenstoreMessages[name as keyof typeof xenstoreMessages], handler);
}

/** The daemon's answer to one message of a domain. */
export function answerMessage(store: Xenstore, domain: number, message: StoreMessage): StoreMessage {
  const { type, request, transaction, payload } = message;
  const parts = payload.split("\0");
  const handler = byType.get(type);
  const result: StoreResult<string> =
    handler === undefined ? { error: "ENOSYS" } : handler(store, domain, parts, message);
  if ("error" in result) return { type: xenstoreMessages.error, request, transaction, payload: nul(result.error) };
  if (result.value.length > xenstoreLimits.payload) {
    return { type: xenstoreMessages.error, request, transaction, payload: nul("E2BIG") };
  }
  return { type, request, transaction, payload: result.value };
}

const nul = (name: XenstoreError): string => `${name}\0`;
