/** Rules for processor objects: who they are, what their methods return, and that they come to an end. */
import { readUint } from "../../base/byte-order.ts";
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";
import { identitiesAt } from "../vcpu-story.ts";
import { isLateNews } from "./asleep.ts";
import { systemsOf } from "./systems.ts";

/** §5.2.12.2 */
const ALL_PROCESSORS = 0xff;
/** Bits 0 and 3 of _STA, §6.3.7. */
const PRESENT_OR_FUNCTIONING = 0b1001;

const flag = (trace: TraceView, at: number, key: string): boolean => trace.at(at)?.data[key] === true;

export const objectsAreUnique: Check = {
  id: "processor/unique-id",
  title: "No two processor objects have the same ID",
  spec: "ACPI 6.5 §6.1.12, §5.2.12; src/hotplug/DEFECTS.md D6",
  hint: "an OS that finds one ID twice uses neither object",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      const owners = new Map<number, string>();
      for (const at of trace.all({ kind: "table/processor" }, from, to)) {
        const isDevice = trace.text(at, "declaration") === "Device";
        const id = trace.number(at, isDevice ? "uid" : "processorId");
        // Firmware gives the number that means all processors to objects of processors it does not have.
        if (!isDevice && id === ALL_PROCESSORS) continue;
        const object = trace.text(at, "object");
        const owner = owners.get(id);
        findings.require(owner === undefined || id < 0, trace.evidence(at), `${owner ?? ""} has the same ID ${id}`);
        owners.set(id, object);
      }
    }
    return findings.verdict;
  },
};

export const objectsMatchMadt: Check = {
  id: "processor/in-madt",
  title: "Every processor of the MADT has an object",
  spec: "ACPI 6.5 §5.2.12, §8.4",
  hint: "without an object nothing can announce the processor, or take it away",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      const ids = new Set<number>();
      for (const at of trace.all({ kind: "table/processor" }, from, to)) {
        for (const key of ["uid", "processorId"]) ids.add(trace.number(at, key));
      }
      // Tables without a single processor object leave them all to the MADT; where processors come and go they cannot.
      if (ids.size === 0 && trace.first({ kind: "interface/detected" }, from, to) === undefined) continue;
      for (const at of trace.all({ kind: "table/madt-entry" }, from, to)) {
        findings.require(ids.has(trace.number(at, "uid")), trace.evidence(at), "no object has this UID");
      }
    }
    return findings.verdict;
  },
};

export const presentAreTaken: Check = {
  id: "boot/processors-taken",
  title: "The OS takes every processor that is present at start-up",
  spec: "ACPI 6.5 §5.2.12; Linux arch/x86/kernel/acpi/boot.c, drivers/acpi/processor_core.c",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      const done = trace.first({ source: "ospm", kind: "boot/done" }, from, to) ?? to;
      const entries = trace.all({ kind: "table/madt-entry" }, from, done).filter((at) => flag(trace, at, "enabled"));
      const enabled = new Set(entries.map((at) => trace.number(at, "uid")));
      const there = [...identitiesAt(trace, done).values()].filter(({ uid }) => enabled.has(uid));
      const objects = new Set(there.map(({ object }) => object));
      for (const at of trace.all({ source: "ospm", kind: "processor/refused" }, from, done)) {
        if (objects.has(trace.text(at, "object"))) findings.breach(trace.evidence(at));
      }
      for (const at of trace.all({ source: "ospm", kind: "processor/registered" }, from, done)) {
        if (objects.has(trace.text(at, "object"))) findings.keep(trace.evidence(at));
      }
    }
    return findings.verdict;
  },
};

/** Type, length and places of a MADT processor entry. @see ACPI 6.5 §5.2.12.2, §5.2.12.12 */
const entryLayouts: Readonly<
  Record<number, { readonly length: number; readonly uid: number; readonly apicId: number; readonly width: number }>
> = {
  0: { length: 8, uid: 2, apicId: 3, width: 1 },
  9: { length: 16, uid: 12, apicId: 4, width: 4 },
};

export const matIsAnEntry: Check = {
  id: "processor/mat",
  title: "_MAT returns a whole MADT processor entry with the UID of its object",
  spec: "ACPI 6.5 §6.2.10, §5.2.12.2, §5.2.12.12",
  hint: "8 bytes of type 0 or 16 bytes of type 9: an OS reads the fields that the type byte promises",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "ospm", kind: "evaluate" })) {
      const path = trace.text(at, "object");
      if (!path.endsWith("._MAT")) continue;
      const bytes = Uint8Array.from(trace.text(at, "result").split(" "), (digits) => Number.parseInt(digits, 16));
      const layout = entryLayouts[bytes[0] ?? -1];
      if (layout === undefined) {
        findings.breach(trace.evidence(at, "the first byte is no type of a processor entry"));
        continue;
      }
      const isWhole = bytes.length === layout.length && bytes[1] === layout.length;
      findings.require(isWhole, trace.evidence(at), `an entry of type ${bytes[0]} has ${layout.length} bytes`);
      if (!isWhole) continue;
      const uid = readUint(bytes, layout.uid, layout.width);
      const found = trace.last({ kind: "processor/found", data: { object: path.slice(0, -"._MAT".length) } }, at);
      const own = found === undefined ? Number.NaN : trace.number(found, "uid");
      if (!Number.isNaN(own))
        findings.require(uid === own, trace.evidence(at), `the object has the ID ${own}, the entry ${uid}`);
      // Sockets of real firmware may have any entry while they are empty.
      const vcpu = [...identitiesAt(trace, at).values()].find(({ object }) => `${object}._MAT` === path);
      if (vcpu === undefined || trace.first({ kind: "interface/detected" }) === undefined) continue;
      const apicId = readUint(bytes, layout.apicId, layout.width);
      const isOwn = apicId === vcpu.apicId;
      findings.require(isOwn, trace.evidence(at), `the MADT has the APIC ID ${vcpu.apicId}, the entry ${apicId}`);
    }
    return findings.verdict;
  },
};

export const methodsEnd: Check = {
  id: "aml/completes",
  title: "Every method that the OS runs comes to its end",
  spec: "ACPI 6.5 §5.5.2",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "ospm", kind: "evaluate/aborted" })) findings.breach(trace.evidence(at));
    for (const at of trace.all({ kind: "trace/full" })) findings.breach(trace.evidence(at, "it goes on and on"));
    const kept = trace.first({ source: "ospm", kind: "evaluate" });
    if (kept !== undefined) findings.keep(trace.evidence(kept));
    return findings.verdict;
  },
};

export const mutexesAreReleased: Check = {
  id: "aml/mutexes",
  title: "A method gives back every mutex that it has acquired",
  spec: "ACPI 6.5 §19.6.2 Acquire, §19.6.118 Release",
  hint: "release on every way out, also where a Return stands in between; what an OS does with a kept one is its own choice",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "aml", kind: "mutex/kept" })) {
      const method = trace.last({ source: "aml", kind: "method/exit" }, at);
      const name = method === undefined ? "a method" : trace.text(method, "method");
      findings.breach(trace.evidence(at, `${name} ends and holds it`));
    }
    const kept = trace.first({ source: "ospm", kind: "evaluate" });
    if (kept !== undefined) findings.keep(trace.evidence(kept));
    return findings.verdict;
  },
};

export const methodsTakeTheirArguments: Check = {
  id: "processor/arguments",
  title: "Methods of processor objects take as many arguments as the specification gives them",
  spec: "ACPI 6.5 §5.6.8 table 5.186, §6.3.3 _EJx, §6.3.5 _OST, §6.3.7 _STA",
  hint: "an OS passes what the specification says: what a method does not take is lost",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "table/processor-method" })) {
      const [has, wants] = [trace.number(at, "arguments"), trace.number(at, "wanted")];
      const isRight = has <= wants && has >= trace.number(at, "least");
      findings.require(isRight, trace.evidence(at), `it should take ${wants}`);
    }
    return findings.verdict;
  },
};

export const presentAreReachable: Check = {
  id: "processor/reachable",
  title: "No device above a processor that is present says that it is absent",
  spec: "ACPI 6.5 §6.3.7 _STA: below a device that is neither present nor functioning nothing is enumerated",
  hint: "an OS does not look below an absent device: its processors are never found",
  judge(trace) {
    const findings = new Findings();
    for (const { from, to } of systemsOf(trace)) {
      const there = [...identitiesAt(trace, to).values()].filter(({ vcpu }) => vcpu === 0);
      for (const at of trace.all({ kind: "table/ancestor" }, from, to)) {
        const path = `${trace.text(at, "object")}.`;
        const below = there.find(({ object }) => object.startsWith(path));
        if (below === undefined) continue;
        const isThere = (trace.number(at, "status") & PRESENT_OR_FUNCTIONING) !== 0;
        findings.require(isThere, trace.evidence(at), `${below.object} is below it, and the boot processor`);
      }
    }
    return findings.verdict;
  },
};

export const spuriousChangesNothing: Check = {
  id: "event/spurious",
  title: "An event without a change notifies nobody",
  spec: "ACPI 6.5 §5.6.4",
  hint: "the scan must compare with what it found last time",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "event/spurious" })) {
      const end = trace.first({ kind: "scenario/step" }, at) ?? trace.events.length;
      const handled = ["gpe/dispatch", "ged/dispatch"].some((kind) => trace.first({ kind }, at, end) !== undefined);
      const notified = trace
        .all({ source: "aml", kind: "notify" }, at, end)
        .find((notify) => !isLateNews(trace, notify));
      if (notified !== undefined) findings.breach(trace.evidence(notified, "nothing had changed"));
      else if (handled) findings.keep(trace.evidence(at));
    }
    return findings.verdict;
  },
};

const DEVICE_CHECK = 1;
const EJECT_REQUEST = 3;

export const notifiesWereAsked: Check = {
  id: "event/asked",
  title: "A processor is notified only after the platform has changed it, and of that change",
  spec: "ACPI 6.5 §5.6.6 table 5.184",
  hint: "a scan that looks behind the last processor, or at a stale copy, notifies objects that nobody asked for",
  judge(trace) {
    const findings = new Findings();
    const objects = new Set(trace.all({ kind: "table/processor" }).map((at) => trace.text(at, "object")));
    for (const at of trace.all({ source: "aml", kind: "notify" })) {
      const object = trace.text(at, "object");
      const value = trace.number(at, "value");
      if (!objects.has(object) || (value !== DEVICE_CHECK && value !== EJECT_REQUEST)) continue;
      const identity = [...identitiesAt(trace, at).values()].find((each) => each.object === object);
      const wishes =
        identity === undefined ? [] : trace.all({ kind: "vcpu/wanted", data: { vcpu: identity.vcpu } }, 0, at);
      const last = wishes.at(-1);
      if (last === undefined) {
        const reason = identity === undefined ? "the platform has no such processor" : "nobody changed this processor";
        findings.breach(trace.evidence(at, reason));
        continue;
      }
      // Of several changes that software has not been told of yet it may be told one after the other.
      const before = trace.last({ source: "aml", kind: "notify", data: { object, value } }, at) ?? -1;
      const isAsked = wishes.some(
        (wish) =>
          (wish > before || wish === last) && (trace.at(wish)?.data["present"] === true) === (value === DEVICE_CHECK),
      );
      findings.require(isAsked, trace.evidence(at), "the change was the other way");
    }
    return findings.verdict;
  },
};

export const bootProcessorStays: Check = {
  id: "processor/boot-stays",
  title: "The boot processor is never asked to go",
  spec: "src/hotplug/DEFECTS.md D18; QEMU hw/acpi/cpu.c and cloud-hypervisor vmm/src/cpu.rs leave it out",
  hint: "no _EJ0 for it, and no Eject Request",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "aml", kind: "notify", data: { value: EJECT_REQUEST } })) {
      const boot = identitiesAt(trace, at).get(0);
      findings.require(boot?.object !== trace.text(at, "object"), trace.evidence(at), "this is the boot processor");
    }
    return findings.verdict;
  },
};
