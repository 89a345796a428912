/** Which processors of given tables are the guest's, and which object stands for each. */
import { type ApicId, apicId } from "../../base/brand.ts";
import type { Madt } from "../../tables/index.ts";
import type { DetectedInterface } from "../detection/detect.ts";
import type { ProcessorFact, TableFacts } from "../detection/table-facts.ts";
import type { CpuSlot } from "../devices/cpu-hotplug-device.ts";
import { donorProfiles } from "./donor.ts";
import { type MadtProcessor, processorsOf } from "./processors-of-madt.ts";

/** A processor with the object that stands for it. */
export interface GuestSlot extends CpuSlot {
  /** Path of the object; empty if no object has this UID. */
  readonly object: string;
  readonly entry: MadtProcessor;
}

/** Somebody may take the processor away. */
export const canEject = ({ children }: ProcessorFact): boolean => children.includes("_EJ0");

/** The interface is one of a hypervisor's hardware domain. */
export const isHypervisors = (chosen: DetectedInterface | undefined): boolean =>
  chosen !== undefined && donorProfiles[chosen.model] !== undefined;

/** Processor objects that the interface is about: those of a hypervisor's SSDT stand below one device. */
export function guestProcessors(facts: TableFacts, chosen: DetectedInterface | undefined): readonly ProcessorFact[] {
  if (chosen === undefined || !isHypervisors(chosen)) return facts.processors;
  const parent = chosen.registers.path.slice(0, chosen.registers.path.lastIndexOf(".") + 1);
  const below = facts.processors.filter(({ path }) => path.startsWith(parent));
  return below.length === 0 ? facts.processors : below;
}

/** The number by which a MADT entry is matched: `_UID` where there is one and it is meant, else ProcID. */
export function idOf(processor: ProcessorFact, chosen: DetectedInterface | undefined): number | undefined {
  if (processor.declaration === "Device" || isHypervisors(chosen)) return processor.uid ?? processor.processorId;
  return processor.processorId;
}

/** The processors of the platform, in the order of the MADT: those that are the guest's. */
export function slotsOf(
  madt: Madt,
  processors: readonly ProcessorFact[],
  chosen: DetectedInterface | undefined,
  present: number | undefined,
): readonly GuestSlot[] {
  const listed = processorsOf(madt);
  const paths = new Map(processors.map((processor) => [idOf(processor, chosen), processor.path]));
  // Virtual processors stand behind the physical ones, whose UIDs may be the same (D6).
  const lastOf = new Map(listed.map((entry) => [entry.uid, entry]));
  const own = isHypervisors(chosen)
    ? listed.filter((entry) => paths.has(entry.uid) && lastOf.get(entry.uid) === entry)
    : listed;
  const chosenEntries = withoutPlaceholders(own.length === 0 ? listed : own);
  return chosenEntries.map((entry, index) => {
    const id: ApicId = apicId(entry.apicId);
    // Whoever boots is there, whatever the table says.
    const isPresent = index === 0 || (present === undefined ? entry.isEnabled : index < present);
    return { index, uid: entry.uid, apicId: id, isPresent, object: paths.get(entry.uid) ?? "", entry };
  });
}

/** Real firmware lists empty sockets with the APIC ID of another processor: they are places, not processors. */
function withoutPlaceholders(entries: readonly MadtProcessor[]): readonly MadtProcessor[] {
  const owners = new Map<number, MadtProcessor>();
  for (const entry of entries) {
    const owner = owners.get(entry.apicId);
    if (owner === undefined || (!owner.isEnabled && entry.isEnabled)) owners.set(entry.apicId, entry);
  }
  return entries.filter((entry) => owners.get(entry.apicId) === entry);
}
