/** Bugs in the AML of a native host whose sockets can be filled while it runs. */
import { asl, type Mutant, mutantsOf, put, SLIP } from "../mutant.ts";

export const socketMutants: readonly Mutant[] = mutantsOf("sockets", [
  [
    "event-other-number",
    "the event method is that of another event",
    "tools/verify-linux/broken.ts",
    asl([put("Method (_L0A", "Method (_L0B")]),
  ],
  ["event-edge", "the level event has an edge method", "§5.6.4", asl([put("Method (_L0A", "Method (_E0A")])],
  [
    "event-not-acknowledged",
    "the scan does not take note of what it has seen: it never ends",
    SLIP,
    asl([put("STAT = Local1\n", "")]),
  ],
  [
    "acknowledges-insertions-only",
    "the scan takes note of insertions only",
    SLIP,
    asl([put("STAT = Local1\n", "STAT = 0x02\n")]),
  ],
  [
    "bits-swapped",
    "the bits for insertion and removal are swapped",
    SLIP,
    asl([
      put("If ((Local1 & 0x02))", "If ((Local1 & 0x08))"),
      put("If ((Local1 & 0x04))", "If ((Local1 & 0x02))"),
      put("If ((Local1 & 0x08))", "If ((Local1 & 0x04))"),
    ]),
  ],
  [
    "socket-not-selected",
    "the scan does not select the socket that it was told of",
    SLIP,
    asl([put("SLOT = Local0\n", "")]),
  ],
  [
    "finds-one",
    "the scan ends after the first socket",
    SLIP,
    asl([put("                    Local0 = NEXT\n                }", "                    Break\n                }")]),
  ],
  ["eject-not-written", "_EJ0 selects the socket and leaves the power on", "D16", asl([put("CTRL = One", "")])],
  ["eject-inverted", "_EJ0 writes a zero", SLIP, asl([put("CTRL = One", "CTRL = Zero")])],
  [
    "status-wrong-bit",
    "_STA looks at the bit of insertions",
    SLIP,
    asl([put("Local0 = (STAT & One)", "Local0 = (STAT & 0x02)")]),
  ],
  [
    "status-inverted",
    "_STA says present of empty sockets",
    SLIP,
    asl([put("Local0 = (STAT & One)", "Local0 = !(STAT & One)")]),
  ],
  [
    "mat-flags-elsewhere",
    "_MAT has its flags in the byte of the APIC ID",
    SLIP,
    asl([put(/(CMAT \(0x01[\s\S]*?\}, )0x04\)/, "$10x03)")]),
  ],
  [
    "mat-length",
    "the length byte of _MAT is that of an x2APIC entry",
    "D4",
    asl([put("0x00, 0x08, 0x01", "0x00, 0x10, 0x01")]),
  ],
  [
    "ost-swapped",
    "_OST writes event and status into each other's registers",
    SLIP,
    asl([put("OEVT = Arg1\n", "OEVT = Arg2\n"), put("OSTS = Arg2\n", "OSTS = Arg1\n")]),
  ],
  ["ost-nowhere", "_OST writes no register", "D17", asl([put("OSTS = Arg2\n", "")])],
  [
    "no-ost",
    "no processor has _OST",
    "D17",
    asl([{ find: /Method \(_OST, 3, Serialized\)\s*\{[^}]*\}/, put: "", all: true }]),
  ],
  [
    "notify-name",
    "a socket's event is told to the processor of another one",
    SLIP,
    asl([put(/Notify \((\\_SB\.SK0\d\.CP)02/, "Notify ($103")]),
  ],
  [
    "byte-access",
    "the 32-bit registers are accessed as bytes",
    "cloud-hypervisor 7ca99204, df09e80b",
    asl([put("Field (CREG, DWordAcc", "Field (CREG, ByteAcc")]),
  ],
]);
