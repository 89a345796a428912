/** Texts for the compiler to read, of any size. */

/** A table of devices, ten lines each. */
export function linesOf(lines: number): string {
  const devices = Array.from(
    { length: Math.floor((lines - 2) / 10) },
    (_, i) => `    Device (D${segment(i)}) {
        Name (_HID, EisaId ("PNP0C02"))
        Name (_UID, ${i})
        Method (_STA, 0, NotSerialized) {
            Local0 = (${i} + 0x10)
            If (Local0 > 0x10) { Return (0x0F) }
            Return (Zero)
        }
        Name (BUFF, Buffer (4) { 1, 2, 3, 4 })
    }`,
  );
  return `DefinitionBlock ("", "SSDT", 2, "BENCH", "LINES", 1) {\n${devices.join("\n")}\n}\n`;
}

/** A table of hot-pluggable processors: what each has, and a method that tells which have changed. */
export function vcpusOf(count: number): string {
  const processors = Array.from(
    { length: count },
    (_, i) => `    Device (C${segment(i)}) {
        Name (_HID, "ACPI0007")
        Name (_UID, ${i})
        Method (_STA, 0, Serialized) { Return (CSTA (${i})) }
        Method (_MAT, 0, Serialized) {
            Return (Buffer () { 9, 16, 0, 0, ${i & 0xff}, ${i >> 8}, 0, 0, 1, 0, 0, 0, ${i & 0xff}, ${i >> 8}, 0, 0 })
        }
        Method (_EJ0, 1, Serialized) { CEJ0 (${i}, Arg0) }
        Method (_OST, 3, Serialized) { COST (${i}, Arg0, Arg1) }
    }`,
  );
  const notifications = Array.from(
    { length: count },
    (_, i) => `        If (Arg0 == ${i}) { Notify (\\_SB.C${segment(i)}, Arg1) }`,
  );
  return `DefinitionBlock ("", "SSDT", 2, "BENCH", "VCPUS", 1) {
    External (\\_SB.CSTA, MethodObj)
    External (\\_SB.CEJ0, MethodObj)
    External (\\_SB.COST, MethodObj)
    Scope (\\_SB) {
${processors.join("\n")}
    Method (CTFY, 2, NotSerialized) {
${notifications.join("\n")}
    }
    }
}
`;
}

const segment = (index: number): string => index.toString(36).toUpperCase().padStart(3, "0");
