/** Rules of start-up. */
import { type Check, Findings } from "../check.ts";
import { identitiesAt } from "../vcpu-story.ts";
import { earlyRequests } from "./early-requests.ts";
import { systemsOf } from "./systems.ts";

/** What leads to the others (RSDP, RSDT, XSDT): it is used, not listed. */
const isRoot = (signature: string): boolean => /^(RSD |RSDT|XSDT)/.test(signature);

export const bootFindsTables: Check = {
  id: "boot/tables",
  title: "The OS finds every table through the RSDP, and all sums are right",
  spec: "ACPI 6.5 §5.2.5–5.2.6",
  judge(trace) {
    const findings = new Findings();
    for (const { from: start, to: end } of systemsOf(trace)) {
      for (const placed of trace.all({ source: "hypervisor", kind: "table/place" }, start, end)) {
        const signature = trace.text(placed, "signature");
        if (isRoot(signature)) continue;
        const found = trace.first({ source: "ospm", kind: "table/found", data: { signature } }, placed, end);
        findings.require(found !== undefined, trace.evidence(placed), "the OS did not find it");
      }
    }
    for (const given of trace.all({ kind: "table/given" })) {
      const signature = trace.text(given, "signature");
      if (isRoot(signature)) continue;
      const end = trace.first({ kind: "system/power-on" }, given) ?? trace.events.length;
      const found = trace.first({ source: "ospm", kind: "table/found", data: { signature } }, given, end);
      findings.require(found !== undefined, trace.evidence(given), "the OS did not find it");
    }
    for (const at of trace.all({ source: "ospm", kind: "check/checksum", data: { ok: false } })) {
      findings.breach(trace.evidence(at, "the sum is not zero"));
    }
    // What is placed anew gets a new sum: what it was is told where tables were given.
    for (const at of trace.all({ kind: "table/given", data: { sum: (sum) => sum !== 0 } })) {
      findings.breach(trace.evidence(at, "the sum is not zero"));
    }
    return findings.verdict;
  },
};

export const bootInstallsGpeBlocks: Check = {
  id: "boot/gpe-blocks",
  title: "Every GPE block is cleared before its events are enabled",
  spec: "ACPI 6.5 §5.6.4, §9.10",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ source: "ospm", kind: "gpe-block/install" })) {
      const block = trace.text(at, "block");
      const start = trace.last({ kind: "system/power-on" }, at);
      const early = trace.first({ source: "ospm", kind: "gpe/enable", data: { block } }, start, at);
      findings.require(early === undefined, trace.evidence(at), "an event was enabled before the block was installed");
    }
    return findings.verdict;
  },
};

export const bootSeparatesPhysical: Check = {
  id: "boot/physical-hidden",
  title: "Processors that the STAO lists never become CPUs of the OS",
  spec: "PVH CPU hotplug design, Draft C: proposed solution using the STAO; src/hotplug/DEFECTS.md D30",
  hint: "the OS must read the STAO (D30): one that does not takes a processor of the host for a vCPU with its APIC ID, and refuses the vCPU's own object",
  judge(trace) {
    const findings = new Findings();
    for (const { from: start, to: end } of systemsOf(trace)) {
      const listed = new Set(
        trace.all({ kind: "table/stao-processor" }, start, end).map((at) => trace.number(at, "uid")),
      );
      for (const at of trace.all({ kind: "table/processor", data: { interface: false } }, start, end)) {
        if (!["uid", "processorId"].some((key) => listed.has(trace.number(at, key)))) continue;
        const object = trace.text(at, "object");
        const registered = trace.first({ source: "ospm", kind: "processor/registered", data: { object } }, at, end);
        const apicId = registered === undefined ? undefined : trace.number(registered, "apicId");
        const taken = [...identitiesAt(trace, end - 1).values()].find((each) => each.apicId === apicId);
        const remark = taken === undefined ? "it became a CPU of the OS" : `the OS takes it for vCPU ${taken.vcpu}`;
        findings.require(registered === undefined, trace.evidence(registered ?? at), remark);
      }
    }
    for (const at of trace.all({ source: "ospm", kind: "processor/physical" })) {
      const object = trace.text(at, "object");
      const registered = trace.first({ source: "ospm", kind: "processor/registered", data: { object } });
      findings.require(registered === undefined, trace.evidence(at), "it became a CPU of the OS");
    }
    return findings.verdict;
  },
};

export const bootStartsPresent: Check = {
  id: "boot/present-online",
  title: "After start-up exactly the present vCPUs are online",
  spec: "ACPI 6.5 §5.2.12; PVH CPU hotplug design, Draft C: vCPU enumeration at boot",
  judge(trace) {
    const findings = new Findings();
    for (const { from: start, to: next } of systemsOf(trace)) {
      // Who is asked for while the OS starts is the business of `boot/early-request`.
      const early = earlyRequests(trace, start, next);
      const end = trace.first({ kind: "vcpu/set" }, early.until, next) ?? next;
      const present = Array.from({ length: trace.number(start, "present") }, (_, vcpu) => vcpu);
      const wanted = present.filter((vcpu) => !early.vcpus.has(vcpu)).length;
      const online = trace
        .all({ source: "ospm", kind: "processor/online" }, start, end)
        .filter((at) => !early.uids.has(trace.number(at, "uid"))).length;
      findings.require(online === wanted, trace.evidence(start), `${online} CPUs are online instead of ${wanted}`);
    }
    return findings.verdict;
  },
};
