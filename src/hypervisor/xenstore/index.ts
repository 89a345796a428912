/** The store of names and values that toolstack and guests share. */
export { XenstoreDaemon } from "./daemon.ts";
export { parsePermission } from "./permissions.ts";
export { answerMessage, decodeMessage, encodeMessage, type StoreMessage } from "./protocol.ts";
export { resolvePath } from "./store-path.ts";
export type { WatchEvent } from "./watches.ts";
export { Xenstore } from "./xenstore.ts";
