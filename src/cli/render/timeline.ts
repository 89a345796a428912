/** A trace as a timeline: steps, and in each who did what at which virtual time, with one column per lane. */
import type { TraceEvent } from "../../base/trace.ts";
import type { TextOptions } from "../command.ts";
import type { Style, StyleName } from "../style.ts";
import { eventLevel, eventText } from "./event-text.ts";
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
  for (const event of trace) {
    if (eventLevel(event) === "step") {
      stepNumber++;
      shownAt = undefined;
      yield `\n${stepLine(stepNumber, event, style, columns)}\n`;
      continue;
    }
    if (options.lanes !== undefined && !options.lanes.includes(event.source)) continue;
    if (!options.isVerbose && eventLevel(event) === "detail") continue;
    yield* eventLines(event, event.at !== shownAt, options);
    shownAt = event.at;
  }
}

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

function* eventLines(event: TraceEvent, showsTime: boolean, { style, columns }: TimelineOptions): Iterable<string> {
  const lane = LANES.find(({ name }) => name === event.source);
  const paint = (text: string): string => (lane === undefined ? text : style(lane.colour, text));
  const marks = (dot: string): string =>
    LANES.map((entry) => (entry === lane ? paint(dot) : style("dim", "│"))).join(" ");
  const time = showsTime ? formatTime(event.at) : "";
  const lines = wrapText(eventText(event), Math.max(24, columns - TEXT_COLUMN));
  for (const [index, line] of lines.entries()) {
    const head = `${style("dim", (index === 0 ? time : "").padStart(TIME_WIDTH))}  ${marks(index === 0 ? "●" : "│")}`;
    const name = paint((index === 0 ? event.source : "").padEnd(LANE_WIDTH));
    yield `${head}  ${name}  ${index === 0 ? line : `  ${line}`}`.trimEnd().concat("\n");
  }
}
