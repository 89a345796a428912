/**
 * The grammar: one uniform form, `Operator (arguments) { body }`, names, literals and the symbols of ASL 2.0.
 *
 * Which operators there are and what they take is no business of the grammar; the operator table has it. Trees are
 * built while parsing (no concrete tree: see README for the measurement).
 */
import {
  type IOrAlt,
  type IParserErrorMessageProvider,
  type IToken,
  isRecognitionException,
  type TokenType,
  tokenLabel,
} from "chevrotain";
import type { BalancedTokens } from "./brackets.ts";
import { bigintOf, integerValue, stringValue } from "./literals.ts";
import { type Chain, joinByPrecedence, openChain, placeholder, symbolOf } from "./precedence.ts";
import type { AstNode, ListNode, NameNode } from "./syntax-tree.ts";
import { TokenReader } from "./token-reader.ts";
import { AslToken, createMadeToken, endOf, endToken, tokenTypes } from "./tokens.ts";

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
export const chainLimit = 512;
/** Height of the tree of one expression; brackets and operators in a row add up. */
const heightLimit = 768;

const describe = (token: IToken): string => (token.image === "" ? "the end of the text" : `"${token.image}"`);

/** Short messages, expected and found on a line each. */
const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual }) => `${tokenLabel(expected)}\n${describe(actual)}`,
  buildNotAllInputParsedMessage: ({ firstRedundant }) => `\n${describe(firstRedundant)}`,
  buildNoViableAltMessage: ({ actual }) => `an operator, a name or a value\n${describe(actual[0] ?? separator)}`,
  buildEarlyExitMessage: ({ actual }) => `an operator, a name or a value\n${describe(actual[0] ?? separator)}`,
};
/** Chevrotain tells no token if it looks no further than one. */
const separator = createMadeToken(tokenTypes.Comma, "", 0);

/** The items of a list while it is read. */
interface OpenList {
  readonly areArguments: boolean;
  /** Where its items begin in the parser's stack of items. */
  readonly base: number;
  commas: number;
  /** The last item waits for its comma. */
  isItemOpen: boolean;
  /** Of its highest item. */
  height: number;
}
const openList = (areArguments: boolean, base: number): OpenList => ({
  areArguments,
  base,
  commas: 0,
  isItemOpen: false,
  height: 0,
});

const numberOf = (type: TokenType): number => type.tokenTypeIdx ?? 0;
const openParenthesis = numberOf(tokenTypes.OpenParenthesis);
const openBrace = numberOf(tokenTypes.OpenBrace);
const openBracket = numberOf(tokenTypes.OpenBracket);
const binarySymbol = numberOf(tokenTypes.BinarySymbol);
const prefixSymbol = numberOf(tokenTypes.PrefixSymbol);
const postfixSymbol = numberOf(tokenTypes.PostfixSymbol);

/**
 * The parser. One instance may parse many texts, one after the other.
 *
 * What is asked for every token is arranged for speed: actions are made once and keep their state in fields, and what is
 * optional is looked for in {@link comes} before chevrotain is asked (measured: both made parsing twice as fast).
 */
export class AslParser extends TokenReader {
  problems: LiteralProblem[] = [];
  /** The innermost list. */
  private innermost = openList(false, 0);
  /** Items of all open lists: cut out when a list ends, they take no more memory than they need. */
  private items: (AstNode | undefined)[] = [];
  /** How many there are; behind them may be more of lists that have ended. */
  private itemCount = 0;
  /** Offset behind the arguments last read. */
  private argumentsEnd = 0;
  /** Height of the tree last built. */
  private height = 0;
  /** Names so far in the term of the outermost level. */
  private names = 0;

  /** @param options - `validates`: chevrotain checks the grammar itself (tests do; it takes time) */
  constructor(options: { readonly validates: boolean }) {
    super({
      maxLookahead: 1,
      // Brackets are balanced before parsing, so that we can do better: see recoverable().
      recoveryEnabled: false,
      skipValidations: !options.validates,
      errorMessageProvider: messages,
    });
    this.performSelfAnalysis();
  }

  /** Parses a text to its end; its problems are in {@link problems} and `errors`. */
  read(tokens: BalancedTokens): readonly (AstNode | undefined)[] {
    this.problems = [];
    this.open(tokens);
    const terms = this.source();
    this.moveToTerminatedState();
    return terms;
  }

  /** Lets go of the text last read. */
  forget(): void {
    this.problems = [];
    this.items = [];
    this.open(undefined);
  }

  // Lists

  /** All terms of a text. */
  readonly source = this.RULE("source", (): readonly (AstNode | undefined)[] => {
    this.itemCount = 0;
    const list = openList(false, 0);
    this.innermost = list;
    this.MANY(() => {
      this.names = 0;
      this.OR(this.itemAlternatives);
    });
    return this.itemsOf(list);
  });

  /** `{ items }` */
  private readonly list = this.RULE("list", (): ListNode => {
    const outer = this.innermost;
    const list = openList(false, this.itemCount);
    this.innermost = list;
    this.CONSUME(tokenTypes.OpenBrace);
    const start = this.behind.startOffset;
    this.MANY(this.readItem);
    this.CONSUME(tokenTypes.CloseBrace);
    this.innermost = outer;
    this.height = list.height + 1;
    return { kind: "list", start, end: endOf(this.behind), items: this.itemsOf(list), commas: list.commas };
  });

  /** `( arguments )` */
  private readonly arguments = this.RULE("arguments", (): (AstNode | undefined)[] => {
    const outer = this.innermost;
    const list = openList(true, this.itemCount);
    this.innermost = list;
    this.CONSUME(tokenTypes.OpenParenthesis);
    this.MANY(this.readItem);
    this.CONSUME(tokenTypes.CloseParenthesis);
    this.innermost = outer;
    this.argumentsEnd = this.behind.startOffset + 1;
    // A comma at the end leaves out one more argument.
    if (list.commas > 0 && !list.isItemOpen) this.addItem(undefined);
    this.height = list.height + 1;
    return this.itemsOf(list);
  });

  private addItem(item: AstNode | undefined): void {
    this.items[this.itemCount++] = item;
  }

  private itemsOf({ base }: OpenList): (AstNode | undefined)[] {
    const items = this.items.slice(base, this.itemCount);
    this.itemCount = base;
    return items;
  }

  private readonly readItem = (): void => {
    this.OR(this.itemAlternatives);
  };

  /** What stands in a list: an expression, a separator, or something that cannot stand there. Used in three rules. */
  private readonly itemAlternatives: IOrAlt<void>[] = [
    { ALT: () => this.recoverable() },
    {
      ALT: () => {
        this.CONSUME(tokenTypes.Comma);
        const list = this.innermost;
        if (!list.isItemOpen) this.addItem(undefined);
        list.commas++;
        list.isItemOpen = false;
      },
    },
    {
      ALT: () => {
        this.CONSUME(tokenTypes.Semicolon);
      },
    },
    { ALT: () => this.stray(this.CONSUME(tokenTypes.BinarySymbol)) },
    { ALT: () => this.stray(this.CONSUME(tokenTypes.PostfixSymbol)) },
    { ALT: () => this.stray(this.CONSUME(tokenTypes.OpenBracket)) },
  ];

  /** An expression; if it has a syntax error, what there is of it is left out and reading goes on behind it. */
  private recoverable(): void {
    const list = this.innermost;
    const { ahead: first, itemCount } = this;
    if (list.areArguments && list.isItemOpen) this.report("comma-missing", first);
    try {
      this.addItem(this.SUBRULE(this.expression));
      list.isItemOpen = true;
      if (this.height > list.height) list.height = this.height;
    } catch (problem) {
      if (!(problem instanceof Error) || !isRecognitionException(problem)) throw problem;
      this.innermost = list;
      this.itemCount = itemCount;
      list.isItemOpen = true;
      this.skipFrom(first);
    }
  }

  private stray(token: IToken): void {
    if (this.RECORDING_PHASE || !(token instanceof AslToken)) return;
    this.report("unexpected-token", token);
    this.skipFrom(token);
  }

  /** Goes on to where the list around `start` can continue: its next comma, operator or name, or its end. */
  private skipFrom(start: AslToken): void {
    const { depth } = start;
    for (;;) {
      const next = this.ahead;
      if (next === endToken || next.depth < depth) return;
      const isStart = next.tokenType === tokenTypes.OperatorWord || next.tokenType === tokenTypes.Comma;
      if (next.depth === depth && next !== start && (isStart || next.tokenType === tokenTypes.Semicolon)) return;
      this.SKIP_TOKEN();
    }
  }

  // Expressions

  /** Operands with symbols before and between them; who binds closer is decided here, not by a rule for each level. */
  private readonly expression = this.RULE("expression", (): AstNode => {
    let chain = this.comes(prefixSymbol) ? this.prefixes(openChain()) : undefined;
    const first = this.operand();
    if (this.comes(binarySymbol)) {
      const linked = chain ?? openChain();
      linked.height = this.height;
      linked.parts.push(first);
      this.MANY3(() => {
        this.CONSUME(tokenTypes.BinarySymbol);
        this.SUBRULE3(this.link, { ARGS: [linked, this.behind] });
      });
      chain = linked;
    } else if (chain === undefined) {
      return this.limited(first, 0);
    } else {
      chain.height = this.height;
      chain.parts.push(first);
    }
    this.height = chain.height;
    return this.limited(joinByPrecedence(chain.parts), Math.min(chain.operators, chainLimit));
  });

  /** What follows an operator between operands. */
  private readonly link = this.RULE("link", (chain: Chain, separator: AslToken): void => {
    const isDropped = this.RECORDING_PHASE || chain.operators >= chainLimit;
    if (!isDropped) {
      chain.parts.push(separator);
      this.countOperator(chain, separator);
    }
    if (this.comes(prefixSymbol)) this.prefixes(chain);
    const operand = this.operand();
    if (isDropped) return;
    chain.height = Math.max(chain.height, this.height);
    chain.parts.push(operand);
  });

  private prefixes(chain: Chain): Chain {
    this.MANY(() => {
      this.CONSUME(tokenTypes.PrefixSymbol);
      if (this.RECORDING_PHASE) return;
      this.countOperator(chain, this.behind);
      if (chain.operators < chainLimit) chain.parts.push(this.behind);
    });
    return chain;
  }

  private countOperator(chain: Chain, token: AslToken): void {
    chain.operators++;
    if (chain.operators === chainLimit) this.report("expression-too-long", token);
  }

  /** A node that is so much higher than what is in it; without that if it is too high. */
  private limited(node: AstNode, addition: number): AstNode {
    this.height += addition;
    if (this.height <= heightLimit) return node;
    this.problems.push({ kind: "expression-too-long", text: "", start: node.start, end: node.end });
    this.height = 1;
    return placeholder;
  }

  /** An operand with `[ ]`, `++`, `--` behind it. Used in two rules. */
  private operand(): AstNode {
    const node = this.OR(this.operandAlternatives);
    const hasPostfix = this.comes(openBracket) || this.ahead.tokenTypeIdx === postfixSymbol;
    return hasPostfix ? this.postfixes(node) : node;
  }

  private postfixes(operand: AstNode): AstNode {
    let node = operand;
    let { height } = this;
    let postfixes = 0;
    this.MANY2(() => {
      const inner = node;
      const isDropped = postfixes > chainLimit;
      postfixes++;
      if (postfixes <= chainLimit) height++;
      this.OR2([
        {
          ALT: () => {
            this.CONSUME(tokenTypes.PostfixSymbol);
            const token = this.behind;
            if (postfixes === chainLimit) this.report("expression-too-long", token);
            const operator = symbolOf(token);
            if (!isDropped) node = { kind: "unary", operator, operand: inner, start: inner.start, end: endOf(token) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(tokenTypes.OpenBracket);
            const bracket = this.behind;
            const index = this.SUBRULE(this.expression);
            this.CONSUME(tokenTypes.CloseBracket);
            if (postfixes === chainLimit) this.report("expression-too-long", bracket);
            const end = endOf(this.behind);
            if (!isDropped) node = { kind: "index", source: inner, index, start: inner.start, end };
          },
        },
      ]);
    });
    this.height = Math.max(height, this.height);
    return node;
  }

  /** A call, a name, a literal, an expression in parentheses, or a list of types. */
  private readonly operandAlternatives: IOrAlt<AstNode>[] = [
    {
      ALT: () => {
        this.CONSUME(tokenTypes.OperatorWord);
        return this.call(this.behind);
      },
    },
    {
      ALT: () => {
        this.CONSUME(tokenTypes.Name);
        const name = this.name(this.behind);
        this.height = 0;
        if (!this.comes(openParenthesis)) return name;
        const args = this.RECORDING_PHASE ? this.OPTION3(this.readNameArguments) : this.readNameArguments();
        return { kind: "invocation", name, args: args ?? noArguments, start: name.start, end: this.argumentsEnd };
      },
    },
    {
      ALT: () => {
        this.CONSUME(tokenTypes.IntegerLiteral);
        const token = this.behind;
        this.height = 0;
        return { kind: "integer", value: this.integer(token), start: token.startOffset, end: endOf(token) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(tokenTypes.StringLiteral);
        const token = this.behind;
        this.height = 0;
        return { kind: "string", value: this.text(token), start: token.startOffset, end: endOf(token) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(tokenTypes.OpenParenthesis);
        const inner = this.SUBRULE2(this.expression);
        this.CONSUME(tokenTypes.CloseParenthesis);
        return inner;
      },
    },
    { ALT: () => this.SUBRULE2(this.list) },
  ];

  private readonly readArguments = (): (AstNode | undefined)[] => this.SUBRULE(this.arguments);
  private readonly readNameArguments = (): (AstNode | undefined)[] => this.SUBRULE2(this.arguments);
  private readonly readBody = (): ListNode => this.SUBRULE(this.list);

  /** `Operator (arguments) { body }`, behind its word. */
  private call(token: AslToken): AstNode {
    const operator = token.word?.operator;
    const wordEnd = endOf(token);
    let end = wordEnd;
    let args = noArguments;
    let hasParentheses = false;
    let body: ListNode | undefined;
    this.height = 0;
    if (this.comes(openParenthesis)) {
      args = (this.RECORDING_PHASE ? this.OPTION(this.readArguments) : this.readArguments()) ?? noArguments;
      hasParentheses = true;
      end = this.argumentsEnd;
    }
    if (this.comes(openBrace)) {
      const { height } = this;
      body = this.RECORDING_PHASE ? this.OPTION2(this.readBody) : this.readBody();
      end = body?.end ?? end;
      if (height > this.height) this.height = height;
    }
    // Only while the grammar is recorded is there no operator.
    if (operator === undefined) return placeholder;
    if (operator.mayBeName && !hasParentheses && body === undefined) return this.name(token);
    return { kind: "operator", operator, wordEnd, args, hasParentheses, body, start: token.startOffset, end };
  }

  private name(token: AslToken): NameNode {
    const ordinal = this.names++;
    return { kind: "name", word: token.word ?? noWord, ordinal, start: token.startOffset, end: endOf(token) };
  }

  private report(kind: LiteralProblem["kind"], token: AslToken): void {
    if (this.RECORDING_PHASE) return;
    this.problems.push({ kind, text: token.image, start: token.startOffset, end: endOf(token) });
  }

  private integer(token: AslToken): bigint {
    if (token.value >= 0) return bigintOf(token.value);
    const value = integerValue(token.image);
    if (value === undefined) this.report("integer-form", token);
    else if (value > 0xffff_ffff_ffff_ffffn) this.report("integer-too-large", token);
    return BigInt.asUintN(64, value ?? 0n);
  }

  private text(token: AslToken): string {
    const { value, badEscapes } = stringValue(token.image);
    for (const bad of badEscapes) {
      const start = token.startOffset + bad.offset;
      this.problems.push({ kind: bad.kind, text: bad.text, start, end: start + bad.text.length });
    }
    return value;
  }
}

const noArguments: (AstNode | undefined)[] = [];

const noWord = { text: "", upperCase: "", operator: undefined, path: undefined };
