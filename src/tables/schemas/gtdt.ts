/** Generic Timer Description Table. */
import {
  array,
  choice,
  constant,
  described,
  flags,
  list,
  ownLength,
  referenced,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { type TableHeader, tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const timerFlags = (label: string) =>
  sourceFlags(4, label, { triggerMode: [0, "Trigger Mode"], polarity: [1, "Polarity"], alwaysOn: [2, "Always On"] });
const frameTimerFlags = (label: string) =>
  sourceFlags(4, label, { triggerMode: [0, "Trigger Mode"], polarity: [1, "Polarity"] });
const timerFrame = struct("GT Block Timer", "5.2.25.1", {
  frameNumber: described(u8, "Frame Number"),
  reserved: described(reserved(3), "Reserved"),
  baseAddress: described(u64, "Base Address"),
  el0BaseAddress: described(u64, "EL0 Base Address"),
  timerInterrupt: described(u32, "Timer Interrupt"),
  timerFlags: frameTimerFlags("Timer Flags (decoded below)"),
  virtualTimerInterrupt: described(u32, "Virtual Timer Interrupt"),
  virtualTimerFlags: frameTimerFlags("Virtual Timer Flags (decoded below)"),
  commonFlags: sourceFlags(4, "Common Flags (decoded below)", { secure: [0, "Secure"], alwaysOn: [1, "Always On"] }),
});

const timerBlock = struct("Generic Timer Block", "5.2.25.1", {
  subtableType: described(constant(u8, 0), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(1), "Reserved"),
  blockAddress: described(u64, "Block Address"),
  timerCount: described(u32, "Timer Count"),
  timerOffset: described(u32, "Timer Offset"),
  timers: referenced("timerOffset", described(array(timerFrame, "timerCount"), "Timers")),
});

const watchdog = struct("Generic Watchdog Timer", "5.2.25.2", {
  subtableType: described(constant(u8, 1), "Subtable Type"),
  length: described(ownLength(u16), "Length"),
  reserved: described(reserved(1), "Reserved"),
  refreshFrameAddress: described(u64, "Refresh Frame Address"),
  controlFrameAddress: described(u64, "Control Frame Address"),
  timerInterrupt: described(u32, "Timer Interrupt"),
  timerFlags: sourceFlags(4, "Timer Flags (decoded below)", {
    triggerMode: [0, "Trigger Mode"],
    polarity: [1, "Polarity"],
    security: [2, "Security"],
  }),
});

const platformTimer = taggedUnion(
  "Platform Timer",
  "5.2.25",
  { timerBlock, watchdog },
  { length: { at: 1, width: 2, excluded: 0 } },
);

const virtualEl2Timer = struct("Virtual EL2 Timer", "5.2.25", {
  virtualEl2TimerGsiv: described(u32, "Virtual EL2 Timer GSIV"),
  virtualEl2TimerFlags: described(u32, "Virtual EL2 Timer Flags"),
});

const noTimer = struct("No Virtual EL2 Timer", "5.2.25", {});
/** The virtual timer of EL2 came with revision 3 (ACPI 6.3). */
const virtualEl2Of = ({ header }: Readonly<Record<string, unknown>>): "present" | "absent" => {
  const { revision = 3, length = 104 }: Partial<TableHeader> = typeof header === "object" ? (header ?? {}) : {};
  return revision >= 3 && length >= 104 ? "present" : "absent";
};

/** Revision 1, of ACPI 5.0: no platform timers; the flags tell whether the counter is mapped. */
export const gtdtRevision1Layout = withRules(
  struct("Generic Timer Description Table (GTDT), revision 1", "ACPI 5.0 5.2.24", {
    header: tableHeader,
    counterBlockAddress: described(u64, "Counter Block Address"),
    globalFlags: described(flags(4, { memoryMappedTimer: 0, edgeTriggered: 1 }), "Global Flags"),
    secureEl1Interrupt: described(u32, "Secure EL1 Interrupt"),
    secureEl1Flags: frameTimerFlags("EL1 Flags (decoded below)"),
    nonSecureEl1Interrupt: described(u32, "Non-Secure EL1 Interrupt"),
    nonSecureEl1Flags: frameTimerFlags("NEL1 Flags (decoded below)"),
    virtualTimerInterrupt: described(u32, "Virtual Timer Interrupt"),
    virtualTimerFlags: frameTimerFlags("VT Flags (decoded below)"),
    nonSecureEl2Interrupt: described(u32, "Non-Secure EL2 Interrupt"),
    nonSecureEl2Flags: frameTimerFlags("NEL2 Flags (decoded below)"),
  }),
  [tableChecksum],
);

export const gtdtLayout = withRules(
  struct("Generic Timer Description Table (GTDT)", "5.2.25", {
    header: tableHeader,
    counterBlockAddress: described(u64, "Counter Block Address"),
    reserved: described(reserved(4), "Reserved"),
    secureEl1Interrupt: described(u32, "Secure EL1 Interrupt"),
    secureEl1Flags: timerFlags("EL1 Flags (decoded below)"),
    nonSecureEl1Interrupt: described(u32, "Non-Secure EL1 Interrupt"),
    nonSecureEl1Flags: timerFlags("NEL1 Flags (decoded below)"),
    virtualTimerInterrupt: described(u32, "Virtual Timer Interrupt"),
    virtualTimerFlags: timerFlags("VT Flags (decoded below)"),
    nonSecureEl2Interrupt: described(u32, "Non-Secure EL2 Interrupt"),
    nonSecureEl2Flags: timerFlags("NEL2 Flags (decoded below)"),
    counterReadBlockAddress: described(u64, "Counter Read Block Address"),
    platformTimerCount: described(u32, "Platform Timer Count"),
    platformTimerOffset: described(u32, "Platform Timer Offset"),
    el2VirtualTimer: choice(virtualEl2Of, { present: virtualEl2Timer, absent: noTimer }),
    platformTimers: list(platformTimer),
  }),
  [tableChecksum],
);
