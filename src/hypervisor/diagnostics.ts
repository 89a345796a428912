/** What can be wrong with a domain's tables, with what the toolstack asks for, and with a saved state. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { declarations: hypervisorDiagnostics, diagnose } = defineDiagnostics("hypervisor", {
  "unknown-vcpu": {
    severity: "error",
    message: "domain {domain} has no vCPU {vcpu}",
    hint: "its vCPUs are numbered from 0 to {last}",
  },
  "vcpu-count": {
    severity: "error",
    message: "domain {domain} cannot have {count} vCPUs",
    hint: "from 1 to {most}, as it was built",
  },
  "boot-vcpu": {
    severity: "error",
    message: "vCPU 0 of domain {domain} is its boot processor and stays",
    hint: "an OS refuses to give up the processor it booted on",
  },
  "not-asleep": {
    severity: "error",
    message: "domain {domain} does not sleep, so there is nothing to resume",
    hint: "its OS has to suspend to RAM first",
  },
  "no-room": {
    severity: "error",
    message: "{item} at {address} does not lie in the memory of board {board}",
    hint: "build the table set and the machine from the same board",
  },
  "missing-block": {
    severity: "error",
    message: 'table set {profile} says nothing about the block "{block}" that its vCPU interface needs',
    hint: "compare the profile of the table set with the machine it was made for",
  },
  "missing-processor": {
    severity: "error",
    message: "board {board} has no socket for vCPU {vcpu} with APIC ID {apicId}",
    hint: "build the machine with the APIC IDs of the table set's vCPUs",
  },
  "bad-saved-state": {
    severity: "error",
    message: "the saved state cannot be used: {problem}",
    hint: "restore a state into a hypervisor with the same domains, and discard it now",
  },
});
