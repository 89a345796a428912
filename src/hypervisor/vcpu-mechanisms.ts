/** Which mechanism goes with which SSDT. */
import { type Outcome, outcome } from "../base/outcome.ts";
import { type PlacedBlock, type Profile, profiles, type TableSet } from "../firmware/index.ts";
import type { Machine } from "../machine/index.ts";
import { CorrectedMechanism } from "./corrected-mechanism.ts";
import { diagnose } from "./diagnostics.ts";
import { DraftCMechanism } from "./draft-c-mechanism.ts";
import type { Lane } from "./lane.ts";
import type { VcpuMechanism } from "./mechanism.ts";
import type { XcpuListener } from "./xcpu-device.ts";

/** Path of the GPE block device that the SSDTs declare: its name in traces, as the OS calls it. */
export const gpeBlockPath = "\\_SB.XEN0.GPE0";

type SsdtKind = NonNullable<Profile["ssdt"]>;

interface Parts {
  readonly lane: Lane;
  readonly machine: Machine;
  readonly vcpuCount: number;
  readonly block: PlacedBlock;
  readonly gpe: PlacedBlock & { readonly path: string };
  readonly event: number;
  readonly listener: XcpuListener;
}

const create: { readonly [K in SsdtKind]: (parts: Parts) => VcpuMechanism } = {
  corrected: ({ machine, vcpuCount, block, gpe, event, listener }) =>
    new CorrectedMechanism({
      machine,
      vcpuCount,
      block: { ...block, initial: block.initial ?? new Uint8Array(0) },
      gpe: { ...gpe, event },
      listener,
    }),
  "draft-c": ({ lane, machine, block, gpe, event }) =>
    new DraftCMechanism({ lane, machine, blockAddress: block.address, gpe: { ...gpe, event } }),
};

/** Name of the data block in table sets, by SSDT. */
const dataBlocks: { readonly [K in SsdtKind]: string } = { corrected: "XCPU", "draft-c": "XEN" };
const GPE_BLOCK = "XENGPE0";

/** The mechanisms of a table set: none where it has no SSDT for vCPUs. */
export function createMechanisms(
  lane: Lane,
  machine: Machine,
  tables: TableSet,
  listener: XcpuListener,
): Outcome<readonly VcpuMechanism[]> {
  const { ssdt } = profiles[tables.profile];
  const event = tables.events.vcpuBlockEvent;
  if (ssdt === undefined || event === undefined) return outcome([]);
  const find = (name: string): PlacedBlock | undefined => tables.blocks.find((block) => block.name === name);
  const block = find(dataBlocks[ssdt]);
  const gpe = find(GPE_BLOCK);
  if (block === undefined || gpe === undefined) {
    const missing = block === undefined ? dataBlocks[ssdt] : GPE_BLOCK;
    return outcome([], [diagnose("missing-block", undefined, { profile: tables.profile, block: missing })]);
  }
  const vcpuCount = tables.vcpus.length;
  const path = tables.gpeBlockPath ?? (tables.busPath === undefined ? gpeBlockPath : `${tables.busPath}.GPE0`);
  return outcome([create[ssdt]({ lane, machine, vcpuCount, block, gpe: { ...gpe, path }, event, listener })]);
}
