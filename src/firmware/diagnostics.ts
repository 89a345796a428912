/** Diagnostics of table sets. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose, declarations: firmwareDiagnostics } = defineDiagnostics("firmware", {
  "count-out-of-range": {
    severity: "error",
    message:
      '{what}: {count} is not a whole number from {minimum} to {maximum}, which profile "{profile}" can describe',
  },
  "more-present-than-possible": {
    severity: "error",
    message: "{present} {what} are to be present but only {possible} are possible",
    hint: "raise the maximum, or start with fewer",
  },
  "apic-ids-do-not-fit": {
    severity: "error",
    spec: "5.2.12",
    message: "{problem}",
    hint: "one APIC ID for each possible vCPU, no two alike, below {limit}",
  },
  "proximity-does-not-fit": {
    severity: "error",
    spec: "5.2.16",
    message: "{problem}",
    hint: "one proximity domain, a 32-bit number, for each possible vCPU",
  },
  "host-needs-dom0": {
    severity: "error",
    message: 'profile "{profile}" has no physical machine under it',
    hint: "a hardware domain has: pvh-dom0 or pvh-dom0-draft-c",
  },
  "host-without-table": {
    severity: "error",
    spec: "5.2.5",
    message: "the host's tables have no {signature}",
    hint: "give all tables of the machine: a folder of them, or an acpidump",
  },
  "host-not-x86": {
    severity: "error",
    spec: "5.2.12",
    message: "the host's MADT describes no enabled local APIC or x2APIC",
    hint: "a PVH hardware domain runs on x86 machines only",
  },
  "host-without-gpe": {
    severity: "error",
    spec: "4.1",
    message: "the host has no PM1 registers on I/O ports and so no SCI to share: it is hardware-reduced or not a PC",
  },
  "host-board": {
    severity: "error",
    message: "the host's FADT and MADT describe a machine that cannot be: {problem}",
  },
  "host-names-used-up": {
    severity: "error",
    spec: "5.3",
    message: "the host's name space has every name that the hypervisor's bus could have",
  },
  "no-free-gpe": {
    severity: "error",
    spec: "4.8.4.1",
    message: "the host uses every GPE0 event itself: none is left to mirror the vCPU event on",
    hint: "leave mirrorOnGpe0 out: the GPE block device needs none",
  },
  "uids-used-up": {
    severity: "error",
    spec: "5.2.12.2",
    message: "{count} vCPUs do not fit into the 8-bit processor UIDs of local APIC entries beside those of the host",
    hint: "at most {limit} vCPUs, or x2APIC entries",
  },
  "no-memory-of-type": {
    severity: "error",
    spec: "15.2",
    message: 'board "{board}" has no memory of type {type} from {from} to {end}, where {item} must lie',
  },
  "no-room": {
    severity: "error",
    message: '{item} of {size} bytes does not fit into the {type} memory of board "{board}"',
    hint: "a board with a larger range, or fewer processors",
  },
  "name-clash": {
    severity: "error",
    spec: "5.3",
    message: 'table "{first}" and table "{second}" both declare {path}',
    hint: "the second one would not load: choose another name or another GPE event",
  },
  "no-gpe-event": {
    severity: "error",
    spec: "4.8.4.1",
    message: 'GPE0 of board "{board}" has no event {event}, which {what} needs',
  },
  "sci-not-level": {
    severity: "error",
    spec: "5.2.9",
    message: 'the SCI of board "{board}" is edge-triggered; ACPI wants it level-triggered and shared',
  },
  "draft-c-deviation": {
    severity: "remark",
    spec: "PVH CPU hotplug, Draft C",
    message: "with {count} vCPUs the SSDT is not what the document prints: {deviation}",
  },
  "draft-c-choice": {
    severity: "remark",
    spec: "PVH CPU hotplug, Draft C",
    message: "{choice}",
  },
});
