/** Rules for a domain that starts over while its hypervisor goes on. */
import { type Check, Findings } from "../check.ts";
import { identitiesAt } from "../vcpu-story.ts";

export const resetKeepsWishes: Check = {
  id: "reset/wishes",
  title: "A domain that starts over has the vCPUs that the toolstack wants by then, and its OS starts exactly those",
  spec: "ACPI 6.5 §4.8.3.6 (reset register)",
  hint: "tables, bitmap and processors must show the same set before the OS looks",
  judge(trace) {
    const findings = new Findings();
    for (const reset of trace.all({ source: "hypervisor", kind: "domain/reset" })) {
      const next = trace.first({ kind: "system/power-on" }, reset) ?? trace.events.length;
      const booted = trace.first({ source: "ospm", kind: "boot/done", data: { running: true } }, reset, next);
      if (booted === undefined) {
        findings.breach(trace.evidence(reset, "it did not start again"));
        continue;
      }
      const wanted = new Set<number>();
      for (const { vcpu, uid } of identitiesAt(trace, booted).values()) {
        const wish = trace.last({ source: "hypervisor", kind: "vcpu/wanted", data: { vcpu } }, reset);
        const first = trace.number(trace.first({ kind: "system/power-on" }) ?? 0, "present");
        if (wish === undefined ? vcpu < first : trace.at(wish)?.data["present"] === true) wanted.add(uid);
      }
      const online = trace
        .all({ source: "ospm", kind: "processor/online" }, reset, booted)
        .map((at) => trace.number(at, "uid"));
      const isSame = online.length === wanted.size && online.every((uid) => wanted.has(uid));
      findings.require(
        isSame && trace.number(reset, "vcpus") === wanted.size,
        trace.evidence(booted, `${online.length} of ${wanted.size} wanted`),
        "other processors run",
      );
    }
    return findings.verdict;
  },
};

export const resetClearsInterface: Check = {
  id: "reset/interface",
  title: "After a reset no event of before is pending, and no processor but the first one runs before the OS starts it",
  spec: "ACPI 6.5 §4.8.4.1",
  judge(trace) {
    const findings = new Findings();
    for (const reset of trace.all({ source: "hypervisor", kind: "domain/reset" })) {
      const found = trace.first({ source: "ospm", kind: "table/found" }, reset);
      if (found === undefined) continue;
      const running = trace
        .all({ source: "hardware", kind: "cpu/state", data: { state: "running" } }, reset, found)
        .filter((at) => trace.number(at, "apicId") !== 0);
      const line = trace.last({ source: "hardware", kind: "sci/level" }, found);
      const isHigh = line !== undefined && trace.at(line)?.data["asserted"] === true;
      findings.require(running.length === 0, trace.evidence(running[0] ?? reset), "it runs");
      findings.require(!isHigh, trace.evidence(line ?? reset), "the line is still asserted");
    }
    return findings.verdict;
  },
};

/** What a domain that starts over must keep. */
export const domainResetChecks: readonly Check[] = [resetKeepsWishes, resetClearsInterface];
