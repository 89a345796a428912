/**
 * Every operator that is written as a word, declared once: spelling, parameters, body, and what it compiles to.
 *
 * An operator that is an opcode takes its parameters from aml's opcode table; only what ASL adds (defaults, keywords,
 * what it declares) stands here. Operators that are no opcode, or whose bytes are put together, name a form.
 *
 * @see ACPI 6.5 §19.6
 */
import {
  type OpcodeName,
  type OperandKind,
  opcodeNames,
  opcodes,
  type ResourceDescriptor,
  type ResourceMacro,
  resourceMacros,
} from "../aml/index.ts";
import type { KeywordGroupName } from "./keyword-table.ts";

/** What stands between the braces behind an operator. */
export type BodyKind = "terms" | "cases" | "elements" | "bytes" | "numbers" | "fields" | "resources";

/** Type of object an operator creates: the words of External (§19.6.45). */
export type DeclaredType =
  | "DeviceObj"
  | "EventObj"
  | "MethodObj"
  | "MutexObj"
  | "OpRegionObj"
  | "PowerResObj"
  | "ProcessorObj"
  | "ThermalZoneObj"
  | "BuffFieldObj"
  /** the type is that of the value given */
  | "value"
  /** the type is that of the object named */
  | "alias";

export interface ParameterDeclaration {
  readonly name: string;
  /** What it becomes in AML; `form`: the operator's form alone knows. */
  readonly kind: OperandKind | "form";
  /** The object named may not exist; its name stays as written (CondRefOf, as in iasl). */
  readonly mayBeMissing: boolean;
  /** A resource field named here stands for its bit, not its byte. */
  readonly countsBits: boolean;
  /** Words it may be. */
  readonly keywords: KeywordGroupName | undefined;
  /**
   * What stands for it when it is left out: a number, an opcode without operands, an empty string, or nothing at all.
   * `undefined`: it must be there.
   */
  readonly omitted: number | OpcodeName | "" | "nothing" | undefined;
}

/** How an operator becomes AML. */
export type OperatorForm =
  /** opcode, operands in the order of the opcode table, body */
  | "opcode"
  | "method"
  | "function"
  | "field"
  | "package"
  | "buffer"
  | "resource-template"
  | "eisa-id"
  | "uuid"
  | "unicode"
  | "physical-location"
  | "printf"
  | "fprintf"
  | "switch"
  | "else-if"
  | "for"
  /** stands for something else than AML: External, Include, Case, Offset … */
  | "none"
  | "source-line"
  | "source-file"
  | "source-path"
  | "source-method"
  | "resource"
  | "definition-block";

export interface OperatorDeclaration {
  readonly spelling: string;
  readonly form: OperatorForm;
  /** The opcode, if it has one. */
  readonly opcode: OpcodeName | undefined;
  readonly parameters: readonly ParameterDeclaration[];
  /** Without parentheses behind it the word is a name (IO, IRQ, DMA, For: met in firmware, and iasl takes them). */
  readonly mayBeName: boolean;
  /** Any number of arguments may follow the parameters. */
  readonly takesMoreArguments: boolean;
  /** `undefined`: no `{ }` behind it. */
  readonly body: BodyKind | undefined;
  /** Names in its body live below the name it declares or opens. */
  readonly opensScope: boolean;
  /** Index of the parameter that names the object it creates, and the type of that object. */
  readonly declares: { readonly parameter: number; readonly type: DeclaredType } | undefined;
  /** Of resource macros: what they make. */
  readonly resource: { readonly macro: ResourceMacro; readonly descriptor: ResourceDescriptor } | undefined;
}

type Omitted = ParameterDeclaration["omitted"];

const parameter = (
  name: string,
  kind: ParameterDeclaration["kind"],
  omitted?: Omitted,
  keywords?: KeywordGroupName,
): ParameterDeclaration => ({ name, kind, keywords, omitted, countsBits: name === "bitIndex", mayBeMissing: false });

interface Additions {
  readonly spelling?: string;
  /** Operands that may be left out, and what stands for them. Targets always may. */
  readonly omitted?: { readonly [operand: string]: Omitted };
  readonly keywords?: { readonly [operand: string]: KeywordGroupName };
  readonly declares?: DeclaredType;
  /** Operand that names the object created; the first operand called `name` unless given. */
  readonly declaredBy?: string;
  readonly opensScope?: true;
  readonly body?: BodyKind;
  readonly parameters?: readonly ParameterDeclaration[];
}

const bodyOperands: readonly OperandKind[] = ["TermList", "ByteList", "PackageElementList", "FieldList"];

function fromOpcode(opcode: OpcodeName, additions: Additions = {}, form: OperatorForm = "opcode"): OperatorDeclaration {
  const operands = Object.entries<OperandKind>(opcodes[opcode].operands);
  const parameters =
    additions.parameters ??
    operands
      .filter(([, kind]) => !bodyOperands.includes(kind))
      .map(([name, kind]) =>
        parameter(
          name,
          kind,
          additions.omitted?.[name] ?? (kind === "Target" ? "Zero" : undefined),
          additions.keywords?.[name],
        ),
      );
  const declaring = parameters.findIndex((one) => one.name === (additions.declaredBy ?? "name"));
  return {
    spelling: additions.spelling ?? opcode,
    form,
    opcode,
    parameters,
    mayBeName: false,
    takesMoreArguments: false,
    body: additions.body ?? (operands.some(([, kind]) => kind === "TermList") ? "terms" : undefined),
    opensScope: additions.opensScope ?? false,
    declares: additions.declares === undefined ? undefined : { parameter: declaring, type: additions.declares },
    resource: undefined,
  };
}

function fromForm(
  spelling: string,
  form: OperatorForm,
  parameters: readonly ParameterDeclaration[] = [],
  body?: BodyKind,
): OperatorDeclaration {
  return {
    spelling,
    form,
    opcode: undefined,
    parameters,
    mayBeName: false,
    takesMoreArguments: false,
    body,
    opensScope: false,
    declares: undefined,
    resource: undefined,
  };
}

/** Macros whose braces hold other descriptors. */
const nestingMacros: ReadonlySet<string> = new Set(["StartDependentFn", "StartDependentFnNoPri"]);

function fromResource(resource: NonNullable<OperatorDeclaration["resource"]>): OperatorDeclaration {
  const { macro, descriptor } = resource;
  const parameters = macro.arguments.map((argument) => {
    const field = descriptor.fields.find((one) => one.name === argument.sets);
    const omitted = argument.isOptional === true ? "nothing" : argument.default;
    return parameter(argument.sets, "form", omitted, field?.keywords);
  });
  const body = nestingMacros.has(macro.name) ? "resources" : macro.list === undefined ? undefined : "numbers";
  return { ...fromForm(macro.name, "resource", parameters, body), resource, mayBeName: true };
}

const fieldFlags = [
  parameter("access", "form", undefined, "AccessType"),
  parameter("lock", "form", 0, "LockRule"),
  parameter("update", "form", 0, "UpdateRule"),
];

/** Opcodes that are operators as they stand and need nothing said: all that are not listed below. */
const special: { readonly [N in OpcodeName]?: OperatorDeclaration | undefined } = {
  // Not written as operators: literals, and the forms of names.
  ByteConst: undefined,
  WordConst: undefined,
  DWordConst: undefined,
  QWordConst: undefined,
  String: undefined,
  VarPackage: undefined,

  Alias: fromOpcode("Alias", { declares: "alias", declaredBy: "alias" }),
  Name: fromOpcode("Name", { declares: "value" }),
  Scope: fromOpcode("Scope", { opensScope: true }),
  BankField: fromOpcode(
    "BankField",
    {
      parameters: [
        parameter("region", "NameString"),
        parameter("bank", "NameString"),
        parameter("bankValue", "TermArg:Integer"),
        ...fieldFlags,
      ],
      body: "fields",
    },
    "field",
  ),
  Field: fromOpcode(
    "Field",
    { parameters: [parameter("region", "NameString"), ...fieldFlags], body: "fields" },
    "field",
  ),
  IndexField: fromOpcode(
    "IndexField",
    { parameters: [parameter("index", "NameString"), parameter("data", "NameString"), ...fieldFlags], body: "fields" },
    "field",
  ),
  CreateBitField: fromOpcode("CreateBitField", { declares: "BuffFieldObj" }),
  CreateByteField: fromOpcode("CreateByteField", { declares: "BuffFieldObj" }),
  CreateWordField: fromOpcode("CreateWordField", { declares: "BuffFieldObj" }),
  CreateDWordField: fromOpcode("CreateDWordField", { declares: "BuffFieldObj" }),
  CreateQWordField: fromOpcode("CreateQWordField", { declares: "BuffFieldObj" }),
  CreateField: fromOpcode("CreateField", { declares: "BuffFieldObj" }),
  DataRegion: fromOpcode("DataRegion", { spelling: "DataTableRegion", declares: "OpRegionObj" }),
  Device: fromOpcode("Device", { declares: "DeviceObj", opensScope: true }),
  Event: fromOpcode("Event", { declares: "EventObj" }),
  External: fromForm("External", "none", [
    parameter("name", "form"),
    parameter("type", "form", 0, "ObjectType"),
    parameter("returnType", "form", "nothing"),
    parameter("parameterTypes", "form", "nothing"),
  ]),
  Method: fromOpcode(
    "Method",
    {
      parameters: [
        parameter("name", "NameString"),
        parameter("argumentCount", "form", 0),
        parameter("serialized", "form", 0, "SerializeRule"),
        parameter("syncLevel", "form", 0),
        parameter("returnType", "form", "nothing"),
        parameter("parameterTypes", "form", "nothing"),
      ],
      declares: "MethodObj",
      opensScope: true,
    },
    "method",
  ),
  Mutex: fromOpcode("Mutex", { omitted: { syncFlags: 0 }, declares: "MutexObj" }),
  OpRegion: fromOpcode("OpRegion", {
    spelling: "OperationRegion",
    keywords: { space: "RegionSpace" },
    declares: "OpRegionObj",
  }),
  PowerRes: fromOpcode("PowerRes", { spelling: "PowerResource", declares: "PowerResObj", opensScope: true }),
  // Block address and length may be left out, and then nothing stands for them (as in iasl, though §20.2.7 has them).
  Processor: fromOpcode("Processor", {
    omitted: { pblkAddress: "nothing", pblkLength: "nothing" },
    declares: "ProcessorObj",
    opensScope: true,
  }),
  ThermalZone: fromOpcode("ThermalZone", { declares: "ThermalZoneObj", opensScope: true }),
  Buffer: fromOpcode("Buffer", { omitted: { size: "nothing" }, body: "bytes" }, "buffer"),
  Package: fromOpcode("Package", { parameters: [parameter("count", "form", "nothing")], body: "elements" }, "package"),
  CondRefOf: fromOpcode("CondRefOf", {
    parameters: [{ ...parameter("source", "SuperName"), mayBeMissing: true }, parameter("target", "Target", "Zero")],
  }),
  Return: fromOpcode("Return", { omitted: { value: "Zero" } }),
  LoadTable: fromOpcode("LoadTable", { omitted: { rootPath: "", parameterPath: "", parameterData: "Zero" } }),
  Load: fromOpcode("Load"),
  Match: fromOpcode("Match", { keywords: { matchOpcode1: "MatchOperator", matchOpcode2: "MatchOperator" } }),
  ToString: fromOpcode("ToString", { omitted: { length: "Ones" } }),
};

const forms: readonly OperatorDeclaration[] = [
  fromForm(
    "DefinitionBlock",
    "definition-block",
    [
      parameter("amlFileName", "form"),
      parameter("signature", "form"),
      parameter("revision", "form"),
      parameter("oemId", "form"),
      parameter("oemTableId", "form"),
      parameter("oemRevision", "form"),
    ],
    "terms",
  ),
  fromForm("Include", "none", [parameter("path", "form")]),
  {
    ...fromForm(
      "Function",
      "function",
      [
        parameter("name", "NameString"),
        parameter("returnType", "form", "nothing"),
        parameter("parameterTypes", "form", "nothing"),
      ],
      "terms",
    ),
    opcode: "Method",
    opensScope: true,
    declares: { parameter: 0, type: "MethodObj" },
  },
  fromForm("ResourceTemplate", "resource-template", [], "resources"),
  fromForm("EISAID", "eisa-id", [parameter("id", "form")]),
  fromForm("ToUUID", "uuid", [parameter("uuid", "form")]),
  fromForm("Unicode", "unicode", [parameter("text", "form")]),
  { ...fromForm("ToPLD", "physical-location"), takesMoreArguments: true },
  { ...fromForm("Printf", "printf", [parameter("format", "form")]), takesMoreArguments: true },
  {
    ...fromForm("Fprintf", "fprintf", [parameter("target", "form"), parameter("format", "form")]),
    takesMoreArguments: true,
  },
  fromForm("Switch", "switch", [parameter("value", "TermArg")], "cases"),
  fromForm("Case", "none", [parameter("value", "DataRefObject")], "terms"),
  fromForm("Default", "none", [], "terms"),
  fromForm("ElseIf", "else-if", [parameter("predicate", "TermArg:Integer")], "terms"),
  {
    ...fromForm(
      "For",
      "for",
      [
        parameter("initialize", "form", "nothing"),
        parameter("predicate", "form", "One"),
        parameter("update", "form", "nothing"),
      ],
      "terms",
    ),
    mayBeName: true,
  },
  fromForm("Offset", "none", [parameter("byteOffset", "form")]),
  fromForm("AccessAs", "none", [
    parameter("access", "form", undefined, "AccessType"),
    parameter("attribute", "form", 0, "AccessAttribute"),
  ]),
  fromForm("AttribBytes", "none", [parameter("length", "form")]),
  fromForm("AttribRawBytes", "none", [parameter("length", "form")]),
  fromForm("AttribRawProcessBytes", "none", [parameter("length", "form")]),
  fromForm("Connection", "none", [parameter("descriptor", "form")]),
  fromForm("__LINE__", "source-line"),
  fromForm("__FILE__", "source-file"),
  fromForm("__PATH__", "source-path"),
  fromForm("__METHOD__", "source-method"),
  fromForm("RawDataBuffer", "none", [parameter("size", "form", "nothing")], "bytes"),
  ...[...resourceMacros.values()].map(fromResource),
];

const declared: readonly OperatorDeclaration[] = [
  ...opcodeNames
    .map((name) => (name in special ? special[name] : fromOpcode(name)))
    .filter((operator) => operator !== undefined),
  ...forms,
];

const bySpelling = new Map(declared.map((operator) => [operator.spelling.toUpperCase(), operator]));
bySpelling.set("CONCATENATERESTEMPLATE", fromOpcode("ConcatenateResTemplate"));

const byOpcode = new Map<OpcodeName, OperatorDeclaration>();
for (const operator of declared) {
  const { opcode, form } = operator;
  if (opcode !== undefined && form !== "function" && !byOpcode.has(opcode)) byOpcode.set(opcode, operator);
}

/** The operator a word in upper case spells. */
export function findOperator(upperCase: string): OperatorDeclaration | undefined {
  return bySpelling.get(upperCase);
}

/** The operator of an opcode, for code that stands for it (symbols, lowered statements). */
export function operatorOf(opcode: OpcodeName): OperatorDeclaration | undefined {
  return byOpcode.get(opcode);
}

/** All operators, for reference pages and tests. */
export const operators: readonly OperatorDeclaration[] = declared;
