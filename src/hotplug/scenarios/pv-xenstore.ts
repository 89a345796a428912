/** PV guest: vCPU hotplug through the store and vcpu_op. */
import { storeChecks } from "../checks/guests.ts";
import type { GuestScenario } from "../guests/guest-scenario.ts";

export const pvXenstore: GuestScenario = {
  name: "pv-xenstore",
  title: "PV guest: vCPU hotplug through the store and vcpu_op",
  description:
    "Boots with 1 of 3 vCPUs, adds 2 in one request, removes one, is refused one, adds it again: watch events, VCPUOP_initialise, VCPUOP_up, VCPUOP_down.",
  seed: 1,
  pcpus: 2,
  guests: [
    { kind: "pvh-dom0", vcpus: 1, maxVcpus: 1 },
    { kind: "pv", vcpus: 1, maxVcpus: 3 },
  ],
  steps: [
    { kind: "boot", title: "Hardware domain and PV guest start" },
    { kind: "vcpu-set", title: "Add vCPU 1 and vCPU 2 with one vcpu-set", guest: 1, count: 3 },
    { kind: "vcpus", title: "Remove vCPU 2", guest: 1, offline: [2] },
    { kind: "busy", title: "User space pins a task to vCPU 1", guest: 1, cpu: 1, isBusy: true },
    { kind: "vcpus", title: "Remove vCPU 1: the guest refuses", guest: 1, offline: [1] },
    { kind: "busy", title: "The task ends", guest: 1, cpu: 1, isBusy: false },
    { kind: "vcpus", title: "Add vCPU 2 again", guest: 1, online: [2] },
    { kind: "identify", title: "Who are your CPUs?" },
  ],
  checks: storeChecks,
};
