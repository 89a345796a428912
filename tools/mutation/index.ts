/** All mutants, and how they are run. */
import type { Mutant } from "./mutant.ts";
import { bitmapMutants } from "./mutants/bitmap.ts";
import { correctedMutants } from "./mutants/corrected.ts";
import { genericEventMutants } from "./mutants/generic-event.ts";
import { hardwareMutants } from "./mutants/hardware.ts";
import { selectorHardwareMutants } from "./mutants/hardware-selector.ts";
import { madtBitmapMutants } from "./mutants/madt-bitmap.ts";
import { objectSlips } from "./mutants/object-slips.ts";
import { scanSlips } from "./mutants/scan-slips.ts";
import { selectorMutants } from "./mutants/selector.ts";
import { sharedHardwareMutants } from "./mutants/shared-hardware.ts";
import { sleepMutants } from "./mutants/sleep.ts";
import { socketMutants } from "./mutants/sockets.ts";
import { staticSlips } from "./mutants/static-slips.ts";
import { staticTableMutants } from "./mutants/static-tables.ts";
import { xenstoreMutants } from "./mutants/xenstore.ts";

export type { Mutant } from "./mutant.ts";
export { controlFailures, type MutantResult, runMutant } from "./run.ts";
export { interfaceOf, setNames } from "./table-sets.ts";

export const mutants: readonly Mutant[] = [
  ...selectorMutants,
  ...genericEventMutants,
  ...madtBitmapMutants,
  ...bitmapMutants,
  ...socketMutants,
  ...correctedMutants,
  ...scanSlips,
  ...objectSlips,
  ...staticTableMutants,
  ...staticSlips,
  ...sharedHardwareMutants,
  ...selectorHardwareMutants,
  ...hardwareMutants,
  ...xenstoreMutants,
  ...sleepMutants,
];
