/** The runs: good tables in every size and style, QEMU's own as the control, and broken ones. */
import { brokenTables } from "./broken.ts";
import type { ProgramChoice } from "./programs.ts";
import type { Plan } from "./run-guest.ts";
import type { ObjectStyle } from "./table-image.ts";

export interface LinuxPlan extends Plan {
  /** Linux, or our checks, must find something wrong. */
  readonly isBroken?: boolean;
  /** Checks that fail with these tables, by their nature, and why. */
  readonly exceptions?: Readonly<Record<string, string>>;
  /** With others it shows nothing. Default: all. */
  readonly onlyFrom?: ProgramChoice;
}

const sizes = [1, 2, 4, 8];
const styles: readonly ObjectStyle[] = ["processor", "device"];

/** vCPUs 1 to count - 1. */
const others = (count: number): readonly number[] => Array.from({ length: count - 1 }, (_, index) => index + 1);

const noOst = { "vcpu-add/ost": "the interface has no register in which the hypervisor could see _OST" };
const noEject = {
  ...noOst,
  "vcpu-remove/ost": "the interface has no register in which the hypervisor could see _OST",
  "vcpu-remove/ejected": "_EJ0 only waits: the hypervisor of this interface never sees an eject",
  "state/vcpu": "an eject that nobody sees leaves the vCPU asked for, and it is offered again in that state",
};

/** QEMU's legacy interface knows no removal: CPUs come one after another. */
const added: readonly LinuxPlan[] = styles.flatMap((style) =>
  sizes.map((cpus) => ({
    name: `${style} objects, ${cpus === 1 ? "1 CPU" : `${cpus} CPUs`}, ports`,
    tables: { cpus, style, bitmap: "ports" as const },
    cpus,
    steps: others(cpus).map((vcpu) => ({ online: true, vcpus: [vcpu] })),
    exceptions: noOst,
  })),
);

/** The bitmap in memory, which the test writes: removal, and several CPUs in one event. */
const removed: readonly LinuxPlan[] = styles.flatMap((style) =>
  sizes
    .filter((cpus) => cpus > 2)
    .map((cpus) => ({
      name: `${style} objects, ${cpus} CPUs, add and remove`,
      tables: { cpus, style, bitmap: "memory" as const },
      cpus,
      steps: [
        { online: true, vcpus: [1, 2] },
        { online: false, vcpus: [2] },
        { online: false, vcpus: [1] },
        { online: true, vcpus: [1] },
        { online: true, vcpus: others(cpus).filter((vcpu) => vcpu > 1) },
      ],
      exceptions: noEject,
    })),
);

/** Nothing comes back: QEMU 7.2 itself ends with SIGSEGV when a CPU that went is plugged in again under TCG. */
const control: readonly LinuxPlan[] = [2, 4].map((cpus) => ({
  name: `control: QEMU's own tables, ${cpus} CPUs`,
  tables: undefined,
  cpus,
  steps: [...others(cpus).map((vcpu) => ({ online: true, vcpus: [vcpu] })), { online: false, vcpus: [cpus - 1] }],
}));

/** QEMU 10 takes one again. */
const controlAgain: LinuxPlan = {
  name: "control: QEMU's own tables, a CPU comes back",
  tables: undefined,
  cpus: 4,
  steps: [
    { online: true, vcpus: [1, 2] },
    { online: false, vcpus: [1] },
    { online: true, vcpus: [1] },
    { online: false, vcpus: [1, 2] },
    { online: true, vcpus: [1, 2, 3] },
  ],
  onlyFrom: "backports",
};

/** What a kernel may go by where it does not know its hypervisor: the flag of ACPI 6.3, and without it nothing. */
const capable: readonly LinuxPlan[] = [
  {
    name: "Online Capable, hypervisor unknown, 4 CPUs",
    tables: { cpus: 4, style: "device", bitmap: "ports", isOnlineCapable: true },
    cpus: 4,
    isHypervisorUnknown: true,
    steps: others(4).map((vcpu) => ({ online: true, vcpus: [vcpu] })),
    exceptions: noOst,
  },
  {
    name: "broken: before Online Capable, hypervisor unknown",
    tables: { cpus: 4, style: "device", bitmap: "ports" },
    cpus: 4,
    isHypervisorUnknown: true,
    steps: [{ online: true, vcpus: [1] }],
    exceptions: noOst,
    isBroken: true,
    onlyFrom: "backports",
  },
];

const broken: readonly LinuxPlan[] = brokenTables.map(({ name, edit }) => ({
  name: `broken: ${name}`,
  tables: { cpus: 4, style: "device" as const, bitmap: "ports" as const, ...edit },
  cpus: 4,
  steps: [{ online: true, vcpus: [1] }],
  exceptions: noOst,
  isBroken: true,
}));

/** Every run, in order. */
export const linuxPlans: readonly LinuxPlan[] = [...control, controlAgain, ...added, ...removed, ...capable, ...broken];
