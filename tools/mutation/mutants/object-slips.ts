/** Slips in processor objects: who they are, their entry, their status, their eject and their reports. */
import { asl, type Mutant, mutantsOf, put, putAll, SLIP } from "../mutant.ts";

export const objectSlips: readonly Mutant[] = [
  ...mutantsOf("selector", [
    [
      "ost-selects-nobody",
      "_OST reports on whatever processor was selected last",
      SLIP,
      asl([put(/\\_SB\.CPHP\.SELE = Arg0(\s+\\_SB\.CPHP\.CMND = One)/, "$1")]),
    ],
    [
      "eject-selects-nobody",
      "_EJ0 ejects whatever processor was selected last",
      SLIP,
      asl([put(/\\_SB\.CPHP\.SELE = Arg0(\s+\\_SB\.CPHP\.EJEC = One)/, "$1")]),
    ],
    [
      "ost-in-seven-bits",
      "_OST writes the lower seven bits of the status",
      SLIP,
      asl([put("\\_SB.CPHP.DATA = Arg2", "\\_SB.CPHP.DATA = (Arg2 & 0x7F)")]),
    ],
    [
      "ost-of-insertions",
      "_OST reports insertions only",
      "D17",
      asl([put(/(Method \(COST, 3, Serialized\)\s*\{)/, "$1\nIf ((Arg1 != One)) { Return (Zero) }")]),
    ],
    [
      "ost-status-first",
      "_OST writes the status before the event",
      SLIP,
      asl([
        put(
          "\\_SB.CPHP.CMND = One\n                \\_SB.CPHP.DATA = Arg1\n                \\_SB.CPHP.CMND = 0x02\n                \\_SB.CPHP.DATA = Arg2",
          "\\_SB.CPHP.CMND = 0x02\n                \\_SB.CPHP.DATA = Arg2\n                \\_SB.CPHP.CMND = One\n                \\_SB.CPHP.DATA = Arg1",
        ),
      ]),
    ],
    [
      "eject-by-status",
      "_STA ejects where it should look",
      SLIP,
      asl([
        put(
          "Local0 = Zero\n                If (\\_SB.CPHP.ENAB)",
          "Local0 = Zero\n                \\_SB.CPHP.EJEC = One\n                If (\\_SB.CPHP.ENAB)",
        ),
      ]),
    ],
    [
      "status-reads-eject",
      "_STA reads the bit that can be written only",
      SLIP,
      asl([put("If (\\_SB.CPHP.ENAB)", "If (\\_SB.CPHP.EJEC)")]),
    ],
    [
      "status-constant",
      "one processor's _STA is a constant",
      "tools/verify-linux/broken.ts",
      asl([put("Method (_STA, 0, NotSerialized) { Return (CSTA (0x02)) }", "Name (_STA, 0x0F)")]),
    ],
    [
      "status-not-functioning",
      "_STA lacks the Functioning bit",
      "§6.3.7",
      asl([put("Local0 = 0x0F", "Local0 = 0x07")]),
    ],
    ["uid-missing", "a processor has no _UID", "§6.1.12", asl([put("Name (_UID, 0x02)", "")])],
    [
      "hid-missing",
      "a processor has no _HID",
      "§8.4",
      asl([put(/(Device \(C002\)\s*\{\s*)Name \(_HID, "ACPI0007"\)/, "$1")]),
    ],
    [
      "hid-of-all",
      "the processors have an ID that nobody knows",
      "firecracker PR#4657",
      asl([putAll('"ACPI0007"', '"ACPI0017"')]),
    ],
    [
      "mat-length",
      "the length byte of _MAT says 9",
      "§5.2.12.2",
      asl([put("0x00, 0x08, 0x01, 0x01, 0x01", "0x00, 0x09, 0x01, 0x01, 0x01")]),
    ],
    [
      "mat-online-capable",
      "_MAT says Online Capable instead of Enabled",
      "D13; D28",
      asl([put("0x00, 0x08, 0x01, 0x01, 0x01", "0x00, 0x08, 0x01, 0x01, 0x02")]),
    ],
    [
      "mat-io-apic",
      "the type byte of _MAT is that of an I/O APIC",
      SLIP,
      asl([put("0x00, 0x08, 0x01, 0x01, 0x01", "0x01, 0x08, 0x01, 0x01, 0x01")]),
    ],
  ]),
  ...mutantsOf("generic-event", [
    [
      "mutex-kept-by-status",
      "_STA returns before it releases the mutex",
      "cloud-hypervisor 5ff4696c",
      asl([put("Local0 = 0x0F", "Return (0x0F)")]),
    ],
    [
      "mat-disabled",
      "_MAT has flags of zero",
      "D13",
      asl([put("9, 16, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1", "9, 16, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1")]),
    ],
    [
      "mat-of-another",
      "_MAT of a processor is that of the next one",
      "D8",
      asl([put("9, 16, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1", "9, 16, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2")]),
    ],
    [
      "mat-big-endian",
      "_MAT has its numbers in the other order of bytes",
      SLIP,
      asl([put("9, 16, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0", "9, 16, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1")]),
    ],
    [
      "eject-clears-remove",
      "_EJ0 clears the remove event instead of ejecting",
      "cloud-hypervisor PR#7086",
      asl([put("\\_SB.CPHP.EJEC = One", "\\_SB.CPHP.REMO = One")]),
    ],
    [
      "status-present-only",
      "_STA lacks the Enabled bit",
      "firecracker PR#4657",
      asl([put("Local0 = 0x0F", "Local0 = 0x0D")]),
    ],
    ["uid-is-text", "a _UID is a string", "§6.1.12", asl([put("Name (_UID, 0x02)", 'Name (_UID, "2")')])],
  ]),
  ...mutantsOf("madt-bitmap", [
    [
      "mat-of-next",
      "_MAT returns the entry of the next processor",
      "plausible slip: wrong index",
      asl([put(/(PR01[\s\S]*?)Return \(ToBuffer \(MAT\)\)/, "$1Return (ToBuffer (^^PR02.MAT))")]),
    ],
    [
      "status-excludes-last",
      "the count excludes the last processor",
      "plausible slip: off by one",
      asl([put("(0x0F < NCPU)", "((0x0F + One) < NCPU)")]),
    ],
    [
      "status-or",
      "_STA says present if the count allows it",
      "plausible slip: LOr for LAnd",
      asl([putAll("< NCPU) && FLG)", "< NCPU) || FLG)")]),
    ],
  ]),
  ...mutantsOf("bitmap", [
    ["mat-length", "the length byte of _MAT says 16", "D4", asl([put("{ 0x00, 0x08, 0x00", "{ 0x00, 0x10, 0x00")])],
    [
      "mat-uid-in-flags",
      "_MAT has the UID in the byte of the flags",
      "plausible slip: wrong index",
      asl([put("Store (Arg0, Index (Local0, 0x02))", "Store (Arg0, Index (Local0, 0x04))")]),
    ],
    [
      "status-of-next",
      "_STA looks at the shadow of the next processor",
      SLIP,
      asl([put("Return (CSTA (0x01))", "Return (CSTA (0x02))")]),
    ],
    [
      "procid-twice",
      "two processors have one ProcID",
      "D6",
      asl([put("Processor (PR02, 0x02", "Processor (PR02, 0x01")]),
    ],
  ]),
  ...mutantsOf("sockets", [
    [
      "eject-selects-nobody",
      "_EJ0 switches off whatever socket was selected last",
      SLIP,
      asl([put(/SLOT = Arg0(\s+CTRL = One)/, "$1")]),
    ],
    [
      "ost-selects-nobody",
      "_OST reports on whatever socket was selected last",
      SLIP,
      asl([put(/SLOT = Arg0(\s+OEVT = Arg1)/, "$1")]),
    ],
    [
      "status-selects-nobody",
      "_STA looks at whatever socket was selected last",
      SLIP,
      asl([put(/SLOT = Arg0(\s+Local0 = \(STAT & One\))/, "$1")]),
    ],
    ["ejects-next", "_EJ0 switches off the next socket", SLIP, asl([put("CEJT (0x01)", "CEJT (0x02)")])],
    [
      "container-absent",
      "the container of the sockets says that it is not there",
      "D36",
      asl([put('Name (_HID, "ACPI0004")', 'Name (_HID, "ACPI0004")\nMethod (_STA) { Return (Zero) }')]),
    ],
    [
      "mat-id-of-next",
      "_MAT has the APIC ID of the next processor",
      "D8",
      asl([put("0x00, 0x08, 0x01, 0x02", "0x00, 0x08, 0x01, 0x04")]),
    ],
    [
      "status-mutex-kept",
      "_STA returns before it releases the mutex",
      "cloud-hypervisor 5ff4696c",
      asl([put(/Local0 = \(STAT & One\)\s+Release \(SLCK\)/, "Local0 = (STAT & One)")]),
    ],
    [
      "uid-twice",
      "two processors have one _UID",
      "D6",
      asl([put(/(Device \(CP02\)\s*\{\s*Name \(_HID, "ACPI0007"\)\s*)Name \(_UID, 0x02\)/, "$1Name (_UID, 0x01)")]),
    ],
  ]),
  ...mutantsOf("corrected", [
    [
      "ost-selects-nobody",
      "_OST reports on whatever vCPU was selected last",
      SLIP,
      asl([put(/EJSL = Arg0(\s+OSEV)/, "$1")]),
    ],
    [
      "entry-of-next",
      "a vCPU overlays the entry of the next one",
      "plausible slip: wrong index",
      asl([put("(MAPA + 0x10), 0x10", "(MAPA + 0x20), 0x10")]),
    ],
    [
      "status-of-next",
      "_STA looks at the flags of the next vCPU",
      SLIP,
      asl([put(/(V001[\s\S]*?)If \(\(FLGS & One\)\)(\s*\{\s*Return)/, "$1If ((^^V002.FLGS & One))$2")]),
    ],
    [
      "status-capable",
      "_STA takes Online Capable for present",
      "D28",
      asl([putAll(/If \(\(FLGS & One\)\)(\s*\{\s*Return \(0x0F\))/, "If ((FLGS & 0x02))$1")]),
    ],
    ["eject-mutex-kept", "_EJ0 keeps the mutex", SLIP, asl([put(/(& Arg2\)\s+)Release \(CPLK\)/, "$1")])],
    ["mat-cut", "_MAT ends before the UID", "§5.2.12.12", asl([put("MAT, 128", "MAT, 96")])],
  ]),
];
