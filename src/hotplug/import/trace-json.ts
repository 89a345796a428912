/** Traces as JSON: what `hotplug run --json` prints, one report of it, or an array of events. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { SourceFile } from "../../base/span.ts";
import type { TraceEvent, TraceValue } from "../../base/trace.ts";
import { diagnose } from "./diagnostics.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads every trace of a document.
 *
 * @returns one list of events a report; undefined with `trace/not-a-trace` or `trace/bad-event`
 */
export function parseTraceJson(file: SourceFile): Outcome<readonly (readonly TraceEvent[])[] | undefined> {
  let document: unknown;
  try {
    document = JSON.parse(file.text);
  } catch {
    return fail(file, "not-a-trace", { problem: "it does not parse as JSON" });
  }
  const lists = traceLists(document);
  if (lists === undefined) return fail(file, "not-a-trace", { problem: "it holds no list of events" });
  const traces: (readonly TraceEvent[])[] = [];
  for (const list of lists) {
    let before = 0;
    for (const [index, event] of list.entries()) {
      const problem = eventProblem(event, before);
      if (problem !== undefined) return fail(file, "bad-event", { number: index + 1, problem });
      before = (event as TraceEvent).at;
    }
    // Every event was checked above.
    traces.push(list as readonly TraceEvent[]);
  }
  return outcome(traces);
}

function traceLists(document: unknown): readonly (readonly unknown[])[] | undefined {
  if (Array.isArray(document)) return [document];
  if (!isObject(document)) return undefined;
  const { reports, trace } = document;
  if (Array.isArray(trace)) return [trace];
  if (!Array.isArray(reports)) return undefined;
  const lists = reports.map((report: unknown) => (isObject(report) ? report["trace"] : undefined));
  return lists.every((list): list is unknown[] => Array.isArray(list)) ? lists : undefined;
}

function eventProblem(event: unknown, before: number): string | undefined {
  if (!isObject(event)) return "it is no object";
  const { at, source, kind, data } = event;
  if (typeof at !== "number" || !Number.isFinite(at) || at < 0) return '"at" is no time in nanoseconds';
  if (at < before) return '"at" goes back in time';
  if (typeof source !== "string" || typeof kind !== "string") return '"source" and "kind" must be texts';
  if (!isObject(data) || !Object.values(data).every(isValue)) return '"data" must hold plain values only';
  return undefined;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isValue = (value: unknown): value is TraceValue =>
  typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

function fail<N extends "not-a-trace" | "bad-event">(
  file: SourceFile,
  name: N,
  values: Parameters<typeof diagnose<N>>[2],
): Outcome<undefined> {
  const diagnostic: Diagnostic = diagnose(name, { file, start: 0, end: 0 }, values);
  return outcome(undefined, [diagnostic]);
}
