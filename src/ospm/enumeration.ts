/** One walk over the name space: processors, GPE block devices, generic event devices, events that wake. */
import { nameSeg } from "../aml/index.ts";
import { type ProcessorUid, processorUid } from "../base/brand.ts";
import type { AcpiObject, Namespace, NamespaceNode } from "../namespace/index.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Flow } from "./flow.ts";
import type { Personality } from "./personality.ts";
import { type ProcessorDevice, toProcessorUid } from "./processor-device.ts";

/** What start-up needs to know about the name space. */
export interface Enumeration {
  readonly processors: readonly ProcessorDevice[];
  /** Devices with the ID ACPI0006. */
  readonly gpeBlockDevices: readonly NamespaceNode[];
  /** Devices with the ID ACPI0013. */
  readonly genericEventDevices: readonly NamespaceNode[];
  /** Devices with a `_PRW`. */
  readonly wakeDevices: readonly NamespaceNode[];
}

export interface EnumerationRules {
  readonly personality: Personality;
  /** UIDs of the STAO's Processor List. */
  readonly physicalUids: ReadonlySet<number>;
  readonly hasHypercall: boolean;
}

const PROCESSOR_DEVICE = "ACPI0007";
const GPE_BLOCK_DEVICE = "ACPI0006";
const GENERIC_EVENT_DEVICE = "ACPI0013";
/** The bus of the hypervisor's own processors (Draft C). A host may have the name itself: the block's `_UID` tells. */
const XEN_BUS = "\\_SB.XEN0";
const XEN_GPE_BLOCK = "XENGPE0";

/** Walks the whole name space once. */
export function* enumerate(namespace: Namespace, evaluator: Evaluator, rules: EnumerationRules): Flow<Enumeration> {
  const nodes: NamespaceNode[] = [];
  namespace.walk((node) => nodes.push(node));
  const xenBus = nodes.find(isXenGpeBlock)?.parent ?? namespace.find(XEN_BUS);
  const found: Omit<ProcessorDevice, "isDuplicate">[] = [];
  const gpeBlockDevices: NamespaceNode[] = [];
  const genericEventDevices: NamespaceNode[] = [];
  const wakeDevices: NamespaceNode[] = [];
  const isPhysical = (node: NamespaceNode, uid: number | undefined): boolean => {
    const { stao, xen } = rules.personality;
    // Where the hypervisor has its own bus, the place of an object decides: its UIDs may be anybody's (facts D6, D31).
    if (xen.outsideXen0IsPhysical && rules.hasHypercall && xenBus !== undefined) return !isBelow(node, xenBus);
    return stao.processorList !== "ignored" && uid !== undefined && rules.physicalUids.has(uid);
  };
  const state = { isAttached: false, cpu: undefined };
  for (const node of nodes) {
    if (node.aliasOf !== undefined) continue;
    if (node.children.has(nameSeg("_PRW"))) wakeDevices.push(node);
    if (node.object?.type === "Processor") {
      const own =
        rules.personality.processor.processorObjectId === "uid" ? yield* integerUid(node, evaluator) : undefined;
      const uid = own ?? processorUid(node.object.processorId);
      found.push({ node, declaration: "Processor", uid, isPhysical: isPhysical(node, uid), ...state });
    } else if (node.object?.type === "Device") {
      const ids = yield* hardwareIds(node, evaluator);
      if (ids.includes(GPE_BLOCK_DEVICE) && node.parent !== undefined) gpeBlockDevices.push(node);
      if (ids.includes(GENERIC_EVENT_DEVICE)) genericEventDevices.push(node);
      if (!ids.includes(PROCESSOR_DEVICE)) continue;
      const uid = yield* integerUid(node, evaluator);
      found.push({ node, declaration: "Device", uid, isPhysical: isPhysical(node, uid), ...state });
    }
  }
  return { processors: markDuplicates(found), gpeBlockDevices, genericEventDevices, wakeDevices };
}

/** `_HID` and `_CID` as strings; compressed EISA IDs are of no interest here. */
function* hardwareIds(node: NamespaceNode, evaluator: Evaluator): Flow<readonly string[]> {
  const objects = [yield* staticValue(node, "_HID", evaluator), yield* staticValue(node, "_CID", evaluator)];
  return objects.flatMap((object) => {
    const elements = object?.type === "Package" ? object.elements : [object];
    return elements.flatMap((element) => (element?.type === "String" ? [element.value] : []));
  });
}

function* integerUid(node: NamespaceNode, evaluator: Evaluator): Flow<ProcessorUid | undefined> {
  const object = yield* staticValue(node, "_UID", evaluator);
  return toProcessorUid(object?.type === "Integer" ? object.value : undefined);
}

/** Static values are taken as they are: thousands of `_HID`s need no evaluation. */
function* staticValue(node: NamespaceNode, segment: string, evaluator: Evaluator): Flow<AcpiObject | undefined> {
  const child = node.children.get(nameSeg(segment));
  if (child === undefined) return undefined;
  switch (child.object?.type) {
    case "Integer":
    case "String":
    case "Package":
      return child.object;
    default: {
      const answer = yield* evaluator.evaluate(child);
      return answer.kind === "value" ? answer.object : undefined;
    }
  }
}

/** Two objects with one UID cannot be told apart: neither is used (facts D6). Physical ones do not count. */
function markDuplicates(found: readonly Omit<ProcessorDevice, "isDuplicate">[]): readonly ProcessorDevice[] {
  const counts = new Map<number, number>();
  for (const { uid, isPhysical } of found) {
    if (uid !== undefined && !isPhysical) counts.set(uid, (counts.get(uid) ?? 0) + 1);
  }
  return found.map((device) => ({
    ...device,
    isDuplicate: !device.isPhysical && device.uid !== undefined && (counts.get(device.uid) ?? 0) > 1,
  }));
}

function isBelow(node: NamespaceNode, ancestor: NamespaceNode): boolean {
  for (let at: NamespaceNode | undefined = node; at !== undefined; at = at.parent) if (at === ancestor) return true;
  return false;
}

function isXenGpeBlock(node: NamespaceNode): boolean {
  const uid = node.children.get(nameSeg("_UID"))?.object;
  return node.object?.type === "Device" && uid?.type === "String" && uid.value === XEN_GPE_BLOCK;
}
