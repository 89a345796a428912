/** The name space as a tree. */
import { printNameSeg } from "../../aml/index.ts";
import type { Namespace, NamespaceNode } from "../../namespace/index.ts";
import type { JsonValue, TextOptions } from "../command.ts";
import type { Style, StyleName } from "../style.ts";
import { describeObject } from "./object-summary.ts";
import { visible } from "./visible.ts";

/** Colours of the types people look for first. */
const TYPE_COLOURS: Readonly<Record<string, StyleName>> = {
  Device: "cyan",
  Processor: "cyan",
  Method: "green",
  OperationRegion: "magenta",
  FieldUnit: "magenta",
  ThermalZone: "cyan",
  PowerResource: "cyan",
};

/** One line per object: `+-` lines, name, type and value. Only nodes of `chosen` and those above them. */
export function* renderNamespace(
  namespace: Namespace,
  chosen: (node: NamespaceNode) => boolean,
  { style }: TextOptions,
): Iterable<string> {
  const shown = nodesToShow(namespace, chosen);
  yield `${style("bold", "\\")}\n`;
  yield* childLines(namespace.root, "", shown, chosen, style);
}

function* childLines(
  node: NamespaceNode,
  indent: string,
  shown: ReadonlySet<NamespaceNode>,
  chosen: (node: NamespaceNode) => boolean,
  style: Style,
): Iterable<string> {
  const children = [...node.children.values()].filter((child) => shown.has(child));
  for (const [index, child] of children.entries()) {
    const isLast = index === children.length - 1;
    const name = visible(printNameSeg(child.nameSeg));
    const text = `${name.padEnd(4)}  ${style(TYPE_COLOURS[child.object?.type ?? ""] ?? "dim", describeNode(child))}`;
    yield `${style("dim", `${indent}${isLast ? "└─ " : "├─ "}`)}${chosen(child) ? text : style("dim", name)}\n`;
    yield* childLines(child, `${indent}${isLast ? "   " : "│  "}`, shown, chosen, style);
  }
}

/** The chosen nodes and everything above them. */
function nodesToShow(namespace: Namespace, chosen: (node: NamespaceNode) => boolean): ReadonlySet<NamespaceNode> {
  const shown = new Set<NamespaceNode>();
  namespace.walk((node) => {
    if (!chosen(node)) return;
    for (let at: NamespaceNode | undefined = node; at !== undefined && !shown.has(at); at = at.parent) shown.add(at);
  });
  return shown;
}

function describeNode(node: NamespaceNode): string {
  if (node.aliasOf !== undefined) return `Alias of ${node.aliasOf.path}`;
  return node.object === undefined ? "Scope" : describeObject(node.object);
}

/** The chosen nodes for programs, in the order of the tree. */
export function namespaceToJson(namespace: Namespace, chosen: (node: NamespaceNode) => boolean): JsonValue {
  const nodes: JsonValue[] = [];
  namespace.walk((node) => {
    if (!chosen(node)) return;
    nodes.push({
      path: node.path,
      type: node.object?.type ?? "Scope",
      description: describeNode(node),
      aliasOf: node.aliasOf?.path,
      table: node.place?.source.name,
      offset: node.place?.start,
    });
  });
  return nodes;
}

/** How many objects of each type there are, the most frequent first. */
export function countTypes(
  namespace: Namespace,
  chosen: (node: NamespaceNode) => boolean,
): readonly (readonly [type: string, count: number])[] {
  const counts = new Map<string, number>();
  namespace.walk((node) => {
    if (!chosen(node)) return;
    const type = node.object?.type ?? "Scope";
    counts.set(type, (counts.get(type) ?? 0) + 1);
  });
  return [...counts].sort(([a, countA], [b, countB]) => (countA === countB ? (a < b ? -1 : 1) : countB - countA));
}
