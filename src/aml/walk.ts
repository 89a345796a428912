/** Walks AML trees in the order of their bytes, with the scope in which each node stands. */

import { entryOf } from "./dispatch.ts";
import { scopeDepthLimit } from "./name-index.ts";
import { hasSearchRules, joinNamePath, type NamePath, rootPath } from "./name-path.ts";
import { type AmlNode, type AmlOperand, isName, isNode, isNodeList } from "./nodes.ts";
import { opcodes } from "./opcode-table.ts";

/** Where a visited node stands. */
export interface NodePlace {
  /** Absolute path of the scope; scopes nested deeper than 256 share their parent's, so that paths stay short. */
  readonly scope: NamePath;
  /** 0 for the terms the walk starts with. */
  readonly depth: number;
  /** Name of the operand of the parent that holds the node, as in the opcode table; `undefined` at depth 0. */
  readonly operand: string | undefined;
}

export interface WalkOptions {
  /** Scope of the terms; the root if not given. */
  readonly scope?: NamePath;
  /**
   * The scope that a Scope operator with this operand opens, for names that are searched (§5.3). Without it such a
   * name is taken to stand in the scope itself.
   */
  readonly findScope?: (path: NamePath, scope: NamePath) => NamePath | undefined;
}

interface Level {
  readonly nodes: readonly AmlNode[];
  readonly operands: readonly (string | undefined)[] | undefined;
  readonly scopes: readonly NamePath[] | undefined;
  readonly scope: NamePath;
  readonly depth: number;
  next: number;
}

/**
 * Visits every node before what is nested in it. Uses a stack of its own, so any depth will do.
 *
 * @param visit - returning "skip" leaves out what is nested in the node
 */
export function walkTerms(
  terms: readonly AmlNode[],
  visit: (node: AmlNode, place: NodePlace) => "skip" | undefined,
  options: WalkOptions = {},
): void {
  const scope = options.scope ?? rootPath;
  const stack: Level[] = [{ nodes: terms, operands: undefined, scopes: undefined, scope, depth: 0, next: 0 }];
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const index = level.next++;
    const node = level.nodes[index];
    if (node === undefined) {
      stack.pop();
      continue;
    }
    const place: NodePlace = {
      scope: level.scopes?.[index] ?? level.scope,
      depth: level.depth,
      operand: level.operands?.[index],
    };
    if (visit(node, place) === "skip") continue;
    const nested = childrenOf(node, place, options);
    if (nested !== undefined) stack.push(nested);
  }
}

function childrenOf(node: AmlNode, place: NodePlace, options: WalkOptions): Level | undefined {
  const { operands } = node;
  if (!operands.some((operand) => isNode(operand) || isNodeList(operand))) return undefined;
  const inner = entryOf.get(node.op)?.opensScope === true ? scopeOf(node, place.scope, options) : place.scope;
  const names = operandNames(node);
  const nodes: AmlNode[] = [];
  const labels: (string | undefined)[] = [];
  const scopes: NamePath[] = [];
  for (const [index, operand] of operands.entries()) {
    const isList = isNodeList(operand);
    for (const child of isList ? operand : isNode(operand) ? [operand] : []) {
      nodes.push(child);
      labels.push(names[index]);
      scopes.push(isList ? inner : place.scope);
    }
  }
  return { nodes, operands: labels, scopes, scope: place.scope, depth: place.depth + 1, next: 0 };
}

const namesOfForms: { readonly [op: string]: readonly string[] } = {
  MethodInvocation: ["name", "arguments"],
  ConnectField: ["connection"],
};

const namesOfOpcodes = new Map(Object.entries(opcodes).map(([op, { operands }]) => [op, Object.keys(operands)]));

/** Names of the operands of a node, in their order, as the opcode table has them. */
export function operandNames(node: AmlNode): readonly string[] {
  return namesOfOpcodes.get(node.op) ?? namesOfForms[node.op] ?? [];
}

/** The operand of that name, `undefined` if the opcode has none. */
export function operandOf(node: AmlNode, operand: string): AmlOperand | undefined {
  return node.operands[operandNames(node).indexOf(operand)];
}

function scopeOf(node: AmlNode, scope: NamePath, options: WalkOptions): NamePath {
  const name = node.operands[0];
  if (!isName(name)) return scope;
  const isDeclaration = (entryOf.get(node.op)?.declaresIndex ?? -1) >= 0;
  const found = !isDeclaration && hasSearchRules(name.path) ? options.findScope?.(name.path, scope) : undefined;
  const inner = found ?? joinNamePath(scope, name.path);
  // A path above the root is an error of the table; the scope is then as good as any.
  return inner === undefined || inner.segments.length > scopeDepthLimit ? scope : inner;
}
