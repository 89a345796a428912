/** Makes JavaScript functions of methods. */
export type { FunctionMaker } from "./compile.ts";
export { createJit, type Jit, type JitOptions, type JitStatistics } from "./jit.ts";
