/** Defects that show when an operating system and a hypervisor work with the tables. */
import { errno, hypercalls, platformCommands } from "../../../xen/index.ts";
import type { Evidence } from "../../report.ts";
import type { TraceView } from "../../trace-view.ts";
import { identitiesAt } from "../../vcpu-story.ts";
import { defect, flag, systemAt, systemWindow, where } from "./design-check.ts";

/** Paths of the interface's own processors in the system around a position. */
function ownObjects(trace: TraceView, at: number): ReadonlySet<string> {
  const [from, to] = systemWindow(trace, at);
  const own = trace.all({ kind: "table/processor" }, from, to).filter((each) => flag(trace, each, "interface"));
  return new Set(own.map((each) => trace.text(each, "object")));
}

export const duplicateIds = defect(
  "D6",
  {
    title: "Fixed ProcIDs collide with those of the host's own processors: the OS uses neither object",
    hint: "Device objects with a unique _UID of 32 bits",
  },
  (trace) =>
    where(
      trace,
      "processor/refused",
      (at) => trace.text(at, "reason") === "duplicate processor UID",
      (at) =>
        ownObjects(trace, at).has(trace.text(at, "object")) ? "an object of the domain" : "an object of the host",
    ),
);

export const wrongVcpuNumber = defect(
  "D9",
  {
    title: "The processor ID is not the vCPU number, and an OS that takes it for that addresses another vCPU",
    spec: "Xen xen/include/public/hvm/hvm_info_table.h; src/hotplug/DEFECTS.md D9",
    hint: "publish which UID is which vCPU",
  },
  (trace) =>
    where(
      trace,
      "processor/start-failed",
      (at) => trace.text(at, "reason").startsWith("vcpu_op failed"),
      "the hypervisor does not know the number",
    ),
);

export const needsUnknownDevice = defect(
  "D22",
  {
    title: "Events come through a GPE block device (ACPI0006), which the OS has no driver for",
    spec: "src/hotplug/DEFECTS.md D22",
    hint: "an event of the FADT's GPE0, or a generic event device (ACPI0013)",
  },
  (trace) =>
    where(
      trace,
      "gpe/status",
      (at) => {
        if (!flag(trace, at, "on") || !trace.text(at, "block").startsWith("\\")) return false;
        const [from, to] = systemWindow(trace, at);
        const block = trace.text(at, "block");
        return trace.first({ kind: "gpe-block/install", data: { block } }, from, to) === undefined;
      },
      (at) => `${String(systemAt(trace, at)["personality"])} never looks at this block`,
    ),
);

export const lineIsAPulse = defect(
  "D24",
  {
    title: "The SCI falls although the event's status is still set: nothing says when the line is to be up",
    spec: "ACPI 6.5 §4.8.4; src/hotplug/DEFECTS.md D24",
    hint: "the line is the native level OR status and enable of the block, after every register write",
  },
  (trace) =>
    where(
      trace,
      "sci/level",
      (at) => {
        if (flag(trace, at, "asserted")) return false;
        const [from, to] = systemWindow(trace, at);
        const raised = trace
          .all({ source: "hardware", kind: "gpe/status" }, from, at)
          .filter((each) => flag(trace, each, "on") && trace.text(each, "block").startsWith("\\"))
          .at(-1);
        if (raised === undefined) return false;
        const block = trace.text(raised, "block");
        return trace.first({ kind: "gpe/status", data: { block, on: false } }, raised, to) === undefined;
      },
      "the status bit was never cleared",
    ).slice(0, 3),
);

export const noFixedHardware = defect(
  "D25",
  {
    title: "A hardware-reduced platform has no SCI, so the event never arrives",
    spec: "ACPI 6.5 §4.1, §5.6.9; src/hotplug/DEFECTS.md D25",
    hint: "a generic event device",
  },
  (trace) =>
    where(
      trace,
      "gpe/status",
      (at) => {
        if (!flag(trace, at, "on") || systemAt(trace, at)["hardwareReduced"] !== true) return false;
        const [, to] = systemWindow(trace, at);
        return trace.first({ kind: "gpe/dispatch" }, at, to) === undefined;
      },
      "no method runs for it",
    ),
);

function ignoredEntries(trace: TraceView, reason: string): readonly Evidence[] {
  return where(
    trace,
    "madt/ignored",
    (at) => {
      const isGuests = [...identitiesAt(trace, at).values()].some(({ uid }) => uid === trace.number(at, "uid"));
      return isGuests && trace.text(at, "reason").startsWith(reason);
    },
    (at) => `under ${String(systemAt(trace, at)["personality"])}`,
  );
}

export const hiddenByPhysical = defect(
  "D26",
  {
    title: "Disabled entries of physical processors make the OS drop the vCPUs' x2APIC entries",
    spec: "Linux arch/x86/kernel/acpi/boot.c; src/hotplug/DEFECTS.md D26",
    hint: "leave physical processors out of the domain's MADT",
  },
  (trace) => ignoredEntries(trace, "x2APIC entry with an ID below 255"),
);

export const notOnlineCapable = defect(
  "D27",
  {
    title: "Absent vCPUs are neither Enabled nor Online Capable: the OS forgets them at start-up",
    spec: "ACPI 6.3 §5.2.12.2; src/hotplug/DEFECTS.md D27",
    hint: "flags of 2 for absent vCPUs",
  },
  (trace) => ignoredEntries(trace, "neither enabled nor online capable"),
);

export const listIsUnread = defect(
  "D30",
  {
    title: "An OS without code for the processor list takes the host's processors for its own",
    spec: "src/hotplug/DEFECTS.md D30",
    hint: "a list alone is not enough: the OS needs code for it",
  },
  (trace) =>
    where(
      trace,
      "processor/found",
      (at) => {
        const [from, to] = systemWindow(trace, at);
        const hasList = trace.first({ kind: "table/stao" }, from, to) !== undefined;
        const isRead = trace.first({ kind: "processor/physical" }, from, to) !== undefined;
        return hasList && !isRead && !ownObjects(trace, at).has(trace.text(at, "object"));
      },
      (at) => `a processor of the host, under ${String(systemAt(trace, at)["personality"])}`,
    ),
);

export const unknownPhysical = defect(
  "D31",
  {
    title: "A physical processor that the hypervisor does not know of is taken for a vCPU",
    spec: "src/hotplug/DEFECTS.md D31",
    hint: "every processor object outside of the hypervisor's bus is physical",
  },
  (trace) =>
    where(
      trace,
      "processor/found",
      (at) => {
        const [from, to] = systemWindow(trace, at);
        const isRead = trace.first({ kind: "processor/physical" }, from, to) !== undefined;
        return isRead && !ownObjects(trace, at).has(trace.text(at, "object"));
      },
      "the list has no UID for its empty socket",
    ),
);

const EJECT_REQUEST = 3;
const IN_PROGRESS = 0x84;

export const physicalStays = defect(
  "D34",
  {
    title: "A physical processor cannot be removed: nothing makes the hypervisor forget it",
    spec: "src/hotplug/DEFECTS.md D34",
    hint: "an operation of its own, or a refusal that is part of the design",
  },
  (trace) =>
    where(
      trace,
      "ost",
      (at) => {
        const status = trace.number(at, "status");
        const isRemoval = trace.at(at)?.source === "ospm" && trace.number(at, "event") === EJECT_REQUEST;
        return (
          isRemoval && status !== 0 && status !== IN_PROGRESS && !ownObjects(trace, at).has(trace.text(at, "object"))
        );
      },
      "the eject ends with a failure",
    ),
);

export const smallIdSpace = defect(
  "D35",
  {
    title: "IDs that the document allows are refused by the hypervisor",
    spec: "src/hotplug/DEFECTS.md D35",
    hint: "state the limit: MAX_MADT_ENTRIES and MAX_APICS",
  },
  (trace) =>
    where(
      trace,
      "hypercall",
      (at) =>
        trace.at(at)?.source === "hypervisor" &&
        trace.number(at, "number") === hypercalls.platformOp &&
        trace.number(at, "command") === platformCommands.cpuHotadd &&
        trace.number(at, "result") === -errno.EINVAL,
      "cpu_hotadd refuses the ACPI ID",
    ),
);

export const eventBeforeBit = defect(
  "D39",
  {
    title: "The order of bitmap and event is left open: a scan that comes first finds nothing, and nothing comes after",
    spec: "src/hotplug/DEFECTS.md D39",
    hint: "bit, then status, then line",
  },
  (trace) =>
    where(
      trace,
      "vcpu/wanted",
      (at) => {
        const [, to] = systemWindow(trace, at);
        if (!flag(trace, at, "present") || systemAt(trace, at)["variant"] !== "event-first") return false;
        return trace.first({ source: "aml", kind: "notify" }, at, to) === undefined;
      },
      "the event came before the bit, and no method looks again",
    ),
);
