/** The store of names and values that toolstack and guests share. */
export { watchLatencyNs, XenstoreDaemon } from "./daemon.ts";
export { type Permission, type Permissions, parsePermission, printPermission } from "./permissions.ts";
export { answerMessage, decodeMessage, encodeMessage, type StoreMessage, watchEventMessage } from "./protocol.ts";
export { resolvePath } from "./store-path.ts";
export type { WatchEvent } from "./watches.ts";
export { noTransaction, type StoreResult, Xenstore, type XenstoreOptions } from "./xenstore.ts";
