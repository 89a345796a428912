/** Names that two tables of one set declare. */
import { type AmlNode, decodeTable, isName, isNodeList, type NameSeg, printNamePath } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ByteSource } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";

/** Opcodes that declare their first operand and open a scope of that name. */
const scopes = new Set<AmlNode["op"]>(["Device", "Processor", "PowerRes", "ThermalZone"]);
/** Opcodes that declare their first operand and nothing below it at load time. */
const leaves = new Set<AmlNode["op"]>(["Name", "Method", "OpRegion", "DataRegion", "Mutex", "Event"]);
const fieldLists = new Set<AmlNode["op"]>(["Field", "IndexField", "BankField"]);

/**
 * Checks that the second table can be loaded after the first.
 *
 * @returns one error for each name that both declare; names below such a name are not listed again
 */
export function verifyNames(first: ByteSource, second: ByteSource): readonly Diagnostic[] {
  const known = new Set<string>();
  declarations(first, (path) => {
    known.add(path);
    return true;
  });
  const found: Diagnostic[] = [];
  declarations(second, (path) => {
    if (!known.has(path)) return true;
    found.push(diagnose("name-clash", undefined, { first: first.name, second: second.name, path }));
    return false;
  });
  return found;
}

type Segments = readonly NameSeg[];

/** Calls `visit` with every absolute path declared at load time; false: not what is below it. */
function declarations(table: ByteSource, visit: (path: string) => boolean): void {
  const pending: { readonly terms: readonly AmlNode[]; readonly scope: Segments }[] = [
    { terms: decodeTable(table, { methodBodies: "raw" }).value.terms, scope: [] },
  ];
  for (let work = pending.pop(); work !== undefined; work = pending.pop()) {
    for (const node of work.terms) {
      if (fieldLists.has(node.op)) {
        const elements = node.operands.find(isNodeList) ?? [];
        for (const element of elements) if (element.op === "NamedField") visitName(element, work.scope, visit);
      } else if (node.op === "Scope") {
        push(node, absolute(node, work.scope));
      } else if (scopes.has(node.op)) {
        const scope = visitName(node, work.scope, visit);
        if (scope !== undefined) push(node, scope);
      } else if (leaves.has(node.op)) visitName(node, work.scope, visit);
    }
  }
  function push(node: AmlNode, scope: Segments): void {
    const terms = node.operands.find(isNodeList);
    if (terms !== undefined) pending.push({ terms, scope });
  }
}

function visitName(node: AmlNode, scope: Segments, visit: (path: string) => boolean): Segments | undefined {
  const segments = absolute(node, scope);
  return visit(printNamePath({ absolute: true, parents: 0, segments })) ? segments : undefined;
}

function absolute(node: AmlNode, scope: Segments): Segments {
  const [name] = node.operands;
  if (!isName(name)) return scope;
  const { path } = name;
  const base = path.absolute ? [] : scope.slice(0, Math.max(0, scope.length - path.parents));
  return [...base, ...path.segments];
}
