/** Random AML trees, drawn from the opcode table. */
import fc from "fast-check";
import {
  type AmlName,
  type AmlNode,
  type AmlOperand,
  buildNode,
  type NamePath,
  nameSeg,
  type OpcodeName,
  type OperandKind,
  opcodeNames,
  opcodes,
} from "../../src/aml/index.ts";

type Any<T> = fc.Arbitrary<T>;

const path = (first: string): Any<NamePath> =>
  fc.record({
    absolute: fc.boolean(),
    parents: fc.nat(2),
    segments: fc.array(
      fc.stringMatching(/^[A-Z0-9_]{3}$/).map((text) => nameSeg(first + text)),
      { maxLength: 4 },
    ),
  });

function formsOf(count: number): readonly AmlName["form"][] {
  return count < 2 ? ["plain", "multi"] : count === 2 ? ["dual", "multi"] : ["multi"];
}

const nameOf = (paths: Any<NamePath>): Any<AmlName> =>
  paths.chain((value) =>
    fc.record({ path: fc.constant(value), form: fc.constantFrom(...formsOf(value.segments.length)) }),
  );

// Names that are created and names that are used differ in the first letter, so that no use is a call.
const createdName = nameOf(path("D"));
const usedName = nameOf(path("R"));
const segment: Any<AmlName> = fc
  .stringMatching(/^D[A-Z0-9_]{3}$/)
  .map((text) => ({ path: { absolute: false, parents: 0, segments: [nameSeg(text)] }, form: "plain" as const }));

/** A name where a term stands, which cannot be the NullName: 0x00 is Zero there. */
const reference: Any<AmlNode> = usedName
  .filter(
    ({ path: { absolute, parents, segments }, form }) =>
      absolute || parents > 0 || segments.length > 0 || form === "multi",
  )
  .map((name) => buildNode("NameReference", [name]));

const width = fc.constantFrom(undefined, 1, 2, 3, 4);

function withWidth(node: AmlNode, pkgLengthWidth: number | undefined): AmlNode {
  return pkgLengthWidth === undefined ? node : { ...node, pkgLengthWidth };
}

const fields: Any<readonly AmlNode[]> = fc.array(
  fc.oneof(
    fc
      .tuple(segment, fc.nat(5000), width)
      .map(([name, bits, w]) => withWidth(buildNode("NamedField", [name, bits]), w)),
    fc.tuple(fc.nat(5000), width).map(([bits, w]) => withWidth(buildNode("ReservedField", [bits]), w)),
    fc.tuple(fc.nat(255), fc.nat(255)).map((operands) => buildNode("AccessField", operands)),
    fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((operands) => buildNode("ExtendedAccessField", operands)),
    usedName
      .filter(
        ({ path: { absolute, parents, segments }, form }) =>
          absolute || parents > 0 || segments.length > 0 || form === "multi",
      )
      .map((name) => buildNode("ConnectField", [name])),
  ),
  { maxLength: 5 },
);

const leaves: Any<AmlNode> = fc.oneof(
  fc
    .constantFrom(...opcodeNames.filter((op) => Object.keys(opcodes[op].operands).length === 0))
    .map((op) => buildNode(op)),
  fc.nat(255).map((value) => buildNode("ByteConst", [value])),
  reference,
);

/** A term nested at most `depth` deep. */
export function termArbitrary(depth: number): Any<AmlNode> {
  if (depth === 0) return leaves;
  const inner = termArbitrary(depth - 1);
  const target = fc.oneof(
    fc.constant(buildNode("NullTarget")),
    reference,
    // Zero would decode as NullTarget.
    inner.filter(({ op }) => op !== "Zero"),
  );
  const operand = (op: OpcodeName, name: string, kind: OperandKind): Any<AmlOperand> => {
    switch (kind) {
      case "NameString":
        return opcodes[op].declares === name ? createdName : usedName;
      case "ByteData":
        return fc.nat(0xff);
      case "WordData":
        return fc.nat(0xffff);
      case "DWordData":
        return fc.nat(0xffff_ffff);
      case "QWordData":
        return fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn });
      case "AsciiZ":
        return fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) });
      case "SuperName":
      case "SimpleName":
      case "Target":
        return target;
      case "ByteList":
        return fc.uint8Array({ maxLength: 80 });
      case "TermList":
      case "PackageElementList":
        return fc.array(inner, { maxLength: 3 });
      case "FieldList":
        return fields;
      default:
        return inner;
    }
  };
  const nodeOf = (op: OpcodeName): Any<AmlNode> => {
    const kinds = Object.entries<OperandKind>(opcodes[op].operands);
    const operands = fc.tuple(...kinds.map(([name, kind]) => operand(op, name, kind)));
    return fc
      .tuple(operands, width)
      .map(([list, w]) => (opcodes[op].hasPkgLength ? withWidth(buildNode(op, list), w) : buildNode(op, list)));
  };
  const compared: readonly string[] = ["LEqual", "LGreater", "LLess"];
  const isMerged = ({ op, operands: [first] }: AmlNode): boolean =>
    // LNot of a comparison is the same bytes as the opcode of two bytes.
    op === "LNot" && typeof first === "object" && "op" in first && compared.includes(first.op);
  return fc
    .oneof({ weight: 1, arbitrary: leaves }, { weight: 4, arbitrary: fc.constantFrom(...opcodeNames).chain(nodeOf) })
    .filter((node) => !isMerged(node));
}
