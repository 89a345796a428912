/** How the hardware announces a change: an event of FADT GPE0, or the register and interrupt of a generic event device. */

import type { Machine } from "../../machine/index.ts";
import { readGpeBlockResources } from "../../ospm/index.ts";
import type { DetectedInterface } from "../detection/detect.ts";
import { touchesArea } from "../detection/register-areas.ts";
import type { TableFacts } from "../detection/table-facts.ts";
import type { RegisterPlace } from "../devices/cpu-hotplug-device.ts";
import { GenericEventRegister, genericEvents } from "../devices/generic-event.ts";
import type { DeviceModel } from "./device-models.ts";

export type EventWiring =
  /** `isLevel`: the source holds the status bit as long as it is active, as a method `_Lxx` expects. */
  | { readonly kind: "gpe"; readonly gpe: number; readonly isLevel?: boolean }
  /** `status`: the register that says what has happened; a platform with one cause for its interrupt has none. */
  | {
      readonly kind: "generic-event";
      readonly gsi: number;
      readonly status: RegisterPlace | undefined;
      /** Lines of other hardware that is at rest, and active low. */
      readonly restingHigh: readonly number[];
    }
  | { readonly kind: "none" };

const GENERIC_EVENT_DEVICE = "ACPI0013";

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
  return genericEventOf(facts, chosen) ?? { kind: "none" };
}

/** The longest status register of an event: one byte with cloud-hypervisor, a double word elsewhere. */
const LONGEST_STATUS = 4;

/** The interrupt whose method looks at the registers; where none does, the first one of a generic event device. */
function genericEventOf(facts: TableFacts, chosen: DetectedInterface | undefined): EventWiring | undefined {
  const registers = chosen?.registers;
  const all = facts.eventMethods.flatMap(({ interrupts }) => interrupts);
  const answered = all.find(({ regions }) => registers !== undefined && touchesArea(regions, registers));
  const generic = facts.devices.find(({ ids }) => ids.includes(GENERIC_EVENT_DEVICE));
  const gsi = answered?.gsi ?? readGpeBlockResources(generic?.resources ?? new Uint8Array(0)).interrupt?.gsi;
  if (gsi === undefined) return undefined;
  const restingHigh = facts.devices
    .filter(({ ids }) => ids.includes(GENERIC_EVENT_DEVICE))
    .flatMap(({ resources }) => readGpeBlockResources(resources ?? new Uint8Array(0)).interrupts)
    .filter((line) => line.polarity === "low" && line.gsi !== gsi)
    .map((line) => line.gsi);
  const touched = answered?.regions ?? all.find((each) => each.gsi === gsi)?.regions ?? [];
  const status = facts.regions.find(
    ({ path, length, space }) => length <= LONGEST_STATUS && space !== "other" && touched.includes(path),
  );
  if (status === undefined) return { kind: "generic-event", gsi, status: undefined, restingHigh };
  const { address, length, space } = status;
  const place = { space: space === "port" ? "port" : "memory", address, length } as const;
  return { kind: "generic-event", gsi, status: place, restingHigh };
}

/** Puts the event's hardware into the machine. @returns what raises the event */
export function wireEvent(machine: Machine, wiring: EventWiring): () => void {
  switch (wiring.kind) {
    case "gpe":
      return () => blockOf(machine, wiring.gpe)?.setStatus(wiring.gpe);
    case "generic-event": {
      const { status } = wiring;
      const register = new GenericEventRegister(machine.gsi(wiring.gsi), status?.length);
      const bus = status?.space === "port" ? machine.ports : machine.memory;
      for (const gsi of wiring.restingHigh) machine.gsi(gsi).raise();
      if (status !== undefined) bus.attach(register, status.address, status.length);
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
