/** Messages on the interrupt bus: what an IOAPIC or a local APIC sends to local APICs. */

/** Delivery modes by their encoding in ICR and redirection entries, bits 8 to 10. */
export const deliveryModes = ["fixed", "lowest", "smi", "reserved", "nmi", "init", "startup", "external"] as const;

export type DeliveryMode = (typeof deliveryModes)[number];

/** Destination shorthands by their encoding in ICR bits 18 and 19. */
export const shorthands = ["none", "self", "all", "others"] as const;

export type Shorthand = (typeof shorthands)[number];

export interface InterruptMessage {
  readonly delivery: DeliveryMode;
  readonly vector: number;
  readonly isLogical: boolean;
  /** APIC ID, or a set of logical IDs; 8 bits, 32 if `isWide`. */
  readonly destination: number;
  /** Sent in x2APIC mode: 32-bit destination, broadcast is 0xFFFF_FFFF. */
  readonly isWide: boolean;
  readonly isLevel: boolean;
  /** False only for the INIT level de-assert message, which does nothing. */
  readonly isAssert: boolean;
  readonly shorthand: Shorthand;
}

/** Reads the fields that ICR (low half) and redirection entries (low half) share. */
export function decodeInterruptMessage(
  low: number,
  destination: number,
): Pick<InterruptMessage, "delivery" | "vector" | "isLogical" | "destination" | "isLevel"> {
  return {
    vector: low & 0xff,
    delivery: deliveryModes[(low >>> 8) & 7] ?? "reserved",
    isLogical: ((low >>> 11) & 1) === 1,
    isLevel: ((low >>> 15) & 1) === 1,
    destination,
  };
}
