/** K.5 to K.7: guests that hear of their CPUs through the store. */
import type { Step, Timeline } from "./timeline.ts";

const domain = 1;

/** Node, watch event, node read again. */
const watched = (vcpu: number, value: string): readonly Step[] => [
  [
    "0",
    "TS",
    `writes "${value}"`,
    "toolstack xenstore/write",
    { path: `/local/domain/1/cpu/${vcpu}/availability`, value },
  ],
  ["0", "TS", "watch event", "toolstack xenstore/event", { domain, path: `cpu/${vcpu}/availability` }],
  ["1", "OSPM", "reads the node again", "ospm xenstore/changed", { domain, vcpu, value }],
];

export const storeTimelines: readonly Timeline[] = [
  {
    id: "K.5",
    title: "PV add",
    run: { scenario: "pv-xenstore" },
    during: "Add vCPU 1 and vCPU 2 with one vcpu-set",
    steps: [
      ["0", "TS", "vcpu-set", "toolstack vcpu/set", { domain, vcpu: 1, online: true }],
      ...watched(1, "online"),
      [
        "2",
        "OSPM",
        "registers the CPU device, marks it present",
        "ospm processor/registered",
        { domain, object: "vcpu/1" },
      ],
      ["3", "U", "uevent, then online", "user cpu/online", { domain, cpu: 1 }],
      ["4", "OSPM", "no INIT, no SIPI", "ospm processor/start", { domain, cpu: 1, by: "hypercall" }],
      ["4", "OSPM", "VCPUOP_initialise", "hypervisor hypercall", { domain, number: 24, command: 0, result: 0 }],
      ["5", "XEN", "runs", "hypervisor vcpu/state", { domain, vcpu: 1, state: "running" }],
      ["5", "OSPM", "VCPUOP_up", "hypervisor hypercall", { domain, number: 24, command: 1, result: 0 }],
      ["5", "OSPM", "online", "ospm processor/online", { domain, object: "vcpu/1", cpu: 1 }],
    ],
  },
  {
    id: "K.6",
    title: "PV remove",
    run: { scenario: "pv-xenstore" },
    during: "Remove vCPU 2",
    steps: [
      ["0", "TS", "vcpu-set", "toolstack vcpu/set", { domain, vcpu: 2, online: false }],
      ...watched(2, "offline"),
      ["3", "XEN", "the dying CPU is down", "hypervisor vcpu/state", { domain, vcpu: 2, state: "absent" }],
      ["3", "OSPM", "VCPUOP_down on itself", "hypervisor hypercall", { domain, number: 24, command: 2, result: 0 }],
      ["2", "OSPM", "offline", "ospm processor/offline", { domain, object: "vcpu/2" }],
      ["4", "OSPM", "unregisters", "ospm processor/unregistered", { domain, object: "vcpu/2" }],
    ],
  },
  {
    id: "K.7 add",
    title: "PVH guest add: the store's trigger, a native start",
    run: { scenario: "pvh-xenstore" },
    during: "Add vCPU 1 and vCPU 2 with one vcpu-set",
    steps: [
      ["0", "TS", "vcpu-set", "toolstack vcpu/set", { domain, vcpu: 1, online: true }],
      ...watched(1, "online"),
      ["2", "OSPM", "registers", "ospm processor/registered", { domain, apicId: 2 }],
      ["3", "U", "online", "user cpu/online", { domain, cpu: 1 }],
      ["4", "OSPM", "INIT", "hardware ipi/send", { domain, to: 2, delivery: "init" }],
      ["4", "OSPM", "SIPI", "hardware ipi/send", { domain, to: 2, delivery: "startup" }],
      ["5", "XEN", "runs", "hypervisor vcpu/state", { domain, vcpu: 1, state: "running" }],
      ["5", "OSPM", "SIPI again", "hardware ipi/send", { domain, to: 2, delivery: "startup" }],
      ["5", "OSPM", "online", "ospm processor/online", { domain, apicId: 2 }],
    ],
  },
  {
    id: "K.7 remove",
    title: "PVH guest remove",
    run: { scenario: "pvh-xenstore" },
    during: "Remove vCPU 2",
    steps: [
      ["0", "TS", "vcpu-set", "toolstack vcpu/set", { domain, vcpu: 2, online: false }],
      ...watched(2, "offline"),
      ["3", "OSPM", "parks", "hardware cpu/state", { domain, apicId: 4, state: "parked" }],
      ["3", "OSPM", "VCPUOP_down", "hypervisor hypercall", { domain, number: 24, command: 2, result: 0 }],
      ["2", "OSPM", "offline", "ospm processor/offline", { domain, apicId: 4 }],
      ["4", "OSPM", "unregisters", "ospm processor/unregistered", { domain, apicId: 4 }],
    ],
  },
];
