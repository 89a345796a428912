/** The waking vector: where firmware hands over after S3. @see ACPI 6.5 §5.2.10 */
import type { FoundTable } from "../tables/index.ts";
import type { PlatformAccess } from "./platform-access.ts";
import { writeRegister } from "./register.ts";

const VECTOR = 12;
const EXTENDED_VECTOR = 24;
/** FACS that end before the 64-bit vector are of ACPI 1.0. */
const EXTENDED_END = 32;

/** Writes the real-mode vector, and zero to the other one, which would go before it. @returns false without a FACS */
export function writeWakingVector(platform: PlatformAccess, tables: readonly FoundTable[], vector: number): boolean {
  const facs = tables.find(({ table }) => table.kind === "facs");
  if (facs === undefined) return false;
  const write = (offset: number, value: number): void =>
    writeRegister(platform, { space: "memory", address: facs.address + offset, width: 4 }, value);
  write(VECTOR, vector);
  if (facs.source.bytes.length < EXTENDED_END) return true;
  write(EXTENDED_VECTOR, 0);
  write(EXTENDED_VECTOR + 4, 0);
  return true;
}
