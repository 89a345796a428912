/** What a compilation can be told. */
import type { EmissionRecorder } from "./emission-recorder.ts";
import type { PreprocessOptions } from "./preprocess/options.ts";

/** Versions of `iasl` whose output is reproduced to the byte; they differ in four things (README). */
export type IaslVersion = "20260408" | "20200925";

export interface CompileOptions extends PreprocessOptions {
  /** Default `20260408`. Also the creator revision of the table header. */
  readonly iaslVersion?: IaslVersion;
  /** Default true; false is iasl's `-oa`: none of the three below, unless they are asked for. */
  readonly optimize?: boolean;
  /** Integers in their shortest form: Zero, One, Ones. False is `-oi`. */
  readonly optimizeIntegers?: boolean;
  /** Names of a DSDT by their shortest path. False is `-on`. */
  readonly optimizeNames?: boolean;
  /** Operators with constant operands become their result. False is `-of`. */
  readonly fold?: boolean;
  /** Table revision, 1 to 255, instead of that of DefinitionBlock (iasl's `-r`). */
  readonly revision?: number;
  /** Types of operands, and whether called methods return what is wanted. Default true; false is `-ot`. */
  readonly checkTypes?: boolean;
  /** Whether limits, lengths and granularities of address ranges fit each other. Default true; false is `-cr`. */
  readonly checkResources?: boolean;
  /** Is told what becomes which bytes; costs nothing where there is none. */
  readonly recorder?: EmissionRecorder;
}

/** Options with nothing left open. */
export interface ResolvedOptions {
  readonly iaslVersion: IaslVersion;
  readonly optimizeIntegers: boolean;
  readonly optimizeNames: boolean;
  readonly fold: boolean;
  readonly revision: number | undefined;
  readonly recorder: EmissionRecorder | undefined;
  /** Fields keep an Offset to where they already are, as zero-length ReservedField. */
  readonly keepsRedundantOffset: boolean;
  /** Fields keep unnamed units of no bits. */
  readonly keepsEmptyUnits: boolean;
  /** Folded ToHexString yields `0x12` rather than all digits without prefix. */
  readonly hexStringHasPrefix: boolean;
  /** A second External of one name is dropped whatever its type. */
  readonly dropsRepeatedExternal: boolean;
}

/** Fills in the defaults. */
export function resolveOptions(options: CompileOptions): ResolvedOptions {
  const iaslVersion = options.iaslVersion ?? "20260408";
  const optimize = options.optimize ?? true;
  const isRecent = iaslVersion === "20260408";
  return {
    iaslVersion,
    optimizeIntegers: options.optimizeIntegers ?? optimize,
    optimizeNames: options.optimizeNames ?? optimize,
    fold: options.fold ?? optimize,
    revision: options.revision,
    recorder: options.recorder,
    keepsRedundantOffset: isRecent || !optimize,
    keepsEmptyUnits: !optimize,
    hexStringHasPrefix: isRecent,
    dropsRepeatedExternal: isRecent,
  };
}
