/** What can be wrong with a board layout or a saved state. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { declarations: machineDiagnostics, diagnose } = defineDiagnostics("machine", {
  "bad-range": {
    severity: "error",
    message: "board {board}: memory range at {start} with length {length} cannot exist",
    hint: "a range starts at 0 or above and has at least one byte",
  },
  "memory-overlap": {
    severity: "error",
    message: "board {board}: memory ranges at {first} and {second} overlap",
    hint: "split the larger range so that each address has one type",
    spec: "15",
  },
  "odd-gpe-block": {
    severity: "error",
    message: "board {board}: the GPE block at port {port} has {length} bytes",
    hint: "a block is half status and half enable: its length is even and not 0",
    spec: "4.8.4.1",
  },
  "port-overlap": {
    severity: "error",
    message: "board {board}: the registers at ports {first} and {second} overlap",
    hint: "give each block its own ports",
  },
  "gpe-overlap": {
    severity: "error",
    message: "board {board}: GPE blocks starting at event {first} and {second} share event numbers",
    hint: "GPE1_BASE must be at least the number of events of GPE0",
    spec: "5.2.9",
  },
  "duplicate-apic-id": {
    severity: "error",
    message: "board {board}: two processors have APIC ID {apicId}",
    hint: "every processor needs an ID of its own",
  },
  "no-boot-processor": {
    severity: "error",
    message: "board {board}: the first processor is not present",
    hint: "the first entry of cpus is the boot processor and must be present",
  },
  "sci-without-pin": {
    severity: "error",
    message: "board {board}: no IOAPIC has a pin for the SCI, GSI {gsi}",
    hint: "compare sci.gsi with gsiBase and pins of the IOAPICs",
    spec: "5.2.9",
  },
  "bad-saved-state": {
    severity: "error",
    message: "the saved state cannot be used: {problem}",
    hint: "restore a state into a machine of the same layout and the same version, and discard the machine now",
  },
});
