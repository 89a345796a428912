/**
 * Walks terms for the names in them, with the scopes they stand in as keys (name-keys.ts); quicker than aml's walk:
 * nothing is made for a node, and nodes without names are not looked at.
 */
import {
  type AmlName,
  type AmlNode,
  declaredName,
  isName,
  isNode,
  isNodeList,
  type NamePath,
  type NodeName,
} from "../aml/index.ts";
import { joinKey } from "./name-keys.ts";

/** The key of the scope that Scope opens with a name; `undefined` if it means nothing. */
export type FindScope = (path: NamePath, scope: string) => string | undefined;

/** Operators whose terms stand in the scope of their first operand. */
const scopeOpeners: ReadonlySet<NodeName> = new Set<NodeName>([
  "Scope",
  "Device",
  "Method",
  "Processor",
  "PowerRes",
  "ThermalZone",
]);

/** Scopes nested deeper share their parent's, so that keys stay short. */
const scopeKeyLimit = 4 * 256;

interface Pending {
  readonly nodes: readonly AmlNode[];
  readonly scope: string;
  /** Whose terms the nodes are to be replaced by. */
  readonly method: AmlNode | undefined;
}

/**
 * Visits every name, not in the order of the bytes. Lists of terms wait on a stack; operands recurse, which the decoder
 * bounds.
 *
 * @param visit - told the node, the name that is an operand of it, and the key of the absolute scope it stands in
 * @param bodyOf - the terms of a method, asked for with the key of its scope when they are visited; without it methods
 * are left out
 */
export function eachName(
  terms: readonly AmlNode[],
  visit: (node: AmlNode, name: AmlName, scope: string) => void,
  findScope: FindScope,
  bodyOf?: (method: AmlNode, inner: string) => readonly AmlNode[],
): void {
  const pending: Pending[] = [{ nodes: terms, scope: "", method: undefined }];
  const take = (node: AmlNode, scope: string): void => {
    const method = node.op === "Method" ? node : undefined;
    if (bodyOf === undefined && method !== undefined) return;
    // No iterators: they are a fifth of what would be allocated.
    const { operands } = node;
    for (let i = 0; i < operands.length; i++) {
      const operand = operands[i];
      if (typeof operand !== "object") continue;
      if (isNode(operand)) {
        if (operand.operands.length > 0) take(operand, scope);
      } else if (isName(operand)) visit(node, operand, scope);
      else if (isNodeList(operand) && operand.length > 0) {
        if (node.op === "MethodInvocation") takeAll(operand, scope);
        else pending.push({ nodes: operand, scope: innerScope(node, scope, findScope), method });
      }
    }
  };
  const takeAll = (nodes: readonly AmlNode[], scope: string): void => {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      if (node !== undefined && node.operands.length > 0) take(node, scope);
    }
  };
  for (let list = pending.pop(); list !== undefined; list = pending.pop())
    takeAll(list.method === undefined ? list.nodes : (bodyOf?.(list.method, list.scope) ?? []), list.scope);
}

/**
 * Visits what declares something outside of methods, and the methods, in the order of the bytes.
 *
 * @param visit - told the node, the name it declares, and the key of the absolute scope it stands in
 */
export function eachDeclaration(
  terms: readonly AmlNode[],
  visit: (node: AmlNode, name: NamePath, scope: string) => void,
  findScope: FindScope,
): void {
  const levels: { readonly nodes: readonly AmlNode[]; readonly scope: string; next: number }[] = [
    { nodes: terms, scope: "", next: 0 },
  ];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.nodes[level.next++];
    if (node === undefined) {
      levels.pop();
      continue;
    }
    const { scope } = level;
    const name = declaredName(node);
    if (name !== undefined) visit(node, name, scope);
    const body = node.operands[node.operands.length - 1];
    if (node.op !== "Method" && node.op !== "MethodInvocation" && isNodeList(body) && body.length > 0)
      levels.push({ nodes: body, scope: innerScope(node, scope, findScope), next: 0 });
  }
}

/** Operators whose terms are statements or declarations, without Method. */
const termHolders: ReadonlySet<NodeName> = new Set<NodeName>(
  [...scopeOpeners, "If" as const, "Else" as const, "While" as const].filter((op) => op !== "Method"),
);

/** Who visits statements; an object, for V8 compiles a walk again and again that is handed closures. */
export interface StatementVisitor {
  /** Told a statement, and the key of the absolute scope it stands in. */
  takeStatement(node: AmlNode, scope: string): void;
  readonly findScope: FindScope;
}

/**
 * Visits statements and declarations, but neither what they are made of nor what is in methods.
 *
 * @param base - key of the absolute scope the terms stand in
 */
export function eachStatement(terms: readonly AmlNode[], base: string, visitor: StatementVisitor): void {
  const lists = [terms];
  const scopes = [base];
  // Lists that are found are visited behind those there are, so that the order is the same for the same table.
  for (let at = 0; at < lists.length; at++) {
    const nodes = lists[at] ?? noNodes;
    const scope = scopes[at] ?? base;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      if (node === undefined) continue;
      visitor.takeStatement(node, scope);
      if (!termHolders.has(node.op)) continue;
      const body = node.operands[node.operands.length - 1];
      if (!isNodeList(body) || body.length === 0) continue;
      lists.push(body);
      scopes.push(innerScope(node, scope, visitor.findScope));
    }
  }
}

const noNodes: readonly AmlNode[] = [];

function innerScope(node: AmlNode, scope: string, findScope: FindScope): string {
  const [name] = node.operands;
  if (!scopeOpeners.has(node.op) || !isName(name)) return scope;
  const found = node.op === "Scope" ? findScope(name.path, scope) : undefined;
  const inner = found ?? joinKey(name.path, scope);
  return inner === undefined || inner.length > scopeKeyLimit ? scope : inner;
}
