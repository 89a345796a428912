/**
 * The decoded tree of AML. It keeps what is needed to encode the same bytes again: the widths of PkgLengths, the
 * prefix form of names, and bytes that are no AML at all.
 */

import type { NamePath } from "./name-path.ts";
import type { FieldElementName, OpcodeName } from "./opcode-table.ts";

/** Name of a node: an opcode, or one of the forms that have no opcode of their own. */
export type NodeName = OpcodeName | "NameReference" | "MethodInvocation" | "NullTarget" | "RawBytes" | FieldElementName;

/**
 * One term. `start` and `end` are byte offsets in the table (deviation from the house style, which has a ByteSpan per
 * node: the source is the same for a whole table, so {@link AmlTree} holds it once).
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
