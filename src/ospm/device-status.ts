/** `_STA` of a device. @see ACPI 6.5 §6.3.7 */
import type { NamespaceNode } from "../namespace/index.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Flow } from "./flow.ts";

export interface DeviceStatus {
  readonly value: number;
  readonly isPresent: boolean;
  readonly isEnabled: boolean;
}

/** Present, enabled, shown, functioning: what a device without `_STA` has. */
const ALL_BITS = 0xf;

export function toDeviceStatus(value: number): DeviceStatus {
  return { value, isPresent: (value & 1) !== 0, isEnabled: (value & 2) !== 0 };
}

/** Evaluates `_STA`; absent means 0xF, a method that fails or returns no Integer means 0. */
export function* readStatus(evaluator: Evaluator, node: NamespaceNode): Flow<DeviceStatus> {
  const answer = yield* evaluator.child(node, "_STA");
  if (answer.kind === "absent") return toDeviceStatus(ALL_BITS);
  const isInteger = answer.kind === "value" && answer.object?.type === "Integer";
  return toDeviceStatus(isInteger ? Number(BigInt.asUintN(32, answer.object.value)) : 0);
}
