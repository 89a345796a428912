/** Resource descriptors: ranges, granularity, lists, dependent functions. @see ACPI 6.5 §6.4 */
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

export const resources: Rule = {
  before: {
    ResourceTemplate(node, walk) {
      const state: TemplateState = { isDependent: false };
      checkDescriptors(node, state, walk);
      if (state.isDependent) {
        const end = node.body?.end ?? node.end;
        walk.report("dependent-end-missing", { start: end - 1, end }, {});
      }
    },
  },
};

interface TemplateState {
  /** Between StartDependentFn and EndDependentFn. */
  isDependent: boolean;
}

function checkDescriptors(parent: OperatorNode, state: TemplateState, walk: Walk): void {
  for (const item of parent.body?.items ?? []) {
    if (item?.kind !== "operator" || item.operator.resource === undefined) continue;
    const { spelling, body } = item.operator;
    if (body === "resources") {
      if (parent.operator.resource !== undefined) walk.report("dependent-nested", item, {});
      state.isDependent = true;
      checkPriorities(item, walk);
      checkDescriptors(item, state, walk);
    } else if (spelling === "EndDependentFn") {
      if (parent.operator.resource !== undefined) walk.report("dependent-nested", item, {});
      else if (!state.isDependent) walk.report("dependent-start-missing", item, {});
      state.isDependent = false;
    } else {
      checkDescriptor(item, walk);
    }
  }
}

const lowestPriority = 2n;

function checkPriorities(node: OperatorNode, walk: Walk): void {
  const [compatibility, performance] = [walk.numberAt(node, 0), walk.numberAt(node, 1)];
  if (compatibility !== undefined && compatibility > lowestPriority) {
    walk.report("dependent-compatibility", node.args[0] ?? node, { value: compatibility.toString() });
  }
  if (performance !== undefined && performance > lowestPriority) {
    walk.report("dependent-performance", node.args[1] ?? node, { value: performance.toString() });
  }
}

/** The arguments of a macro by the names of the fields they set. */
class Arguments {
  private readonly node: OperatorNode;
  private readonly walk: Walk;

  constructor(node: OperatorNode, walk: Walk) {
    this.node = node;
    this.walk = walk;
  }

  private index(name: string): number {
    return this.node.operator.parameters.findIndex((one) => one.name === name);
  }

  has(name: string): boolean {
    return this.index(name) >= 0;
  }

  nodeAt(name: string): AstNode {
    return this.node.args[this.index(name)] ?? this.node;
  }

  isGiven(name: string): boolean {
    return this.node.args[this.index(name)] !== undefined;
  }

  /** The source of an address or interrupt stands behind its index; without the one the other means nothing. */
  isSourceWithoutIndex(): boolean {
    const [index, source] = [this.index("resourceSourceIndex"), this.index("resourceSource")];
    return index >= 0 && index < source && this.isGiven("resourceSource") && !this.isGiven("resourceSourceIndex");
  }

  /** The value as the field holds it; what is left out is 0. */
  value(name: string): bigint {
    const value = this.walk.numberAt(this.node, this.index(name)) ?? 0n;
    const field = this.node.operator.resource?.descriptor.fields.find((one) => one.name === name);
    return field === undefined ? value : BigInt.asUintN(field.bitCount, value);
  }
}

function checkDescriptor(node: OperatorNode, walk: Walk): void {
  const args = new Arguments(node, walk);
  if (args.has("granularity")) checkAddressSpace(node, args, walk);
  else if (args.has("minimum") && args.has("alignment")) checkWindow(node, args, walk);
  checkList(node, walk);
  if (args.isSourceWithoutIndex()) walk.report("source-index-missing", args.nodeAt("resourceSource"), {});
  if (args.has("resourceType") && args.isGiven("resourceType")) {
    const type = args.value("resourceType");
    if (type < firstVendorType) walk.report("resource-type", args.nodeAt("resourceType"), { type: type.toString(16) });
  }
  if (node.operator.spelling === "Register" && args.value("accessSize") > widestAccess) {
    walk.report("access-size", args.nodeAt("accessSize"), { size: args.value("accessSize").toString() });
  }
  if (node.operator.spelling === "FixedIO" && args.value("base") > lastIsaAddress) {
    walk.report("isa-address", args.nodeAt("base"), {});
  }
}

const firstVendorType = 0xc0n;
const widestAccess = 4n;
const lastIsaAddress = 0x3ffn;

/** Nothing is said about a range of zeros that has a name: a method fills it in. True if there is nothing more to say. */
function isPlaceholder(node: OperatorNode, args: Arguments, fields: readonly string[], walk: Walk): boolean {
  if (fields.some((field) => args.value(field) !== 0n)) return false;
  if (!args.isGiven("DescriptorName")) walk.report("range-empty", node, {});
  return true;
}

const isMask = (granularity: bigint): boolean => (granularity & (granularity + 1n)) === 0n;

function checkAddressSpace(node: OperatorNode, args: Arguments, walk: Walk): void {
  if (isPlaceholder(node, args, ["granularity", "minimum", "maximum", "length"], walk)) return;
  const [granularity, minimum, maximum, length] = [
    args.value("granularity"),
    args.value("minimum"),
    args.value("maximum"),
    args.value("length"),
  ];
  const at = (name: string): AstNode => args.nodeAt(name);
  if (minimum > maximum) {
    walk.report("range-reversed", at("minimum"), {});
    return;
  }
  if (!isMask(granularity)) {
    walk.report("granularity-form", at("granularity"), {});
    return;
  }
  const step = granularity + 1n;
  const isMinFixed = args.value("isMinFixed") !== 0n;
  const isMaxFixed = args.value("isMaxFixed") !== 0n;
  const span = maximum - minimum + 1n;
  const multiple = { step: step.toString(16) };
  if (length > span) walk.report("length-beyond", at("length"), { window: span.toString(16) });
  else if (length === 0n) {
    if (isMinFixed && isMaxFixed) walk.report("length-fixed", at("length"), {});
    else if (isMinFixed && minimum % step !== 0n) walk.report("address-alignment", at("minimum"), multiple);
    else if (isMaxFixed && (maximum + 1n) % step !== 0n) walk.report("address-alignment", at("maximum"), multiple);
  } else if (isMinFixed && isMaxFixed) {
    if (granularity !== 0n) walk.report("granularity-fixed", at("granularity"), {});
    else if (length !== span) walk.report("length-window", at("length"), { window: span.toString(16) });
  } else if (isMinFixed || isMaxFixed) walk.report("length-fixed", at("length"), {});
  else if (length % step !== 0n) walk.report("address-alignment", at("length"), multiple);
}

/** Ports and memory with an alignment. */
function checkWindow(node: OperatorNode, args: Arguments, walk: Walk): void {
  if (isPlaceholder(node, args, ["minimum", "maximum", "length"], walk)) return;
  const minimum = args.value("minimum");
  const maximum = args.value("maximum");
  if (node.operator.spelling !== "IO") {
    if (minimum > maximum) {
      walk.report("range-reversed", args.nodeAt("minimum"), {});
      return;
    }
    const span = maximum - minimum + 1n;
    if (args.value("length") > span) {
      walk.report("length-beyond", args.nodeAt("length"), { window: span.toString(16) });
    }
  }
  const alignment = args.value("alignment");
  if (alignment === 0n) return;
  // Memory24 counts its addresses in pages of 256 bytes, its alignment in bytes.
  const unit = node.operator.spelling === "Memory24" ? 256n : 1n;
  for (const name of ["minimum", "maximum"]) {
    if ((args.value(name) * unit) % alignment === 0n) continue;
    walk.report("address-alignment", args.nodeAt(name), { step: alignment.toString(16) });
  }
}

const vendorShortLimit = 7;

function checkList(node: OperatorNode, walk: Walk): void {
  const list = node.operator.resource?.macro.list;
  if (list === undefined) return;
  const items = node.body?.items ?? [];
  if (node.operator.spelling === "VendorShort") {
    const surplus = items[vendorShortLimit];
    if (surplus !== undefined) walk.report("vendor-data-long", surplus, { limit: vendorShortLimit });
    return;
  }
  if (!numbered.has(list)) return;
  if (items.length === 0 && node.operator.spelling === "Interrupt") walk.report("interrupts-missing", node, {});
  const seen = new Map<bigint, AstNode>();
  const limit = limits[node.operator.spelling];
  for (const item of items) {
    const value = walk.integer(item);
    if (item === undefined || value === undefined) continue;
    if (limit !== undefined && value > limit) {
      const values = { value: value.toString(), limit: limit.toString() };
      walk.report(list === "channels" ? "dma-channel" : "interrupt-number", item, values);
    }
    const first = seen.get(value);
    if (first === undefined) seen.set(value, item);
    else walk.report("number-duplicate", item, { value: value.toString() }, walk.related("the first one", first));
  }
}

/** Highest number of lists that are bit masks. */
const limits: { readonly [spelling: string]: bigint | undefined } = { IRQ: 15n, IRQNoFlags: 15n, DMA: 7n };

/** Lists of numbers that each mean one line. */
const numbered: ReadonlySet<string> = new Set(["interrupts", "channels"]);
