/** The states of a processor, as a table of transitions. */
import type { ApicId } from "../base/brand.ts";

/**
 * `absent`: empty socket. `wait-for-sipi`: reset, waiting for STARTUP. `running`. `halted`: HLT with interrupts on.
 * `parked`: HLT for good, an offline processor. `down`: stopped by the hypervisor with its registers kept.
 */
export const cpuStates = ["absent", "wait-for-sipi", "running", "halted", "parked", "down"] as const;

export type CpuStateName = (typeof cpuStates)[number];

/** What can happen to a processor. */
export type CpuEvent = "plug" | "unplug" | "init" | "startup" | "halt" | "wake" | "park" | "down" | "up";

/** Where each event leads; a state that is not listed ignores the event. */
export const cpuTransitions: { readonly [E in CpuEvent]: { readonly [S in CpuStateName]?: CpuStateName } } = {
  plug: { absent: "wait-for-sipi" },
  unplug: {
    "wait-for-sipi": "absent",
    running: "absent",
    halted: "absent",
    parked: "absent",
    down: "absent",
  },
  // INIT takes the processor down and resets it, whatever it does (facts D.7).
  init: {
    "wait-for-sipi": "wait-for-sipi",
    running: "wait-for-sipi",
    halted: "wait-for-sipi",
    parked: "wait-for-sipi",
    down: "wait-for-sipi",
  },
  // Only a reset processor takes STARTUP: the second of INIT-SIPI-SIPI is ignored.
  startup: { "wait-for-sipi": "running" },
  halt: { running: "halted" },
  wake: { halted: "running" },
  park: { running: "parked", halted: "parked" },
  down: { running: "down", halted: "down", parked: "down" },
  up: { down: "running", "wait-for-sipi": "running" },
};

/** One processor as others see it. */
export interface CpuState {
  readonly apicId: ApicId;
  readonly state: CpuStateName;
  /** Page number the processor was started at by STARTUP; undefined if it was not. */
  readonly startPage: number | undefined;
  /** True from STARTUP until an engine took notice with {@link CpuState.takeStart}. */
  readonly isStarting: boolean;
  /** The engine begins at the start page. @returns that page, once */
  takeStart(): number | undefined;
  /** The vector the local APIC would deliver now. */
  readonly deliverable: number | undefined;
  /** Takes the deliverable vector: requested → in service; a halted processor runs again. */
  acknowledge(): number | undefined;
}
