/** Requests that come while an operating system starts and does not listen yet. */
import { earlyRequestsAreFound } from "../checks/early-requests.ts";
import { bootChecks, eventChecks, stressChecks } from "../checks/index.ts";
import type { Scenario } from "../scenario.ts";
import { add, powerOn, remove, scenario } from "./steps.ts";

const early = { when: { moment: "starting" }, online: [1] } as const;

export const bootEarlyAdd = scenario(
  {
    name: "boot-early-add",
    title: "A vCPU is added while the OS starts and does not listen to events yet",
    description:
      "At start-up an OS clears all status bits before it enables events: what was announced before must be found nevertheless.",
  },
  [
    {
      ...powerOn({ role: "guest" }, "Power on: 4 vCPUs possible, 1 present; vCPU 1 comes when the OS finds its tables"),
      meanwhile: early,
    },
    add(2),
    remove(1),
  ],
  [earlyRequestsAreFound, ...eventChecks, ...stressChecks],
);

export const resetEarlyRequests = scenario(
  {
    name: "reset-early-requests",
    title: "A domain starts over, and vCPUs come and go before its OS listens to events",
    description: "The hypervisor keeps the event until the bitmap has been read, and raises it again at the enable.",
  },
  [
    powerOn({ role: "guest" }, "Power on a guest: 4 vCPUs possible, 1 present"),
    {
      kind: "reset",
      title: "The domain starts over; vCPU 1 comes when the OS finds its tables",
      personality: "acpikit",
      meanwhile: early,
    },
    {
      kind: "reset",
      title: "The domain starts over; vCPU 1 is to go when the OS finds its tables",
      personality: "acpikit",
      meanwhile: { ...early, online: [], offline: [1] },
    },
    add(1, 2),
  ],
  [earlyRequestsAreFound, ...bootChecks, ...eventChecks, ...stressChecks],
);

export const earlyRequests: readonly Scenario[] = [bootEarlyAdd, resetEarlyRequests];
