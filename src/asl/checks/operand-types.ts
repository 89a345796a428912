/** Operands of types that an operator can do nothing with. @see ACPI 6.5 §19.3.5 */
import type { OpcodeName, OperandKind } from "../../aml/index.ts";
import type { AslSymbol } from "../symbols.ts";
import type { AstNode } from "../syntax-tree.ts";
import { type Operation, operandKinds } from "./operation.ts";
import { staticType } from "./predefined-data.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";
import { walkState } from "./walk-state.ts";

/** What the checks tell apart: integers, strings and buffers are converted into each other, so they are one. */
type ValueType =
  | "data"
  | "field"
  | "Package"
  | "Device"
  | "Event"
  | "Mutex"
  | "OperationRegion"
  | "PowerResource"
  | "Processor"
  | "ThermalZone"
  | "reference";

/** By the spelling of External; objects of other types can be anything. */
const typeOfSymbol: { readonly [type: string]: ValueType | undefined } = {
  IntObj: "data",
  StrObj: "data",
  BuffObj: "data",
  PkgObj: "Package",
  FieldUnitObj: "field",
  BuffFieldObj: "field",
  DeviceObj: "Device",
  EventObj: "Event",
  MutexObj: "Mutex",
  OpRegionObj: "OperationRegion",
  PowerResObj: "PowerResource",
  ProcessorObj: "Processor",
  ThermalZoneObj: "ThermalZone",
};

function typeOf(node: AstNode, walk: Walk): ValueType | undefined {
  switch (node.kind) {
    case "name": {
      const symbol = walk.tree.symbolAt(node);
      // The root's scopes are devices to some operators and scopes to others.
      const isSystemScope = symbol?.declaration === undefined && symbol?.isExternal === false;
      return symbol === undefined || isSystemScope ? undefined : typeOfSymbol[symbol.type];
    }
    case "integer":
    case "string":
      return "data";
    case "index":
      return "reference";
    case "operator": {
      const { opcode, form } = node.operator;
      if (opcode === "RefOf" || opcode === "Index") return "reference";
      if (form === "opcode" && (opcode === undefined || !converts.has(opcode))) return undefined;
      const type = staticType(node, walk);
      if (type === "Package") return "Package";
      return type === undefined && form !== "opcode" ? undefined : "data";
    }
    default:
      return undefined;
  }
}

/** Operators whose result certainly is data, and which leave it to Store to put it into a target. */
const converts: ReadonlySet<OpcodeName> = new Set<OpcodeName>([
  "ToBuffer",
  "ToDecimalString",
  "ToHexString",
  "ToInteger",
  "ToString",
]);

type TypeSet = ReadonlySet<ValueType>;
const computational: TypeSet = new Set<ValueType>(["data", "field"]);
const mutex: TypeSet = new Set<ValueType>(["Mutex"]);
const event: TypeSet = new Set<ValueType>(["Event"]);
const changeable: TypeSet = new Set<ValueType>(["data", "field", "reference"]);
const storable: TypeSet = new Set<ValueType>(["data", "field", "Package", "reference"]);

const byKind: { readonly [K in OperandKind]?: TypeSet } = {
  "TermArg:Integer": computational,
  "TermArg:String": computational,
  "TermArg:Buffer": computational,
  "TermArg:Data": computational,
  "TermArg:ComputationalData": computational,
  "TermArg:Package": new Set<ValueType>(["Package"]),
  "TermArg:BufferOrPackage": new Set<ValueType>(["data", "field", "Package", "reference"]),
  "TermArg:ObjectReference": new Set<ValueType>(["data", "field", "reference"]),
};

/** Operands for which the kind says too little or, as iasl sees it, too much. `undefined`: anything goes. */
const byOperator: { readonly [N in OpcodeName]?: { readonly [index: number]: TypeSet | undefined } } = {
  Acquire: { 0: mutex },
  Release: { 0: mutex },
  Reset: { 0: event },
  Signal: { 0: event },
  Wait: { 0: event },
  Notify: { 0: new Set<ValueType>(["Device", "Processor", "ThermalZone"]) },
  Increment: { 0: changeable },
  Decrement: { 0: changeable },
  SizeOf: { 0: storable },
  Load: { 0: new Set<ValueType>(["data", "field", "OperationRegion"]) },
  Store: { 0: storable, 1: storable },
  // A predicate is tested for what it is when it is evaluated; Concatenate takes names for their text.
  If: { 0: undefined },
  While: { 0: undefined },
  Concatenate: { 0: undefined, 1: undefined },
};

export const operandTypes: Rule = {
  operation(operation, _use, walk) {
    const { opcode, node, operands } = operation;
    const special = byOperator[opcode];
    const parameters = node.kind === "operator" ? node.operator.parameters : undefined;
    const ofSymbol = parameters === undefined ? operandKinds(opcode) : undefined;
    for (let i = 0; i < operands.length; i++) {
      const operand = operands[i];
      if (operand === undefined) continue;
      const kind = parameters === undefined ? ofSymbol?.[i] : parameters[i]?.kind;
      const accepted =
        special !== undefined && i in special
          ? special[i]
          : kind === undefined || kind === "form"
            ? undefined
            : byKind[kind];
      if (accepted === undefined) continue;
      const found = typeOf(operand, walk);
      const method = found === undefined ? calledMethod(operand, walk) : undefined;
      if (method !== undefined) resultsUsed(walk).push({ operand, method, opcode, accepted });
      if (found === undefined || accepted.has(found)) continue;
      const expected = [...accepted].join(", ");
      walk.report("operand-type", operand, { operator: opcode, found, expected });
    }
    checkTarget(operation, walk);
  },

  after: {
    Return(node, walk) {
      const method = walk.method?.symbol;
      const [value] = node.args;
      if (method === undefined || value === undefined) return;
      const values = returnedValues(walk);
      const known = values.get(method);
      if (known === undefined) values.set(method, [value]);
      else known.push(value);
    },
  },

  finish(walk) {
    for (const { operand, method, opcode, accepted } of resultsUsed(walk)) {
      const types = typesReturned(method, walk, new Set());
      if (types === undefined || types.size === 0 || [...types].some((type) => accepted.has(type))) continue;
      const place = operand.kind === "invocation" ? operand.name : operand;
      const values = { method: method.path, operator: opcode, found: [...types].join(", ") };
      walk.report("result-type", place, { ...values, expected: [...accepted].join(", ") });
    }
  },
};

/** A result that an operator takes; what methods return is known at the end of the table only. */
interface ResultUsed {
  readonly operand: AstNode;
  readonly method: AslSymbol;
  readonly opcode: OpcodeName;
  readonly accepted: TypeSet;
}
const resultsUsed = walkState<ResultUsed[]>(() => []);
const returnedValues = walkState<Map<AslSymbol, AstNode[]>>(() => new Map());

function calledMethod(node: AstNode, walk: Walk): AslSymbol | undefined {
  if (node.kind !== "name" && node.kind !== "invocation") return undefined;
  const symbol = walk.tree.symbolAt(node);
  return symbol?.type === "MethodObj" && !symbol.isExternal ? symbol : undefined;
}

/** The types of all a method returns; undefined if one of them is not known. */
function typesReturned(method: AslSymbol, walk: Walk, met: Set<AslSymbol>): ReadonlySet<ValueType> | undefined {
  if (met.has(method)) return undefined;
  met.add(method);
  const types = new Set<ValueType>();
  for (const value of returnedValues(walk).get(method) ?? []) {
    const type = typeOf(value, walk);
    const inner = calledMethod(value, walk);
    const found = type !== undefined ? [type] : inner === undefined ? undefined : typesReturned(inner, walk, met);
    if (found === undefined) return undefined;
    for (const one of found) types.add(one);
  }
  return types;
}

/** A package is no target for data, nor data one for a package. */
function checkTarget(operation: Operation, walk: Walk): void {
  const { opcode, operands, node } = operation;
  if (opcode === "Store") {
    const [source, target] = operands;
    if (source === undefined || target?.kind !== "name") return;
    const from = typeOf(source, walk) ?? (storesItself(source) ? "data" : undefined);
    const to = typeOf(target, walk);
    const isPackageLost = from === "Package" && (to === "data" || to === "field");
    const isPackageReplaced = to === "Package" && (from === "data" || from === "field" || source.kind === "index");
    if (isPackageLost || isPackageReplaced) walk.report("store-type", target, { found: from ?? "", target: to ?? "" });
    return;
  }
  if (node.kind !== "operator" || !arithmetic.has(opcode)) return;
  node.operator.parameters.forEach((parameter, i) => {
    const target = node.args[i];
    if (parameter.kind !== "Target" || target?.kind !== "name" || typeOf(target, walk) !== "Package") return;
    walk.report("store-type", target, { found: "data", target: "Package" });
  });
}

const arithmetic: ReadonlySet<OpcodeName> = new Set<OpcodeName>([
  "Add",
  "And",
  "Divide",
  "Mod",
  "Multiply",
  "Not",
  "Or",
  "ShiftLeft",
  "ShiftRight",
  "Subtract",
  "XOr",
]);

const storesItself = (node: AstNode): boolean =>
  ((node.kind === "binary" && !node.operator.isAssignment) || node.kind === "unary") && node.operator.takesTarget;
