/** The state machines of facts J along traces: those of the scenarios, and of requests at any moment. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { vcpuId } from "../../src/base/brand.ts";
import type { TraceEvent } from "../../src/base/trace.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import { createSystem, runScenario } from "../../src/hotplug/index.ts";
import { personalities } from "../../src/ospm/index.ts";

/** J.1 with the corrected profile: where a vCPU can go from each state. */
const vcpuEdges: Readonly<Record<string, readonly string[]>> = {
  absent: ["offered", "present"],
  offered: ["absent", "present"],
  // Offered anew where an eject completes of a vCPU that is wanted again.
  present: ["running", "quiesced", "absent", "offered"],
  running: ["eject-requested", "present"],
  "eject-requested": ["running", "quiesced", "absent"],
  quiesced: ["absent", "present", "offered", "eject-requested"],
};
/** J.4; CPU 0 has no edge to offline. */
const pcpuEdges: Readonly<Record<string, readonly string[]>> = {
  offline: ["starting"],
  starting: ["online"],
  online: ["offline"],
};

function expectLegal(trace: readonly TraceEvent[], kind: string, key: string, edges: typeof vcpuEdges): number {
  const last = new Map<string, string>();
  let count = 0;
  for (const { kind: own, source, data } of trace) {
    if (own === "system/power-on") last.clear();
    if (own !== kind || source !== "hypervisor") continue;
    const name = `${data["domain"] ?? ""}/${data[key]}`;
    const [from, to] = [last.get(name), String(data["state"])];
    if (from !== undefined) {
      // The guest's AML enables an entry without an exit: the hypervisor may find out only when more has happened.
      const direct = edges[from] ?? [];
      const behind = direct.includes("present") ? (edges["present"] ?? []) : [];
      expect([...direct, ...behind], `${name}: ${from} to ${to}`).toContain(to);
      count += 1;
    }
    last.set(name, to);
  }
  return count;
}

test.each(["pvh-dom0", "guest-kinds"])("vCPUs and physical CPUs of %s go only where their states lead", (name) => {
  const { trace } = runScenario(name);
  expect(expectLegal(trace, "vcpu/state", "vcpu", vcpuEdges)).toBeGreaterThan(0);
  expect(expectLegal(trace, "pcpu/state", "pcpu", pcpuEdges)).toBeGreaterThan(0);
});

/** A request at any moment: the one before may be under way still. */
const request = fc.record({
  vcpu: fc.integer({ min: 1, max: 3 }),
  online: fc.boolean(),
  pcpu: fc.option(fc.record({ pcpu: fc.integer({ min: 0, max: 3 }), online: fc.boolean() }), { nil: undefined }),
  afterUs: fc.constantFrom(0, 1, 50, 1_000, 10_500, 250_000),
});

test("whatever is asked, whenever: states stay legal, and in the end everything is as it was asked last", () => {
  fc.assert(
    fc.property(fc.array(request, { minLength: 1, maxLength: 14 }), (requests) => {
      const clock = new VirtualClock();
      const events: TraceEvent[] = [];
      const { value } = createSystem({
        profile: "pvh-dom0",
        tables: { vcpus: 1, maxVcpus: 4, pcpus: 4, pcpuSlots: 4 },
        ospm: { personality: personalities.acpikit },
        clock,
        trace: { emit: (event) => events.push(event) },
      });
      if (value === undefined) throw new Error("the system cannot be built");
      const { ospm, domain, hypervisor } = value;
      ospm.boot();
      clock.advanceTo(1_000_000_000);
      const wanted = new Map<number, boolean>();
      for (const { vcpu, online, pcpu, afterUs } of requests) {
        domain.setVcpuOnline(vcpuId(vcpu), online);
        wanted.set(vcpu, online);
        if (pcpu?.online === true) ospm.userOnlinePhysical(pcpu.pcpu);
        else if (pcpu !== undefined) ospm.userOfflinePhysical(pcpu.pcpu);
        clock.advanceTo(clock.now + 1_000 * afterUs);
      }
      clock.advanceTo(clock.now + 5_000_000_000);
      expectLegal(events, "vcpu/state", "vcpu", vcpuEdges);
      expectLegal(events, "pcpu/state", "pcpu", pcpuEdges);
      expect(hypervisor.pcpus[0]?.state).toBe("online");
      for (const { pcpu, state } of hypervisor.pcpus) {
        const isScheduled = hypervisor.scheduler.cpus.some(({ cpu }) => cpu === pcpu);
        expect(isScheduled, `pCPU ${pcpu} is ${state}`).toBe(state === "online");
      }
      for (const [vcpu, online] of wanted) {
        const cpu = ospm.state().cpus.find(({ apicId }) => apicId === 2 * vcpu);
        expect(cpu?.state === "online", `vCPU ${vcpu}`).toBe(online);
      }
    }),
    { numRuns: 25 },
  );
});
