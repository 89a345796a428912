/** Scenarios of methods that run side by side, as data: every order in which they can be interleaved is tried. */
import type { AcpiObject } from "../../namespace/index.ts";
import type { Check } from "../check.ts";

/** Stands on the trace where no order goes wrong. */
export const NOTHING_WRONG = "nothing goes wrong";

/** Methods that run at the same time. */
export interface Race {
  readonly title: string;
  readonly entries: readonly { readonly path: string; readonly args: readonly AcpiObject[] }[];
  /** vCPUs that the toolstack wants when the race begins; the scan has seen {@link RaceScenario.seen} until then. */
  readonly wanted: readonly number[];
}

export interface RaceScenario {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly seed: number;
  readonly vcpus: number;
  /** vCPUs that were wanted when the scan ran last. */
  readonly seen: readonly number[];
  /** The one whose `_EJ0` takes part. */
  readonly ejected: number;
  /** Mutex of the profile that is taken out for the other half of the runs. */
  readonly guard: string;
  readonly races: readonly Race[];
  readonly checks: readonly Check[];
}
