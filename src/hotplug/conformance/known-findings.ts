/** Findings in tables of well-known hypervisors that are real, understood, and of no consequence for a running OS. */
import type { DeviceModelName } from "../detection/interface-patterns.ts";

/** Explanations where tables have no interface that is known: those of a computer, whose hardware is not at hand. */
export const findingsWithoutHardware: Readonly<Record<string, string>> = {
  "boot/present-online": "Start-up waits for hardware of this computer that no model has.",
  "aml/completes":
    "The method waits for hardware of this computer that no model has: its registers are memory of zeros.",
  "state/vcpu": "_STA reads memory that firmware of this computer fills, and that is zero here.",
};

/** QEMU resets its machine when it wakes up, and the status bits of GPE0 with it (seen in QEMU 7.2, pc and q35). */
const eventsOfSleep =
  "QEMU resets its whole machine at the wake-up, the status bits of GPE0 with it, and the tables have no _WAK that looks at the registers: what came while the system slept is found with the next event.";

/** Scans that compare with a copy of their own: CPON in QEMU's AML, the MADT in Xen's. */
const eventsOfStart =
  "An OS clears all status bits when it starts, the event is given once, and _STA speaks of what the last scan has seen: what came before the OS listens is found with the next event.";

/** Explanation by model and check. What is not listed here counts as a failure. */
export const knownFindings: Partial<Readonly<Record<DeviceModelName, Readonly<Record<string, string>>>>> = {
  "cloud-hypervisor": {
    "boot/early-request":
      "The interrupt of the generic event device is an edge: given while nobody has unmasked it, it is gone. A processor that comes is found by its _STA, one that is to go waits for the next event.",
    "madt/enabled-and-capable":
      "cloud-hypervisor sets both flags for processors that are there, where the specification has the second one reserved. An OS looks at Online Capable only where Enabled is clear.",
  },
  "qemu-modern": { "sleep/changes-found": eventsOfSleep },
  "qemu-legacy": {
    "boot/early-request": eventsOfStart,
    "sleep/changes-found": eventsOfSleep,
    "processor/boot-no-eject":
      "QEMU's DSDT for the bitmap gives every processor the same methods, so the boot processor has an _EJ0, too (D18). It only sleeps, and the bitmap never asks for a removal.",
  },
  "xen-hvm": {
    "boot/early-request": eventsOfStart,
    "sleep/changes-found": eventsOfSleep,
    "vcpu-add/madt-before-notify":
      "PRSC of libacpi stores the flag, notifies, and only then corrects the checksum (D19). The handler runs after the method, so the running OS finds the sum right; a kernel started by kexec in between would not.",
    "processor/boot-no-eject":
      "libacpi gives every processor the same methods, so the boot processor has an _EJ0, too (D18). It only sleeps, and the bitmap never asks for a removal.",
  },
  "xen-pvh": {
    "vcpu-add/madt-before-notify":
      "PRSC of libacpi stores the flag, notifies, and only then corrects the checksum (D19), as in HVM guests.",
    "processor/boot-no-eject": "libacpi gives the boot processor an _EJ0 that only sleeps (D18), as in HVM guests.",
  },
};
