/** Events that `_PRW` names: they are enabled for sleep, not at run time. @see ACPI 6.5 §7.3.13 */
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Flow } from "./flow.ts";
import type { GpeBlock } from "./gpe-block.ts";

/** A device that wakes the system. */
export interface WakeDevice {
  readonly node: NamespaceNode;
  /** The deepest state it does that from. */
  readonly deepest: number;
  /** What must be on for it. */
  readonly powerResources: readonly NamespaceNode[];
}

/** `_DSW`: the device may be in any state down to D3. @see ACPI 6.5 §7.3.1 */
const ANY_DEVICE_STATE = 3;

/**
 * Tells devices that they are to wake the system from a state, or no longer: power resources of `_PRW`, then `_DSW`, or
 * `_PSW` where there is none.
 *
 * @param state - S0: nobody wakes anybody any more
 * @see ACPI 6.5 §7.3.1, §7.3.13, §7.3.14
 */
export function* prepareWakeDevices(devices: readonly WakeDevice[], evaluator: Evaluator, state: number): Flow<void> {
  const isWanted = state > 0;
  const argument = (value: number): AcpiObject => ({ type: "Integer", value: BigInt(value) });
  for (const { node, deepest, powerResources } of devices) {
    if (deepest < state) continue;
    if (isWanted) for (const resource of powerResources) yield* evaluator.child(resource, "_ON");
    const enable = argument(isWanted ? 1 : 0);
    const answer = yield* evaluator.child(node, "_DSW", [
      enable,
      argument(state),
      argument(isWanted ? ANY_DEVICE_STATE : 0),
    ]);
    if (answer.kind === "absent") yield* evaluator.child(node, "_PSW", [enable]);
  }
}

/** Marks the events that the given devices wake the system with. @returns the devices that say so */
export function* markWakeEvents(
  devices: readonly NamespaceNode[],
  blocks: readonly GpeBlock[],
  evaluator: Evaluator,
): Flow<readonly WakeDevice[]> {
  const waking: WakeDevice[] = [];
  for (const device of devices) {
    const answer = yield* evaluator.child(device, "_PRW");
    const elements = answer.kind === "value" && answer.object?.type === "Package" ? answer.object.elements : [];
    const [info, state, ...resources] = elements;
    const event = info === undefined ? undefined : wakeEventOf(info);
    if (event === undefined) continue;
    const deepest = state?.type === "Integer" ? Number(state.value) : 0;
    const powerResources = resources.flatMap((each) => (each.type === "Reference" ? [each.node] : []));
    waking.push({ node: device, deepest, powerResources: powerResources.filter((node) => node !== undefined) });
    for (const block of blocks) {
      const found = block.events.get(event.gpe);
      if (found !== undefined && block.location.device === event.device) {
        found.isWake = true;
        found.wakesFrom = Math.max(found.wakesFrom, deepest);
      }
    }
  }
  return waking;
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
