/** Messages of the store on the wire, and the daemon's answers (facts E.11). */
import {
  decodeStructure,
  encodeStructure,
  type XenstoreError,
  xenstoreHeader,
  xenstoreLimits,
  xenstoreMessages,
} from "../../xen/index.ts";
import { clientHandlers } from "./client-requests.ts";
import { nodeHandlers } from "./node-requests.ts";
import type { Handler } from "./request.ts";
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

const byType = new Map<number, Handler>();
for (const [name, handler] of Object.entries({ ...nodeHandlers, ...clientHandlers })) {
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
