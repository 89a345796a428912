/**
 * The names of a whole machine: what all its tables declare, so that the bodies of each are read and written with the
 * right argument counts, and what a table takes from others can be declared.
 */
import {
  type AmlNode,
  hasSearchRules,
  isNode,
  joinNamePath,
  type NamePath,
  type NameSeg,
  type OutlinedObject,
} from "../aml/index.ts";

/** One object that some table declares. */
export interface MachineName {
  /** Word of External for its type. */
  readonly type: string;
  /** Of methods. */
  readonly argumentCount: number | undefined;
  /** Number of the table among those of the machine; -1: there before any table. */
  readonly table: number;
}

/** The segments of an absolute path, one behind the other: four characters each, so a scope's key is a prefix. */
export const keyOfPath = (path: NamePath): string => path.segments.join("");

/** The path of a key. */
export function pathOfKey(key: string): NamePath {
  const segments: NameSeg[] = [];
  // A key is made of NameSegs only.
  for (let at = 0; at < key.length; at += 4) segments.push(key.slice(at, at + 4) as NameSeg);
  return { absolute: true, parents: 0, segments };
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
  private readonly names = new Map<string, MachineName>(predefined);

  /** Takes what a table declares statically; the first declaration of a name wins, as when tables are loaded. */
  add(objects: readonly OutlinedObject[], table: number): void {
    for (const { path, node, argumentCount } of objects) {
      const key = keyOfPath(path);
      if (this.names.has(key)) continue;
      // An alias is what it stands for.
      const type = argumentCount === undefined ? declaredType(node) : "MethodObj";
      this.names.set(key, { type, argumentCount, table });
    }
  }

  /** The object at an absolute place. */
  at(key: string): MachineName | undefined {
    return this.names.get(key);
  }

  /** Key of the object that `path` means in `scope` (absolute) by the search rules of §5.3. */
  find(path: NamePath, scope: NamePath): string | undefined {
    return findKey(path, scope, (key) => this.names.has(key));
  }

  /** Counts of methods that are called and declared nowhere, by {@link guessKey}. */
  guesses: ReadonlyMap<string, number> = new Map();

  /** As DecodeContext wants it. */
  readonly argumentCount = (path: NamePath, scope: NamePath): number | undefined => {
    const key = this.find(path, scope);
    if (key !== undefined) return this.names.get(key)?.argumentCount;
    if (this.guesses.size === 0) return undefined;
    return this.guesses.get(guessKey(path, scope) ?? "");
  };
}

/** The key that a path means in a scope, of those that are there. */
export function findKey(path: NamePath, scope: NamePath, has: (key: string) => boolean): string | undefined {
  const [segment] = path.segments;
  if (segment !== undefined && hasSearchRules(path)) {
    const around = keyOfPath(scope);
    for (let length = around.length; length >= 0; length -= 4) {
      const key = around.slice(0, length) + segment;
      if (has(key)) return key;
    }
    return undefined;
  }
  const joined = joinNamePath(scope, path);
  const key = joined === undefined ? undefined : keyOfPath(joined);
  return key !== undefined && has(key) ? key : undefined;
}

/** Key under which an unknown name is kept: one that is searched has no place, so its segment alone. */
export function guessKey(path: NamePath, scope: NamePath): string | undefined {
  if (hasSearchRules(path)) return keyOfPath(path);
  const joined = joinNamePath(scope, path);
  return joined === undefined ? undefined : keyOfPath(joined);
}
