/** Two compilations side by side: the places where only a value differs, and what else differs. */
import type { AmlNode, AmlOperand, AmlTable, NodeName, OpcodeDeclaration, OperandKind } from "../aml/index.ts";
import { isName, isNode, isNodeList, nameStringBytes, opcodes, printNamePath, sameNamePath } from "../aml/index.ts";
import { sameBytes } from "../base/byte-order.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex } from "../base/hex.ts";
import type { ByteSource } from "../base/span.ts";
import { type DescriptorField, resourceFields } from "./descriptor-fields.ts";
import { diagnose } from "./diagnostics.ts";
import type { SlotKind } from "./relocation-map.ts";

/** A value that is not the same in both tables. */
export interface ValueSite {
  readonly offset: number;
  readonly width: number;
  readonly kind: SlotKind;
  /** For people: `Name (_UID) in \_SB.XEN0.VP00`. */
  readonly place: string;
}

/** What {@link compareTrees} found. */
export interface TreeDifference {
  /** By offset in the first table. */
  readonly sites: readonly ValueSite[];
  /** Errors, by offset. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes of the value behind the opcode byte. */
const constantWidths: { readonly [N in NodeName]?: number } = {
  ByteConst: 1,
  WordConst: 2,
  DWordConst: 4,
  QWordConst: 8,
};

const integerForms = new Set<NodeName>(["Zero", "One", "Ones", "ByteConst", "WordConst", "DWordConst", "QWordConst"]);

/** Operands that are numbers a platform decides on, though no terms. Flags and counts are structure. */
const valueOperands: { readonly [N in NodeName]?: readonly string[] } = {
  Processor: ["processorId", "pblkAddress", "pblkLength"],
};

const declarations: ReadonlyMap<string, OpcodeDeclaration> = new Map(Object.entries(opcodes));

const operandWidths: { readonly [K in OperandKind]?: number } = {
  ByteData: 1,
  WordData: 2,
  DWordData: 4,
  QWordData: 8,
};

interface Pair {
  readonly first: AmlNode;
  readonly second: AmlNode;
  /** The pair whose operands they are, for the text of a place. */
  readonly parent: Pair | undefined;
}

/**
 * Walks two trees at once.
 *
 * Reports `patch/encoding-differs` where an Integer is encoded in another width, `patch/structure-differs` for every
 * other difference that is not a value, `patch/unknown-layout` for bytes of a Buffer that is no resource template.
 */
export function compareTrees(first: AmlTable, second: AmlTable): TreeDifference {
  const comparison = new Comparison(first.source);
  comparison.compareLists(first.terms, second.terms, undefined);
  return comparison.finish();
}

class Comparison {
  private readonly source: ByteSource;
  private readonly sites: ValueSite[] = [];
  private readonly problems: { readonly at: number; readonly diagnostic: Diagnostic }[] = [];
  // A stack of our own: how deep AML nests is up to whoever wrote it.
  private readonly pending: Pair[] = [];

  constructor(source: ByteSource) {
    this.source = source;
  }

  compareLists(a: readonly AmlNode[], b: readonly AmlNode[], parent: Pair | undefined): void {
    if (a.length !== b.length) {
      const values = { place: placeIn(parent), expected: `${a.length} terms`, actual: `${b.length} terms` };
      this.report(parent?.first ?? a[0], (span) => diagnose("structure-differs", span, values));
    }
    for (let i = Math.min(a.length, b.length) - 1; i >= 0; i--) {
      const one = a[i];
      const other = b[i];
      if (one !== undefined && other !== undefined) this.pending.push({ first: one, second: other, parent });
    }
  }

  finish(): TreeDifference {
    for (let pair = this.pending.pop(); pair !== undefined; pair = this.pending.pop()) this.comparePair(pair);
    this.sites.sort((a, b) => a.offset - b.offset);
    this.problems.sort((a, b) => a.at - b.at);
    return { sites: this.sites, diagnostics: this.problems.map(({ diagnostic }) => diagnostic) };
  }

  private comparePair(pair: Pair): void {
    const { first: a, second: b } = pair;
    if (a.op !== b.op) {
      if (integerForms.has(a.op) && integerForms.has(b.op)) {
        const values = { place: placeIn(pair.parent), expected: describe(a), actual: describe(b) };
        this.report(a, (span) => diagnose("encoding-differs", span, values));
      } else this.differ(pair, a, b);
      return;
    }
    const width = constantWidths[a.op];
    if (width !== undefined) {
      if (a.operands[0] === b.operands[0]) return;
      this.sites.push({ offset: a.start + 1, width, kind: "integer", place: placeIn(pair.parent) });
    } else if (a.operands.length !== b.operands.length) {
      this.differ(pair, a, b);
    } else {
      for (let index = 0; index < a.operands.length; index++) {
        this.compareOperands(pair, a.operands[index], b.operands[index], index);
      }
    }
  }

  private compareOperands(pair: Pair, a: AmlOperand | undefined, b: AmlOperand | undefined, index: number): void {
    if (isNode(a) && isNode(b)) {
      this.pending.push({ first: a, second: b, parent: pair });
    } else if (isNodeList(a) && isNodeList(b)) {
      this.compareLists(a, b, pair);
    } else if (isName(a) && isName(b)) {
      if (a.form !== b.form || !sameNamePath(a.path, b.path)) this.differ(pair, a, b);
    } else if (a instanceof Uint8Array && b instanceof Uint8Array) {
      if (pair.first.op === "Buffer") this.compareBuffers(pair, a, b);
      else if (!sameBytes(a, b)) this.differ(pair, a, b);
    } else if (a !== b) {
      const site = typeof a === typeof b ? operandSite(pair, index) : undefined;
      if (site === undefined) this.differ(pair, a, b);
      else this.sites.push(site);
    }
  }

  private compareBuffers(pair: Pair, a: Uint8Array, b: Uint8Array): void {
    if (sameBytes(a, b)) return;
    if (a.length !== b.length) {
      this.differ(pair, a, b);
      return;
    }
    const changed = [...a.keys()].filter((index) => a[index] !== b[index]);
    const start = pair.first.end - a.length;
    const place = placeIn(pair.parent);
    const holds = (at: number, { offset, width }: DescriptorField): boolean => at >= offset && at < offset + width;
    const fields = (resourceFields(a) ?? []).filter((field) => changed.some((at) => holds(at, field)));
    for (const { offset, width } of fields) {
      this.sites.push({ offset: start + offset, width, kind: "resource", place });
    }
    const left = changed.filter((at) => !fields.some((field) => holds(at, field)));
    if (left.length === 0) return;
    const offsets = left.map((at) => hex(start + at, 4)).join(", ");
    this.report(pair.first, (span) => diagnose("unknown-layout", span, { place, offsets }));
  }

  private differ(pair: Pair, a: AmlOperand | undefined, b: AmlOperand | undefined): void {
    const values = { place: placeIn(pair.parent), expected: describe(a), actual: describe(b) };
    this.report(pair.first, (span) => diagnose("structure-differs", span, values));
  }

  private report(at: AmlNode | undefined, build: (span: Diagnostic["span"]) => Diagnostic): void {
    const start = at?.start ?? 0;
    const span = { source: this.source, start, end: at?.end ?? start };
    this.problems.push({ at: start, diagnostic: build(span) });
  }
}

/** The operand of a node that {@link valueOperands} lists; its offset follows from the fixed widths before it. */
function operandSite(pair: Pair, index: number): ValueSite | undefined {
  const node = pair.first;
  const declaration = declarations.get(node.op);
  if (declaration === undefined) return undefined;
  const kinds = Object.entries<OperandKind>(declaration.operands);
  const [name = "", kind] = kinds[index] ?? [];
  const width = kind === undefined ? undefined : operandWidths[kind];
  if (width === undefined || valueOperands[node.op]?.includes(name) !== true) return undefined;
  let offset = node.start + declaration.encoding.length + (node.pkgLengthWidth ?? 0);
  for (const [before, [, beforeKind]] of kinds.slice(0, index).entries()) {
    const operand = node.operands[before];
    offset += isName(operand) ? nameStringBytes(operand).length : (operandWidths[beforeKind] ?? 0);
  }
  return { offset, width, kind: "operand", place: `${name} of ${placeIn(pair)}` };
}

/** `Name (_UID) in Processor (VP00) in Scope (\\_SB.XEN0)`: a node and what encloses it, by names. */
function placeIn(innermost: Pair | undefined): string {
  const names: string[] = [];
  for (let pair = innermost; pair !== undefined; pair = pair.parent) {
    const [name] = pair.first.operands;
    const isReference = pair.first.op === "NameReference" || pair.first.op === "MethodInvocation";
    if (isName(name) && !isReference) names.push(`${pair.first.op} (${printNamePath(name.path)})`);
  }
  return names.length === 0 ? "the table" : names.join(" in ");
}

function describe(operand: AmlOperand | undefined): string {
  if (operand === undefined) return "nothing";
  if (isNode(operand)) {
    const [value] = operand.operands;
    const isConstant = typeof value === "bigint" || typeof value === "number";
    if (isConstant && integerForms.has(operand.op)) return `${operand.op} ${hex(value)}`;
    return isName(value) ? `${operand.op} (${printNamePath(value.path)})` : operand.op;
  }
  if (isName(operand)) return printNamePath(operand.path);
  if (operand instanceof Uint8Array) return `${operand.length} bytes`;
  if (typeof operand === "string") return `"${operand}"`;
  return typeof operand === "object" ? `${operand.length} terms` : hex(operand);
}
