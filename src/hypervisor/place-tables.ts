/** Putting a table set into a domain's memory, typed so that the OS leaves it alone (D20). */
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import type { TableSet } from "../firmware/index.ts";
import type { Machine, MemoryType } from "../machine/index.ts";
import { diagnose } from "./diagnostics.ts";
import { type Lane, traceHypervisor } from "./lane.ts";
import { relocateSsdt } from "./relocate-ssdt.ts";

/**
 * Relocates the SSDT, writes every table and every block of plain memory, and gives their memory its type in the E820
 * map. Trapped blocks are left to the devices that answer there.
 *
 * @returns errors; with any, the memory is not to be used
 */
export function placeTables(lane: Lane, machine: Machine, tables: TableSet): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const put = (item: string, address: number, bytes: Uint8Array, type: MemoryType): void => {
    if (!machine.ram.contains(address, bytes.length)) {
      found.push(diagnose("no-room", undefined, { item, address: hex(address, 8), board: machine.layout.name }));
      return;
    }
    machine.ram.setType(address, bytes.length, type);
    machine.ram.write(address, bytes);
  };
  const { ssdtTemplate } = tables;
  const relocated = ssdtTemplate === undefined ? undefined : relocateSsdt(lane, ssdtTemplate);
  found.push(...(relocated?.diagnostics ?? []));
  if (hasErrors(found)) return found;
  for (const { signature, address, bytes, memoryType } of tables.tables) {
    // The firmware's copy holds the same values; what the guest gets is what the hypervisor relocated itself.
    const contents = address === ssdtTemplate?.address ? (relocated?.value ?? bytes) : bytes;
    put(signature, address, contents, memoryType);
    traceHypervisor(lane, "table/place", { signature, address, length: contents.length });
  }
  for (const { name, space, address, length, memoryType, isTrapped, initial } of tables.blocks) {
    if (space === "port" || isTrapped) continue;
    put(name, address, initial ?? new Uint8Array(length), memoryType);
  }
  return found;
}
