/**
 * Tree to symbols: what the names of a DefinitionBlock mean.
 *
 * Two walks: the first declares every object of the table, so that the second can resolve forward references.
 *
 * @see ACPI 6.5 §5.3, §19.2.2
 */

import { type NamePath, type NameSeg, nameSeg, printNamePath } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { diagnose } from "./diagnostics.ts";
import { keywordValue } from "./keyword-table.ts";
import type { OperatorDeclaration, ParameterDeclaration } from "./operator-table.ts";
import { type EncodedTemplate, encodeTemplate } from "./resource-template.ts";
import type { SourceSpace } from "./source-space.ts";
import { type AslSymbol, createRoot, isThere, resolve, startOf } from "./symbols.ts";
import type { AstNode, InvocationNode, ListNode, NameNode, OperatorNode } from "./syntax-tree.ts";

/** One External operator and what it declares. */
export interface ExternalDeclaration {
  readonly node: OperatorNode;
  readonly symbol: AslSymbol;
  /** Number of the ObjectType keyword. */
  readonly objectType: number;
}

/** A DefinitionBlock with the meaning of its names. */
export interface BoundTree {
  readonly root: OperatorNode;
  readonly space: SourceSpace;
  /** The root of the name space. */
  readonly names: AslSymbol;
  /** In the order of the text. */
  readonly externals: readonly ExternalDeclaration[];
  /** The object that a name, call or declaring operator means. */
  symbolAt(node: AstNode): AslSymbol | undefined;
  /** Offset in bits of the resource field that a name means, if it means one. */
  resourceFieldAt(node: NameNode): AslSymbol["resourceField"];
  /** The bytes of a ResourceTemplate (its tags are known before its bytes are needed). */
  templateAt(node: OperatorNode): EncodedTemplate;
}

/** Binds one DefinitionBlock. Never throws; names that mean nothing are reported and have no symbol. */
export function bind(block: OperatorNode, space: SourceSpace): Outcome<BoundTree> {
  const binder = new Binder(space);
  const scope = binder.root;
  binder.declareAll(block.body?.items ?? [], scope);
  binder.resolveAll(block.body?.items ?? [], scope);
  const tree: BoundTree = {
    root: block,
    space,
    names: binder.root,
    externals: binder.externals,
    symbolAt: (node) => binder.symbolAt(node),
    resourceFieldAt: (node) => binder.symbolAt(node)?.resourceField,
    templateAt: (node) => binder.templateAt(node),
  };
  return outcome(tree, binder.diagnostics);
}

/** External types by number. */
const methodObject = 8;

class Binder {
  readonly root = createRoot(nameSeg);
  /** By the ordinals of names. An array, because there are as many as names (measured against a Map of nodes). */
  private readonly symbols: (AslSymbol | undefined)[] = [];
  readonly externals: ExternalDeclaration[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** Segments that something in the table declares. */
  private readonly declaredSegments = new Set<NameSeg>();
  private readonly templates = new Map<OperatorNode, EncodedTemplate>();
  private readonly space: SourceSpace;

  constructor(space: SourceSpace) {
    this.space = space;
  }

  symbolAt(node: AstNode): AslSymbol | undefined {
    if (node.kind === "name") return this.symbols[node.ordinal];
    return node.kind === "invocation" ? this.symbols[node.name.ordinal] : undefined;
  }

  private setSymbol({ ordinal }: NameNode, symbol: AslSymbol): void {
    // Without holes, so that it stays a list of pointers.
    while (this.symbols.length < ordinal) this.symbols.push(undefined);
    this.symbols[ordinal] = symbol;
  }

  private span(node: { readonly start: number; readonly end: number }): ReturnType<SourceSpace["span"]> {
    return this.space.span(node.start, node.end);
  }

  templateAt(node: OperatorNode): EncodedTemplate {
    let template = this.templates.get(node);
    if (template === undefined) {
      template = encodeTemplate(node, this.space);
      this.templates.set(node, template);
    }
    return template;
  }

  // First walk

  declareAll(items: ListNode["items"], scope: AslSymbol): void {
    for (const item of items) if (item !== undefined) this.declareIn(item, scope);
  }

  private declareIn(node: AstNode, scope: AslSymbol): void {
    if (node.kind === "operator") this.declareOperator(node, scope);
    else if (node.kind === "binary") this.declareIn(node.right, scope);
  }

  private declareOperator(node: OperatorNode, scope: AslSymbol): void {
    const { operator } = node;
    let inner = scope;
    if (operator.declares !== undefined) {
      const symbol = this.declareObject(node, operator.declares.parameter, operator.declares.type, scope);
      if (symbol !== undefined && operator.opensScope) inner = symbol;
    } else if (operator.opensScope) {
      const name = node.args[0];
      if (name?.kind === "name" && name.word.path !== undefined) inner = this.reach(name.word.path, scope) ?? scope;
    } else if (operator.spelling === "External") {
      this.declareExternal(node, scope);
    }
    switch (operator.body) {
      case "fields":
        this.declareFields(node, scope);
        break;
      case "resources":
        this.declareTags(node, scope);
        break;
      case "terms":
      case "cases":
      case "elements":
        this.declareAll(node.body?.items ?? [], inner);
        break;
      default:
    }
    // A ResourceTemplate among the arguments names its descriptors here, too.
    if (operator.resource === undefined) this.declareAll(node.args, scope);
  }

  /** The place a path leads to from a scope, made where it is not there. A single segment is searched first. */
  private reach(path: NamePath, scope: AslSymbol): AslSymbol | undefined {
    const found = resolve(path, scope);
    if (found !== undefined) return found;
    let at = startOf(path, scope);
    for (const segment of path.segments) at = at?.ensureChild(segment);
    return at;
  }

  private declareObject(
    node: OperatorNode,
    parameter: number,
    declaredType: string,
    scope: AslSymbol,
  ): AslSymbol | undefined {
    const name = node.args[parameter];
    if (name?.kind !== "name" || name.word.path === undefined) return undefined;
    const type = declaredType === "value" ? typeOfValue(node.args[parameter + 1]) : declaredType;
    const symbol = this.declare(name, name.word.path, type, node, scope);
    if (symbol === undefined) return undefined;
    if (node.operator.form === "method") symbol.argumentCount = integerArgument(node.args[1]);
    if (node.operator.form === "function") symbol.argumentCount = listedTypes(node.args[2]);
    return symbol;
  }

  private declare(
    name: NameNode,
    path: NamePath,
    type: string,
    node: AstNode,
    scope: AslSymbol,
  ): AslSymbol | undefined {
    let symbol = startOf(path, scope);
    for (const segment of path.segments) symbol = symbol?.ensureChild(segment);
    if (symbol === undefined) {
      const values = { path: printNamePath(path), prefix: "^" };
      this.diagnostics.push(diagnose("unresolved-prefix", this.span(name), values));
      return undefined;
    }
    this.setSymbol(name, symbol);
    if (symbol.seg !== undefined) this.declaredSegments.add(symbol.seg);
    if (symbol.declaration !== undefined && !symbol.isExternal) {
      const first = this.span(symbol.declaration);
      const related = first === undefined ? [] : [{ message: "first declared here", span: first }];
      this.diagnostics.push(diagnose("duplicate-name", this.span(name), { path: symbol.path }, { related }));
      return symbol;
    }
    symbol.type = type;
    symbol.declaration = node;
    symbol.isExternal = false;
    return symbol;
  }

  private declareExternal(node: OperatorNode, scope: AslSymbol): void {
    const [name, typeNode, , types] = node.args;
    if (name?.kind !== "name" || name.word.path === undefined) return;
    const word = typeNode?.kind === "name" ? typeNode.word.upperCase : "UNKNOWNOBJ";
    const objectType = keywordValue("ObjectType", word) ?? 0;
    let symbol = startOf(name.word.path, scope);
    for (const segment of name.word.path.segments) {
      symbol = symbol?.ensureChild(segment);
      // The scopes on the way exist as well, in the table that has the object.
      if (symbol !== undefined && symbol.declaration === undefined) symbol.isExternal = true;
    }
    if (symbol === undefined) return;
    this.setSymbol(name, symbol);
    if (symbol.declaration === undefined) {
      symbol.declaration = node;
      symbol.type = typeNode?.kind === "name" ? typeNode.word.text : "UnknownObj";
    }
    if (types !== undefined && objectType === methodObject) symbol.argumentCount ??= listedTypes(types);
    this.externals.push({ node, symbol, objectType });
  }

  private declareFields(node: OperatorNode, scope: AslSymbol): void {
    const items = node.body?.items ?? [];
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (item?.kind === "operator") continue;
      // A unit is a name (or nothing) and its number of bits.
      if (item?.kind === "name" && item.word.path !== undefined) {
        this.declare(item, item.word.path, "FieldUnitObj", item, scope);
      }
      i++;
    }
  }

  /** Names of descriptors belong to the scope around the template, not to the object that holds it (as in iasl). */
  private declareTags(template: OperatorNode, scope: AslSymbol): void {
    if (template.operator.form !== "resource-template") return;
    for (const tag of this.templateAt(template).tags) {
      const descriptor = scope.ensureChild(nameSeg(tag.name));
      descriptor.type = "ResourceField";
      descriptor.declaration ??= tag.node;
      descriptor.resourceField = tag.place;
      for (const field of tag.fields) {
        const member = descriptor.ensureChild(nameSeg(field.name));
        member.type = "ResourceField";
        member.declaration ??= tag.node;
        member.resourceField = field.place;
      }
    }
  }

  // Second walk

  resolveAll(items: ListNode["items"], scope: AslSymbol): void {
    for (const item of items) if (item !== undefined) this.resolveTerm(item, scope);
  }

  private resolveTerm(node: AstNode, scope: AslSymbol): void {
    switch (node.kind) {
      case "name":
        this.resolveName(node, scope, true);
        return;
      case "invocation":
        this.resolveInvocation(node, scope);
        return;
      case "binary":
        this.resolveTerm(node.left, scope);
        this.resolveTerm(node.right, scope);
        return;
      case "unary":
        this.resolveTerm(node.operand, scope);
        return;
      case "index":
        this.resolveTerm(node.source, scope);
        this.resolveTerm(node.index, scope);
        return;
      case "operator":
        this.resolveOperator(node, scope);
        return;
      case "list":
        this.resolveAll(node.items, scope);
        return;
      case "integer":
      case "string":
        return;
      default:
        node satisfies never;
    }
  }

  private resolveOperator(node: OperatorNode, scope: AslSymbol): void {
    const { operator } = node;
    // What External, Offset and their like take are no objects of this table; nor are the fields of ToPLD.
    if (operator.form === "none" && operator.body === undefined) return;
    if (operator.form === "physical-location") return;
    const declaring = operator.declares?.parameter;
    const inner = this.innerScope(operator, node, scope);
    if (declaring !== undefined) this.checkPrefix(node.args[declaring], scope);
    for (let i = 0; i < node.args.length; i++) {
      const arg = node.args[i];
      const parameter = operator.parameters[i];
      if (arg === undefined || i === declaring || isKeyword(parameter, arg)) continue;
      if (parameter?.kind === "form" && (operator.form === "method" || operator.form === "function")) continue;
      if (arg.kind === "name" && parameter?.mayBeMissing === true) this.resolveIfThere(arg, scope);
      else if (arg.kind === "name") this.resolveName(arg, scope, isCalling(parameter), operator.opensScope);
      else this.resolveTerm(arg, scope);
    }
    if (operator.body === "fields") this.resolveConnections(node, scope);
    else if (operator.body === "elements") this.resolveElements(node.body?.items ?? [], scope);
    else if (operator.body !== "resources") this.resolveAll(node.body?.items ?? [], inner);
  }

  /** Objects are declared in scopes that exist. */
  private checkPrefix(name: AstNode | undefined, scope: AslSymbol): void {
    const parent = name?.kind === "name" ? this.symbolAt(name)?.parent : undefined;
    // A scope that does not exist was reported where it is opened.
    if (parent === undefined || parent === scope || isThere(parent)) return;
    if (name?.kind !== "name" || name.word.path === undefined) return;
    const values = { path: printNamePath(name.word.path), prefix: parent.path };
    this.diagnostics.push(diagnose("unresolved-prefix", this.span(name), values));
  }

  private innerScope(operator: OperatorDeclaration, node: OperatorNode, scope: AslSymbol): AslSymbol {
    if (!operator.opensScope) return scope;
    const name = node.args[operator.declares?.parameter ?? 0];
    if (name?.kind !== "name" || name.word.path === undefined) return scope;
    return this.symbolAt(name) ?? this.reach(name.word.path, scope) ?? scope;
  }

  private resolveElements(items: ListNode["items"], scope: AslSymbol): void {
    for (const item of items) {
      if (item?.kind === "name") this.resolveName(item, scope, false);
      else if (item !== undefined) this.resolveTerm(item, scope);
    }
  }

  private resolveConnections(node: OperatorNode, scope: AslSymbol): void {
    for (const item of node.body?.items ?? []) {
      const target = item?.kind === "operator" && item.operator.spelling === "Connection" ? item.args[0] : undefined;
      if (target?.kind === "name") this.resolveName(target, scope, false);
    }
  }

  private resolveName(node: NameNode, scope: AslSymbol, isCalled: boolean, isScope = false): void {
    const { path } = node.word;
    if (path === undefined) {
      this.diagnostics.push(diagnose("name-form", this.span(node), { text: node.word.text }));
      return;
    }
    const symbol = resolve(path, scope);
    if (symbol === undefined) {
      this.reportUnresolved(node, path, isScope);
      return;
    }
    this.setSymbol(node, symbol);
    if (isCalled && !isScope && symbol.isExternal) symbol.argumentCount ??= 0;
  }

  private resolveIfThere(node: NameNode, scope: AslSymbol): void {
    const symbol = node.word.path === undefined ? undefined : resolve(node.word.path, scope);
    if (symbol !== undefined) this.setSymbol(node, symbol);
  }

  private reportUnresolved(node: NameNode, path: NamePath, isScope: boolean): void {
    const isSingle = path.segments.length === 1 && path.parents === 0;
    const isRelative = !path.absolute && !isSingle;
    const values = { path: printNamePath(path) };
    const span = this.span(node);
    const [segment] = path.segments;
    if (!isScope && isSingle && !path.absolute && segment !== undefined && this.declaredSegments.has(segment)) {
      this.diagnostics.push(diagnose("inaccessible-name", span, values));
    } else if (!isScope)
      this.diagnostics.push(diagnose(isRelative ? "unresolved-path" : "unresolved-name", span, values));
    else if (isSingle && !path.absolute) this.diagnostics.push(diagnose("unresolved-scope", span, values));
    else this.diagnostics.push(diagnose("unresolved-scope-path", span, values));
  }

  private resolveInvocation(node: InvocationNode, scope: AslSymbol): void {
    for (const arg of node.args) if (arg !== undefined) this.resolveTerm(arg, scope);
    this.resolveName(node.name, scope, false);
    const symbol = this.symbolAt(node.name);
    if (symbol === undefined) return;
    const given = node.args.length;
    if (symbol.isExternal) symbol.argumentCount ??= given;
    const expected = symbol.type === "MethodObj" ? symbol.argumentCount : undefined;
    if (expected !== undefined && expected !== given) {
      const values = { path: symbol.path, expected, given };
      const name = given < expected ? "too-few-arguments" : "too-many-arguments";
      this.diagnostics.push(diagnose(name, this.span(node), values));
    }
    const isCallable = symbol.type === "MethodObj" || symbol.type === "UnknownObj" || symbol.type === "alias";
    if (!isCallable) this.diagnostics.push(diagnose("not-a-method", this.span(node.name), { path: symbol.path }));
  }
}

/** A word where a keyword must stand is no name, even if it is no keyword. */
const isKeyword = (parameter: ParameterDeclaration | undefined, node: AstNode): boolean =>
  parameter?.keywords !== undefined && node.kind === "name";

/** A name given for a TermArg is evaluated, and thus a call if it is a method; one given for a SuperName is not. */
const isCalling = (parameter: ParameterDeclaration | undefined): boolean =>
  parameter?.kind.startsWith("TermArg") === true || parameter?.kind === "form";

function integerArgument(node: AstNode | undefined): number | undefined {
  return node === undefined ? 0 : node.kind === "integer" ? Number(node.value) : undefined;
}

function listedTypes(node: AstNode | undefined): number {
  if (node === undefined) return 0;
  return node.kind === "list" ? node.items.length : 1;
}

/** External type of the value of Name. */
function typeOfValue(node: AstNode | undefined): string {
  switch (node?.kind) {
    case "string":
      return "StrObj";
    case "operator":
      return valueTypes[node.operator.form] ?? "IntObj";
    default:
      return "IntObj";
  }
}
const valueTypes: { readonly [form: string]: string } = {
  package: "PkgObj",
  buffer: "BuffObj",
  "resource-template": "BuffObj",
  uuid: "BuffObj",
  unicode: "BuffObj",
};
