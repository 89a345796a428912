/** When to compile. */
import type { Accelerator, Code } from "../interpreter/index.ts";
import { compileCode, type FunctionMaker } from "./compile.ts";

/** When and how to compile. */
export interface JitOptions {
  /**
   * Instructions of a method that are interpreted before it is compiled. The default is about what compiling costs;
   * 0 compiles every method before its first instruction.
   */
  readonly threshold?: number;
  /** Instructions of the largest method that is compiled. */
  readonly largest?: number;
  /** Told once about every method that was to be compiled. */
  readonly onDecision?: (decision: JitDecision) => void;
  /** Stands for `new Function`, or forbids it. By default `new Function` is used where the host allows it. */
  readonly functionMaker?: FunctionMaker | "forbidden";
}

/** What came of a method that was to be compiled. */
export interface JitDecision {
  readonly code: Code;
  /** Instructions that can be reached. */
  readonly instructions: number;
  /** `too-large`: more instructions than {@link JitOptions.largest}. There is no other reason to leave a method alone. */
  readonly result: "compiled" | "too-large";
}

/** An accelerator that says what it does. */
export interface Jit extends Accelerator {
  /** False where functions cannot be made of text: everything is interpreted then. */
  readonly isAvailable: boolean;
  /** What has happened so far. */
  readonly statistics: JitStatistics;
}

/** Counts over all engines it serves. */
export interface JitStatistics {
  readonly compiled: number;
  /** Methods left to the interpreter because they are too large. */
  readonly refused: number;
}

// Measured: 0.3 ms for a method of 30 instructions, of which the interpreter does 10 in 0.1 microseconds.
const defaultThreshold = 20_000;

// Who runs so long without a call is in a loop, and loops tend to go on (measured: ADDM of a million, 43 to 15 ms).
const loopStretch = 500;

// Measured: V8 needs seconds to optimise larger functions of this form, and until then the executor is 4 times faster.
/** Instructions of the largest method that is compiled unless the options say otherwise. */
export const defaultLargest = 150;

/** An accelerator that makes a JavaScript function of every method that has run for a while. One serves any number of engines. */
export function createJit(options: JitOptions = {}): Jit {
  const threshold = options.threshold ?? defaultThreshold;
  const largest = options.largest ?? defaultLargest;
  const make = functionMaker(options.functionMaker);
  const refused = new WeakSet<Code>();
  const statistics = { compiled: 0, refused: 0 };
  return {
    isAvailable: make !== undefined,
    statistics,
    runnerFor(code, bits) {
      const isHot = code.heat >= threshold || code.longestStretch >= Math.min(threshold, loopStretch);
      if (!isHot || make === undefined || refused.has(code)) return undefined;
      const { runner, instructions } = compileCode(code, { bits, largest, make });
      options.onDecision?.({ code, instructions, result: runner === undefined ? "too-large" : "compiled" });
      if (runner === undefined) {
        refused.add(code);
        statistics.refused++;
      } else statistics.compiled++;
      return runner;
    },
  };
}

function functionMaker(wanted: JitOptions["functionMaker"]): FunctionMaker | undefined {
  if (wanted === "forbidden") return undefined;
  if (wanted !== undefined) return wanted;
  // The text comes from the instructions of lowered code and nothing else.
  const make: FunctionMaker = (parameters, body) => new Function(...parameters, body);
  try {
    make([], "return 0;");
    return make;
  } catch {
    // A content security policy forbids it: interpret.
    return undefined;
  }
}
