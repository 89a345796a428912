/**
 * How many arguments methods take that no table declares.
 *
 * A call of an unknown method decodes as a name, and its arguments as terms behind it that do nothing. For each such name
 * the count with the fewest terms that do nothing wins, over all bodies in which the name is followed by some; among
 * those that are as good, the one that methods of the same last segment have elsewhere.
 */
import {
  type AmlNode,
  decodeTermList,
  isName,
  isNode,
  isNodeList,
  type NamePath,
  rootPath,
  walkTerms,
} from "../aml/index.ts";
import type { ByteSource } from "../base/span.ts";
import { eachDeclaration } from "./each-name.ts";
import { isIdle } from "./idle-terms.ts";
import type { MachineNames } from "./machine-names.ts";
import { guessKey, joinKey, keyOfPath, pathOfKey } from "./name-keys.ts";

/** A list of terms in which something does nothing. */
interface Suspect {
  readonly source: ByteSource;
  readonly start: number;
  readonly end: number;
  readonly scope: NamePath;
}

const maximumArguments = 7;
const guessRounds = 3;
/** Suspects looked at for each name: more tell no more. */
const suspectLimit = 12;

/** Gathers the suspects of tables while the bodies of their methods are read. */
export class Suspects {
  private readonly names: MachineNames;
  /** Of each table the methods in the order of the bytes, for it decides which suspects are looked at. */
  private readonly tables = new Map<ByteSource, Map<AmlNode, MethodSuspects>>();

  constructor(names: MachineNames) {
    this.names = names;
  }

  /**
   * Begins with a table, or again with one.
   *
   * @returns what is to be told each method of it with its terms, which were decoded while the counts were not known
   */
  startTable(source: ByteSource, terms: readonly AmlNode[]): (method: AmlNode, body: readonly AmlNode[]) => void {
    const methods = new Map<AmlNode, MethodSuspects>();
    eachDeclaration(
      terms,
      (node, name, scope) => {
        const inner = node.op === "Method" ? joinKey(name, scope) : undefined;
        if (inner !== undefined) methods.set(node, { source, scope: inner, start: 0, keys: new Set() });
      },
      (path, scope) => this.names.findIn(path, scope),
    );
    this.tables.set(source, methods);
    return (method, body) => {
      const found = methods.get(method);
      if (found === undefined) return;
      found.start = body[0]?.start ?? method.end;
      keysBeforeIdle(body, found.scope, this.names, found.keys);
      // Where one thing was misread, so were others that look like calls.
      if (found.keys.size > 0)
        for (const node of body)
          unknownNames(node, found.scope, this.names, found.keys, (last) => (this.names.usualCount(last) ?? 0) > 0);
    };
  }

  /** The suspects of all tables by the names that are unknown in them. */
  byKey(): ReadonlyMap<string, readonly Suspect[]> {
    const suspects = new Map<string, Suspect[]>();
    const methods = [...this.tables.values()].flatMap((table) => [...table]);
    for (const [{ end }, { source, start, scope, keys }] of methods) {
      for (const key of keys) {
        const places = suspects.get(key) ?? [];
        suspects.set(key, places);
        places.push({ source, start, end, scope: pathOfKey(scope) });
      }
    }
    return suspects;
  }
}

/** What is unknown in a method. */
interface MethodSuspects {
  readonly source: ByteSource;
  /** Key of the scope of the method. */
  readonly scope: string;
  /** Offset of its first term. */
  start: number;
  readonly keys: Set<string>;
}

/** The argument counts of methods that are called and declared nowhere. */
export function guessArguments(found: Suspects, names: MachineNames): ReadonlyMap<string, number> {
  const suspects = found.byKey();
  const guessed = new Map<string, number>();
  // Firmware that names a method at the wrong place mostly means one of that name that is somewhere else.
  for (const key of suspects.size > 1 ? suspects.keys() : []) {
    const usual = names.usualCount(key.slice(-4));
    if (usual !== undefined) guessed.set(key, usual);
  }
  // Calls in calls: what the first round says of one depends on what it did not know of the other.
  for (let round = 0; round < (suspects.size > 1 ? guessRounds : 1); round++) {
    for (const [key, places] of suspects) {
      guessed.set(key, bestCount(key, places.slice(0, suspectLimit), names, guessed));
    }
  }
  // What takes nothing may be an object; as a statement only a method makes sense.
  for (const [key, count] of guessed) if (count === 0 && names.isOfObjects(key.slice(-4))) guessed.delete(key);
  return guessed;
}

/** Unknown names in terms that are followed by something that does nothing, and in strange terms themselves. */
function keysBeforeIdle(terms: readonly AmlNode[], scope: string, names: MachineNames, keys: Set<string>): void {
  // Statements only: what is in them is looked at where something is wrong.
  const lists = [terms];
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at] ?? terms;
    let previous: AmlNode | undefined;
    // No iterators: it takes long until V8 makes nothing of them.
    for (let i = 0; i < list.length; i++) {
      const node = list[i];
      if (node === undefined) continue;
      if (previous !== undefined && (isIdle(node) || isStray(node, names, scope)))
        unknownNames(previous, scope, names, keys);
      if (node.op === "NameReference" || isStrange(node)) unknownNames(node, scope, names, keys);
      previous = node;
      const body = node.operands[node.operands.length - 1];
      if (isNodeList(body) && body.length > 0 && node.op !== "MethodInvocation") lists.push(body);
    }
  }
}

/** A name on its own that is no method. */
function isStray(node: AmlNode, names: MachineNames, scope: string): boolean {
  if (node.op !== "NameReference") return false;
  const name = node.operands[0];
  return isName(name) && names.findIn(name.path, scope) !== undefined;
}

/** A term that stores into what cannot be stored into: its operands are shifted. */
function isStrange(node: AmlNode): boolean {
  if (node.op !== "Store") return false;
  const target = node.operands[1];
  return isNode(target) && isIdle(target) && !/^(?:Local|Arg|Debug|Index|DerefOf|RefOf)/.test(target.op);
}

function unknownNames(
  node: AmlNode,
  scope: string,
  names: MachineNames,
  keys: Set<string>,
  isWanted: (last: string) => boolean = () => true,
): void {
  const add = (one: AmlNode): void => {
    const [name] = one.operands;
    if (one.op !== "NameReference" || !isName(name) || names.findIn(name.path, scope) !== undefined) return;
    const key = guessKey(name.path, scope);
    if (key !== undefined && key !== "" && isWanted(key.slice(-4))) keys.add(key);
  };
  add(node);
  walkTerms([node], (one) => {
    add(one);
    return undefined;
  });
}

function bestCount(
  key: string,
  places: readonly Suspect[],
  names: MachineNames,
  guessed: ReadonlyMap<string, number>,
): number {
  const usual = names.usualCount(key.slice(-4));
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  // The first of those that are as good.
  for (let at = usual === undefined ? 0 : -1; at <= maximumArguments; at++) {
    const count = at < 0 ? (usual ?? 0) : at;
    let badness = 0;
    for (const place of places) {
      badness += badnessOf(place, (path, scope) => {
        const known = names.argumentCount(path, scope);
        if (known !== undefined || names.find(path, scope) !== undefined) return known;
        const other = guessKey(path, keyOfPath(scope)) ?? "";
        return other === key ? count : guessed.get(other);
      });
    }
    if (badness < least) {
      least = badness;
      best = count;
    }
  }
  return best;
}

function badnessOf(
  { source, start, end, scope }: Suspect,
  argumentCount: (path: NamePath, scope: NamePath) => number | undefined,
): number {
  const { value, diagnostics } = decodeTermList(source, start, end, { scope, argumentCount });
  let badness = diagnostics.length;
  walkTerms(
    value,
    (node, place) => {
      const isStatement = place.depth === 0 || place.operand === "terms";
      if (node.op === "RawBytes") badness += 2;
      if (!isStatement) return undefined;
      const [name] = node.operands;
      const isName_ =
        node.op === "NameReference" && isName(name) && argumentCount(name.path, place.scope) === undefined;
      if (isIdle(node) || isStrange(node) || isName_) badness++;
      return undefined;
    },
    { scope: scope ?? rootPath },
  );
  return badness;
}
