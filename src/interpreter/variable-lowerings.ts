/** Constants, Locals, Args. @see ACPI 6.5 §20.2.3, §20.2.6 */
import { type AmlNode, isNode, type OpcodeName, type OpcodeNameOf } from "../aml/index.ts";
import { bytesOfText } from "./bytes-text.ts";
import { narrow, ones } from "./integer.ts";
import type { Lowering, OpcodeLowering } from "./lowering.ts";
import { listOf, nameOf, nodeOf, numberOf, variableOf } from "./operand.ts";
import { operatorNames, packageExpression } from "./operators.ts";
import { integer } from "./value.ts";

/** What the Revision opcode gives, §19.6.124: the revision of ACPI that this interpreter follows, 6.5. */
const interpreterRevision = 0x0605;

const constant = (to: Lowering, node: AmlNode): void => {
  const value = node.operands[0];
  to.code.emitValue(typeof value === "bigint" ? narrow(integer(value), to.bits) : numberOf(value));
};

const variable = (to: Lowering, node: AmlNode): void => {
  const found = variableOf(node);
  if (found !== undefined) to.code.emit(found.kind, found.index);
};

export const variableLowerings: {
  readonly [N in OpcodeNameOf<"constant"> | OpcodeNameOf<"variable">]: OpcodeLowering;
} = {
  Zero: (to) => to.code.emit("Small", 0),
  One: (to) => to.code.emit("Small", 1),
  Ones: (to) => to.code.emitValue(ones(to.bits)),
  Revision: (to) => to.code.emitValue(interpreterRevision),
  ByteConst: constant,
  WordConst: constant,
  DWordConst: constant,
  QWordConst: constant,
  String: (to, node) => to.code.emitFresh({ type: "String", value: stringOf(node.operands[0]) }),
  Buffer: (to, node) => {
    to.value(node.operands[0]);
    to.code.emitConstant({ type: "Buffer", bytes: bytesOf(node.operands[1]) });
    to.code.emit("Operate", operatorNames.indexOf("Buffer"));
  },
  Package: lowerPackage,
  VarPackage: lowerPackage,
  Local0: variable,
  Local1: variable,
  Local2: variable,
  Local3: variable,
  Local4: variable,
  Local5: variable,
  Local6: variable,
  Local7: variable,
  Arg0: variable,
  Arg1: variable,
  Arg2: variable,
  Arg3: variable,
  Arg4: variable,
  Arg5: variable,
  Arg6: variable,
  Debug: (to) => to.code.emitConstant({ type: "Debug" }),
};

function stringOf(operand: AmlNode["operands"][number] | undefined): string {
  return typeof operand === "string" ? operand : "";
}

function bytesOf(operand: AmlNode["operands"][number] | undefined): Uint8Array {
  return operand instanceof Uint8Array ? operand : bytesOfText("");
}

/** What may stand in a Package besides names, §20.2.5.4. */
const packageElements: ReadonlySet<string> = new Set<OpcodeName>([
  "Zero",
  "One",
  "Ones",
  "Revision",
  "ByteConst",
  "WordConst",
  "DWordConst",
  "QWordConst",
  "String",
  "Buffer",
  "Package",
  "VarPackage",
]);

/** Names in a package are never called, §19.6.102. */
function lowerPackage(to: Lowering, node: AmlNode): void {
  if (to.isTableLevel && !to.isNamed && !to.semantics.hasPackagesInTables) {
    const detail = "a Package outside methods that is not the value of a Name";
    to.code.fault({ kind: "fault", fault: "ae-aml-internal", detail });
    return;
  }
  to.value(node.operands[0]);
  const elements = listOf(node.operands[1]);
  for (const element of elements) {
    const isNamed = element.op === "NameReference" || element.op === "MethodInvocation";
    if (isNamed) to.code.emitName("Element", nameOf(element.operands[0]));
    else if (to.semantics.hasPackageExpressions || packageElements.has(element.op)) to.value(element);
    else if (to.isTableLevel) to.code.emit("Operate", operatorNames.indexOf("PackageExpression"));
    else to.code.fault({ kind: "fault", fault: "ae-support", detail: packageExpression });
  }
  to.code.emit("PackageOf", elements.length);
  to.code.emit("Operate", operatorNames.indexOf("Package"));
}

/** True for a literal Buffer whose bytes are known without running anything. */
export function literalBuffer(operand: AmlNode["operands"][number] | undefined): Uint8Array | undefined {
  const node = isNode(operand) ? nodeOf(operand) : undefined;
  return node?.op === "Buffer" ? bytesOf(node.operands[1]) : undefined;
}
