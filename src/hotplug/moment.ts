/** Moments of a flow that every interface has, and the events of a trace that they are. */
import type { EventPattern } from "./trace-view.ts";

export type Moment =
  /** An OS begins: it has found the first table, and listens to nothing yet. */
  | { readonly moment: "starting" }
  /** The OS has disabled the event, has cleared its status, has run its method; it hands a notification out. */
  | { readonly moment: "event-disabled" | "event-cleared" | "event-handled" | "notified" }
  /** AML asks for a vCPU to go; the OS begins to eject it. */
  | { readonly moment: "asked-to-go" | "eject"; readonly vcpu: number }
  /** On its way to a sleeping state: the OS listens no more; it is about to write the registers. */
  | { readonly moment: "events-masked" | "sleep-entered" };

/** Where the moments of a system are seen. */
export interface MomentPlaces {
  /** Path of a vCPU's object. */
  readonly objectOf: (vcpu: number) => string;
  /** Path of the method that handles the event. */
  readonly eventMethod: string;
  /** The event is an interrupt of its own: it is neither disabled nor cleared, and handled as soon as it comes. */
  readonly isGeneric: boolean;
}

/** The event that is the moment, on a certain system. */
export function patternOf(when: Moment | EventPattern, places: MomentPlaces): EventPattern {
  if (!("moment" in when)) return when;
  switch (when.moment) {
    case "event-disabled":
      return { source: "ospm", kind: places.isGeneric ? "ged/dispatch" : "gpe/disable" };
    case "event-cleared":
      return { source: "ospm", kind: places.isGeneric ? "ged/dispatch" : "gpe/clear" };
    case "event-handled":
      return { kind: "method/exit", data: { method: places.eventMethod } };
    case "notified":
      return { source: "ospm", kind: "notify/dispatch" };
    case "eject":
      return { source: "ospm", kind: "eject", data: { object: places.objectOf(when.vcpu) } };
    case "starting":
      return { source: "ospm", kind: "table/found" };
    case "asked-to-go":
      return { source: "aml", kind: "notify", data: { object: places.objectOf(when.vcpu), value: 3 } };
    case "events-masked":
      // An interrupt of its own is held with all others, right before the registers are written.
      return { source: "ospm", kind: places.isGeneric ? "sleep/enter" : "gpe/mask" };
    case "sleep-entered":
      return { source: "ospm", kind: "sleep/enter" };
    default:
      return when satisfies never;
  }
}
