/** One event of a trace in words. */
import { hex } from "../../base/hex.ts";
import type { TraceEvent, TraceValue } from "../../base/trace.ts";
import { type EventTemplate, eventTemplates, meanings } from "./event-templates.ts";
import { visible } from "./visible.ts";

const PLACEHOLDER = /\{(\w+)(?::(\w+)|\?([^|{}]*)\|([^{}]*))?\}/g;

/** How an event is told; an event that no template knows is told with all its values. */
export function eventTemplate(event: TraceEvent): EventTemplate | undefined {
  return eventTemplates[`${event.source}:${event.kind}`] ?? eventTemplates[event.kind];
}

/** The event in words. */
export function eventText(event: TraceEvent): string {
  const template = eventTemplate(event);
  return visible(template === undefined ? rawText(event) : fill(template.text, event)).replace(/ +/g, " ");
}

/** Kind and values as they are. */
function rawText({ kind, data }: TraceEvent): string {
  const values = Object.entries(data).map(([key, value]) => `${key} ${String(value)}`);
  return values.length === 0 ? kind : `${kind}: ${values.join(", ")}`;
}

function fill(template: string, { data }: TraceEvent): string {
  return template.replace(PLACEHOLDER, (_, key: string, format?: string, yes?: string, no?: string) => {
    const value = data[key];
    if (yes !== undefined) return value === true ? yes : (no ?? "");
    if (value === undefined) return "?";
    return format === undefined ? String(value).trimEnd() : formatted(value, format, data);
  });
}

function formatted(value: TraceValue, format: string, data: TraceEvent["data"]): string {
  if (format.startsWith("x")) return typeof value === "number" ? hex(value, Number(format.slice(1))) : String(value);
  const meaning = meanings[format];
  const numbers = (meaning?.keys ?? []).flatMap((key) => (typeof data[key] === "number" ? [data[key]] : []));
  return meaning?.names[numbers.join("/")] ?? numbers.map((number) => hex(number)).join(", ");
}
