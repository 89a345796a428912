/** Terms where the grammar of §19.2 has none: the parser reads more than the language, so that it can go on. */

import type { OpcodeName } from "../../aml/index.ts";
import { constantOf } from "../constant-folding.ts";
import { describe } from "../describe-node.ts";
import { dataForms } from "../operator-kinds.ts";
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

export const termForms: Rule = {
  before: {
    Name(node, walk) {
      const value = node.args[1];
      if (value === undefined || isDataObject(value)) return;
      if (value.kind === "name" || value.kind === "invocation" || isReference(value)) {
        reportForm(value, "data", walk);
      } else if (constantOf(value, walk.options.folding) === undefined && mentionsObject(value))
        walk.report("name-not-constant", value, {});
    },
    Buffer(node, walk) {
      const items = node.body?.items ?? [];
      if (items.length < 2) return;
      for (const item of items) if (item?.kind === "string") reportForm(item, "a byte", walk);
    },
    Case(node, walk) {
      const [value] = node.args;
      if (value !== undefined && !isDataObject(value) && constantOf(value, walk.options.folding) === undefined) {
        reportForm(value, "data", walk);
      }
    },
    ResourceTemplate(node, walk) {
      for (const item of node.body?.items ?? []) {
        if (item?.kind !== "operator" || !onePin.has(item.operator.spelling)) continue;
        if (item.body !== undefined && item.body.items.length !== 1) reportForm(item.body, "one pin", walk);
      }
    },
    Package(node, walk) {
      for (const item of node.body?.items ?? []) {
        if (item?.kind === "operator" && isVariable(item)) reportForm(item, "an element", walk);
      }
    },
  },

  // iasl sees it when the next word comes, and that is the line it names.
  idleTerm(node, next, walk) {
    walk.report("term-idle", next, { found: describe(node) }, walk.related("this", node));
  },

  operation({ opcode, operands }, _use, walk) {
    const index = changed[opcode];
    const target = index === undefined ? undefined : operands[index];
    if (target !== undefined && !isSuperName(target)) reportForm(target, "something that can be changed", walk);
  },
};

function reportForm(node: AstNode, expected: string, walk: Walk): void {
  walk.report("term-form", node, { found: describe(node), expected });
}

/** Operands that are changed, by index. */
const changed: { readonly [N in OpcodeName]?: number } = { Store: 1, CopyObject: 1, Increment: 0, Decrement: 0 };

/** Descriptors of an interrupt pin. */
const onePin: ReadonlySet<string> = new Set(["GpioInt"]);

const isVariable = ({ operator }: OperatorNode): boolean =>
  operator.opcode !== undefined && variables.has(operator.opcode);

const variables: ReadonlySet<string> = new Set([
  ...Array.from({ length: 8 }, (_, i) => `Local${i}`),
  ...Array.from({ length: 7 }, (_, i) => `Arg${i}`),
]);

const isReference = (node: AstNode): boolean =>
  node.kind === "operator" &&
  (isVariable(node) || node.operator.opcode === "RefOf" || node.operator.opcode === "Debug");

function isDataObject(node: AstNode): boolean {
  if (node.kind === "integer" || node.kind === "string") return true;
  return node.kind === "operator" && (dataForms.has(node.operator.form) || node.operator.opcode === "Revision");
}

/** True if the value of a node depends on something that is no literal. */
function mentionsObject(node: AstNode): boolean {
  switch (node.kind) {
    case "name":
    case "invocation":
    case "index":
      return true;
    case "binary":
      return mentionsObject(node.left) || mentionsObject(node.right);
    case "unary":
      return mentionsObject(node.operand);
    case "operator":
      return isVariable(node) || node.args.some((arg) => arg !== undefined && mentionsObject(arg));
    case "integer":
    case "string":
    case "list":
      return false;
    default:
      return node satisfies never;
  }
}

const superNames: ReadonlySet<OpcodeName> = new Set<OpcodeName>(["RefOf", "DerefOf", "Index", "Debug"]);

function isSuperName(node: AstNode): boolean {
  if (node.kind === "name" || node.kind === "invocation" || node.kind === "index") return true;
  if (node.kind !== "operator") return false;
  return isVariable(node) || (node.operator.opcode !== undefined && superNames.has(node.operator.opcode));
}
