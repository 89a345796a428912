/**
 * Every AML opcode of ACPI 6.5, declared once. Decoder, encoder, disassembler, interpreter, compiler and fuzzer walk it.
 *
 * @see ACPI 6.5 §20.2, §20.3
 */

/** What one operand is in the byte stream; a suffix `:Type` names what it must evaluate to. */
export type OperandKind =
  | "NameString"
  | "ByteData"
  | "WordData"
  | "DWordData"
  | "QWordData"
  | "AsciiZ"
  | "TermArg"
  | "TermArg:Integer"
  | "TermArg:String"
  | "TermArg:Buffer"
  | "TermArg:Package"
  | "TermArg:Data"
  | "TermArg:ComputationalData"
  | "TermArg:BufferOrPackage"
  | "TermArg:ObjectReference"
  | "DataRefObject"
  | "SuperName"
  | "SimpleName"
  | "Target"
  /** the rest of the package as raw bytes */
  | "ByteList"
  /** the rest of the package as terms */
  | "TermList"
  | "PackageElementList"
  | "FieldList";

/** Where an opcode may stand. */
export type OpcodeClass =
  | "modifier" // §20.2.5.1 NameSpaceModifierObj
  | "named" // §20.2.5.2 NamedObj
  | "statement" // §20.2.5.3
  | "expression" // §20.2.5.4
  | "constant" // §20.2.3 data objects
  | "variable" // §20.2.6 ArgObj, LocalObj, DebugObj
  | "field"; // §20.2.5.2 FieldElement: encoded by lead byte, not an opcode

export interface OpcodeDeclaration {
  /** 1 byte, or 2 behind ExtOpPrefix 0x5B or LNotOp 0x92. */
  readonly encoding: readonly number[];
  readonly class: OpcodeClass;
  /** Operand name to kind, in stream order. */
  readonly operands: { readonly [operand: string]: OperandKind };
  /** ACPI 6.5 section of the encoding. */
  readonly section: string;
  /** A PkgLength follows the opcode and bounds the operands. */
  readonly hasPkgLength: boolean;
  /** Executing it can suspend the method. */
  readonly canBlock: boolean;
  /** Obsolete in ACPI 6.5, still met in tables. */
  readonly isObsolete: boolean;
  /** The operand that names the object this opcode creates; fields are created by the elements of their list. */
  readonly declares: string | undefined;
  /** The terms of its TermList stand in the scope of its first operand (§5.3). */
  readonly opensScope: boolean;
  /** Its TermList runs each time the object is called, not once when the table is loaded. */
  readonly isCallable: boolean;
  /**
   * A SuperName operand that names a method stands for the method itself; elsewhere it is a call whose result is used
   * (`SizeOf (MTHD (1))`). The grammar of §20.2.2 leaves it open; this is what compilers emit.
   */
  readonly takesObject: boolean;
}

interface OpcodeOptions {
  readonly pkg?: true;
  readonly blocks?: true;
  readonly obsolete?: true;
  readonly declares?: string;
  readonly scope?: true;
  readonly callable?: true;
  readonly takesObject?: true;
}

function op<const C extends OpcodeClass, const O extends { readonly [operand: string]: OperandKind }>(
  encoding: readonly number[],
  opcodeClass: C,
  operands: O,
  section: string,
  options: OpcodeOptions = {},
): OpcodeDeclaration & { readonly class: C; readonly operands: O } {
  return {
    encoding,
    class: opcodeClass,
    operands,
    section,
    hasPkgLength: options.pkg ?? false,
    canBlock: options.blocks ?? false,
    isObsolete: options.obsolete ?? false,
    declares: options.declares,
    opensScope: options.scope ?? false,
    isCallable: options.callable ?? false,
    takesObject: options.takesObject ?? false,
  };
}

const int = "TermArg:Integer";
const binary = { left: int, right: int, target: "Target" } as const;
const comparison = { left: "TermArg:ComputationalData", right: "TermArg:ComputationalData" } as const;
const logical = { left: int, right: int } as const;
const creates = { declares: "name" } as const;
const createsScope = { declares: "name", scope: true, pkg: true } as const;
const createField = { sourceBuffer: "TermArg:Buffer", byteIndex: int, name: "NameString" } as const;

export const opcodes = {
  // Constants and data, §20.2.3
  Zero: op([0x00], "constant", {}, "20.2.3"),
  One: op([0x01], "constant", {}, "20.2.3"),
  Ones: op([0xff], "constant", {}, "20.2.3"),
  Revision: op([0x5b, 0x30], "constant", {}, "20.2.3"),
  ByteConst: op([0x0a], "constant", { value: "ByteData" }, "20.2.3"),
  WordConst: op([0x0b], "constant", { value: "WordData" }, "20.2.3"),
  DWordConst: op([0x0c], "constant", { value: "DWordData" }, "20.2.3"),
  QWordConst: op([0x0e], "constant", { value: "QWordData" }, "20.2.3"),
  String: op([0x0d], "constant", { value: "AsciiZ" }, "20.2.3"),
  Buffer: op([0x11], "constant", { size: int, bytes: "ByteList" }, "20.2.5.4", { pkg: true }),
  Package: op([0x12], "constant", { count: "ByteData", elements: "PackageElementList" }, "20.2.5.4", { pkg: true }),
  VarPackage: op([0x13], "constant", { count: int, elements: "PackageElementList" }, "20.2.5.4", { pkg: true }),

  // Name space modifiers, §20.2.5.1
  Alias: op([0x06], "modifier", { source: "NameString", alias: "NameString" }, "20.2.5.1", { declares: "alias" }),
  Name: op([0x08], "modifier", { name: "NameString", object: "DataRefObject" }, "20.2.5.1", creates),
  Scope: op([0x10], "modifier", { name: "NameString", terms: "TermList" }, "20.2.5.1", { pkg: true, scope: true }),

  // Named objects, §20.2.5.2
  BankField: op(
    [0x5b, 0x87],
    "named",
    { region: "NameString", bank: "NameString", bankValue: int, flags: "ByteData", fields: "FieldList" },
    "20.2.5.2",
    { pkg: true },
  ),
  CreateBitField: op(
    [0x8d],
    "named",
    { sourceBuffer: "TermArg:Buffer", bitIndex: int, name: "NameString" },
    "20.2.5.2",
    creates,
  ),
  CreateByteField: op([0x8c], "named", createField, "20.2.5.2", creates),
  CreateWordField: op([0x8b], "named", createField, "20.2.5.2", creates),
  CreateDWordField: op([0x8a], "named", createField, "20.2.5.2", creates),
  CreateQWordField: op([0x8f], "named", createField, "20.2.5.2", creates),
  CreateField: op(
    [0x5b, 0x13],
    "named",
    { sourceBuffer: "TermArg:Buffer", bitIndex: int, bitCount: int, name: "NameString" },
    "20.2.5.2",
    creates,
  ),
  DataRegion: op(
    [0x5b, 0x88],
    "named",
    { name: "NameString", signature: "TermArg:String", oemId: "TermArg:String", oemTableId: "TermArg:String" },
    "20.2.5.2",
    creates,
  ),
  Device: op([0x5b, 0x82], "named", { name: "NameString", terms: "TermList" }, "20.2.5.2", createsScope),
  Event: op([0x5b, 0x02], "named", { name: "NameString" }, "20.2.5.2", creates),
  External: op(
    [0x15],
    "named",
    { name: "NameString", objectType: "ByteData", argumentCount: "ByteData" },
    "20.2.5.2",
    creates,
  ),
  Field: op([0x5b, 0x81], "named", { region: "NameString", flags: "ByteData", fields: "FieldList" }, "20.2.5.2", {
    pkg: true,
  }),
  IndexField: op(
    [0x5b, 0x86],
    "named",
    { index: "NameString", data: "NameString", flags: "ByteData", fields: "FieldList" },
    "20.2.5.2",
    { pkg: true },
  ),
  Method: op([0x14], "named", { name: "NameString", flags: "ByteData", terms: "TermList" }, "20.2.5.2", {
    ...createsScope,
    callable: true,
  }),
  Mutex: op([0x5b, 0x01], "named", { name: "NameString", syncFlags: "ByteData" }, "20.2.5.2", creates),
  OpRegion: op(
    [0x5b, 0x80],
    "named",
    { name: "NameString", space: "ByteData", offset: int, length: int },
    "20.2.5.2",
    creates,
  ),
  PowerRes: op(
    [0x5b, 0x84],
    "named",
    { name: "NameString", systemLevel: "ByteData", resourceOrder: "WordData", terms: "TermList" },
    "20.2.5.2",
    createsScope,
  ),
  Processor: op(
    [0x5b, 0x83],
    "named",
    {
      name: "NameString",
      processorId: "ByteData",
      pblkAddress: "DWordData",
      pblkLength: "ByteData",
      terms: "TermList",
    },
    "20.3",
    { ...createsScope, obsolete: true },
  ),
  ThermalZone: op([0x5b, 0x85], "named", { name: "NameString", terms: "TermList" }, "20.2.5.2", createsScope),

  // Statements, §20.2.5.3
  Break: op([0xa5], "statement", {}, "20.2.5.3"),
  BreakPoint: op([0xcc], "statement", {}, "20.2.5.3"),
  Continue: op([0x9f], "statement", {}, "20.2.5.3"),
  Else: op([0xa1], "statement", { terms: "TermList" }, "20.2.5.3", { pkg: true }),
  Fatal: op([0x5b, 0x32], "statement", { type: "ByteData", code: "DWordData", argument: int }, "20.2.5.3"),
  If: op([0xa0], "statement", { predicate: int, terms: "TermList" }, "20.2.5.3", { pkg: true }),
  Noop: op([0xa3], "statement", {}, "20.2.5.3"),
  Notify: op([0x86], "statement", { object: "SuperName", value: int }, "20.2.5.3"),
  Release: op([0x5b, 0x27], "statement", { mutex: "SuperName" }, "20.2.5.3"),
  Reset: op([0x5b, 0x26], "statement", { event: "SuperName" }, "20.2.5.3"),
  Return: op([0xa4], "statement", { value: "TermArg" }, "20.2.5.3"),
  Signal: op([0x5b, 0x24], "statement", { event: "SuperName" }, "20.2.5.3"),
  Sleep: op([0x5b, 0x22], "statement", { milliseconds: int }, "20.2.5.3", { blocks: true }),
  Stall: op([0x5b, 0x21], "statement", { microseconds: int }, "20.2.5.3", { blocks: true }),
  Unload: op([0x5b, 0x2a], "statement", { handle: "SuperName" }, "20.3", { obsolete: true }),
  While: op([0xa2], "statement", { predicate: int, terms: "TermList" }, "20.2.5.3", { pkg: true }),

  // Expressions, §20.2.5.4
  Acquire: op([0x5b, 0x23], "expression", { mutex: "SuperName", timeout: "WordData" }, "20.2.5.4", { blocks: true }),
  Add: op([0x72], "expression", binary, "20.2.5.4"),
  And: op([0x7b], "expression", binary, "20.2.5.4"),
  Concatenate: op([0x73], "expression", { left: "TermArg:Data", right: "TermArg:Data", target: "Target" }, "20.2.5.4"),
  ConcatenateResTemplate: op(
    [0x84],
    "expression",
    { left: "TermArg:Buffer", right: "TermArg:Buffer", target: "Target" },
    "20.2.5.4",
  ),
  CondRefOf: op([0x5b, 0x12], "expression", { source: "SuperName", target: "Target" }, "20.2.5.4", {
    takesObject: true,
  }),
  CopyObject: op([0x9d], "expression", { source: "TermArg", target: "SimpleName" }, "20.2.5.4"),
  Decrement: op([0x76], "expression", { target: "SuperName" }, "20.2.5.4"),
  DerefOf: op([0x83], "expression", { reference: "TermArg:ObjectReference" }, "20.2.5.4"),
  Divide: op(
    [0x78],
    "expression",
    { dividend: int, divisor: int, remainder: "Target", quotient: "Target" },
    "20.2.5.4",
  ),
  FindSetLeftBit: op([0x81], "expression", { source: int, target: "Target" }, "20.2.5.4"),
  FindSetRightBit: op([0x82], "expression", { source: int, target: "Target" }, "20.2.5.4"),
  FromBcd: op([0x5b, 0x28], "expression", { source: int, target: "Target" }, "20.2.5.4"),
  Increment: op([0x75], "expression", { target: "SuperName" }, "20.2.5.4"),
  Index: op([0x88], "expression", { source: "TermArg:BufferOrPackage", index: int, target: "Target" }, "20.2.5.4"),
  LAnd: op([0x90], "expression", logical, "20.2.5.4"),
  LEqual: op([0x93], "expression", comparison, "20.2.5.4"),
  LGreater: op([0x94], "expression", comparison, "20.2.5.4"),
  LGreaterEqual: op([0x92, 0x95], "expression", comparison, "20.2.5.4"),
  LLess: op([0x95], "expression", comparison, "20.2.5.4"),
  LLessEqual: op([0x92, 0x94], "expression", comparison, "20.2.5.4"),
  LNot: op([0x92], "expression", { operand: int }, "20.2.5.4"),
  LNotEqual: op([0x92, 0x93], "expression", comparison, "20.2.5.4"),
  LOr: op([0x91], "expression", logical, "20.2.5.4"),
  Load: op([0x5b, 0x20], "expression", { source: "SuperName", target: "Target" }, "20.2.5.4"),
  LoadTable: op(
    [0x5b, 0x1f],
    "expression",
    {
      signature: "TermArg:String",
      oemId: "TermArg:String",
      oemTableId: "TermArg:String",
      rootPath: "TermArg:String",
      parameterPath: "TermArg:String",
      parameterData: "TermArg",
    },
    "20.2.5.4",
  ),
  Match: op(
    [0x89],
    "expression",
    {
      searchPackage: "TermArg:Package",
      matchOpcode1: "ByteData",
      operand1: "TermArg:ComputationalData",
      matchOpcode2: "ByteData",
      operand2: "TermArg:ComputationalData",
      startIndex: int,
    },
    "20.2.5.4",
  ),
  Mid: op([0x9e], "expression", { source: "TermArg:Data", index: int, length: int, target: "Target" }, "20.2.5.4"),
  Mod: op([0x85], "expression", { dividend: int, divisor: int, target: "Target" }, "20.2.5.4"),
  Multiply: op([0x77], "expression", binary, "20.2.5.4"),
  NAnd: op([0x7c], "expression", binary, "20.2.5.4"),
  NOr: op([0x7e], "expression", binary, "20.2.5.4"),
  Not: op([0x80], "expression", { operand: int, target: "Target" }, "20.2.5.4"),
  ObjectType: op([0x8e], "expression", { object: "SuperName" }, "20.2.5.4", { takesObject: true }),
  Or: op([0x7d], "expression", binary, "20.2.5.4"),
  RefOf: op([0x71], "expression", { object: "SuperName" }, "20.2.5.4", { takesObject: true }),
  ShiftLeft: op([0x79], "expression", { operand: int, count: int, target: "Target" }, "20.2.5.4"),
  ShiftRight: op([0x7a], "expression", { operand: int, count: int, target: "Target" }, "20.2.5.4"),
  SizeOf: op([0x87], "expression", { object: "SuperName" }, "20.2.5.4"),
  Store: op([0x70], "expression", { source: "TermArg", target: "SuperName" }, "20.2.5.4"),
  Subtract: op([0x74], "expression", binary, "20.2.5.4"),
  Timer: op([0x5b, 0x33], "expression", {}, "20.2.5.4"),
  ToBcd: op([0x5b, 0x29], "expression", { source: int, target: "Target" }, "20.2.5.4"),
  ToBuffer: op([0x96], "expression", { source: "TermArg:ComputationalData", target: "Target" }, "20.2.5.4"),
  ToDecimalString: op([0x97], "expression", { source: "TermArg:ComputationalData", target: "Target" }, "20.2.5.4"),
  ToHexString: op([0x98], "expression", { source: "TermArg:ComputationalData", target: "Target" }, "20.2.5.4"),
  ToInteger: op([0x99], "expression", { source: "TermArg:ComputationalData", target: "Target" }, "20.2.5.4"),
  ToString: op([0x9c], "expression", { source: "TermArg:Buffer", length: int, target: "Target" }, "20.2.5.4"),
  Wait: op([0x5b, 0x25], "expression", { event: "SuperName", timeout: int }, "20.2.5.4", { blocks: true }),
  XOr: op([0x7f], "expression", binary, "20.2.5.4"),

  // Variables, §20.2.6
  Local0: op([0x60], "variable", {}, "20.2.6.2"),
  Local1: op([0x61], "variable", {}, "20.2.6.2"),
  Local2: op([0x62], "variable", {}, "20.2.6.2"),
  Local3: op([0x63], "variable", {}, "20.2.6.2"),
  Local4: op([0x64], "variable", {}, "20.2.6.2"),
  Local5: op([0x65], "variable", {}, "20.2.6.2"),
  Local6: op([0x66], "variable", {}, "20.2.6.2"),
  Local7: op([0x67], "variable", {}, "20.2.6.2"),
  Arg0: op([0x68], "variable", {}, "20.2.6.1"),
  Arg1: op([0x69], "variable", {}, "20.2.6.1"),
  Arg2: op([0x6a], "variable", {}, "20.2.6.1"),
  Arg3: op([0x6b], "variable", {}, "20.2.6.1"),
  Arg4: op([0x6c], "variable", {}, "20.2.6.1"),
  Arg5: op([0x6d], "variable", {}, "20.2.6.1"),
  Arg6: op([0x6e], "variable", {}, "20.2.6.1"),
  Debug: op([0x5b, 0x31], "variable", {}, "20.2.6.3"),
} as const satisfies { readonly [name: string]: OpcodeDeclaration };

/** Name of an opcode in {@link opcodes}. */
export type OpcodeName = keyof typeof opcodes;

/** Names of the opcodes of one class. */
export type OpcodeNameOf<C extends OpcodeClass> = {
  [N in OpcodeName]: (typeof opcodes)[N]["class"] extends C ? N : never;
}[OpcodeName];

/** Operand names of one opcode. */
export type OperandNameOf<N extends OpcodeName> = keyof (typeof opcodes)[N]["operands"] & string;

export const opcodeNames: readonly OpcodeName[] =
  // Object.keys loses the key type.
  Object.keys(opcodes) as OpcodeName[];

/** Elements of a FieldList, §20.2.5.2: told apart by their lead byte; anything else starts a NamedField. */
export const fieldElements = {
  ReservedField: { lead: 0x00, section: "20.2.5.2" },
  AccessField: { lead: 0x01, section: "20.2.5.2" },
  ConnectField: { lead: 0x02, section: "20.2.5.2" },
  ExtendedAccessField: { lead: 0x03, section: "20.2.5.2" },
  NamedField: { lead: undefined, section: "20.2.5.2" },
} as const;
export type FieldElementName = keyof typeof fieldElements;
