/** Timelines of the facts document as data: who does what, in which order, and the event that shows it. */
import type { TraceValue } from "../../../src/base/trace.ts";
import type { PersonalityName } from "../../../src/ospm/index.ts";

/** As the facts call them: firmware, hypervisor, toolstack, OS, AML, physical driver, user space, device model. */
export type Actor = "FW" | "XEN" | "TS" | "OSPM" | "AML" | "DRV" | "U" | "DM";

/** Time as the facts number it, actor, what is done; lane and kind of its event; data that it must have. */
export type Step = readonly [
  t: string,
  actor: Actor,
  action: string,
  event: `${string} ${string}`,
  data: Readonly<Record<string, TraceValue>>,
];

/** Where the trace comes from: a scenario, or tables of our own on the hardware they are for. */
export type Run = { readonly scenario: string } | { readonly table: string; readonly personality: PersonalityName };

export interface Timeline {
  /** Section of the facts. */
  readonly id: string;
  readonly title: string;
  readonly run: Run;
  /** Title of the step of the run at which it begins; it ends where the next one begins. */
  readonly during: string;
  readonly steps: readonly Step[];
  /** What the facts list and no event can show, with the reason. */
  readonly notShown?: Readonly<Record<string, string>>;
}
