/** Defects that show in what AML does: what it reads to answer, what it writes, what it returns. */
import type { Evidence } from "../../report.ts";
import type { TraceView } from "../../trace-view.ts";
import { defect, flag, systemWindow, where } from "./design-check.ts";

/** Positions of one run of a method. */
interface Run {
  readonly method: string;
  readonly from: number;
  readonly to: number;
}

/** Runs of methods that a condition holds for, innermost boundaries. */
function runsOf(trace: TraceView, wanted: (method: string) => boolean): readonly Run[] {
  const open: { method: string; from: number }[] = [];
  const runs: Run[] = [];
  for (const [index, { kind, data }] of trace.events.entries()) {
    if (kind !== "method/enter" && kind !== "method/exit") continue;
    const method = String(data["method"]);
    if (kind === "method/enter") {
      open.push({ method, from: index });
      continue;
    }
    const at = open.map((each) => each.method).lastIndexOf(method);
    const [entered] = at < 0 ? [] : open.splice(at, 1);
    if (entered !== undefined && wanted(method)) runs.push({ ...entered, to: index });
  }
  return runs;
}

/** Paths of the interface's processor objects, in all systems. */
function interfaceObjects(trace: TraceView): ReadonlySet<string> {
  const all = trace.all({ kind: "table/processor" }).filter((at) => flag(trace, at, "interface"));
  return new Set(all.map((at) => trace.text(at, "object")));
}

/** Bytes of one packed field are read in a run of consecutive addresses, one more than its width needs. */
export const packedFields = defect(
  "D1",
  {
    title: "The fields of the block are bit-packed: none begins on a byte",
    spec: "src/hotplug/DEFECTS.md D1",
    hint: "pad the bitmap to whole bytes and give every field an explicit Offset()",
  },
  (trace) =>
    where(
      trace,
      "table/field",
      (at) =>
        trace.text(at, "role") !== "" && trace.number(at, "bitWidth") >= 8 && trace.number(at, "bitOffset") % 8 !== 0,
      (at) => `begins at bit ${trace.number(at, "bitOffset")}: a structure of a compiler lies elsewhere`,
    ),
);

export const unequalGates = defect(
  "D12",
  { title: "_STA of one processor asks for more than that of another", hint: "the same test for all, or for none" },
  (trace) => {
    const objects = interfaceObjects(trace);
    const asked = new Map<string, { readonly regions: Set<string>; readonly at: number }>();
    for (const { method, from, to } of runsOf(trace, (each) => each.endsWith("._STA"))) {
      const object = method.slice(0, -"._STA".length);
      if (!objects.has(object)) continue;
      const entry = asked.get(object) ?? { regions: new Set<string>(), at: from };
      asked.set(object, entry);
      for (const read of trace.all({ kind: "region/read" }, from, to)) {
        const region = trace.text(read, "region");
        // Its own entry is everybody's.
        if (!region.startsWith(`${object}.`)) entry.regions.add(region);
      }
    }
    const kinds = new Set([...asked.values()].map(({ regions }) => [...regions].sort().join(" ")));
    if (kinds.size < 2) return [];
    return [...asked].map(([object, { regions, at }]) =>
      trace.evidence(
        at,
        `${object} ${regions.size === 0 ? "asks for nothing else" : `also asks ${[...regions].join(", ")}`}`,
      ),
    );
  },
);

/** APIC ID and UID that mean all processors. */
const BROADCAST = "FF";

export const broadcastFallback = defect(
  "D13",
  {
    title: "_MAT of a processor that is not possible returns a local APIC entry for all processors",
    spec: "src/hotplug/DEFECTS.md D13; ACPI 6.5 §5.2.12.2",
    hint: "return the real entry with flags of zero, in the type that the MADT uses",
  },
  (trace) => {
    const objects = interfaceObjects(trace);
    return where(
      trace,
      "evaluate",
      (at) => {
        const path = trace.text(at, "object");
        if (!path.endsWith("._MAT") || !objects.has(path.slice(0, -"._MAT".length))) return false;
        const bytes = trace.text(at, "result").toUpperCase().split(" ");
        return bytes[0] === "00" && bytes[2] === BROADCAST && bytes[3] === BROADCAST;
      },
      "type 0 with the broadcast ID",
    );
  },
);

export const flagIsShadow = defect(
  "D14",
  {
    title: "The Enabled flag of the MADT is the scan's memory of what it saw, and the guest can write it",
    hint: "keep what was seen apart from what firmware says is present",
  },
  (trace) => {
    const objects = interfaceObjects(trace);
    const events = new Set(trace.all({ kind: "table/event-method" }).map((at) => trace.text(at, "method")));
    const found: Evidence[] = [];
    let system = -1;
    for (const { from, to } of runsOf(trace, (method) => events.has(method))) {
      const [start] = systemWindow(trace, from);
      const isFirst = start !== system;
      system = start;
      // The first scan may look at everything; one that has nothing to do should not need the entries.
      if (isFirst || trace.first({ source: "aml", kind: "notify" }, from, to) !== undefined) continue;
      const read = trace
        .all({ kind: "region/read" }, from, to)
        .find((at) => objects.has(trace.text(at, "region").split(".").slice(0, -1).join(".")));
      if (read !== undefined) found.push(trace.evidence(read, "compared with the bitmap, although nothing changed"));
    }
    return found.slice(0, 3);
  },
);

export const notifiedTooSoon = defect(
  "D19",
  { title: "Notify comes before the checksum is right again", hint: "entry and checksum first, then Notify" },
  (trace) =>
    where(
      trace,
      "check/checksum",
      (at) => trace.text(at, "signature") === "APIC" && !flag(trace, at, "ok"),
      "the MADT does not sum to zero at this Notify",
    ),
);

export const reclaimableMemory = defect(
  "D20",
  {
    title: "AML writes the MADT in memory that the OS may use for itself after start-up",
    spec: "ACPI 6.5 §15.4; src/hotplug/DEFECTS.md D20",
    hint: "place the MADT in NVS or reserved memory",
  },
  (trace) =>
    where(
      trace,
      "check/table-write",
      (at) => trace.text(at, "memory") === "acpi",
      "memory of type 3, reclaimable",
    ).slice(0, 3),
);
