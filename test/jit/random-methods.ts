/**
 * Random methods over a fixed set of names, drawn from the opcode table: every operator and statement but those that
 * load tables, with operands that mostly have the types the table asks for.
 */
import fc from "fast-check";
import {
  type AmlName,
  type AmlNode,
  type AmlOperand,
  buildNode,
  encodeTerms,
  nameSeg,
  type OpcodeName,
  type OperandKind,
  opcodeNames,
  opcodes,
} from "../../src/aml/index.ts";

type Any<T> = fc.Arbitrary<T>;

const name = (segment: string): AmlName => ({
  path: { absolute: false, parents: 0, segments: [nameSeg(segment)] },
  form: "plain",
});
const node = buildNode;
const reference = (segment: string): AmlNode => node("NameReference", [name(segment)]);
const integer = (value: bigint): AmlNode => node("QWordConst", [value]);

/** Names every random method can use. */
const environment: readonly AmlNode[] = [
  node("Name", [name("INT0"), integer(0x1_0000_0005n)]),
  node("Name", [name("STR0"), node("String", ["12ab"])]),
  node("Name", [name("BUF0"), node("Buffer", [node("ByteConst", [6]), Uint8Array.of(1, 2, 3, 0xff)])]),
  node("Name", [name("PKG0"), node("Package", [4, [node("One"), node("String", ["x"]), reference("INT0")]])]),
  node("Mutex", [name("MTX0"), 0]),
  node("Event", [name("EVT0")]),
  node("Device", [name("DEV0"), []]),
  node("OpRegion", [name("MEM0"), 0, node("WordConst", [0x1000]), node("ByteConst", [0x20])]),
  node("Field", [name("MEM0"), 0x03, [node("NamedField", [name("FLD0"), 12]), node("NamedField", [name("FLD1"), 40])]]),
  node("Field", [name("MEM0"), 0x11, [node("ReservedField", [128]), node("NamedField", [name("FLD2"), 8])]]),
  node("Method", [name("ZERO"), 0, [node("Store", [integer(7n), reference("INT0")]), node("Return", [node("One")])]]),
  node("Method", [
    name("TWO0"),
    2,
    [
      node("Store", [node("Zero"), node("Arg0")]),
      node("Return", [node("Add", [node("Arg1"), node("One"), node("NullTarget")])]),
    ],
  ]),
  // Serialized, and it waits.
  node("Method", [name("SLOW"), 0x08, [node("Sleep", [node("ByteConst", [2])]), node("Return", [reference("STR0")])]]),
];

const locals = ["Local0", "Local1", "Local2", "Local3"] as const;
const args = ["Arg0", "Arg1"] as const;

const constants: Any<AmlNode> = fc.oneof(
  fc.constantFrom<OpcodeName>("Zero", "One", "Ones").map((op) => node(op)),
  fc.nat(255).map((value) => node("ByteConst", [value])),
  fc.constantFrom(0x7fff_ffffn, 0xffff_ffffn, (1n << 53n) - 1n, 1n << 53n, (1n << 64n) - 2n).map(integer),
);
const variables: Any<AmlNode> = fc.constantFrom(...locals, ...args).map((op) => node(op));
const names: Any<AmlNode> = fc.constantFrom("INT0", "STR0", "BUF0", "PKG0", "FLD0", "FLD1", "FLD2").map(reference);
const strings: Any<AmlNode> = fc.constantFrom("", "0x1F", "zz", "99").map((text) => node("String", [text]));
const buffers: Any<AmlNode> = fc
  .uint8Array({ maxLength: 9 })
  .map((bytes) => node("Buffer", [node("ByteConst", [4]), bytes]));

const unwanted: ReadonlySet<OpcodeName> = new Set(["Load", "LoadTable", "Unload", "Else", "Timer"]);
const expressions = opcodeNames.filter((op) => opcodes[op].class === "expression" && !unwanted.has(op));
const statements = opcodeNames.filter((op) => opcodes[op].class === "statement" && !unwanted.has(op));

function special(op: OpcodeName, operand: string): Any<AmlOperand> | undefined {
  if (operand === "mutex") return fc.constant(reference("MTX0"));
  if (operand === "event") return fc.constant(reference("EVT0"));
  if (op === "Notify" && operand === "object") return fc.constant(reference("DEV0"));
  if (operand === "timeout")
    return op === "Acquire" ? fc.nat(20) : fc.nat(20).map((value) => node("ByteConst", [value]));
  if (operand === "milliseconds" || operand === "microseconds") {
    return fc.nat(20).map((value) => node("ByteConst", [value]));
  }
  if (operand.startsWith("matchOpcode")) return fc.nat(6);
  return undefined;
}

/** A value of a kind, nested at most `depth` deep. */
function value(kind: OperandKind, depth: number): Any<AmlNode> {
  const of = (...shallow: Any<AmlNode>[]): Any<AmlNode> =>
    depth === 0 ? fc.oneof(...shallow) : fc.oneof(...shallow, expression(depth));
  switch (kind) {
    case "TermArg:Integer":
      return of(constants, constants, variables, names);
    case "TermArg:String":
      return of(strings, strings, variables);
    case "TermArg:Buffer":
      return of(buffers, buffers, fc.constant(reference("BUF0")), variables);
    case "TermArg:Package":
      return of(fc.constant(reference("PKG0")), variables);
    case "TermArg:BufferOrPackage":
      return of(fc.constantFrom("PKG0", "BUF0", "STR0").map(reference), variables);
    default:
      return of(constants, strings, buffers, variables, names, fc.constantFrom("ZERO", "SLOW").map(reference));
  }
}

function operandOf(op: OpcodeName, operand: string, kind: OperandKind, depth: number): Any<AmlOperand> {
  const known = special(op, operand);
  if (known !== undefined) return known;
  switch (kind) {
    case "ByteData":
      return fc.nat(255);
    case "DWordData":
      return fc.nat(0xffff_ffff);
    case "SuperName":
      return fc.oneof(variables, names);
    case "SimpleName":
      return variables;
    case "Target":
      return fc.oneof(fc.constant(node("NullTarget")), variables, variables, names);
    case "TermList":
      return fc.array(statement(depth - 1), { maxLength: 3 });
    default:
      return value(kind, depth - 1);
  }
}

function opcode(op: OpcodeName, depth: number): Any<AmlNode> {
  const operands = Object.entries<OperandKind>(opcodes[op].operands);
  return fc.tuple(...operands.map(([each, kind]) => operandOf(op, each, kind, depth))).map((list) => node(op, list));
}

function expression(depth: number): Any<AmlNode> {
  const call = fc
    .tuple(value("TermArg", depth - 1), value("TermArg:Integer", depth - 1))
    .map((list) => node("MethodInvocation", [name("TWO0"), list]));
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...expressions).chain((op) => opcode(op, depth)) },
    { weight: 1, arbitrary: call },
  );
}

function statement(depth: number): Any<AmlNode> {
  const store = fc
    .tuple(value("TermArg", Math.max(0, depth)), fc.oneof(variables, names, fc.constant(node("Debug"))))
    .map((operands) => node("Store", operands));
  if (depth <= 0) return store;
  return fc.oneof(
    { weight: 3, arbitrary: store },
    { weight: 4, arbitrary: expression(depth) },
    { weight: 3, arbitrary: fc.constantFrom(...statements).chain((op) => opcode(op, depth)) },
    { weight: 1, arbitrary: loop(depth) },
    { weight: 1, arbitrary: declaration },
  );
}

/** A loop that ends. */
function loop(depth: number): Any<AmlNode> {
  return fc
    .array(statement(depth - 1), { maxLength: 3 })
    .map((body) => node("While", [node("Decrement", [node("Local7")]), body]));
}

/** Names of the activation's own. */
const declaration: Any<AmlNode> = fc.oneof(
  value("TermArg:Data", 1).map((object) => node("Name", [name("OWN0"), object])),
  fc.constant(node("CreateWordField", [reference("BUF0"), node("One"), name("OWN1")])),
);

/** A table with the environment and the method RAND of two arguments. */
export const randomTable: Any<Uint8Array> = fc
  .tuple(fc.constantFrom(1, 2), fc.array(statement(3), { maxLength: 12 }))
  .map(([revision, body]) => {
    const preamble = [
      node("Store", [node("One"), node("Local0")]),
      node("Store", [node("String", ["ab"]), node("Local1")]),
      node("Store", [reference("PKG0"), node("Local2")]),
      node("Store", [node("ByteConst", [5]), node("Local7")]),
    ];
    const method = node("Method", [name("RAND"), 2, [...preamble, ...body]]);
    const terms = encodeTerms([...environment, method]);
    const bytes = new Uint8Array(36 + terms.length);
    bytes.set([0x44, 0x53, 0x44, 0x54, bytes.length & 0xff, bytes.length >> 8, 0, 0, revision]);
    bytes.set(terms, 36);
    bytes[9] = -bytes.reduce((sum, byte) => sum + byte, 0) & 0xff;
    return bytes;
  });
