/** Bugs in AML of QEMU's legacy bitmap, whose shadow is in AML. */
import { asl, type Mutant, mutantsOf, put, SLIP } from "../mutant.ts";

export const bitmapMutants: readonly Mutant[] = mutantsOf("bitmap", [
  [
    "event-level",
    "the edge event has a level method",
    "plausible slip: level and edge swapped",
    asl([put("Method (_E02", "Method (_L02")]),
  ],
  [
    "event-other-number",
    "the event method is that of another event",
    "tools/verify-linux/broken.ts",
    asl([put("Method (_E02", "Method (_E03")]),
  ],

  [
    "shadow-not-stored",
    "the shadow is not written: each event notifies again",
    SLIP,
    asl([put("Store (Local2, Index (CPON, 0x01))", "")]),
  ],
  [
    "shadow-of-another",
    "the shadow of the next processor is written",
    SLIP,
    asl([put("Store (Local2, Index (CPON, 0x01))", "Store (Local2, Index (CPON, 0x02))")]),
  ],
  [
    "shadow-wrong-at-start",
    "the shadow says that a processor was there at power-on",
    "§5.6.4",
    asl([put("0x01, 0x00, 0x00, 0x00\n        })", "0x01, 0x01, 0x00, 0x00\n        })")]),
  ],
  [
    "shadow-inverted",
    "the scan acts where nothing has changed",
    SLIP,
    asl([
      put(
        "If (LNotEqual (Local2, DerefOf (Index (CPON, 0x01))))",
        "If (LEqual (Local2, DerefOf (Index (CPON, 0x01))))",
      ),
    ]),
  ],
  [
    "mask-wrong",
    "the scan looks at bit 1 of what it has shifted",
    SLIP,
    asl([put(/(ShiftRight \(Local1, One, Local1\)\s+)And \(Local1, One, Local2\)/, "$1And (Local1, 0x02, Local2)")]),
  ],
  [
    "shift-operands",
    "the operands of the shift are swapped",
    "xen b190af7d",
    asl([put("ShiftRight (Local1, One, Local1)", "ShiftRight (One, Local1, Local1)")]),
  ],
  [
    "shift-target",
    "the shift's result goes nowhere",
    SLIP,
    asl([put("ShiftRight (Local1, One, Local1)", "ShiftRight (Local1, One, Local3)")]),
  ],
  [
    "mat-never-enabled",
    "_MAT never has the Enabled flag",
    "§6.2.10",
    asl([put("Store (One, Index (Local0, 0x04))", "")]),
  ],
  [
    "mat-flag-elsewhere",
    "_MAT has the Enabled flag in the byte of the APIC ID",
    SLIP,
    asl([put("Store (One, Index (Local0, 0x04))", "Store (One, Index (Local0, 0x03))")]),
  ],
  [
    "mat-swapped",
    "_MAT has UID and APIC ID of different processors",
    "D8",
    asl([put("Return (CMAT (0x01, 0x01))", "Return (CMAT (0x02, 0x01))")]),
  ],
  [
    "notify-zero",
    "Bus Check instead of Device Check",
    "firecracker PR#4657",
    asl([put("Notify (PR01, 0x01)", "Notify (PR01, 0x00)")]),
  ],
  [
    "branches-swapped",
    "the branches for coming and going are swapped",
    SLIP,
    asl([put(/Notify \(PR01, 0x01\)([\s\S]*?)Notify \(PR01, 0x03\)/, "Notify (PR01, 0x03)$1Notify (PR01, 0x01)")]),
  ],
  [
    "status-absent",
    "_STA is 0 whatever the shadow says",
    "tools/verify-linux/broken.ts",
    asl([put("Return (0x0F)", "Return (Zero)")]),
  ],
  [
    "processor-is-a-device",
    "a processor is a Device with the _UID of another one",
    "D5; D6",
    asl([
      put(
        "Processor (PR02, 0x02, 0x00000000, 0x00)\n        {",
        'Device (PR02)\n        {\nName (_HID, "ACPI0007")\nName (_UID, 0x05)',
      ),
    ]),
  ],
  [
    "bitmap-too-narrow",
    "the field of the bitmap has two bits for four processors",
    "D3",
    asl([put("PRS, 4", "PRS, 2")]),
  ],
]);
