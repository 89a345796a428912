/**
 * The decoded tree of AML. It keeps what is needed to encode the same bytes again: the widths of PkgLengths, the
 * prefix form of names, and bytes that are no AML at all.
 *
 * What operands are, by their kind in the opcode table:
 * NameString: {@link AmlName}. ByteData, WordData, DWordData: number. QWordData: bigint. AsciiZ: string of Latin-1
 * characters without the terminator. ByteList: Uint8Array (a view of the source). TermList, PackageElementList,
 * FieldList: array of nodes. Everything else: one node.
 */
import type { NamePath } from "./name-path.ts";
import type { FieldElementName, OpcodeName } from "./opcode-table.ts";

/** Name of a node: an opcode, or one of the forms that have no opcode of their own. */
export type NodeName = OpcodeName | "NameReference" | "MethodInvocation" | "NullTarget" | "RawBytes" | FieldElementName;

/**
 * One term. `start` and `end` are byte offsets in the table (deviation from the house style, which has a ByteSpan per
 * node: the source is the same for a whole table, so the table holds it once). Both are 0 in nodes that were built and
 * never decoded.
 */
export interface AmlNode {
  readonly op: NodeName;
  readonly start: number;
  readonly end: number;
  /**
   * In the order of the opcode table. NameReference: [name]. MethodInvocation: [name, arguments]. NullTarget: [].
   * RawBytes: [bytes]. NamedField: [NameSeg as AmlName, bit count]. ReservedField: [bit count].
   * AccessField: [type, attribute]. ExtendedAccessField: [type, attribute, length]. ConnectField: [name or Buffer node].
   */
  readonly operands: readonly AmlOperand[];
  /** Bytes the encoder of origin used for the PkgLength (or for the bit count of a field), 1 to 4. */
  readonly pkgLengthWidth?: number;
  /** What the PkgLength said, if that is not where the operands end. */
  readonly statedPkgLength?: number;
  /** Bits 5-4 of a multi-byte PkgLength, if the encoder of origin set them. */
  readonly pkgLengthReservedBits?: number;
}

/** A name as it stands in the stream. */
export interface AmlName {
  readonly path: NamePath;
  /** `plain`: none or one segment; `dual`: 0x2E; `multi`: 0x2F with a count. */
  readonly form: "plain" | "dual" | "multi";
}

export type AmlOperand = AmlNode | AmlName | bigint | number | string | Uint8Array | readonly AmlNode[];

/** A decoded table body or method body. */
export interface AmlTree {
  readonly terms: readonly AmlNode[];
}

/** True for an operand that is one node. */
export function isNode(operand: AmlOperand | undefined): operand is AmlNode {
  // Only nodes have an op; reading it is quicker than asking whether it is there (measured: 2x).
  return typeof operand === "object" && (operand as Partial<AmlNode>).op !== undefined;
}

/** True for an operand that is a name. */
export function isName(operand: AmlOperand | undefined): operand is AmlName {
  // As above: only names have a path.
  return typeof operand === "object" && (operand as Partial<AmlName>).path !== undefined;
}

/** True for an operand that is a list of nodes. */
export function isNodeList(operand: AmlOperand | undefined): operand is readonly AmlNode[] {
  return Array.isArray(operand);
}

/** A node that was not decoded but is to be encoded; PkgLengths come out in their smallest width. */
export function buildNode(op: NodeName, operands: readonly AmlOperand[] = []): AmlNode {
  return { op, start: 0, end: 0, operands };
}
