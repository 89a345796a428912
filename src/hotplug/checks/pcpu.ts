/** Rules for physical CPUs under the hardware domain. @see facts B.4, B.5 */
import { hypercalls, platformCommands, virqs } from "../../xen/index.ts";
import { type Check, Findings } from "../check.ts";

export const pcpuIsForwarded: Check = {
  id: "pcpu-add/forwarded",
  title: "A physical CPU that firmware announces is passed on to the hypervisor",
  spec: "Draft C: hotplug of pCPUs; facts B.4",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "firmware/cpu-insert" })) {
      const next = trace.first({ kind: "firmware/cpu-insert" }, at + 1) ?? trace.events.length;
      const physical = trace.first({ source: "ospm", kind: "processor/physical" }, at, next);
      const add = trace.first(
        {
          source: "hypervisor",
          kind: "hypercall",
          data: { number: hypercalls.platformOp, command: platformCommands.cpuHotadd },
        },
        physical ?? at,
        next,
      );
      const isTaken = add !== undefined && trace.number(add, "result") >= 0;
      findings.require(
        physical !== undefined && isTaken,
        trace.evidence(add ?? at),
        physical === undefined ? "no processor object was recognised as physical" : "the hypervisor did not take it",
      );
    }
    return findings.verdict;
  },
};

export const pcpuComesOnline: Check = {
  id: "pcpu-add/online",
  title: "The hypervisor brings the physical CPU online and says so by VIRQ_PCPU_STATE",
  spec: "facts B.4 steps 9 to 11, L",
  judge(trace) {
    const findings = new Findings();
    const calls = trace.all({
      source: "hypervisor",
      kind: "hypercall",
      data: { number: hypercalls.platformOp, command: platformCommands.cpuOnline },
    });
    for (const result of calls) {
      // A caller that is suspended gets its result when the CPU is up: the call itself came before.
      const { number, command } = { number: hypercalls.platformOp, command: platformCommands.cpuOnline };
      const call = trace.last({ kind: "hypercall/suspended", data: { number, command } }, result);
      const before = calls[calls.indexOf(result) - 1] ?? -1;
      const at = call !== undefined && call > before ? call : result;
      const state = trace.first({ source: "hypervisor", kind: "pcpu/state", data: { state: "online" } }, at);
      const virq = trace.first({ source: "hypervisor", kind: "virq", data: { virq: virqs.pcpuState } }, state ?? at);
      findings.require(
        state !== undefined && virq !== undefined,
        trace.evidence(state ?? at),
        state === undefined ? "it never came online" : "no VIRQ_PCPU_STATE followed",
      );
    }
    return findings.verdict;
  },
};

export const pcpuReportsSuccess: Check = {
  id: "pcpu-add/ost",
  title: "Firmware learns by _OST that the physical CPU was taken",
  spec: "ACPI 6.5 §6.3.5 _OST; facts B.4 step 8",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "firmware/cpu-insert" })) {
      const physical = trace.first({ source: "ospm", kind: "processor/physical" }, at);
      const object = physical === undefined ? "" : trace.text(physical, "object");
      const told = trace.first({ source: "ospm", kind: "ost", data: { object, event: 1, status: 0 } }, at);
      findings.require(told !== undefined, trace.evidence(told ?? at), "no _OST(1, 0) was evaluated");
    }
    return findings.verdict;
  },
};
