/**
 * The grammar: one uniform form, `Operator (arguments) { body }`, names, literals and the symbols of ASL 2.0.
 *
 * Which operators there are and what they take is no business of the grammar; the operator table has it. Trees are
 * built while parsing (no concrete tree: see README for the measurement).
 */
import { EmbeddedActionsParser, type IParserErrorMessageProvider, type IToken, tokenLabel } from "chevrotain";
import { integerValue, stringValue } from "./literals.ts";
import { indexOperator, type SymbolOperator } from "./symbol-operators.ts";
import type { AstNode, ListNode, NameNode } from "./syntax-tree.ts";
import { AslToken, tokenTypes, vocabulary } from "./tokens.ts";

/** What the grammar's actions notice beside syntax. */
export interface LiteralProblem {
  readonly kind: "integer-form" | "integer-too-large" | "string-escape" | "string-byte" | "expression-too-long";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Operators in a row without brackets; more are dropped with a diagnostic, so that trees stay shallow. */
export const chainLimit = 256;

const describe = (token: IToken): string => (token.image === "" ? "the end of the text" : `"${token.image}"`);

/** Short messages: what was expected and what was there. */
const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual }) => `${tokenLabel(expected)}\n${describe(actual)}`,
  buildNotAllInputParsedMessage: ({ firstRedundant }) => `\n${describe(firstRedundant)}`,
  buildNoViableAltMessage: ({ actual }) => `an operator, a name or a value\n${describe(actual[0] ?? endToken)}`,
  buildEarlyExitMessage: ({ actual }) => `an operator, a name or a value\n${describe(actual[0] ?? endToken)}`,
};
const endToken = new AslToken(tokenTypes.Comma, "", 0, 0, undefined, undefined);

const noOperator: SymbolOperator = indexOperator;

/** The parser. One instance may parse many token lists, one after the other. */
export class AslParser extends EmbeddedActionsParser {
  problems: LiteralProblem[] = [];

  /** @param options - `validates`: chevrotain checks the grammar itself (tests do; it takes time) */
  constructor(options: { readonly validates: boolean }) {
    super(vocabulary, {
      maxLookahead: 1,
      recoveryEnabled: true,
      skipValidations: !options.validates,
      errorMessageProvider: messages,
    });
    this.performSelfAnalysis();
  }

  /** All terms of a text. */
  readonly source = this.RULE("source", (): AstNode[] => {
    const terms: AstNode[] = [];
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            terms.push(this.SUBRULE(this.expression));
          },
        },
        { ALT: () => this.CONSUME(tokenTypes.Semicolon) },
      ]);
    });
    return terms;
  });

  /** `{ items }` */
  private readonly list = this.RULE("list", (): ListNode => {
    const open = this.CONSUME(tokenTypes.OpenBrace);
    const items: (AstNode | undefined)[] = [];
    let commas = 0;
    let isItemOpen = false;
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            items.push(this.SUBRULE(this.expression));
            isItemOpen = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(tokenTypes.Comma);
            if (!isItemOpen) items.push(undefined);
            commas++;
            isItemOpen = false;
          },
        },
        { ALT: () => this.CONSUME(tokenTypes.Semicolon) },
      ]);
    });
    const close = this.CONSUME(tokenTypes.CloseBrace);
    return { kind: "list", start: open.startOffset, end: close.startOffset + 1, items, commas };
  });

  /** `( arguments )`; the offset behind it is left in {@link argumentsEnd}. */
  private readonly arguments = this.RULE("arguments", (): (AstNode | undefined)[] => {
    const args: (AstNode | undefined)[] = [];
    let isItemOpen = false;
    let isAfterComma = false;
    this.CONSUME(tokenTypes.OpenParenthesis);
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            args.push(this.SUBRULE(this.expression));
            isItemOpen = true;
            isAfterComma = false;
          },
        },
        {
          ALT: () => {
            this.CONSUME(tokenTypes.Comma);
            if (!isItemOpen) args.push(undefined);
            isItemOpen = false;
            isAfterComma = true;
          },
        },
      ]);
    });
    if (isAfterComma) args.push(undefined);
    this.argumentsEnd = this.CONSUME(tokenTypes.CloseParenthesis).startOffset + 1;
    return args;
  });
  private argumentsEnd = 0;

  /** Operands with symbols between them; who binds closer is decided here, not by a rule for each level. */
  private readonly expression = this.RULE("expression", (): AstNode => {
    const first = this.SUBRULE(this.operand);
    let operands: AstNode[] | undefined;
    let operators: SymbolOperator[] | undefined;
    this.MANY(() => {
      const token = this.CONSUME(tokenTypes.BinarySymbol);
      const operand = this.SUBRULE2(this.operand);
      operands ??= [first];
      operators ??= [];
      if (operators.length < chainLimit) {
        operands.push(operand);
        operators.push(symbolOf(token));
      } else if (operators.length === chainLimit) {
        this.report("expression-too-long", token);
        operators.push(symbolOf(token));
        operands.push(operand);
      }
    });
    return operands === undefined || operators === undefined ? first : joinByPrecedence(operands, operators);
  });

  /** `!`, `~` before, `[ ]`, `++`, `--` behind. */
  private readonly operand = this.RULE("operand", (): AstNode => {
    let prefixes: IToken[] | undefined;
    this.MANY(() => {
      const token = this.CONSUME(tokenTypes.PrefixSymbol);
      prefixes ??= [];
      if (prefixes.length < chainLimit) prefixes.push(token);
      else if (prefixes.length === chainLimit) {
        this.report("expression-too-long", token);
        prefixes.push(token);
      }
    });
    let node = this.SUBRULE(this.primary);
    let postfixes = 0;
    this.MANY2(() => {
      postfixes++;
      const inner = node;
      const isDropped = postfixes > chainLimit;
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(tokenTypes.PostfixSymbol);
            if (postfixes === chainLimit + 1) this.report("expression-too-long", token);
            node = isDropped
              ? inner
              : {
                  kind: "unary",
                  operator: symbolOf(token),
                  operand: inner,
                  start: inner.start,
                  end: token.startOffset + token.image.length,
                };
          },
        },
        {
          ALT: () => {
            const open = this.CONSUME(tokenTypes.OpenBracket);
            const index = this.SUBRULE(this.expression);
            const close = this.CONSUME(tokenTypes.CloseBracket);
            if (postfixes === chainLimit + 1) this.report("expression-too-long", open);
            node = isDropped
              ? inner
              : { kind: "index", source: inner, index, start: inner.start, end: close.startOffset + 1 };
          },
        },
      ]);
    });
    if (prefixes === undefined) return node;
    for (let i = prefixes.length - 1; i >= 0; i--) {
      const token = prefixes[i];
      if (token === undefined) continue;
      node = { kind: "unary", operator: symbolOf(token), operand: node, start: token.startOffset, end: node.end };
    }
    return node;
  });

  /** A call, a name, a literal, a list of types, or an expression in parentheses. */
  private readonly primary = this.RULE("primary", (): AstNode => {
    return this.OR<AstNode>([
      {
        ALT: () => {
          const token = this.CONSUME(tokenTypes.OperatorWord);
          const operator = token instanceof AslToken ? token.word?.operator : undefined;
          const wordEnd = token.startOffset + token.image.length;
          let end = wordEnd;
          let args: (AstNode | undefined)[] = noArguments;
          let hasParentheses = false;
          let body: ListNode | undefined;
          this.OPTION(() => {
            args = this.SUBRULE(this.arguments);
            hasParentheses = true;
            end = this.argumentsEnd;
          });
          this.OPTION2(() => {
            body = this.SUBRULE(this.list);
            end = body?.end ?? end;
          });
          // Only while the grammar is recorded is there no operator.
          if (operator === undefined) return placeholder;
          if (operator.mayBeName && !hasParentheses && body === undefined) return nameOf(token);
          return { kind: "operator", operator, wordEnd, args, hasParentheses, body, start: token.startOffset, end };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(tokenTypes.Name);
          const name = nameOf(token);
          let node: AstNode = name;
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
          return { kind: "integer", value: this.integer(token), start: token.startOffset, end: endOf(token) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(tokenTypes.StringLiteral);
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

  private report(kind: LiteralProblem["kind"], token: IToken): void {
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
  return (token instanceof AslToken ? token.symbol : undefined) ?? noOperator;
}

function nameOf(token: IToken): NameNode {
  const word = token instanceof AslToken ? token.word : undefined;
  return { kind: "name", word: word ?? noWord, start: token.startOffset, end: endOf(token) };
}
const noWord = { text: "", upperCase: "", operator: undefined, path: undefined };

/** Shunting: operators wait on a stack until one that binds no closer comes. Assignments group from the right. */
function joinByPrecedence(operands: readonly AstNode[], operators: readonly SymbolOperator[]): AstNode {
  const values: AstNode[] = [];
  const waiting: SymbolOperator[] = [];
  const join = (): void => {
    const right = values.pop();
    const left = values.pop();
    const operator = waiting.pop();
    if (left === undefined || right === undefined || operator === undefined) return;
    values.push({ kind: "binary", operator, left, right, start: left.start, end: right.end });
  };
  operands.forEach((operand, i) => {
    values.push(operand);
    const operator = operators[i];
    if (operator === undefined) return;
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
      const waits = operator.isAssignment
        ? top.precedence <= operator.precedence
        : top.precedence < operator.precedence;
      if (waits) break;
      join();
    }
    waiting.push(operator);
  });
  while (waiting.length > 0) join();
  return values[0] ?? placeholder;
}
