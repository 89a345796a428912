/**
 * Generic event devices: interrupts whose meaning a method knows, the events of hardware-reduced platforms.
 *
 * @see ACPI 6.5 §5.6.9
 */
import { nameSeg } from "../aml/index.ts";
import type { NamespaceNode } from "../namespace/index.ts";
import { readStatus } from "./device-status.ts";
import { diagnose } from "./diagnostics.ts";
import { type Flow, immediately } from "./flow.ts";
import { type InterruptResource, readGpeBlockResources } from "./gpe-block-resources.ts";
import { traceOspm } from "./lane.ts";
import type { System } from "./system.ts";

/** Ties an interrupt to a handler. */
export type Connect = (interrupt: InterruptResource, what: string, handler: () => boolean) => void;

/** Numbers up to this can have a method of their own, named after the number. */
const LAST_NAMED_INTERRUPT = 0xff;

/** Takes the interrupts of every device that is present. */
export function* startGenericEvents(devices: readonly NamespaceNode[], system: System, connect: Connect): Flow<void> {
  const { evaluator, platform, diagnostics } = system;
  for (const device of devices) {
    const status = yield* readStatus(evaluator, device);
    if (!status.isPresent) continue;
    const template = yield* evaluator.buffer(device, "_CRS");
    const { interrupts } = readGpeBlockResources(template ?? new Uint8Array(0));
    for (const interrupt of interrupts) {
      const method = methodFor(device, interrupt);
      if (method === undefined) {
        diagnostics.push(
          diagnose("generic-event-without-method", undefined, { object: device.path, gsi: interrupt.gsi }),
        );
        continue;
      }
      traceOspm(platform, "ged/install", { object: device.path, gsi: interrupt.gsi, method: method.path });
      connect(interrupt, device.path, () => {
        system.methodQueue.add(() => handle(system, device, method, interrupt.gsi));
        return true;
      });
    }
  }
}

/** `_EVT`, or the method named after the number. */
function methodFor(device: NamespaceNode, { gsi, trigger }: InterruptResource): NamespaceNode | undefined {
  const letter = trigger === "edge" ? "E" : "L";
  const named = `_${letter}${gsi.toString(16).toUpperCase().padStart(2, "0")}`;
  const own = gsi <= LAST_NAMED_INTERRUPT ? device.children.get(nameSeg(named)) : undefined;
  return own ?? device.children.get(nameSeg("_EVT"));
}

function* handle(system: System, device: NamespaceNode, method: NamespaceNode, gsi: number): Flow<void> {
  const { evaluator, notifyQueue, platform } = system;
  traceOspm(platform, "ged/dispatch", { object: device.path, gsi, method: method.path });
  const takesNumber = method.object?.type === "Method" && method.object.argumentCount > 0;
  yield* evaluator.evaluate(method, takesNumber ? [{ type: "Integer", value: BigInt(gsi) }] : []);
  notifyQueue.add(() => immediately(() => traceOspm(platform, "ged/done", { object: device.path, gsi })));
}
