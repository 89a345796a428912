/** Requests that cross each other, and requests in moments when nobody listens. */
import {
  addChecks,
  crossingChecks,
  eventChecks,
  sharedInterruptChecks,
  stormChecks,
  stressChecks,
} from "../checks/index.ts";
import type { Scenario } from "../scenario.ts";
import { add, powerOn, remove, scenario } from "./steps.ts";

export const addDuringEject = scenario(
  {
    name: "add-during-eject",
    title: "A vCPU is added while an eject is under way: another one, then the very one that goes",
    description: "At _EJ0 the toolstack wants vCPU 1; later at _EJ0 of vCPU 3 it wants vCPU 3 itself back.",
  },
  [
    powerOn({ presentVcpus: 1 }),
    add(3),
    {
      ...remove(3),
      title: "Remove vCPU 3; vCPU 1 is added while it is being ejected",
      meanwhile: { when: { moment: "eject", vcpu: 3 }, online: [1] },
    },
    add(3),
    {
      ...remove(3),
      title: "Remove vCPU 3; it is wanted again while it is being ejected",
      meanwhile: { when: { moment: "eject", vcpu: 3 }, online: [3] },
    },
  ],
  [...eventChecks, ...stressChecks],
);

export const eventWhileDisabled = scenario(
  {
    name: "event-while-disabled",
    title: "An event comes while its GPE is disabled",
    description:
      "Right after the handler has disabled it, at the end of its method, and while notifications are handed out: the status bit keeps it.",
  },
  [
    powerOn({ maxVcpus: 8 }),
    {
      ...add(1),
      title: "Add vCPU 1; vCPU 2 comes right after the event was disabled",
      meanwhile: { when: { moment: "event-disabled" }, online: [2] },
    },
    {
      ...add(3),
      title: "Add vCPU 3; vCPU 4 comes right after the status was cleared",
      meanwhile: { when: { moment: "event-cleared" }, online: [4] },
    },
    {
      ...add(5),
      title: "Add vCPU 5; vCPU 6 comes when the scan is over",
      meanwhile: { when: { moment: "event-handled" }, online: [6] },
    },
    {
      ...add(7),
      title: "Add vCPU 7; vCPU 6 goes while notifications are handed out",
      meanwhile: { when: { moment: "notified" }, offline: [6] },
    },
  ],
  [...crossingChecks, ...eventChecks, ...addChecks, ...stressChecks],
);

export const sharedInterrupt = scenario(
  {
    name: "shared-interrupt",
    title: "The interrupt is shared with native sources",
    description:
      "The global lock's fixed event, a physical CPU's event of the FADT block and a vCPU's event of the GPE block device in one SCI: each is handled, the line falls when the last one is.",
  },
  [
    powerOn(),
    {
      kind: "interrupts",
      title: "Global lock, CPU in socket 2 and vCPU 1 at the same moment",
      slot: 2,
      online: [1],
    },
    { ...remove(1), title: "Remove vCPU 1" },
  ],
  [...sharedInterruptChecks, ...eventChecks],
);

export const storm = scenario(
  {
    name: "storm",
    title: "A storm of 10,000 events",
    description:
      "Three vCPUs come and go in 10,000 requests, each of which raises the event, sixteen of them before the first is handled: nothing is lost, queues stay short, the last wish counts.",
  },
  [
    powerOn(),
    {
      kind: "storm",
      title: "10,000 requests, one event each",
      vcpus: [1, 2, 3],
      count: 10_000,
      burst: 16,
      everyNs: 40_000_000,
    },
    { ...add(1, 2, 3), title: "All three are wanted in the end" },
  ],
  [...stormChecks, ...eventChecks, ...stressChecks],
);

export const badMoments: readonly Scenario[] = [addDuringEject, eventWhileDisabled, sharedInterrupt, storm];
