/** The registers of ACPI's fixed hardware, bit by bit: boards implement them, operating systems drive them. */
import { bit, bitRange, maskOf } from "./register-bits.ts";

/** @see ACPI 6.5 §4.8.3.1.1, table 4.16 */
export const pm1Status = {
  TMR_STS: bit(0, "w1c"),
  BM_STS: bit(4, "w1c"),
  GBL_STS: bit(5, "w1c"),
  PWRBTN_STS: bit(8, "w1c"),
  SLPBTN_STS: bit(9, "w1c"),
  RTC_STS: bit(10, "w1c"),
  PCIEXP_WAKE_STS: bit(14, "w1c"),
  WAK_STS: bit(15, "w1c"),
} as const;

/** @see ACPI 6.5 §4.8.3.1.2, table 4.17 */
export const pm1Enable = {
  TMR_EN: bit(0, "rw"),
  GBL_EN: bit(5, "rw"),
  PWRBTN_EN: bit(8, "rw"),
  SLPBTN_EN: bit(9, "rw"),
  RTC_EN: bit(10, "rw"),
  PCIEXP_WAKE_DIS: bit(14, "rw"),
} as const;

/** SCI_EN is the firmware's: software reads it. @see ACPI 6.5 §4.8.3.2.1, table 4.18 */
export const pm1Control = {
  SCI_EN: bit(0, "ro"),
  BM_RLD: bit(1, "rw"),
  GBL_RLS: bit(2, "wo"),
  SLP_TYP: bitRange(10, 12, "rw"),
  SLP_EN: bit(13, "wo"),
} as const;

/** Registers of hardware-reduced platforms. @see ACPI 6.5 §4.8.3.7, tables 4.21 and 4.22 */
export const sleepControl = { SLP_TYP: bitRange(2, 4, "rw"), SLP_EN: bit(5, "wo") } as const;
export const sleepStatus = { WAK_STS: bit(7, "w1c") } as const;

/**
 * The fixed events in the order in which OSPM looks at them: status, and whether they wake a system. The enable bit
 * stands at the same place of the other register.
 *
 * @see ACPI 6.5 §4.8.3.1, §4.8.2.2
 */
export const fixedEvents = [
  { name: "timer", status: pm1Status.TMR_STS, canWake: false },
  { name: "global-lock", status: pm1Status.GBL_STS, canWake: false },
  { name: "power-button", status: pm1Status.PWRBTN_STS, canWake: true },
  { name: "sleep-button", status: pm1Status.SLPBTN_STS, canWake: true },
  { name: "rtc", status: pm1Status.RTC_STS, canWake: true },
] as const;

/** Status bits that raise the SCI while their enable bits are set. */
export const fixedEventMask = maskOf(...fixedEvents.map(({ status }) => status));
/** Those of them that wake a system. */
export const wakeEventMask = maskOf(...fixedEvents.filter(({ canWake }) => canWake).map(({ status }) => status));
