/**
 * Port accesses as QEMU logs them (`-d trace:memory_region_ops_read,trace:memory_region_ops_write`). The guest's probes
 * know when an access happens and QEMU knows the value that was read: laid beside each other they are a whole trace.
 */

export interface PortAccess {
  readonly isWrite: boolean;
  readonly address: number;
  /** Bytes. */
  readonly size: number;
  readonly value: number;
  /** QEMU's name of the region, e.g. `acpi-gpe0`. */
  readonly device: string;
}

const LINE =
  /memory_region_ops_(read|write) cpu -?\d+ mr \S+ addr 0x([0-9a-f]+) value 0x([0-9a-f]+) size (\d+) name '([^']*)'/;

/** The accesses of a log, in order. */
export function readPortLog(text: string): readonly PortAccess[] {
  const accesses: PortAccess[] = [];
  for (const line of text.split("\n")) {
    const [, direction, address = "", value = "", size, device = ""] = LINE.exec(line.slice(0, 512)) ?? [];
    if (direction === undefined) continue;
    accesses.push({
      isWrite: direction === "write",
      address: Number.parseInt(address, 16),
      size: Number(size),
      value: Number.parseInt(value, 16),
      device,
    });
  }
  return accesses;
}

/** Hands out the accesses of a log to those who know when they happened. */
export class PortLog {
  private readonly accesses: readonly PortAccess[];
  private next = 0;

  /** @param ports - addresses that the other side sees too; all others are passed over */
  constructor(accesses: readonly PortAccess[], ports: ReadonlySet<number>) {
    this.accesses = accesses.filter(({ address }) => ports.has(address));
  }

  /** The next access, if it is the one that is asked for. */
  take(isWrite: boolean, address: number): PortAccess | undefined {
    const access = this.accesses[this.next];
    if (access === undefined || access.isWrite !== isWrite || access.address !== address) return undefined;
    this.next++;
    return access;
  }

  /** The access that was not the one asked for; undefined at the end. */
  get waiting(): { readonly number: number; readonly access: PortAccess } | undefined {
    const access = this.accesses[this.next];
    return access === undefined ? undefined : { number: this.next + 1, access };
  }
}
