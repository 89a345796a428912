/**
 * Slips in methods that look for changes: loops, bits, order, ways out.
 *
 * Left out, because no run can tell them from the good ones: what a scan does for a bit that goes, where the hardware's
 * bitmap never loses one (QEMU's, and so Xen's); a loop that goes one processor too far, where registers of none read
 * as zeros; `ElseIf` for the second event of one processor, which QEMU's own scan has, too; a selector that is written
 * after the eject command, where the report that the eject is in progress has selected the processor already.
 */
import { asl, type Mutant, mutantsOf, put, putAll, SLIP } from "../mutant.ts";

export const scanSlips: readonly Mutant[] = [
  ...mutantsOf("selector", [
    [
      "scan-returns-with-mutex",
      "where nothing is left the scan returns instead of leaving the loop, and keeps the mutex",
      "cloud-hypervisor 5ff4696c",
      asl([put("Break", "Return (Zero)")]),
    ],
    [
      "scan-stops-early",
      "the scan stops before the last processor",
      SLIP,
      asl([put("(Local0 < 0x04)", "(Local0 < 0x03)")]),
    ],
    [
      "scan-breaks-on-equal",
      "the scan takes a change of the processor that it has come to for the end",
      "plausible slip: <= for <",
      asl([put("If ((Local2 < Local0))", "If ((Local2 <= Local0))")]),
    ],
    [
      "scan-keeps-place",
      "the scan does not go on from the processor that it found",
      SLIP,
      asl([put("Local0 = Local2", "")]),
    ],
    [
      "writes-zero-to-clear",
      "the scan writes a zero to clear the insert event",
      SLIP,
      asl([put("\\_SB.CPHP.INSE = One", "\\_SB.CPHP.INSE = Zero")]),
    ],
    [
      "clears-before-looking",
      "the scan clears the remove event before it has looked at it",
      SLIP,
      asl([put("If (\\_SB.CPHP.INSE)", "\\_SB.CPHP.REMO = One\nIf (\\_SB.CPHP.INSE)")]),
    ],
    [
      "events-preserved",
      "writing one flag writes back the others: clearing one event clears both",
      "plausible slip: Preserve for WriteAsZeros",
      asl([put("NoLock, WriteAsZeros", "NoLock, Preserve")]),
    ],
    [
      "command-of-ost",
      "the scan gives the command of _OST instead of the one for the next processor",
      SLIP,
      asl([put("\\_SB.CPHP.CMND = Zero", "\\_SB.CPHP.CMND = One")]),
    ],
    [
      "notify-by-flag",
      "a removal is announced by the value 2",
      SLIP,
      asl([put("CTFY (Local0, 0x03)", "CTFY (Local0, 0x02)")]),
    ],
    [
      "container-notified",
      "the container is notified instead of the processor",
      "firecracker PR#4657",
      asl([put("{ Notify (C001, Arg1) }", "{ Notify (\\_SB.CPUS, Arg1) }")]),
    ],
  ]),
  ...mutantsOf("generic-event", [
    ["scan-never-advances", "the scan looks at the first processor for ever", SLIP, asl([put("Local0++", "")])],
    [
      "returns-after-one",
      "the scan returns after the first change, with the mutex",
      SLIP,
      asl([put("\\_SB.CPHP.INSE = One", "\\_SB.CPHP.INSE = One\nReturn (Zero)")]),
    ],
    [
      "selector-behind",
      "the scan selects the processor before the one it notifies",
      SLIP,
      asl([put("\\_SB.CPHP.SELE = Local0", "\\_SB.CPHP.SELE = (Local0 - One)")]),
    ],
    [
      "notify-missing",
      "one processor is missing in the list of whom to notify",
      "kubevirt#13608",
      asl([put("If ((Arg0 == 0x02)) { Notify (C002, Arg1) }", "")]),
    ],
    [
      "greater-for-equal",
      "processors above the changed one are notified, too",
      SLIP,
      asl([put("If ((Arg0 == 0x01))", "If ((Arg0 >= 0x01))")]),
    ],
    [
      "device-wake",
      "an insertion is announced by Device Wake (2)",
      SLIP,
      asl([put("CTFY (Local0, One)", "CTFY (Local0, 0x02)")]),
    ],
    [
      "or-for-and",
      "the event method scans whatever the status says",
      "plausible slip: Or for And",
      asl([put("If ((Local0 & One))", "If (!(Local0 | One))")]),
    ],
    [
      "status-shifted",
      "the status is shifted before its bit is looked at",
      SLIP,
      asl([put("Local0 = GDAT", "Local0 = (GDAT >> One)")]),
    ],
  ]),
  ...mutantsOf("madt-bitmap", [
    [
      "compares-after-storing",
      "the flag is stored before it is compared: nothing ever changes",
      SLIP,
      asl([put(/(If \(\(Local2 != \\_SB\.PR01\.FLG\)\))/, "\\_SB.PR01.FLG = Local2\n$1")]),
    ],
    [
      "returns-early",
      "the scan returns when it has notified one processor",
      SLIP,
      asl([put("Notify (PR01, One) MSU -= One", "Notify (PR01, One) MSU -= One Return (Zero)")]),
    ],
    [
      "or-for-and",
      "a bit is set, not looked at",
      "plausible slip: Or for And",
      asl([put(/Local1 >>= One\s+Local2 = \(Local1 & One\)/, "Local1 >>= One\nLocal2 = (Local1 | One)")]),
    ],
    [
      "second-byte-of-first",
      "the ninth processor follows bit 1 of its byte",
      SLIP,
      asl([put("Local1 = DerefOf (Local0 [0x01])", "Local1 = (DerefOf (Local0 [0x01]) >> One)")]),
    ],
    [
      "third-byte",
      "the scan takes the third byte of the bitmap for the second",
      "plausible slip: wrong index",
      asl([put("Local0 [0x01]", "Local0 [0x02]")]),
    ],
    [
      "bitmap-too-narrow",
      "the field of the bitmap has eight bits for sixteen processors",
      "D3",
      asl([put("PRS, 16", "PRS, 8")]),
    ],
    ["shift-by-two", "one shift is by two bits", "xen b190af7d", asl([put("Local1 >>= One", "Local1 >>= 0x02")])],
  ]),
  ...mutantsOf("bitmap", [
    [
      "returns-early",
      "the scan returns when it has notified one processor",
      SLIP,
      asl([put("Notify (PR01, 0x01)", "Notify (PR01, 0x01)\nReturn (Zero)")]),
    ],
    [
      "xor-for-and",
      "a bit is inverted, not looked at",
      "plausible slip: XOr for And",
      asl([put(/(ShiftRight \(Local1, One, Local1\)\s+)And \(Local1, One, Local2\)/, "$1XOr (Local1, One, Local2)")]),
    ],
    [
      "shadow-stores-old",
      "the shadow is written with what it was",
      SLIP,
      asl([put("Store (Local2, Index (CPON, 0x01))", "Store (DerefOf (Index (CPON, 0x01)), Index (CPON, 0x01))")]),
    ],
    [
      "shadow-compared-with-next",
      "a bit is compared with the shadow of the next processor",
      "plausible slip: wrong index",
      asl([put("DerefOf (Index (CPON, 0x01)))", "DerefOf (Index (CPON, 0x02)))")]),
    ],
    [
      "shift-before-first",
      "the bitmap is shifted before the first bit is looked at",
      SLIP,
      asl([put(/(Index \(Local0, 0x00\)\), Local1\))/, "$1\nShiftRight (Local1, One, Local1)")]),
    ],
  ]),
  ...mutantsOf("sockets", [
    [
      "removals-not-looked-at",
      "the scan looks at insertions only, and leaves removals pending",
      SLIP,
      asl([put("(STAT & 0x06)", "(STAT & 0x02)")]),
    ],
    [
      "events-together",
      "only a socket that was filled and emptied at once is announced",
      "plausible slip: LAnd for And",
      asl([put("If ((Local1 & 0x02))", "If ((Local1 == 0x06))")]),
    ],
    [
      "notify-swapped",
      "Eject Request for an insertion, Device Check for a removal",
      SLIP,
      asl([
        put("CTFY (Local0, One)", "CTFY (Local0, 0x04)"),
        put("CTFY (Local0, 0x03)", "CTFY (Local0, One)"),
        put("CTFY (Local0, 0x04)", "CTFY (Local0, 0x03)"),
      ]),
    ],
    [
      "acknowledges-presence",
      "the scan writes the bit of presence instead of what it saw",
      SLIP,
      asl([put("STAT = Local1", "STAT = One")]),
    ],
  ]),
  ...mutantsOf("corrected", [
    ["first-scan-always", "every scan takes itself for the first one", SLIP, asl([put("FULL = Zero", "")])],
    [
      "changed-and",
      "only vCPUs that were and are there count as changed",
      "plausible slip: And for XOr",
      asl([put("Local0 ^ DerefOf (SEEN [0x00])", "Local0 & DerefOf (SEEN [0x00])")]),
    ],
    [
      "scan-without-mutex",
      "the scan releases the mutex that it has not acquired",
      SLIP,
      asl([put(/(Method \(SCAN, 0, Serialized\)\s*\{\s*)Acquire \(CPLK, 0xFFFF\)/, "$1")]),
    ],
    [
      "flags-read-late",
      "the old flags are read when the new ones stand there: the checksum stays",
      "§5.2.6",
      asl([putAll(/Local0 = FLGS\s+FLGS = One/, "FLGS = One\nLocal0 = FLGS")]),
    ],
    ["groups-not-called", "the scan keeps what it saw and tells nobody", SLIP, asl([put("GR00 (Local0, Local1)", "")])],
    [
      "arguments-swapped",
      "the group takes what changed for what is wanted",
      SLIP,
      asl([put("GR00 (Local0, Local1)", "GR00 (Local1, Local0)")]),
    ],
  ]),
];
