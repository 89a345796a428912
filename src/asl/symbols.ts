/** Named objects of a table as the compiler knows them. */
import { type NamePath, type NameSeg, printNameSeg } from "../aml/index.ts";
import type { AstNode } from "./syntax-tree.ts";

/** Where a resource tag points into its buffer. */
export interface ResourceField {
  /** From the start of the buffer. */
  readonly bitOffset: number;
  readonly bitLength: number;
}

/** One object, or a scope that is only known to exist. */
export class AslSymbol {
  readonly seg: NameSeg | undefined;
  readonly parent: AslSymbol | undefined;
  /** Spelling of External (`DeviceObj` …), `Scope` for places nobody declared, `ResourceField` for tags. */
  type: string;
  /** The first node that declares it. */
  declaration: AstNode | undefined = undefined;
  isExternal: boolean = false;
  /** Of methods. For externals the number of the first call, `undefined` before it. */
  argumentCount: number | undefined = undefined;
  resourceField: ResourceField | undefined = undefined;
  private members: Map<NameSeg, AslSymbol> | undefined = undefined;

  constructor(seg: NameSeg | undefined, parent: AslSymbol | undefined, type: string) {
    this.seg = seg;
    this.parent = parent;
    this.type = type;
  }

  /** The object called `seg` in this one. */
  child(seg: NameSeg): AslSymbol | undefined {
    return this.members?.get(seg);
  }

  /** The objects in this one, in the order they were met. */
  get children(): readonly AslSymbol[] {
    return [...(this.members?.values() ?? [])];
  }

  /** The object called `seg` in this one, made if it is not there. */
  ensureChild(seg: NameSeg): AslSymbol {
    this.members ??= new Map();
    let child = this.members.get(seg);
    if (child === undefined) {
      child = new AslSymbol(seg, this, "Scope");
      this.members.set(seg, child);
    }
    return child;
  }

  /** Segments from the root. */
  get segments(): readonly NameSeg[] {
    const segments: NameSeg[] = [];
    for (let at: AslSymbol | undefined = this; at?.seg !== undefined; at = at.parent) segments.unshift(at.seg);
    return segments;
  }

  /** `\_SB.PCI0` */
  get path(): string {
    return `\\${this.segments.map(printNameSeg).join(".")}`;
  }
}

/** Where a declared or relative path leads without searching: prefixes first, then down. `undefined` past the root. */
export function startOf(path: NamePath, scope: AslSymbol): AslSymbol | undefined {
  let start: AslSymbol | undefined = scope;
  if (path.absolute) while (start.parent !== undefined) start = start.parent;
  for (let i = 0; i < path.parents && start !== undefined; i++) start = start.parent;
  return start;
}

/**
 * Finds the object a name refers to: a single NameSeg is searched from the scope upward, other paths lead to one
 * place.
 *
 * @see ACPI 6.5 §5.3
 */
export function resolve(path: NamePath, scope: AslSymbol): AslSymbol | undefined {
  const first = path.segments[0];
  if (!path.absolute && path.parents === 0 && path.segments.length === 1 && first !== undefined) {
    for (let at: AslSymbol | undefined = scope; at !== undefined; at = at.parent) {
      const found = at.child(first);
      if (found !== undefined && isThere(found)) return found;
    }
    return undefined;
  }
  let at = startOf(path, scope);
  for (const segment of path.segments) at = at?.child(segment);
  return at !== undefined && isThere(at) ? at : undefined;
}

/** A scope nobody declared is a place, not an object, unless it is part of the path of an external. */
export const isThere = (symbol: AslSymbol): boolean =>
  symbol.type !== "Scope" || symbol.isExternal || symbol.parent === undefined;

/** Names that exist before any table (§5.3.1, §5.7). */
const predefined: readonly (readonly [seg: string, type: string, argumentCount?: number])[] = [
  ["_GPE", "DeviceObj"],
  ["_PR_", "DeviceObj"],
  ["_SB_", "DeviceObj"],
  ["_SI_", "DeviceObj"],
  ["_TZ_", "DeviceObj"],
  ["_REV", "IntObj"],
  ["_OS_", "StrObj"],
  ["_GL_", "MutexObj"],
  ["_OSI", "MethodObj", 1],
];

/** The root with the objects every table finds. */
export function createRoot(seg: (text: string) => NameSeg): AslSymbol {
  const root = new AslSymbol(undefined, undefined, "Scope");
  for (const [name, type, argumentCount] of predefined) {
    const symbol = root.ensureChild(seg(name));
    symbol.type = type;
    symbol.argumentCount = argumentCount;
  }
  return root;
}
