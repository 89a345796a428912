/** Scenarios as data: what is switched on, and what people and firmware then do. */
import type { PersonalityName } from "../ospm/index.ts";
import type { Check } from "./check.ts";

/** Table sets a scenario can run on. */
export type ScenarioProfile = "pvh-dom0" | "pvh-dom0-draft-c";

/** The machine and the domain of one power-on. Counts are of CPUs. */
export interface Topology {
  readonly profile: ScenarioProfile;
  readonly presentVcpus: number;
  readonly maxVcpus: number;
  /** Physical CPUs that are there at power-on. */
  readonly presentPcpus: number;
  /** Physical sockets, filled or empty. */
  readonly pcpuSlots: number;
  /** Which MADT entries Draft C's vCPUs get: its text says x2APIC (16 bytes), its ASL reads local APIC (8 bytes). */
  readonly vcpuEntries?: "x2apic" | "local-apic";
}

export type ScenarioStep =
  | {
      readonly kind: "power-on";
      readonly title: string;
      readonly topology: Topology;
      readonly personality: PersonalityName;
    }
  /** The toolstack asks for vCPUs to come and go, all in one event. */
  | {
      readonly kind: "vcpus";
      readonly title: string;
      readonly online?: readonly number[];
      readonly offline?: readonly number[];
    }
  /** User space pins work to a CPU, so that the OS refuses to take it offline. */
  | { readonly kind: "busy"; readonly title: string; readonly vcpu: number; readonly isBusy: boolean }
  /** Firmware of the physical machine announces a CPU in a socket. */
  | { readonly kind: "insert-pcpu"; readonly title: string; readonly slot: number }
  /** The hypervisor tries to give the vCPUs other UIDs by patching the table as it was compiled. */
  | { readonly kind: "relocate-as-printed"; readonly title: string };

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly seed: number;
  readonly steps: readonly ScenarioStep[];
  readonly checks: readonly Check[];
  /** Ids of defect checks that this run must show: one that stays absent fails. */
  readonly expectedDefects: readonly string[];
  /** Explanation by id of checks that fail because of the design under test: this run must show them, too. */
  readonly knownFindings?: Readonly<Record<string, string>>;
}
