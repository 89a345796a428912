/** Rules for what tables of a hot-plug interface declare: registers in their place, objects with the methods they need. */
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";
import { identitiesAt, vcpuStories } from "../vcpu-story.ts";
import { isOnTheWay } from "./asleep.ts";
import { earlyRequests } from "./early-requests.ts";
import { type SystemWindow, systemsWithInterface } from "./systems.ts";

const hasChild = (trace: TraceView, processor: number, segment: string): boolean =>
  trace.text(processor, "children").split(" ").includes(segment);

const processorsOf = (trace: TraceView, { from, to }: SystemWindow): readonly number[] =>
  trace.all({ kind: "table/processor", data: { interface: true } }, from, to);

export const registersInPlace: Check = {
  id: "interface/place",
  title: "The registers are taken to be where their hardware has them",
  spec: "QEMU docs/specs/acpi_cpu_hotplug.rst; Xen xen/include/public/hvm/ioreq.h",
  hint: "a port that nobody owns reads as all ones: every processor seems to be there",
  judge(trace) {
    const findings = new Findings();
    for (const { hardware } of systemsWithInterface(trace)) {
      const isThere = trace.at(hardware)?.data["isUsualPlace"] !== false;
      findings.require(isThere, trace.evidence(hardware), "this hardware does not stand there");
    }
    return findings.verdict;
  },
};

export const interfaceIsKnown: Check = {
  id: "interface/known",
  title: "Where processors can be ejected it is known which hardware ejects them",
  spec: "ACPI 6.5 §6.3.3 _EJx",
  hint: "compare the registers with the document of the interface, or name it with --device; nothing was tried",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "interface/detected" })) findings.keep(trace.evidence(at));
    for (const at of trace.all({ kind: "interface/unknown" })) findings.breach(trace.evidence(at));
    return findings.verdict;
  },
};

export const interfaceIsWhole: Check = {
  id: "interface/whole",
  title: "Everything that the interface consists of is there: registers, the event that announces it, its devices",
  spec: "the document of the interface, as the report names it",
  hint: "an OS finds nothing else: what is called otherwise, or stands elsewhere, is never looked at",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to, hardware } of systemsWithInterface(trace)) {
      const missing = trace.all({ kind: "interface/missing" }, from, to);
      for (const at of missing) findings.breach(trace.evidence(at));
      if (missing.length === 0) findings.keep(trace.evidence(hardware));
    }
    return findings.verdict;
  },
};

export const everyObjectHasEntry: Check = {
  id: "processor/has-entry",
  title: "Where tables are made for one machine, every processor object has an entry in the MADT",
  spec: "ACPI 6.5 §5.2.12, §8.4",
  hint: "without an entry at start-up an OS has no place for the processor, and refuses it when it comes",
  judge(trace) {
    const findings = new Findings();
    for (const system of systemsWithInterface(trace)) {
      if (trace.at(system.hardware)?.data["listsAll"] !== true) continue;
      const entries = trace.all({ kind: "table/madt-entry" }, system.from, system.to);
      const uids = new Set(entries.map((at) => trace.number(at, "uid")));
      for (const at of processorsOf(trace, system)) {
        const isListed = ["uid", "processorId"].some((key) => uids.has(trace.number(at, key)));
        findings.require(isListed, trace.evidence(at), "the MADT has no such UID");
      }
    }
    return findings.verdict;
  },
};

export const reportsWhereTaken: Check = {
  id: "processor/ost",
  title: "Where the hardware takes reports, every processor object has _OST",
  spec: "ACPI 6.5 §6.3.5; src/hotplug/DEFECTS.md D17",
  hint: "without it whoever asked for a change cannot tell success from refusal",
  judge(trace) {
    const findings = new Findings();
    for (const system of systemsWithInterface(trace)) {
      if (trace.at(system.hardware)?.data["takesOst"] !== true) continue;
      for (const at of processorsOf(trace, system)) {
        findings.require(hasChild(trace, at, "_OST"), trace.evidence(at), "it has no _OST");
      }
    }
    return findings.verdict;
  },
};

export const bootProcessorHasNoEject: Check = {
  id: "processor/boot-no-eject",
  title: "The boot processor has no _EJ0",
  spec: "ACPI 6.5 §6.3.3; src/hotplug/DEFECTS.md D18",
  hint: "an object with _EJ0 is offered for removal; the boot processor cannot go",
  judge(trace) {
    const findings = new Findings();
    for (const system of systemsWithInterface(trace)) {
      const boot = identitiesAt(trace, system.to).get(0)?.object;
      for (const at of processorsOf(trace, system)) {
        if (trace.text(at, "object") !== boot) continue;
        findings.require(!hasChild(trace, at, "_EJ0"), trace.evidence(at), "it has _EJ0");
      }
    }
    return findings.verdict;
  },
};

export const statusAtBoot: Check = {
  id: "processor/status-at-boot",
  title: "At start-up _STA says of each processor what the MADT says",
  spec: "ACPI 6.5 §6.3.7, §5.2.12.2",
  hint: "an object whose _STA says present without a processor is taken for one that is there",
  judge(trace) {
    const findings = new Findings();
    for (const system of systemsWithInterface(trace)) {
      const { from, to } = system;
      const done = trace.first({ source: "ospm", kind: "boot/done" }, from, to) ?? to;
      const enabled = new Map<number, boolean>();
      for (const at of trace.all({ kind: "table/madt-entry" }, from, to)) {
        enabled.set(trace.number(at, "uid"), trace.at(at)?.data["enabled"] === true);
      }
      const early = earlyRequests(trace, from, to);
      for (const { object, uid, vcpu } of identitiesAt(trace, done).values()) {
        if (early.vcpus.has(vcpu)) continue;
        // The boot processor is there, whatever its entry says.
        const expected = vcpu === 0 || enabled.get(uid) === true;
        for (const at of trace.all({ kind: "evaluate", data: { object: `${object}._STA` } }, from, done)) {
          const isThere = trace.number(at, "result") % 2 === 1;
          findings.require(isThere === expected, trace.evidence(at), "the MADT says the opposite");
        }
      }
    }
    return findings.verdict;
  },
};

export const bootProcessorEnabled: Check = {
  id: "madt/boot-enabled",
  title: "The MADT says that the boot processor is there",
  spec: "ACPI 6.5 §5.2.12.2",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsWithInterface(trace)) {
      const uid = identitiesAt(trace, to).get(0)?.uid;
      const entry = trace.first({ kind: "table/madt-entry", data: { uid: (value) => value === uid } }, from, to);
      if (entry === undefined) continue;
      findings.require(trace.at(entry)?.data["enabled"] === true, trace.evidence(entry), "it is not enabled");
    }
    return findings.verdict;
  },
};

export const announcedByOwnEvent: Check = {
  id: "vcpu-add/own-event",
  title: "A vCPU is announced by the event that was raised for it, not by a later one",
  spec: "ACPI 6.5 §5.6.4",
  hint: "the scan looks at another bit than the hardware sets",
  judge(trace) {
    const findings = new Findings();
    for (const { object, at, until } of vcpuStories(trace, true)) {
      const notify = trace.first({ source: "aml", kind: "notify", data: { object } }, at, until);
      if (notify === undefined) continue;
      // What comes on the way to sleep, or asleep, has rules of its own.
      if (isOnTheWay(trace, at)) continue;
      const later = laterRequest(trace, at) ?? trace.events.length;
      findings.require(notify < later, trace.evidence(notify), "it came with the event of another vCPU");
    }
    return findings.verdict;
  },
};

/** Steps that ask for nothing but sleep, wake-up or another start: what was asked for before goes on in them. */
const powerKinds = ["system/sleep", "power-button", "domain/trigger", "system/power-on"];

/** Virtual nanoseconds in which any OS has handled an event. */
const HANDLED_NS = 1_000_000_000;

/** The next step, where there was time before it; otherwise the first one that asks a waking system for something else. */
function laterRequest(trace: TraceView, at: number): number | undefined {
  const steps = trace.all({ kind: "scenario/step" }, at);
  const [next] = steps;
  if (next !== undefined && (trace.at(next)?.at ?? 0) - (trace.at(at)?.at ?? 0) >= HANDLED_NS) return next;
  return steps.find((step, index) => {
    const end = steps[index + 1] ?? trace.events.length;
    const isOfPower = powerKinds.some((kind) => trace.first({ kind }, step, end) !== undefined);
    return !isOfPower && !isOnTheWay(trace, step);
  });
}

/** What tables of an interface declare. */
export const declaredChecks: readonly Check[] = [
  interfaceIsKnown,
  interfaceIsWhole,
  registersInPlace,
  everyObjectHasEntry,
  reportsWhereTaken,
  bootProcessorHasNoEject,
  statusAtBoot,
  bootProcessorEnabled,
  announcedByOwnEvent,
];
