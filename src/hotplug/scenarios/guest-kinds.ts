/** One hypervisor, five guests: what each kind calls its CPUs, how it finds them, and how it hears of another one. */
import {
  identityChecks,
  offlinePcpuIsEmpty,
  storeAddOrder,
  storeAddsOnce,
  storeStartsByKind,
} from "../checks/guests.ts";
import type { GuestScenario } from "../guests/guest-scenario.ts";

export const guestKindsScenario: GuestScenario = {
  name: "guest-kinds",
  title: "Five kinds of guests on one hypervisor",
  description:
    "PVH hardware domain, PV, HVM, PVHVM and PVH guests on two physical CPUs: one table of identities, then one more vCPU for each by its own interface, and a physical CPU that leaves and comes back.",
  seed: 1,
  pcpus: 2,
  guests: [
    { kind: "pvh-dom0", vcpus: 2, maxVcpus: 3 },
    { kind: "pv", vcpus: 2, maxVcpus: 4 },
    { kind: "hvm", vcpus: 2, maxVcpus: 3 },
    { kind: "pvhvm", vcpus: 2, maxVcpus: 3 },
    { kind: "pvh-domu", vcpus: 2, maxVcpus: 3 },
  ],
  steps: [
    { kind: "boot", title: "All five guests start" },
    { kind: "identify", title: "Who are your CPUs?" },
    { kind: "vcpus", title: "One more vCPU for the hardware domain: bitmap and GPE block", guest: 0, online: [2] },
    { kind: "vcpu-set", title: "Four vCPUs for the PV guest: more than there are physical CPUs", guest: 1, count: 4 },
    { kind: "vcpus", title: "One more vCPU for the HVM guest: bitmap at 0xAF00 and GPE 2", guest: 2, online: [2] },
    { kind: "vcpus", title: "One more vCPU for the PVHVM guest", guest: 3, online: [2] },
    { kind: "vcpu-set", title: "Three vCPUs for the PVH guest: the store", guest: 4, count: 3 },
    { kind: "load", title: "The PV guest's vCPUs have work", guest: 1, vcpus: [0, 1, 2, 3] },
    { kind: "pcpu", title: "Physical CPU 1 goes offline: its vCPUs move", pcpu: 1, online: false },
    { kind: "pcpu", title: "Physical CPU 1 comes back", pcpu: 1, online: true },
    { kind: "identify", title: "Who are your CPUs now?" },
  ],
  checks: [...identityChecks, storeAddOrder, storeAddsOnce, storeStartsByKind, offlinePcpuIsEmpty],
};
