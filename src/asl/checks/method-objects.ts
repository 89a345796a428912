/** Named objects that a method creates each time it runs. */
import type { AslSymbol } from "../symbols.ts";
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import type { MethodRecord } from "./method-record.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";
import { walkState } from "./walk-state.ts";

/** Operators that create an object which two calls at a time cannot both create, and which iasl counts as slow. */
const slow: ReadonlySet<string> = new Set([
  "Alias",
  "DataTableRegion",
  "Device",
  "Event",
  "Mutex",
  "Name",
  "OperationRegion",
  "PowerResource",
  "Processor",
  "ThermalZone",
]);
/** Operators whose object should be used by someone. */
const wantsReference: ReadonlySet<string> = new Set([
  "Alias",
  "CreateBitField",
  "CreateByteField",
  "CreateDWordField",
  "CreateField",
  "CreateQWordField",
  "CreateWordField",
  "DataTableRegion",
  "Event",
  "Method",
  "Mutex",
  "Name",
  "OperationRegion",
]);

interface Created {
  readonly name: AstNode;
  readonly symbol: AslSymbol;
  readonly method: MethodRecord;
}
const createdObjects = walkState<Created[]>(() => []);
const referencedObjects = walkState(() => new Set<AslSymbol>());

/** Deviation: iasl passes over every name that agrees with its temporaries `_T_x` in one character. */
const isPassedOver = ({ seg }: AslSymbol): boolean => seg?.[0] === "_" || seg?.[1] === "T" || seg?.[2] === "_";

/** True if the object lives below a method, and thus only as long as its call. */
function isTemporary(symbol: AslSymbol): boolean {
  for (let at = symbol.parent; at !== undefined; at = at.parent) if (at.type === "MethodObj") return true;
  return false;
}

function creates(node: OperatorNode, symbol: AslSymbol | undefined, walk: Walk): void {
  const { method } = walk;
  if (method === undefined) return;
  if (!method.createsObjects && !method.isSerialized) {
    walk.report("method-not-serialized", method.node, { method: method.path });
  }
  method.createsObjects = true;
  if (symbol === undefined || !isPassedOver(symbol)) walk.report("object-in-method", node, { method: method.path });
}

export const methodObjects: Rule = {
  declaration(node, symbol, walk) {
    const { method } = walk;
    const { spelling } = node.operator;
    if (method === undefined) return;
    if (slow.has(spelling)) creates(node, symbol, walk);
    const name = node.args[node.operator.declares?.parameter ?? 0];
    if (name !== undefined && wantsReference.has(spelling) && isTemporary(symbol)) {
      createdObjects(walk).push({ name, symbol, method });
    }
  },

  after: {
    IndexField: (node, walk) => creates(node, undefined, walk),
    BankField: (node, walk) => creates(node, undefined, walk),
    OperationRegion(node, walk) {
      if (walk.method === undefined) return;
      const isStatic = node.args[2]?.kind === "integer" && node.args[3]?.kind === "integer";
      if (isStatic) walk.report("region-in-method", node, {});
    },
  },

  name: (_node, symbol, _use, walk) => {
    referencedObjects(walk).add(symbol);
  },
  call: (_node, symbol, _args, _use, walk) => {
    referencedObjects(walk).add(symbol);
  },

  finish(walk) {
    const referenced = referencedObjects(walk);
    for (const { name, symbol, method } of createdObjects(walk)) {
      if (referenced.has(symbol)) continue;
      walk.report("object-unreferenced", name, { object: symbol.path, method: method.path });
    }
  },
};
