/** Debugs AML: evaluations that stop, step and show what is in them. */
export type { Breakpoint, BreakpointTarget } from "./breakpoints.ts";
export { createDebugger, type Debugger, type DebuggerOptions, type TraceMode } from "./debugger.ts";
export type { Stride } from "./evaluation.ts";
export type { DebugListener, DebugPlace, HelpEntry, ListedLine, Reply, StopReason } from "./reply.ts";
export {
  createSideBySide,
  type PairDifference,
  type PairOutcome,
  type Parting,
  type SideBySide,
  type SideBySideOptions,
} from "./side-by-side.ts";
export { noSourceLines, type SourceLines, type SourcePlace } from "./source-lines.ts";
export type { WalkPlace } from "./statement-walk.ts";
export { type Statement, StatementIndex } from "./statements.ts";
export { termText } from "./term-text.ts";
