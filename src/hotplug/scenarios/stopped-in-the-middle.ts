/** Systems that are stopped in the middle of a flow: switched off, paused, saved and restored. */
import {
  addChecks,
  bootChecks,
  eventChecks,
  pauseChecks,
  resetChecks,
  restoreChecks,
  stressChecks,
} from "../checks/index.ts";
import type { Scenario } from "../scenario.ts";
import { add, cutShort, powerOn, remove, scenario } from "./steps.ts";

/** INIT of a start has been sent, its STARTUP not. */
const inTheMiddleOfAStart = 6_000_000;

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

export const stoppedInTheMiddle: readonly Scenario[] = [resetInTheMiddle, pauseInTheMiddle, restoreInTheMiddle];
