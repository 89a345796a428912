/** Scheduling of vCPUs on physical CPUs. */
export { allCpus, type CpuMask, hasCpu, maskFromBytes, maskOf, maskToBytes } from "./cpu-mask.ts";
export { type CpuPool, CpuPools, defaultPool } from "./cpupools.ts";
export { type CreditShare, credit, shareOut } from "./credit.ts";
export { RunQueue } from "./run-queue.ts";
export { RunstateAccount, type RunstateInfo } from "./runstate.ts";
export { type SchedDomain, SchedUnit } from "./sched-unit.ts";
export { Scheduler, type SchedulerOptions } from "./scheduler.ts";
