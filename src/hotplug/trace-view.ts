/** Reading a trace: checks see nothing but this. */
import type { TraceEvent, TraceValue } from "../base/trace.ts";
import type { Evidence } from "./report.ts";

/** Data an event must carry; a key that is missing here may have any value. */
export interface EventPattern {
  readonly source?: string;
  readonly kind: string;
  readonly data?: Readonly<Record<string, TraceValue | ((value: TraceValue) => boolean)>>;
}

/** True if the event has the kind, the source and every datum of the pattern. */
export function matches(event: TraceEvent, pattern: EventPattern): boolean {
  if (event.kind !== pattern.kind) return false;
  if (pattern.source !== undefined && event.source !== pattern.source) return false;
  for (const [key, wanted] of Object.entries(pattern.data ?? {})) {
    const value = event.data[key];
    if (value === undefined) return false;
    if (typeof wanted === "function" ? !wanted(value) : value !== wanted) return false;
  }
  return true;
}

/** A window of a trace with its events indexed by kind; positions are indices of the whole trace. */
export class TraceView {
  readonly events: readonly TraceEvent[];
  private readonly byKind = new Map<string, number[]>();

  constructor(events: readonly TraceEvent[]) {
    this.events = events;
    events.forEach((event, index) => {
      const list = this.byKind.get(event.kind);
      if (list === undefined) this.byKind.set(event.kind, [index]);
      else list.push(index);
    });
  }

  /** Positions of all matching events in `[from, to)`, in order. */
  all(pattern: EventPattern, from = 0, to = this.events.length): readonly number[] {
    const found: number[] = [];
    const list = this.byKind.get(pattern.kind) ?? [];
    for (let i = this.firstFrom(list, from); i < list.length; i++) {
      const index = list[i] ?? 0;
      if (index >= to) break;
      const event = this.events[index];
      if (event !== undefined && matches(event, pattern)) found.push(index);
    }
    return found;
  }

  /** Position of the first match in `[from, to)`. */
  first(pattern: EventPattern, from = 0, to = this.events.length): number | undefined {
    const list = this.byKind.get(pattern.kind) ?? [];
    for (let i = this.firstFrom(list, from); i < list.length; i++) {
      const index = list[i] ?? 0;
      if (index >= to) return undefined;
      const event = this.events[index];
      if (event !== undefined && matches(event, pattern)) return index;
    }
    return undefined;
  }

  /** Position of the last match before `to`. */
  last(pattern: EventPattern, to = this.events.length): number | undefined {
    const list = this.byKind.get(pattern.kind) ?? [];
    for (let i = this.firstFrom(list, to) - 1; i >= 0; i--) {
      const event = this.events[list[i] ?? 0];
      if (event !== undefined && matches(event, pattern)) return list[i];
    }
    return undefined;
  }

  /** Where in a list of positions those from `position` on begin. */
  private firstFrom(list: readonly number[], position: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  at(index: number): TraceEvent | undefined {
    return this.events[index];
  }

  number(index: number, key: string): number {
    const value = this.events[index]?.data[key];
    return typeof value === "number" ? value : Number.NaN;
  }

  text(index: number, key: string): string {
    return String(this.events[index]?.data[key] ?? "");
  }

  /** One event as a line of evidence. */
  evidence(index: number, remark = ""): Evidence {
    const event = this.events[index];
    if (event === undefined) return { at: 0, text: remark };
    return { at: event.at, text: `${describeEvent(event)}${remark === "" ? "" : `: ${remark}`}` };
  }
}

/** One event as text: lane, kind and data. Numbers above 9 are hexadecimal. */
export function describeEvent(event: TraceEvent): string {
  const data = Object.entries(event.data)
    .map(
      ([key, value]) =>
        `${key}=${typeof value === "number" && value > 9 ? `0x${value.toString(16).toUpperCase()}` : value}`,
    )
    .join(" ");
  return `${event.source} ${event.kind} ${data}`.trimEnd();
}
