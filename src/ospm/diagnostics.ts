/** Diagnostics of the operating system side. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose, declarations: ospmDiagnostics } = defineDiagnostics("ospm", {
  "no-fadt": {
    severity: "error",
    message: "there is no usable FADT: no fixed hardware, no SCI, no DSDT",
    hint: "the XSDT or RSDT must list a table with the signature FACP",
    spec: "5.2.9",
  },
  "no-dsdt": {
    severity: "error",
    message: "there is no DSDT, so there is no name space to build",
    spec: "5.2.11.1",
  },
  "no-madt": {
    severity: "warning",
    message: "there is no MADT: one processor, and no IOAPIC to route the SCI through",
    spec: "5.2.12",
  },
  "no-local-apic": {
    severity: "warning",
    message: "APIC ID {apicId} lies above 254 and the platform offers no x2APIC mode",
    hint: "such processors can be started by hypercall only",
    spec: "5.2.12.12",
  },
  "table-load-failed": {
    severity: "error",
    message: "{table} was not loaded: {reason}",
    spec: "5.4",
  },
  "initialize-failed": {
    severity: "error",
    message: "initialising the devices ended early: {reason}",
    spec: "6.5.1",
  },
  "no-acpi-mode": {
    severity: "error",
    message: "SCI_EN stays 0 after {action}",
    hint: "firmware must set SCI_EN in PM1 control when ACPI_ENABLE is written, or start in ACPI mode without SMI_CMD",
    spec: "4.8.3.2.1",
  },
  "sci-not-routed": {
    severity: "error",
    message: "no IOAPIC has an input for GSI {gsi}, the interrupt of {what}",
    hint: "compare SCI_INT and the interrupt source overrides with the IOAPIC entries of the MADT",
    spec: "5.2.12.3",
  },
  "gpe-overlap": {
    severity: "error",
    message: "the events of {first} and {second} overlap at number {gpe}",
    hint: "GPE1_BASE must not be below the number of events in GPE0",
    spec: "5.2.9",
  },
  "gpe-two-methods": {
    severity: "warning",
    message: "{second} is not used: {first} handles the same event of {block}",
    hint: "an event has either an _Lxx or an _Exx method",
    spec: "5.6.4.1",
  },
  "gpe-block-without-range": {
    severity: "error",
    message: "{object} is a GPE block device, but its _CRS has no memory or I/O range of an even length",
    spec: "9.10",
  },
  "gpe-block-without-interrupt": {
    severity: "warning",
    message: "{object} has no interrupt in its _CRS; {consequence}",
    hint: "add an Interrupt or IRQ descriptor with the number of the SCI's GSI",
    spec: "9.10",
  },
  "generic-event-without-method": {
    severity: "warning",
    message: "{object} has no method for its interrupt {gsi}",
    hint: "a generic event device needs _EVT, or _Exx or _Lxx for interrupts up to 255",
    spec: "5.6.9",
  },
  "method-aborted": {
    severity: "warning",
    message: "{object} was given up: {reason}",
  },
  "limit-exceeded": {
    severity: "warning",
    message: "{os} takes {most} {limit}, and there are {found}, the first too many in {where}",
    hint: "give such a system tables of their own, as hvmloader does",
  },
  "hidden-not-found": {
    severity: "warning",
    message: "the STAO hides {object}, which does not exist",
  },
});
