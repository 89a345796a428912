/** All semantic checks of a bound tree. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { BoundTree } from "../bind.ts";
import { type BlockRules, blockRules } from "../block-rules.ts";
import { type CompileOptions, resolveOptions } from "../options.ts";
import { bufferFields } from "./buffer-fields.ts";
import { calls } from "./calls.ts";
import { data } from "./data.ts";
import { devices } from "./devices.ts";
import { externals } from "./externals.ts";
import { fields } from "./fields.ts";
import { localVariables } from "./local-variables.ts";
import { methodFlow } from "./method-flow.ts";
import { methodObjects } from "./method-objects.ts";
import { methodResults } from "./method-results.ts";
import { names } from "./names.ts";
import { operandTypes } from "./operand-types.ts";
import { predefined } from "./predefined.ts";
import { resources } from "./resources.ts";
import { switches } from "./switches.ts";
import { termForms } from "./term-forms.ts";
import { createRuleSet, type RuleSet, Walk } from "./walk.ts";

let rules: RuleSet | undefined;

/** Checks a bound tree in one walk; linear in its size. `blocks`: rules of the text, if it has several tables. */
export function check(tree: BoundTree, options: CompileOptions, blocks?: BlockRules): readonly Diagnostic[] {
  const resolved = resolveOptions(options);
  const folding = {
    integerBits: (blocks ?? blockRules([tree.root], resolved.revision)).integerBits,
    hexStringHasPrefix: resolved.hexStringHasPrefix,
  } as const;
  rules ??= createRuleSet([
    termForms,
    names,
    calls,
    localVariables,
    methodFlow,
    switches,
    methodObjects,
    methodResults,
    predefined,
    devices,
    data,
    fields,
    bufferFields,
    operandTypes,
    resources,
    externals,
  ]);
  const walk = new Walk(tree, rules, {
    folding,
    folds: resolved.fold,
    dropsRedundantOffset: !resolved.keepsRedundantOffset,
  });
  walk.run();
  const silent = [
    ...(options.checkTypes === false ? typeChecks : []),
    ...(options.checkResources === false ? rangeChecks : []),
  ];
  if (silent.length === 0) return walk.diagnostics;
  return walk.diagnostics.filter(({ iasl }) => iasl === undefined || !silent.includes(iasl));
}

/** What is not checked on demand, as iasl has it: by its numbers. */
const typeChecks: readonly number[] = [6058, 6080, 3122];
const rangeChecks: readonly number[] = [6001, 6043, 6047, 6048, 6049, 6050, 6051, 6090];
