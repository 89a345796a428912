/** Which `_REG` methods are to be told that handlers are there, and in which order. @see ACPI 6.5 §6.5.4, §6.5.8 */
import { nameSeg, regionSpaces } from "../aml/index.ts";
import type { AcpiObject, NamespaceNode, OwnerId } from "../namespace/index.ts";
import type { EngineContext } from "./context.ts";
import type { Activity } from "./frame.ts";
import { regionSpace } from "./region-spaces.ts";
import { type Holdings, holdingsOf, releaseBeyond } from "./synchronization.ts";
import type { Task } from "./task.ts";
import type { Value } from "./value.ts";

const reg = nameSeg("_REG");
const dep = nameSeg("_DEP");
const hid = nameSeg("_HID");

/** PNP0C09, as Integer and as String. */
const controllerEisaId = 0x090cd041n;
const controllerId = "PNP0C09";

/** Second argument of `_REG`: the handler is there. */
const connect = 1;

/** A call of `_REG`. */
interface RegionConnection {
  readonly method: NamespaceNode;
  readonly args: readonly [space: number, connect: number];
}

/** A device whose `_REG` is to be called, once for each space. */
interface Connectable {
  readonly node: NamespaceNode;
  readonly method: NamespaceNode;
  readonly spaces: readonly number[];
}

/**
 * Every device with `_REG` and spaces of the regions beside it that have a handler, in order of declaration.
 *
 * @param owner - only what this table has brought: the method or a region beside it
 */
function connectables(context: EngineContext, owner?: OwnerId): readonly Connectable[] {
  const found: Connectable[] = [];
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
    if (spaces.size > 0) found.push({ node, method, spaces: [...spaces] });
  });
  return found;
}

/**
 * Runs `_REG` methods one after another, those of what `_DEP` names before who names it; first the `_DEP` that are
 * methods. One that fails is reported and the next one runs.
 */
export class RegionConnections implements Activity {
  readonly kind = "activity";
  readonly name = "_REG";
  private readonly devices: readonly Connectable[];
  /** Devices whose `_DEP` is a method that has not run yet, the next one last. */
  private readonly unasked: NamespaceNode[];
  /** What `_DEP` methods have answered. */
  private readonly answers = new Map<NamespaceNode, Value>();
  private asked: NamespaceNode | undefined = undefined;
  /** Calls that are left, the next one last; undefined before all `_DEP` are known. */
  private pending: RegionConnection[] | undefined = undefined;
  /** What the task held before: a method that loads a table may hold mutexes. */
  private holdings: Holdings | undefined = undefined;

  /** @returns undefined if there is nothing to call. `owner`: only what this table has brought */
  static of(context: EngineContext, owner?: OwnerId): RegionConnections | undefined {
    const devices = connectables(context, owner);
    return devices.length === 0 ? undefined : new RegionConnections(devices);
  }

  private constructor(devices: readonly Connectable[]) {
    this.devices = devices;
    this.unasked = devices.map(({ node }) => node).filter((node) => dependenceMethod(node) !== undefined);
    this.unasked.reverse();
  }

  resume(task: Task, value: Value): void {
    this.holdings ??= holdingsOf(task);
    releaseBeyond(task, this.holdings);
    if (this.asked !== undefined) this.answers.set(this.asked, value);
    this.asked = undefined;
    const unasked = this.unasked.at(-1);
    if (unasked !== undefined) {
      if (this.call(task, dependenceMethod(unasked), [])) this.asked = this.unasked.pop();
      return;
    }
    this.pending ??= this.inOrder(task.context).reverse();
    const next = this.pending.at(-1);
    if (next === undefined) task.end(undefined);
    else if (this.call(task, next.method, next.args)) this.pending.pop();
  }

  recover(): boolean {
    this.asked = undefined;
    return true;
  }

  /** @returns false if another task runs the serialized method: then it is called again */
  private call(task: Task, node: NamespaceNode | undefined, args: readonly number[]): boolean {
    const { object } = node ?? {};
    // One that is gone, taken away by a method before it, needs no call.
    if (node === undefined || object?.type !== "Method" || task.call(node, object, [...args])) return true;
    task.block();
    return false;
  }

  private inOrder(context: EngineContext): RegionConnection[] {
    const byNode = new Map(this.devices.map((device) => [device.node, device]));
    const needed = (node: NamespaceNode): readonly NamespaceNode[] =>
      dependences(context, this.answers.get(node) ?? node.children.get(dep)?.object);
    return inOrderOfDependence([...byNode.keys()], needed).flatMap((node) => {
      const { method, spaces } = byNode.get(node) ?? { spaces: [] };
      return method === undefined ? [] : spaces.map((space) => ({ method, args: [space, connect] as const }));
    });
  }
}

function dependenceMethod(device: NamespaceNode): NamespaceNode | undefined {
  const node = device.children.get(dep);
  const object = node?.object;
  return object?.type === "Method" && object.argumentCount === 0 ? node : undefined;
}

/** Depth first, each once: a circle of dependences is cut where it was entered. */
function inOrderOfDependence(
  devices: readonly NamespaceNode[],
  dependencesOf: (device: NamespaceNode) => readonly NamespaceNode[],
): readonly NamespaceNode[] {
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
      const needed = dependencesOf(top.node).filter((node) => waiting.has(node));
      for (const node of needed.reverse()) stack.push({ node, isOpen: false });
    }
  }
  return ordered;
}

/** What the Package of a `_DEP` names; anything else names nothing. */
function dependences({ namespace }: EngineContext, value: Value | AcpiObject): NamespaceNode[] {
  if (typeof value !== "object" || !("type" in value) || value.type !== "Package") return [];
  return value.elements.flatMap((element) => {
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
