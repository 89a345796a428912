/** Scenarios as data: what is switched on, and what people and firmware then do. */
import type { PersonalityName } from "../ospm/index.ts";
import type { Check } from "./check.ts";
import type { Moment } from "./moment.ts";
import type { EventPattern } from "./trace-view.ts";

/** Table sets a scenario can run on. */
export type ScenarioProfile = "pvh-dom0" | "pvh-dom0-draft-c" | "hvm";

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
  /**
   * `guest`: a domain beside the hardware domain, whose toolstack goes on while it sleeps or starts over. Default: the
   * hardware domain; an HVM domain is always a guest. Whoever says `hardware-domain` means that one, and no other system.
   */
  readonly role?: "hardware-domain" | "guest";
  /** The hypervisor's private operation that forgets a physical CPU is used (facts B.5). Default: Xen has none. */
  readonly forgetsPcpus?: boolean;
}

/** What the toolstack asks for, all in one event. */
export interface VcpuWish {
  readonly online?: readonly number[];
  readonly offline?: readonly number[];
}

/** What it asks for at a certain event. */
export interface TimedWish extends VcpuWish {
  readonly when: Moment | EventPattern;
}

/** Of every step. */
interface StepBase {
  readonly title: string;
  /** Virtual nanoseconds until the next step. Default: enough for everything to settle. */
  readonly settleNs?: number;
}

export type ScenarioStep = StepBase &
  /** Meanwhile, while the OS starts, the toolstack may ask for something. */
  (
    | {
        readonly kind: "power-on";
        readonly topology: Topology;
        readonly personality: PersonalityName;
        readonly meanwhile?: TimedWish;
      }
    /** The toolstack asks for vCPUs to come and go; and once more while that is under way, at a certain event. */
    | ({
        readonly kind: "vcpus";
        readonly meanwhile?: TimedWish;
      } & VcpuWish)
    /** So many requests, one vCPU after the other, on and off, each an event of its own; some at the same moment. */
    | {
        readonly kind: "storm";
        readonly vcpus: readonly number[];
        readonly count: number;
        /** Requests of one moment. */
        readonly burst: number;
        readonly everyNs: number;
      }
    /** Everybody who shares the interrupt has something to say: native firmware with the global lock and with a GPE, hypervisor. */
    | ({ readonly kind: "interrupts"; readonly slot: number } & VcpuWish)
    /** Software touches registers of a block at a place and width of its own choice; with a value: it writes. */
    | {
        readonly kind: "access";
        readonly block: string;
        readonly offset: number;
        /** Bytes. */
        readonly width: 1 | 2 | 4 | 8;
        readonly value?: number;
      }
    /** The toolstack pauses the domain, or lets it go on. */
    | { readonly kind: "pause"; readonly isPaused: boolean }
    /**
     * User space asks for a sleeping state, at once or at a certain event of what the toolstack asked for before; and
     * the toolstack asks for something while the system is on its way.
     */
    | ({
        readonly kind: "sleep";
        /** 3: suspend to RAM. 5: soft off. */
        readonly state: 3 | 5;
        readonly when?: Moment | EventPattern;
        readonly meanwhile?: TimedWish;
      } & VcpuWish)
    /** The power button of the machine, or the toolstack's trigger for a guest. */
    | { readonly kind: "wake" }
    /** The domain starts over with the vCPUs that the toolstack wants by now: its software boots again. */
    | { readonly kind: "reset"; readonly personality: PersonalityName; readonly meanwhile?: TimedWish }
    /** Hypervisor and machine are saved and restored on the spot. */
    | { readonly kind: "save-restore" }
    /** User space pins work to a CPU, so that the OS refuses to take it offline. */
    | { readonly kind: "busy"; readonly vcpu: number; readonly isBusy: boolean }
    /** Firmware of the physical machine announces a CPU in a socket, or asks for it. */
    | { readonly kind: "insert-pcpu"; readonly slot: number }
    | { readonly kind: "remove-pcpu"; readonly slot: number }
    /** User space of the hardware domain takes a physical CPU online or offline. */
    | { readonly kind: "pcpu"; readonly pcpu: number; readonly online: boolean }
    /** The hypervisor tries to give the vCPUs other UIDs by patching the table as it was compiled. */
    | { readonly kind: "relocate-as-printed" }
  );

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
