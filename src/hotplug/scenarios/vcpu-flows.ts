/** One way of adding or removing a vCPU each, with nothing around it. */
import {
  addChecks,
  bootProcessorChecks,
  eventChecks,
  manyChecks,
  refusalChecks,
  removeChecks,
  stressChecks,
} from "../checks/index.ts";
import type { Scenario } from "../scenario.ts";
import { add, powerOn, remove, scenario } from "./steps.ts";

export const vcpuAdd = scenario(
  {
    name: "vcpu-add",
    title: "A vCPU is added",
    description:
      "From the toolstack's request through bitmap, event, SCI, scan, Device Check and INIT-SIPI-SIPI to online.",
  },
  [powerOn(), add(1)],
  [...eventChecks, ...addChecks],
);

export const vcpuAddMany = scenario(
  {
    name: "vcpu-add-many",
    title: "Many vCPUs are added in one event",
    description: "39 vCPUs in two words of the bitmap, one event, one run of the scan; then another 24.",
  },
  [
    powerOn({ maxVcpus: 64 }),
    add(...Array.from({ length: 39 }, (_, index) => index + 1)),
    add(...Array.from({ length: 24 }, (_, index) => index + 40)),
  ],
  [...eventChecks, ...manyChecks],
);

export const vcpuRemove = scenario(
  {
    name: "vcpu-remove",
    title: "vCPUs are removed, one and several in one event",
    description: "Eject Request, offline, _EJ0, which the hypervisor sees, and what _OST tells it.",
  },
  [powerOn({ presentVcpus: 4 }), remove(2), remove(1, 3)],
  [...eventChecks, ...removeChecks, ...stressChecks],
);

export const vcpuRefuse = scenario(
  {
    name: "vcpu-refuse",
    title: "The OS refuses to give up a vCPU",
    description:
      "A task is pinned to it: busy is reported, nothing is ejected, the request can be withdrawn or made again.",
  },
  [
    powerOn({ presentVcpus: 3 }),
    { kind: "busy", title: "User space pins a task to vCPU 2", vcpu: 2, isBusy: true },
    { ...remove(2), title: "Remove vCPU 2: the OS refuses" },
    { ...add(2), title: "Withdraw the removal of vCPU 2" },
    { kind: "busy", title: "The task ends", vcpu: 2, isBusy: false },
    { ...remove(2), title: "Remove vCPU 2 once more" },
  ],
  [...eventChecks, ...refusalChecks, ...removeChecks],
);

export const vcpuAgain = scenario(
  {
    name: "vcpu-again",
    title: "The same vCPU comes and goes again and again",
    description: "Added, ejected and added anew three times: nothing of the time before is left over.",
  },
  [powerOn(), add(1), remove(1), add(1), remove(1), add(1), remove(1), add(1)],
  [...eventChecks, ...addChecks, ...removeChecks, ...stressChecks],
);

export const bootCpu = scenario(
  {
    name: "boot-cpu",
    title: "Somebody asks for the boot processor",
    description: "Alone, and together with another vCPU: the whole request is refused, and later ones work.",
  },
  [
    powerOn({ presentVcpus: 2 }),
    { ...remove(0), title: "Remove vCPU 0, the boot processor" },
    { ...remove(0, 1), title: "Remove vCPU 0 and vCPU 1 with one request" },
    remove(1),
  ],
  [...bootProcessorChecks, ...eventChecks, ...removeChecks],
);

export const resizeToZero = scenario(
  {
    name: "resize-to-zero",
    title: "The domain is asked to give up all its vCPUs",
    description: "All of them is one too many and refused as a whole; all but the boot processor go, and come back.",
  },
  [
    powerOn({ presentVcpus: 4 }),
    { ...remove(0, 1, 2, 3), title: "Resize to zero vCPUs" },
    { ...remove(1, 2, 3), title: "Resize to one vCPU" },
    { ...add(1, 2, 3), title: "Resize to four vCPUs" },
  ],
  [...bootProcessorChecks, ...eventChecks, ...removeChecks, ...manyChecks, ...stressChecks],
);

export const vcpuFlows: readonly Scenario[] = [
  vcpuAdd,
  vcpuAddMany,
  vcpuRemove,
  vcpuRefuse,
  vcpuAgain,
  bootCpu,
  resizeToZero,
];
