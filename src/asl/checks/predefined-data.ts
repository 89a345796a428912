/** Data that a predefined name holds or returns, against what it should. @see ACPI 6.5 §5.6.8 */
import type { PredefinedType } from "../../aml/index.ts";
import { constantOf } from "../constant-folding.ts";
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import { type ElementTypes, type PackageShape, packageShapes } from "./predefined-packages.ts";
import type { Walk } from "./walk.ts";

/** The type of data that is known when compiling; `undefined` for everything else. */
export function staticType(node: AstNode, walk: Walk): PredefinedType | undefined {
  if (node.kind === "integer") return "Integer";
  if (node.kind === "string") return "String";
  if (node.kind === "operator") {
    switch (node.operator.form) {
      case "package":
        return "Package";
      case "buffer":
      case "resource-template":
      case "uuid":
      case "unicode":
      case "physical-location":
        return "Buffer";
      case "eisa-id":
        return "Integer";
      default:
    }
  }
  const value = constantOf(node, walk.options.folding);
  if (value === undefined) return undefined;
  return typeof value === "bigint" ? "Integer" : typeof value === "string" ? "String" : "Buffer";
}

/** Where iasl sees a node: the bytes of ToPLD begin with its first field. */
const placeOf = (node: AstNode): AstNode =>
  node.kind === "operator" && node.operator.form === "physical-location" ? (node.args[0] ?? node) : node;

/** Checks data that is written out against the types and the package shape of a name. */
export function checkPredefinedData(
  segment: string,
  expected: readonly PredefinedType[],
  node: AstNode,
  walk: Walk,
): void {
  const found = staticType(node, walk);
  if (found === undefined || expected.includes("Any")) return;
  if (!expected.includes(found)) {
    walk.report("predefined-type", placeOf(node), { name: segment, found, expected: expected.join(" or ") });
    return;
  }
  const shape = packageShapes[segment];
  if (shape !== undefined && node.kind === "operator" && node.operator.form === "package") {
    checkPackage(segment, shape, node, walk);
  }
}

function checkPackage(name: string, shape: PackageShape, node: OperatorNode, walk: Walk): void {
  const items = node.body?.items ?? [];
  const count = lengthOf(node, walk);
  if (count === 0 && !(shape.kind === "list" && shape.minimum === 0)) {
    const isWrong = shape.kind === "fixed" || shape.kind === "tail" || shape.kind === "self-counted";
    if (isWrong) walk.report("predefined-package-empty", node, { name });
    return;
  }
  switch (shape.kind) {
    case "fixed":
      if (!checkLength(name, node, count, shape.elements.length, walk)) return;
      shape.elements.forEach((types, i) => {
        checkElement(name, types, items[i], i, walk);
      });
      return;
    case "tail":
      if (!checkMinimum(name, node, count, shape.elements.length, walk)) return;
      items.forEach((item, i) => {
        checkElement(name, shape.elements[i] ?? shape.rest, item, i, walk);
      });
      return;
    case "list":
      if (!checkMinimum(name, node, count, shape.minimum, walk)) return;
      items.forEach((item, i) => {
        checkElement(name, shape.of, item, i, walk);
      });
      return;
    case "packages":
      if (!checkMinimum(name, node, count, shape.minimum, walk)) return;
      shape.leading.forEach((types, i) => {
        checkElement(name, types, items[i], i, walk);
      });
      checkPackages(name, shape.of, items.slice(shape.leading.length), shape.leading.length, walk);
      return;
    case "counted":
      checkElement(name, ["Integer"], items[0], 0, walk);
      checkCount(name, node, items, walk);
      checkPackages(name, shape.of, items.slice(1), 1, walk);
      return;
    case "self-counted": {
      const own = items[0] === undefined ? undefined : walk.integer(items[0]);
      if (count < shape.minimum) {
        checkMinimum(name, node, count, shape.minimum, walk);
        return;
      }
      checkLength(name, node, count, own === undefined ? shape.minimum : Number(own), walk);
      items.forEach((item, i) => {
        checkElement(name, shape.of, item, i, walk);
      });
      return;
    }
    case "pairs":
      if (count % 2 !== 0) walk.report("predefined-package-odd", node, { name, length: count });
      items.forEach((item, i) => {
        checkElement(name, shape.of[i % 2] ?? shape.of[0], item, i, walk);
      });
      return;
    default:
      shape satisfies never;
  }
}

/** Elements of a package: those written or those declared, whichever are more. */
function lengthOf(node: OperatorNode, walk: Walk): number {
  const given = node.body?.items.length ?? 0;
  const declared = walk.integer(node.args[0]);
  return declared === undefined ? given : Math.max(given, Number(declared));
}

function checkPackages(
  name: string,
  shape: PackageShape,
  items: readonly (AstNode | undefined)[],
  first: number,
  walk: Walk,
): void {
  items.forEach((item, i) => {
    checkElement(name, ["Package"], item, first + i, walk);
    if (item?.kind === "operator" && item.operator.form === "package") checkPackage(name, shape, item, walk);
  });
}

function checkElement(name: string, types: ElementTypes, item: AstNode | undefined, index: number, walk: Walk): void {
  if (item === undefined || item.kind === "name" || item.kind === "invocation") return;
  const found = staticType(item, walk);
  if (found === undefined || types.includes(found) || types.includes("Any")) return;
  walk.report("predefined-element", placeOf(item), { name, found, index, expected: types.join(" or ") });
}

/** True if there are enough elements to look at. */
function checkLength(name: string, node: OperatorNode, count: number, expected: number, walk: Walk): boolean {
  if (count > expected) walk.report("predefined-package-long", node, { name, length: count, expected });
  return checkMinimum(name, node, count, expected, walk);
}

function checkMinimum(name: string, node: OperatorNode, count: number, minimum: number, walk: Walk): boolean {
  if (count >= minimum) return true;
  walk.report("predefined-package-short", node, { name, length: count, minimum });
  return false;
}

function checkCount(name: string, node: OperatorNode, items: readonly (AstNode | undefined)[], walk: Walk): void {
  const stated = items[0] === undefined ? undefined : walk.integer(items[0]);
  if (stated === undefined || Number(stated) === items.length - 1) return;
  if (Number(stated) > items.length - 1) {
    walk.report("predefined-package-short", node, { name, length: items.length, minimum: Number(stated) + 1 });
  }
}
