/** What is combined with what in the matrix cases: values, targets, operators. Facts only; conversion-cases.ts writes them. */

/** One method of a matrix file. */
export interface MatrixCall {
  /** Four characters. */
  readonly name: string;
  readonly body: string;
  /** Why acpiexec answers otherwise than we do. */
  readonly deviation: string | undefined;
  /** The semantic difference behind two values that are not the same; undefined: none is known. */
  difference(acpica: string, nt: string): string | undefined;
}

export interface MatrixFile {
  readonly name: string;
  readonly title: string;
  readonly revision: 1 | 2;
  readonly calls: readonly MatrixCall[];
}

/** Objects that the methods use. */
export const preamble = `    Name (INT0, 0)
    Name (STR0, "")
    Name (STRE, "")
    Name (BUF0, Buffer (4) {})
    Name (BUFE, Buffer (0) {})
    // A Package once it is used: compilers refuse what is stored to one.
    Name (PKG0, 0)
    Name (NONE, 0)
    Name (DAT0, Buffer (16) {})
    Name (INT1, 0x77)
    OperationRegion (RAM, SystemMemory, 0x1000, 0x40)
    Field (RAM, ByteAcc, NoLock, Preserve) { FL08, 8, Offset (4), FL32, 32, FL72, 72, Offset (24), SR32, 32, SR72, 72 }
    CreateByteField (DAT0, 0, BF08)
    CreateDWordField (DAT0, 1, BF32)
    CreateField (DAT0, 40, 12, BF12)
    CreateField (DAT0, 56, 72, BF72)
    Device (DEV0) { Name (_ADR, 1) }
    Mutex (MTX0, 0)
    Event (EVT0)
    Method (SETU)
    {
        SR32 = 0x41424344
        SR72 = Buffer () { 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39 }
        BF08 = 0x61
        BF12 = 0x362
        CopyObject (0x77, INT1)
    }
    Method (SRCP) { Return (Package () { 1, "two" }) }
    Method (SRCD) { Return (DEV0) }
    Method (SRCR) { Return (RefOf (INT1)) }
    Method (SRCN) { If (NONE) { Return (1) } }
    // Compilers do not know what it returns.
    Method (IDEN, 1) { Return (Arg0) }
    Method (SRCM) { Return (MTX0) }`;

/** Where acpiexec answers otherwise than we do, and why we do not follow. */
const deviations: { readonly [name: string]: string | undefined } = {
  SXPR: "it lets no reference that RefOf made out in a Package",
  SXSZ: "it prints up to the first NUL",
  SXSE: "it prints up to the first NUL",
  SXSL: "it prints characters above 0x7F as numbers",
  TSTL: "it prints characters above 0x7F as numbers",
  DERF: "of a field we say what we say of its value",
  DERG: "of a field we say what we say of its value",
  DERH: "of a field we say what we say of its value",
  DERJ: "of a field we say what we say of its value",
  RETD: "it lets a bare name out of the method only that names it",
  RETM: "it lets a bare name out of the method only that names it",
  ...Object.fromEntries(
    ["EQ", "GT", "LT"].flatMap((operator) =>
      ["P", "R", "D", "M"].map((second) => [`${operator}U${second}`, "it looks at the second operand first"]),
    ),
  ),
  CLRD: "a Local that holds a reference keeps what it refers to, without a word",
  CLRM: "a Local that holds a reference keeps what it refers to, without a word",
};

interface Source {
  readonly key: string;
  readonly text: string;
}

/** Kinds of values. */
const sources: readonly Source[] = [
  { key: "I", text: "0x12345678" },
  { key: "Z", text: "0" },
  { key: "L", text: "0x123456789ABCDEF0" },
  { key: "S", text: '"1A2b"' },
  { key: "E", text: '""' },
  { key: "T", text: '"text, longer than others"' },
  { key: "B", text: "Buffer () { 0x31, 2, 3 }" },
  { key: "O", text: "Buffer (0) {}" },
  { key: "N", text: "Buffer () { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }" },
  { key: "P", text: "IDEN (SRCP ())" },
  { key: "F", text: "SR32" },
  { key: "G", text: "SR72" },
  { key: "H", text: "BF08" },
  { key: "J", text: "BF12" },
  { key: "R", text: "IDEN (SRCR ())" },
  { key: "D", text: "IDEN (SRCD ())" },
  { key: "M", text: "IDEN (SRCM ())" },
  { key: "V", text: "SRCN ()" },
  { key: "U", text: "Local7" },
];

interface Target {
  readonly key: string;
  readonly reset: string;
  readonly target: string;
  readonly read: string;
  /** CopyObject takes names, Locals and Args only. */
  readonly isSimple: boolean;
}

const named = (key: string, name: string, value: string): Target => ({
  key,
  reset: `CopyObject (${value}, ${name})`,
  target: name,
  read: name,
  isSimple: true,
});

const field = (key: string, name: string, value: string): Target => ({
  key,
  reset: `Store (${value}, ${name})`,
  target: name,
  read: name,
  isSimple: true,
});

const reached = (key: string, reset: string, target: string, read: string): Target => ({
  key,
  reset,
  target,
  read,
  isSimple: false,
});

/** Kinds of targets. */
const targets: readonly Target[] = [
  named("IN", "INT0", "0x11"),
  named("ST", "STR0", '"four"'),
  named("SE", "STRE", '""'),
  named("BU", "BUF0", "Buffer () { 0xA1, 0xA2, 0xA3, 0xA4 }"),
  named("BE", "BUFE", "Buffer (0) {}"),
  named("PK", "PKG0", "Package () { 1, 2 }"),
  field("F1", "FL08", "0x55"),
  field("F4", "FL32", "0x55555555"),
  field("F9", "FL72", "Buffer (9) { 0x55, 0x55 }"),
  field("B1", "BF08", "0x55"),
  field("B4", "BF32", "0x55555555"),
  field("BC", "BF12", "0x555"),
  field("B9", "BF72", "Buffer (9) { 0x55, 0x55 }"),
  { key: "LO", reset: "Local0 = 1", target: "Local0", read: "Local0", isSimple: true },
  { key: "LR", reset: "CopyObject (1, INT0) Local0 = RefOf (INT0)", target: "Local0", read: "INT0", isSimple: true },
  reached("XP", "Local0 = Package () { 1, 2 }", "Index (Local0, 1)", "Local0"),
  reached("XB", "Local0 = Buffer () { 1, 2 }", "Index (Local0, 1)", "Local0"),
  reached("XS", 'Local0 = "text"', "Index (Local0, 1)", "Local0"),
  reached("RI", "CopyObject (0x11, INT0)", "RefOf (INT0)", "INT0"),
  reached("RS", 'CopyObject ("four", STR0)', "RefOf (STR0)", "STR0"),
  reached("RL", "Local0 = 1", "RefOf (Local0)", "Local0"),
  reached("RD", "Noop", "RefOf (DEV0)", "0"),
  reached("DB", "Noop", "Debug", "1"),
];

const setUp = "SETU () ";
/** Compilers refuse a Local without value, unless some path gives it one. */
const uninitialized = ({ key }: Source): string => (key === "U" ? "If (NONE) { Local7 = 1 } " : "");
/** Fields of the buffer that is a target too are set behind the target. */
const bufferSources: ReadonlySet<string> = new Set(["H", "J"]);

function stores(): readonly MatrixCall[] {
  const calls: MatrixCall[] = [];
  for (const operation of ["Store", "CopyObject"]) {
    for (const target of targets) {
      if (operation === "CopyObject" && !target.isSimple) continue;
      for (const source of sources) {
        const value = bufferSources.has(source.key) ? "BF08 = 0x61 BF12 = 0x362 " : "";
        const name = `${operation.charAt(0)}${target.key}${source.key}`;
        calls.push({
          name,
          body: `${setUp}${uninitialized(source)}${target.reset} ${value}${operation} (${source.text}, ${target.target}) Return (${target.read})`,
          deviation: deviations[name],
          difference: (_acpica, nt) => {
            if (source.key === "V") return "implicit-return";
            if (target.key === "LR") return "store-through-local";
            return nt === "" ? undefined : "store-to-storage";
          },
        });
      }
    }
  }
  return calls;
}

/** Compilers compute with constants: operators get them through a Local. */
const isConstant = ({ text }: Source): boolean => /^(0|"|Buffer)/.test(text);

interface OperatorRow {
  readonly key: string;
  readonly text: (value: string) => string;
  readonly difference?: string;
}

/** Operators with one operand that is converted. */
const unary: readonly OperatorRow[] = [
  { key: "ADD", text: (v) => `Return (Add (${v}, 1))` },
  { key: "ADR", text: (v) => `Return (Add (1, ${v}))` },
  { key: "SUB", text: (v) => `Return (Subtract (${v}, 1))` },
  { key: "MUL", text: (v) => `Return (Multiply (${v}, 2))` },
  { key: "DIV", text: (v) => `Return (Divide (${v}, 3, , ))` },
  { key: "MMO", text: (v) => `Return (Mod (${v}, 5))` },
  { key: "AAN", text: (v) => `Return (And (${v}, 0xFF00FF))` },
  { key: "ORO", text: (v) => `Return (Or (${v}, 1))` },
  { key: "XOR", text: (v) => `Return (XOr (${v}, 3))` },
  { key: "NNA", text: (v) => `Return (NAnd (${v}, 3))` },
  { key: "NOR", text: (v) => `Return (NOr (${v}, 3))` },
  { key: "NOT", text: (v) => `Return (Not (${v}))` },
  { key: "SHL", text: (v) => `Return (ShiftLeft (${v}, 1))` },
  { key: "SHR", text: (v) => `Return (ShiftRight (${v}, 1))` },
  { key: "LND", text: (v) => `If (LAnd (${v}, 1)) { Return (2) } Return (3)`, difference: "logical-buffer" },
  { key: "LRO", text: (v) => `If (LOr (${v}, 0)) { Return (2) } Return (3)`, difference: "logical-buffer" },
  { key: "LNN", text: (v) => `If (LNot (${v})) { Return (2) } Return (3)`, difference: "logical-buffer" },
  { key: "IFF", text: (v) => `If (${v}) { Return (2) } Return (3)` },
  { key: "WHI", text: (v) => `Local0 = 0 While (${v}) { Local0++ Break } Return (Local0)` },
  { key: "FSL", text: (v) => `Return (FindSetLeftBit (${v}))` },
  { key: "FSR", text: (v) => `Return (FindSetRightBit (${v}))` },
  { key: "FBC", text: (v) => `Return (FromBCD (${v}))` },
  { key: "TBC", text: (v) => `Return (ToBCD (${v}))` },
  { key: "TIN", text: (v) => `Return (ToInteger (${v}))` },
  { key: "TBU", text: (v) => `Return (ToBuffer (${v}))` },
  { key: "TDE", text: (v) => `Return (ToDecimalString (${v}))` },
  { key: "THE", text: (v) => `Return (ToHexString (${v}))`, difference: "hex-text" },
  { key: "TST", text: (v) => `Return (ToString (${v}, 4))` },
  { key: "MID", text: (v) => `Return (Mid (${v}, 1, 2))` },
  { key: "MII", text: (v) => `Return (Mid ("abcdefgh", ${v}, 1))` },
  { key: "IDX", text: (v) => `Return (Index (${v}, 1))` },
  { key: "IDI", text: (v) => `Return (Index (Package () { 1, 2 }, ${v}))` },
  { key: "DER", text: (v) => `Return (DerefOf (${v}))` },
  { key: "OBT", text: (v) => `Local0 = ${v} Return (ObjectType (Local0))` },
  { key: "SIZ", text: (v) => `Local0 = ${v} Return (SizeOf (Local0))` },
  { key: "REF", text: (v) => `Local0 = ${v} Local1 = RefOf (Local0) Return (ObjectType (Local1))` },
  { key: "INC", text: (v) => `Local0 = ${v} Increment (Local0) Return (Local0)`, difference: "step-through-reference" },
  { key: "DEC", text: (v) => `Local0 = ${v} Decrement (Local0) Return (Local0)`, difference: "step-through-reference" },
  { key: "BFR", text: (v) => `Return (Buffer (And (${v}, 7)) { 1 })` },
  { key: "CRT", text: (v) => `Return (ConcatenateResTemplate (${v}, Buffer () { 0x79, 0 }))` },
  { key: "SLP", text: (v) => `Sleep (And (${v}, 1)) Return (1)` },
  { key: "STA", text: (v) => `Stall (And (${v}, 1)) Return (1)` },
  { key: "RET", text: (v) => `Return (${v})` },
];

function operators(): readonly MatrixCall[] {
  const calls: MatrixCall[] = [];
  for (const operator of unary) {
    for (const source of sources) {
      const name = `${operator.key}${source.key}`;
      const prefix = isConstant(source) ? `Local6 = ${source.text} ` : "";
      calls.push({
        name,
        body: `${setUp}${uninitialized(source)}${prefix}${operator.text(prefix === "" ? source.text : "Local6")}`,
        deviation: deviations[name],
        difference: () => (source.key === "V" ? "implicit-return" : operator.difference),
      });
    }
  }
  return calls;
}

/** Operators whose two operands decide together. */
const binary: readonly { readonly key: string; readonly text: (a: string, b: string) => string }[] = [
  { key: "CC", text: (a, b) => `Return (Concatenate (${a}, ${b}))` },
  { key: "EQ", text: (a, b) => `If (LEqual (${a}, ${b})) { Return (1) } Return (0)` },
  { key: "GT", text: (a, b) => `If (LGreater (${a}, ${b})) { Return (1) } Return (0)` },
  { key: "LT", text: (a, b) => `If (LLess (${a}, ${b})) { Return (1) } Return (0)` },
  {
    key: "MA",
    text: (a, b) => `Local0 = Package (2) {} Local0[1] = ${a} Return (Match (Local0, MEQ, ${b}, MTR, 0, 0))`,
  },
];

function pairs(): readonly MatrixCall[] {
  const calls: MatrixCall[] = [];
  const inPairs = sources.filter(({ key }) => !"ZTNGV".includes(key));
  for (const operator of binary) {
    for (const first of inPairs) {
      for (const second of inPairs) {
        const name = `${operator.key}${first.key}${second.key}`;
        const [one, other] = [isConstant(first) ? "Local5" : first.text, isConstant(second) ? "Local6" : second.text];
        const prefix = `${one === "Local5" ? `Local5 = ${first.text} ` : ""}${other === "Local6" ? `Local6 = ${second.text} ` : ""}`;
        calls.push({
          name,
          body: `${setUp}${uninitialized(first.key === "U" ? first : second)}${prefix}${operator.text(one, other)}`,
          deviation: deviations[name],
          difference: () => undefined,
        });
      }
    }
  }
  return calls;
}

const inBothWidths = (name: string, title: string, calls: readonly MatrixCall[]): readonly MatrixFile[] => [
  { name, title, revision: 2, calls },
  { name: `${name}-32-bit`, title: `${title}, Integers of 32 bits`, revision: 1, calls },
];

export const matrixFiles: readonly MatrixFile[] = [
  ...inBothWidths("matrix-store", "every value stored and copied to every target", stores()),
  ...inBothWidths("matrix-operand", "every value as operand of every operator", operators()),
  ...inBothWidths("matrix-pair", "every pair of values concatenated, compared and matched", pairs()),
];
