import { expect, test } from "vitest";
import {
  type AmlNode,
  type AmlOperand,
  buildNode,
  decodeTermList,
  encodeTerms,
  fieldElements,
  type OpcodeName,
  type OperandKind,
  opcodeNames,
  opcodes,
  operandNames,
  operandOf,
} from "../../src/aml/index.ts";
import { named, reference, sketchAll, sourceOf } from "./support.ts";

/** One operand of each kind. */
const samples: { readonly [K in OperandKind]: AmlOperand } = {
  NameString: named("\\_SB.ABCD"),
  ByteData: 0x12,
  WordData: 0x1234,
  DWordData: 0xdeadbeef,
  QWordData: 0xfeed_face_dead_beefn,
  AsciiZ: "text \u00ff",
  TermArg: buildNode("Local3"),
  "TermArg:Integer": buildNode("ByteConst", [7]),
  "TermArg:String": buildNode("String", ["S"]),
  "TermArg:Buffer": buildNode("Arg1"),
  "TermArg:Package": reference("PKG0"),
  "TermArg:Data": buildNode("Local1"),
  "TermArg:ComputationalData": buildNode("One"),
  "TermArg:BufferOrPackage": buildNode("Arg6"),
  "TermArg:ObjectReference": buildNode("RefOf", [reference("ABCD")]),
  DataRefObject: buildNode("Zero"),
  SuperName: buildNode("Debug"),
  SimpleName: buildNode("Local7"),
  Target: buildNode("NullTarget"),
  ByteList: Uint8Array.of(1, 2, 3),
  TermList: [buildNode("Noop"), buildNode("Break")],
  PackageElementList: [buildNode("One"), reference("EFGH")],
  FieldList: [buildNode("ReservedField", [5]), buildNode("NamedField", [named("FLD0"), 0x123])],
};

function sampleOf(op: OpcodeName): AmlNode {
  const kinds: readonly OperandKind[] = Object.values(opcodes[op].operands);
  return buildNode(
    op,
    kinds.map((kind) => samples[kind]),
  );
}

test.each(opcodeNames)("%s encodes and decodes", (op) => {
  const node = sampleOf(op);
  const bytes = encodeTerms([node]);
  expect([...bytes.subarray(0, opcodes[op].encoding.length)]).toEqual([...opcodes[op].encoding]);
  const { value, diagnostics } = decodeTermList(sourceOf(bytes), 0, bytes.length);
  expect(diagnostics).toEqual([]);
  expect(value).toHaveLength(1);
  expect(sketchAll(value)).toBe(sketchAll([node]));
  expect([value[0]?.start, value[0]?.end]).toEqual([0, bytes.length]);
  expect(encodeTerms(value)).toEqual(bytes);
});

test.each(opcodeNames)("%s cut short anywhere gives a diagnostic and keeps its bytes", (op) => {
  const whole = encodeTerms([sampleOf(op)]);
  for (let length = opcodes[op].encoding.length; length < whole.length; length++) {
    const bytes = whole.slice(0, length);
    const { value, diagnostics } = decodeTermList(sourceOf(bytes), 0, length);
    expect(encodeTerms(value)).toEqual(bytes);
    expect(diagnostics.length, `${length} bytes of ${op}`).toBeGreaterThan(0);
  }
});

test("no two opcodes share an encoding", () => {
  const encodings = opcodeNames.map((op) => opcodes[op].encoding.join(" "));
  expect(encodings.filter((encoding, index) => encodings.indexOf(encoding) !== index)).toEqual([]);
});

test("every opcode and field element names its section", () => {
  const sections = [
    ...opcodeNames.map((op) => opcodes[op].section),
    ...Object.values(fieldElements).map((e) => e.section),
  ];
  expect(sections.filter((section) => !/^20\.\d/.test(section))).toEqual([]);
});

test("what declares a name says in which operand", () => {
  for (const op of opcodeNames) {
    const { declares, operands } = opcodes[op];
    if (declares !== undefined) expect(operands).toHaveProperty(declares, "NameString");
  }
});

test("lists end the operands of opcodes with a PkgLength, and only those", () => {
  const lists: readonly OperandKind[] = ["ByteList", "TermList", "PackageElementList", "FieldList"];
  for (const op of opcodeNames) {
    const kinds: readonly OperandKind[] = Object.values(opcodes[op].operands);
    expect(kinds.slice(0, -1).filter((kind) => lists.includes(kind))).toEqual([]);
    expect(lists.includes(kinds.at(-1) ?? "TermArg"), op).toBe(opcodes[op].hasPkgLength);
  }
});

test("opcodes that can suspend a method are those that wait", () => {
  expect(opcodeNames.filter((op) => opcodes[op].canBlock)).toEqual(["Sleep", "Stall", "Acquire", "Wait"]);
});

test("operands are found by the name the table gives them", () => {
  const node = sampleOf("Match");
  expect(operandNames(node)).toHaveLength(6);
  expect(operandOf(node, "matchOpcode1")).toBe(0x12);
  expect(operandOf(node, "startIndex")).toBe(samples["TermArg:Integer"]);
  expect(operandOf(node, "nothing")).toBeUndefined();
});

test("a node with the wrong number of operands is a bug of the caller", () => {
  expect(() => encodeTerms([buildNode("Add", [buildNode("One")])])).toThrow("Add has 1 operands");
});
