/** One vCPU, as the hypervisor reports its state by itself. @see facts J.1 */
import type { StateMachine, StateRule } from "./state-machine.ts";

export type ReportedVcpu =
  | "unknown"
  | "absent"
  | "offered"
  | "present"
  | "running"
  | "eject-requested"
  | "quiesced"
  | "repairing";

/** A state that is reported, and the ones before it that are possible. */
function reported(state: Exclude<ReportedVcpu, "unknown">, before: readonly ReportedVcpu[]): StateRule<ReportedVcpu> {
  // Fields of this record are exactly the states that are listed.
  const edges = Object.fromEntries(before.map((each) => [each, state])) as StateRule<ReportedVcpu>["edges"];
  return { on: { source: "hypervisor", kind: "vcpu/state", data: { state } }, edges, otherwise: state };
}

/**
 * The guest's AML enables an entry without an exit to the hypervisor, which may find out only when more has happened:
 * what leads to `present` may show as what `present` leads to.
 */
export const reportedVcpu: StateMachine<ReportedVcpu> = {
  id: "state/vcpu-reported",
  title: "The hypervisor sees a vCPU go only where its states lead",
  spec: "ACPI 6.5 §5.6.6, §6.3.3 _EJx, §6.3.7 _STA; Xen xen/include/public/vcpu.h",
  instances: "vcpu",
  initial: "unknown",
  rules: [
    reported("absent", ["unknown", "offered", "present", "eject-requested", "quiesced"]),
    reported("offered", ["unknown", "absent", "present", "quiesced", "offered"]),
    reported("present", ["unknown", "absent", "offered", "running", "quiesced", "present"]),
    reported("running", ["unknown", "absent", "offered", "present", "eject-requested", "quiesced", "repairing"]),
    reported("eject-requested", ["unknown", "running", "quiesced", "repairing"]),
    reported("quiesced", ["unknown", "absent", "offered", "present", "running", "eject-requested", "quiesced"]),
    // Draft C: an eject that was refused leaves the entry cleared, and the next scan sets it again.
    reported("repairing", ["eject-requested"]),
  ],
};
