/** Integer expressions of table source: numbers are hexadecimal with or without `0x`, arithmetic has 64 bits. */

/** Value of a label, if it is known. */
export type LabelValue = (name: string) => bigint | undefined;

export type Expression =
  | { readonly ok: true; readonly value: bigint }
  /** `label`: one that is not known (yet); undefined: the text is no expression. */
  | { readonly ok: false; readonly label: string | undefined };

const tokenPattern =
  /\s*(?:(\$[A-Za-z_]\w*)|(0[xX][0-9A-Fa-f]+|[0-9A-Fa-f]+)|(<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^~!<>()]))/y;

/** Binary operators by precedence, the loosest first. */
const levels: readonly Readonly<Record<string, (a: bigint, b: bigint) => bigint | undefined>>[] = [
  { "||": (a, b) => BigInt(a !== 0n || b !== 0n) },
  { "&&": (a, b) => BigInt(a !== 0n && b !== 0n) },
  { "|": (a, b) => a | b },
  { "^": (a, b) => a ^ b },
  { "&": (a, b) => a & b },
  { "==": (a, b) => BigInt(a === b), "!=": (a, b) => BigInt(a !== b) },
  {
    "<": (a, b) => BigInt(a < b),
    ">": (a, b) => BigInt(a > b),
    "<=": (a, b) => BigInt(a <= b),
    ">=": (a, b) => BigInt(a >= b),
  },
  // A shift by 64 or more leaves nothing; a larger one must not be carried out.
  { "<<": (a, b) => (b > 63n ? 0n : a << b), ">>": (a, b) => (b > 63n ? 0n : a >> b) },
  { "+": (a, b) => a + b, "-": (a, b) => a - b },
  {
    "*": (a, b) => a * b,
    "/": (a, b) => (b === 0n ? undefined : a / b),
    "%": (a, b) => (b === 0n ? undefined : a % b),
  },
];

const unary: Readonly<Record<string, (a: bigint) => bigint>> = {
  "~": (a) => ~a,
  "!": (a) => BigInt(a === 0n),
  "-": (a) => -a,
  "+": (a) => a,
};

/** Parentheses and signs deeper than this are no expression of a person. */
const deepest = 64;

/** Evaluates an expression. */
export function evaluate(text: string, labelValue: LabelValue = () => undefined): Expression {
  // The common case, a plain number, needs no parser.
  if (/^(?:0[xX])?[0-9A-Fa-f]{1,16}$/.test(text)) {
    return { ok: true, value: BigInt(/^0[xX]/.test(text) ? text : `0x${text}`) };
  }
  const tokens = tokensOf(text);
  if (tokens === undefined) return { ok: false, label: undefined };
  let at = 0;
  let unknown: string | undefined;
  const primary = (depth: number): bigint | undefined => {
    const token = tokens[at++];
    if (token === undefined || depth > deepest) return undefined;
    const operator = unary[token];
    if (operator !== undefined) {
      const value = primary(depth + 1);
      return value === undefined ? undefined : BigInt.asUintN(64, operator(value));
    }
    if (token === "(") {
      const value = level(0, depth + 1);
      return tokens[at++] === ")" ? value : undefined;
    }
    if (token.startsWith("$")) {
      const value = labelValue(token.slice(1));
      if (value === undefined) unknown = token.slice(1);
      // The rest of the expression is read all the same.
      return value ?? 0n;
    }
    if (!/^[0-9A-Fa-f]/.test(token)) return undefined;
    return BigInt.asUintN(64, BigInt(/^0[xX]/.test(token) ? token : `0x${token}`));
  };
  const level = (index: number, depth: number): bigint | undefined => {
    const operators = levels[index];
    if (operators === undefined) return primary(depth);
    let left = level(index + 1, depth);
    for (;;) {
      const operator = operators[tokens[at] ?? ""];
      if (left === undefined || operator === undefined) return left;
      at++;
      const right = level(index + 1, depth);
      const result = right === undefined ? undefined : operator(left, right);
      left = result === undefined ? undefined : BigInt.asUintN(64, result);
    }
  };
  const value = level(0, 0);
  if (unknown !== undefined && at === tokens.length) return { ok: false, label: unknown };
  return value === undefined || at !== tokens.length ? { ok: false, label: undefined } : { ok: true, value };
}

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  const trimmed = text.trimEnd();
  while (tokenPattern.lastIndex < trimmed.length) {
    const match = tokenPattern.exec(trimmed);
    if (match === null) return undefined;
    tokens.push(match[1] ?? match[2] ?? match[3] ?? "");
  }
  return tokens.length === 0 ? undefined : tokens;
}
