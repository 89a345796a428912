/**
 * The systems on which a design for hardware domains is tried. Its document decides what they may be: where it leaves
 * something open, every choice it allows is a fair trial; what it settles is tried only in that way.
 */

import { type OspmOptions, type Personality, personalities } from "../../ospm/index.ts";
import { buildOther } from "../../tables/index.ts";
import { platformCommands } from "../../xen/index.ts";
import type { DeviceModelName } from "../detection/interface-patterns.ts";
import type { GivenTable } from "../testbed/given-tables.ts";
import type { TestbedOptions } from "../testbed/plan.ts";
import type { FlowStep } from "./steps.ts";

export interface DesignVariant {
  readonly name: string;
  readonly title: string;
  readonly tables: TestbedOptions;
  readonly ospm: OspmOptions;
  readonly steps: readonly FlowStep[];
}

const boot = (title: string): FlowStep => ({ kind: "boot", title });
const add = (slot: number): FlowStep => ({ kind: "processors", title: `Add vCPU ${slot}`, online: [slot] });
const remove = (slot: number, remark = ""): FlowStep => ({
  kind: "processors",
  title: `Remove vCPU ${slot}${remark}`,
  offline: [slot],
});
const busy = (slot: number): FlowStep => ({
  kind: "busy",
  title: `User space pins a task to vCPU ${slot}`,
  slot,
  isBusy: true,
});
const evaluate = (segment: string): FlowStep => ({
  kind: "evaluate",
  title: `User space looks at ${segment} of every processor`,
  segment,
});
const nothing: FlowStep = { kind: "spurious", title: "Events without a change", count: 2 };

const wholeLife: readonly FlowStep[] = [
  add(1),
  nothing,
  evaluate("_STA"),
  remove(1),
  add(1),
  busy(1),
  remove(1, ": the OS refuses"),
  remove(0, ", the boot processor"),
];

/** Follows the list of UIDs to the letter, wherever an object stands. */
const literal: Personality = {
  ...personalities["draft-c-aware"],
  name: "draft-c-literal",
  xen: { ...personalities["draft-c-aware"].xen, outsideXen0IsPhysical: false },
};

const aware: OspmOptions = { personality: personalities["draft-c-aware"] };
const narrow = { vcpuEntries: "local-apic" } as const;

/** Processor affinity structures (§5.2.16.1): APIC IDs 0 and 2 in a node each. */
function affinity(apicId: number, node: number): readonly number[] {
  return [0, 16, node, apicId, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
}

/** §5.2.16: twelve reserved bytes, of which the first four are 1, then the structures. */
const srat: GivenTable = {
  signature: "SRAT",
  source: {
    name: "SRAT",
    bytes: buildOther(
      "SRAT",
      3,
      Uint8Array.from([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...affinity(0, 0), ...affinity(2, 1)]),
    ),
  },
};

/** Draft C: its text says x2APIC entries, its ASL reads local APIC entries; its OS is any that reads the STAO. */
const draftC: readonly DesignVariant[] = [
  {
    name: "x2apic-entries",
    title: "MADT entries as the text wants them",
    tables: {},
    ospm: aware,
    steps: [boot("Power on with x2APIC entries"), add(1)],
  },
  {
    name: "whole-life",
    title: "MADT entries as the ASL reads them",
    tables: narrow,
    ospm: aware,
    steps: [boot("Power on with local APIC entries"), ...wholeLife],
  },
  {
    name: "fewer-possible",
    title: "fewer possible vCPUs than objects",
    tables: { ...narrow, blockCount: 1 },
    ospm: aware,
    steps: [boot("Power on with a count of 1 in the block"), evaluate("_MAT")],
  },
  {
    name: "started-by-hypercall",
    title: "vCPUs started by hypercall",
    tables: narrow,
    ospm: { ...aware, bringUp: "hypercall" },
    steps: [boot("Power on; processors are started by hypercall"), add(1)],
  },
  {
    name: "linux",
    title: "Linux before 6.11",
    tables: narrow,
    ospm: { personality: personalities["linux-6.1"] },
    steps: [boot("Power on Linux 6.1"), add(1)],
  },
  {
    name: "linux-fadt-6.1",
    title: "Linux since 6.11, FADT of ACPI 6.1",
    tables: { fadtVersion: { major: 6, minor: 1 } },
    ospm: { personality: personalities["linux-6.11"] },
    steps: [boot("Power on Linux 6.11 with a FADT of ACPI 6.1")],
  },
  {
    name: "linux-fadt-6.3",
    title: "Linux since 6.11, FADT of ACPI 6.3",
    tables: { fadtVersion: { major: 6, minor: 3 } },
    ospm: { personality: personalities["linux-6.11"] },
    steps: [boot("Power on Linux 6.11 with a FADT of ACPI 6.3")],
  },
  {
    name: "hardware-reduced",
    title: "a hardware-reduced host",
    tables: { ...narrow, isHardwareReduced: true },
    ospm: aware,
    steps: [boot("Power on without fixed hardware"), add(1)],
  },
  {
    name: "unlisted-socket",
    title: "a socket that the host's MADT does not list",
    tables: { ...narrow, host: { pcpus: 1, pcpuSlots: 1, unlisted: 1 } },
    ospm: { personality: literal },
    steps: [boot("Power on a host with a socket that its MADT does not list")],
  },
  {
    name: "big-host",
    title: "physical processors come and go",
    // UIDs of the 69th socket on lie above MAX_MADT_ENTRIES of the usual build.
    tables: { ...narrow, host: { pcpus: 2, pcpuSlots: 72 } },
    ospm: aware,
    steps: [
      boot("Power on a host with 72 sockets"),
      { kind: "physical", title: "A physical processor comes with the UID 0x220", insert: 68 },
      { kind: "physical", title: "A physical processor is asked to go", remove: 1 },
    ],
  },
  {
    name: "numa",
    title: "a domain with two NUMA nodes",
    tables: { ...narrow, extra: [srat] },
    ospm: aware,
    steps: [boot("Power on with an SRAT of two nodes"), add(1)],
  },
  {
    name: "event-first",
    title: "the event comes before the bit",
    tables: narrow,
    ospm: aware,
    steps: [
      boot("Power on; the hypervisor raises events before it shows bits"),
      { kind: "event-first", title: "Add vCPU 1: the scan runs before its bit is there", slot: 1 },
    ],
  },
];

const acpikit: OspmOptions = {
  personality: personalities.acpikit,
  pcpuHotRemoveCommand: platformCommands.cpuHotremove,
};

/** The corrected profile settles entries, order, OS and the hypervisor's operations; its hosts are as varied. */
const corrected: readonly DesignVariant[] = [
  {
    name: "whole-life",
    title: "a vCPU's whole life",
    tables: {},
    ospm: acpikit,
    steps: [boot("Power on"), ...wholeLife],
  },
  {
    name: "started-by-hypercall",
    title: "vCPUs started by hypercall",
    tables: {},
    ospm: { ...acpikit, bringUp: "hypercall" },
    steps: [boot("Power on; processors are started by hypercall"), add(1), evaluate("_MAT")],
  },
  {
    name: "hardware-reduced",
    title: "a hardware-reduced host",
    tables: { isHardwareReduced: true },
    ospm: acpikit,
    steps: [boot("Power on without fixed hardware"), add(1)],
  },
  {
    name: "unlisted-socket",
    title: "a socket that the host's MADT does not list",
    tables: { host: { pcpus: 1, pcpuSlots: 1, unlisted: 1 } },
    ospm: acpikit,
    steps: [boot("Power on a host with a socket that its MADT does not list")],
  },
  {
    name: "big-host",
    title: "physical processors come and go",
    tables: { host: { pcpus: 2, pcpuSlots: 8 } },
    ospm: acpikit,
    steps: [
      boot("Power on a host with 8 sockets"),
      { kind: "physical", title: "A physical processor comes", insert: 2 },
      { kind: "physical", title: "A physical processor is asked to go", remove: 1 },
    ],
  },
];

export const designVariants: Partial<Readonly<Record<DeviceModelName, readonly DesignVariant[]>>> = {
  "draft-c": draftC,
  corrected,
};
