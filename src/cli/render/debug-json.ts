/** Replies of the debugger for programs. */
import type { Breakpoint, DebugPlace, Reply } from "../../debugger/index.ts";
import { printRegionAccess } from "../../interpreter/index.ts";
import type { JsonValue } from "../command.ts";
import { diagnosticToJson } from "./diagnostic-json.ts";
import { objectToJson } from "./object-json.ts";
import { describeObject } from "./object-summary.ts";

/** One reply; `kind` says which. */
export function replyToJson(reply: Reply): JsonValue {
  const { kind } = reply;
  switch (reply.kind) {
    case "stopped": {
      const { reason } = reply;
      return {
        kind,
        reason: reason.kind,
        breakpoint: "breakpoint" in reason ? reason.breakpoint.id : undefined,
        path: reason.kind === "object" ? reason.path : undefined,
        use: reason.kind === "object" ? reason.use : undefined,
        // An access has one form for programs: that of recordings.
        access: reason.kind === "region" ? printRegionAccess(reason.access) : undefined,
        place: placeToJson(reply.place),
      };
    }
    case "returned":
      return { kind, path: reply.path, value: reply.object === undefined ? undefined : objectToJson(reply.object) };
    case "aborted":
      return { kind, path: reply.path, reason: diagnosticToJson(reply.reason) };
    case "slots":
      return {
        kind,
        slot: reply.slot,
        values: reply.values.map((value) => (value === undefined ? null : objectToJson(value))),
      };
    case "backtrace":
      return { kind, places: reply.places.map(placeToJson) };
    case "listing":
      return { kind, unit: reply.unit, lines: reply.lines.map((line) => ({ ...line })) };
    case "names":
      return {
        kind,
        objects: reply.nodes.map(({ path, object }) => ({
          path,
          type: object?.type ?? "Scope",
          description: object === undefined ? "Scope" : describeObject(object),
        })),
      };
    case "breakpoints":
      return { kind, breakpoints: reply.breakpoints.map(breakpointToJson) };
    case "notifications":
      return { kind, notifications: reply.notifications.map((notification) => ({ ...notification })) };
    case "tables":
      return { kind, tables: reply.tables.map(({ name, bytes }) => ({ name, length: bytes.length })) };
    case "help":
      return { kind, commands: reply.entries.map((entry) => ({ ...entry })) };
    case "done":
    case "problem":
      return { kind, text: reply.text };
    case "quit":
      return { kind };
    default:
      return reply satisfies never;
  }
}

function placeToJson({ method, table, offset, at, source, text }: DebugPlace): JsonValue {
  return { method, table: table.name, offset, at, source: source === undefined ? undefined : { ...source }, text };
}

function breakpointToJson({ id, target, hits }: Breakpoint): JsonValue {
  switch (target.kind) {
    case "method":
    case "object":
      return { id, hits, kind: target.kind, path: target.path };
    case "offset":
      return { id, hits, kind: target.kind, table: target.table.name, offset: target.offset };
    case "line":
      return { id, hits, kind: target.kind, path: target.path, line: target.line };
    case "region":
      return { id, hits, kind: target.kind, space: target.space, start: `${target.start}`, end: `${target.end}` };
    default:
      return target satisfies never;
  }
}
