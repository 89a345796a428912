/** Traces in which one thing went another way: what a rule must notice. */
import type { TraceEvent } from "../../src/base/trace.ts";

export type Tamper = (events: readonly TraceEvent[]) => readonly TraceEvent[];
type Data = Readonly<Record<string, unknown>>;
type Said = Omit<TraceEvent, "at">;

const has = (event: TraceEvent, kind: string, data: Data = {}): boolean =>
  event.kind === kind && Object.entries(data).every(([key, value]) => event.data[key] === value);

/** Events of a kind never happened. */
export const without =
  (kind: string, data: Data = {}, source?: string): Tamper =>
  (events) =>
    events.filter((event) => !has(event, kind, data) || (source !== undefined && event.source !== source));

/** Events of a kind say something else. */
export const change =
  (kind: string, from: Data, to: Readonly<Record<string, number | boolean | string>>): Tamper =>
  (events) =>
    events.map((event) => (has(event, kind, from) ? { ...event, data: { ...event.data, ...to } } : event));

/** Something happens right behind, or right before, each event of a kind. */
export const behind =
  (kind: string, data: Data, added: Said): Tamper =>
  (events) =>
    events.flatMap((event) => (has(event, kind, data) ? [event, { ...added, at: event.at }] : [event]));
export const ahead =
  (kind: string, data: Data, added: Said): Tamper =>
  (events) =>
    events.flatMap((event) => (has(event, kind, data) ? [{ ...added, at: event.at }, event] : [event]));
