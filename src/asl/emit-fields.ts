/** Field, IndexField, BankField. @see ACPI 6.5 §19.6.48, §20.2.5.2 */
import { fieldElements } from "../aml/index.ts";
import type { PackageForm } from "./annotations.ts";
import { constantOf } from "./constant-folding.ts";
import { emitConnection } from "./emit-resources.ts";
import type { Emitter } from "./emitter.ts";
import { keywordValue } from "./keyword-table.ts";
import type { AstNode, OperatorNode } from "./syntax-tree.ts";

/** Parameters of a field operator before its flags, then access, lock and update rule. */
const flagCount = 3;

/** A field operator with its units. */
export function emitField(emitter: Emitter, node: OperatorNode): void {
  const { operator } = node;
  if (operator.opcode === undefined) return;
  emitter.output.opcode(operator.opcode);
  emitter.output.package(() => {
    const first = operator.parameters.length - flagCount;
    for (let i = 0; i < first; i++) {
      const parameter = operator.parameters[i];
      const arg = node.args[i];
      if (parameter !== undefined && arg !== undefined) emitter.operand(node, parameter, arg);
    }
    const [access, lock, update] = [0, 1, 2].map((i) => emitter.numberAt(node, first + i, 1));
    emitter.output.u8((access ?? 0) | ((lock ?? 0) << 4) | ((update ?? 0) << 5));
    emitUnits(emitter, node);
  });
}

function emitUnits(emitter: Emitter, node: OperatorNode): void {
  const items = node.body?.items ?? [];
  let position = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind === "operator") {
      position = emitUnitOperator(emitter, item, position);
      continue;
    }
    i++;
    const bits = items[i];
    const length = bits === undefined ? undefined : constantOf(bits, emitter.folding);
    if (typeof length !== "bigint" || (item !== undefined && item.kind !== "name") || length > 0xffff_ffffn) {
      emitter.report("field-unit-form", item ?? bits ?? node, {});
      continue;
    }
    position += Number(length);
    const said = bits === undefined ? undefined : emitter.annotationAt(bits.end);
    if (said?.raw !== undefined) emitter.output.bytes(said.raw);
    else if (item === undefined) {
      if (length > 0n || emitter.options.keepsEmptyUnits) emitReserved(emitter, Number(length), said?.package);
    } else if (item.kind === "name") {
      emitter.name(item);
      emitter.output.bitCount(Number(length), said?.package);
    }
  }
}

/** Bits without a name. */
function emitReserved(emitter: Emitter, bits: number, form?: PackageForm): void {
  emitter.output.u8(fieldElements.ReservedField.lead);
  emitter.output.bitCount(bits, form);
}

type UnitEmitter = (emitter: Emitter, node: OperatorNode, position: number) => number;

const unitOperators: { readonly [spelling: string]: UnitEmitter } = {
  Offset: emitOffset,
  AccessAs: (emitter, node, position) => {
    emitAccessAs(emitter, node);
    return position;
  },
  Connection: (emitter, node, position) => {
    emitter.output.u8(fieldElements.ConnectField.lead);
    const [target] = node.args;
    if (target !== undefined) emitConnectionTarget(emitter, target);
    return position;
  },
};

function emitUnitOperator(emitter: Emitter, node: OperatorNode, position: number): number {
  const unit = unitOperators[node.operator.spelling];
  if (unit === undefined) {
    emitter.report("field-unit-form", node, {});
    return position;
  }
  return emitter.checkShape(node) ? unit(emitter, node, position) : position;
}

/** Moves on to a byte: reserved bits up to it. */
function emitOffset(emitter: Emitter, node: OperatorNode, position: number): number {
  const bits = 8 * emitter.numberAt(node, 0, 4);
  if (bits < position) {
    emitter.report("field-offset-backward", node, { offset: bits / 8, position });
    return position;
  }
  if (bits > position || emitter.options.keepsRedundantOffset) emitReserved(emitter, bits - position);
  return bits;
}

/** Attributes of AccessAs that have a length. */
const lengthAttributes: { readonly [spelling: string]: number } = {
  AttribBytes: 0x0b,
  AttribRawBytes: 0x0e,
  AttribRawProcessBytes: 0x0f,
};

function emitAccessAs(emitter: Emitter, node: OperatorNode): void {
  const { output } = emitter;
  const access = emitter.numberAt(node, 0, 1);
  const [, attribute] = node.args;
  const extended = attribute?.kind === "operator" ? lengthAttributes[attribute.operator.spelling] : undefined;
  if (attribute?.kind === "operator" && extended !== undefined) {
    if (!emitter.checkShape(attribute)) return;
    output.bytes([fieldElements.ExtendedAccessField.lead, access, extended, emitter.numberAt(attribute, 0, 1)]);
    return;
  }
  const word = attribute?.kind === "name" ? keywordValue("AccessAttribute", attribute.word.upperCase) : undefined;
  output.bytes([fieldElements.AccessField.lead, access, word ?? emitter.numberAt(node, 1, 1)]);
}

function emitConnectionTarget(emitter: Emitter, target: AstNode): void {
  if (target.kind === "operator" && target.operator.form === "resource") emitConnection(emitter, target);
  else emitter.term(target);
}
