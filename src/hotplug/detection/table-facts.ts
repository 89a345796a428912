/**
 * What tables say about themselves: loaded once into an engine whose address spaces are RAM, and looked at. Nothing
 * here knows a hypervisor.
 */
import { eisaIdText, nameSeg, regionSpaces } from "../../aml/index.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { ByteSource } from "../../base/span.ts";
import { createSession, type Session } from "../../interpreter/index.ts";
import type { NamespaceNode } from "../../namespace/index.ts";
import { type EventMethodFact, runEventMethods } from "./event-methods.ts";
import { presentAtStart, regionsOfProcessors } from "./processor-methods.ts";

export interface FieldFact {
  readonly name: string;
  readonly bitOffset: number;
  readonly bitWidth: number;
}

export interface RegionFact {
  readonly path: string;
  readonly space: "memory" | "port" | "other";
  readonly address: number;
  /** Bytes. */
  readonly length: number;
  /** In order of their offsets. */
  readonly fields: readonly FieldFact[];
}

export interface DeviceFact {
  readonly path: string;
  /** `_HID` and `_CID`, EISA identifiers as text. */
  readonly ids: readonly string[];
  readonly uid: number | string | undefined;
  /** Names right below it. */
  readonly children: readonly string[];
  /** `_CRS`, if it is a buffer or a method that gives one. */
  readonly resources: Uint8Array | undefined;
}

export interface ProcessorFact {
  readonly path: string;
  readonly declaration: "Processor" | "Device";
  /** ProcID of a Processor. */
  readonly processorId: number | undefined;
  readonly pblkAddress: number;
  readonly pblkLength: number;
  /** Integer `_UID`. */
  readonly uid: number | undefined;
  readonly ids: readonly string[];
  readonly children: readonly string[];
  /** Control methods right below it. */
  readonly methods: readonly { readonly name: string; readonly argumentCount: number }[];
  /** `_STA` of devices above it whose status does not depend on hardware. */
  readonly ancestors: readonly { readonly path: string; readonly status: number }[];
}

export interface TableFacts {
  readonly regions: readonly RegionFact[];
  readonly devices: readonly DeviceFact[];
  readonly processors: readonly ProcessorFact[];
  readonly eventMethods: readonly EventMethodFact[];
  /** Paths of the regions that methods of processor objects read or write. */
  readonly processorRegions: readonly string[];
  /** How many processors are there at power-on, the first ones, as AML says that remembers it itself. */
  readonly presentAtStart: number | undefined;
  /** An engine in which the tables are loaded. */
  readonly session: Session;
}

/** Bounds for AML that runs without its hardware: it may wait for bits that never come. */
const limits = { loopIterations: 10_000, instructions: 300_000 };

/**
 * Loads tables (the DSDT first) and describes them.
 *
 * @returns the facts, with what was wrong with the tables; a fault keeps nothing else out
 */
export function readTableFacts(tables: readonly ByteSource[]): Outcome<TableFacts> {
  const events: { kind: string; data: Readonly<Record<string, string | number | boolean>> }[] = [];
  const session = createSession({ interpreter: { limits }, trace: { emit: (event) => events.push(event) } });
  const found: Diagnostic[] = [];
  for (const table of tables) found.push(...session.load(table));
  const nodes: NamespaceNode[] = [];
  session.namespace.walk((node) => {
    if (node.aliasOf === undefined) nodes.push(node);
  });
  const devices = nodes.filter(({ object }) => object?.type === "Device").map((node) => deviceOf(node, session));
  const facts = {
    regions: regionsOf(nodes),
    devices,
    processors: nodes.flatMap((node) => processorOf(node, session, events)),
    session,
  };
  const objects = new Set(facts.processors.map(({ path }) => path));
  const processors = nodes.filter(({ path }) => objects.has(path));
  // Before anything has run: AML keeps in mind what event methods find.
  const atStart = presentAtStart(processors, session, events);
  const eventMethods = runEventMethods(nodes, devices, session, events);
  const processorRegions = regionsOfProcessors(processors, session, events);
  return outcome({ ...facts, eventMethods, processorRegions, presentAtStart: atStart }, found);
}

const spaceNames: ReadonlyMap<number, RegionFact["space"]> = new Map([
  [regionSpaces.SystemMemory.number, "memory"],
  [regionSpaces.SystemIO.number, "port"],
]);

function regionsOf(nodes: readonly NamespaceNode[]): readonly RegionFact[] {
  const fields = new Map<NamespaceNode, FieldFact[]>();
  for (const { object, nameSeg: name } of nodes) {
    if (object?.type !== "FieldUnit" || object.container.kind === "index") continue;
    const { node } = object.container.region;
    const field = { name, bitOffset: object.bitOffset, bitWidth: object.bitCount };
    fields.set(node, [...(fields.get(node) ?? []), field]);
  }
  return nodes.flatMap((node) => {
    const { object, path } = node;
    if (object?.type !== "OperationRegion" || !object.isEvaluated) return [];
    return [
      {
        path,
        space: spaceNames.get(object.space) ?? "other",
        address: Number(object.offset),
        length: Number(object.length),
        fields: [...(fields.get(node) ?? [])].sort((a, b) => a.bitOffset - b.bitOffset),
      },
    ];
  });
}

function deviceOf(node: NamespaceNode, session: Session): DeviceFact {
  const resources = childValue(node, "_CRS", session);
  return {
    path: node.path,
    ids: idsOf(node, session),
    uid: uidOf(node, session),
    children: [...node.children.keys()],
    resources: resources?.type === "Buffer" ? resources.bytes : undefined,
  };
}

/** ID of processor devices. */
const PROCESSOR_DEVICE = "ACPI0007";

function processorOf(
  node: NamespaceNode,
  session: Session,
  events: readonly { readonly kind: string }[],
): readonly ProcessorFact[] {
  const { object, path } = node;
  if (object?.type !== "Processor" && object?.type !== "Device") return [];
  const ids = idsOf(node, session);
  if (object.type === "Device" && !ids.includes(PROCESSOR_DEVICE)) return [];
  const uid = uidOf(node, session);
  return [
    {
      path,
      declaration: object.type,
      processorId: object.type === "Processor" ? object.processorId : undefined,
      pblkAddress: object.type === "Processor" ? object.pblkAddress : 0,
      pblkLength: object.type === "Processor" ? object.pblkLength : 0,
      uid: typeof uid === "number" ? uid : undefined,
      ids,
      children: [...node.children.keys()],
      methods: [...node.children.values()].flatMap(({ nameSeg: name, object: child }) =>
        child?.type === "Method" ? [{ name, argumentCount: child.argumentCount }] : [],
      ),
      ancestors: ancestorsOf(node, session, events),
    },
  ];
}

/** Devices above a node that say by themselves, without a look at hardware, whether they are there. */
function ancestorsOf(
  node: NamespaceNode,
  session: Session,
  events: readonly { readonly kind: string }[],
): ProcessorFact["ancestors"] {
  const found: { path: string; status: number }[] = [];
  for (let above = node.parent; above !== undefined; above = above.parent) {
    if (above.object?.type !== "Device") continue;
    const from = events.length;
    const status = childValue(above, "_STA", session);
    const looksAtHardware = events.slice(from).some(({ kind }) => kind.startsWith("region/"));
    if (status?.type === "Integer" && !looksAtHardware) found.push({ path: above.path, status: Number(status.value) });
  }
  return found;
}

function idsOf(node: NamespaceNode, session: Session): readonly string[] {
  return ["_HID", "_CID"].flatMap((segment) => {
    const value = childValue(node, segment, session);
    const elements = value?.type === "Package" ? value.elements : [value];
    return elements.flatMap((element) => {
      if (element?.type === "String") return [element.value];
      return element?.type === "Integer" ? [eisaIdText(element.value)] : [];
    });
  });
}

function uidOf(node: NamespaceNode, session: Session): number | string | undefined {
  const value = childValue(node, "_UID", session);
  if (value?.type === "String") return value.value;
  return value?.type === "Integer" ? Number(value.value) : undefined;
}

/** The value of a child; a method runs. */
function childValue(node: NamespaceNode, segment: string, session: Session) {
  const child = node.children.get(nameSeg(segment));
  if (child === undefined) return undefined;
  if (child.object?.type !== "Method") return child.object;
  const state = session.run(session.interpreter.start(child, []));
  return state.kind === "returned" ? state.object : undefined;
}
