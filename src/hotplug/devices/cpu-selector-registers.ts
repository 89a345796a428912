/** The selector interface of QEMU and cloud-hypervisor: its registers, declared once. @see facts C.6, C.7 */
import { bit, bits, bytes, registers, reserved } from "../../machine/index.ts";

/** Bits of the flags register. Reading and writing have different meanings above bit 2. */
export const selectorFlags = {
  enabled: 0x01,
  inserting: 0x02,
  removing: 0x04,
  /** Write only: software is done with the processor. */
  eject: 0x08,
  /** Read: firmware was asked to eject. Write: firmware is to eject. */
  firmwareEject: 0x10,
} as const;

/** Commands of the command register. */
export const selectorCommands = { nextWithEvent: 0, ostEvent: 1, ostStatus: 2, architectureId: 3 } as const;

/** Twelve bytes, accessed in 1 to 4. */
export const selectorRegisters = registers("CPHP", "facts C.6", {
  /** Write: number of the processor. Read: high half of the command's answer. */
  selector: bytes(4, "rw"),
  flags: bits(1, {
    enabled: bit(0, "ro"),
    inserting: bit(1, "w1c"),
    removing: bit(2, "w1c"),
    eject: bit(3, "wo"),
    firmwareEject: bit(4, "rw"),
  }),
  command: bytes(1, "wo"),
  unused: reserved(2),
  data: bytes(4, "rw"),
});

/** In what the implementations of the interface differ. */
export interface SelectorVariant {
  readonly name: string;
  /** The command and data registers do something. */
  readonly hasCommands: boolean;
  /** Of the bits that one write of the flags sets only the lowest acts; otherwise all do. */
  readonly firstBitOnly: boolean;
  /** An eject counts only after a removal was asked for. */
  readonly ejectNeedsRequest: boolean;
}

export const selectorVariants = {
  qemu: { name: "CPHP", hasCommands: true, firstBitOnly: true, ejectNeedsRequest: false },
  "cloud-hypervisor": { name: "CPHP", hasCommands: false, firstBitOnly: false, ejectNeedsRequest: true },
} as const satisfies { readonly [name: string]: SelectorVariant };
