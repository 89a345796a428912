/** Executes AML. */
export type { AccessWidth, AmlHost, AmlTask, MethodEngine, RegionHandler, TaskState } from "./engine.ts";
