/** What users of an interpreter may choose. */

import type { Accelerator } from "./compiled-code.ts";
import { knownInterfaces } from "./osi.ts";
import type { Semantics } from "./semantics.ts";
import { acpicaSemantics } from "./semantics.ts";

/** Bounds that no AML can pass. */
export interface Limits {
  /** Iterations of one While. */
  readonly loopIterations: number;
  /** Virtual nanoseconds that one While may take. */
  readonly loopTime: number;
  /** Methods calling methods. */
  readonly callDepth: number;
  /** Bytes of a buffer or string, elements of a package. */
  readonly objectSize: number;
  /** Bytes of all objects together, estimated. */
  readonly memory: number;
  /** Names in the name space. */
  readonly names: number;
  /** Instructions of one evaluation: calls without a loop can also go on for ever. */
  readonly instructions: number;
}

export interface InterpreterOptions {
  /** The tradition to follow; `acpica` by default. */
  readonly semantics?: Semantics;
  /** A method without Return returns the value of its last expression ("slack"); by default as the tradition has it. */
  readonly implicitReturn?: boolean;
  /** Strings to which `_OSI` answers yes. */
  readonly interfaces?: readonly string[];
  /** What Fatal does besides being reported: end the task, or nothing. */
  readonly onFatal?: "abort" | "continue";
  readonly limits?: Partial<Limits>;
  /** Makes methods faster that have run for a while; nothing else about them changes. */
  readonly accelerator?: Accelerator | undefined;
  /**
   * How tables are executed outside of methods: `scanned` by default, declarations straight from the bytes; `lowered`
   * makes instructions of everything first. What comes of it is the same.
   */
  readonly tableCode?: "scanned" | "lowered";
}

export interface ResolvedOptions extends Required<Omit<InterpreterOptions, "limits">> {
  readonly limits: Limits;
}

export const defaultLimits: Limits = {
  // Other interpreters give a loop 30 seconds; a microsecond per iteration is their speed.
  loopIterations: 30_000_000,
  loopTime: 30_000_000_000,
  callDepth: 255,
  objectSize: 0x100_0000,
  memory: 0x2000_0000,
  // The largest machine we know has 60,000.
  names: 1_000_000,
  instructions: 3_000_000_000,
};

export function resolveOptions(options: InterpreterOptions): ResolvedOptions {
  const semantics = options.semantics ?? acpicaSemantics;
  return {
    semantics,
    implicitReturn: options.implicitReturn ?? semantics.returnsImplicitly,
    interfaces: options.interfaces ?? knownInterfaces,
    onFatal: options.onFatal ?? "abort",
    limits: { ...defaultLimits, ...options.limits },
    accelerator: options.accelerator,
    tableCode: options.tableCode ?? "scanned",
  };
}
