/** Systems that are stopped in the middle of a flow: switched off, paused, saved and restored. */

import { domainResetChecks } from "../checks/domain-reset.ts";
import {
  addChecks,
  bootChecks,
  eventChecks,
  pauseChecks,
  resetChecks,
  restoreChecks,
  stressChecks,
} from "../checks/index.ts";
import type { Scenario, ScenarioStep } from "../scenario.ts";
import { add, cutShort, powerOn, remove, scenario } from "./steps.ts";

/** INIT of a start has been sent, its STARTUP not. */
const inTheMiddleOfAStart = 6_000_000;
/** The interrupt has been taken, the processor may be offline already. */
const inTheMiddleOfAnEject = 1_500;

export const resetInTheMiddle = scenario(
  {
    name: "reset",
    title: "The machine is reset in the middle of an add and of an eject",
    description:
      "After INIT and before STARTUP of a vCPU, and right behind the request for an eject: the system that starts again finds what is there, and everything works.",
  },
  [
    powerOn(),
    cutShort(add(1, 2), inTheMiddleOfAStart),
    powerOn({ presentVcpus: 3 }, "Reset in the middle: 3 vCPUs are there now"),
    cutShort(remove(2), 500),
    powerOn({ presentVcpus: 2 }, "Reset in the middle of an eject: 2 vCPUs are there now"),
    add(2),
    remove(1),
  ],
  [...resetChecks, ...bootChecks, ...stressChecks],
);

/** The toolstack lets a domain start over; hypervisor and machine go on. */
const startOver = (title: string): ScenarioStep => ({ kind: "reset", title, personality: "acpikit" });

export const domainResetDuringAdd = scenario(
  {
    name: "reset-domain-add",
    title: "A domain starts over in the middle of an add",
    description:
      "While the interrupt is on its way, between INIT and STARTUP, and asleep with an add pending: it boots with the vCPUs that the toolstack wants by then.",
  },
  [
    powerOn({ role: "guest" }, "Power on a guest: 4 vCPUs possible, 1 present"),
    cutShort(add(1), 500),
    startOver("Reset while the interrupt is on its way: 2 vCPUs are wanted"),
    cutShort(add(2), inTheMiddleOfAStart),
    startOver("Reset between INIT and STARTUP: 3 vCPUs are wanted"),
    { kind: "sleep", title: "User space suspends the system to RAM", state: 3 },
    cutShort(add(3), 500),
    startOver("Reset while the system sleeps: 4 vCPUs are wanted"),
    remove(3),
    add(3),
  ],
  [...domainResetChecks, ...resetChecks, ...bootChecks, ...stressChecks],
);

export const domainResetDuringEject = scenario(
  {
    name: "reset-domain-eject",
    title: "A domain starts over in the middle of an eject",
    description:
      "While the interrupt is on its way, and while the eject register is about to be written: the vCPU is gone when the domain starts, and can be added again.",
  },
  [
    powerOn({ presentVcpus: 3, role: "guest" }, "Power on a guest: 4 vCPUs possible, 3 present"),
    cutShort(remove(2), 500),
    startOver("Reset while the interrupt is on its way: 2 vCPUs are wanted"),
    cutShort(remove(1), inTheMiddleOfAnEject),
    startOver("Reset in the middle of the eject: 1 vCPU is wanted"),
    add(1, 2),
    remove(2),
  ],
  [...domainResetChecks, ...resetChecks, ...bootChecks, ...stressChecks],
);

export const pauseInTheMiddle = scenario(
  {
    name: "pause",
    title: "The domain is paused in the middle of an add",
    description: "Nothing of it runs meanwhile, its interrupts wait, and the request is carried out when it goes on.",
  },
  [
    powerOn(),
    { kind: "pause", title: "The toolstack pauses the domain", isPaused: true, settleNs: 1_000_000 },
    cutShort(add(1), 500_000_000),
    { kind: "pause", title: "The domain goes on", isPaused: false },
    add(2),
  ],
  [...pauseChecks, ...eventChecks, ...addChecks.slice(0, 4), ...stressChecks],
);

export const restoreInTheMiddle = scenario(
  {
    name: "save-restore",
    title: "Hypervisor and machine are saved and restored in the middle of an add and of an eject",
    description: "Everything below the OS becomes JSON and comes back; the OS notices nothing.",
  },
  [
    powerOn(),
    cutShort(add(1, 2), inTheMiddleOfAStart),
    { kind: "save-restore", title: "Save and restore between INIT and STARTUP" },
    cutShort(remove(2), 500),
    { kind: "save-restore", title: "Save and restore while the interrupt is on its way" },
    add(3),
  ],
  [...restoreChecks, ...eventChecks, ...addChecks, ...stressChecks],
);

export const stoppedInTheMiddle: readonly Scenario[] = [
  resetInTheMiddle,
  domainResetDuringAdd,
  domainResetDuringEject,
  pauseInTheMiddle,
  restoreInTheMiddle,
];
