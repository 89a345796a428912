/** Replies of the debugger for people. */
import { regionSpaceName } from "../../aml/index.ts";
import { hex } from "../../base/hex.ts";
import type { Breakpoint, DebugPlace, HelpEntry, Reply, StopReason } from "../../debugger/index.ts";
import { describeAccess } from "../../interpreter/index.ts";
import type { AcpiObject } from "../../namespace/index.ts";
import type { TextOptions } from "../command.ts";
import { renderDiagnostics } from "./diagnostic-text.ts";
import { describeObject } from "./object-summary.ts";
import { renderObject } from "./object-text.ts";
import { formatTime } from "./timeline.ts";
import { visible } from "./visible.ts";

/** The reply in lines with line feeds. */
export function* renderReply(reply: Reply, options: TextOptions): Iterable<string> {
  const { style } = options;
  switch (reply.kind) {
    case "stopped": {
      const why = reasonText(reply.reason);
      if (why !== "") yield `${style("yellow", why)}\n`;
      yield `${placeText(reply.place)}\n`;
      return;
    }
    case "returned":
      yield `${style("bold", reply.path)} = `;
      yield* reply.object === undefined ? ["no value\n"] : renderObject(reply.object);
      return;
    case "aborted":
      yield renderDiagnostics([reply.reason], options);
      return;
    case "slots":
      yield* slotLines(reply.slot, reply.values);
      return;
    case "backtrace":
      for (const [index, place] of reply.places.entries()) yield `#${index}  ${placeText(place)}\n`;
      return;
    case "listing":
      for (const { text, number, isCurrent } of reply.lines) {
        const label = reply.unit === "line" ? String(number).padStart(5) : offset(number);
        const line = `${isCurrent ? "->" : "  "} ${label}  ${visible(text)}`.trimEnd();
        yield `${isCurrent ? style("bold", line) : line}\n`;
      }
      return;
    case "names":
      for (const { path, object, aliasOf } of reply.nodes) {
        const what = aliasOf === undefined ? undefined : `Alias of ${aliasOf.path}`;
        yield `${visible(path)}  ${style("dim", what ?? (object === undefined ? "Scope" : describeObject(object)))}\n`;
      }
      return;
    case "breakpoints":
      if (reply.breakpoints.length === 0) yield "no breakpoints\n";
      for (const breakpoint of reply.breakpoints) yield `${breakpointText(breakpoint)}\n`;
      return;
    case "notifications":
      if (reply.notifications.length === 0) yield "no notifications\n";
      for (const { object, value, at } of reply.notifications) {
        yield `${formatTime(at).padStart(12)}  Notify (${object}, ${hex(value)})\n`;
      }
      return;
    case "tables":
      for (const [index, { name, bytes }] of reply.tables.entries()) {
        const signature = String.fromCharCode(...bytes.subarray(0, 4));
        yield `${index + 1}  ${visible(signature)}  ${visible(name)}, ${bytes.length} bytes\n`;
      }
      return;
    case "help":
      yield* helpLines(reply.entries, options);
      return;
    case "done":
      if (reply.text !== "") yield `${reply.text}\n`;
      return;
    case "problem":
      yield `${style("red", visible(reply.text))}\n`;
      return;
    case "quit":
      return;
    default:
      reply satisfies never;
  }
}

const offset = (value: number): string => hex(value, 4);

function reasonText(reason: StopReason): string {
  switch (reason.kind) {
    case "step":
      return "";
    case "breakpoint":
      return `breakpoint ${reason.breakpoint.id}`;
    case "object":
      return `breakpoint ${reason.breakpoint.id}: ${reason.use} of ${reason.path} is next`;
    case "region":
      return `breakpoint ${reason.breakpoint.id}: ${describeAccess(reason.access)}`;
    case "interrupted":
      return "still running: continue goes on, abort ends it";
    default:
      return reason satisfies never;
  }
}

/** Method, table or source, and text of the statement. */
function placeText({ method, table, offset: at, source, text }: DebugPlace): string {
  const where = source === undefined ? `${table.name}:${offset(at)}` : `${source.path}:${source.line}`;
  return visible(`${method} at ${where}: ${text}`);
}

function* slotLines(slot: "Local" | "Arg", values: readonly (AcpiObject | undefined)[]): Iterable<string> {
  let isEmpty = true;
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    isEmpty = false;
    yield `${slot}${index} = `;
    yield* renderObject(value);
  }
  if (isEmpty) yield slot === "Local" ? "no Local has a value\n" : "no arguments\n";
}

function breakpointText({ id, target, hits }: Breakpoint): string {
  const times = hits === 0 ? "" : `, reached ${hits} time${hits === 1 ? "" : "s"}`;
  const what = (): string => {
    switch (target.kind) {
      case "method":
        return `method ${target.path}`;
      case "offset":
        return `byte ${offset(target.offset)} of ${target.table.name}`;
      case "line":
        return `line ${target.path === undefined ? "" : `${target.path}:`}${target.line}`;
      case "object":
        return `use of ${target.path}`;
      case "region": {
        const end = target.end === target.start ? "" : `-${hex(target.end, 4)}`;
        return `access to ${regionSpaceName(target.space)} ${hex(target.start, 4)}${end}`;
      }
      default:
        return target satisfies never;
    }
  };
  return `breakpoint ${id}: ${what()}${times}`;
}

function* helpLines(entries: readonly HelpEntry[], { style }: TextOptions): Iterable<string> {
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) {
    yield `${style("bold", only.names.join(", "))} ${only.usage}`.trimEnd();
    yield `\n  ${only.summary}\n`;
    for (const line of only.details) yield `  ${line}\n`;
    return;
  }
  const width = Math.max(...entries.map(({ names, usage }) => names.join(", ").length + usage.length)) + 1;
  for (const { names, usage, summary } of entries) {
    yield `${`${names.join(", ")} ${usage}`.padEnd(width)}  ${summary}\n`;
  }
}
