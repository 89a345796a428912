/** Processor objects of the name space: how they are declared, whom they belong to, what the driver knows. */
import { type ProcessorUid, processorUid } from "../base/brand.ts";
import type { NamespaceNode } from "../namespace/index.ts";
import { traceOspm } from "./lane.ts";
import type { LogicalCpu } from "./logical-cpus.ts";
import type { PlatformAccess } from "./platform-access.ts";

/** One Processor or Device (ACPI0007) object of the name space. */
export interface ProcessorDevice {
  readonly node: NamespaceNode;
  readonly declaration: "Processor" | "Device";
  /** ProcID or integer `_UID`; undefined: a Device without an integer `_UID`. */
  readonly uid: ProcessorUid | undefined;
  /** A processor of the machine below the hypervisor, not of this system. */
  readonly isPhysical: boolean;
  /** Another object of this system has the same UID. */
  readonly isDuplicate: boolean;
  /** The processor driver holds it. */
  isAttached: boolean;
  /** What it is for the scheduler, while attached. */
  cpu: LogicalCpu | undefined;
}

/** What a driver exposes of a processor object to the outside. */
export interface OspmProcessor {
  readonly object: string;
  readonly uid: number | undefined;
  readonly apicId: number | undefined;
  readonly cpu: number | undefined;
  readonly state: "physical" | "unattached" | "offline" | "starting" | "online" | "stopping";
}

export function describeProcessor(processor: ProcessorDevice): OspmProcessor {
  const { node, uid, isPhysical, cpu } = processor;
  const state = isPhysical ? "physical" : (cpu?.state ?? "unattached");
  return { object: node.path, uid, apicId: cpu?.apicId, cpu: cpu?.cpu, state };
}

/** Says in the trace that an object stands for a physical processor. */
export function announcePhysical(platform: PlatformAccess, { node, uid }: ProcessorDevice): void {
  traceOspm(platform, "processor/physical", { object: node.path, uid: uid ?? "" });
}

/** A UID as an object has it: an Integer that fits 32 bits. */
export function toProcessorUid(value: bigint | undefined): ProcessorUid | undefined {
  return value === undefined || value > 0xffff_ffffn ? undefined : processorUid(Number(value));
}
