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

/** A problem of a method's body, with the method's name. */
export function inMethod(problem: Diagnostic, node: NamespaceNode): Diagnostic {
  return { ...problem, message: `${problem.message} (in ${node.path})` };
}

/** Problems of bodies kept: a damaged machine has as many as it has bytes. */
const mostProblems = 1000;

/**
 * Decodes the body of every method, which otherwise happens when it is first called, and says what is wrong.
 * Call it when all tables are loaded: how many arguments a call has may be in another table.
 */
export function verifyBodies(namespace: Namespace): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const calls = new CallKnowledge(namespace);
  namespace.walk((node) => {
    const { object } = node;
    if (node.aliasOf !== undefined || object?.type !== "Method" || object.body.kind !== "aml") return;
    if (problems.length >= mostProblems) return;
    const { source, start, end } = object.body;
    const { diagnostics } = decodeTermList(source, start, end, {
      scope: pathOf(node),
      argumentCount: (path, scope) => calls.argumentCount(path, scope),
    });
    for (const problem of diagnostics) problems.push(inMethod(problem, node));
  });
  return problems;
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
