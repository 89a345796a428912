/**
 * The registers that put a platform to sleep: PM1 control, or the sleep control register of hardware-reduced platforms.
 *
 * @see ACPI 6.5 §4.8.3.2.1, §4.8.3.7
 */

import { maskOf, sleepControl, sleepStatus, withField } from "../schema/index.ts";
import type { PlatformAccess } from "./platform-access.ts";
import type { Pm1 } from "./pm1.ts";
import { type Register, readRegister, writeRegister } from "./register.ts";
import type { SleepType } from "./sleep-states.ts";

/** One way to the sleeping states. */
export interface SleepRegisters {
  readonly name: "pm1" | "sleep-control";
  /** WAK_STS reads 1: the platform has slept and is awake again. */
  readonly isAwake: boolean;
  clearWakeStatus(): void;
  /** What the control registers are written with in the end. */
  valuesOf(type: SleepType): { readonly a: number; readonly b: number };
  /** Writes SLP_TYP and SLP_EN. Software may not come back from this call before the platform wakes. */
  enter(type: SleepType): void;
}

/** The two registers of the FADT. */
export interface SleepControlPlaces {
  readonly control: Register;
  readonly status: Register;
}

const SLP_EN = maskOf(sleepControl.SLP_EN);
const WAK_STS = maskOf(sleepStatus.WAK_STS);

/** The way of hardware-reduced platforms. */
export function sleepControlRegisters(platform: PlatformAccess, places: SleepControlPlaces): SleepRegisters {
  const controlValue = ({ a }: SleepType): number => withField(sleepControl.SLP_TYP, a) | SLP_EN;
  return {
    name: "sleep-control",
    get isAwake() {
      return (readRegister(platform, places.status) & WAK_STS) !== 0;
    },
    clearWakeStatus: () => writeRegister(platform, places.status, WAK_STS),
    valuesOf: (type) => ({ a: controlValue(type), b: 0 }),
    enter: (type) => writeRegister(platform, places.control, controlValue(type)),
  };
}

/** The way of platforms with fixed hardware. */
export function pm1SleepRegisters(pm1: Pm1): SleepRegisters {
  return {
    name: "pm1",
    get isAwake() {
      return pm1.isAwake;
    },
    clearWakeStatus: () => pm1.clearWakeStatus(),
    valuesOf: ({ a, b }) => {
      const [first = 0, second = 0] = pm1.sleepValues([a, b]);
      return { a: first, b: second };
    },
    enter: ({ a, b }) => pm1.sleep([a, b]),
  };
}
