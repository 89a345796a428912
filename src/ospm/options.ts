/** What a user of the operating system model may choose. */
import type { Accelerator } from "../interpreter/index.ts";
import type { Personality } from "./personality.ts";

export interface OspmOptions {
  /** Default: the `acpikit` personality. */
  readonly personality?: Personality;
  /** What user space does with new processors. */
  readonly userspace?: {
    /** A new processor is brought online without being asked (a udev rule). Default: true. */
    readonly bringsOnline?: boolean;
    /** Virtual nanoseconds until it reacts. Default: 1 ms. */
    readonly reactionNs?: number;
  };
  /** How processors are started where both ways exist. Default: INIT-SIPI-SIPI. */
  readonly bringUp?: "init-sipi-sipi" | "hypercall";
  /** Physical addresses of two free pages of RAM below 1 MiB: the processors' first code, and hypercall arguments. */
  readonly memory?: { readonly trampoline: number; readonly hypercallArguments: number };
  /** Eject requests are answered with "not supported", as if the administrator had switched them off. */
  readonly ejectIsDisabled?: boolean;
  /** The system runs on a hypervisor. Default: it does if there are hypercalls. */
  readonly isGuest?: boolean;
  /** Command of platform_op that forgets an offline physical CPU, where the hypervisor offers one (facts B.5). */
  readonly pcpuHotRemoveCommand?: number;
  /**
   * The system is a hypervisor's hardware domain: the machine sleeps through XENPF_enter_acpi_sleep (facts D.4).
   * Default: registers are written.
   */
  readonly sleepsByHypercall?: boolean;
  /** Makes AML faster that runs often; nothing else about it changes. Default: everything is interpreted. */
  readonly accelerator?: Accelerator | undefined;
  /**
   * Iterations of one While, behind which its method is given up: hardware that never answers must not hold us up.
   * Default: 1,048,575, ACPICA's limit before it measured time.
   */
  readonly loopIterations?: number;
  /** Virtual nanoseconds until a processor has stopped: its work moves to others first. Default: 0. */
  readonly offlineNs?: number;
}

/** The options with every default filled in. */
export interface OspmSettings {
  readonly personality: Personality;
  readonly bringsOnline: boolean;
  readonly reactionNs: number;
  readonly bringUp: "init-sipi-sipi" | "hypercall";
  readonly trampoline: number;
  readonly hypercallArguments: number;
  readonly ejectIsDisabled: boolean;
  readonly isGuest: boolean;
  readonly pcpuHotRemoveCommand: number | undefined;
  readonly sleepsByHypercall: boolean;
  readonly accelerator: Accelerator | undefined;
  readonly loopIterations: number;
  readonly offlineNs: number;
}

const LOOP_LIMIT = 0xf_ffff;

/** Fills in the defaults. */
export function settleOptions(
  options: OspmOptions,
  fallback: { personality: Personality; isGuest: boolean },
): OspmSettings {
  return {
    personality: options.personality ?? fallback.personality,
    bringsOnline: options.userspace?.bringsOnline ?? true,
    reactionNs: options.userspace?.reactionNs ?? 1_000_000,
    bringUp: options.bringUp ?? "init-sipi-sipi",
    // Conventional memory that no firmware of ours uses.
    trampoline: options.memory?.trampoline ?? 0x9_1000,
    hypercallArguments: options.memory?.hypercallArguments ?? 0x9_0000,
    ejectIsDisabled: options.ejectIsDisabled ?? false,
    isGuest: options.isGuest ?? fallback.isGuest,
    pcpuHotRemoveCommand: options.pcpuHotRemoveCommand,
    sleepsByHypercall: options.sleepsByHypercall ?? false,
    accelerator: options.accelerator,
    loopIterations: options.loopIterations ?? LOOP_LIMIT,
    offlineNs: options.offlineNs ?? 0,
  };
}
