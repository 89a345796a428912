/** The main job: the corrected profile of Draft C, from boot to a CPU coming online, and back out through eject. */
import { pcpuChecks, platformChecks, vcpuChecks } from "../checks/index.ts";
import type { Scenario } from "../scenario.ts";

export const pvhDom0: Scenario = {
  name: "pvh-dom0",
  title: "PVH hardware domain, corrected profile: vCPU and pCPU hotplug",
  description:
    "Boots with 1 of 4 vCPUs, adds 1, then 2 and 3 in one event, ejects 3, is refused 2, adds 3 again, hot-adds a physical CPU.",
  seed: 1,
  steps: [
    {
      kind: "power-on",
      title: "Power on: 4 vCPUs possible, 1 present; 2 of 3 physical sockets filled",
      topology: { profile: "pvh-dom0", presentVcpus: 1, maxVcpus: 4, presentPcpus: 2, pcpuSlots: 3 },
      personality: "acpikit",
    },
    { kind: "vcpus", title: "Add vCPU 1", online: [1] },
    { kind: "vcpus", title: "Add vCPU 2 and vCPU 3 in one event", online: [2, 3] },
    { kind: "vcpus", title: "Remove vCPU 3", offline: [3] },
    { kind: "busy", title: "User space pins a task to vCPU 2", vcpu: 2, isBusy: true },
    { kind: "vcpus", title: "Remove vCPU 2: the OS refuses", offline: [2] },
    { kind: "vcpus", title: "Withdraw the removal of vCPU 2", online: [2] },
    { kind: "vcpus", title: "Add vCPU 3 again", online: [3] },
    { kind: "insert-pcpu", title: "A physical CPU is plugged into socket 2", slot: 2 },
  ],
  checks: [...platformChecks, ...vcpuChecks, ...pcpuChecks],
  expectedDefects: [],
};
