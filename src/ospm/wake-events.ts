/** Events that `_PRW` names: they are enabled for sleep, not at run time. @see ACPI 6.5 §7.3.13 */
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Flow } from "./flow.ts";
import type { GpeBlock } from "./gpe-block.ts";

/** Marks the events that the given devices wake the system with. */
export function* markWakeEvents(
  devices: readonly NamespaceNode[],
  blocks: readonly GpeBlock[],
  evaluator: Evaluator,
): Flow<void> {
  for (const device of devices) {
    const answer = yield* evaluator.child(device, "_PRW");
    const elements = answer.kind === "value" && answer.object?.type === "Package" ? answer.object.elements : [];
    const [info, deepest] = elements;
    const event = info === undefined ? undefined : wakeEventOf(info);
    if (event === undefined) continue;
    for (const block of blocks) {
      const found = block.events.get(event.gpe);
      if (found !== undefined && block.location.device === event.device) {
        found.isWake = true;
        found.wakesFrom = Math.max(found.wakesFrom, deepest?.type === "Integer" ? Number(deepest.value) : 0);
      }
    }
  }
}

/** EventInfo: a number in the FADT blocks, or a block device and a number in it. */
function wakeEventOf(
  info: AcpiObject,
): { readonly gpe: number; readonly device: NamespaceNode | undefined } | undefined {
  if (info.type === "Integer") return { gpe: Number(info.value), device: undefined };
  if (info.type !== "Package") return undefined;
  const [device, gpe] = info.elements;
  if (device?.type !== "Reference" || gpe?.type !== "Integer") return undefined;
  return { gpe: Number(gpe.value), device: device.node };
}
