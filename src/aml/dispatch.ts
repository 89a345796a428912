/** The opcode table turned round: from the bytes of a stream to the declaration, ready for the loops that need speed. */
import { type OpcodeName, type OperandKind, opcodeNames, opcodes } from "./opcode-table.ts";

/** How the bytes of an operand are read and written: what is left of an operand kind once its type is forgotten. */
export const operandForms = {
  name: 0,
  byte: 1,
  word: 2,
  dword: 3,
  qword: 4,
  asciiZ: 5,
  /** a term; a method's name in it is a call */
  term: 6,
  /** a term or NullName; a method's name in it is a call */
  superName: 7,
  /** a term or NullName; names in it are never calls */
  target: 8,
  byteList: 9,
  termList: 10,
  packageElementList: 11,
  fieldList: 12,
} as const;
export type OperandForm = (typeof operandForms)[keyof typeof operandForms];

const formOfKind: { readonly [K in OperandKind]: OperandForm } = {
  NameString: operandForms.name,
  ByteData: operandForms.byte,
  WordData: operandForms.word,
  DWordData: operandForms.dword,
  QWordData: operandForms.qword,
  AsciiZ: operandForms.asciiZ,
  TermArg: operandForms.term,
  "TermArg:Integer": operandForms.term,
  "TermArg:String": operandForms.term,
  "TermArg:Buffer": operandForms.term,
  "TermArg:Package": operandForms.term,
  "TermArg:Data": operandForms.term,
  "TermArg:ComputationalData": operandForms.term,
  "TermArg:BufferOrPackage": operandForms.term,
  "TermArg:ObjectReference": operandForms.term,
  DataRefObject: operandForms.term,
  SuperName: operandForms.superName,
  SimpleName: operandForms.target,
  Target: operandForms.target,
  ByteList: operandForms.byteList,
  TermList: operandForms.termList,
  PackageElementList: operandForms.packageElementList,
  FieldList: operandForms.fieldList,
};

/** One opcode, flattened. */
export interface DispatchEntry {
  readonly op: OpcodeName;
  readonly encoding: readonly number[];
  readonly forms: readonly OperandForm[];
  readonly hasPkgLength: boolean;
  readonly opensScope: boolean;
  readonly isCallable: boolean;
  /** Index of the operand that names the created object, -1 if there is none. */
  readonly declaresIndex: number;
}

function flatten(op: OpcodeName): DispatchEntry {
  const { encoding, operands, hasPkgLength, opensScope, isCallable, declares, takesObject } = opcodes[op];
  const kinds: readonly OperandKind[] = Object.values(operands);
  return {
    op,
    encoding,
    forms: kinds.map((kind) => {
      const form = formOfKind[kind];
      return takesObject && form === operandForms.superName ? operandForms.target : form;
    }),
    hasPkgLength,
    opensScope,
    isCallable,
    declaresIndex: declares === undefined ? -1 : Object.keys(operands).indexOf(declares),
  };
}

/** Every opcode by name. */
export const entryOf: ReadonlyMap<string, DispatchEntry> = new Map(opcodeNames.map((op) => [op, flatten(op)]));

type ByteTable = readonly (DispatchEntry | undefined)[];

const entries = [...entryOf.values()];
const byByte = (chosen: readonly DispatchEntry[], byteAt: number): ByteTable => {
  const table = new Array<DispatchEntry | undefined>(256).fill(undefined);
  for (const entry of chosen) table[entry.encoding[byteAt] ?? 0] = entry;
  return table;
};

/** Opcodes of one byte, by that byte. */
export const oneByteOpcodes: ByteTable = byByte(
  entries.filter((entry) => entry.encoding.length === 1),
  0,
);

/** For each first byte that has opcodes of two bytes: those, by the second byte. */
export const twoByteOpcodes: readonly (ByteTable | undefined)[] = Array.from({ length: 256 }, (_, lead) => {
  const chosen = entries.filter((entry) => entry.encoding.length === 2 && entry.encoding[0] === lead);
  return chosen.length === 0 ? undefined : byByte(chosen, 1);
});
