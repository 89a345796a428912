/**
 * The tree of an ASL text as written. Nothing semantic is in it; what names mean is in the BoundTree.
 *
 * `start` and `end` (exclusive) are offsets of the {@link SourceSpace} the text was read into.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { OperatorDeclaration } from "./operator-table.ts";
import type { SourceSpace } from "./source-space.ts";
import type { SymbolOperator } from "./symbol-operators.ts";
import type { Word } from "./word.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** `{ … }`: terms follow each other, list elements stand between commas. */
export interface ListNode extends Place {
  readonly kind: "list";
  /** `undefined`: nothing between two commas. A comma behind the last element adds nothing. */
  readonly items: readonly (AstNode | undefined)[];
  readonly commas: number;
}

/** `Operator (arguments) { body }` with a word of the operator table. */
export interface OperatorNode extends Place {
  readonly kind: "operator";
  readonly operator: OperatorDeclaration;
  /** Offset behind the operator's word. */
  readonly wordEnd: number;
  /** `undefined`: an argument left out. */
  readonly args: readonly (AstNode | undefined)[];
  readonly hasParentheses: boolean;
  readonly body: ListNode | undefined;
}

/** A name or keyword: which of the two, its place tells. */
export interface NameNode extends Place {
  readonly kind: "name";
  readonly word: Word;
  /** Number of the name within its term of the outermost level, from 0: what tables beside the tree go by. */
  readonly ordinal: number;
}

/** `NAME (arguments)` */
export interface InvocationNode extends Place {
  readonly kind: "invocation";
  readonly name: NameNode;
  readonly args: readonly (AstNode | undefined)[];
}

export interface IntegerNode extends Place {
  readonly kind: "integer";
  readonly value: bigint;
}

export interface StringNode extends Place {
  readonly kind: "string";
  /** One UTF-16 unit per byte that the text compiles to (escapes resolved; text beyond ASCII as UTF-8). */
  readonly value: string;
}

/** `left symbol right`, assignments included. */
export interface BinaryNode extends Place {
  readonly kind: "binary";
  readonly operator: SymbolOperator;
  readonly left: AstNode;
  readonly right: AstNode;
}

/** `!x`, `~x`, `x++`, `x--` */
export interface UnaryNode extends Place {
  readonly kind: "unary";
  readonly operator: SymbolOperator;
  readonly operand: AstNode;
}

/** `source[index]` */
export interface IndexNode extends Place {
  readonly kind: "index";
  readonly source: AstNode;
  readonly index: AstNode;
}

export type AstNode =
  | OperatorNode
  | NameNode
  | InvocationNode
  | IntegerNode
  | StringNode
  | BinaryNode
  | UnaryNode
  | IndexNode
  | ListNode;

/** What {@link parse} makes of a text. */
export interface ParsedSource {
  readonly space: SourceSpace;
  /** The terms on the outermost level, as a rule DefinitionBlocks. */
  readonly terms: readonly AstNode[];
  readonly diagnostics: readonly Diagnostic[];
  /** Numbers of iasl's messages that #pragma disable silences. */
  readonly disabled: readonly number[];
}
