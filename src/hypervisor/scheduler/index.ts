/** Scheduling of vCPUs on physical CPUs. */
export { type CpuMask, hasCpu, maskFromBytes, maskOf, maskToBytes } from "./cpu-mask.ts";
export { type CpuPool, defaultPool } from "./cpupools.ts";
export { credit } from "./credit.ts";
export { credit2 } from "./credit2-policy.ts";
export { policies, policyById } from "./policies.ts";
export type { RunstateInfo } from "./runstate.ts";
export type { PolicyName } from "./sched-policy.ts";
export type { SchedUnit } from "./sched-unit.ts";
export { Scheduler } from "./scheduler.ts";
