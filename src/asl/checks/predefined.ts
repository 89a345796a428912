/** Predefined names: who may have them, with how many arguments, returning what. @see ACPI 6.5 §5.6.8 */
import { type PredefinedName, predefinedName } from "../../aml/index.ts";
import type { AslSymbol } from "../symbols.ts";
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import { checkHardwareId } from "./hardware-ids.ts";
import type { MethodRecord } from "./method-record.ts";
import { checkPredefinedData } from "./predefined-data.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";
import { walkState } from "./walk-state.ts";

/** Names of the fields of resource descriptors: reserved, and free for objects. @see ACPI 6.5 §6.4 */
const descriptorNames: ReadonlySet<string> = new Set(
  "_ADR _ALN _ASI _ASZ _ATT _BAS _BM_ _DBT _DEC _DMA _DPL _DRS _END _FLC _GRA _HE_ _INT _IOR _LEN _LIN _LL_ _MAF _MAX _MEM _MIF _MIN _MOD _MTP _PAR _PHA _PIN _PPI _POL _RBO _RBW _RNG _RT_ _RW_ _RXL _SHR _SIZ _SLV _SPE _STB _TRA _TRS _TSF _TTP _TXL _TYP _VEN".split(
    " ",
  ),
);
/** Scopes of §5.3.1 and objects OSPM itself has. */
const systemNames: ReadonlySet<string> = new Set([
  "_GPE",
  "_PR_",
  "_SB_",
  "_SI_",
  "_TZ_",
  "_GL_",
  "_OS_",
  "_OSI",
  "_REV",
]);
/** Deviation: met in tables of old firmware and known to iasl, though no specification has them. */
const temporary = /^_T_[0-9A-Z]$/;

/** Objects that must be in the root scope. */
const rootOnly: ReadonlySet<string> = new Set(["_WAK", "_PTS", "_TTS", "_S0_", "_S1_", "_S2_", "_S3_", "_S4_", "_S5_"]);

/** Objects of types that no predefined name has. */
const cannotBePredefined: ReadonlySet<string> = new Set([
  "Event",
  "Mutex",
  "OperationRegion",
  "DataTableRegion",
  "PowerResource",
]);

const gpeMethods = walkState(() => new Map<AslSymbol, Map<string, OperatorNode>>());

export const predefined: Rule = {
  declaration(node, symbol, walk) {
    const { seg } = symbol;
    if (seg === undefined || !seg.startsWith("_")) return;
    const { spelling } = node.operator;
    const name = node.args[node.operator.declares?.parameter ?? 0] ?? node;
    if (spelling === "Name" || spelling === "Method" || spelling === "Function") {
      if (temporary.test(seg)) {
        walk.report("name-of-compiler", name, { name: seg });
        return;
      }
      const known = predefinedName(seg);
      if (known === undefined) {
        if (!descriptorNames.has(seg) && !systemNames.has(seg)) walk.report("name-reserved", name, { name: seg });
        return;
      }
      checkPlace(node, symbol, seg, walk);
      if (spelling === "Name") checkName(node, name, seg, known, walk);
    } else if (cannotBePredefined.has(spelling)) {
      if (predefinedName(seg) !== undefined) walk.report("predefined-misused", name, { name: seg });
    }
  },

  after: {
    Return(node, walk) {
      const { method } = walk;
      const seg = method?.symbol?.seg;
      if (method === undefined || seg === undefined || !seg.startsWith("_")) return;
      const known = predefinedName(seg);
      if (known === undefined) return;
      const [value] = node.args;
      if (known.returns.length === 0) {
        // The operator Zero stands for no value, too.
        const isZero = value?.kind === "operator" && value.operator.opcode === "Zero";
        if (value !== undefined && !isZero) walk.report("predefined-result-surplus", node, { name: seg });
        return;
      }
      if (value !== undefined) checkPredefinedData(seg, known.returns, value, walk);
      else if (!known.returns.includes("Integer")) {
        const expected = known.returns.join(" or ");
        walk.report("predefined-type", node, { name: seg, found: "Integer", expected });
      }
    },
  },

  leaveMethod(method, walk) {
    const seg = method.symbol?.seg;
    if (seg === undefined || !seg.startsWith("_")) return;
    const known = predefinedName(seg);
    if (known !== undefined) checkMethod(method, seg, known, walk);
  },
};

function checkName(node: OperatorNode, name: AstNode, seg: string, known: PredefinedName, walk: Walk): void {
  if (known.arguments.length > 0 || known.returns.length === 0) {
    const count = known.arguments.length;
    walk.report("predefined-not-method", name, { name: seg, count });
    return;
  }
  const value = node.args[1];
  if (value === undefined) return;
  checkPredefinedData(seg, known.returns, value, walk);
  checkHardwareId(seg, value, walk);
}

function checkMethod(method: MethodRecord, seg: string, known: PredefinedName, walk: Walk): void {
  const place = headOf(method.node);
  const most = known.arguments.length;
  const least = known.minimumArguments;
  const given = method.argumentCount;
  if (given > most) walk.report("predefined-arguments-surplus", place, { name: seg, expected: most, given });
  else if (given < least) walk.report("predefined-arguments-missing", place, { name: seg, expected: most, given });
  if (known.returns.length === 0) return;
  if (method.returnsWithValue === 0 || method.returnsWithoutValue > 0 || !method.isTerminated) {
    walk.report("predefined-result-missing", place, { name: seg, expected: known.returns.join(" or ") });
  }
}

const headOf = (node: OperatorNode): { readonly start: number; readonly end: number } => ({
  start: node.start,
  end: node.args[0]?.end ?? node.wordEnd,
});

function checkPlace(node: OperatorNode, symbol: AslSymbol, seg: string, walk: Walk): void {
  const parent = symbol.parent;
  if (rootOnly.has(seg) && parent?.parent !== undefined) {
    walk.report("predefined-outside-root", node.args[0] ?? node, { name: seg });
  }
  if (node.operator.spelling === "Name") return;
  const event = /^_[LE]([0-9A-F]{2})$/.exec(seg)?.[1];
  if (event === undefined || parent?.seg !== "_GPE") return;
  const byParent = gpeMethods(walk);
  const seen = byParent.get(parent) ?? new Map<string, OperatorNode>();
  byParent.set(parent, seen);
  const first = seen.get(event);
  if (first === undefined) seen.set(event, node);
  else walk.report("event-duplicate", node.args[0] ?? node, { name: seg }, walk.related("the other one", first));
}
