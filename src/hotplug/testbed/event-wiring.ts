/** How the hardware announces a change: an event of FADT GPE0, or the register and interrupt of a generic event device. */

import type { Machine } from "../../machine/index.ts";
import { readGpeBlockResources } from "../../ospm/index.ts";
import type { DetectedInterface } from "../detection/detect.ts";
import type { TableFacts } from "../detection/table-facts.ts";
import { GenericEventRegister, genericEvents } from "../devices/generic-event.ts";
import type { DeviceModel } from "./device-models.ts";

export type EventWiring =
  /** `isLevel`: the source holds the status bit as long as it is active, as a method `_Lxx` expects. */
  | { readonly kind: "gpe"; readonly gpe: number; readonly isLevel?: boolean }
  | { readonly kind: "generic-event"; readonly gsi: number; readonly registerAddress: number }
  | { readonly kind: "none" };

/** The model's own event; where hardware may use any, the one that the tables say. */
export function wiringOf(
  facts: TableFacts,
  chosen: DetectedInterface | undefined,
  model: DeviceModel | undefined,
): EventWiring {
  const method = chosen?.event;
  // Hardware that always raises one event does not read the tables.
  if (model?.gpe !== undefined) return { kind: "gpe", gpe: model.gpe, isLevel: model.trigger === "level" };
  if (method?.gpe !== undefined && method.block === undefined) {
    return { kind: "gpe", gpe: method.gpe, isLevel: method.trigger === "level" };
  }
  const generic = facts.devices.find(({ ids }) => ids.includes("ACPI0013"));
  // The status byte: the only region of one byte that the event's method reads.
  const evt = facts.eventMethods.find(({ gpe, block }) => gpe === undefined && block === generic?.path);
  const status = facts.regions.find(
    ({ path, length, space }) => length === 1 && space === "memory" && evt?.regions.includes(path) === true,
  );
  const interrupt = readGpeBlockResources(generic?.resources ?? new Uint8Array(0)).interrupt;
  if (interrupt !== undefined && status !== undefined) {
    return { kind: "generic-event", gsi: interrupt.gsi, registerAddress: status.address };
  }
  return { kind: "none" };
}

/** Puts the event's hardware into the machine. @returns what raises the event */
export function wireEvent(machine: Machine, wiring: EventWiring): () => void {
  switch (wiring.kind) {
    case "gpe":
      return () => blockOf(machine, wiring.gpe)?.setStatus(wiring.gpe);
    case "generic-event": {
      const register = new GenericEventRegister(machine.gsi(wiring.gsi));
      machine.memory.attach(register, wiring.registerAddress, 1);
      return () => {
        machine.trace.emit({
          at: machine.clock.now,
          source: "hardware",
          kind: "ged/status",
          data: { gsi: wiring.gsi, event: genericEvents.cpu },
        });
        register.raise(genericEvents.cpu);
      };
    }
    case "none":
      return () => undefined;
    default:
      return wiring satisfies never;
  }
}

/** What tells the event that its source is active, or no longer; undefined where the event is none of levels. */
export function holdEvent(machine: Machine, wiring: EventWiring): ((isActive: boolean) => void) | undefined {
  if (wiring.kind !== "gpe" || wiring.isLevel !== true) return undefined;
  return (isActive) => blockOf(machine, wiring.gpe)?.holdStatus(wiring.gpe, isActive);
}

const blockOf = (machine: Machine, gpe: number) =>
  [machine.acpi.gpe0, machine.acpi.gpe1].find(
    (block) => block !== undefined && gpe >= block.first && gpe < block.first + block.count,
  );
