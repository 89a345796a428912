/** One level-triggered interrupt between I/O APIC and local APIC. @see facts J.3, D.7 */
import type { StateMachine } from "./state-machine.ts";

/** `in-service`: delivered and not ended; the pin's remote IRR is set. */
export type InterruptLife = "idle" | "in-service";

export const interruptLife: StateMachine<InterruptLife> = {
  id: "state/io-apic",
  title: "An I/O APIC delivers a level interrupt again only when the one before has ended",
  spec: "Intel 82093AA I/O APIC data sheet, §3.2.4 (Remote IRR)",
  instances: "vector",
  initial: "idle",
  rules: [
    // Edges are noted while one is in service: the local APIC holds the next one.
    {
      on: { source: "hardware", kind: "ioapic/deliver", data: { level: true } },
      edges: { idle: "in-service" },
      otherwise: "in-service",
    },
    {
      on: { source: "hardware", kind: "lapic/eoi" },
      // Interrupts of other senders end here, too.
      edges: { idle: "idle", "in-service": "idle" },
      otherwise: "idle",
    },
  ],
};
