/** Start-up of the general-purpose events: the blocks of the FADT, and block devices of the name space. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Namespace, NamespaceNode } from "../namespace/index.ts";
import { readStatus } from "./device-status.ts";
import { diagnose } from "./diagnostics.ts";
import type { Evaluator } from "./evaluator.ts";
import type { FixedHardware } from "./fixed-hardware.ts";
import type { Flow } from "./flow.ts";
import type { GpeBlock, GpeBlockLocation } from "./gpe-block.ts";
import { readGpeBlockResources } from "./gpe-block-resources.ts";
import type { GpeDispatcher } from "./gpe-dispatcher.ts";
import { findGpeMethods } from "./gpe-methods.ts";
import type { LineMode } from "./io-apic.ts";
import type { Personality } from "./personality.ts";

/** A block device and the interrupt it has of its own; undefined: it shares the SCI. */
export interface InstalledBlockDevice {
  readonly block: GpeBlock;
  readonly interrupt: ({ readonly gsi: number } & LineMode) | undefined;
}

/** Installs the FADT's blocks with the methods of `\_GPE`. */
export function installFadtBlocks(
  hardware: FixedHardware,
  namespace: Namespace,
  dispatcher: GpeDispatcher,
  diagnostics: Diagnostic[],
): readonly GpeBlock[] {
  const scope = namespace.find("\\_GPE");
  const methods = scope === undefined ? [] : findGpeMethods(scope);
  const installed: GpeBlock[] = [];
  for (const location of hardware.gpeBlocks) {
    const earlier = installed.find((block) => location.firstGpe < block.location.firstGpe + block.count);
    if (earlier !== undefined) {
      const values = { first: earlier.name, second: location.name, gpe: location.firstGpe };
      diagnostics.push(diagnose("gpe-overlap", undefined, values));
      continue;
    }
    installed.push(dispatcher.install(location, methods));
  }
  return installed;
}

/** Installs the ACPI0006 devices that are present, as far as the personality knows them. */
export function* installBlockDevices(
  devices: readonly NamespaceNode[],
  dispatcher: GpeDispatcher,
  evaluator: Evaluator,
  rules: { readonly gpe: Personality["gpe"]; readonly diagnostics: Diagnostic[] },
): Flow<readonly InstalledBlockDevice[]> {
  const installed: InstalledBlockDevice[] = [];
  if (!rules.gpe.usesBlockDevices) return installed;
  for (const device of devices) {
    const status = yield* readStatus(evaluator, device);
    if (!status.isPresent) continue;
    const template = yield* evaluator.buffer(device, "_CRS");
    const { range, interrupt } = readGpeBlockResources(template ?? new Uint8Array(0));
    const object = device.path;
    if (range === undefined || range.length === 0 || range.length % 2 !== 0) {
      rules.diagnostics.push(diagnose("gpe-block-without-range", undefined, { object }));
      continue;
    }
    if (interrupt === undefined) {
      const consequence = rules.gpe.blockDeviceDefaultsToSci ? "the SCI is taken" : "it is not used";
      rules.diagnostics.push(diagnose("gpe-block-without-interrupt", undefined, { object, consequence }));
      if (!rules.gpe.blockDeviceDefaultsToSci) continue;
    }
    const location: GpeBlockLocation = {
      name: object,
      space: range.space,
      address: range.address,
      registerCount: range.length / 2,
      firstGpe: 0,
      device,
    };
    installed.push({ block: dispatcher.install(location, findGpeMethods(device)), interrupt });
  }
  return installed;
}
