/** What a table declares at load time, without running it. */
import { type AmlNode, decodeTable, isName, isNodeList, type NameSeg, printNamePath } from "../aml/index.ts";
import type { ByteSource } from "../base/span.ts";

/** Opcodes that declare their first operand and open a scope of that name. */
const scopes = new Set<AmlNode["op"]>(["Device", "Processor", "PowerRes", "ThermalZone"]);
/** Opcodes that declare their first operand and nothing below it at load time. */
const leaves = new Set<AmlNode["op"]>(["Name", "Method", "OpRegion", "DataRegion", "Mutex", "Event"]);
const fieldLists = new Set<AmlNode["op"]>(["Field", "IndexField", "BankField"]);

/** One declaration. */
export interface Declaration {
  /** Absolute, as printed. */
  readonly path: string;
  readonly node: AmlNode;
  /** What is declared directly in it; empty for leaves. */
  readonly terms: readonly AmlNode[];
}

type Segments = readonly NameSeg[];

/**
 * Calls `visit` with everything declared at load time, outside of methods and conditions.
 *
 * @param visit - false: not what is below it
 */
export function visitDeclarations(table: ByteSource, visit: (declaration: Declaration) => boolean): void {
  const pending: { readonly terms: readonly AmlNode[]; readonly scope: Segments }[] = [
    { terms: decodeTable(table, { methodBodies: "raw" }).value.terms, scope: [] },
  ];
  for (let work = pending.pop(); work !== undefined; work = pending.pop()) {
    for (const node of work.terms) {
      if (fieldLists.has(node.op)) {
        const elements = node.operands.find(isNodeList) ?? [];
        for (const element of elements) if (element.op === "NamedField") declare(element, work.scope);
      } else if (node.op === "Scope") {
        push(node, absolute(node, work.scope));
      } else if (scopes.has(node.op)) {
        if (declare(node, work.scope)) push(node, absolute(node, work.scope));
      } else if (leaves.has(node.op)) declare(node, work.scope);
    }
  }
  function declare(node: AmlNode, scope: Segments): boolean {
    const path = printNamePath({ absolute: true, parents: 0, segments: absolute(node, scope) });
    return visit({ path, node, terms: scopes.has(node.op) ? (node.operands.find(isNodeList) ?? []) : [] });
  }
  function push(node: AmlNode, scope: Segments): void {
    const terms = node.operands.find(isNodeList);
    if (terms !== undefined) pending.push({ terms, scope });
  }
}

function absolute(node: AmlNode, scope: Segments): Segments {
  const [name] = node.operands;
  if (!isName(name)) return scope;
  const { path } = name;
  const base = path.absolute ? [] : scope.slice(0, Math.max(0, scope.length - path.parents));
  return [...base, ...path.segments];
}
