/** The vCPUs' entries of a MADT that lies in guest memory, and its checksum. */
import { readUint, sameBytes } from "../base/byte-order.ts";
import { hexBytes } from "../base/hex.ts";
import type { MadtPlaces, VcpuSlot } from "../firmware/index.ts";
import type { PhysicalMemory } from "../machine/index.ts";

const ENABLED = 1;

/** An entry that is not what the hypervisor wrote, the flags aside. */
export interface CorruptedEntry {
  readonly vcpu: number;
  readonly expected: string;
  readonly actual: string;
}

export class MadtEntries {
  private readonly memory: PhysicalMemory;
  private readonly places: MadtPlaces;
  private readonly slots: readonly VcpuSlot[];
  /** Entries as they were placed, flags zero. */
  private readonly placed: readonly Uint8Array[];

  /** @param memory - the MADT is already there */
  constructor(memory: PhysicalMemory, places: MadtPlaces, slots: readonly VcpuSlot[]) {
    this.memory = memory;
    this.places = places;
    this.slots = slots;
    this.placed = slots.map((_, index) => this.withoutFlags(index));
  }

  /** The Enabled flag of a vCPU's entry. */
  isEnabled(index: number): boolean {
    return (this.flags(index) & ENABLED) !== 0;
  }

  /** Writes the flags of a vCPU that is there or gone, and moves the checksum against them (facts A.8, B.7). */
  setPresent(index: number, isPresent: boolean): void {
    const { flagsOffset, presentFlags, absentFlags, checksumAddress } = this.places;
    const address = (this.slots[index]?.entryAddress ?? 0) + flagsOffset;
    const before = this.memory.read(address, 4);
    this.memory.writeUint(address, 4, isPresent ? presentFlags : absentFlags);
    const difference = sum(this.memory.read(address, 4)) - sum(before);
    const checksum = this.memory.readUint(checksumAddress, 1);
    this.memory.writeUint(checksumAddress, 1, (checksum - difference) & 0xff);
  }

  /** Entries that somebody changed elsewhere than in the flags. */
  corrupted(): readonly CorruptedEntry[] {
    const found: CorruptedEntry[] = [];
    for (const [index, expected] of this.placed.entries()) {
      const actual = this.withoutFlags(index);
      if (sameBytes(expected, actual)) continue;
      found.push({ vcpu: index, expected: hexBytes(expected), actual: hexBytes(actual) });
    }
    return found;
  }

  private flags(index: number): number {
    return readUint(this.memory.read((this.slots[index]?.entryAddress ?? 0) + this.places.flagsOffset, 4), 0, 4);
  }

  private withoutFlags(index: number): Uint8Array {
    const entry = this.memory.read(this.slots[index]?.entryAddress ?? 0, this.places.stride);
    entry.fill(0, this.places.flagsOffset, this.places.flagsOffset + 4);
    return entry;
  }
}

function sum(bytes: Uint8Array): number {
  return bytes.reduce((total, byte) => total + byte, 0);
}
