/** One general-purpose event between hardware and OS. @see facts J.2, ACPI 6.5 §5.6.4 */
import type { StateMachine } from "./state-machine.ts";

/**
 * `masked`: not enabled, nobody handles it. `taken`: disabled by the handler, its method has not run yet; `cleared`:
 * also its status. `dispatching`: its method runs or its notifications are being handed out. `…-pending`: with the
 * status bit set.
 */
export type GpeLife =
  | "masked"
  | "masked-pending"
  | "idle"
  | "pending"
  | "taken"
  | "cleared"
  | "dispatching"
  | "dispatching-pending";

export const gpeLife: StateMachine<GpeLife> = {
  id: "state/gpe",
  title: "An event is idle, pending, dispatched and drained, and is enabled again only then",
  spec: "ACPI 6.5 §5.6.4",
  hint: "disable, clear (edge), method, notifications, clear (level), enable",
  instances: "gpe",
  initial: "masked",
  rules: [
    {
      on: { source: "hardware", kind: "gpe/status", data: { on: true } },
      edges: {
        masked: "masked-pending",
        idle: "pending",
        cleared: "taken",
        dispatching: "dispatching-pending",
      },
      otherwise: "pending",
    },
    {
      on: { source: "hardware", kind: "gpe/status", data: { on: false } },
      // A reset of the domain clears what the system before it left behind.
      edges: { masked: "masked", "masked-pending": "masked", taken: "cleared", "dispatching-pending": "dispatching" },
      otherwise: "idle",
    },
    { on: { source: "ospm", kind: "gpe/disable" }, edges: { pending: "taken" }, otherwise: "taken" },
    {
      on: { source: "ospm", kind: "gpe/clear" },
      edges: {
        cleared: "cleared",
        dispatching: "dispatching",
        // Raised again between the write and the report of it.
        taken: "taken",
        "dispatching-pending": "dispatching-pending",
      },
      otherwise: "cleared",
    },
    {
      on: { source: "ospm", kind: "gpe/dispatch" },
      edges: { taken: "dispatching-pending", cleared: "dispatching" },
      otherwise: "dispatching",
    },
    {
      on: { source: "ospm", kind: "gpe/enable" },
      edges: {
        masked: "idle",
        "masked-pending": "pending",
        dispatching: "idle",
        "dispatching-pending": "pending",
      },
      otherwise: "idle",
    },
    {
      // Before the system sleeps everything is disabled; one that is being handled stays so when it is done.
      on: { source: "ospm", kind: "gpe/mask" },
      edges: {
        idle: "masked",
        pending: "masked-pending",
        dispatching: "masked",
        "dispatching-pending": "masked-pending",
      },
      otherwise: "masked",
    },
    {
      on: { source: "ospm", kind: "gpe/unhandled" },
      edges: { pending: "masked-pending" },
      otherwise: "masked-pending",
    },
  ],
};
