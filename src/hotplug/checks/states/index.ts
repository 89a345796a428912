/** The state machines of facts J, held against every trace. */
import type { Check } from "../../check.ts";
import { gpeLife } from "./gpe.ts";
import { interruptLife } from "./io-apic.ts";
import { pcpuLife } from "./pcpu.ts";
import { sciIsTheOrOfItsSources } from "./sci.ts";
import { along, type StateMachine } from "./state-machine.ts";
import { vcpuLife } from "./vcpu.ts";
import { reportedVcpu } from "./vcpu-reported.ts";

/** Those that are tables of states and edges. */
export const stateMachines: readonly StateMachine[] = [vcpuLife, reportedVcpu, gpeLife, interruptLife, pcpuLife];

/** What no trace may break, whatever is tried. */
export const stateChecks: readonly Check[] = [
  ...stateMachines.map((machine) => along(machine)),
  sciIsTheOrOfItsSources,
];
