/** Scheduling of vCPUs on physical CPUs. */
export { type CpuMask, hasCpu, maskFromBytes, maskOf, maskToBytes } from "./cpu-mask.ts";
export { type CpuPool, defaultPool } from "./cpupools.ts";
export { credit } from "./credit.ts";
export type { RunstateInfo } from "./runstate.ts";
export type { SchedUnit } from "./sched-unit.ts";
export { Scheduler } from "./scheduler.ts";
