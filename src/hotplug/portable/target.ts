/** What a scenario is put on instead of its own system: anybody's tables, or those of a profile. */
import { type Outcome, outcome } from "../../base/outcome.ts";
import { buildTableSet, type ProfileName } from "../../firmware/index.ts";
import type { Accelerator } from "../../interpreter/index.ts";
import type { PersonalityName } from "../../ospm/index.ts";
import type { Topology } from "../scenario.ts";
import type { GivenTable } from "../testbed/given-tables.ts";
import { planTestbed, type TestbedOptions, type TestbedPlan } from "../testbed/plan.ts";
import { presentProcessors } from "./madt-presence.ts";

export interface PortableTarget {
  readonly tables: readonly GivenTable[] | ProfileName;
  /** Default: the hardware is found in the tables. */
  readonly model?: NonNullable<TestbedOptions["model"]>;
  /** Default: the newest one that the interface is for. */
  readonly personality?: PersonalityName;
  /** Runs AML that runs often in another way. */
  readonly accelerator?: Accelerator | undefined;
}

export interface PortableSystem {
  readonly tables: readonly GivenTable[];
  readonly plan: TestbedPlan;
}

/**
 * The system of one power-on: the tables, with as many processors present as the scenario wants.
 *
 * @returns undefined with the errors of {@link buildTableSet} or {@link planTestbed}
 */
export function planPowerOn(target: PortableTarget, topology: Topology): Outcome<PortableSystem | undefined> {
  const { presentVcpus: vcpus, maxVcpus } = topology;
  const model = {
    ...(target.model === undefined ? {} : { model: target.model }),
    ...(topology.role === "guest" ? { isGuestDomain: true } : {}),
  };
  if (typeof target.tables !== "string") {
    const first = planTestbed(target.tables, { ...model, present: vcpus, cpus: maxVcpus });
    if (first.value === undefined) return outcome(undefined, first.diagnostics);
    const tables = presentProcessors(target.tables, first.value.slots, ({ index }) => index < vcpus);
    return withTables(tables, planTestbed(tables, { ...model, present: vcpus, cpus: maxVcpus }));
  }
  const built = buildTableSet(target.tables, { vcpus, maxVcpus, pcpus: topology.presentPcpus });
  if (built.value === undefined) return outcome(undefined, built.diagnostics);
  const tables = built.value.tables.map(({ signature, name, bytes }) => ({ signature, source: { name, bytes } }));
  return withTables(tables, planTestbed(tables, model));
}

function withTables(
  tables: readonly GivenTable[],
  { value, diagnostics }: Outcome<TestbedPlan | undefined>,
): Outcome<PortableSystem | undefined> {
  return outcome(value && { tables, plan: value }, diagnostics);
}

/**
 * The system that starts again with other processors present. Firmware of a profile builds its tables anew where it can;
 * otherwise, and with tables that were given, everything but the MADT stays.
 *
 * @param topology - of the power-on before
 * @param isPresent - of a slot; the boot processor is there in any case
 * @returns undefined with the errors of {@link planTestbed}
 */
export function planRestart(
  target: PortableTarget,
  topology: Topology,
  { tables, plan }: PortableSystem,
  isPresent: (slot: number) => boolean,
): Outcome<PortableSystem | undefined> {
  const wanted = plan.slots.filter(({ index }) => index === 0 || isPresent(index)).map(({ index }) => index);
  if (typeof target.tables === "string") {
    const rebuilt = planPowerOn(target, { ...topology, presentVcpus: wanted.length });
    // Not every platform counts virtual processors, and no one leaves some out.
    const isMeant = rebuilt.value?.plan.slots.every(({ index, isPresent: is }) => is === wanted.includes(index));
    if (isMeant === true) return rebuilt;
  }
  const made = { signature: "APIC", source: { name: "APIC", bytes: plan.placed.madt.bytes } };
  const whole = tables.some(({ signature }) => signature === made.signature) ? tables : [...tables, made];
  const { present: _first, ...options } = plan.options;
  const changed = presentProcessors(whole, plan.slots, ({ index }) => wanted.includes(index));
  return withTables(changed, planTestbed(changed, options));
}
