/** Name space modifiers and named objects. @see ACPI 6.5 §20.2.5.1, §20.2.5.2 */
import { type AmlNode, type AmlOperand, isName, isNode, type NamePath, type OpcodeNameOf } from "../aml/index.ts";
import type { AcpiObject } from "../namespace/index.ts";
import type { FieldElement, FieldList } from "./declaration.ts";
import type { Lowering, OpcodeLowering } from "./lowering.ts";
import { isVariable, listOf, nameOf, numberOf } from "./operand.ts";
import { literalBuffer } from "./variable-lowerings.ts";

/** A named object that is a scope: its terms are the last operand. */
const scopeObject =
  (create: (node: AmlNode) => AcpiObject): OpcodeLowering =>
  (to, node) => {
    to.code.declare({ kind: "scope", path: nameOf(node.operands[0]), create: () => create(node) });
    inScope(to, node);
  };

function inScope(to: Lowering, node: AmlNode): void {
  to.code.scopeDepth++;
  to.terms(listOf(node.operands.at(-1)));
  to.code.scopeDepth--;
  to.code.emit("LeaveScope");
}

/** CreateXField: buffer, index, perhaps a bit count, name. */
const bufferField =
  (unitBits: 1 | 8, bitCount: number | undefined): OpcodeLowering =>
  (to, node) => {
    const [buffer, ...place] = node.operands.slice(0, -1);
    if (to.semantics.bufferFieldsOf === "variable" && isVariable(buffer)) to.reference(buffer);
    else to.value(buffer);
    for (const operand of place) to.value(operand);
    to.code.declare({ kind: "bufferField", path: nameOf(node.operands.at(-1)), unitBits, bitCount });
  };

export const declarationLowerings: {
  readonly [N in OpcodeNameOf<"modifier"> | OpcodeNameOf<"named">]: OpcodeLowering;
} = {
  Alias: (to, node) => {
    to.code.declare({ kind: "alias", source: nameOf(node.operands[0]), path: nameOf(node.operands[1]) });
  },
  BankField: (to, node) => {
    const [region, bank, value, flags, fields] = node.operands;
    to.value(value);
    to.code.declare({
      kind: "bankField",
      region: nameOf(region),
      bank: nameOf(bank),
      fields: fieldList(flags, fields),
    });
  },
  CreateBitField: bufferField(1, 1),
  CreateByteField: bufferField(8, 8),
  CreateDWordField: bufferField(8, 32),
  CreateField: bufferField(1, undefined),
  CreateQWordField: bufferField(8, 64),
  CreateWordField: bufferField(8, 16),
  DataRegion: (to, node) => {
    for (const operand of node.operands.slice(1)) to.value(operand);
    to.code.declare({ kind: "dataRegion", path: nameOf(node.operands[0]) });
  },
  Device: scopeObject(() => ({ type: "Device" })),
  Event: (to, node) => {
    to.code.declare({
      kind: "object",
      path: nameOf(node.operands[0]),
      create: () => ({ type: "Event", signals: 0 }),
    });
  },
  // It tells compilers and decoders about another table; there is nothing to do at run time.
  External: () => undefined,
  Field: (to, node) => {
    const [region, flags, fields] = node.operands;
    to.code.declare({ kind: "field", region: nameOf(region), fields: fieldList(flags, fields) });
  },
  IndexField: (to, node) => {
    const [index, data, flags, fields] = node.operands;
    to.code.declare({ kind: "indexField", index: nameOf(index), data: nameOf(data), fields: fieldList(flags, fields) });
  },
  Method: lowerMethod,
  Mutex: (to, node) => {
    const syncLevel = numberOf(node.operands[1]) & 0x0f;
    to.code.declare({
      kind: "object",
      path: nameOf(node.operands[0]),
      create: () => ({ type: "Mutex", syncLevel, owner: undefined, depth: 0 }),
    });
  },
  Name: (to, node) => {
    to.code.declare({ kind: "name", path: nameOf(node.operands[0]) });
    to.isNamed = true;
    to.value(node.operands[1]);
    to.isNamed = false;
    to.code.declare({ kind: "attach" });
  },
  OpRegion: (to, node) => {
    const [name, space, offset, length] = node.operands;
    to.code.declare({ kind: "region", path: nameOf(name), space: numberOf(space), end: node.end });
    to.value(offset);
    to.value(length);
    to.code.declare({ kind: "regionPlace" });
  },
  PowerRes: scopeObject((node) => ({
    type: "PowerResource",
    systemLevel: numberOf(node.operands[1]),
    resourceOrder: numberOf(node.operands[2]),
  })),
  Processor: scopeObject((node) => ({
    type: "Processor",
    processorId: numberOf(node.operands[1]),
    pblkAddress: numberOf(node.operands[2]),
    pblkLength: numberOf(node.operands[3]),
  })),
  Scope: (to, node) => {
    to.code.emitName("EnterScope", nameOf(node.operands[0]));
    inScope(to, node);
  },
  ThermalZone: scopeObject(() => ({ type: "ThermalZone" })),
};

function lowerMethod(to: Lowering, node: AmlNode): void {
  const [name, flagsOperand, body] = node.operands;
  const flags = numberOf(flagsOperand);
  const terms = listOf(body);
  to.code.declare({
    kind: "method",
    path: nameOf(name),
    method: {
      type: "Method",
      argumentCount: flags & 7,
      isSerialized: (flags & 8) !== 0,
      syncLevel: flags >> 4,
      body: { kind: "aml", source: to.source, start: terms[0]?.start ?? node.end, end: node.end },
    },
  });
}

/** Positions and access of the named fields of a list, §20.2.5.2. */
function fieldList(flagsOperand: AmlOperand | undefined, fields: AmlOperand | undefined): FieldList {
  const flags = numberOf(flagsOperand);
  const elements: FieldElement[] = [];
  let bitOffset = 0;
  let accessType = flags & 0x0f;
  let accessAttribute = 0;
  let accessLength = 0;
  let connection: NamePath | Uint8Array | undefined;
  for (const field of listOf(fields)) {
    const [first, second, third] = field.operands;
    switch (field.op) {
      case "NamedField":
        elements.push({
          path: nameOf(first),
          bitOffset,
          bitCount: numberOf(second),
          accessType,
          accessAttribute,
          accessLength,
          connection,
        });
        bitOffset += numberOf(second);
        break;
      case "ReservedField":
        bitOffset += numberOf(first);
        break;
      case "AccessField":
      case "ExtendedAccessField":
        accessType = numberOf(first) & 0x0f;
        accessAttribute = numberOf(second);
        accessLength = field.op === "ExtendedAccessField" ? numberOf(third) : 0;
        break;
      case "ConnectField":
        connection = connectionOf(first);
        break;
      default:
    }
  }
  return { isLocked: (flags & 0x10) !== 0, updateRule: (flags >> 5) & 3, elements };
}

function connectionOf(operand: AmlOperand | undefined): NamePath | Uint8Array | undefined {
  if (isName(operand)) return operand.path;
  if (isNode(operand) && operand.op === "NameReference") return nameOf(operand.operands[0]);
  return literalBuffer(operand);
}
