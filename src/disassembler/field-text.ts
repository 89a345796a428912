/** Field, IndexField and BankField with their units. */
import {
  type AmlNode,
  type AmlOperand,
  aslKeywords,
  encodeTerms,
  flagBytes,
  flagValue,
  isName,
  isNode,
  isNodeList,
  keywordOf,
  maximumPkgLength,
  minimalPkgLengthWidth,
} from "../aml/index.ts";
import { hex } from "../base/hex.ts";
import { bytesAnnotation, packageAnnotation } from "./annotation-text.ts";
import { connectionText } from "./connection-text.ts";
import { printExpression } from "./expression-text.ts";
import type { Printer } from "./printer.ts";

/** `Field (region, access, lock, update) { units }`, as lines. */
export function printField(printer: Printer, node: AmlNode): void {
  const { operands } = node;
  const flags = operands.at(-2);
  const units = operands.at(-1);
  const heads = operands.slice(0, -2).map((operand) => headText(printer, operand));
  const texts = [...heads, ...flagTexts(typeof flags === "number" ? flags : 0)];
  printer.line(`${node.op}${printer.packageForm(node)} (${texts.join(", ")})`);
  printer.line("{");
  printer.indented(() => printUnits(printer, isNodeList(units) ? units : []));
  printer.line("}");
}

function headText(printer: Printer, operand: AmlOperand): string {
  if (isName(operand)) return printer.name(operand);
  return isNode(operand) ? printer.textOf(() => printExpression(printer, operand)) : "";
}

function flagTexts(byte: number): readonly string[] {
  const { accessType, lockRule, updateRule } = flagBytes.Field;
  const access = flagValue(byte, accessType);
  const lock = flagValue(byte, lockRule);
  // With the bit that no rule has.
  const update = byte >> updateRule.bitOffset;
  return [
    keywordOf("AccessType", access) ?? hex(access),
    keywordOf("LockRule", lock) ?? hex(lock),
    keywordOf("UpdateRule", update) ?? hex(update),
  ];
}

/** Columns of a name with its comma, so that counts stand one below the other. */
const nameColumns = 8;
/** What stands in place of a name. */
const noName = "    ,   ";

/** Offset takes 32 bits. */
const offsetLimit = 0xffff_ffff;

function printUnits(printer: Printer, units: readonly AmlNode[]): void {
  let position = 0;
  for (const [index, unit] of units.entries()) {
    const comma = index === units.length - 1 ? "" : ",";
    const [first, second] = unit.operands;
    if (unit.op === "NamedField" && isName(first) && typeof second === "number") {
      position += second;
      printer.startLine();
      printer.out.write(`${printer.name(first)},`.padEnd(nameColumns));
      printer.out.write(`${second}${lengthForm(printer, unit, second)}${comma}`);
      printer.endLine();
    } else if (unit.op === "ReservedField" && typeof first === "number") {
      position += first;
      const form = lengthForm(printer, unit, first);
      const isOffset = position % 8 === 0 && position / 8 <= offsetLimit && form === "";
      printer.line(isOffset ? `Offset (${hex(position / 8)})${comma}` : `${noName}${first}${form}${comma}`);
    } else printer.line(operatorText(printer, unit) + comma);
  }
}

function lengthForm(printer: Printer, unit: AmlNode, value: number): string {
  if (!printer.isLossless || unit.pkgLengthWidth === undefined) return "";
  // The compiler takes larger counts only where their width is said.
  const usual = value + 4 > maximumPkgLength ? 0 : minimalPkgLengthWidth(value);
  return packageAnnotation(unit.pkgLengthWidth, usual, 0, unit.pkgLengthReservedBits ?? 0);
}

/** Macros of the attributes that have a length. */
const lengthMacros: { readonly [attribute: number]: string } = {
  [aslKeywords.AccessAttribute.AttribBytes]: "AttribBytes",
  [aslKeywords.AccessAttribute.AttribRawBytes]: "AttribRawBytes",
  [aslKeywords.AccessAttribute.AttribRawProcessBytes]: "AttribRawProcessBytes",
};

/** A unit that is an operator, or bytes that are none. */
function operatorText(printer: Printer, unit: AmlNode): string {
  const [first, second, third] = unit.operands;
  switch (unit.op) {
    case "AccessField": {
      if (typeof first !== "number" || typeof second !== "number") break;
      const access = keywordOf("AccessType", first) ?? hex(first);
      // The attribute 0 is what is meant where none is given; iasl has no word for it.
      if (second === 0) return `AccessAs (${access})`;
      // Attributes with a length are written as numbers here: they have none.
      const attribute = lengthMacros[second] === undefined ? keywordOf("AccessAttribute", second) : undefined;
      return `AccessAs (${access}, ${attribute ?? hex(second)})`;
    }
    case "ExtendedAccessField": {
      if (typeof first !== "number" || typeof second !== "number" || typeof third !== "number") break;
      const macro = lengthMacros[second];
      if (macro === undefined) break;
      return `AccessAs (${keywordOf("AccessType", first) ?? hex(first)}, ${macro} (${hex(third)}))`;
    }
    case "ConnectField":
      if (isName(first)) return `Connection (${printer.name(first)})`;
      if (isNode(first)) {
        const text = connectionText(printer, first) ?? printer.textOf(() => printExpression(printer, first));
        return `Connection (${text})`;
      }
      break;
    default:
  }
  return `${noName}0${bytesAnnotation("raw", encodeTerms([unit]))}`;
}
