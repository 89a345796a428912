/** Which `_REG` methods are to be told that handlers are there, and in which order. @see ACPI 6.5 §6.5.4, §6.5.8 */
import { nameSeg, regionSpaces } from "../aml/index.ts";
import type { NamespaceNode, OwnerId } from "../namespace/index.ts";
import type { EngineContext } from "./context.ts";
import type { Activity } from "./frame.ts";
import { regionSpace } from "./region-spaces.ts";
import { type Holdings, holdingsOf, releaseBeyond } from "./synchronization.ts";
import type { Task } from "./task.ts";

const reg = nameSeg("_REG");
const dep = nameSeg("_DEP");
const hid = nameSeg("_HID");

/** PNP0C09, as Integer and as String. */
const controllerEisaId = 0x090cd041n;
const controllerId = "PNP0C09";

/** Second argument of `_REG`: the handler is there. */
const connect = 1;

/** A call of `_REG`. */
export interface RegionConnection {
  readonly method: NamespaceNode;
  readonly args: readonly [space: number, connect: number];
}

/**
 * Every `_REG` with each space of the regions beside it that has a handler: in order of declaration, but what `_DEP`
 * names comes before who names it.
 *
 * @param owner - only what this table has brought: the method or a region beside it
 */
export function regionConnections(context: EngineContext, owner?: OwnerId): readonly RegionConnection[] {
  const devices: NamespaceNode[] = [];
  const found = new Map<NamespaceNode, RegionConnection[]>();
  context.namespace.walk((node) => {
    const method = node.children.get(reg);
    if (method?.object?.type !== "Method") return;
    const spaces = new Set<number>();
    for (const { object, owner: regionOwner } of node.children.values()) {
      if (object?.type !== "OperationRegion" || regionSpace(object.space).isPermanent) continue;
      const isNew = owner === undefined || method.owner === owner || regionOwner === owner;
      if (isNew && context.host.region(object.space) !== undefined) spaces.add(object.space);
    }
    // An embedded controller says by _REG that its driver is there, even to AML that goes to its ports by itself.
    const { number: controllerSpace } = regionSpaces.EmbeddedControl;
    const isNewController = isController(node) && (owner === undefined || method.owner === owner);
    if (isNewController && context.host.region(controllerSpace) !== undefined) spaces.add(controllerSpace);
    if (spaces.size === 0) return;
    devices.push(node);
    found.set(
      node,
      [...spaces].map((space) => ({ method, args: [space, connect] })),
    );
  });
  return inOrderOfDependence(context, devices).flatMap((node) => found.get(node) ?? []);
}

/** Runs `_REG` methods one after another; one that fails is reported and the next one runs. */
export class RegionConnections implements Activity {
  readonly kind = "activity";
  readonly name = "_REG";
  private readonly pending: RegionConnection[];
  /** What the task held before: a method that loads a table may hold mutexes. */
  private holdings: Holdings | undefined = undefined;

  constructor(connections: readonly RegionConnection[]) {
    this.pending = [...connections].reverse();
  }

  resume(task: Task): void {
    this.holdings ??= holdingsOf(task);
    releaseBeyond(task, this.holdings);
    const next = this.pending.at(-1);
    if (next?.method.object?.type !== "Method") {
      task.end(undefined);
      return;
    }
    // Another task may run a serialized method: then it is called again.
    if (task.call(next.method, next.method.object, [...next.args])) this.pending.pop();
    else task.block();
  }

  recover(): boolean {
    return true;
  }
}

/** Depth first, each once: a circle of dependences is cut where it was entered. */
function inOrderOfDependence(context: EngineContext, devices: readonly NamespaceNode[]): readonly NamespaceNode[] {
  const waiting = new Set(devices);
  const ordered: NamespaceNode[] = [];
  const stack: { readonly node: NamespaceNode; isOpen: boolean }[] = [];
  for (const device of devices) stack.unshift({ node: device, isOpen: false });
  while (stack.length > 0) {
    const top = stack.at(-1);
    if (top === undefined) break;
    if (top.isOpen) {
      stack.pop();
      ordered.push(top.node);
    } else if (!waiting.delete(top.node)) stack.pop();
    else {
      top.isOpen = true;
      const needed = dependences(context, top.node).filter((node) => waiting.has(node));
      for (const node of needed.reverse()) stack.push({ node, isOpen: false });
    }
  }
  return ordered;
}

/** What the Package `_DEP` of a device names; one that a method makes is not asked for. */
function dependences({ namespace }: EngineContext, device: NamespaceNode): NamespaceNode[] {
  const object = device.children.get(dep)?.object;
  if (object?.type !== "Package") return [];
  return object.elements.flatMap((element) => {
    if (element.type === "Reference") return [element.node];
    const node = element.type === "UnresolvedReference" ? namespace.resolve(element.path, element.scope) : undefined;
    return node === undefined ? [] : [node];
  });
}

/** True for a device whose `_HID` says it is an embedded controller, §12.11. */
function isController(node: NamespaceNode): boolean {
  const object = node.children.get(hid)?.object;
  if (object?.type === "Integer") return object.value === controllerEisaId;
  return object?.type === "String" && object.value === controllerId;
}
