/** Compressed EISA identifiers. @see ACPI 6.5 §19.3.4 EISAID macro */

/** The seven characters of a 32-bit EISA identifier, e.g. `PNP0A03`. */
export function eisaIdText(value: bigint): string {
  const number = Number(BigInt.asUintN(32, value));
  // The bytes are stored the wrong way round.
  const swapped =
    (((number & 0xff) << 24) | ((number & 0xff00) << 8) | ((number >>> 8) & 0xff00) | (number >>> 24)) >>> 0;
  const letters = [26, 21, 16].map((shift) => String.fromCharCode(0x40 + ((swapped >>> shift) & 0x1f)));
  return `${letters.join("")}${(swapped & 0xffff).toString(16).toUpperCase().padStart(4, "0")}`;
}
