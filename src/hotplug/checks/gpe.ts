/** Rules of the general-purpose event model. @see ACPI 6.5 §5.6.4 */
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";
import { isOnTheWay } from "./asleep.ts";

interface Dispatch {
  readonly at: number;
  readonly block: string;
  readonly gpe: number;
  readonly method: string;
  /** Position of the previous dispatch of the same event, or 0. */
  readonly since: number;
  /** Position of the next dispatch of the same event, or the end. */
  readonly until: number;
}

/** All GPE method runs of a trace with the window each one owns. */
function dispatches(trace: TraceView): readonly Dispatch[] {
  const positions = trace.all({ kind: "gpe/dispatch" });
  const key = (at: number): string => `${trace.text(at, "block")}#${trace.number(at, "gpe")}`;
  const previous = new Map<string, number>();
  const next = new Map<number, number>();
  const last = new Map<string, number>();
  for (const at of positions) {
    const before = last.get(key(at));
    if (before !== undefined) next.set(before, at);
    last.set(key(at), at);
  }
  return positions.map((at) => {
    const since = previous.get(key(at)) ?? 0;
    previous.set(key(at), at);
    return {
      at,
      block: trace.text(at, "block"),
      gpe: trace.number(at, "gpe"),
      method: trace.text(at, "method"),
      since,
      until: next.get(at) ?? trace.events.length,
    };
  });
}

const isEdge = (method: string): boolean => /_E[0-9A-F]{2}$/.test(method);

export const gpeOrder: Check = {
  id: "gpe/order",
  title: "An event is disabled, cleared if edge, handled, cleared if level, and enabled again, in this order",
  spec: "ACPI 6.5 §5.6.4",
  hint: "an event that is cleared after its method can swallow the next one; one that is not enabled again is lost",
  judge(trace) {
    const findings = new Findings();
    for (const { at, block, gpe, method, since, until } of dispatches(trace)) {
      const data = { block, gpe };
      const disable = trace.all({ kind: "gpe/disable", data }, since, at).at(-1);
      const clear = isEdge(method)
        ? trace.first({ kind: "gpe/clear", data }, disable ?? since, at)
        : trace.first({ kind: "gpe/clear", data }, at, until);
      const enable = trace.first({ kind: "gpe/enable", data }, at, trace.events.length);
      const missing = [
        disable === undefined ? "not disabled before" : "",
        clear === undefined ? `not cleared ${isEdge(method) ? "before" : "after"} the method` : "",
        enable === undefined ? "not enabled again" : "",
      ].filter((text) => text !== "");
      findings.require(missing.length === 0, trace.evidence(at), missing.join(", "));
    }
    return findings.verdict;
  },
};

export const gpeHasCause: Check = {
  id: "gpe/has-cause",
  title: "No event method runs without an event",
  spec: "ACPI 6.5 §4.8.4.1",
  hint: "status registers in plain memory are not write-one-to-clear: the event never goes away",
  judge(trace) {
    const findings = new Findings();
    for (const { at, block, gpe } of dispatches(trace)) {
      // What was cleared before this run's own handling began is no cause of it.
      const disable = trace.last({ kind: "gpe/disable", data: { block, gpe } }, at);
      const cleared =
        disable === undefined ? undefined : trace.last({ kind: "gpe/clear", data: { block, gpe } }, disable);
      const raised = { source: "hardware", kind: "gpe/status", data: { block, gpe, on: true } };
      // The source of a level event raises it again within the very write that clears it.
      const fallen = trace.last(
        { source: "hardware", kind: "gpe/status", data: { block, gpe, on: false } },
        cleared ?? 0,
      );
      const isOfClear = fallen !== undefined && trace.at(fallen)?.at === trace.at(cleared ?? 0)?.at;
      const cause = trace.first(raised, (isOfClear ? fallen : cleared) ?? 0, at);
      findings.require(cause !== undefined, trace.evidence(at), "the block raised no event since the last run");
    }
    return findings.verdict;
  },
};

export const gpeNotLost: Check = {
  id: "gpe/not-lost",
  title: "Every event that is raised is handled",
  spec: "ACPI 6.5 §5.6.4",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "hardware", kind: "gpe/status", data: { on: true } })) {
      const data = { block: trace.text(at, "block"), gpe: trace.number(at, "gpe") };
      const handled = trace.first({ kind: "gpe/dispatch", data }, at);
      if (handled === undefined && (isTakenBySleep(trace, at, data) || isBeforeEnable(trace, at, data))) continue;
      findings.require(handled !== undefined, trace.evidence(at), "no method ran for it");
    }
    return findings.verdict;
  },
};

/** The OS starts and has not enabled the event: whether what it stood for is found is `boot/early-request`'s question. */
function isBeforeEnable(
  trace: TraceView,
  at: number,
  event: { readonly block: string; readonly gpe: number },
): boolean {
  const from = trace.last({ kind: "system/power-on" }, at);
  const enabled = trace.first({ source: "ospm", kind: "gpe/enable", data: event }, from);
  return from !== undefined && enabled !== undefined && enabled > at;
}

/** The power of a sleeping state took it; whether what it stood for is found is another question (`sleep/changes-found`). */
function isTakenBySleep(
  trace: TraceView,
  at: number,
  event: { readonly block: string; readonly gpe: number },
): boolean {
  const fallen = trace.first({ source: "hardware", kind: "gpe/status", data: { ...event, on: false } }, at);
  // Whoever is switched off asleep never wakes up.
  if (fallen === undefined) return isOnTheWay(trace, at) && trace.first({ kind: "system/power-on" }, at) !== undefined;
  const entered = trace.last({ source: "ospm", kind: "sleep/enter" }, fallen);
  return entered !== undefined && trace.first({ source: "ospm", kind: "sleep/wake" }, entered, fallen) === undefined;
}

export const notifyIsQueued: Check = {
  id: "notify/queued",
  title: "A Notify is handled after the method that issued it, once, and in order",
  spec: "ACPI 6.5 §5.6.6",
  judge(trace) {
    const findings = new Findings();
    let from = 0;
    for (const at of trace.all({ source: "aml", kind: "notify" })) {
      const data = { object: trace.text(at, "object"), value: trace.number(at, "value") };
      const handled = trace.first({ kind: "notify/dispatch", data }, Math.max(at, from));
      findings.require(handled !== undefined, trace.evidence(at), "was never handled");
      if (handled !== undefined) from = handled + 1;
    }
    return findings.verdict;
  },
};

export const sciFollowsSources: Check = {
  id: "sci/level",
  title: "The SCI line rises with an event and falls when its cause is gone",
  spec: "ACPI 6.5 §4.8.4",
  judge(trace) {
    const findings = new Findings();
    const changes = trace.all({ source: "hardware", kind: "sci/level" });
    for (const at of changes) {
      if (trace.at(at)?.data["asserted"] !== true) continue;
      const fall = trace.first({ source: "hardware", kind: "sci/level", data: { asserted: false } }, at);
      findings.require(fall !== undefined, trace.evidence(at), "the line never fell again");
    }
    return findings.verdict;
  },
};
