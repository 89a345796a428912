/** What an iasl command line asks for. */
import type { IaslVersion } from "../../asl/index.ts";

/** Files besides the AML, by the option that asks for them. */
export type SideOutput =
  | "listing"
  | "namespace"
  | "cross-reference"
  | "hardware-map"
  | "preprocessed"
  | "combined-source"
  | "hex-c"
  | "hex-asm"
  | "hex-asl"
  | "arrays-c"
  | "arrays-asm"
  | "declarations-c"
  | "declarations-asm"
  | "offset-table";

/** Options that show something instead of compiling. */
export type HelpTopic = "usage" | "constants" | "disassembly" | "file-names" | "reserved-names" | "tables";

/** Collected while the options are read. */
export interface IaslSettings {
  iaslVersion: IaslVersion;
  /** `-p` */
  prefix: string | undefined;
  readonly includeFolders: string[];
  /** `-D`, each `NAME` or `NAME=VALUE`. */
  readonly defines: string[];
  readonly outputs: Set<SideOutput>;
  /** `-vs` */
  hidesSignOn: boolean;
  /** `-vi` */
  isOneLine: boolean;
  /** `-va`, `-ve`, `-vr` */
  hidesAll: boolean;
  showsErrorsOnly: boolean;
  hidesRemarks: boolean;
  /** `-vo` */
  showsOptimizations: boolean;
  /** `-w1` to `-w3` */
  warningLevel: 1 | 2 | 3;
  /** `-we` */
  warningsAreErrors: boolean;
  /** Numbers of `-vw`, `-vx`, `-ww`. */
  readonly ignored: Set<number>;
  readonly expected: Set<number>;
  readonly promoted: Set<number>;
  /** `-oa`, `-of`, `-oi`, `-on` */
  optimizes: boolean;
  folds: boolean;
  optimizesIntegers: boolean;
  optimizesNames: boolean;
  /** `-ot`, `-cr` */
  checksTypes: boolean;
  checksResources: boolean;
  /** `-r` */
  revision: number | undefined;
  /** `-d`, `-da`: all files are binary tables; with `-da` each knows the names of all. */
  disassembles: boolean;
  sharesNamespace: boolean;
  /** `-dl` */
  isLegacy: boolean;
  /** `-e`: tables known by their names. */
  readonly externalFiles: string[];
  /** `-T` */
  template: string | undefined;
  /** `-f` */
  isForced: boolean;
  /** `-n` */
  parsesOnly: boolean;
  /** `-P`, `-Pn` */
  preprocessing: "on" | "only" | "off";
  /** `-h…`, `-v`, `-vd`: said instead of anything else. */
  help: HelpTopic | undefined;
  showsVersion: boolean;
  showsBuild: boolean;
  /** An option of iasl that acpikit has elsewhere or not at all, and what to say. */
  missing: { readonly option: string; readonly advice: string } | undefined;
}

/** Nothing asked for yet. */
export function defaultSettings(iaslVersion: IaslVersion): IaslSettings {
  return {
    iaslVersion,
    prefix: undefined,
    includeFolders: [],
    defines: [],
    outputs: new Set(),
    hidesSignOn: false,
    isOneLine: false,
    hidesAll: false,
    showsErrorsOnly: false,
    hidesRemarks: false,
    showsOptimizations: false,
    warningLevel: 1,
    warningsAreErrors: false,
    ignored: new Set(),
    expected: new Set(),
    promoted: new Set(),
    optimizes: true,
    folds: true,
    optimizesIntegers: true,
    optimizesNames: true,
    checksTypes: true,
    checksResources: true,
    revision: undefined,
    disassembles: false,
    sharesNamespace: false,
    isLegacy: false,
    externalFiles: [],
    template: undefined,
    isForced: false,
    parsesOnly: false,
    preprocessing: "on",
    help: undefined,
    showsVersion: false,
    showsBuild: false,
    missing: undefined,
  };
}
