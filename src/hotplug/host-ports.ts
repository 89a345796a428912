/** Ports of a physical machine that nobody emulates: storage that reads back what was written, zero at power-on. */

import { readUint, writeUint } from "../base/byte-order.ts";
import type { HostRegion } from "../firmware/index.ts";
import { type BusWidth, bytesToText, type IoDevice, type Machine, SavedState } from "../machine/index.ts";

class PortStorage implements IoDevice {
  readonly name: string;
  readonly widths: readonly BusWidth[] = [1, 2, 4];
  readonly keepsInSleep = true;
  private readonly bytes: Uint8Array;

  constructor(name: string, length: number) {
    this.name = name;
    this.bytes = new Uint8Array(length);
  }

  read(offset: number, width: BusWidth): number {
    return readUint(this.bytes, offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    const end = Math.min(offset + width, this.bytes.length);
    for (let at = offset; at < end; at++) writeUint(this.bytes, at, 1, Math.floor(value / 2 ** (8 * (at - offset))));
  }

  reset(): void {
    this.bytes.fill(0);
  }

  save(): unknown {
    return { bytes: bytesToText(this.bytes) };
  }

  restore(state: unknown): void {
    this.bytes.set(new SavedState(state, this.name).bytes("bytes", this.bytes.length));
  }
}

const portCount = 0x1_0000;

/**
 * Puts storage behind the constant port regions of a machine's tables, where the board has no registers.
 *
 * @param isTaken - ports that a device of the board answers
 */
export function attachHostPorts(
  machine: Machine,
  regions: readonly HostRegion[],
  isTaken: (port: number) => boolean,
): void {
  const ports = new Set<number>();
  for (const { space, address, length } of regions) {
    if (space !== "port") continue;
    for (let port = address; port < Math.min(address + length, portCount); port++) if (!isTaken(port)) ports.add(port);
  }
  const sorted = [...ports].sort((a, b) => a - b);
  for (let index = 0; index < sorted.length; ) {
    const first = sorted[index] ?? 0;
    let end = first;
    while (sorted[index] === end) {
      end += 1;
      index += 1;
    }
    machine.ports.attach(new PortStorage(`host-ports/${first.toString(16)}`, end - first), first, end - first);
  }
}
