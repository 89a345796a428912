/** Names: what they cannot reach, what they reach too early, what they may not be called. @see ACPI 6.5 §5.3, §19.2.2 */
import { type NamePath, type NameSeg, nameSeg, printNamePath } from "../../aml/index.ts";
import type { AslSymbol } from "../symbols.ts";
import type { AstNode, NameNode, OperatorNode } from "../syntax-tree.ts";
import type { Rule, Use } from "./rule.ts";
import type { Walk } from "./walk.ts";

/** The method whose call creates and destroys an object; `undefined` for objects that last. */
function methodAround(symbol: AslSymbol): AslSymbol | undefined {
  for (let at = symbol.parent; at !== undefined; at = at.parent) if (at.type === "MethodObj") return at;
  return undefined;
}

const isSingle = (path: NamePath): boolean => !path.absolute && path.parents === 0 && path.segments.length === 1;

/** Declarations and their first operand that is evaluated when the whole table is there. */
const firstDeferred: ReadonlyMap<string, number> = new Map([
  ["OperationRegion", 0],
  ["DataTableRegion", 0],
  ["Alias", 0],
  ["Method", 0],
  ["Scope", 0],
  ["BankField", 1],
]);

/** True if a node is, or is in, an operand that is evaluated late. */
function isDeferred(node: AstNode, { operator, args }: OperatorNode): boolean {
  const from = firstDeferred.get(operator.spelling);
  return from !== undefined && args.findIndex((one) => one !== undefined && one.end >= node.end) >= from;
}

export const names: Rule = {
  unresolved(node, _use, walk) {
    checkCase(node, walk);
    const { path } = node.word;
    if (path === undefined || !isSingle(path) || walk.operator?.operator.spelling !== "Alias") return;
    walk.report("source-missing", node, { path: printNamePath(path) });
  },

  name: checkReach,
  call(node, symbol, _args, use, walk) {
    checkReach(node.kind === "invocation" ? node.name : node, symbol, use, walk);
  },

  before: {
    ResourceTemplate: checkTags,
    Scope(node, walk) {
      const [name] = node.args;
      if (name?.kind !== "name" || name.word.path === undefined) return;
      const symbol = walk.tree.symbolAt(name);
      const { path } = name.word;
      // The binder has reported what is nowhere.
      if (symbol === undefined || !isObject(symbol)) return;
      if (isLater(symbol, node)) {
        const which = isSingle(path) ? "scope-missing" : path.parents > 0 ? "prefix-missing" : "path-missing";
        walk.report(which, name, { path: printNamePath(path) });
      } else checkScopeType(name, symbol, walk);
    },
  },

  declaration(node, symbol, walk) {
    const name = node.args[node.operator.declares?.parameter ?? 0];
    if (name?.kind !== "name" || name.word.path === undefined) return;
    checkCase(name, walk);
    const { parent } = symbol;
    if (isSystemObject(symbol)) {
      walk.report("name-taken", name, { path: symbol.path });
    }
    if (parent === undefined || isSingle(name.word.path)) return;
    if (isObject(parent) && isLater(parent, node)) {
      walk.report("prefix-missing", name, { path: printNamePath(name.word.path) });
    }
  },
};

/** A place that only a path names is no object; the root and what externals imply are. */
const isObject = (symbol: AslSymbol): boolean =>
  symbol.type !== "Scope" || symbol.isExternal || symbol.parent === undefined;

/** True if a symbol is declared behind a node of the same text. */
const isLater = (symbol: AslSymbol, node: { readonly start: number }): boolean =>
  symbol.declaration !== undefined && !symbol.isExternal && symbol.declaration.start > node.start;

/** Objects every system has before the first table is loaded (§5.3.1, §5.7). */
const systemObjects: ReadonlySet<string> = new Set(["_GPE", "_PR_", "_SB_", "_SI_", "_TZ_", "_GL_", "_OS_", "_REV"]);

const isSystemObject = ({ seg, parent }: AslSymbol): boolean =>
  parent?.parent === undefined && seg !== undefined && systemObjects.has(seg);

function checkCase(node: NameNode, walk: Walk): void {
  const { text, upperCase } = node.word;
  if (text !== upperCase) walk.report("name-lower-case", node, { name: text, path: upperCase });
}

/** Names of descriptors are names of the scope around their template. */
function checkTags(template: OperatorNode, walk: Walk): void {
  for (const tag of walk.tree.templateAt(template).tags) {
    const symbol = walk.scope.child(nameSeg(tag.name));
    if (symbol?.declaration === undefined || symbol.declaration === tag.node) continue;
    walk.report("name-taken", tag.node, { path: symbol.path }, walk.related("first declared here", symbol.declaration));
  }
}

function checkReach(node: AstNode, symbol: AslSymbol, use: Use, walk: Walk): void {
  if (node.kind === "name") checkCase(node, walk);
  if (node.kind !== "name" || node.word.path === undefined) return;
  const owner = methodAround(symbol);
  if (symbol.isExternal && owner === undefined) return;
  if (owner !== undefined && owner !== walk.method?.symbol) {
    walk.report("name-temporary", node, { path: printNamePath(node.word.path), method: owner.path });
    return;
  }
  if (use === "element" || !isLater(symbol, node)) return;
  if (walk.method !== undefined && owner === undefined) return;
  if (walk.operator !== undefined && isDeferred(node, walk.operator)) return;
  // Deviation: iasl takes the object further out that the name means until then.
  const { seg } = symbol;
  if (seg !== undefined && isSingle(node.word.path) && isFoundFurtherOut(seg, symbol)) return;
  walk.report("name-too-early", node, { path: printNamePath(node.word.path) }, declaredAt(symbol, walk));
}

function isFoundFurtherOut(segment: NameSeg, symbol: AslSymbol): boolean {
  for (let at = symbol.parent?.parent; at !== undefined; at = at.parent)
    if (at.child(segment) !== undefined) return true;
  return false;
}

const declaredAt = (symbol: AslSymbol, walk: Walk) =>
  symbol.declaration === undefined ? [] : walk.related("declared here", symbol.declaration);

/** Objects that can have a Scope opened on them. */
const scopes: ReadonlySet<string> = new Set([
  "DeviceObj",
  "ProcessorObj",
  "ThermalZoneObj",
  "PowerResObj",
  "Scope",
  "UnknownObj",
  "alias",
]);
/** Objects that iasl turns into scopes with no more than a remark. */
const tolerated: ReadonlySet<string> = new Set(["IntObj", "StrObj", "BuffObj"]);

/** A DSDT is the first table: nothing of another can be there before it. */
function isDsdt({ tree }: Walk): boolean {
  const [, signature] = tree.root.args;
  return signature?.kind === "string" && signature.value === "DSDT";
}

function checkScopeType(name: NameNode, symbol: AslSymbol, walk: Walk): void {
  if (symbol.isExternal && !isSystemObject(symbol) && walk.method === undefined && isDsdt(walk)) {
    walk.report("scope-external", name, { path: symbol.path });
    // Deviation: nothing is known of its type, but iasl says that it is wrong.
    if (symbol.type === "UnknownObj" || symbol.type === "Scope") {
      walk.report("scope-type", name, { path: symbol.path, type: symbol.type });
    }
    return;
  }
  if (scopes.has(symbol.type)) return;
  const values = { path: symbol.path, type: symbol.type };
  walk.report(tolerated.has(symbol.type) ? "scope-of-data" : "scope-type", name, values);
}
