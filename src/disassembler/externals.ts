/** What a table takes from others, as External declarations. @see ACPI 6.5 §19.6.45 */
import {
  type AmlNode,
  declaredName,
  hasSearchRules,
  isNodeList,
  isWellFormedNameSeg,
  type NamePath,
  printNamePath,
  ScopeTree,
} from "../aml/index.ts";
import { eachName } from "./each-name.ts";
import type { MachineNames } from "./machine-names.ts";
import { findKeyIn, joinKey, pathOfKey } from "./name-keys.ts";

export interface ExternalLine {
  /** Without the leading backslash, as people write it. */
  readonly path: string;
  readonly type: string;
  /** Also of one whose type is not said. */
  readonly isMethod: boolean;
  /** Of methods that are known or called. */
  readonly argumentCount: number | undefined;
  /** Number of the table that declares it; `undefined` if none does. */
  readonly table: number | undefined;
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
 * The externals of a table, by their paths.
 *
 * @param untyped - keys of methods that are to be declared without their type
 */
export function findExternals(
  { own, used }: NameUses,
  names: MachineNames,
  untyped: ReadonlySet<string>,
): readonly ExternalLine[] {
  const found = new Map<string, ExternalLine>();
  const need = ({ name: path, scope, called, wanted }: Use): void => {
    if (path.segments.length === 0 || own.find(path, scope) !== undefined) return;
    const key = names.findIn(path, scope);
    const known = key === undefined ? undefined : names.at(key);
    if (known?.table === isEverywhere) return;
    const missing = path.segments.length === 1 && path.parents === 0 ? path.segments[0] : joinKey(path, scope);
    const other = key === undefined ? findKeyIn(path, scope, (one) => found.has(one)) : undefined;
    const placeKey = key ?? other ?? missing;
    if (placeKey === undefined) return;
    const before = found.get(placeKey);
    const isBetter = called !== undefined || (wanted !== undefined && before?.type === "UnknownObj");
    if (before !== undefined && (before.isMethod || !isBetter)) return;
    if (own.at(placeKey) !== undefined || !pathOfKey(placeKey).segments.every(isWellFormedNameSeg)) return;
    const type = called === undefined ? (known?.type ?? wanted ?? "UnknownObj") : "MethodObj";
    const isUntyped = untyped.has(placeKey);
    found.set(placeKey, {
      path: printNamePath(pathOfKey(placeKey)),
      type: isUntyped ? "UnknownObj" : type,
      isMethod: type === "MethodObj",
      argumentCount: known?.argumentCount ?? called,
      table: known?.table,
    });
  };
  // Searched names may mean what others name by its path, so they come last.
  for (const use of used) if (!hasSearchRules(use.name)) need(use);
  for (const use of used) if (hasSearchRules(use.name)) need(use);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** A name in terms, with the key of its scope. */
interface Use {
  readonly name: NamePath;
  readonly scope: string;
  /** Arguments it is called with. */
  readonly called: number | undefined;
  readonly wanted: string | undefined;
}

/** What a table declares, and the names that it uses, once for each scope. */
export interface NameUses {
  readonly own: ScopeTree<true>;
  readonly used: readonly Use[];
}

/**
 * The names in terms.
 *
 * @param bodyOf - the terms of a method
 * @param onBody - told each method with its terms and the key of their scope
 */
export function usesIn(
  terms: readonly AmlNode[],
  names: MachineNames,
  bodyOf: (method: AmlNode) => readonly AmlNode[],
  onBody: (method: AmlNode, body: readonly AmlNode[], inner: string) => void,
): NameUses {
  const own = new ScopeTree<true>("fails");
  const used: Use[] = [];
  const seen = new Map<string, Set<NamePath>>();
  let seenScope: string | undefined;
  let seenHere = new Set<NamePath>();
  /** True at the first time a plain use of a name is met in a scope: one-segment names are mostly the same object. */
  const isNew = (name: NamePath, scope: string): boolean => {
    if (scope !== seenScope) {
      seenScope = scope;
      seenHere = seen.get(scope) ?? new Set();
      seen.set(scope, seenHere);
    }
    const { size } = seenHere;
    return seenHere.add(name).size > size;
  };
  eachName(
    terms,
    (node, { path }, scope) => {
      const { op } = node;
      if (op === "NameReference") {
        // What is declared already stays so: most names are, and need no more attention.
        if (isNew(path, scope) && own.find(path, scope) === undefined)
          used.push({ name: path, scope, called: undefined, wanted: undefined });
        return;
      }
      if (op === "External") return;
      if (op !== "MethodInvocation" && declaredName(node) === path) {
        own.add(path, scope, true);
        if (path.segments.length < 2) return;
        // The scopes on the way to what is declared must be there.
        const name = { ...path, segments: path.segments.slice(0, -1) };
        used.push({ name, scope, called: undefined, wanted: wantedTypes[op] });
      } else used.push({ name: path, scope, called: callCount(node), wanted: wantedTypes[op] });
    },
    (path, scope) => own.find(path, scope)?.key ?? names.findIn(path, scope),
    (method, inner) => {
      const body = bodyOf(method);
      onBody(method, body, inner);
      return body;
    },
  );
  return { own, used };
}

function callCount(node: AmlNode): number | undefined {
  const args = node.operands[1];
  return node.op === "MethodInvocation" && isNodeList(args) ? args.length : undefined;
}
