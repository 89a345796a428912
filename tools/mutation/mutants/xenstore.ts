/** Bugs of hypervisor, store and toolstack around guests whose CPUs come and go without ACPI. */

import type { PlatformAccess, XenstoreAccess } from "../../../src/ospm/index.ts";
import { hypercalls, vcpuCommands } from "../../../src/xen/index.ts";
import type { GuestSetName, Mutant, MutantRow, Mutation } from "../mutant.ts";
import { mutantsOf, SLIP } from "../mutant.ts";

/** The store of the guest that hears of its CPUs through it is another one. */
const store = (change: (store: XenstoreAccess) => Partial<XenstoreAccess>): Mutation => ({
  kind: "guests",
  change: {
    platform: (platform) => {
      const { xenstore } = platform;
      return xenstore === undefined ? platform : { ...platform, xenstore: { ...xenstore, ...change(xenstore) } };
    },
  },
});

/** The platform of guests with a store is another one. */
const platform = (change: (platform: PlatformAccess) => Partial<PlatformAccess>): Mutation => ({
  kind: "guests",
  change: { platform: (given) => (given.xenstore === undefined ? given : { ...given, ...change(given) }) },
});

/** What the hypervisor answers to one of the commands for vCPUs, without doing anything. */
const vcpuOp = (command: number, answer: bigint): Mutation => {
  const isMeant = (number: number, args: readonly bigint[]): boolean =>
    number === hypercalls.vcpuOp && args[0] === BigInt(command);
  return platform(({ hypercall, suspendingHypercall }) => ({
    hypercall: hypercall && ((number, args) => (isMeant(number, args) ? answer : hypercall(number, args))),
    suspendingHypercall:
      suspendingHypercall &&
      ((number, args, resume) => (isMeant(number, args) ? resume(answer) : suspendingHypercall(number, args, resume))),
  }));
};

const NO_ENTRY = -2n;
/** Handlers get events of paths below this. */
const cpuNode = /cpu\/(\d+)/;

const ofBoth: readonly MutantRow[] = [
  ["event-lost", "the store never tells of a change", "kubevirt#13608", store(() => ({ onEvent: () => undefined }))],
  [
    "event-once",
    "a watch fires for the first change only",
    SLIP,
    store(({ onEvent }) => ({
      onEvent: (handler) => {
        let count = 0;
        onEvent((path, token) => {
          if (cpuNode.test(path)) count++;
          if (count <= 1) handler(path, token);
        });
      },
    })),
  ],
  [
    "event-of-another",
    "an event names the node of the next CPU",
    SLIP,
    store(({ onEvent }) => ({
      onEvent: (handler) =>
        onEvent((path, token) =>
          handler(
            path.replace(cpuNode, (_, cpu: string) => `cpu/${Number(cpu) + 1}`),
            token,
          ),
        ),
    })),
  ],
  [
    "event-twice",
    "every event comes twice, the second one for a CPU that is there already",
    SLIP,
    store(({ onEvent }) => ({
      onEvent: (handler) =>
        onEvent((path, token) => {
          handler(path, token);
          if (path.includes("cpu/2")) handler(path.replace("cpu/2", "cpu/1"), token);
        }),
    })),
  ],
  [
    "event-without-token",
    "events come with another token than the watch was registered with",
    SLIP,
    store(({ onEvent }) => ({ onEvent: (handler) => onEvent((path, token) => handler(path, `${token}0`)) })),
  ],
  [
    "node-unreadable",
    "the guest may not read its node",
    "kubevirt#13608",
    store(({ read }) => ({ read: (path) => (path.includes("cpu/") ? undefined : read(path)) })),
  ],
  [
    "node-stale",
    "a node reads as what it was before the event",
    "linux cpu_hotplug.c",
    store(({ read }) => {
      const before = new Map<string, string | undefined>();
      return {
        read: (path) => {
          const old = before.get(path);
          const now = read(path);
          before.set(path, now);
          return before.size > 0 && path.includes("cpu/") ? old : now;
        },
      };
    }),
  ],
  [
    "node-with-newline",
    "the value of a node ends with a newline",
    "xenstore values are bytes without an end",
    store(({ read }) => ({
      read: (path) => {
        const value = read(path);
        return value === undefined || !path.includes("cpu/") ? value : `${value}\n`;
      },
    })),
  ],
  ["down-ignored", "VCPUOP_down answers and does nothing", "xen vcpu.h", vcpuOp(vcpuCommands.down, 0n)],
];

const ofPv: readonly MutantRow[] = [
  ["up-refused", "VCPUOP_up does not find the vCPU", "D9; linux cpu_hotplug.c", vcpuOp(vcpuCommands.up, NO_ENTRY)],
  [
    "initialise-refused",
    "VCPUOP_initialise does not find the vCPU",
    "D9; linux cpu_hotplug.c",
    vcpuOp(vcpuCommands.initialise, NO_ENTRY),
  ],
  ["up-ignored", "VCPUOP_up answers and does nothing", SLIP, vcpuOp(vcpuCommands.up, 0n)],
];

const ofPvh: readonly MutantRow[] = [
  [
    "start-ignored",
    "the hypervisor does not start a vCPU by STARTUP",
    "Intel MP 1.4 B.4; xen vcpu.h",
    platform(() => ({ onProcessorStart: () => undefined })),
  ],
];

const rows: Readonly<Record<GuestSetName, readonly MutantRow[]>> = {
  "pv-xenstore": [...ofBoth, ...ofPv],
  "pvh-xenstore": [...ofBoth, ...ofPvh],
};

export const xenstoreMutants: readonly Mutant[] = [
  ...mutantsOf("pv-xenstore", rows["pv-xenstore"]),
  ...mutantsOf("pvh-xenstore", rows["pvh-xenstore"]),
];
