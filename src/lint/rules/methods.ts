/** Rules on predefined names, and on methods that declare names. */
import {
  type AmlNode,
  declaredName,
  isNode,
  nameSeg,
  type PredefinedName,
  predefinedName,
  walkTerms,
} from "../../aml/index.ts";
import { counted } from "../counted.ts";
import { type Declaration, placeOf } from "../machine.ts";
import type { Rule } from "../rule.ts";

const segmentOf = ({ key }: Declaration): string => key.slice(-4);

/** What is known of the name of a declaration; bytes may declare the root, which has none. */
const knownName = (declaration: Declaration): PredefinedName | undefined =>
  declaration.key === "" ? undefined : predefinedName(nameSeg(segmentOf(declaration)));

/** Of methods and of objects that stand for one without arguments. */
export const predefinedArity: Rule = ({ declarations }, report) => {
  for (const declaration of declarations) {
    const { node, path, table } = declaration;
    const known = knownName(declaration);
    if (known === undefined || node.op !== "Method") continue;
    const flags = node.operands[1];
    const actual = typeof flags === "number" ? flags & 7 : 0;
    const most = known.arguments.length;
    if (actual >= known.minimumArguments && actual <= most) continue;
    const expected = known.minimumArguments === most ? `${most}` : `${known.minimumArguments} to ${most}`;
    report("predefined-arity", placeOf(table, node), {
      path,
      actual: counted(actual, "argument"),
      expected,
      section: known.section,
    });
  }
};

/** Types of values that a Name can hold as they stand. */
const typesOfValues: { readonly [op: string]: string } = {
  String: "String",
  Buffer: "Buffer",
  Package: "Package",
  VarPackage: "Package",
  Zero: "Integer",
  One: "Integer",
  Ones: "Integer",
  ByteConst: "Integer",
  WordConst: "Integer",
  DWordConst: "Integer",
  QWordConst: "Integer",
};

export const predefinedType: Rule = ({ declarations }, report) => {
  for (const declaration of declarations) {
    const { node, path, table } = declaration;
    const known = node.op === "Name" ? knownName(declaration) : undefined;
    const value = node.operands[1];
    const actual = isNode(value) ? typesOfValues[value.op] : undefined;
    if (known === undefined || actual === undefined || known.returns.length === 0) continue;
    if (known.returns.some((type) => type === actual || type === "Any")) continue;
    const expected = known.returns.join(" or ");
    report("predefined-type", placeOf(table, node), { path, actual, expected, section: known.section });
  }
};

/** Names that other documents or operating systems give a meaning, or that a field of a resource has. */
export const reservedNames: Rule = ({ declarations }, report) => {
  for (const declaration of declarations) {
    const segment = segmentOf(declaration);
    // Padding of a short name is no underscore of its own.
    if (!/^_[A-Z0-9]/.test(segment) || declaration.method !== undefined || declaration.node.op === "Scope") continue;
    if (predefinedName(nameSeg(segment)) !== undefined || declaration.key.length === 4) continue;
    const { path, table, node } = declaration;
    report("reserved-name", placeOf(table, node), { path });
  }
};

const SERIALIZED = 0x08;

/** What two runs of a method at once would both declare. */
export const unserializedNames: Rule = ({ aml, declarations }, report) => {
  const pathOf = new Map(declarations.map(({ node, path }) => [node, path]));
  for (const table of aml) {
    walkTerms(table.terms, (node) => {
      if (node.op !== "Method") return undefined;
      const flags = node.operands[1];
      const first = typeof flags === "number" && (flags & SERIALIZED) === 0 ? firstDeclaration(node) : undefined;
      if (first !== undefined) {
        report("unserialized-names", placeOf(table, first), { path: pathOf.get(node) ?? "", name: nameOf(first) });
      }
      return "skip";
    });
  }
};

function firstDeclaration(method: AmlNode): AmlNode | undefined {
  let first: AmlNode | undefined;
  const body = method.operands[2];
  if (!Array.isArray(body)) return undefined;
  // A method's last operand is its TermList.
  walkTerms(body as readonly AmlNode[], (node) => {
    if (first === undefined && node.op !== "External" && declaredName(node) !== undefined) first = node;
    return first === undefined ? undefined : "skip";
  });
  return first;
}

const nameOf = (node: AmlNode): string => declaredName(node)?.segments.at(-1)?.replace(/_+$/, "") ?? "";

export const methodRules: readonly Rule[] = [predefinedArity, predefinedType, reservedNames, unserializedNames];
