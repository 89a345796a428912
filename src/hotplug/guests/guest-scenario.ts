/** Scenarios of several guests on one hypervisor, as data. */
import type { Check } from "../check.ts";
import type { GuestRequest } from "./guest.ts";

export type GuestStep =
  /** All guests start, one after the other. */
  | { readonly kind: "boot"; readonly title: string }
  /** The toolstack asks for vCPUs of one guest to come and go. */
  | {
      readonly kind: "vcpus";
      readonly title: string;
      readonly guest: number;
      readonly online?: readonly number[];
      readonly offline?: readonly number[];
    }
  /** `vcpu-set`: so many vCPUs, the first ones. */
  | { readonly kind: "vcpu-set"; readonly title: string; readonly guest: number; readonly count: number }
  /** User space of a guest pins work to a CPU. */
  | {
      readonly kind: "busy";
      readonly title: string;
      readonly guest: number;
      readonly cpu: number;
      readonly isBusy: boolean;
    }
  /** Software of vCPUs has work: they want to run all the time. */
  | { readonly kind: "load"; readonly title: string; readonly guest: number; readonly vcpus: readonly number[] }
  /** The toolstack takes a physical CPU offline or online. */
  | { readonly kind: "pcpu"; readonly title: string; readonly pcpu: number; readonly online: boolean }
  /** Everybody says who their CPUs are. */
  | { readonly kind: "identify"; readonly title: string };

export interface GuestScenario {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly seed: number;
  readonly pcpus: number;
  /** The first one is the hardware domain, where the toolstack runs. */
  readonly guests: readonly GuestRequest[];
  readonly steps: readonly GuestStep[];
  readonly checks: readonly Check[];
}
