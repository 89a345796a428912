/** What a table takes from others, as External declarations. @see ACPI 6.5 §19.6.45 */
import {
  type AmlNode,
  declaredName,
  hasSearchRules,
  isName,
  isNodeList,
  isWellFormedNameSeg,
  joinNamePath,
  type NamePath,
  printNamePath,
} from "../aml/index.ts";

import { eachTerm } from "./each-term.ts";
import { findKey, keyOfPath, type MachineNames, pathOfKey } from "./machine-names.ts";

export interface ExternalLine {
  /** Without the leading backslash, as people write it. */
  readonly path: string;
  readonly type: string;
  /** Of methods that are known or called. */
  readonly argumentCount: number | undefined;
}

/** What an unknown name must be, by the operator that names it. */
const wantedTypes: { readonly [op: string]: string } = {
  Scope: "DeviceObj",
  Field: "OpRegionObj",
  IndexField: "FieldUnitObj",
};

/** Names that are there before any table. */
const isEverywhere = -1;

/**
 * The externals of a table, in the order of their first use.
 *
 * @param terms - all of the table, bodies decoded
 */
export function findExternals(terms: readonly AmlNode[], names: MachineNames): readonly ExternalLine[] {
  const own = new Set<string>();
  const has = (key: string): boolean => own.has(key);
  /** Names in terms, with the scope and the term. */
  const used: { readonly name: NamePath; readonly scope: NamePath; readonly node: AmlNode }[] = [];
  const seen = new Map<NamePath, Set<NamePath>>();
  /** True at the first time a plain use of a name is met in a scope: one-segment names are mostly the same object. */
  const isNew = (name: NamePath, scope: NamePath): boolean => {
    const known = seen.get(scope) ?? new Set<NamePath>();
    if (known.size === 0) seen.set(scope, known);
    const { size } = known;
    return known.add(name).size > size;
  };
  eachTerm(
    terms,
    (node, scope) => {
      if (node.op === "External") return;
      const declared = declaredName(node);
      if (declared !== undefined) {
        const path = joinNamePath(scope, declared);
        if (path !== undefined) own.add(keyOfPath(path));
        // The scopes on the way to what is declared must be there.
        if (declared.segments.length > 1) {
          const name = { ...declared, segments: declared.segments.slice(0, -1) };
          used.push({ name, scope, node });
        }
      }
      for (const operand of node.operands) {
        if (!isName(operand) || operand.path === declared) continue;
        const { path } = operand;
        if (node.op !== "NameReference" || isNew(path, scope)) used.push({ name: path, scope, node });
      }
    },
    (path, scope) => {
      const key = findKey(path, scope, has) ?? names.find(path, scope);
      return key === undefined ? undefined : pathOfKey(key);
    },
  );
  const found = new Map<string, ExternalLine>();
  const need = (path: NamePath, scope: NamePath, called: number | undefined, wanted?: string): void => {
    if (path.segments.length === 0 || findKey(path, scope, has) !== undefined) return;
    const key = names.find(path, scope);
    const known = key === undefined ? undefined : names.at(key);
    if (known?.table === isEverywhere) return;
    const missing =
      path.segments.length === 1 && path.parents === 0 ? { ...path, absolute: true } : joinNamePath(scope, path);
    const other = key === undefined ? findKey(path, scope, (one) => found.has(one)) : undefined;
    const placeKey = key ?? other ?? (missing === undefined ? undefined : keyOfPath(missing));
    if (placeKey === undefined) return;
    if (own.has(placeKey) || !pathOfKey(placeKey).segments.every(isWellFormedNameSeg)) return;
    const before = found.get(placeKey);
    const isBetter = called !== undefined || (wanted !== undefined && before?.type === "UnknownObj");
    if (before !== undefined && (before.type === "MethodObj" || !isBetter)) return;
    const type = called === undefined ? (known?.type ?? wanted ?? "UnknownObj") : "MethodObj";
    found.set(placeKey, {
      path: printNamePath(pathOfKey(placeKey)),
      type,
      argumentCount: known?.argumentCount ?? called,
    });
  };
  // Searched names may mean what others name by its path, so they come last.
  for (const isSearched of [false, true]) {
    for (const { name, scope, node } of used) {
      if (hasSearchRules(name) === isSearched) need(name, scope, callCount(node), wantedTypes[node.op]);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function callCount(node: AmlNode): number | undefined {
  const args = node.operands[1];
  return node.op === "MethodInvocation" && isNodeList(args) ? args.length : undefined;
}
