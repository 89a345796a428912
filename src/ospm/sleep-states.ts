/** Sleeping states as the name space describes them: the `\_Sx` packages. @see ACPI 6.5 §7.4.2 */
import type { Namespace } from "../namespace/index.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Flow } from "./flow.ts";

/**
 * States that a user can ask for: standby (everything goes on in place), suspend to RAM, hibernation (nothing but the
 * image on the disk is left), soft off.
 */
export type SleepState = 1 | 3 | 4 | 5;

/** SLP_TYP of the two PM1 control registers; hardware-reduced platforms use the first alone. */
export interface SleepType {
  readonly a: number;
  readonly b: number;
}

/** SLP_TYP has three bits. */
const TYPE_MASK = 7;

/** Evaluates `\_Sx`. @returns undefined if the platform does not offer the state */
export function* readSleepType(
  namespace: Namespace,
  evaluator: Evaluator,
  state: SleepState,
): Flow<SleepType | undefined> {
  const node = namespace.find(`\\_S${state}`);
  if (node === undefined) return undefined;
  const answer = yield* evaluator.evaluate(node);
  const object = answer.kind === "value" ? answer.object : undefined;
  if (object?.type !== "Package") return undefined;
  const [a, b] = object.elements;
  if (a?.type !== "Integer") return undefined;
  const type = Number(a.value) & TYPE_MASK;
  // Deviation: firmware that packs both into one element, or leaves the second out, is taken at its word for block a.
  return { a: type, b: b?.type === "Integer" ? Number(b.value) & TYPE_MASK : type };
}
