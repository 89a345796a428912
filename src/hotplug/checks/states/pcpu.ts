/** One physical CPU in the hypervisor. @see facts J.4 */
import type { StateMachine } from "./state-machine.ts";

/** `known`: its identity was just announced. `unknown` again only by the private operation of facts B.5. */
export type PcpuLife = "unknown" | "known" | "offline" | "starting" | "online";

const state = (name: string, data: Readonly<Record<string, number>> = {}) => ({
  source: "hypervisor",
  kind: "pcpu/state",
  data: { state: name, ...data },
});

export const pcpuLife: StateMachine<PcpuLife> = {
  id: "state/pcpu",
  title: "A physical CPU is known, then starts, then is online, and goes back the same way; CPU 0 never goes offline",
  spec: "Xen xen/include/public/platform.h (XENPF_cpu_hotadd, XENPF_cpu_online, XENPF_cpu_offline)",
  instances: "pcpu",
  initial: "unknown",
  rules: [
    { on: { source: "hypervisor", kind: "pcpu/present" }, edges: { unknown: "known" }, otherwise: "known" },
    { on: state("offline", { pcpu: 0 }), edges: { known: "offline" }, otherwise: "offline" },
    {
      on: state("offline"),
      edges: { known: "offline", online: "offline", starting: "offline" },
      otherwise: "offline",
    },
    { on: state("starting"), edges: { offline: "starting" }, otherwise: "starting" },
    { on: state("online"), edges: { starting: "online" }, otherwise: "online" },
    { on: state("unknown"), edges: { offline: "unknown" }, otherwise: "unknown" },
  ],
};
