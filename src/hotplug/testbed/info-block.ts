/** The block of Xen's HVM and PVH guests in which AML finds the MADT. @see facts C.3 */

import { encodeAcpiInfo } from "../../firmware/index.ts";
import type { Machine } from "../../machine/index.ts";
import { checksumOffset } from "../../tables/index.ts";
import type { TestbedPlan } from "./plan.ts";

/** Fills the block; tables without one are left alone. */
export function placeInfoBlock(machine: Machine, { chosen, placed, slots, entries }: TestbedPlan): void {
  if (chosen?.model !== "xen-hvm" && chosen?.model !== "xen-pvh") return;
  const address = chosen.data?.address;
  const [first] = entries;
  if (address === undefined || first === undefined) return;
  const block = encodeAcpiInfo({
    processorCount: slots.length,
    madtChecksumAddress: placed.madt.address + checksumOffset,
    firstEntryAddress: placed.madt.address + first.offset,
  });
  machine.ram.write(address, block);
}
