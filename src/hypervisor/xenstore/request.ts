/** What the handlers of requests have in common. */
import type { xenstoreMessages } from "../../xen/index.ts";
import type { StoreResult, Xenstore } from "./xenstore.ts";

/** The payload's strings, and what the header and the whole payload say. */
export type Handler = (
  store: Xenstore,
  domain: number,
  parts: readonly string[],
  message: { readonly transaction: number; readonly payload: string },
) => StoreResult<string>;

export type Handlers = { readonly [N in keyof typeof xenstoreMessages]?: Handler };

export const ok: StoreResult<string> = { value: "OK\0" };
export const wrong: StoreResult<string> = { error: "EINVAL" };

/** The answer's text, or the error as it is. */
export function answer<T>(result: StoreResult<T>, text: (value: T) => string = () => "OK\0"): StoreResult<string> {
  return "error" in result ? result : { value: text(result.value) };
}

export function strings(list: readonly string[]): string {
  return list.map((text) => `${text}\0`).join("");
}

/** The number of a domain, or another one; undefined: the text is no number. */
export function numberIn(text: string | undefined): number | undefined {
  return /^\d{1,9}$/.test(text ?? "") ? Number(text) : undefined;
}
