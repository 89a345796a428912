/** Who answers which addresses: tables that give one address to two devices describe no machine. */
import type { BoardLayout, SleepControlLayout } from "../../machine/index.ts";
import type { DetectedInterface } from "../detection/detect.ts";
import type { RegisterPlace } from "../devices/cpu-hotplug-device.ts";
import { qemuPortsLength } from "../devices/qemu-cpu-hotplug.ts";
import { deviceModels } from "./device-models.ts";
import type { EventWiring } from "./event-wiring.ts";

/** A run of addresses that a device answers. */
export interface AddressClaim {
  readonly owner: string;
  readonly space: "port" | "memory";
  readonly address: number;
  readonly length: number;
}

const PAGE = 0x1000;
const EDGE_LEVEL_CONTROL = 0x4d0;

/** What the board itself answers. */
function claimsOf({ pm, gpe0, gpe1, lapicBase, ioapics }: BoardLayout): readonly AddressClaim[] {
  const port = (owner: string, address: number | undefined, length: number): readonly AddressClaim[] =>
    address === undefined ? [] : [{ owner, space: "port", address, length }];
  return [
    ...port("PM1 event registers", pm.pm1Event, 4),
    ...port("PM1 control register", pm.pm1Control, 2),
    ...port("PM timer", pm.pmTimer, 4),
    ...port("SMI command port", pm.smiCommand?.port, 2),
    ...port("GPE0", gpe0?.port, gpe0?.length ?? 0),
    ...port("GPE1", gpe1?.port, gpe1?.length ?? 0),
    ...port("interrupt edge/level registers", EDGE_LEVEL_CONTROL, 2),
    ...sleepRegistersOf(pm.sleep?.registers),
    { owner: "local APIC", space: "memory", address: lapicBase, length: PAGE },
    ...ioapics.map(({ id, address }) => ({ owner: `IOAPIC ${id}`, space: "memory" as const, address, length: PAGE })),
  ];
}

function sleepRegistersOf(registers: SleepControlLayout | undefined): readonly AddressClaim[] {
  if (registers === undefined) return [];
  return [
    { owner: "sleep control register", ...registers.control, length: 1 },
    { owner: "sleep status register", ...registers.status, length: 1 },
  ];
}

/** The first two devices that would answer the same address, in words; undefined if there are none. */
export function firstConflict(board: BoardLayout, others: readonly AddressClaim[]): string | undefined {
  const claims = [...claimsOf(board), ...others];
  for (const [index, claim] of claims.entries()) {
    const other = claims
      .slice(0, index)
      .find(
        (each) =>
          each.space === claim.space &&
          each.address < claim.address + claim.length &&
          claim.address < each.address + each.length,
      );
    if (other !== undefined) {
      const place = `${claim.space === "port" ? "port" : "memory"} 0x${claim.address.toString(16).toUpperCase()}`;
      return `${claim.owner} at ${place} would overlap ${other.owner}`;
    }
  }
  return undefined;
}

/** Addresses that the interface's own hardware answers. */
export function claimsOfInterface(
  chosen: DetectedInterface | undefined,
  wiring: EventWiring,
  gpeBlock: (RegisterPlace & { readonly path: string }) | undefined,
): readonly AddressClaim[] {
  const claims: AddressClaim[] = [];
  if (chosen !== undefined && deviceModels[chosen.model].kind !== "none") {
    const { space, address, length } = chosen.registers;
    // The bitmap that QEMU's ports wake up as is longer than the registers that follow it.
    const isQemu = chosen.model === "qemu-modern" || chosen.model === "qemu-legacy";
    claims.push({
      owner: "the hot-plug registers",
      space: space === "port" ? "port" : "memory",
      address,
      length: isQemu ? qemuPortsLength : length,
    });
  }
  if (gpeBlock !== undefined) claims.push({ owner: `the registers of ${gpeBlock.path}`, ...gpeBlock });
  if (wiring.kind === "generic-event" && wiring.status !== undefined) {
    claims.push({ owner: "the event register", ...wiring.status });
  }
  return claims;
}
