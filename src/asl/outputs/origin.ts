/** What the head of an output says about where it comes from. */
import type { IaslVersion } from "../options.ts";

export interface OutputOrigin {
  /** Name and version of the program, e.g. `acpikit 0.1.0`. */
  readonly producer: string;
  /** The iasl whose output it is compatible with. */
  readonly iaslVersion: IaslVersion;
  /** Path of the source as it was given. */
  readonly sourcePath: string;
}
