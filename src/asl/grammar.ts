/**
 * The grammar: one uniform form, `Operator (arguments) { body }`, names, literals and the symbols of ASL 2.0.
 *
 * Which operators there are and what they take is no business of the grammar; the operator table has it. Trees are
 * built while parsing (no concrete tree: see README for the measurement).
 */
import {
  EmbeddedActionsParser,
  type IParserErrorMessageProvider,
  type IToken,
  isRecognitionException,
  tokenLabel,
} from "chevrotain";
import { integerValue, stringValue } from "./literals.ts";
import { indexOperator, type SymbolOperator } from "./symbol-operators.ts";
import type { AstNode, ListNode, NameNode } from "./syntax-tree.ts";
import { AslToken, tokenTypes, vocabulary } from "./tokens.ts";

/** What the grammar's actions notice beside syntax. */
export interface LiteralProblem {
  readonly kind:
    | "integer-form"
    | "integer-too-large"
    | "string-escape"
    | "string-byte"
    | "expression-too-long"
    | "unexpected-token"
    | "comma-missing";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Operators in a row without brackets; more are dropped with a diagnostic, so that trees stay shallow. */
export const chainLimit = 128;
/** Height of the tree of one expression; brackets and operators in a row add up. */
const heightLimit = 320;

const describe = (token: IToken): string => (token.image === "" ? "the end of the text" : `"${token.image}"`);

/** Short messages, expected and found on a line each. */
const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual }) => `${tokenLabel(expected)}\n${describe(actual)}`,
  buildNotAllInputParsedMessage: ({ firstRedundant }) => `\n${describe(firstRedundant)}`,
  buildNoViableAltMessage: ({ actual }) => `an operator, a name or a value\n${describe(actual[0] ?? endToken)}`,
  buildEarlyExitMessage: ({ actual }) => `an operator, a name or a value\n${describe(actual[0] ?? endToken)}`,
};
const endToken = new AslToken(tokenTypes.Comma, "", 0, 0, undefined, undefined);

/** The items of a list while it is read. */
interface OpenList {
  readonly items: (AstNode | undefined)[];
  commas: number;
  /** The last item waits for its comma. */
  isItemOpen: boolean;
  /** Of its highest item. */
  height: number;
}
const openList = (): OpenList => ({ items: [], commas: 0, isItemOpen: false, height: 0 });

/** The parser. One instance may parse many token lists, one after the other. */
export class AslParser extends EmbeddedActionsParser {
  problems: LiteralProblem[] = [];
  /** Offset behind the arguments last read. */
  private argumentsEnd = 0;
  /** Height of the tree last built. */
  private height = 0;
  /** Names so far in the term of the outermost level. */
  private names = 0;

  /** @param options - `validates`: chevrotain checks the grammar itself (tests do; it takes time) */
  constructor(options: { readonly validates: boolean }) {
    super(vocabulary, {
      maxLookahead: 1,
      // Brackets are balanced before parsing, so that we can do better: see recoverable().
      recoveryEnabled: false,
      skipValidations: !options.validates,
      errorMessageProvider: messages,
    });
    this.performSelfAnalysis();
  }

  /** All terms of a text. */
  readonly source = this.RULE("source", (): readonly (AstNode | undefined)[] => {
    const list = openList();
    this.MANY(() => {
      this.names = 0;
      this.item(list, false);
    });
    return list.items;
  });

  /** `{ items }` */
  private readonly list = this.RULE("list", (): ListNode => {
    const list = openList();
    const open = this.CONSUME(tokenTypes.OpenBrace);
    this.MANY(() => this.item(list, false));
    const close = this.CONSUME(tokenTypes.CloseBrace);
    const { items, commas } = list;
    this.height = list.height + 1;
    return { kind: "list", start: open.startOffset, end: close.startOffset + 1, items, commas };
  });

  /** `( arguments )` */
  private readonly arguments = this.RULE("arguments", (): (AstNode | undefined)[] => {
    const list = openList();
    this.CONSUME(tokenTypes.OpenParenthesis);
    this.MANY(() => this.item(list, true));
    this.argumentsEnd = this.CONSUME(tokenTypes.CloseParenthesis).startOffset + 1;
    // A comma at the end leaves out one more argument.
    if (list.commas > 0 && !list.isItemOpen) list.items.push(undefined);
    this.height = list.height + 1;
    return list.items;
  });

  /** What stands in a list: an expression, a separator, or something that cannot stand there. Used in three rules. */
  private item(list: OpenList, areArguments: boolean): void {
    this.OR([
      { ALT: () => this.recoverable(list, areArguments) },
      {
        ALT: () => {
          this.CONSUME(tokenTypes.Comma);
          if (!list.isItemOpen) list.items.push(undefined);
          list.commas++;
          list.isItemOpen = false;
        },
      },
      { ALT: () => this.CONSUME(tokenTypes.Semicolon) },
      { ALT: () => this.stray(this.CONSUME(tokenTypes.BinarySymbol)) },
      { ALT: () => this.stray(this.CONSUME(tokenTypes.PostfixSymbol)) },
      { ALT: () => this.stray(this.CONSUME(tokenTypes.OpenBracket)) },
    ]);
  }

  /** An expression; if it has a syntax error, what there is of it is left out and reading goes on behind it. */
  private recoverable(list: OpenList, areArguments: boolean): void {
    if (areArguments && list.isItemOpen) this.report("comma-missing", this.LA(1));
    const first = this.LA(1);
    try {
      list.items.push(this.SUBRULE(this.expression));
      list.isItemOpen = true;
      list.height = Math.max(list.height, this.height);
    } catch (problem) {
      if (!(problem instanceof Error) || !isRecognitionException(problem)) throw problem;
      list.isItemOpen = true;
      this.skipFrom(first);
    }
  }

  private stray(token: IToken): void {
    if (this.RECORDING_PHASE) return;
    this.report("unexpected-token", token);
    this.skipFrom(token);
  }

  /** Goes on to where the list around `start` can continue: its next comma, operator or name, or its end. */
  private skipFrom(start: IToken): void {
    const depth = start instanceof AslToken ? start.depth : 0;
    for (;;) {
      const next = this.LA(1);
      if (!(next instanceof AslToken) || next.depth < depth) return;
      const isStart = next.tokenType === tokenTypes.OperatorWord || next.tokenType === tokenTypes.Comma;
      if (next.depth === depth && next !== start && (isStart || next.tokenType === tokenTypes.Semicolon)) return;
      this.SKIP_TOKEN();
      if (this.LA(1) === next) return;
    }
  }

  /** Operands with symbols before and between them; who binds closer is decided here, not by a rule for each level. */
  private readonly expression = this.RULE("expression", (): AstNode => {
    let first: AstNode | undefined;
    let chain: (AstNode | IToken)[] | undefined;
    let operators = 0;
    let height = 0;
    const add = (part: AstNode | IToken): void => {
      if (chain === undefined) chain = first === undefined ? [] : [first];
      chain.push(part);
    };
    this.AT_LEAST_ONE_SEP({
      SEP: tokenTypes.BinarySymbol,
      DEF: () => {
        const separator = first === undefined ? undefined : this.LA(0);
        const isDropped = operators >= chainLimit;
        if (separator !== undefined) {
          operators++;
          if (operators === chainLimit) this.report("expression-too-long", separator);
          if (!isDropped) add(separator);
        }
        this.MANY(() => {
          const token = this.CONSUME(tokenTypes.PrefixSymbol);
          operators++;
          if (operators === chainLimit) this.report("expression-too-long", token);
          if (operators < chainLimit) add(token);
        });
        const operand = this.operand();
        height = Math.max(height, this.height);
        if (chain !== undefined && !isDropped) add(operand);
        first ??= operand;
      },
    });
    this.height = height;
    const node = chain === undefined ? (first ?? placeholder) : joinByPrecedence(chain);
    return this.limited(node, Math.min(operators, chainLimit));
  });

  /** A node that is so much higher than what is in it; without that if it is too high. */
  private limited(node: AstNode, addition: number): AstNode {
    this.height += addition;
    if (this.height <= heightLimit) return node;
    this.problems.push({ kind: "expression-too-long", text: "", start: node.start, end: node.end });
    this.height = 1;
    return placeholder;
  }

  /** An operand with `[ ]`, `++`, `--` behind it. */
  private operand(): AstNode {
    let node = this.SUBRULE(this.primary);
    let { height } = this;
    let postfixes = 0;
    this.MANY2(() => {
      const inner = node;
      const isDropped = postfixes > chainLimit;
      postfixes++;
      if (postfixes <= chainLimit) height++;
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(tokenTypes.PostfixSymbol);
            if (postfixes === chainLimit) this.report("expression-too-long", token);
            const operator = symbolOf(token);
            if (!isDropped) node = { kind: "unary", operator, operand: inner, start: inner.start, end: endOf(token) };
          },
        },
        {
          ALT: () => {
            const open = this.CONSUME(tokenTypes.OpenBracket);
            const index = this.SUBRULE(this.expression);
            const close = this.CONSUME(tokenTypes.CloseBracket);
            if (postfixes === chainLimit) this.report("expression-too-long", open);
            if (!isDropped) node = { kind: "index", source: inner, index, start: inner.start, end: endOf(close) };
          },
        },
      ]);
    });
    this.height = Math.max(height, this.height);
    return node;
  }

  /** A call, a name, a literal, a list of types, or an expression in parentheses. */
  private readonly primary = this.RULE("primary", (): AstNode => {
    return this.OR<AstNode>([
      { ALT: () => this.call(this.CONSUME(tokenTypes.OperatorWord)) },
      {
        ALT: () => {
          const name = this.name(this.CONSUME(tokenTypes.Name));
          let node: AstNode = name;
          this.height = 0;
          this.OPTION3(() => {
            const args = this.SUBRULE2(this.arguments);
            node = { kind: "invocation", name, args, start: name.start, end: this.argumentsEnd };
          });
          return node;
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(tokenTypes.IntegerLiteral);
          this.height = 0;
          return { kind: "integer", value: this.integer(token), start: token.startOffset, end: endOf(token) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(tokenTypes.StringLiteral);
          this.height = 0;
          return { kind: "string", value: this.text(token), start: token.startOffset, end: endOf(token) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(tokenTypes.OpenParenthesis);
          const inner = this.SUBRULE(this.expression);
          this.CONSUME(tokenTypes.CloseParenthesis);
          return inner;
        },
      },
      { ALT: () => this.SUBRULE2(this.list) },
    ]);
  });

  /** `Operator (arguments) { body }`, behind its word. */
  private call(token: IToken): AstNode {
    const operator = token instanceof AslToken ? token.word?.operator : undefined;
    let end = endOf(token);
    const wordEnd = end;
    let args: (AstNode | undefined)[] = noArguments;
    let hasParentheses = false;
    let body: ListNode | undefined;
    this.height = 0;
    this.OPTION(() => {
      args = this.SUBRULE(this.arguments);
      hasParentheses = true;
      end = this.argumentsEnd;
    });
    const { height } = this;
    this.OPTION2(() => {
      body = this.SUBRULE(this.list);
      end = body?.end ?? end;
      this.height = Math.max(this.height, height);
    });
    // Only while the grammar is recorded is there no operator.
    if (operator === undefined) return placeholder;
    if (operator.mayBeName && !hasParentheses && body === undefined) return this.name(token);
    return { kind: "operator", operator, wordEnd, args, hasParentheses, body, start: token.startOffset, end };
  }

  private name(token: IToken): NameNode {
    const word = token instanceof AslToken ? token.word : undefined;
    const ordinal = this.names++;
    return { kind: "name", word: word ?? noWord, ordinal, start: token.startOffset, end: endOf(token) };
  }

  private report(kind: LiteralProblem["kind"], token: IToken): void {
    if (this.RECORDING_PHASE) return;
    this.problems.push({ kind, text: token.image, start: token.startOffset, end: endOf(token) });
  }

  private integer(token: IToken): bigint {
    const value = integerValue(token.image);
    if (value === undefined) this.report("integer-form", token);
    else if (value > 0xffff_ffff_ffff_ffffn) this.report("integer-too-large", token);
    return BigInt.asUintN(64, value ?? 0n);
  }

  private text(token: IToken): string {
    const { value, badEscapes } = stringValue(token.image);
    for (const bad of badEscapes) {
      const start = token.startOffset + bad.offset;
      this.problems.push({ kind: bad.kind, text: bad.text, start, end: start + bad.text.length });
    }
    return value;
  }
}

const noArguments: (AstNode | undefined)[] = [];
const placeholder: AstNode = { kind: "list", start: 0, end: 0, items: [], commas: 0 };

const endOf = (token: IToken): number => token.startOffset + token.image.length;

function symbolOf(token: IToken): SymbolOperator {
  return (token instanceof AslToken ? token.symbol : undefined) ?? indexOperator;
}

const noWord = { text: "", upperCase: "", operator: undefined, path: undefined };

/**
 * Shunting: operators wait on a stack until one that binds no closer comes. Assignments group from the right.
 *
 * @param chain - operands, and the tokens of the operators before and between them, in the order of the text
 */
function joinByPrecedence(chain: readonly (AstNode | IToken)[]): AstNode {
  const values: AstNode[] = [];
  const waiting: AslToken[] = [];
  const join = (): void => {
    const token = waiting.pop();
    const right = values.pop();
    if (token === undefined || right === undefined) return;
    const operator = symbolOf(token);
    if (token.tokenType === tokenTypes.PrefixSymbol) {
      values.push({ kind: "unary", operator, operand: right, start: token.startOffset, end: right.end });
      return;
    }
    const left = values.pop() ?? placeholder;
    values.push({ kind: "binary", operator, left, right, start: left.start, end: right.end });
  };
  for (const part of chain) {
    if (!(part instanceof AslToken)) {
      if ("kind" in part) values.push(part);
      continue;
    }
    // What stands before an operand waits for it.
    if (part.tokenType === tokenTypes.BinarySymbol) {
      const operator = symbolOf(part);
      for (let top = waiting.at(-1); top !== undefined && !operator.takesOneOperand; top = waiting.at(-1)) {
        const { precedence } = symbolOf(top);
        if (operator.isAssignment ? precedence <= operator.precedence : precedence < operator.precedence) break;
        join();
      }
    }
    waiting.push(part);
  }
  while (waiting.length > 0) join();
  return values[0] ?? placeholder;
}
