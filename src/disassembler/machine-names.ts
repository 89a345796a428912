/**
 * The names of a whole machine: what all its tables declare, so that the bodies of each are read and written with the
 * right argument counts, and what a table takes from others can be declared.
 */
import {
  type AmlNode,
  decodeMethodFlags,
  isName,
  isNode,
  type NamePath,
  nameSeg,
  rootPath,
  ScopeTree,
} from "../aml/index.ts";
import { hardwareIds, isIdName } from "./comments.ts";
import { eachDeclaration } from "./each-name.ts";
import { guessKey, keyOfPath } from "./name-keys.ts";

/** One object that some table declares. */
export interface MachineName {
  /** Word of External for its type. */
  readonly type: string;
  /** Of methods. */
  readonly argumentCount: number | undefined;
  /** Number of the table among those of the machine; -1: there before any table. */
  readonly table: number;
}

/** Names that exist before any table (§5.3.1, §5.7). */
const predefined: ReadonlyMap<string, MachineName> = new Map(
  (
    [
      ["_GPE", "DeviceObj"],
      ["_PR_", "DeviceObj"],
      ["_SB_", "DeviceObj"],
      ["_SI_", "DeviceObj"],
      ["_TZ_", "DeviceObj"],
      ["_REV", "IntObj"],
      ["_OS_", "StrObj"],
      ["_GL_", "MutexObj"],
      ["_OSI", "MethodObj", 1],
    ] as const
  ).map(([segment, type, argumentCount]) => [segment, { type, argumentCount, table: -1 }]),
);

/** Key of the root. */
const rootKey = "";

/** What an operator that declares something declares. */
const typesOfOpcodes: { readonly [op: string]: string } = {
  Device: "DeviceObj",
  Method: "MethodObj",
  NamedField: "FieldUnitObj",
  OpRegion: "OpRegionObj",
  DataRegion: "OpRegionObj",
  Mutex: "MutexObj",
  Event: "EventObj",
  Processor: "ProcessorObj",
  PowerRes: "PowerResObj",
  ThermalZone: "ThermalZoneObj",
  CreateBitField: "BuffFieldObj",
  CreateByteField: "BuffFieldObj",
  CreateWordField: "BuffFieldObj",
  CreateDWordField: "BuffFieldObj",
  CreateQWordField: "BuffFieldObj",
  CreateField: "BuffFieldObj",
};

const typesOfValues: { readonly [op: string]: string } = {
  String: "StrObj",
  Buffer: "BuffObj",
  Package: "PkgObj",
  VarPackage: "PkgObj",
  Zero: "IntObj",
  One: "IntObj",
  Ones: "IntObj",
  ByteConst: "IntObj",
  WordConst: "IntObj",
  DWordConst: "IntObj",
  QWordConst: "IntObj",
};

/** Word of External for what a node declares. */
export function declaredType(node: AmlNode): string {
  const value = node.op === "Name" ? node.operands[1] : undefined;
  return typesOfOpcodes[node.op] ?? (isNode(value) ? typesOfValues[value.op] : undefined) ?? "UnknownObj";
}

export class MachineNames {
  private readonly names = new ScopeTree<MachineName>("fails");
  /** Values of _HID and _CID by their keys. */
  private readonly ids = new Map<string, AmlNode>();
  private guesses: ReadonlyMap<string, number> = new Map();
  private guessedSegments: ReadonlySet<string> = new Set();
  /** Last segments of methods with the count of arguments that all of them take; -1 if they differ. */
  private readonly callable = new Map<string, number>(
    [...predefined].flatMap(([key, { argumentCount }]) => (argumentCount === undefined ? [] : [[key, argumentCount]])),
  );
  private lastScope: NamePath = rootPath;
  private lastScopeKey = "";

  constructor() {
    for (const [segment, name] of predefined)
      this.names.add({ ...rootPath, segments: [nameSeg(segment)] }, rootKey, name);
  }

  /** Takes what a table declares statically; the first declaration of a name wins, as when tables are loaded. */
  add(terms: readonly AmlNode[], table: number): void {
    const aliases: { readonly key: string; readonly target: NamePath; readonly scope: string }[] = [];
    eachDeclaration(
      terms,
      (node, name, scope) => {
        if (node.op === "External") return;
        const [first, flags] = node.operands;
        const argumentCount =
          node.op === "Method" && typeof flags === "number" ? decodeMethodFlags(flags).argumentCount : undefined;
        const added = this.names.add(name, scope, { type: declaredType(node), argumentCount, table });
        const last = name.segments[name.segments.length - 1];
        if (added === undefined || last === undefined) return;
        const { key } = added;
        if (argumentCount !== undefined) this.takeCount(last, argumentCount);
        if (isIdName(last) && node.op === "Name" && isNode(flags)) this.ids.set(key, flags);
        if (node.op === "Alias" && isName(first)) aliases.push({ key, target: first.path, scope });
      },
      (path, scope) => this.names.find(path, scope, (one) => one.table === table)?.key ?? this.findIn(path, scope),
    );
    // An alias is what it stands for.
    for (const { key, target, scope } of aliases) {
      const method = this.names.find(target, scope)?.value;
      if (method?.argumentCount === undefined) continue;
      this.names.replace(key, { type: "MethodObj", argumentCount: method.argumentCount, table });
      this.takeCount(key.slice(-4), method.argumentCount);
    }
  }

  /** Takes counts of methods that are called and declared nowhere, by guessKey. */
  guess(counts: ReadonlyMap<string, number>): void {
    this.guesses = counts;
    this.guessedSegments = new Set([...counts.keys()].map((key) => key.slice(-4)));
  }

  private takeCount(last: string, count: number): void {
    const before = this.callable.get(last);
    if (before !== count) this.callable.set(last, before === undefined ? count : -1);
  }

  /** The count of arguments of all methods whose paths end with a segment; `undefined` if there are none, or they differ. */
  usualCount(last: string): number | undefined {
    const count = this.callable.get(last);
    return count === -1 ? undefined : count;
  }

  /** True for the last segment of objects that are all no methods. */
  isOfObjects(last: string): boolean {
    return this.names.hasLast(last) && !this.callable.has(last);
  }

  /** The object at an absolute place. */
  at(key: string): MachineName | undefined {
    return this.names.at(key)?.value;
  }

  /** What _HID and _CID of a device say, where they are constants. */
  hardwareIdsOf(key: string): readonly string[] {
    return ["_HID", "_CID"].flatMap((segment) => {
      const value = this.ids.get(key + segment);
      return value === undefined ? [] : hardwareIds(value);
    });
  }

  /** Key of the object that `path` means in `scope` (absolute) by the search rules of §5.3. */
  find(path: NamePath, scope: NamePath): string | undefined {
    return this.findIn(path, this.keyOfScope(scope));
  }

  /** As {@link find}, for the key of a scope. */
  findIn(path: NamePath, scope: string): string | undefined {
    return this.names.find(path, scope)?.key;
  }

  /** As DecodeContext wants it. */
  readonly argumentCount = (path: NamePath, scope: NamePath): number | undefined =>
    this.argumentCountIn(path, this.keyOfScope(scope));

  /** As DecodeContext wants it. */
  readonly mayBeMethod = (last: string): boolean => this.callable.has(last) || this.guessedSegments.has(last);

  /** As {@link argumentCount}, for the key of a scope. */
  argumentCountIn(path: NamePath, scope: string): number | undefined {
    const found = this.names.find(path, scope);
    if (found !== undefined) return found.value.argumentCount;
    if (this.guesses.size === 0) return undefined;
    return this.guesses.get(guessKey(path, scope) ?? "");
  }

  private keyOfScope(scope: NamePath): string {
    if (scope !== this.lastScope) {
      this.lastScope = scope;
      this.lastScopeKey = keyOfPath(scope);
    }
    return this.lastScopeKey;
  }
}
