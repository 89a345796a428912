/** Diagnostics of traces that come from elsewhere. */
import { defineDiagnostics } from "../../base/diagnostic.ts";

export const { diagnose, declarations: traceImportDiagnostics } = defineDiagnostics("trace", {
  "not-a-trace": {
    severity: "error",
    message: "this is neither a trace in JSON nor the log of a Linux guest: {problem}",
    hint: "a trace is what `acpikit hotplug run --json` prints; a log has lines like `[    2.558713] text`",
  },
  "bad-event": {
    severity: "error",
    message: "event {number} of the trace: {problem}",
    hint: "an event has at (nanoseconds), source and kind (texts), and data (an object of plain values)",
  },
  "bad-marker": {
    severity: "warning",
    message: "this marker is not read: {problem}",
    hint: "a marker is `acpikit: LANE KIND key=value …`",
  },
  "no-identities": {
    severity: "warning",
    message: "the log names no processors, so most rules find nothing to judge",
    hint: "write markers into /dev/kmsg: acpikit: hypervisor vcpu/identity vcpu=1 uid=1 apicId=1 object=\\_SB.PR01",
  },
  "ports-do-not-fit": {
    severity: "warning",
    message: "the port log does not belong to this guest log: access {number} is {theirs} there and {ours} here",
    hint: "both must begin at the same moment and cover the same ports",
  },
});
