/** Whether an interface stands on the platform that it comes from, or on one that has borrowed it. */
import type { Fadt } from "../../tables/index.ts";
import type { DetectedInterface } from "../detection/detect.ts";
import { type DeviceModel, deviceModels } from "./device-models.ts";

/** What is known besides the tables' AML. */
export interface PlatformEvidence {
  readonly fadt: Fadt;
  /** Signatures of tables that were not given: a FADT of nobody's says nothing. */
  readonly made: readonly string[];
  /** Somebody who knows says that the platform is another one. */
  readonly isOwn: boolean;
}

/**
 * The hardware behind an interface. On a platform of somebody's own, places and numbers are those that its tables say.
 */
export function hardwareOf(chosen: DetectedInterface | undefined, evidence: PlatformEvidence): DeviceModel | undefined {
  if (chosen === undefined) return undefined;
  const model = deviceModels[chosen.model];
  if (!evidence.isOwn && !isBorrowed(chosen, model, evidence)) return model;
  const { addresses: _addresses, platform: _platform, ...rest } = model;
  return { ...rest, gpe: undefined };
}

/**
 * True if neither the hot-plug registers nor GPE0 are where the interface's own platform has them. One of both that is
 * elsewhere is a mistake.
 */
function isBorrowed(
  { registers: { space, address } }: DetectedInterface,
  { addresses, platform }: DeviceModel,
  { fadt, made }: PlatformEvidence,
): boolean {
  if (addresses === undefined || platform?.gpe0 === undefined || made.includes("FACP")) return false;
  const isAtHome = space === "port" && addresses.includes(address);
  const extended = fadt.xGpe0Blk?.address ?? 0n;
  const port = extended === 0n ? fadt.gpe0Blk : Number(extended);
  return !isAtHome && port !== 0 && platform.gpe0.every((block) => block.port !== port);
}
