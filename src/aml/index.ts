/** AML: opcode table, names, trees, decoder, encoder. */
export type { NamePath, NameSeg } from "./name-path.ts";
export type { AmlName, AmlNode, AmlOperand, AmlTree, NodeName } from "./nodes.ts";
export {
  type FieldElementName,
  fieldElements,
  type OpcodeClass,
  type OpcodeDeclaration,
  type OpcodeName,
  type OpcodeNameOf,
  type OperandKind,
  type OperandNameOf,
  opcodeNames,
  opcodes,
} from "./opcode-table.ts";
