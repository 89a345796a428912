/** Executes AML. */
export {
  type Accelerator,
  type Code,
  type CodeRunner,
  codeServices,
  type InstructionName,
  type IntegerBits,
  instructions,
} from "./compiled-code.ts";
export { type AeName, aeCodeOf } from "./diagnostics.ts";
export type {
  AccessWidth,
  AmlHost,
  AmlPlace,
  AmlTask,
  GlobalLock,
  Interpreter,
  MethodEngine,
  RegionContext,
  RegionHandler,
  RegionTransfer,
  TaskState,
} from "./engine.ts";
export { createInterpreter } from "./interpreter.ts";
export { createMemoryRegion, type MemoryRegion, type MemoryRegionOptions } from "./memory-region.ts";
export { defaultLimits, type InterpreterOptions, type Limits } from "./options.ts";
export { knownInterfaces } from "./osi.ts";
export { type RegionSpace, regionSpace } from "./region-spaces.ts";
export {
  createScheduler,
  type FinalState,
  runToCompletion,
  type Scheduler,
  type SchedulerOptions,
} from "./scheduler.ts";
export { acpicaSemantics, type Semantics } from "./semantics.ts";
