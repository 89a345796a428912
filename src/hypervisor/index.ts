/** Public surface of the hypervisor model. */

export { type CpuidRegisters, cpuid, xenCpuid } from "./cpuid.ts";
export { hypervisorDiagnostics } from "./diagnostics.ts";
export { Domain, type VcpuRequest } from "./domain.ts";
export { DraftCMechanism, type DraftCMechanismOptions } from "./draft-c-mechanism.ts";
export { type CpuSource, type GuestKind, type GuestKindFacts, guestKinds } from "./guest-kinds.ts";
export { bootPCpus, createHypervisor, type DomainRequest, Hypervisor, type HypervisorOptions } from "./hypervisor.ts";
export type { Lane } from "./lane.ts";
export type { VcpuChange, VcpuMechanism } from "./mechanism.ts";
export { cpuDownChain, cpuUpChain } from "./pcpu-hotplug.ts";
export { nextPCpuState, type PCpuEvent, type PCpuState, pcpuTransitions } from "./pcpu-state.ts";
export { type BootPCpu, type PCpu, type PCpuLimits, pcpuLimits } from "./pcpu-table.ts";
export { relocateAsPrinted, relocateSsdt } from "./relocate-ssdt.ts";
export { type PolicyName, Scheduler } from "./scheduler/index.ts";
export { auditDelayNs } from "./table-audit.ts";
export { Toolstack, type ToolstackOptions } from "./toolstack.ts";
export { type OstReport, VCpu, type VCpuIdentity } from "./vcpu.ts";
export { gpeBlockPath } from "./vcpu-mechanisms.ts";
export { type VCpuFacts, type VCpuState, vcpuState } from "./vcpu-state.ts";
export { Xenstore, XenstoreDaemon } from "./xenstore/index.ts";
