/** Sockets and processors of the native host. */
import { type ApicId, apicId, type ProcessorUid, processorUid } from "../base/brand.ts";
import { hexDigits } from "./vcpu-names.ts";

/** One place for a physical processor. */
export interface PcpuSlot {
  /** What the hot-plug controller calls it, counted from 0. */
  readonly slot: number;
  readonly uid: ProcessorUid;
  readonly apicId: ApicId;
  readonly proximityDomain: number;
  readonly isPresent: boolean;
  /** Name of the socket's device and of the processor in it. */
  readonly socketName: string;
  readonly name: string;
  /** `\_SB.SK00.CP00` */
  readonly path: string;
}

/** The most slots: 256 sockets of four. */
export const maximumPcpuSlots = 1024;

const slotsPerSocket = 4;
/** UIDs of a socket start at a multiple of this, as vendors like to do it: they are not consecutive. */
const uidsPerSocket = 0x20;

/** Slots in order, the first `present` of them filled; every second APIC ID is used, as without hyper-threading. */
export function pcpuSlots(count: number, present: number): readonly PcpuSlot[] {
  return Array.from({ length: count }, (_, slot) => {
    const socket = Math.floor(slot / slotsPerSocket);
    const core = slot % slotsPerSocket;
    const socketName = `SK${hexDigits(socket, 2)}`;
    const name = `CP${hexDigits(core, 2)}`;
    return {
      slot,
      uid: processorUid(socket * uidsPerSocket + core),
      apicId: apicId(2 * slot),
      proximityDomain: socket,
      isPresent: slot < present,
      socketName,
      name,
      path: `\\_SB.${socketName}.${name}`,
    };
  });
}
