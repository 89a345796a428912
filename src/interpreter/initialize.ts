/** Initialisation of a loaded name space: `_REG`, `_INI` and `_STA` in their order. @see ACPI 6.5 §6.5.1, §6.5.4 */
import { decodeTermList, nameSeg } from "../aml/index.ts";
import type { NamespaceNode } from "../namespace/index.ts";
import type { AmlAbort } from "./abort.ts";
import type { EngineContext, RegionDeclaration } from "./context.ts";
import { type Activity, Frame } from "./frame.ts";
import { lower } from "./lowering.ts";
import { CallKnowledge, pathOf } from "./methods.ts";
import { RegionConnections } from "./region-connection.ts";
import { releaseAll } from "./synchronization.ts";
import type { Task } from "./task.ts";
import type { Value } from "./value.ts";

const ini = nameSeg("_INI");
const sta = nameSeg("_STA");

/** Bits of `_STA`, §6.3.7. */
const present = 0x01;
const functional = 0x08;
/** What a device without `_STA` has. */
const everything = 0x0f;

type Step =
  | { readonly kind: "region"; readonly declaration: RegionDeclaration }
  | { readonly kind: "connections"; readonly connections: RegionConnections }
  | { readonly kind: "call"; readonly method: NamespaceNode; readonly args: readonly number[] }
  | { readonly kind: "visit"; readonly node: NamespaceNode }
  | { readonly kind: "status"; readonly node: NamespaceNode };

/** Runs the methods one after another; one that fails is reported and the next one runs. */
export class Initialization implements Activity {
  readonly kind = "activity";
  readonly name = "initialization";
  /** What is still to be done, next step last. */
  private steps: Step[] | undefined = undefined;
  /** Nodes with an `_INI` below or in them: `_STA` of others is none of our business. */
  private readonly interesting = new Set<NamespaceNode>();
  /** The device whose `_STA` runs. */
  private asked: NamespaceNode | undefined = undefined;

  resume(task: Task, value: Value): void {
    const { context } = task;
    // Each method is an evaluation of its own: one that was cut short must not leave its mutexes to the next.
    releaseAll(task);
    if (this.steps === undefined) this.steps = this.plan(context);
    if (this.asked !== undefined) {
      // Anything but an Integer says nothing: leave the device alone.
      const status = typeof value === "number" ? value : 0;
      this.enter(this.asked, status);
      this.asked = undefined;
    }
    const step = this.steps.pop();
    if (step === undefined) task.end(undefined);
    else this.run(task, step);
  }

  recover(_task: Task, _fault: AmlAbort): boolean {
    // A `_STA` that fails says nothing about its device: leave it alone, and what is below it.
    this.asked = undefined;
    return true;
  }

  private plan(context: EngineContext): Step[] {
    const { namespace } = context;
    namespace.walk((node) => {
      if (!node.children.has(ini)) return;
      for (let at: NamespaceNode | undefined = node; at !== undefined; at = at.parent) this.interesting.add(at);
    });
    const steps: Step[] = context.unevaluatedRegions.map((declaration) => ({ kind: "region", declaration }));
    context.unevaluatedRegions = [];
    context.isInitialized = true;
    const calls = (method: NamespaceNode | undefined, args: readonly number[]): void => {
      if (method?.object?.type === "Method") steps.push({ kind: "call", method, args });
    };
    // \_SB._INI comes before everything else, §6.5.1.
    calls(namespace.root.children.get(ini), []);
    calls(namespace.find("\\_SB._INI"), []);
    const connections = RegionConnections.of(context);
    if (connections !== undefined) steps.push({ kind: "connections", connections });
    for (const child of devicesBelow(namespace.root)) steps.push({ kind: "visit", node: child });
    return steps.reverse();
  }

  private run(task: Task, step: Step): void {
    switch (step.kind) {
      case "region":
        executeAgain(task, step.declaration);
        return;
      case "connections":
        task.begin(step.connections);
        return;
      case "call":
        this.call(task, step, step.method, step.args);
        return;
      case "visit":
        if (!this.interesting.has(step.node)) return;
        if (step.node.children.has(sta)) this.steps?.push({ kind: "status", node: step.node });
        else this.enter(step.node, everything);
        return;
      case "status": {
        const method = step.node.children.get(sta);
        if (method?.object?.type === "Integer") this.enter(step.node, Number(method.object.value & 0xffn));
        else if (method !== undefined && this.call(task, step, method, [])) this.asked = step.node;
        return;
      }
      default:
        step satisfies never;
    }
  }

  /** @returns false if another task runs the method: the step comes again */
  private call(task: Task, step: Step, node: NamespaceNode, args: readonly number[]): boolean {
    const { object } = node;
    if (object?.type !== "Method") return false;
    if (task.call(node, object, [...args])) return true;
    this.steps?.push(step);
    task.block();
    return false;
  }

  /** §6.5.1: `_INI` of a present device; below it, and below one that is functional without being present, go on. */
  private enter(node: NamespaceNode, status: number): void {
    const isPresent = (status & present) !== 0;
    if (!isPresent && (status & functional) === 0) return;
    for (const child of devicesBelow(node).reverse()) this.steps?.push({ kind: "visit", node: child });
    const method = node.children.get(ini);
    // \_SB._INI has run before.
    if (isPresent && method !== undefined && node.path !== "\\_SB") {
      this.steps?.push({ kind: "call", method, args: [] });
    }
  }
}

/** Executes a region's declaration once more: the names it uses may exist now. */
function executeAgain(task: Task, { region, scope, place }: RegionDeclaration): void {
  const { context } = task;
  const calls = new CallKnowledge(context.namespace);
  const { value: terms } = decodeTermList(place.source, place.start, place.end, {
    scope: pathOf(scope),
    argumentCount: (path, from) => calls.argumentCount(path, from),
  });
  const { semantics } = context.options;
  const options = { semantics, implicitReturn: false, bits: context.bits, isTableLevel: true, unknown: [] };
  const code = lower(context.namespace, place.source, terms, options);
  const { owner } = region.node;
  task.enterFrame(new Frame({ code, node: scope, args: [], owner, stackBase: task.sp, isTableLevel: true }));
}

/** Children that can be there or not. */
function devicesBelow(node: NamespaceNode): NamespaceNode[] {
  return [...node.children.values()].filter(({ object, aliasOf }) => {
    const type = object?.type;
    return aliasOf === undefined && (type === "Device" || type === "Processor" || type === "ThermalZone");
  });
}
