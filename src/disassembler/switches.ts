/**
 * Switch where the bytes are those that compilers make of it: a temporary `_T_x` at the head of the method, and a loop
 * that stores the value to it, compares it in a chain of If and Else, and ends with a Break.
 *
 * @see ACPI 6.5 §19.6.137
 */
import { type AmlNode, type AmlOperand, decodeMethodFlags, isName, isNode, isNodeList } from "../aml/index.ts";

/** A Case, or Default if it has no value. */
export interface SwitchCase {
  readonly value: AmlNode | undefined;
  readonly body: readonly AmlNode[];
}

export interface Switch {
  readonly value: AmlNode;
  readonly cases: readonly SwitchCase[];
}

/** The Switches of a method by the loops they are made of. */
export interface MethodSwitches {
  /** Of the body, without the temporaries. */
  readonly body: readonly AmlNode[];
  readonly byLoop: ReadonlyMap<AmlNode, Switch>;
}

/** Last characters of the temporaries, in the order of the Switches. */
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Lists of terms in one another that are looked at. */
const depthLimit = 60;

const constants: ReadonlySet<string> = new Set([
  "Zero",
  "One",
  "Ones",
  "ByteConst",
  "WordConst",
  "DWordConst",
  "QWordConst",
  "String",
  "Buffer",
]);
/** What temporaries hold first, by the operator of the value, where it is no integer. */
const firstValues: { readonly [op: string]: string } = {
  ToHexString: "String",
  ToDecimalString: "String",
  ToString: "String",
  String: "String",
  ToBuffer: "Buffer",
  Buffer: "Buffer",
};

/** The Switches of a method with these terms; `undefined` if it has none, or temporaries that are used in any other way. */
export function methodSwitches(method: AmlNode, terms: readonly AmlNode[]): MethodSwitches | undefined {
  const [, flags] = method.operands;
  if (typeof flags !== "number" || !decodeMethodFlags(flags).isSerialized) return undefined;
  let count = 0;
  while (isTemporary(terms[count]?.operands[0]) && terms[count]?.op === "Name") count++;
  if (count === 0 || count > digits.length) return undefined;
  const temporaries = terms.slice(0, count);
  const isInOrder = temporaries.every(({ operands: [name] }, i) => isTemporary(name, digits[count - 1 - i]));
  if (!isInOrder) return undefined;
  const body = terms.slice(count);
  const byLoop = new Map<AmlNode, Switch>();
  let uses = 0;
  const visit = (nodes: readonly AmlNode[], depth: number): boolean => {
    if (depth > depthLimit) return false;
    return nodes.every((node) => {
      const found = node.op === "While" ? switchOf(node, digits[byLoop.size]) : undefined;
      if (found === undefined) {
        const inner = node.operands.at(-1);
        return !isNodeList(inner) || node.op === "MethodInvocation" || visit(inner, depth + 1);
      }
      const first = temporaries[count - 1 - byLoop.size]?.operands[1];
      if (!isNode(first) || first.op !== (firstValues[found.value.op] ?? "Zero")) return false;
      byLoop.set(node, found);
      uses += 1 + found.cases.filter(({ value }) => value !== undefined).length;
      return found.cases.every((one) => visit(one.body, depth + 1));
    });
  };
  if (!visit(body, 0) || byLoop.size !== count || usesOfTemporaries(body) !== uses) return undefined;
  return { body, byLoop };
}

/** A loop as the Switch with the temporary of this last character. */
function switchOf(loop: AmlNode, digit: string | undefined): Switch | undefined {
  const [predicate, terms] = loop.operands;
  if (digit === undefined || !isNode(predicate) || predicate.op !== "One" || !isNodeList(terms)) return undefined;
  const [store, ...chain] = terms;
  const end = chain.pop();
  if (store?.op !== "Store" || end?.op !== "Break" || !isReference(store.operands[1], digit)) return undefined;
  const [value] = store.operands;
  const cases = casesOf(chain, digit);
  return isNode(value) && cases !== undefined ? { value, cases } : undefined;
}

/** The cases of an If and its Else; `undefined` if they are none. */
function casesOf(chain: readonly AmlNode[], digit: string): readonly SwitchCase[] | undefined {
  const cases: SwitchCase[] = [];
  let terms = chain;
  for (;;) {
    const [branch, otherwise, ...more] = terms;
    const value = branch?.op === "If" ? caseValue(branch.operands[0], digit) : undefined;
    const isChain = value !== undefined && more.length === 0 && (otherwise === undefined || otherwise.op === "Else");
    if (!isChain) {
      if (cases.length === 0) return undefined;
      cases.push({ value: undefined, body: terms });
      return cases;
    }
    const body = branch?.operands[1];
    if (!isNodeList(body)) return undefined;
    cases.push({ value, body });
    const rest = otherwise?.operands[0];
    if (!isNodeList(rest)) return cases;
    terms = rest;
  }
}

/** The value, or the Package of values, that the condition of a Case compares the temporary with. */
function caseValue(condition: AmlOperand | undefined, digit: string): AmlNode | undefined {
  if (!isNode(condition)) return undefined;
  const [left, right] = condition.operands;
  if (!isNode(left) || !isNode(right)) return undefined;
  if (condition.op === "LEqual") return isReference(left, digit) && constants.has(right.op) ? right : undefined;
  if (condition.op !== "LNotEqual" || left.op !== "Match" || right.op !== "Ones") return undefined;
  const [values, equal, temporary, always, second, start] = left.operands;
  const isUsual = equal === 1 && always === 0 && isZero(second) && isZero(start) && isReference(temporary, digit);
  return isUsual && isNode(values) && values.op === "Package" ? values : undefined;
}

const isZero = (operand: AmlOperand | undefined): boolean => isNode(operand) && operand.op === "Zero";

const isReference = (operand: AmlOperand | undefined, digit: string): boolean =>
  isNode(operand) && operand.op === "NameReference" && isTemporary(operand.operands[0], digit);

/** True for the name of a temporary, that of this last character if one is given. */
function isTemporary(operand: AmlOperand | undefined, digit?: string): boolean {
  if (!isName(operand) || operand.path.segments.length !== 1) return false;
  const [segment = ""] = operand.path.segments;
  return segment.startsWith("_T_") && (digit === undefined || segment.endsWith(digit));
}

function usesOfTemporaries(terms: readonly AmlNode[]): number {
  let count = 0;
  const pending = [...terms];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { operands } = node;
    for (let i = 0; i < operands.length; i++) {
      const operand = operands[i];
      if (isNode(operand)) {
        if (operand.operands.length > 0) pending.push(operand);
      } else if (isNodeList(operand)) for (const one of operand) pending.push(one);
      else if (isName(operand) && operand.path.segments.some((segment) => segment.startsWith("_T_"))) count++;
    }
  }
  return count;
}
