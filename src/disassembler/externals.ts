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
  type WalkOptions,
  walkTerms,
} from "../aml/index.ts";

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
  const options: WalkOptions = {
    findScope: (path, scope) => {
      const key = findKey(path, scope, has) ?? names.find(path, scope);
      return key === undefined ? undefined : pathOfKey(key);
    },
  };
  walkTerms(
    terms,
    (node, { scope }) => {
      const name = node.op === "External" ? undefined : declaredName(node);
      const path = name === undefined ? undefined : joinNamePath(scope, name);
      if (path !== undefined) own.add(keyOfPath(path));
      return undefined;
    },
    options,
  );
  const found = new Map<string, ExternalLine>();
  /** Searched names, which may mean what others name by its path. */
  const searched: (() => void)[] = [];
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
  walkTerms(
    terms,
    (node, { scope }) => {
      if (node.op === "External") return undefined;
      const name = declaredName(node);
      if (name !== undefined) {
        // The scopes on the way to what is declared must be there.
        if (name.segments.length > 1) need({ ...name, segments: name.segments.slice(0, -1) }, scope, undefined);
      }
      for (const operand of node.operands) {
        if (!isName(operand) || operand.path === name) continue;
        const ask = (): void => need(operand.path, scope, callCount(node), wantedTypes[node.op]);
        if (hasSearchRules(operand.path)) searched.push(ask);
        else ask();
      }
      return undefined;
    },
    options,
  );
  for (const ask of searched) ask();
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function callCount(node: AmlNode): number | undefined {
  const args = node.operands[1];
  return node.op === "MethodInvocation" && isNodeList(args) ? args.length : undefined;
}
