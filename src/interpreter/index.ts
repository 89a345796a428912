/** Executes AML. */

export { aeNumberOf } from "./ae-numbers.ts";
export { setSlot } from "./amend.ts";
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
export { type NextInstruction, nextInstruction, type TaskFrame, taskFrames } from "./inspect.ts";
export {
  exploreInterleavings,
  type InterleavingEnd,
  type InterleavingFailure,
  type InterleavingOptions,
  type InterleavingReport,
  type InterleavingRun,
  type Preemption,
  replayInterleaving,
  type Schedule,
  type ScheduledSwitch,
} from "./interleavings.ts";
export { createInterpreter } from "./interpreter.ts";
export { createMemoryRegion, type MemoryRegion, type MemoryRegionOptions } from "./memory-region.ts";
export { defaultLimits, type InterpreterOptions, type Limits } from "./options.ts";
export { knownInterfaces } from "./osi.ts";
export { createPciConfig, locatePciFunction, type PciFunction, pciConfigAddress } from "./pci-config.ts";
export { type RegionSpace, regionSpace } from "./region-spaces.ts";
export {
  parseRegionContents,
  parseRegionTraffic,
  printRegionAccess,
  type RegionContents,
  spaceOf,
} from "./region-text.ts";
export {
  describeAccess,
  type RegionAccess,
  type RegionWrapper,
  type Replay,
  type ReplayDifference,
  recordRegions,
  replayRegions,
} from "./region-traffic.ts";
export {
  createScheduler,
  type FinalState,
  runToCompletion,
  type Scheduler,
  type SchedulerOptions,
} from "./scheduler.ts";
export { type Evidence, type SemanticDifference, semanticDifferences } from "./semantic-differences.ts";
export { acpicaSemantics, ntSemantics, type Semantics, type SemanticsName, semanticsByName } from "./semantics.ts";
export { findRace, type SerializabilityOptions, type SerializabilityReport } from "./serializability.ts";
export { createSession, type Notification, notificationLimit, type Session, type SessionOptions } from "./session.ts";
