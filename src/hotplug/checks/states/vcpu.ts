/** One vCPU, as hypervisor and OS see it together. @see facts J.1 */
import type { TraceValue } from "../../../base/trace.ts";
import type { StateMachine } from "./state-machine.ts";

/**
 * The states of facts J.1, and what lies between them. `unknown`: power-on, nobody has spoken of it. `started`: the OS
 * runs on it and has not met its object yet. `withdrawn`: not wanted and not registered, but still there. `released`:
 * ejected, and the OS still has its object. `offered-anew`: wanted again while its eject was on its way. `withdrawn-anew`: and
 * not wanted once more, before the OS has let go of the old object.
 */
export type VcpuLife =
  | "unknown"
  | "started"
  | "absent"
  | "offered"
  | "present"
  | "running"
  | "eject-requested"
  | "quiesced"
  | "withdrawn"
  | "released"
  | "offered-anew"
  | "withdrawn-anew";

const PRESENT_AND_ENABLED = 3;
const says =
  (bits: number) =>
  (result: TraceValue): boolean =>
    typeof result === "number" && (result & PRESENT_AND_ENABLED) === bits;
const isStatus = (object: TraceValue): boolean => String(object).endsWith("._STA");

export const vcpuLife: StateMachine<VcpuLife> = {
  id: "state/vcpu",
  title: "A vCPU goes through its states in order: offered, present, running, asked for, quiesced, absent",
  spec: "ACPI 6.5 §5.6.6, §6.3.3 _EJx, §6.3.7 _STA; Xen xen/include/public/vcpu.h",
  hint: "what was done in the wrong state stands in the evidence, with the state",
  instances: "vcpu",
  initial: "unknown",
  rules: [
    {
      on: { source: "hypervisor", kind: "vcpu/wanted", data: { present: true } },
      edges: {
        unknown: "offered",
        absent: "offered",
        withdrawn: "offered",
        released: "offered-anew",
        // Management asks once more when it has heard that what it wants is gone.
        offered: "offered",
        "offered-anew": "offered-anew",
        "withdrawn-anew": "offered-anew",
        quiesced: "present",
        "eject-requested": "running",
      },
      otherwise: "offered",
    },
    {
      on: { source: "hypervisor", kind: "vcpu/wanted", data: { present: false } },
      edges: {
        unknown: "withdrawn",
        offered: "withdrawn",
        present: "quiesced",
        running: "eject-requested",
        started: "eject-requested",
        "offered-anew": "withdrawn-anew",
      },
      otherwise: "eject-requested",
    },
    {
      on: { source: "ospm", kind: "processor/registered" },
      edges: {
        unknown: "present",
        started: "running",
        offered: "present",
        withdrawn: "quiesced",
        // Logs of a real OS do not say when it let go of the one before.
        "offered-anew": "present",
      },
      otherwise: "present",
    },
    {
      on: { source: "ospm", kind: "processor/online" },
      edges: { unknown: "started", present: "running", quiesced: "eject-requested" },
      otherwise: "running",
    },
    {
      on: { source: "ospm", kind: "processor/offline" },
      edges: { running: "present", started: "present", "eject-requested": "quiesced" },
      otherwise: "quiesced",
    },
    {
      on: { source: "ospm", kind: "processor/unregistered" },
      edges: {
        present: "offered",
        quiesced: "withdrawn",
        released: "absent",
        "offered-anew": "offered",
        "withdrawn-anew": "withdrawn",
      },
      otherwise: "absent",
    },
    {
      on: { source: "hypervisor", kind: "eject/completed" },
      edges: { quiesced: "released", withdrawn: "absent", present: "offered-anew", offered: "offered" },
      otherwise: "absent",
    },
    {
      on: { source: "ospm", kind: "evaluate", data: { object: isStatus, result: says(PRESENT_AND_ENABLED) } },
      edges: {
        unknown: "unknown",
        started: "started",
        offered: "offered",
        present: "present",
        running: "running",
        "eject-requested": "eject-requested",
        quiesced: "quiesced",
        withdrawn: "withdrawn",
      },
      otherwise: "present",
    },
    {
      on: { source: "ospm", kind: "evaluate", data: { object: isStatus, result: says(0) } },
      // Draft C says absent from the request for the eject on; offered is what AML has not looked at yet.
      edges: {
        unknown: "absent",
        absent: "absent",
        offered: "offered",
        "offered-anew": "offered-anew",
        "withdrawn-anew": "withdrawn-anew",
        "eject-requested": "eject-requested",
        quiesced: "quiesced",
        withdrawn: "withdrawn",
        released: "released",
      },
      otherwise: "absent",
    },
  ],
};
