/** What a table declares, without looking into methods. */
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { CallResolver, type DecodeContext } from "./call-resolver.ts";
import { type AmlTable, decodeTableWith } from "./decode-table.ts";
import { entryOf } from "./dispatch.ts";
import { keyOf, pathOfKey, rootKey } from "./name-index.ts";
import { joinNamePath, type NamePath, rootPath } from "./name-path.ts";
import { type AmlNode, isName, type NodeName } from "./nodes.ts";
import { walkTerms } from "./walk.ts";

/** One object that a table declares statically. */
export interface OutlinedObject {
  /** What declares it: Device, Method, Name, OpRegion, NamedField, External, … */
  readonly op: NodeName;
  /** Absolute. */
  readonly path: NamePath;
  /** Of methods, and of External methods; `undefined` for everything else. */
  readonly argumentCount: number | undefined;
  readonly node: AmlNode;
}

export interface TableOutline {
  /** The table itself, method bodies as RawBytes. */
  readonly table: AmlTable;
  /** In the order of the bytes; those below If and While too, though they may never come to be. */
  readonly objects: readonly OutlinedObject[];
  /** What the table expects of others. */
  readonly externals: readonly OutlinedObject[];
  /** The argument count of the method that `path` means in `scope`, as in {@link DecodeContext}. */
  argumentCount(path: NamePath, scope: NamePath): number | undefined;
}

/**
 * The objects a table declares, with the argument counts of its methods. Names that methods create when they run are
 * not among them.
 *
 * @param context - as for decodeTable
 * Reports what decodeTable reports, outside of method bodies.
 */
export function outlineTable(source: ByteSource, context: DecodeContext = {}): Outcome<TableOutline> {
  const calls = new CallResolver(context);
  const { value: table, diagnostics } = decodeTableWith(source, calls, { ...context, methodBodies: "raw" });
  const objects: OutlinedObject[] = [];
  const externals: OutlinedObject[] = [];
  walkTerms(
    table.terms,
    (node, { scope }) => {
      const name = declaredName(node);
      const path = name === undefined ? undefined : joinNamePath(scope, name);
      if (name !== undefined && path !== undefined) {
        const argumentCount = calls.argumentCount(name, keyOf(scope, rootKey));
        (node.op === "External" ? externals : objects).push({ op: node.op, path, argumentCount, node });
      }
      return undefined;
    },
    {
      scope: context.scope ?? rootPath,
      findScope: (path, scope) => pathOfKey(calls.definitions.scopeKey(path, keyOf(scope, rootKey), false)),
    },
  );
  const argumentCount: TableOutline["argumentCount"] = (path, scope) => {
    const count = calls.definitions.argumentCount(path, keyOf(scope, rootKey));
    return count === "object" ? undefined : count;
  };
  return outcome({ table, objects, externals, argumentCount }, diagnostics);
}

/** Index of the operand that names what a node creates, of those that create something. */
const declaringOperands = new Map<NodeName, number>([["NamedField", 0]]);
for (const { op, declaresIndex } of entryOf.values()) if (declaresIndex >= 0) declaringOperands.set(op, declaresIndex);

/** The name of the object that a node creates, as it stands there; `undefined` if it creates none. */
export function declaredName(node: AmlNode): NamePath | undefined {
  const index = declaringOperands.get(node.op);
  // Most nodes declare nothing, and reading before the first operand is slow.
  if (index === undefined) return undefined;
  const name = node.operands[index];
  return isName(name) ? name.path : undefined;
}
