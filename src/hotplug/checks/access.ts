/** Rules for what AML of processor hotplug touches: registers that somebody owns, at widths they have, memory that is its own. */
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";

/** Methods that run at a position, outermost first. */
function runningMethods(trace: TraceView, wanted: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  if (wanted.length === 0) return found;
  const open: string[] = [];
  const pending = new Set(wanted);
  for (const [index, event] of trace.events.entries()) {
    if (event.kind === "method/enter") open.push(String(event.data["method"]));
    else if (event.kind === "method/exit") {
      const at = open.lastIndexOf(String(event.data["method"]));
      if (at >= 0) open.splice(at, 1);
    } else if (pending.has(index)) found.set(index, [...open]);
  }
  return found;
}

/** Objects whose methods are about processors: the objects themselves, and the event methods of the interface. */
function hotplugMethods(trace: TraceView): (methods: readonly string[]) => boolean {
  const objects = trace.all({ kind: "table/processor" }).map((at) => `${trace.text(at, "object")}.`);
  const events = new Set(trace.all({ kind: "table/event-method" }).map((at) => trace.text(at, "method")));
  return (methods) =>
    methods.some((method) => events.has(method) || objects.some((object) => method.startsWith(object)));
}

function accesses(kind: string, otherwise: string): Check["judge"] {
  return (trace) => {
    const findings = new Findings();
    const places = trace.all({ source: "hardware", kind });
    const methods = runningMethods(trace, places);
    const isHotplug = hotplugMethods(trace);
    for (const at of places) {
      const running = methods.get(at) ?? [];
      if (isHotplug(running)) findings.breach(trace.evidence(at, `${otherwise}, in ${running.join(" → ")}`));
    }
    const kept = trace.first({ source: "hardware", kind: "io/read" });
    if (kept !== undefined) findings.keep(trace.evidence(kept));
    return findings.verdict;
  };
}

export const accessIsOwned: Check = {
  id: "access/owned",
  title: "Event and processor methods touch only registers that some hardware owns",
  spec: "ACPI 6.5 §5.5.2.4; Xen commit b59e564aa083",
  hint: "a port that nobody owns reads as all ones: a bitmap there says that every processor is present",
  judge: accesses("io/unclaimed", "nobody owns this address"),
};

export const accessHasWidth: Check = {
  id: "access/width",
  title: "Event and processor methods access registers at widths that the hardware has",
  spec: "ACPI 6.5 §19.6.48 AccessType; QEMU docs/specs/acpi_cpu_hotplug.rst",
  hint: "set the AccessType of the Field to what the register takes",
  judge: accesses("io/wrong-width", "the device does not have this width"),
};

export const memoryIsOwn: Check = {
  id: "memory/stray-write",
  title: "AML writes nothing into tables but checksum and processor entries of the MADT",
  spec: "ACPI 6.5 §5.2; found in PRSC of Xen's tools/libacpi",
  hint: "stop the scan at the number of processors that the MADT has, not at the number of objects",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "check/table-write" }).slice(0, 1)) findings.keep(trace.evidence(at));
    for (const at of trace.all({ kind: "check/stray-write" })) {
      const [table, offset, before, after] = ["table", "offset", "before", "after"].map(
        (key) => trace.at(at)?.data[key],
      );
      const place = table === "" ? "memory behind the tables" : `byte ${String(offset)} of ${String(table)}`;
      const change = `${byte(before)} became ${byte(after)}`;
      findings.breach({
        at: trace.at(at)?.at ?? 0,
        text: `${trace.text(at, "region")} wrote ${place} at ${address(trace, at)}: ${change}`,
      });
    }
    return findings.verdict;
  },
};

export const tablesStayWhole: Check = {
  id: "memory/table-sums",
  title: "Every table sums to zero when an event has been handled",
  spec: "ACPI 6.5 §5.2.6",
  hint: "what changes a byte of a table must change its checksum by as much the other way",
  judge(trace) {
    const findings = new Findings();
    const seen = new Set<string>();
    for (const at of trace.all({ kind: "check/table-sum" })) {
      const signature = trace.text(at, "signature");
      const ok = trace.at(at)?.data["ok"] === true;
      // Once broken it stays so: the first time tells it.
      if (!ok && seen.has(signature)) continue;
      if (!ok) seen.add(signature);
      findings.require(ok, trace.evidence(at), "the sum is not zero");
    }
    return findings.verdict;
  },
};

const byte = (value: unknown): string =>
  `0x${(typeof value === "number" ? value : 0).toString(16).toUpperCase().padStart(2, "0")}`;

const address = (trace: TraceView, at: number): string => `0x${trace.number(at, "address").toString(16).toUpperCase()}`;
