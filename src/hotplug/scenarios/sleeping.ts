/** Systems that sleep in the middle of a flow: suspend to RAM, and what comes meanwhile. */
import { addChecks, eventChecks, stressChecks } from "../checks/index.ts";
import { changesAreFound, lostWhileAsleep, sleepChecks } from "../checks/sleep.ts";
import type { Scenario, ScenarioStep } from "../scenario.ts";
import { pvhDom0DraftC } from "./pvh-dom0-draft-c.ts";
import { add, cutShort, powerOn, remove, scenario } from "./steps.ts";

type Sleep = Extract<ScenarioStep, { readonly kind: "sleep" }>;

const suspend = (title = "User space suspends the system to RAM", more: Partial<Sleep> = {}): Sleep => ({
  kind: "sleep",
  title,
  state: 3,
  ...more,
});

const resume: ScenarioStep = {
  kind: "wake",
  title: "The toolstack resumes the domain (xl trigger s3resume), or somebody presses the button",
};
const pressButton: ScenarioStep = { kind: "wake", title: "Somebody presses the power button" };

/** A guest whose toolstack goes on while it sleeps. */
const guest = (presentVcpus: number) =>
  powerOn({ presentVcpus, role: "guest" }, `Power on a guest: 4 vCPUs possible, ${presentVcpus} present`);

/** What every one of them keeps. */
const common = [...sleepChecks, ...eventChecks, ...stressChecks];

export const s3WithPendingAdd = scenario(
  {
    name: "s3-pending-add",
    title: "The system suspends to RAM while an add is pending, and while one is between INIT and STARTUP",
    description:
      "What is under way is carried to its end before the system sleeps; after the wake-up all vCPUs are there again.",
  },
  [
    guest(1),
    cutShort(add(1), 500),
    suspend("User space suspends the system while the interrupt of the add is on its way"),
    resume,
    cutShort(add(2, 3), 6_000_000),
    suspend("User space suspends the system between INIT and STARTUP of vCPU 2"),
    resume,
  ],
  [...common, ...addChecks.slice(0, 3)],
);

export const s3AddAsleep = scenario(
  {
    name: "s3-add-asleep",
    title: "A vCPU is added while the system sleeps in S3",
    description:
      "The bitmap and the status bit of the event are the hypervisor's and outlast S3: the event fires when the OS enables it again.",
  },
  [guest(1), suspend(), add(1), add(2), resume, add(3), remove(2)],
  [...common, changesAreFound, lostWhileAsleep],
);

export const s3RemoveAsleep = scenario(
  {
    name: "s3-remove-asleep",
    title: "A vCPU is asked to go while the system sleeps in S3, and another one comes back",
    description: "The OS starts all its processors again, hears of the request, and gives the vCPU up by an eject.",
  },
  [guest(2), suspend(), remove(1), add(2), resume, add(1, 3)],
  [...common, changesAreFound, lostWhileAsleep],
);

export const s3BeforeEject = scenario(
  {
    name: "s3-before-eject",
    title: "The system suspends to RAM between the notification and the eject",
    description:
      "At Notify (Eject Request) user space suspends the system: the eject is carried out after the wake-up, once.",
  },
  [
    guest(3),
    suspend("Remove vCPU 2; user space suspends the system at the notification", {
      offline: [2],
      when: { moment: "asked-to-go", vcpu: 2 },
    }),
    resume,
    suspend("Remove vCPU 1; user space suspends the system while its event is disabled", {
      offline: [1],
      when: { moment: "event-disabled" },
    }),
    resume,
    add(1, 2),
  ],
  common,
);

export const s3Latched = scenario(
  {
    name: "s3-latched",
    title: "An event comes when the system has disabled its events and does not sleep yet",
    description: "The status bit is set and nobody looks; it outlasts S3, and the event fires after the wake-up.",
  },
  [
    guest(1),
    suspend("User space suspends the system; vCPU 1 comes right after the event was masked", {
      meanwhile: { when: { moment: "events-masked" }, online: [1] },
    }),
    resume,
    add(2),
    suspend("User space suspends the system; vCPU 1 is to go when the registers are about to be written", {
      meanwhile: { when: { moment: "sleep-entered" }, offline: [1] },
    }),
    resume,
    add(3),
  ],
  [...common, changesAreFound, lostWhileAsleep],
);

export const s3Machine = scenario(
  {
    name: "s3-machine",
    title: "The whole machine suspends to RAM below its hardware domain (XENPF_enter_acpi_sleep)",
    description:
      "The hypervisor freezes its domains, takes its CPUs offline but one and writes the registers; the power button wakes it, and everything comes back.",
  },
  [
    powerOn({ presentVcpus: 2, presentPcpus: 3, role: "hardware-domain" }),
    suspend("User space of the hardware domain suspends the machine; vCPU 2 comes right after the event was masked", {
      meanwhile: { when: { moment: "events-masked" }, online: [2] },
    }),
    pressButton,
    add(3),
  ],
  [...common, changesAreFound],
);

export const s3Hvm: Scenario = {
  ...scenario(
    {
      name: "s3-hvm",
      title: "An HVM guest suspends to RAM, and a vCPU is added while it sleeps",
      description:
        "SLP_EN is trapped, the domain sleeps until xl trigger s3resume. QEMU resets its GPE block then: the new vCPU is found with the next event only.",
    },
    [
      powerOn({ profile: "hvm", presentVcpus: 2 }, "Power on an HVM guest: 4 vCPUs possible, 2 present"),
      suspend(),
      add(2),
      resume,
      add(3),
    ],
    [...sleepChecks, changesAreFound, lostWhileAsleep, ...eventChecks.slice(0, 2), ...stressChecks],
  ),
  knownFindings: {
    "sleep/changes-found":
      "QEMU resets its whole machine at wake-up, the status bits of GPE0 with it, and hvmloader's tables have no _WAK that looks at the bitmap: nobody hears of the change before the next event.",
  },
};

export const s3DraftC: Scenario = {
  ...scenario(
    {
      name: "s3-draft-c",
      title: "Draft C: a vCPU is added while the system sleeps in S3",
      description:
        "Its event registers are plain memory: nobody looks at them again when the OS enables the event, so what comes while it is disabled waits for the next one.",
    },
    [
      {
        ...powerOn(
          { profile: "pvh-dom0-draft-c", presentVcpus: 2, vcpuEntries: "local-apic", role: "guest" },
          "Power on a guest with Draft C: 4 vCPUs possible, 2 present",
        ),
        personality: "draft-c-aware",
      },
      suspend(),
      add(2),
      resume,
      add(3),
    ],
    [...sleepChecks, changesAreFound, lostWhileAsleep, ...stressChecks],
  ),
  knownFindings: {
    "sleep/changes-found":
      "Draft C puts status and enable of the event into memory (D21): the hypervisor raises the line only for an event that is enabled when it comes, and sees no write to the enable bit afterwards (D24).",
    "state/gpe": pvhDom0DraftC.knownFindings["state/gpe"],
    "state/sci": pvhDom0DraftC.knownFindings["state/sci"],
  },
};

export const softOff = scenario(
  {
    name: "s5-pending-add",
    title: "The system is switched off while an add is pending, and starts again with the vCPU",
    description: "Soft off through \\_S5; the toolstack starts the domain over with what it wants by then.",
  },
  [
    guest(1),
    cutShort(add(1), 500),
    { kind: "sleep", title: "User space switches the system off", state: 5 },
    { kind: "reset", title: "The toolstack starts the domain again: 2 vCPUs are wanted", personality: "acpikit" },
    add(2),
  ],
  [...stressChecks],
);

export const sleeping: readonly Scenario[] = [
  s3WithPendingAdd,
  s3AddAsleep,
  s3RemoveAsleep,
  s3BeforeEject,
  s3Latched,
  s3Machine,
  s3Hvm,
  s3DraftC,
  softOff,
];
