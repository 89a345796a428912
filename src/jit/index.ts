/** Makes JavaScript functions of methods. */
export type { FunctionMaker } from "./compile.ts";
export { createJit, defaultLargest, type Jit, type JitDecision, type JitOptions, type JitStatistics } from "./jit.ts";
