/** Walks terms with their scopes, quicker than aml's walk: nothing is made for a node but for lists of terms. */
import {
  type AmlNode,
  declaredName,
  isName,
  isNode,
  isNodeList,
  joinNamePath,
  type NamePath,
  rootPath,
} from "../aml/index.ts";

/** Operators whose terms stand in the scope of their first operand. */
const scopeOpeners: ReadonlySet<string> = new Set([
  "Scope",
  "Device",
  "Method",
  "Processor",
  "PowerRes",
  "ThermalZone",
]);

/** Scopes nested deeper share their parent's, so that paths stay short. */
const scopeDepthLimit = 256;

interface Pending {
  readonly nodes: readonly AmlNode[];
  readonly scope: NamePath;
}

/**
 * Visits every node. Lists of terms wait on a stack; operands recurse, which the decoder bounds.
 *
 * @param visit - told the node and the absolute scope it stands in
 * @param findScope - the scope that Scope opens with a name
 */
export function eachTerm(
  terms: readonly AmlNode[],
  visit: (node: AmlNode, scope: NamePath) => void,
  findScope: (path: NamePath, scope: NamePath) => NamePath | undefined,
): void {
  const pending: Pending[] = [{ nodes: terms, scope: rootPath }];
  const take = (node: AmlNode, scope: NamePath): void => {
    visit(node, scope);
    for (const operand of node.operands) {
      if (typeof operand !== "object") continue;
      if (isNode(operand)) take(operand, scope);
      else if (isNodeList(operand) && operand.length > 0) {
        const inner = scopeOpeners.has(node.op) ? innerScope(node, scope, findScope) : scope;
        pending.push({ nodes: operand, scope: inner });
      }
    }
  };
  for (let list = pending.pop(); list !== undefined; list = pending.pop()) {
    for (const node of list.nodes) take(node, list.scope);
  }
}

function innerScope(
  node: AmlNode,
  scope: NamePath,
  findScope: (path: NamePath, scope: NamePath) => NamePath | undefined,
): NamePath {
  const [name] = node.operands;
  if (!isName(name)) return scope;
  const found = declaredName(node) === undefined ? findScope(name.path, scope) : undefined;
  const inner = found ?? joinNamePath(scope, name.path);
  return inner === undefined || inner.segments.length > scopeDepthLimit ? scope : inner;
}
