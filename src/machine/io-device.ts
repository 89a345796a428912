/** What hangs on a bus: devices with registers, and the buses themselves. */

/** Bytes of one bus cycle. Eight-byte accesses of software are two cycles of four. */
export type BusWidth = 1 | 2 | 4;

/** A device behind port or memory addresses. `offset` counts from the base it was attached at. */
export interface IoDevice {
  /** Unique on its machine; the `device` of trace events. */
  readonly name: string;
  /** Widths the device answers to; others read as all ones and write nothing. Absent: every width. */
  readonly widths?: readonly BusWidth[];
  read(offset: number, width: BusWidth): number;
  write(offset: number, width: BusWidth, value: number): void;
  /** Back to the state after power-on. */
  reset(): void;
  /** In S3 its registers keep what is in them: a power well that stays on. Absent: they are reset. */
  readonly keepsInSleep?: boolean;
  /** Everything that changes, as plain JSON. */
  save(): unknown;
  /** Takes over what `save` of the same kind of device gave; reads it through `SavedState`. */
  restore(state: unknown): void;
}

/** One address space with devices in it. */
export interface Bus {
  /** Puts a device at `base` … `base + length - 1`; ranges of two devices must not overlap. */
  attach(device: IoDevice, base: number, length: number): void;
  /** Removes a device; its addresses read as all ones afterwards. */
  detach(device: IoDevice): void;
  /** One read cycle; where nobody answers, all ones. */
  read(address: number, width: BusWidth): number;
  /** One write cycle; where nobody answers, nothing happens. */
  write(address: number, width: BusWidth, value: number): void;
}
