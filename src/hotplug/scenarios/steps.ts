/** Steps that several scenarios have. */
import type { Scenario, ScenarioStep, Topology } from "../scenario.ts";

type StepOf<Kind extends ScenarioStep["kind"]> = Extract<ScenarioStep, { readonly kind: Kind }>;

const usual: Topology = { profile: "pvh-dom0", presentVcpus: 1, maxVcpus: 4, presentPcpus: 2, pcpuSlots: 3 };

/** Switches the corrected profile on. */
export function powerOn(changes: Partial<Topology> = {}, title?: string): StepOf<"power-on"> {
  const topology = { ...usual, ...changes };
  const { presentVcpus, maxVcpus } = topology;
  return {
    kind: "power-on",
    title: title ?? `Power on: ${maxVcpus} vCPUs possible, ${presentVcpus} present`,
    topology,
    personality: "acpikit",
  };
}

const listOf = (vcpus: readonly number[]): string => vcpus.map((vcpu) => `vCPU ${vcpu}`).join(", ");

export const add = (...online: readonly number[]): StepOf<"vcpus"> => ({
  kind: "vcpus",
  title: `Add ${listOf(online)}${online.length > 1 ? " in one event" : ""}`,
  online,
});

export const remove = (...offline: readonly number[]): StepOf<"vcpus"> => ({
  kind: "vcpus",
  title: `Remove ${listOf(offline)}${offline.length > 1 ? " in one event" : ""}`,
  offline,
});

/** The next step comes so much later, in the middle of what this one started. */
export const cutShort = <Step extends ScenarioStep>(step: Step, settleNs: number): Step => ({ ...step, settleNs });

/** A scenario of the corrected profile that shows no defect. */
export function scenario(
  names: Pick<Scenario, "name" | "title" | "description">,
  steps: readonly ScenarioStep[],
  checks: Scenario["checks"],
): Scenario {
  return { ...names, seed: 1, steps, checks, expectedDefects: [] };
}
