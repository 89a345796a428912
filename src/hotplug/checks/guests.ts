/** Rules about kinds of guests and their CPUs. @see document 000; facts C.1, E.1, K.5 to K.7 */
import { type GuestKind, guestKinds } from "../../hypervisor/index.ts";
import { hypercalls, vcpuCommands } from "../../xen/index.ts";
import { type Check, Findings } from "../check.ts";
import type { TraceView } from "../trace-view.ts";

const identity = "guest/identity";

/** The kind that an identity names; the runner writes no others. */
function kindAt(trace: TraceView, at: number) {
  // Names of kinds are what the runner puts there.
  return guestKinds[trace.text(at, "guest") as GuestKind];
}

/** The step that asked: every guest answers once in it. */
const askedAt = (trace: TraceView, at: number): number => trace.last({ kind: "scenario/step" }, at) ?? 0;

const perIdentity =
  (rule: (trace: TraceView, at: number) => string | undefined): Check["judge"] =>
  (trace) => {
    const findings = new Findings();
    for (const at of trace.all({ kind: identity })) {
      const problem = rule(trace, at);
      findings.require(problem === undefined, trace.evidence(at), problem ?? "");
    }
    return findings.verdict;
  };

export const apicIdIsTwiceTheVcpu: Check = {
  id: "guest/apic-id",
  title: "A guest's CPUs have twice their vCPU number as APIC ID, in CPUID and everywhere else",
  spec: "Xen tools/firmware/hvmloader/config.h (LAPIC_ID)",
  judge: perIdentity((trace, at) => {
    const expected = 2 * trace.number(at, "vcpu");
    const names = ["initialApicId", "x2apicId", "apicId"].filter((name) => trace.number(at, name) !== expected);
    return names.length === 0 ? undefined : `${names.join(", ")} differ from ${expected}`;
  }),
};

export const vcpuIdLeafTellsNumber: Check = {
  id: "guest/vcpu-id-leaf",
  title: "CPUID 0x40000004 gives an HVM or PVH guest the number of its vCPU; a PV guest needs no such leaf",
  spec: "Xen xen/include/public/arch-x86/cpuid.h (leaf 0x40000x04); src/hotplug/DEFECTS.md D9",
  judge: perIdentity((trace, at) => {
    const expected = kindAt(trace, at).isHvm ? trace.number(at, "vcpu") : -1;
    return trace.number(at, "vcpuIdLeaf") === expected ? undefined : `the leaf should say ${expected}`;
  }),
};

export const handlesAreOneToOne: Check = {
  id: "guest/one-to-one",
  title: "ACPI handle and PV handle of a CPU are two names of one vCPU, and each guest has those its kind has",
  spec: "Xen xen/include/public/vcpu.h; ACPI 6.5 §8.4",
  judge(trace) {
    const findings = new Findings();
    const seen = new Set<string>();
    for (const at of trace.all({ kind: identity })) {
      const { enumeration, usesHypercalls } = kindAt(trace, at);
      const hasAcpi = trace.text(at, "acpiHandle") !== "";
      const hasPv = trace.number(at, "pvHandle") >= 0;
      const key = `${askedAt(trace, at)} ${trace.number(at, "domain")} ${trace.text(at, "acpiHandle")}`;
      const isShared = hasAcpi && seen.has(key);
      seen.add(key);
      const isAsKind = hasAcpi === enumeration.includes("namespace") && hasPv === usesHypercalls;
      findings.require(
        isAsKind && !isShared,
        trace.evidence(at),
        isShared ? "another vCPU has this handle" : "its kind has other handles",
      );
    }
    return findings.verdict;
  },
};

export const namesAreUnique: Check = {
  id: "guest/unique",
  title: "No two CPUs of a guest share an ACPI UID or an APIC ID",
  spec: "ACPI 6.5 §5.2.12; src/hotplug/DEFECTS.md D6",
  judge(trace) {
    const findings = new Findings();
    const seen = new Set<string>();
    for (const at of trace.all({ kind: identity })) {
      const scope = `${askedAt(trace, at)} ${trace.number(at, "domain")}`;
      const uid = trace.number(at, "uid");
      const keys = [`${scope} apic ${trace.number(at, "apicId")}`, ...(uid < 0 ? [] : [`${scope} uid ${uid}`])];
      const shared = keys.filter((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      findings.require(shared.length === 0, trace.evidence(at), `shared: ${shared.join(", ")}`);
    }
    return findings.verdict;
  },
};

export const onlyHardwareDomainSeesPhysical: Check = {
  id: "guest/physical",
  title: "Only the hardware domain has objects of physical processors, and it schedules on none of them",
  spec: "PVH CPU hotplug design, Draft C: proposed solution using the STAO",
  judge(trace) {
    const findings = new Findings();
    const uids = new Map<number, Set<number>>();
    for (const at of trace.all({ kind: identity })) {
      const domain = trace.number(at, "domain");
      const set = uids.get(domain) ?? new Set<number>();
      set.add(trace.number(at, "uid"));
      uids.set(domain, set);
    }
    for (const at of trace.all({ kind: "guest/physical" })) {
      const domain = trace.number(at, "domain");
      const own = trace.first({ kind: identity, data: { domain } });
      const mayHave = own !== undefined && kindAt(trace, own).seesPhysical;
      const isOwn = uids.get(domain)?.has(trace.number(at, "uid")) === true;
      findings.require(
        mayHave && !isOwn,
        trace.evidence(at),
        mayHave ? "a vCPU has its UID" : "this guest is no hardware domain",
      );
    }
    return findings.verdict;
  },
};

export const presentCpusAreOnline: Check = {
  id: "guest/enumeration",
  title: "Each guest finds all its possible CPUs by its own interface and has those online that it booted with",
  spec: "ACPI 6.5 §5.2.12; Xen docs/misc/pvh.pandoc, xen/include/public/vcpu.h",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "guest/boot" })) {
      const domain = trace.number(at, "domain");
      const first = trace.first({ kind: "scenario/step" }, at) ?? trace.events.length;
      const started = trace.all({ source: "ospm", kind: "processor/online", data: { domain } }, at, first);
      const count = new Set(started.map((each) => trace.number(each, "apicId"))).size;
      findings.require(count === trace.number(at, "present"), trace.evidence(at), `${count} came online`);
    }
    return findings.verdict;
  },
};

/** One request of a guest that hears of its CPUs through the store. */
interface StoreStory {
  readonly domain: number;
  readonly vcpu: number;
  readonly value: string;
  readonly at: number;
  readonly until: number;
}

function storeStories(trace: TraceView): readonly StoreStory[] {
  const writes = trace.all({ source: "toolstack", kind: "xenstore/write" });
  return writes.map((at) => {
    const path = trace.text(at, "path");
    const next = writes.find((later) => later > at && trace.text(later, "path") === path);
    return {
      domain: trace.number(at, "domain"),
      vcpu: vcpuOfNode(path),
      value: trace.text(at, "value"),
      at,
      until: next ?? trace.events.length,
    };
  });
}

/** The steps in their order; each is looked for behind the one before. */
function inOrder(
  trace: TraceView,
  { at, until }: StoreStory,
  steps: readonly { readonly name: string; readonly pattern: Parameters<TraceView["first"]>[0] }[],
): string | undefined {
  let from = at;
  for (const { name, pattern } of steps) {
    const found = trace.first(pattern, from, until);
    if (found === undefined) return `${name} is missing`;
    from = found;
  }
  return undefined;
}

const watchSteps = ({ domain, vcpu, value }: StoreStory) => [
  {
    name: "the watch event",
    pattern: { kind: "xenstore/event", data: { domain, path: `cpu/${vcpu}/availability` } },
  },
  {
    name: "reading the node again",
    pattern: { source: "ospm", kind: "xenstore/changed", data: { domain, vcpu, value } },
  },
];

/** The vCPU whose node a path is; -1 for other paths. */
const vcpuOfNode = (path: string): number => Number(/cpu\/(\d+)\//.exec(path)?.[1] ?? -1);

export const storeIsWritten: Check = {
  id: "xenstore/asked",
  title: "A guest hears of a vCPU only after somebody has written its node, once for each write",
  spec: "Xen docs/misc/xenstore.txt (WATCH); Linux drivers/xen/cpu_hotplug.c",
  hint: "an event for a node that did not change makes the guest look at a vCPU that nobody asked about",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "ospm", kind: "xenstore/changed" })) {
      const [domain, vcpu] = [trace.number(at, "domain"), trace.number(at, "vcpu")];
      const before = trace.last({ source: "ospm", kind: "xenstore/changed", data: { domain, vcpu } }, at) ?? 0;
      const written = trace.first(
        {
          source: "toolstack",
          kind: "xenstore/write",
          data: { domain, path: (path) => vcpuOfNode(String(path)) === vcpu },
        },
        before,
        at,
      );
      findings.require(written !== undefined, trace.evidence(at), "nobody has written this node since the last event");
    }
    return findings.verdict;
  },
};

export const storeAddOrder: Check = {
  id: "xenstore-add/order",
  title: "A vCPU added through the store: node, watch event, node read again, registered, started, online",
  spec: "Linux drivers/xen/cpu_hotplug.c; Xen docs/misc/xenstore-paths.pandoc (cpu/*/availability)",
  judge(trace) {
    const findings = new Findings();
    for (const story of storeStories(trace).filter(({ value }) => value === "online")) {
      const { domain, vcpu } = story;
      const uid = vcpu;
      const problem = inOrder(trace, story, [
        ...watchSteps(story),
        {
          name: "registering the CPU",
          pattern: { source: "ospm", kind: "processor/registered", data: { domain, uid } },
        },
        {
          name: "starting it",
          pattern: { source: "ospm", kind: "processor/start", data: { domain, apicId: 2 * vcpu } },
        },
        { name: "the CPU online", pattern: { source: "ospm", kind: "processor/online", data: { domain, uid } } },
      ]);
      findings.require(problem === undefined, trace.evidence(story.at), problem ?? "");
    }
    return findings.verdict;
  },
};

export const storeRemoveOrder: Check = {
  id: "xenstore-remove/order",
  title: "A vCPU removed through the store: node, watch event, offline, VCPUOP_down, unregistered; the boot CPU stays",
  spec: "Linux drivers/xen/cpu_hotplug.c; Xen xen/include/public/vcpu.h (VCPUOP_down)",
  judge(trace) {
    const findings = new Findings();
    const down = { number: hypercalls.vcpuOp, command: vcpuCommands.down };
    for (const story of storeStories(trace).filter(({ value }) => value === "offline")) {
      const { domain, vcpu } = story;
      // Refusals name a CPU of the OS: which vCPU is meant tells the step, in which nothing else is asked for.
      const next = trace.first({ kind: "scenario/step" }, story.at, story.until) ?? story.until;
      const refused = trace.first({ source: "ospm", kind: "cpu/refused", data: { domain } }, story.at, next);
      const problem =
        refused === undefined
          ? inOrder(trace, story, [
              ...watchSteps(story),
              { name: "VCPUOP_down", pattern: { source: "hypervisor", kind: "hypercall", data: { domain, ...down } } },
              {
                name: "letting go of it",
                pattern: { source: "ospm", kind: "processor/unregistered", data: { domain, uid: vcpu } },
              },
            ])
          : inOrder(trace, story, watchSteps(story));
      findings.require(problem === undefined, trace.evidence(refused ?? story.at), problem ?? "");
    }
    return findings.verdict;
  },
};

export const storeStartsByKind: Check = {
  id: "xenstore-add/start",
  title: "A PV guest starts its CPUs by VCPUOP_initialise and VCPUOP_up, a PVH guest by INIT-SIPI-SIPI",
  spec: "Xen xen/include/public/vcpu.h (VCPUOP_initialise, VCPUOP_up); Intel MultiProcessor Specification 1.4, appendix B.4",
  judge(trace) {
    const findings = new Findings();
    const kinds = new Map(
      trace.all({ kind: "guest/boot" }).map((at) => [trace.number(at, "domain"), trace.text(at, "guest")]),
    );
    const up = { number: hypercalls.vcpuOp, command: vcpuCommands.up, result: 0 };
    for (const { domain, vcpu, value, at, until } of storeStories(trace)) {
      if (value !== "online") continue;
      const online = trace.first({ source: "ospm", kind: "processor/online", data: { domain, uid: vcpu } }, at, until);
      const byCall = trace.first(
        { source: "hypervisor", kind: "hypercall", data: { domain, ...up } },
        at,
        online ?? until,
      );
      const bySipi = trace.first(
        { source: "hardware", kind: "ipi/send", data: { domain, to: 2 * vcpu } },
        at,
        online ?? until,
      );
      const isPv = kinds.get(domain) === "pv";
      const isRight = isPv
        ? byCall !== undefined && bySipi === undefined
        : bySipi !== undefined && byCall === undefined;
      findings.require(
        isRight,
        trace.evidence(online ?? at),
        isPv ? "no VCPUOP_up, or IPIs" : "no INIT-SIPI-SIPI, or VCPUOP_up",
      );
    }
    return findings.verdict;
  },
};

export const storeUsesNoAcpi: Check = {
  id: "xenstore/no-acpi",
  title: "No ACPI event, no Notify and no change of the MADT takes part",
  spec: "Linux drivers/xen/cpu_hotplug.c; Xen tools/libs/light (libxl_set_vcpuonline)",
  judge(trace) {
    const findings = new Findings();
    for (const { domain, at, until } of storeStories(trace)) {
      const event =
        trace.first({ source: "aml", kind: "notify", data: { domain } }, at, until) ??
        trace.first({ source: "hardware", kind: "gpe/status", data: { domain } }, at, until);
      findings.require(event === undefined, trace.evidence(event ?? at), "ACPI took part");
    }
    return findings.verdict;
  },
};

export const storeAddsOnce: Check = {
  id: "xenstore-add/once",
  title: "One request registers one CPU once, however many interfaces its guest has",
  spec: "Linux drivers/xen/cpu_hotplug.c; Xen tools/libs/light (libxl_set_vcpuonline)",
  judge(trace) {
    const findings = new Findings();
    for (const { domain, vcpu, value, at, until } of storeStories(trace)) {
      if (value !== "online") continue;
      const count = trace.all(
        { source: "ospm", kind: "processor/registered", data: { domain, uid: vcpu } },
        at,
        until,
      ).length;
      findings.require(count === 1, trace.evidence(at), `it was registered ${count} times`);
    }
    return findings.verdict;
  },
};

export const offlinePcpuIsEmpty: Check = {
  id: "pcpu/vcpus-move",
  title: "Taking a physical CPU offline moves its vCPUs to others, and bringing it back answers when it is online",
  spec: "Xen xen/common/cpu.c (cpu_down), xen/common/sched/core.c (cpu_disable_scheduler)",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "toolstack/done" })) {
      const pcpu = trace.number(at, "pcpu");
      const state = trace.last({ source: "hypervisor", kind: "pcpu/state", data: { pcpu } }, at);
      const isSettled = state !== undefined && ["online", "offline"].includes(trace.text(state, "state"));
      findings.require(isSettled && trace.number(at, "result") === 0, trace.evidence(at), "the call did not end well");
      if (state === undefined || trace.text(state, "state") !== "offline") continue;
      const back = trace.first({ kind: "pcpu/state", data: { pcpu, state: "online" } }, at) ?? trace.events.length;
      const stray = trace.first({ kind: "sched/migrate", data: { to: pcpu } }, state, back);
      findings.require(stray === undefined, trace.evidence(stray ?? state), "a vCPU went to a CPU that is offline");
    }
    return findings.verdict;
  },
};

/** Who the CPUs of each kind of guest are. */
export const identityChecks: readonly Check[] = [
  presentCpusAreOnline,
  apicIdIsTwiceTheVcpu,
  vcpuIdLeafTellsNumber,
  handlesAreOneToOne,
  namesAreUnique,
  onlyHardwareDomainSeesPhysical,
];

/** Hotplug through the store. */
export const storeChecks: readonly Check[] = [
  presentCpusAreOnline,
  storeIsWritten,
  storeAddOrder,
  storeAddsOnce,
  storeStartsByKind,
  storeRemoveOrder,
  storeUsesNoAcpi,
];
