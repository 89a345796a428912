/** Methods as code: decoded and lowered when they are first called. */
import { decodeTermList, type NamePath } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { MethodObject, Namespace, NamespaceNode } from "../namespace/index.ts";
import type { Code } from "./code.ts";
import type { EngineContext } from "./context.ts";
import { lower } from "./lowering.ts";

/** The code of the methods of one engine. */
export class MethodCode {
  private readonly context: EngineContext;
  private readonly codes = new WeakMap<MethodObject, Code>();

  constructor(context: EngineContext) {
    this.context = context;
  }

  /** The code of a method; `report` gets what the decoder has to say, once. */
  codeOf(node: NamespaceNode, method: MethodObject, report: (problem: Diagnostic) => void): Code | undefined {
    const known = this.codes.get(method);
    if (known !== undefined && !this.isSpoiled(known, node)) return known;
    if (method.body.kind !== "aml") return undefined;
    const { source, start, end } = method.body;
    const { namespace } = this.context;
    const calls = new CallKnowledge(namespace);
    const { value: terms, diagnostics } = decodeTermList(source, start, end, {
      scope: pathOf(node),
      argumentCount: (path, scope) => calls.argumentCount(path, scope),
      methodBodies: "raw",
    });
    for (const problem of diagnostics) report(problem);
    const code = lower(namespace, source, terms, {
      semantics: this.context.options.semantics,
      implicitReturn: this.context.options.implicitReturn,
      bits: this.context.bits,
      isTableLevel: false,
      unknown: calls.unknown,
    });
    this.codes.set(method, code);
    return code;
  }

  /** A name that meant nothing when the code was decoded is a method with arguments now: decode again. */
  private isSpoiled(code: Code, scope: NamespaceNode): boolean {
    return code.unknown.some((path) => {
      const object = this.context.namespace.resolve(path, scope)?.object;
      return object?.type === "Method" && object.argumentCount > 0;
    });
  }
}

/** Answers the decoder's questions from the name space and notes the names it does not know. */
export class CallKnowledge {
  readonly unknown: NamePath[] = [];
  private readonly namespace: Namespace;
  private scopePath: NamePath | undefined;
  private scope: NamespaceNode;

  constructor(namespace: Namespace) {
    this.namespace = namespace;
    this.scope = namespace.root;
  }

  argumentCount(path: NamePath, scope: NamePath): number | undefined {
    if (scope !== this.scopePath) {
      this.scopePath = scope;
      this.scope = this.nearest(scope);
    }
    const node = this.namespace.resolve(path, this.scope);
    if (node === undefined) this.unknown.push(path);
    return node?.object?.type === "Method" ? node.object.argumentCount : undefined;
  }

  /** The node of a scope, or of the innermost scope around it that exists already. */
  private nearest(scope: NamePath): NamespaceNode {
    let at = this.namespace.root;
    for (const segment of scope.segments) {
      const below = at.children.get(segment);
      if (below === undefined) break;
      at = below.aliasOf ?? below;
    }
    return at;
  }
}

/** The absolute path of a node. */
export function pathOf(node: NamespaceNode): NamePath {
  const segments = [];
  for (let at = node; at.parent !== undefined; at = at.parent) segments.unshift(at.nameSeg);
  return { absolute: true, parents: 0, segments };
}
