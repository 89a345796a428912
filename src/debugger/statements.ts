/** The statements of methods and tables: what a debugger steps by, and what it lists. */
import { type AmlNode, decodeTable, decodeTermList, type NamePath, parseNamePath, walkTerms } from "../aml/index.ts";
import type { ByteSource } from "../base/span.ts";
import type { Namespace, NamespaceNode } from "../namespace/index.ts";

/** One term of a TermList. */
export interface Statement {
  readonly node: AmlNode;
  /** Statements around it. */
  readonly depth: number;
  /** Bytes `start` to `end` of the table, with what is nested in it. */
  readonly start: number;
  readonly end: number;
}

/** The statements of the code of one method, or of a table outside methods, outer ones first. */
export class StatementIndex {
  private readonly namespace: Namespace;
  private readonly known = new WeakMap<ByteSource, Map<string, readonly Statement[]>>();

  constructor(namespace: Namespace) {
    this.namespace = namespace;
  }

  /** `method`: undefined for the code of the table outside methods. */
  of(source: ByteSource, method: NamespaceNode | undefined): readonly Statement[] {
    const ofSource = this.known.get(source) ?? new Map<string, readonly Statement[]>();
    this.known.set(source, ofSource);
    const key = method?.path ?? "";
    const known = ofSource.get(key);
    if (known !== undefined) return known;
    const statements = this.decode(source, method);
    ofSource.set(key, statements);
    return statements;
  }

  /** The innermost statement that holds a byte. */
  at(source: ByteSource, method: NamespaceNode | undefined, offset: number): Statement | undefined {
    const statements = this.of(source, method);
    // They stand in the order of their starts: the innermost is the last that begins before the byte and ends behind it.
    let low = 0;
    let high = statements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((statements[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0; index--) {
      const statement = statements[index];
      if (statement !== undefined && offset < statement.end) return statement;
      // Behind the end of a statement without others around it there is nothing.
      if (statement?.depth === 0) return undefined;
    }
    return undefined;
  }

  private decode(source: ByteSource, method: NamespaceNode | undefined): readonly Statement[] {
    const argumentCount = (path: NamePath, scope: NamePath): number | undefined => {
      const object = this.namespace.resolve(path, this.nearest(scope))?.object;
      return object?.type === "Method" ? object.argumentCount : undefined;
    };
    const body = method?.object?.type === "Method" ? method.object.body : undefined;
    if (body === undefined) return statementsOf(decodeTable(source, { argumentCount }).value.terms);
    if (body.kind !== "aml") return [];
    const scope = parseNamePath(method?.path ?? "\\");
    const options = scope === undefined ? { argumentCount } : { argumentCount, scope };
    return statementsOf(decodeTermList(source, body.start, body.end, options).value);
  }

  /** The node of a scope, or of the innermost scope around it that exists. */
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

function statementsOf(terms: readonly AmlNode[]): readonly Statement[] {
  const statements: Statement[] = [];
  walkTerms(terms, (node, { depth, operand }) => {
    const isStatement = operand === undefined || operand === "terms";
    if (isStatement) statements.push({ node, depth, start: node.start, end: node.end });
    // Bodies of methods are statements of these methods.
    return node.op === "Method" ? "skip" : undefined;
  });
  return statements;
}
