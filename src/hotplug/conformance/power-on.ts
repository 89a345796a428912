/** What a trace says when a system over tables is switched on: what is there, and what its tables declare. */
import type { TraceValue } from "../../base/trace.ts";
import type { GuestSlot } from "../testbed/guest-slots.ts";
import type { TestbedPlan } from "../testbed/plan.ts";
import { emitTableFacts } from "./fact-events.ts";

type Emit = (source: string, kind: string, data: Readonly<Record<string, TraceValue>>) => void;

/** @param label - what the reader of the trace must know of the operating system */
export function tellPowerOn(
  plan: TestbedPlan,
  slots: readonly GuestSlot[],
  label: Readonly<Record<string, TraceValue>>,
  emit: Emit,
): void {
  const present = slots.filter(({ isPresent }) => isPresent).length;
  const profile = plan.chosen?.model ?? "the given tables";
  emit("user", "system/power-on", { profile, present, possible: slots.length, ...label });
  emitTableFacts(plan, (kind, data) => emit("hardware", kind, data));
  for (const { index, uid, apicId, object, isPresent } of slots) {
    if (object === "") continue;
    emit("hypervisor", "vcpu/identity", { vcpu: index, uid, apicId, object, present: isPresent });
  }
}
