/** The tables that were given, with what a platform needs besides: made where it was not given. */

import { readUint, writeUint } from "../../base/byte-order.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { ByteSource } from "../../base/span.ts";
import type { PcpuSlot } from "../../firmware/index.ts";
import { flagsToNumber, offsetOf, widthOf } from "../../schema/index.ts";
import { buildOther, fadtFlags, fadtLayout, fadtLengths } from "../../tables/index.ts";
import type { DetectedInterface } from "../detection/detect.ts";
import type { ProcessorFact } from "../detection/table-facts.ts";
import { diagnose } from "./diagnostics.ts";
import { donorProfiles, donorTables } from "./donor.ts";
import type { GivenTable, SortedTables } from "./given-tables.ts";
import { idOf } from "./guest-slots.ts";
import type { TestbedOptions } from "./plan.ts";
import { defaultFadt, defaultMadt, platformDefaults } from "./platform-defaults.ts";

const TABLE_LENGTH = offsetOf(fadtLayout, "header.length");
const FADT_MAJOR = offsetOf(fadtLayout, "header.revision");
const FADT_MINOR = offsetOf(fadtLayout, "minorVersion");
const FADT_FLAGS = offsetOf(fadtLayout, "flags");
const FLAGS_WIDTH = widthOf(fadtLayout, "flags");
const HARDWARE_REDUCED = flagsToNumber(fadtFlags, { hwReducedAcpi: true });

export interface CompletedTables {
  readonly dsdt: ByteSource;
  readonly fadtBytes: Uint8Array;
  readonly madtBytes: Uint8Array;
  readonly others: readonly GivenTable[];
  readonly pcpus: readonly PcpuSlot[];
  /** Signatures of those that were made. */
  readonly made: readonly string[];
}

/** Makes the tables that were not given. */
export function completeTables(
  sorted: SortedTables,
  chosen: DetectedInterface | undefined,
  processors: readonly ProcessorFact[],
  options: TestbedOptions,
  presentAtStart: number | undefined,
): Outcome<CompletedTables> {
  const present = options.present ?? presentAtStart ?? 1;
  const uids = processors.map((processor, index) => idOf(processor, chosen) ?? index);
  const missing = [
    ...(sorted.dsdt === undefined ? ["DSDT"] : []),
    ...(sorted.fadt === undefined ? ["FACP"] : []),
    ...(sorted.madt === undefined ? ["APIC"] : []),
  ];
  const profile = chosen === undefined ? undefined : donorProfiles[chosen.model];
  const donor =
    profile === undefined || missing.length === 0
      ? undefined
      : donorTables(profile, {
          uids: uids.length === 0 ? [0] : uids,
          present,
          pcpus: options.host?.pcpus ?? 1,
          pcpuSlots: options.host?.pcpuSlots ?? 1,
          unlisted: options.host?.unlisted ?? 0,
          vcpuEntries: options.vcpuEntries ?? "x2apic",
        });
  const defaults = platformDefaults(chosen?.model, chosen?.registers.address ?? 0);
  const what = donor === undefined ? defaults.title : "the profile that the interface belongs to";
  const made = (signature: string): Diagnostic => diagnose("made-table", undefined, { signature, what });
  const fromDonor = (signature: string): Uint8Array | undefined =>
    donor?.set.tables.find((table) => table.signature === signature)?.bytes;
  const count = options.cpus ?? Math.max(1, uids.length);
  const stao = fromDonor("STAO");
  const hasStao = sorted.others.some(({ signature }) => signature === "STAO");
  const isDonorDsdt = sorted.dsdt === undefined && donor !== undefined;
  return outcome(
    {
      dsdt: sorted.dsdt ?? { name: "DSDT", bytes: donor?.dsdt ?? buildOther("DSDT", 2, new Uint8Array(0)) },
      fadtBytes: sorted.fadt?.bytes ?? fromDonor("FACP") ?? defaultFadt(defaults),
      madtBytes:
        sorted.madt?.bytes ??
        donor?.madt ??
        defaultMadt(
          defaults,
          Array.from({ length: count }, (_, index) => uids[index] ?? index),
          present,
        ),
      others:
        stao === undefined || hasStao || !isDonorDsdt
          ? sorted.others
          : [...sorted.others, { signature: "STAO", source: { name: "STAO", bytes: stao } }],
      pcpus: isDonorDsdt ? donor.pcpus : [],
      made: missing,
    },
    missing.map(made),
  );
}

/** The FADT with the version and the flag that were asked for; a short one has no place for a minor version. */
export function versioned(bytes: Uint8Array, options: TestbedOptions): Uint8Array {
  const length = Math.max(bytes.length, fadtLengths[options.fadtVersion?.major ?? 0] ?? 0);
  const copy = new Uint8Array(length);
  copy.set(bytes);
  if (length > bytes.length) writeUint(copy, TABLE_LENGTH, 4, length);
  if (options.fadtVersion !== undefined) {
    copy[FADT_MAJOR] = options.fadtVersion.major;
    if (length > FADT_MINOR) copy[FADT_MINOR] = options.fadtVersion.minor;
  }
  if (options.isHardwareReduced === true && copy.length >= FADT_FLAGS + FLAGS_WIDTH) {
    const flags = readUint(copy, FADT_FLAGS, FLAGS_WIDTH) | HARDWARE_REDUCED;
    writeUint(copy, FADT_FLAGS, FLAGS_WIDTH, flags >>> 0);
  }
  return copy;
}
