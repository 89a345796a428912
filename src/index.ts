/**
 * acpikit in a dozen names: what most programs need. Everything else is under `acpikit/<layer>`.
 */
export { decodeTable as decodeAml, encodeTable as encodeAml } from "./aml/index.ts";
export { compile } from "./asl/index.ts";
export { type Diagnostic, hasErrors } from "./base/diagnostic.ts";
export type { Outcome } from "./base/outcome.ts";
export { type ByteSource, createSourceFile, type SourceFile } from "./base/span.ts";
export type { TraceEvent } from "./base/trace.ts";
export { VirtualClock } from "./base/virtual-clock.ts";
export { buildTableSet } from "./firmware/index.ts";
export { type Report, runScenario, scenarios } from "./hotplug/index.ts";
export { createInterpreter, createMemoryRegion, createScheduler, runToCompletion } from "./interpreter/index.ts";
export { createNamespace } from "./namespace/index.ts";
export { applyRelocation, diffVariants } from "./patch/index.ts";
export { decodeTable, dumpTable } from "./tables/index.ts";
