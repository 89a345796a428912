/** What a table takes from others, as External declarations. @see ACPI 6.5 §19.6.45 */
import {
  type AmlNode,
  type AmlOperand,
  declaredName,
  isName,
  isNodeList,
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
  const need = (path: NamePath, scope: NamePath, called: number | undefined): void => {
    if (path.segments.length === 0 || findKey(path, scope, has) !== undefined) return;
    const key = names.find(path, scope);
    const known = key === undefined ? undefined : names.at(key);
    if (known?.table === isEverywhere) return;
    const missing =
      path.segments.length === 1 && path.parents === 0 ? { ...path, absolute: true } : joinNamePath(scope, path);
    const place = key === undefined ? missing : pathOfKey(key);
    if (place === undefined) return;
    const text = printNamePath(place);
    if (own.has(keyOfPath(place))) return;
    const before = found.get(text);
    if (before !== undefined && (before.type === "MethodObj" || called === undefined)) return;
    const type = called === undefined ? (known?.type ?? "UnknownObj") : "MethodObj";
    found.set(text, { path: text, type, argumentCount: known?.argumentCount ?? called });
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
        if (isName(operand) && operand.path !== name) need(operand.path, scope, callCount(node, operand));
      }
      return undefined;
    },
    options,
  );
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function callCount(node: AmlNode, _name: AmlOperand): number | undefined {
  const args = node.operands[1];
  return node.op === "MethodInvocation" && isNodeList(args) ? args.length : undefined;
}
