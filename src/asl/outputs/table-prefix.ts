/** How the symbols of a table begin in C and assembler. */
import type { CompiledTable } from "../compile.ts";

const oemTableId = { from: 16, to: 24 } as const;

/** `SSDT_OEMTABLE`: signature and OEM table id, with `_` for what cannot stand in an identifier. */
export function tablePrefix({ signature, bytes }: CompiledTable): string {
  let id = "";
  for (const byte of bytes.subarray(oemTableId.from, oemTableId.to)) {
    if (byte === 0) break;
    id += String.fromCharCode(byte);
  }
  return `${signature}_${id}`.replaceAll(/[^A-Za-z0-9_]/g, "_");
}
