/** What every model of hot-plug hardware is for the machine that carries it. */
import type { VcpuMechanism } from "../../hypervisor/index.ts";
import type { Machine } from "../../machine/index.ts";

/** One processor that the platform may have. */
export interface CpuSlot {
  /** The platform's number of it, from 0; slot 0 is the boot processor. */
  readonly index: number;
  readonly uid: number;
  readonly apicId: number;
  /** It is there at power-on. */
  readonly isPresent: boolean;
}

/** What a model tells the platform that it is part of. Slots are the platform's numbers. */
export interface CpuHotplugListener {
  /** Software says that it is done with a processor. */
  onEject(slot: number): void;
  /** `_OST` of a processor reached the hardware. */
  onOst(slot: number, event: number, status: number): void;
  /** Software left the eject to firmware (an SMI handler), which has to do it. */
  onFirmwareEject(slot: number): void;
}

/** Where a model's registers lie, as the tables say. */
export interface RegisterPlace {
  readonly space: "port" | "memory";
  readonly address: number;
  /** Bytes. */
  readonly length: number;
}

/** What a model is built from. */
export interface CpuHotplugHost {
  readonly machine: Machine;
  readonly slots: readonly CpuSlot[];
  /** The hot-plug registers. */
  readonly registers: RegisterPlace;
  /** Raises the event that the tables tie to processors. */
  readonly raiseEvent: () => void;
  /** Where the event is a level: whether its source is active. */
  readonly holdEvent?: ((isActive: boolean) => void) | undefined;
  readonly listener: CpuHotplugListener;
}

/** Hot-plug hardware: a mechanism whose registers software drives. */
export interface CpuHotplugDevice extends VcpuMechanism {
  /** It can ask software to give a processor up. */
  readonly canRemove: boolean;
}
