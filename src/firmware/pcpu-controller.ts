/**
 * The processor hot-plug controller of the native host: six 32-bit registers on ports. It is what the native DSDT
 * drives; a model of it belongs to the machine.
 */

/** Byte offsets of the registers. */
export const pcpuControllerRegisters = {
  /** Read and write: the slot that STAT, CTRL, OEVT and OSTS speak about. */
  slot: 0x00,
  /** Read: see {@link pcpuStatusBits}. Write: ones clear the event bits. Zero for a slot that does not exist. */
  status: 0x04,
  /** Write 1: power off the selected slot. */
  control: 0x08,
  /** Read: the lowest slot with an event bit set, 0xFFFFFFFF when there is none. */
  next: 0x0c,
  /** Write: source event of an `_OST`. */
  ostEvent: 0x10,
  /** Write: status of an `_OST`; publishes slot, event and status. */
  ostStatus: 0x14,
} as const;

/** Bits of the status register. */
export const pcpuStatusBits = {
  /** A processor is there and powered. */
  present: 0x1,
  /** It was inserted; write 1 to clear. */
  inserted: 0x2,
  /** Its removal is asked for; write 1 to clear. */
  removalRequested: 0x4,
} as const;

/** Bytes of the register block. */
export const pcpuControllerLength = 0x18;
