/** Bugs in AML of a platform without GPEs: selector registers in memory, a generic event device. */
import { asl, type Mutant, mutantsOf, put, putAll, SLIP } from "../mutant.ts";

const insertDone = "\\_SB.CPHP.INSE = One";
const removeDone = "\\_SB.CPHP.REMO = One";

export const genericEventMutants: readonly Mutant[] = mutantsOf("generic-event", [
  [
    "device-absent",
    "the generic event device says that it is not there",
    SLIP,
    asl([put('Name (_HID, "ACPI0013")', 'Name (_HID, "ACPI0013")\nMethod (_STA) { Return (Zero) }')]),
  ],
  [
    "device-without-interrupt",
    "the generic event device has no interrupt",
    "firecracker PR#4657",
    asl([put("Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 0x00000005 }", "")]),
  ],
  [
    "device-other-id",
    "the generic event device has the ID of a GPE block device",
    "D22",
    asl([put('"ACPI0013"', '"ACPI0006"')]),
  ],
  [
    "method-of-another-interrupt",
    "the event method is one for the interrupt 6",
    "firecracker PR#4657",
    asl([put("Method (_EVT, 1, Serialized)", "Method (_E06, 0, Serialized)")]),
  ],
  [
    "method-by-level",
    "the event method is one for a level",
    "firecracker PR#4657",
    asl([put("Method (_EVT, 1, Serialized)", "Method (_L05, 0, Serialized)")]),
  ],
  [
    "selects-behind-flags",
    "the scan reads the flags before it selects",
    SLIP,
    asl([
      put(
        /\\_SB\.CPHP\.SELE = Local0(\s+)If \(\\_SB\.CPHP\.INSE\)/,
        "Local1 = \\_SB.CPHP.INSE\n\\_SB.CPHP.SELE = Local0$1If (Local1)",
      ),
    ]),
  ],

  [
    "wrong-status-bit",
    "the event method waits for the bit of memory hot-plug",
    SLIP,
    asl([put("If ((Local0 & One))", "If ((Local0 & 0x02))")]),
  ],
  [
    "status-inverted",
    "the event method scans only if its bit is clear",
    SLIP,
    asl([put("If ((Local0 & One))", "If (!(Local0 & One))")]),
  ],
  [
    "status-read-twice",
    "the status register, which reading clears, is read twice",
    SLIP,
    asl([put("Local0 = GDAT", "Local0 = GDAT\nLocal0 = GDAT")]),
  ],
  ["event-does-nothing", "_EVT does not look", SLIP, asl([put("\\_SB.GEC.ESCN ()", "")])],
  [
    "other-interrupt",
    "_EVT answers another interrupt only",
    "firecracker PR#4657",
    asl([put("\\_SB.GEC.ESCN ()", "If ((Arg0 == 0x04)) { \\_SB.GEC.ESCN () }")]),
  ],
  [
    "interrupt-level",
    "the interrupt is declared as a level, and is an edge",
    "firecracker PR#4657",
    asl([put("Interrupt (ResourceConsumer, Edge, ActiveHigh", "Interrupt (ResourceConsumer, Level, ActiveHigh")]),
  ],
  [
    "interrupt-active-low",
    "the interrupt is declared as active low, and is active high",
    "firecracker PR#4657",
    asl([put("Interrupt (ResourceConsumer, Edge, ActiveHigh", "Interrupt (ResourceConsumer, Edge, ActiveLow")]),
  ],
  ["insert-not-cleared", "the scan leaves the insert event set", SLIP, asl([put(insertDone, "")])],
  ["remove-not-cleared", "the scan leaves the remove event set", SLIP, asl([put(removeDone, "")])],
  ["selects-nothing", "the scan does not move the selector", SLIP, asl([put("\\_SB.CPHP.SELE = Local0", "")])],
  [
    "scan-too-short",
    "the scan stops before the last processor",
    "cloud-hypervisor 5f399fc0",
    asl([put("(Local0 < 0x04)", "(Local0 < 0x03)")]),
  ],
  ["scan-skips", "the scan looks at every other processor", SLIP, asl([put("Local0++", "Local0 += 2")])],
  [
    "remove-notified-as-insert",
    "a removal is announced by Device Check",
    SLIP,
    asl([put("CTFY (Local0, 0x03)", "CTFY (Local0, One)")]),
  ],
  [
    "notifies-all",
    "every processor is notified of each change",
    "cloud-hypervisor#555",
    asl([putAll(/If \(\(Arg0 == 0x0[1-3]\)\) /, "If (One) ")]),
  ],
  [
    "eject-not-written",
    "_EJ0 selects and writes nothing: the removal is pending for ever",
    "cloud-hypervisor PR#7086; D16",
    asl([put("\\_SB.CPHP.EJEC = One", "")]),
  ],
  [
    "eject-without-selecting",
    "_EJ0 ejects whatever processor was selected last",
    SLIP,
    asl([put("\\_SB.CPHP.SELE = Arg0\n                \\_SB.CPHP.EJEC = One", "\\_SB.CPHP.EJEC = One")]),
  ],
  [
    "mat-8-bytes",
    "_MAT holds the first half of an x2APIC entry",
    "§5.2.12.12; D4",
    asl([put("9, 16, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0", "9, 16, 0, 0, 1, 0, 0, 0")]),
  ],
  [
    "mat-places-swapped",
    "_MAT has the UID where the x2APIC ID belongs and the other way round",
    SLIP,
    asl([put("9, 16, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0", "9, 16, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0")]),
  ],
  ["mat-type-0", "_MAT calls its 16 bytes a local APIC entry", "D4", asl([put("9, 16, 0, 0, 1", "0, 16, 0, 0, 1")])],
  [
    "status-always-present",
    "_STA says 0x0F of every processor",
    "tools/verify-linux/broken.ts",
    asl([put("If (\\_SB.CPHP.ENAB)", "If (One)")]),
  ],
  [
    "status-wrong-flag",
    "_STA looks at the insert event",
    SLIP,
    asl([put("If (\\_SB.CPHP.ENAB)", "If (\\_SB.CPHP.INSE)")]),
  ],
  ["uid-twice", "two processors have one _UID", "D6", asl([put("Name (_UID, 0x02)", "Name (_UID, 0x01)")])],
]);
