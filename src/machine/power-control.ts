/**
 * Sleeping and waking: what the board does with SLP_TYP and SLP_EN, what S3 leaves of it, and what its firmware does
 * before software goes on.
 *
 * @see ACPI 6.5 §4.8.3.2, §5.2.10, §16.1.3, §16.3.2
 */
import type { AcpiHardware } from "./acpi-hardware.ts";
import type { SleepingState, SleepLayout } from "./board-layout.ts";
import type { DeviceBus } from "./bus.ts";
import { type DeviceHost, emitHardware } from "./device-host.ts";
import type { PhysicalMemory } from "./physical-memory.ts";
import { fixedEvents } from "./pm1.ts";
import type { Processor } from "./processor.ts";
import { SavedState } from "./saved-state.ts";
import type { MachineTimer } from "./timers.ts";

export const powerStates = ["working", "s1", "s2", "s3", "s4", "soft-off"] as const;
export type PowerState = (typeof powerStates)[number];

/**
 * How deep a state is. `standby`: everything goes on where it stood. `suspended`: processors and devices lose what they
 * know, memory does not; firmware jumps to the waking vector. `off`: nothing is left, firmware starts from the beginning.
 */
const states: {
  readonly [S in SleepingState]: {
    readonly power: PowerState;
    readonly depth: "standby" | "suspended" | "off";
    readonly canWake: boolean;
  };
} = {
  s1: { power: "s1", depth: "standby", canWake: true },
  s2: { power: "s2", depth: "suspended", canWake: true },
  s3: { power: "s3", depth: "suspended", canWake: true },
  s4: { power: "s4", depth: "off", canWake: true },
  s5: { power: "soft-off", depth: "off", canWake: false },
};
// Object.keys loses the key type.
const stateNames = Object.keys(states) as readonly SleepingState[];

/** `event`: one of the FADT's events that is set and enabled; its own status bit says which. */
export type WakeCause = "power-button" | "rtc" | "event";

export interface PowerControlParts {
  /** Undefined: SLP_EN does nothing. */
  readonly layout: SleepLayout | undefined;
  /** Exists only after this control does. */
  readonly acpi: () => AcpiHardware;
  readonly ram: PhysicalMemory;
  readonly buses: readonly DeviceBus[];
  readonly processors: readonly Processor[];
  /** Power-on of everything. */
  readonly reset: () => void;
}

/** Offsets in the FACS. @see ACPI 6.5 §5.2.10 table 5.12 */
const facs = { wakingVector: 12, extendedWakingVector: 24, length: 32 } as const;
const PAGE = 4096;
/** From the event to the first instruction of firmware. */
const wakeLatencyNs = 1_000_000;
const statusOf = { "power-button": fixedEvents.powerButton, rtc: fixedEvents.rtc, event: undefined } as const;

export class PowerControl {
  /** Physical address of the FACS, where firmware put it. */
  facsAddress: number | undefined;
  private readonly host: DeviceHost;
  private readonly parts: PowerControlParts;
  private readonly handlers: ((state: PowerState) => void)[] = [];
  private readonly waking: MachineTimer;
  private current: PowerState = "working";
  private isBelow = false;
  private keepsContext = false;

  constructor(host: DeviceHost, parts: PowerControlParts) {
    this.host = host;
    this.parts = parts;
    this.waking = host.timers.define("power/wake", () => this.wake("event"));
  }

  get state(): PowerState {
    return this.current;
  }

  onChange(handler: (state: PowerState) => void): void {
    this.handlers.push(handler);
  }

  /** What `action` puts to sleep keeps its context. */
  runBelow(action: () => void): void {
    this.isBelow = true;
    try {
      action();
    } finally {
      this.isBelow = false;
    }
  }

  /** SLP_EN was written. @param type - SLP_TYP */
  sleep(type: number): void {
    const { layout, processors } = this.parts;
    if (layout === undefined || this.current !== "working") return;
    const name = stateNames.find((each) => layout.types[each] === type);
    if (name === undefined) return;
    const { depth, power } = states[name];
    this.keepsContext = depth === "standby" || (this.isBelow && depth === "suspended");
    if (!this.keepsContext) {
      for (const processor of processors) processor.sleep();
      this.resetDevices();
    }
    this.change(power);
    this.onEvent();
  }

  /** An event may be set and enabled: in a sleeping state that is a reason to wake. */
  onEvent(): void {
    if (this.sleeping === undefined || this.waking.isArmed || !this.parts.acpi().hasWakeEvent) return;
    this.waking.arm(wakeLatencyNs);
  }

  /** @returns false if the machine does not sleep */
  wake(cause: WakeCause): boolean {
    const depth = this.sleeping;
    if (depth === undefined) return false;
    this.waking.cancel();
    if (depth === "off") {
      // Whoever brings the image of the system back is software; what is left to see is why the machine is on (§16.1.4).
      this.parts.reset();
      this.parts.acpi().showWakeStatus(statusOf[cause]);
      return true;
    }
    if (depth === "standby") {
      this.parts.acpi().showWakeStatus(statusOf[cause]);
      this.change("working");
      return true;
    }
    // A device model resets the whole machine now; where the wells stayed on there is nothing left to lose.
    if (!this.keepsContext) this.resetDevices();
    this.parts.acpi().showAwake(statusOf[cause]);
    const vector = this.readVector();
    emitHardware(this.host, "firmware/wake", { vector });
    if (vector === 0) {
      // §5.2.10: no vector, no way back; firmware starts the machine as after power-on.
      this.parts.reset();
      return true;
    }
    this.change("working");
    if (!this.keepsContext) this.parts.processors[0]?.bringUp(Math.floor(vector / PAGE));
    return true;
  }

  reset(): void {
    this.waking.cancel();
    this.keepsContext = false;
    if (this.current !== "working") this.change("working");
  }

  save(): unknown {
    return { state: this.current, keepsContext: this.keepsContext, facs: this.facsAddress ?? -1 };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "power");
    this.current = saved.oneOf("state", powerStates);
    this.keepsContext = saved.boolean("keepsContext");
    this.facsAddress = saved.raw("facs") === -1 ? undefined : saved.number("facs");
  }

  /** Depth of the state the machine can be woken from; undefined: it is in none. */
  private get sleeping(): "standby" | "suspended" | "off" | undefined {
    const name = stateNames.find((each) => states[each].power === this.current);
    return name === undefined || !states[name].canWake ? undefined : states[name].depth;
  }

  private change(state: PowerState): void {
    this.current = state;
    emitHardware(this.host, "power/state", { state });
    for (const handler of this.handlers) handler(state);
  }

  private resetDevices(): void {
    for (const bus of this.parts.buses) {
      for (const device of bus.devices) if (device.keepsInSleep !== true) device.reset();
    }
  }

  /** §5.2.10: the 64-bit vector goes before the other where it is not zero. */
  private readVector(): number {
    const { ram } = this.parts;
    const at = this.facsAddress;
    if (at === undefined || !ram.contains(at, facs.length)) return 0;
    const low = ram.readUint(at + facs.extendedWakingVector, 4);
    const high = ram.readUint(at + facs.extendedWakingVector + 4, 4);
    return low === 0 && high === 0 ? ram.readUint(at + facs.wakingVector, 4) : high * 2 ** 32 + low;
  }
}
