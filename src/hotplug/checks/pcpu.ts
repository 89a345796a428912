/** Rules for physical CPUs under the hardware domain. @see facts B.4, B.5 */
import { errno, hypercalls, platformCommands, virqs } from "../../xen/index.ts";
import { type Check, Findings } from "../check.ts";

export const pcpuIsForwarded: Check = {
  id: "pcpu-add/forwarded",
  title: "A physical CPU that firmware announces is passed on to the hypervisor",
  spec: "PVH CPU hotplug design, Draft C: hotplug of pCPUs; Xen xen/include/public/platform.h (XENPF_cpu_hotadd)",
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
  spec: "Xen xen/include/public/platform.h (XENPF_cpu_online), xen/include/public/xen.h (VIRQ_PCPU_STATE)",
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
  spec: "ACPI 6.5 §6.3.5 _OST",
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

export const pcpuFollowsUser: Check = {
  id: "pcpu/follows-user",
  title: "A physical CPU goes offline and online as user space of the hardware domain asks",
  spec: "Xen xen/include/public/platform.h (XENPF_cpu_online, XENPF_cpu_offline)",
  judge(trace) {
    const findings = new Findings();
    for (const state of ["online", "offline"]) {
      for (const at of trace.all({ source: "user", kind: `pcpu/${state}` })) {
        const pcpu = trace.number(at, "pcpu");
        const done = trace.first({ source: "hypervisor", kind: "pcpu/state", data: { pcpu, state } }, at);
        const known = trace.first({ source: "ospm", kind: "pcpu/state", data: { pcpu, state } }, done ?? at);
        const problem = done === undefined ? "the hypervisor did not do it" : "the hardware domain did not hear of it";
        findings.require(done !== undefined && known !== undefined, trace.evidence(done ?? at), problem);
      }
    }
    return findings.verdict;
  },
};

export const pcpuIsForgotten: Check = {
  id: "pcpu-remove/forgotten",
  title: "A physical CPU that firmware wants back goes offline, is forgotten by the hypervisor, then ejected",
  spec: "ACPI 6.5 §6.3.3; src/hotplug/DEFECTS.md D34",
  hint: "without an operation that forgets a CPU the answer is _OST(3, 1), and _EJ0 is never evaluated",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "firmware/cpu-remove" })) {
      const steps = [
        { name: "no processor object was asked", pattern: { source: "aml", kind: "notify", data: { value: 3 } } },
        { name: "not in progress", pattern: { source: "ospm", kind: "ost", data: { event: 3, status: 0x84 } } },
        {
          name: "not taken offline",
          pattern: { source: "hypervisor", kind: "pcpu/state", data: { state: "offline" } },
        },
        { name: "not forgotten", pattern: { source: "hypervisor", kind: "pcpu/state", data: { state: "unknown" } } },
        { name: "not ejected", pattern: { source: "ospm", kind: "eject" } },
        { name: "not powered off", pattern: { source: "hardware", kind: "firmware/cpu-ejected" } },
        { name: "no success reported", pattern: { source: "ospm", kind: "ost", data: { event: 3, status: 0 } } },
      ];
      let from: number | undefined = at;
      for (const { name, pattern } of steps) {
        from = trace.first(pattern, from);
        if (from === undefined) {
          findings.breach(trace.evidence(at, name));
          break;
        }
      }
      if (from !== undefined) findings.keep(trace.evidence(from));
    }
    return findings.verdict;
  },
};

export const pcpuIsKept: Check = {
  id: "pcpu-remove/kept",
  title: "Where the hypervisor cannot forget a CPU, firmware is told so, and nothing is ejected",
  spec: "ACPI 6.5 §6.3.5 _OST; src/hotplug/DEFECTS.md D34",
  judge(trace) {
    const findings = new Findings();
    for (const at of trace.all({ kind: "firmware/cpu-remove" })) {
      const told = trace.first({ source: "ospm", kind: "ost", data: { event: 3, status: 1 } }, at);
      const eject = trace.first({ source: "ospm", kind: "eject" }, at);
      const problem = told === undefined ? "no _OST(3, 1)" : "it was ejected all the same";
      findings.require(told !== undefined && eject === undefined, trace.evidence(eject ?? told ?? at), problem);
    }
    return findings.verdict;
  },
};

/** The negative error of CPU 0. */
const notSupported = -errno.EOPNOTSUPP;

export const pcpuZeroStays: Check = {
  id: "pcpu/zero-stays",
  title: "CPU 0 never goes offline: whoever asks gets EOPNOTSUPP",
  spec: "Xen xen/common/cpu.c (cpu_down: CPU 0 stays)",
  judge(trace) {
    const findings = new Findings();
    const command = platformCommands.cpuOffline;
    for (const at of trace.all({ source: "user", kind: "pcpu/offline", data: { pcpu: 0 } })) {
      const next = trace.first({ kind: "scenario/step" }, at) ?? trace.events.length;
      const answer = trace.first({ source: "hypervisor", kind: "hypercall", data: { command } }, at, next);
      const isRefused = answer !== undefined && trace.number(answer, "result") === notSupported;
      const gone = trace.first({ source: "hypervisor", kind: "pcpu/state", data: { pcpu: 0, state: "offline" } }, at);
      const problem = isRefused ? "it went offline" : "the answer was another one";
      findings.require(isRefused && gone === undefined, trace.evidence(gone ?? answer ?? at), problem);
    }
    return findings.verdict;
  },
};
