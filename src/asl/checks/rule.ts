/** What a rule of the semantic checks is: handlers for the events of one walk over the bound tree. */
import type { AslSymbol } from "../symbols.ts";
import type { AstNode, IntegerNode, NameNode, OperatorNode } from "../syntax-tree.ts";
import type { MethodRecord } from "./method-record.ts";
import type { Operation } from "./operation.ts";
import type { Walk } from "./walk.ts";

/** What happens to the value of a node. */
export type Use =
  /** it stands as a statement */
  | "statement"
  /** it is read */
  | "value"
  /** it is read to be passed to a method */
  | "argument"
  /** it is written */
  | "target"
  /** a reference to it is taken; it is neither read nor written */
  | "object"
  /** it is an element of a package, where names are references */
  | "element";

/** Handlers; a rule has those it needs. */
export interface Rule {
  /** An operator as written, before what is inside it. Keyed by spelling. */
  readonly before?: { readonly [spelling: string]: (node: OperatorNode, walk: Walk) => void };
  /** The same, behind what is inside it. */
  readonly after?: { readonly [spelling: string]: (node: OperatorNode, walk: Walk) => void };
  /** Every operation of AML in whatever notation, behind its operands. */
  readonly operation?: (operation: Operation, use: Use, walk: Walk) => void;
  /** A LocalX or ArgX. `index` counts Locals from 0 and arguments from 8. */
  readonly variable?: (node: OperatorNode, index: number, use: Use, walk: Walk) => void;
  /** A name that means an object (and is not called). */
  readonly name?: (node: NameNode, symbol: AslSymbol, use: Use, walk: Walk) => void;
  /** A name that means nothing. */
  readonly unresolved?: (node: NameNode, use: Use, walk: Walk) => void;
  /** A call of a method, with or without parentheses. */
  readonly call?: (
    node: AstNode,
    symbol: AslSymbol,
    args: readonly (AstNode | undefined)[],
    use: Use,
    walk: Walk,
  ) => void;
  /** A term that is no statement, with the place of what follows it. */
  readonly idleTerm?: (node: AstNode, next: { readonly start: number; readonly end: number }, walk: Walk) => void;
  /** An integer as written. */
  readonly integer?: (node: IntegerNode, walk: Walk) => void;
  /** An operator that creates an object. */
  readonly declaration?: (node: OperatorNode, symbol: AslSymbol, walk: Walk) => void;
  readonly enterMethod?: (method: MethodRecord, walk: Walk) => void;
  readonly leaveMethod?: (method: MethodRecord, walk: Walk) => void;
  /** The end of the table. */
  readonly finish?: (walk: Walk) => void;
}
