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
