/** Draft C's defects, put back one by one into the profile that corrects them, and slips of its own. */
import { asl, type Mutant, mutantsOf, put, putAll, SLIP } from "../mutant.ts";

export const correctedMutants: readonly Mutant[] = mutantsOf("corrected", [
  [
    "checksum-direction",
    "the checksum is corrected the other way",
    "facts A.8, D27",
    asl([putAll("MSU = ((MSU + Local0) - One)", "MSU = ((MSU - Local0) + One)")]),
  ],
  [
    "checksum-forgotten",
    "the checksum is not corrected",
    "facts A.8",
    asl([putAll("MSU = ((MSU + Local0) - One)", "")]),
  ],
  [
    "checksum-of-flag-0-1",
    "the checksum falls by one as if absent were 0",
    "facts A.8: Online Capable flips the direction",
    asl([putAll("MSU = ((MSU + Local0) - One)", "MSU -= One")]),
  ],
  [
    "notify-before-entry",
    "the OS is told before entry and checksum are right",
    "facts D19",
    asl([putAll(/(Local0 = FLGS\s+)(FLGS = One\s+)(MSU = .*\n\s*)(Notify \(V\w+, 0x01\))/, "$1$2$4\n$3")]),
  ],
  [
    "cleared-on-request",
    "the entry says absent as soon as the eject is requested",
    "facts D15",
    asl([putAll(/Notify \((V\w+), 0x03\)/, "FLGS = 0x02\n MSU -= One\n Notify ($1, 0x03)")]),
  ],
  ["eject-sleeps", "_EJ0 only sleeps", "facts D16", asl([putAll(/EJCT \(0x\w+, 0x\w+, 0x\w+\)/, "Sleep (200)")])],
  ["eject-not-commanded", "_EJ0 selects and gives no command", "facts D16", asl([put("EJCM = One", "")])],
  ["no-ost", "no processor has _OST", "facts D17", asl([putAll(/Method \(_OST, 3, Serialized\)\s*\{[^}]*\}/, "")])],
  [
    "ost-swapped",
    "_OST writes event and status into each other's registers",
    SLIP,
    asl([put("OSEV = Arg1\n            OSST = Arg2", "OSEV = Arg2\n            OSST = Arg1")]),
  ],
  ["ost-half", "_OST writes the event only: nothing is published", SLIP, asl([put("OSST = Arg2", "")])],
  [
    "boot-can-go",
    "the boot processor is asked to go and has _EJ0",
    "facts D18",
    asl([
      put(
        "Method (WANT, 1, NotSerialized)\n            {\n                If ((Arg0",
        "Method (_EJ0, 1, NotSerialized) { EJCT (Zero, Zero, 0xFFFFFFFE) }\n            Method (WANT, 1, NotSerialized)\n            {\n                If (!Arg0) { Notify (V000, 0x03) }\n                If ((Arg0",
      ),
    ]),
  ],
  ["seen-not-kept", "the scan does not keep what it has seen", SLIP, asl([put(/SEEN \[0x00\] = Local0/, "")])],
  [
    "seen-inverted",
    "the scan keeps the opposite of what it has seen",
    SLIP,
    asl([put(/SEEN \[0x00\] = Local0/, "SEEN [0x00] = ~Local0")]),
  ],
  [
    "mask-off-by-one",
    "a processor looks at the bit of the next one",
    SLIP,
    asl([put(/If \(\(Arg1 & 0x00000002\)\)/, "If ((Arg1 & 0x00000004))")]),
  ],
  [
    "wanted-off-by-one",
    "a processor takes its wish from the bit of the next one",
    SLIP,
    asl([put("WANT ((Arg0 & 0x00000002))", "WANT ((Arg0 & 0x00000004))")]),
  ],
  [
    "stride-8",
    "entries are taken to have 8 bytes",
    "facts D4",
    asl([putAll(/\(MAPA \+ 0x(\w)0\), 0x10/, "(MAPA + (0x$10 >> One)), 0x10")]),
  ],
  [
    "flags-at-4",
    "the flags are taken to be at byte 4",
    "facts D4",
    asl([putAll("Offset (0x08),\n", "Offset (0x04),\n")]),
  ],
  ["mat-64-bits", "_MAT gives the first 64 bits", "facts D4", asl([putAll("MAT, 128", "MAT, 64")])],
  [
    "processors",
    "vCPUs are Processor objects",
    "facts D5",
    asl([putAll(/Device \(V00(\d)\)\s*\{/, "Processor (V00$1, 0x0$1, 0x0000B010, 0x06)\n{")]),
  ],
  [
    "uid-narrow",
    "a _UID needs one byte only",
    "facts D10",
    asl([put(/Name \(_UID, 0x00010001\)|Name \(_UID, 65537\)|Name \(_UID, 0x10001\)/, "Name (_UID, 0x07)")]),
  ],
  [
    "uid-twice",
    "two vCPUs have one _UID",
    "facts D6",
    asl([put(/Name \(_UID, 0x00010002\)|Name \(_UID, 65538\)|Name \(_UID, 0x10002\)/, "Name (_UID, 0x00010001)")]),
  ],
  [
    "no-interrupt",
    "the event block has no interrupt",
    "facts D23",
    asl([put(/Interrupt \(ResourceConsumer[\s\S]*?\}/, "")]),
  ],
  [
    "block-device-id",
    "the event block has no ID that says what it is",
    "facts D22",
    asl([put('"ACPI0006"', '"ACPI0004"')]),
  ],
  ["event-level", "the edge event has a level method", SLIP, asl([put("Method (_E02", "Method (_L02")])],
  ["bus-without-uid", "the bus device has no _UID", "facts D36", asl([put('Name (_UID, "XEN0")', "")])],
  [
    "packed-fields",
    "the fields of the block follow each other behind a bitmap of odd width",
    "facts D1",
    asl([put("SIGN, 32,", "SIGN, 30,\n , 2,")]),
  ],
  [
    "status-without-flag",
    "_STA says 0x0F of every vCPU",
    "oracles 1.8",
    asl([putAll(/If \(\(FLGS & One\)\)(\s*\{\s*Return \(0x0F\))/, "If (One)$1")]),
  ],
  ["notify-missing", "a vCPU that comes is not announced", "peers 57", asl([put("Notify (V001, 0x01)", "")])],
]);
