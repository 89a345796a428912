/** A physical CPU under the hardware domain: plugged in, online, offline, online, taken out. */
import { eventChecks, pcpuKeptChecks, pcpuLifeChecks } from "../checks/index.ts";
import { powerOn, scenario } from "./steps.ts";

const steps = [
  powerOn({ forgetsPcpus: true }, "Power on: 2 of 3 physical sockets filled"),
  { kind: "insert-pcpu", title: "A physical CPU is plugged into socket 2", slot: 2 },
  { kind: "pcpu", title: "The administrator takes it offline", pcpu: 2, online: false },
  { kind: "pcpu", title: "And brings it online again", pcpu: 2, online: true },
  { kind: "remove-pcpu", title: "Firmware wants the CPU of socket 2 back", slot: 2 },
] as const;

export const pcpuLife = scenario(
  {
    name: "pcpu-life",
    title: "A physical CPU is added, online, offline, online, removed",
    description:
      "Native events, hypercalls 58, 56 and 57, VIRQ_PCPU_STATE; with the private operation that forgets a CPU, _EJ0 can be reached.",
  },
  steps,
  [...eventChecks, ...pcpuLifeChecks],
);

export const pcpuKept = scenario(
  {
    name: "pcpu-kept",
    title: "Firmware wants a physical CPU back, and the hypervisor cannot forget it",
    description: "Xen as it is: the answer is _OST(3, 1), _EJ0 is never evaluated, the CPU stays online.",
  },
  [
    powerOn({}, "Power on: 2 of 3 physical sockets filled"),
    { kind: "remove-pcpu", title: "Firmware wants the CPU of socket 1 back", slot: 1 },
    { kind: "pcpu", title: "The administrator takes CPU 0 offline: the hypervisor refuses", pcpu: 0, online: false },
  ],
  [...eventChecks, ...pcpuKeptChecks],
);
