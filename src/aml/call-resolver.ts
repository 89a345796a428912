/**
 * Decides, while terms are decoded, whether a name is the call of a method and how many arguments follow it.
 *
 * In this order: what the decoded bytes themselves declare, what the caller knows of other tables, what External
 * opcodes say. A name nobody knows is taken for a reference without arguments: whatever follows it then decodes as
 * terms of their own, so that the stream stays in step (every argument is a whole term) and encodes to the same bytes.
 *
 * @see ACPI 6.5 §20.2.5 MethodInvocation
 */

import { keyOf, NameIndex, pathOfKey, rootKey } from "./name-index.ts";
import type { NamePath, NameSeg } from "./name-path.ts";
import { type AmlName, type AmlNode, isName } from "./nodes.ts";

/** What the caller knows about the surroundings of the bytes to decode. */
export interface DecodeContext {
  /** Absolute path of the scope the terms stand in; the root if not given. */
  readonly scope?: NamePath;
  /**
   * The argument count, 0 to 7, of the method that `path` means in `scope` (absolute), by the search rules of §5.3;
   * `undefined` if it means no method or is not known.
   */
  argumentCount?(path: NamePath, scope: NamePath): number | undefined;
  /** False if `argumentCount` knows no method with this last segment in any scope: it is then not asked. */
  mayBeMethod?(last: NameSeg): boolean;
}

/** ObjectType value of a method in an External opcode, §19.6.94. */
const methodObjectType = 8;
/** Methods have at most this many arguments (§19.6.83); a larger count in a broken External is none. */
const maximumArguments = 7;

export class CallResolver {
  readonly definitions = new NameIndex();
  private readonly externals = new NameIndex();
  private readonly context: DecodeContext;
  /** Last segments of names taken for references because nobody knew them. */
  private readonly unresolved = new Set<NameSeg>();
  private hasLate = false;
  /** Last segments of names that were looked up, until all methods are known. */
  private readonly sought = new Set<NameSeg>();
  private isStale = false;
  private knowsMethods: boolean = false;
  private contextScope: NamePath;
  private contextScopeKey: string;

  constructor(context: DecodeContext) {
    this.context = context;
    this.contextScope = context.scope ?? pathOfKey(rootKey);
    this.contextScopeKey = keyOf(this.contextScope, rootKey);
  }

  /** Key of the scope of the terms to decode. */
  get baseScope(): string {
    return keyOf(this.context.scope ?? pathOfKey(rootKey), rootKey);
  }

  /** Number of names declared so far. */
  get declarations(): number {
    return this.definitions.size + this.externals.size;
  }

  /** True if a name with one of these last segments was taken for a reference because nobody knew it. */
  lacks(segments: ReadonlySet<NameSeg>): boolean {
    for (const last of segments) if (this.unresolved.has(last)) return true;
    return false;
  }

  /** True once a method with arguments was declared after its name had been taken for a reference: decode again. */
  takeLateDeclarations(): boolean {
    const result = this.hasLate;
    this.hasLate = false;
    this.unresolved.clear();
    return result;
  }

  /** True if a name was declared after one like it was looked up, since this was last asked: decode again to be sure. */
  takeStale(): boolean {
    const result = this.isStale;
    this.isStale = false;
    this.sought.clear();
    return result;
  }

  /** Key of the scope that an opcode opens: a declaration below `scope`; anything else where the name is found. */
  scopeKey(path: NamePath, scope: string, isDeclaration: boolean): string {
    const last = path.segments[path.segments.length - 1];
    if (!isDeclaration && !this.knowsMethods && last !== undefined) this.sought.add(last);
    return this.definitions.scopeKey(path, scope, isDeclaration);
  }

  /** From here on only bodies of methods are new: the names of all methods outside of them have been declared. */
  finishDeclarations(): void {
    this.knowsMethods = true;
  }

  /** @returns the number of arguments that follow the name, `undefined` if it is no call */
  argumentCount(path: NamePath, scope: string): number | undefined {
    const { definitions, externals, context } = this;
    const last = path.segments[path.segments.length - 1];
    if (last === undefined) return undefined;
    if (!this.knowsMethods) this.sought.add(last);
    // Whether the name is an object of this table or unknown matters only to those who know of other methods.
    if (this.isKnownOutside(last) || definitions.mayBeMethod(last) || externals.mayBeMethod(last)) {
      const declared = definitions.argumentCount(path, scope);
      if (declared !== undefined) return declared === "object" ? undefined : declared;
      const known = context.argumentCount?.(path, this.scopePath(scope)) ?? this.externalCount(path, scope);
      if (known !== undefined) return known;
    }
    this.unresolved.add(last);
    return undefined;
  }

  /** Takes note of the object that a decoded node creates in `scope` under `name`. */
  declare(node: AmlNode, name: AmlName, scope: string): void {
    const [first, second, third] = node.operands;
    switch (node.op) {
      case "Method":
        if (typeof second === "number") this.declareMethod(name.path, scope, second & 7);
        break;
      case "External":
        if (second === methodObjectType && typeof third === "number" && third <= maximumArguments)
          this.noteDeclared(name.path, this.externals.declareMethod(name.path, scope, third));
        break;
      case "Alias":
        if (isName(first)) this.declareAlias(name.path, first.path, scope);
        break;
      default:
        this.declareObject(name.path, scope);
    }
  }

  /** Takes note of the field units of a FieldList. */
  declareFields(fields: readonly AmlNode[], scope: string): void {
    for (const { op, operands } of fields) {
      const name = operands[0];
      if (op === "NamedField" && isName(name)) this.declareObject(name.path, scope);
    }
  }

  private declareObject(path: NamePath, scope: string): void {
    const last = path.segments[path.segments.length - 1];
    // Objects of methods matter only where they hide a method (measured: a fifth of the time of whole tables).
    if (this.knowsMethods && last !== undefined && !this.isKnownOutside(last))
      if (!this.definitions.mayBeMethod(last) && !this.externals.mayBeMethod(last)) return;
    this.noteDeclared(path, this.definitions.declareObject(path, scope));
  }

  private declareMethod(path: NamePath, scope: string, argumentCount: number): void {
    this.noteDeclared(path, this.definitions.declareMethod(path, scope, argumentCount));
    const last = path.segments[path.segments.length - 1];
    if (argumentCount > 0 && last !== undefined && this.unresolved.has(last)) this.hasLate = true;
  }

  private declareAlias(alias: NamePath, source: NamePath, scope: string): void {
    const last = source.segments[source.segments.length - 1];
    // What the alias means is looked up whenever the alias is.
    if (last !== undefined && !this.knowsMethods) this.sought.add(last);
    this.noteDeclared(alias, this.definitions.declareAlias(alias, source, scope));
  }

  private noteDeclared(path: NamePath, isNew: boolean): void {
    const last = path.segments[path.segments.length - 1];
    if (isNew && last !== undefined && this.sought.has(last)) this.isStale = true;
  }

  /** True if the caller may know a method with this last segment. */
  private isKnownOutside(last: NameSeg): boolean {
    const { context } = this;
    return context.argumentCount !== undefined && context.mayBeMethod?.(last) !== false;
  }

  private externalCount(path: NamePath, scope: string): number | undefined {
    const count = this.externals.argumentCount(path, scope);
    return count === "object" ? undefined : count;
  }

  private scopePath(key: string): NamePath {
    if (key !== this.contextScopeKey) {
      this.contextScopeKey = key;
      this.contextScope = pathOfKey(key);
    }
    return this.contextScope;
  }
}
