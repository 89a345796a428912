/** Life of a physical CPU in the hypervisor (facts J.4, L), as a table of transitions. */

/** `present`: known and offline. `starting`: cpu_up is under way. */
export type PCpuState = "unknown" | "present" | "starting" | "online";

/** `remove` is the private operation of this model: Xen has no edge back to unknown. */
export type PCpuEvent = "hotadd" | "start" | "started" | "offline" | "remove";

export const pcpuTransitions: { readonly [E in PCpuEvent]: { readonly [S in PCpuState]?: PCpuState } } = {
  hotadd: { unknown: "present" },
  start: { present: "starting" },
  started: { starting: "online" },
  offline: { online: "present" },
  remove: { present: "unknown" },
};

/** The state after an event; `undefined` where the state has no such edge. CPU 0 cannot go offline. */
export function nextPCpuState(cpu: number, state: PCpuState, event: PCpuEvent): PCpuState | undefined {
  if (cpu === 0 && event === "offline") return undefined;
  return pcpuTransitions[event][state];
}
