/**
 * The defects of Draft C that a run can show. Each check answers `observed` with the places of the trace where the
 * defect shows, and `absent` where it does not.
 *
 * @see hotplug facts A.10 for the numbering
 */
import type { Check, Verdict } from "../check.ts";
import type { Evidence } from "../report.ts";
import type { TraceView } from "../trace-view.ts";
import { identitiesAt, vcpuStories } from "../vcpu-story.ts";

/** A verdict for a defect: observed where there is evidence. */
function observed(evidence: readonly Evidence[]): Verdict {
  return { status: evidence.length > 0 ? "observed" : "absent", evidence };
}

/** Byte cycles of one operation region, grouped into runs of consecutive addresses. */
function consecutiveReads(
  trace: TraceView,
  region: string,
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  let previous = Number.NaN;
  for (const at of trace.all({ source: "aml", kind: "region/read", data: { region } })) {
    const address = trace.number(at, "address");
    const run = runs.at(-1);
    if (run !== undefined && address === previous + 1 && trace.at(at)?.at === trace.at(run.first)?.at) run.count++;
    else runs.push({ first: at, count: 1 });
    previous = address;
  }
  return runs;
}

export const packedFields: Check = {
  id: "D1",
  title: "The fields of the XEN block are bit-packed at bits 0, 2, 18 and 50",
  spec: "src/hotplug/DEFECTS.md D1",
  hint: "pad the bitmap to whole bytes and give every field an explicit Offset()",
  judge(trace) {
    // A naturally aligned 32-bit field takes 4 byte cycles; one that starts inside a byte takes 5.
    const torn = consecutiveReads(trace, "\\_SB.XEN0.XEN").filter((run) => run.count === 5);
    return observed(torn.map((run) => trace.evidence(run.first, "a 32-bit field took five byte accesses")));
  },
};

export const processorAgainstX2apic: Check = {
  id: "D5",
  title: "vCPUs are Processor objects while their MADT entries are x2APIC entries",
  spec: "src/hotplug/DEFECTS.md D5",
  hint: "declare vCPUs as Device with _HID ACPI0007 and an integer _UID",
  judge(trace) {
    const refused = trace.all({
      source: "ospm",
      kind: "processor/refused",
      data: { reason: (reason) => String(reason).startsWith("declaration") },
    });
    return observed(refused.map((at) => trace.evidence(at)));
  },
};

export const overlayMisreads: Check = {
  id: "D4",
  title: "8-byte overlays on 16-byte entries read the wrong bits",
  spec: "src/hotplug/DEFECTS.md D4",
  hint: "stride 16, flags at byte 8, UID at byte 12",
  judge(trace) {
    const corrupted = trace.all({ source: "hypervisor", kind: "madt/corrupted" });
    return observed(corrupted.map((at) => trace.evidence(at)));
  },
};

export const patchedByLength: Check = {
  id: "D10",
  title: "Two compilations with different UIDs differ in length: the binary difference is no relocation",
  spec: "src/hotplug/DEFECTS.md D10",
  hint: "choose both constants at 0x10000 or above, so that both are DWord",
  judge(trace) {
    return observed(trace.all({ source: "hypervisor", kind: "relocate/refused" }).map((at) => trace.evidence(at)));
  },
};

export const clearedOnRequest: Check = {
  id: "D15",
  title: "The MADT entry and _STA say absent as soon as the eject is requested, while the CPU runs",
  spec: "src/hotplug/DEFECTS.md D15",
  hint: "clear the entry when the eject completes",
  judge(trace) {
    const evidence: Evidence[] = [];
    for (const story of vcpuStories(trace, false)) {
      // A wish for a vCPU that was offered and never taken says nothing.
      const [online, left] = ["processor/online", "processor/offline"].map(
        (kind) => trace.last({ kind, data: { uid: story.uid } }, story.at) ?? -1,
      );
      if ((online ?? -1) <= (left ?? -1)) continue;
      const offline = trace.first({ kind: "processor/offline", data: { uid: story.uid } }, story.at, story.until);
      const data = { object: `${story.object}._STA`, result: 0 };
      for (const at of trace.all({ kind: "evaluate", data }, story.at, offline ?? story.until)) {
        evidence.push(
          trace.evidence(at, offline === undefined ? "the CPU is never taken offline" : "the CPU still runs"),
        );
      }
    }
    return observed(evidence);
  },
};

export const ejectOnlySleeps: Check = {
  id: "D16",
  title: "_EJ0 only sleeps: the hypervisor never learns that the eject is done",
  spec: "src/hotplug/DEFECTS.md D16",
  hint: "let _EJ0 write a register that the hypervisor traps",
  judge(trace) {
    const evidence: Evidence[] = [];
    for (const story of vcpuStories(trace, false)) {
      for (const at of trace.all(
        { source: "ospm", kind: "eject", data: { object: story.object } },
        story.at,
        story.until,
      )) {
        const data = { vcpu: story.vcpu };
        const completed = trace.first({ source: "hypervisor", kind: "eject/completed", data }, at, story.until);
        if (completed === undefined) evidence.push(trace.evidence(at, "no access of the hypervisor's follows"));
      }
    }
    return observed(evidence);
  },
};

export const noOst: Check = {
  id: "D17",
  title: "Processor objects have no _OST: the hypervisor cannot see success, refusal or failure",
  spec: "src/hotplug/DEFECTS.md D17",
  hint: "add an _OST that writes event and status registers",
  judge(trace) {
    const missing = trace.all({ source: "ospm", kind: "ost/missing" });
    const told = trace.first({ source: "hypervisor", kind: "ost" });
    return observed(told === undefined ? missing.map((at) => trace.evidence(at)) : []);
  },
};

export const bootProcessorScanned: Check = {
  id: "D18",
  title: "The boot CPU has _EJ0 and is scanned: its bit can ask for its removal",
  spec: "src/hotplug/DEFECTS.md D18",
  hint: "leave the boot CPU out of the scan and give it no _EJ0",
  judge(trace) {
    const evidence = trace.all({ source: "aml", kind: "notify", data: { value: 3 } }).flatMap((at) => {
      const boot = identitiesAt(trace, at).get(0);
      return boot !== undefined && trace.text(at, "object") === boot.object
        ? [trace.evidence(at, "the boot CPU is asked to go")]
        : [];
    });
    return observed(evidence);
  },
};

export const registersInMemory: Check = {
  id: "D21",
  title: "GPE registers in RAM are not write-one-to-clear: the event stays active without a cause",
  spec: "src/hotplug/DEFECTS.md D21",
  hint: "trap the register page: status write-one-to-clear, enable writes observed",
  judge(trace) {
    const evidence: Evidence[] = [];
    const runs = trace.all({ source: "ospm", kind: "gpe/dispatch" });
    runs.forEach((at, index) => {
      const data = { block: trace.text(at, "block"), gpe: trace.number(at, "gpe") };
      const earlier = runs
        .slice(0, index)
        .reverse()
        .find((run) => trace.text(run, "block") === data.block && trace.number(run, "gpe") === data.gpe);
      const cause = trace.first({ kind: "gpe/status", data: { ...data, on: true } }, earlier ?? 0, at);
      if (cause === undefined) evidence.push(trace.evidence(at, "the method runs again, and nothing happened"));
    });
    return observed(evidence);
  },
};
