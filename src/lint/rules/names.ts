/** Rules on names: declared twice, used and never declared, called with another number of arguments. */
import {
  type AmlNode,
  type AmlTable,
  isName,
  isNode,
  joinNamePath,
  type NamePath,
  walkTerms,
} from "../../aml/index.ts";
import { findKey } from "../../disassembler/index.ts";
import { counted } from "../counted.ts";
import { type Declaration, keyOf, type Machine, pathOfKey, placeOf } from "../machine.ts";
import type { Rule } from "../rule.ts";

/** Declarations at table level that will certainly be made. */
const certain = ({ isConditional, method }: Declaration): boolean => !isConditional && method === undefined;

/** An alias does not declare anew what it names; an External never stands here. */
export const duplicateNames: Rule = ({ declarations }, report) => {
  const first = new Map<string, Declaration>();
  for (const declaration of declarations.filter(certain)) {
    const other = first.get(declaration.key);
    if (other === undefined) {
      first.set(declaration.key, declaration);
      continue;
    }
    const { path, table, node } = declaration;
    const place = other.table === table ? "the same table" : `table ${other.table.source.name}`;
    const related = [{ message: "first declared here", span: placeOf(other.table, other.node) }];
    report("duplicate-name", placeOf(table, node), { path, other: place }, { related });
  }
};

/** A name that is used. */
interface Use {
  readonly name: NamePath;
  readonly scope: NamePath;
  readonly node: AmlNode;
}

/** Names that exist before any table, or that every operating system brings. */
const givenNames = new Set(["_GPE", "_PR_", "_SB_", "_SI_", "_TZ_", "_REV", "_OS_", "_OSI", "_GL_"]);

/** Uses of names in a table that are not questions whether the name is there. */
function usesOf(table: AmlTable): readonly Use[] {
  const uses: Use[] = [];
  const asked = new Set<string>();
  walkTerms(table.terms, (node, { scope, operand }) => {
    const [name] = node.operands;
    if (node.op === "External") return "skip";
    if (node.op === "CondRefOf") {
      const target = isNode(name) ? name.operands[0] : undefined;
      if (isName(target)) asked.add(target.path.segments.at(-1) ?? "");
      const [, result] = node.operands;
      if (isNode(result) && isName(result.operands[0]))
        uses.push({ name: result.operands[0].path, scope, node: result });
      return "skip";
    }
    // Strings of a Package are names that may stay unresolved: what reads the package decides.
    const isUse = node.op === "NameReference" || node.op === "MethodInvocation";
    if (isUse && isName(name) && operand !== "elements") uses.push({ name: name.path, scope, node });
    return undefined;
  });
  // Who asks once knows that the name may be missing.
  return uses.filter(({ name }) => !asked.has(name.segments.at(-1) ?? ""));
}

export const unresolvedNames: Rule = ({ aml, declarations }, report) => {
  const declared = new Set(declarations.map(({ key }) => key));
  const has = (key: string): boolean => declared.has(key) || givenNames.has(key) || key === "";
  for (const table of aml) {
    const missing = new Map<string, { readonly use: Use; count: number }>();
    for (const use of usesOf(table)) {
      if (findKey(use.name, use.scope, has) !== undefined) continue;
      const path = joinNamePath(use.scope, use.name);
      const key = use.name.absolute || path === undefined ? keyOf(use.name) : use.name.segments.join("");
      const entry = missing.get(key);
      if (entry === undefined) missing.set(key, { use, count: 1 });
      else entry.count++;
    }
    for (const [key, { use, count }] of missing) {
      const path = use.name.absolute ? pathOfKey(key) : pathOfKey(key).slice(1);
      const more = count === 1 ? "" : `, there and in ${counted(count - 1, "more place")} of the table`;
      const scope = pathOfKey(keyOf(use.scope));
      report("unresolved-name", placeOf(table, use.node), { path, scope, more });
    }
  }
};

const METHOD_TYPE = 8;

/** What an External says of a method, against what declares it. */
export const externalArity: Rule = ({ aml, byKey }: Machine, report) => {
  for (const table of aml) {
    // The External may be for a name that then means another object, nearer to where it is used.
    const used = new Set(usesOf(table).map(({ name, scope }) => findKey(name, scope, (key) => byKey.has(key))));
    walkTerms(table.terms, (node, { scope }) => {
      if (node.op !== "External") return undefined;
      const [name, type, stated] = node.operands;
      if (!isName(name) || type !== METHOD_TYPE || typeof stated !== "number") return undefined;
      const path = joinNamePath(scope, name.path);
      const declaration = path === undefined ? undefined : byKey.get(keyOf(path));
      const flags = declaration?.node.op === "Method" ? declaration.node.operands[1] : undefined;
      if (declaration === undefined || typeof flags !== "number" || (flags & 7) === stated) return undefined;
      if (!used.has(declaration.key)) return undefined;
      const values = {
        path: declaration.path,
        stated: counted(stated, "argument"),
        actual: flags & 7,
        other: declaration.table.source.name,
      };
      const related = [{ message: "declared here", span: placeOf(declaration.table, declaration.node) }];
      report("external-arity", placeOf(table, node), values, { related });
      return undefined;
    });
  }
};

export const nameRules: readonly Rule[] = [duplicateNames, unresolvedNames, externalArity];
