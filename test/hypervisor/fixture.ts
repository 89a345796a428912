/** Small domains with tables made by hand: the MADTs are the byte vectors of the facts document. */
import { apicId, processorUid, vcpuId } from "../../src/base/brand.ts";
import { bytesFromHex } from "../../src/base/hex.ts";
import type { TraceEvent } from "../../src/base/trace.ts";
import { VirtualClock } from "../../src/base/virtual-clock.ts";
import { encodeDraftCBlock, encodeXcpuBlock, type TableSet } from "../../src/firmware/index.ts";
import {
  type BootPCpu,
  createHypervisor,
  type Domain,
  type DomainRequest,
  type Hypervisor,
  type HypervisorOptions,
} from "../../src/hypervisor/index.ts";
import { type BoardLayout, createMachine, type Machine, pvhBoard } from "../../src/machine/index.ts";

export const MADT = 0x0f00_0000;
export const BLOCK = 0x0f80_0000;
export const GPE = 0x0f81_0000;
export const LAPIC = 0xfee0_0000;
/** A free page for hypercall arguments. */
export const PAGE = 0x9_0000;

/** H.3: profile C+, type-9 entries UID 0x10000…, IDs 0, 2, 4, 6, the first two enabled, first entry at +76. */
export const MADT_H3 = bytesFromHex(`
  41 50 49 43 8c 00 00 00 05 37 58 45 4e 20 20 20 45 58 41 4d 50 4c 45 20 01 00 00 00 54 45 53 54
  01 00 00 00 00 00 e0 fe 00 00 00 00 01 0c 00 00 00 00 c0 fe 00 00 00 00 02 0a 00 00 02 00 00 00
  00 00 02 0a 00 09 09 00 00 00 0d 00 09 10 00 00 00 00 00 00 01 00 00 00 00 00 01 00 09 10 00 00
  02 00 00 00 01 00 00 00 01 00 01 00 09 10 00 00 04 00 00 00 02 00 00 00 02 00 01 00 09 10 00 00
  06 00 00 00 02 00 00 00 03 00 01 00`);

/** H.2: two type-0 entries, ACPI 1 enabled and ACPI 2 disabled, first entry at +44. */
export const MADT_H2 = bytesFromHex(`
  41 50 49 43 3c 00 00 00 04 f5 58 45 4e 20 20 20 45 58 41 4d 50 4c 45 20 01 00 00 00 54 45 53 54
  01 00 00 00 00 00 e0 fe 01 00 00 00 00 08 01 00 01 00 00 00 00 08 02 02 00 00 00 00`);

export interface Running {
  readonly clock: VirtualClock;
  readonly events: TraceEvent[];
  readonly hypervisor: Hypervisor;
  readonly domain: Domain;
  readonly machine: Machine;
}

const board = (presentCount: number, count: number): BoardLayout =>
  pvhBoard({ apicIds: Array.from({ length: count }, (_, i) => 2 * i), presentCount });

const noTemplate = { ssdtTemplate: undefined, sources: [], pcpus: [], rsdpAddress: 0 } as const;

/** A MADT of the corrected profile with nothing but vCPU entries from +76 on; only entries and checksum matter here. */
function madtOf(present: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(76 + 16 * present.length);
  bytes.set(MADT_H3.subarray(0, 76));
  const view = new DataView(bytes.buffer);
  view.setUint32(4, bytes.length, true);
  present.forEach((isPresent, i) => {
    const entry = 76 + 16 * i;
    bytes.set([9, 16, 0, 0], entry);
    view.setUint32(entry + 4, 2 * i, true);
    view.setUint32(entry + 8, isPresent ? 1 : 2, true);
    view.setUint32(entry + 12, 0x1_0000 + i, true);
  });
  bytes[9] = 0;
  bytes[9] = -byteSum(bytes) & 0xff;
  return bytes;
}

/** Table set of the corrected profile; without an argument with the four vCPUs of H.3, the first two present. */
export function correctedTables(present: readonly boolean[] = [true, true, false, false]): TableSet {
  const madt = {
    address: MADT,
    checksumAddress: MADT + 9,
    firstVcpuEntryAddress: MADT + 76,
    stride: 16,
    flagsOffset: 8,
    presentFlags: 1,
    absentFlags: 2,
  };
  const initial = encodeXcpuBlock({
    vcpuCount: present.length,
    madtChecksumAddress: madt.checksumAddress,
    firstEntryAddress: madt.firstVcpuEntryAddress,
    present,
  });
  return {
    ...noTemplate,
    profile: "pvh-dom0",
    board: board(present.filter(Boolean).length, present.length),
    tables: [{ signature: "APIC", name: "apic", bytes: madtOf(present), address: MADT, memoryType: "nvs" }],
    blocks: [
      memoryBlock("XCPU", BLOCK, initial, "reserved", true),
      memoryBlock("XENGPE0", GPE, new Uint8Array(4), "reserved", true),
    ],
    madt,
    vcpus: present.map((isPresent, i) => ({
      vcpu: vcpuId(i),
      uid: processorUid(0x1_0000 + i),
      apicId: apicId(2 * i),
      isPresent,
      path: `\\_SB.XEN0.V${i.toString(16).toUpperCase().padStart(3, "0")}`,
      entryAddress: madt.firstVcpuEntryAddress + 16 * i,
    })),
    events: { vcpuBlockEvent: 2, vcpuGpe0Event: undefined, pcpuGpe0Event: undefined },
  };
}

/** Table set of Draft C with the two vCPUs of H.2. */
export function draftCTables(): TableSet {
  const madt = {
    address: MADT,
    checksumAddress: MADT + 9,
    firstVcpuEntryAddress: MADT + 44,
    stride: 8,
    flagsOffset: 4,
    presentFlags: 1,
    absentFlags: 0,
  };
  const present = [true, false];
  const initial = encodeDraftCBlock({
    present,
    vcpuCount: 2,
    madtChecksumAddress: madt.checksumAddress,
    firstEntryAddress: madt.firstVcpuEntryAddress,
  });
  return {
    ...noTemplate,
    profile: "pvh-dom0-draft-c",
    board: board(1, 2),
    tables: [{ signature: "APIC", name: "apic", bytes: MADT_H2, address: MADT, memoryType: "acpi" }],
    blocks: [
      memoryBlock("XEN", BLOCK, initial, "nvs", false),
      memoryBlock("XENGPE0", GPE, new Uint8Array(4), "nvs", false),
    ],
    madt,
    vcpus: present.map((isPresent, i) => ({
      vcpu: vcpuId(i),
      uid: processorUid(i + 1),
      apicId: apicId(2 * i),
      isPresent,
      path: `\\_SB.XEN0.VP0${i}`,
      entryAddress: madt.firstVcpuEntryAddress + 8 * i,
    })),
    events: { vcpuBlockEvent: 2, vcpuGpe0Event: undefined, pcpuGpe0Event: undefined },
  };
}

function memoryBlock(
  name: string,
  address: number,
  initial: Uint8Array,
  memoryType: "nvs" | "reserved",
  isTrapped: boolean,
): TableSet["blocks"][number] {
  return { name, space: "memory", address, length: initial.length, memoryType, isTrapped, initial };
}

export const twoPCpus: readonly BootPCpu[] = [
  { apicId: 0, acpiId: 0, proximity: 0 },
  { apicId: 2, acpiId: 1, proximity: 0 },
];

/** Boots a hypervisor with the domain of a table set. */
export function boot(
  tables: TableSet,
  options: Partial<HypervisorOptions> = {},
  request: Pick<DomainRequest, "kind" | "isPrivileged"> = {},
): Running {
  const clock = new VirtualClock();
  const events: TraceEvent[] = [];
  const trace = { emit: (event: TraceEvent) => events.push(event) };
  const machine = createMachine(tables.board, { clock, trace });
  const hypervisor = createHypervisor({ clock, trace, pcpus: twoPCpus, ...options });
  const { value: domain, diagnostics } = hypervisor.createDomain({ machine, tables, ...request });
  if (domain === undefined) throw new Error(diagnostics.map((one) => one.message).join("; "));
  return { clock, events, hypervisor, domain, machine };
}

/** Makes the boot processor ready to take the SCI at vector 0x30. */
export function enableSci(machine: Machine): void {
  machine.memory.write(LAPIC + 0xf0, 4, 0x1ff);
  machine.memory.write(0xfec0_0000, 4, 0x10 + 2 * 9);
  machine.memory.write(0xfec0_0010, 4, 0x8030);
}

export function eoi(machine: Machine): void {
  machine.memory.write(LAPIC + 0xb0, 4, 0);
}

/** Events of a kind after the first `from` events, their data only. */
export function dataOf(events: readonly TraceEvent[], kind: string): readonly unknown[] {
  return events.filter((event) => event.kind === kind).map((event) => event.data);
}

export function byteSum(bytes: Uint8Array): number {
  return bytes.reduce((total, byte) => (total + byte) & 0xff, 0);
}

export function settle(clock: VirtualClock, nanoseconds = 1_000_000): void {
  clock.advanceTo(clock.now + nanoseconds);
}
