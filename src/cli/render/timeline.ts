/** A trace as a timeline: steps, and in each who did what at which virtual time, with one column per lane. */
import type { TraceEvent } from "../../base/trace.ts";
import type { TextOptions } from "../command.ts";
import type { Style, StyleName } from "../style.ts";
import { eventTemplate, eventText } from "./event-text.ts";
import { wrapText } from "./wrap-text.ts";

/** The lanes from left to right: from the person who asks to the operating system that acts. */
export const LANES: readonly { readonly name: string; readonly colour: StyleName }[] = [
  { name: "user", colour: "blue" },
  { name: "toolstack", colour: "yellow" },
  { name: "hypervisor", colour: "magenta" },
  { name: "hardware", colour: "red" },
  { name: "aml", colour: "green" },
  { name: "ospm", colour: "cyan" },
];

const LANE_WIDTH = Math.max(...LANES.map(({ name }) => name.length));
const TIME_WIDTH = 12;
/** Time, lane columns, lane name and the spaces between them. */
const TEXT_COLUMN = TIME_WIDTH + 2 + 2 * LANES.length + 1 + LANE_WIDTH + 2;

export interface TimelineOptions extends TextOptions {
  /** Shows only events of these lanes; undefined: all. */
  readonly lanes: readonly string[] | undefined;
  /** Shows every event, also register accesses. */
  readonly isVerbose: boolean;
}

/** The timeline in lines with line feeds. */
export function* renderTimeline(trace: readonly TraceEvent[], options: TimelineOptions): Iterable<string> {
  const { style, columns } = options;
  yield `${headerLine(style)}\n`;
  let stepNumber = 0;
  let shownAt: number | undefined;
  for (const events of shownTogether(
    trace.filter((event) => isShown(event, options)),
    options,
  )) {
    const [first] = events;
    if (first === undefined) continue;
    if (eventTemplate(first)?.level === "step") {
      stepNumber++;
      shownAt = undefined;
      yield `\n${stepLine(stepNumber, first, style, columns)}\n`;
      continue;
    }
    yield* eventLines(events, first.at !== shownAt, options);
    shownAt = first.at;
  }
}

function isShown(event: TraceEvent, { lanes, isVerbose }: TimelineOptions): boolean {
  const level = eventTemplate(event)?.level ?? "main";
  if (level === "step") return true;
  return (lanes?.includes(event.source) ?? true) && (isVerbose || level === "main");
}

/**
 * Events that share a line, because nothing stands between them and their template says so, or because they read the
 * same.
 */
function shownTogether(
  trace: readonly TraceEvent[],
  { isVerbose }: TimelineOptions,
): readonly (readonly TraceEvent[])[] {
  const groups: TraceEvent[][] = [];
  for (const event of trace) {
    const group = groups.at(-1);
    const before = group?.[0];
    const isSameKind = before?.kind === event.kind && before.source === event.source && before.at === event.at;
    if (
      !isVerbose &&
      isSameKind &&
      (eventTemplate(event)?.together !== undefined || eventText(before) === eventText(event))
    )
      group?.push(event);
    else groups.push([event]);
  }
  return groups;
}

/** A space at which no line breaks. */
const NO_BREAK = "\u00a0";

/** Virtual nanoseconds as milliseconds with microseconds after the point. */
export function formatTime(at: number): string {
  const microseconds = Math.round(at / 1000);
  const whole = Math.floor(microseconds / 1000);
  return `${whole}.${String(microseconds % 1000).padStart(3, "0")} ms`;
}

function headerLine(style: Style): string {
  const legend = LANES.map(({ name, colour }) => style(colour, `● ${name}`)).join("  ");
  return `${" ".repeat(TIME_WIDTH + 2)}${legend}`;
}

function stepLine(number: number, event: TraceEvent, style: Style, columns: number): string {
  const title = `${number}. ${eventText(event)}`;
  const time = formatTime(event.at).padStart(TIME_WIDTH);
  const rule = "─".repeat(Math.max(3, Math.min(columns, 120) - TIME_WIDTH - title.length - 3));
  return `${style("dim", time)}  ${style("bold", title)} ${style("dim", rule)}`;
}

function* eventLines(
  events: readonly TraceEvent[],
  showsTime: boolean,
  { style, columns }: TimelineOptions,
): Iterable<string> {
  const [first] = events;
  if (first === undefined) return;
  const lane = LANES.find(({ name }) => name === first.source);
  const paint = (text: string): string => (lane === undefined ? text : style(lane.colour, text));
  const marks = (dot: string): string =>
    LANES.map((entry) => (entry === lane ? paint(dot) : style("dim", "│"))).join(" ");
  const time = showsTime ? formatTime(first.at) : "";
  const lines = wrapText(wordsOf(events), Math.max(24, columns - TEXT_COLUMN));
  for (const [index, line] of lines.entries()) {
    const head = `${style("dim", (index === 0 ? time : "").padStart(TIME_WIDTH))}  ${marks(index === 0 ? "●" : "│")}`;
    const name = paint((index === 0 ? first.source : "").padEnd(LANE_WIDTH));
    const words = line.replaceAll(NO_BREAK, " ");
    yield `${head}  ${name}  ${index === 0 ? words : `  ${words}`}`.trimEnd().concat("\n");
  }
}

function wordsOf(events: readonly TraceEvent[]): string {
  const [first] = events;
  const together = first === undefined ? undefined : eventTemplate(first)?.together;
  if (first === undefined) return "";
  if (together === undefined) return `${eventText(first)}${events.length === 1 ? "" : ` (${events.length} times)`}`;
  // Lines break between the parts of a list, not within them.
  return `${together} ${events.map((event) => eventText(event).replaceAll(" ", NO_BREAK)).join(", ")}`;
}
