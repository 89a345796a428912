/** Values of options as commander hands them over, checked. A wrong one is wrong usage: exit status 2. */
import { InvalidArgumentError } from "commander";
import { kindOfTable } from "../tables/index.ts";

/** For an option that may be repeated. */
export function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}

/** An integer of `minimum` to `maximum`, decimal or with 0x. */
export function integerBetween(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = /^(0[xX][0-9a-fA-F]+|\d+)$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= minimum && value <= maximum)) {
      throw new InvalidArgumentError(`It must be a number from ${minimum} to ${maximum}.`);
    }
    return value;
  };
}

/** Tables that people call otherwise than their signatures, in capitals. */
const otherNames: Readonly<Record<string, string>> = {
  RSDP: "RSD PTR ",
  "RSD PTR": "RSD PTR ",
  FADT: "FACP",
  MADT: "APIC",
  ASF: "ASF!",
};

/** A signature as people write it, as tables have it: `rsdp` is `RSD PTR `, `madt` is `APIC`. */
export function signatureKey(text: string): string {
  const key = text.trim().toUpperCase();
  return otherNames[key] ?? key;
}

/** The signature of a table with a layout. */
export function knownSignature(text: string): string {
  const key = signatureKey(text);
  if (kindOfTable(key, 0) === "other")
    throw new InvalidArgumentError("It must be the signature of a table in `acpikit table list`.");
  return key;
}

/** The option that takes bytes for a table of one signature. */
export const AS_TABLE = [
  "--as <signature>",
  "take each file for this table, whatever its bytes say",
  knownSignature,
] as const;
