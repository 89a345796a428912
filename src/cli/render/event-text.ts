/** One event of a trace in words. */
import { hex } from "../../base/hex.ts";
import type { TraceEvent, TraceValue } from "../../base/trace.ts";
import { type EventTemplate, eventTemplates, notifyNames } from "./event-templates.ts";
import { visible } from "./visible.ts";

const PLACEHOLDER = /\{(\w+)(?:\+(\w+))?(?::(\w+)|\?([^|{}]*)\|([^{}]*))?\}/g;

/** Weight of an event; one that no template knows is shown. */
export function eventLevel(event: TraceEvent): EventTemplate["level"] {
  return eventTemplates[event.kind]?.level ?? "main";
}

/** The event in words; a kind without a template is named with all its values. */
export function eventText(event: TraceEvent): string {
  const template = eventTemplates[event.kind];
  return visible(template === undefined ? rawText(event) : fill(template.text, event));
}

/** Kind and values as they are. */
function rawText({ kind, data }: TraceEvent): string {
  const values = Object.entries(data).map(([key, value]) => `${key} ${formatted(value, undefined)}`);
  return values.length === 0 ? kind : `${kind}: ${values.join(", ")}`;
}

function fill(template: string, { data }: TraceEvent): string {
  return template.replace(PLACEHOLDER, (_, key: string, plus?: string, format?: string, yes?: string, no?: string) => {
    const value = data[key];
    if (yes !== undefined) return value === true || value === 1 ? yes : (no ?? "");
    if (value === undefined) return "?";
    const more = plus === undefined ? undefined : data[plus];
    // `{first+count}`: the last of `count` numbers that start with `first`.
    if (typeof value === "number" && typeof more === "number") return formatted(value + more - 1, format);
    return formatted(value, format);
  });
}

function formatted(value: TraceValue, format: string | undefined): string {
  if (typeof value !== "number") return String(value);
  if (format === "notify") {
    const name = notifyNames[value];
    return name === undefined || name.startsWith("0x") ? hex(value) : `${value} ${name}`;
  }
  return format?.startsWith("x") === true ? hex(value, Number(format.slice(1))) : String(value);
}
