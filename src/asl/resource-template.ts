/**
 * Resource macros to the bytes of their descriptors: one engine over aml's descriptor declarations.
 *
 * @see ACPI 6.5 §6.4, §19.6.113
 */
import type { MacroArgument, ResourcePart } from "../aml/index.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { invariant } from "../base/invariant.ts";
import { type Constant, constantOf, type FoldingContext } from "./constant-folding.ts";
import { diagnose } from "./diagnostics.ts";
import { keywordValue } from "./keyword-table.ts";
import type { SourceSpace } from "./source-space.ts";
import type { ResourceField } from "./symbols.ts";
import type { AstNode, ListNode, OperatorNode } from "./syntax-tree.ts";

/** A descriptor name with the fields ASL can reach through it. */
export interface ResourceTag {
  /** One to four characters. */
  readonly name: string;
  readonly node: AstNode;
  readonly place: ResourceField;
  readonly fields: readonly { readonly name: string; readonly place: ResourceField }[];
}

export interface EncodedTemplate {
  readonly bytes: Uint8Array;
  readonly tags: readonly ResourceTag[];
  readonly diagnostics: readonly Diagnostic[];
}

const folding: FoldingContext = { integerBits: 64, hexStringHasPrefix: true };

/** Encodes the descriptors of a ResourceTemplate, its End Tag included. */
export function encodeTemplate(template: OperatorNode, space: SourceSpace): EncodedTemplate {
  const encoder = new TemplateEncoder(space);
  encoder.all(template.body);
  return encoder.finish({ endTag: true });
}

/** Encodes one descriptor without an End Tag, as Connection wants it. */
export function encodeConnection(descriptor: OperatorNode, space: SourceSpace): EncodedTemplate {
  const encoder = new TemplateEncoder(space);
  encoder.descriptor(descriptor);
  return encoder.finish({ endTag: false });
}

/** Item name of the End Tag and its checksum byte, which iasl leaves 0 (§6.4.2.9: then it is not checked). */
const endTag = [0x79, 0x00];

/** Deviation: values that iasl writes for an argument left out or, for `always`, whatever is given. */
const iaslValues: { readonly [macro: string]: { readonly [field: string]: { omitted?: number; always?: number } } } = {
  PinFunction: { resourceUsage: { always: 0 } },
  PinGroup: { resourceUsage: { omitted: 0 } },
};

const elementWidths = { byte: 1, bytes: 1, words: 2, dwords: 4, string: 1 } as const;

/** Priorities have fewer values than their bits: the semantic checks know which. */
const isPriority = (field: string): boolean => field === "compatibilityPriority" || field === "performancePriority";

class TemplateEncoder {
  private readonly bytes: number[] = [];
  private readonly tags: ResourceTag[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private readonly space: SourceSpace;

  constructor(space: SourceSpace) {
    this.space = space;
  }

  finish(options: { readonly endTag: boolean }): EncodedTemplate {
    if (options.endTag) this.bytes.push(...endTag);
    return { bytes: Uint8Array.from(this.bytes), tags: this.tags, diagnostics: this.diagnostics };
  }

  all(body: ListNode | undefined): void {
    for (const item of body?.items ?? []) {
      if (item?.kind === "operator" && item.operator.resource !== undefined) this.descriptor(item);
      else if (item !== undefined) {
        const found = item.kind === "operator" ? item.operator.spelling : "this";
        this.diagnostics.push(diagnose("resource-without-macro", this.space.span(item.start, item.end), { found }));
      }
    }
  }

  descriptor(node: OperatorNode): void {
    const { resource } = node.operator;
    if (resource === undefined || !this.checkShape(node)) return;
    const { macro, descriptor } = resource;
    const start = this.bytes.length;
    const headLength = descriptor.size === "small" ? 1 : 3;
    const fieldsEnd = descriptor.fields.reduce((end, field) => Math.max(end, field.bitOffset + field.bitCount), 0) / 8;
    const fixedLength = macro.length === undefined ? Math.max(headLength, fieldsEnd) : headLength + macro.length;
    for (let i = 0; i < fixedLength; i++) this.bytes.push(0);
    const { fields } = descriptor;
    const set = (name: string, value: bigint): void => {
      const field = fields.find((one) => one.name === name);
      if (field !== undefined && field.bitOffset + field.bitCount <= 8 * fixedLength) {
        // Deviation: §6.4 has one bit where iasl lets a keyword of two (ActiveBoth, ExclusiveAndWake) reach into the next.
        const reach = field.keywords === undefined ? 0 : 8 - (field.bitOffset & 7);
        const count = Math.max(field.bitCount, Math.min(reach, value.toString(2).length));
        this.setBits(8 * start + field.bitOffset, count, value);
      }
    };
    for (const field of fields) if (field.constant !== undefined) set(field.name, BigInt(field.constant));
    for (const [name, value] of Object.entries(macro.fixed ?? {})) set(name, BigInt(value));
    macro.arguments.forEach((argument, i) => {
      const field = fields.find((one) => one.name === argument.sets);
      if (field !== undefined) set(field.name, this.fieldValue(node, i, argument, field.bitCount));
    });
    const list = fields.find((one) => one.name === macro.list);
    if (list !== undefined) set(list.name, this.bitMask(node, list.bitCount));
    const places: { name: string; place: ResourceField }[] = fields.flatMap((field) =>
      field.tag === undefined || field.bitOffset + field.bitCount > 8 * fixedLength
        ? []
        : [{ name: field.tag, place: { bitOffset: 8 * start + field.bitOffset, bitLength: field.bitCount } }],
    );
    for (const part of descriptor.parts) {
      const at = this.bytes.length;
      const count = this.part(node, part);
      if (part.offsetField !== undefined) set(part.offsetField, BigInt(at - start));
      if (part.countField !== undefined) set(part.countField, BigInt(count + (part.countBias ?? 0)));
      if (part.tag !== undefined) {
        const bitLength = 8 * elementWidths[part.kind];
        places.push({ name: part.tag, place: { bitOffset: 8 * at, bitLength } });
      }
    }
    this.writeHead(start, descriptor.size, descriptor.tag, headLength);
    this.nameDescriptor(node, start, places);
    if (node.operator.body === "resources") this.all(node.body);
  }

  private writeHead(start: number, size: "small" | "large", tag: number, headLength: number): void {
    const length = this.bytes.length - start - headLength;
    if (size === "small") {
      this.bytes[start] = (tag << 3) | (length & 7);
      return;
    }
    this.bytes[start] = tag;
    this.bytes[start + 1] = length & 0xff;
    this.bytes[start + 2] = (length >> 8) & 0xff;
  }

  private nameDescriptor(
    node: OperatorNode,
    start: number,
    fields: readonly { readonly name: string; readonly place: ResourceField }[],
  ): void {
    const index = node.operator.parameters.findIndex((one) => one.name === "DescriptorName");
    const tag = node.args[index];
    const segment = tag?.kind === "name" ? tag.word.path?.segments[0] : undefined;
    if (tag === undefined || segment === undefined) return;
    const place = { bitOffset: 8 * start, bitLength: 8 * (this.bytes.length - start) };
    this.tags.push({ name: segment, node: tag, place, fields });
  }

  /** Fields are set once, into zeros. */
  private setBits(at: number, count: number, value: bigint): void {
    let rest = BigInt.asUintN(count, value);
    for (let bit = 0; bit < count; ) {
      const byte = (at + bit) >> 3;
      const shift = (at + bit) & 7;
      const taken = Math.min(8 - shift, count - bit);
      const part = Number(rest & ((1n << BigInt(taken)) - 1n)) << shift;
      invariant(byte < this.bytes.length, "a resource field lies past its descriptor");
      this.bytes[byte] = (this.bytes[byte] ?? 0) | part;
      rest >>= BigInt(taken);
      bit += taken;
    }
  }

  /** Parts of variable length; returns the number of elements. */
  private part(node: OperatorNode, part: ResourcePart): number {
    const { resource, parameters } = node.operator;
    const index = parameters.findIndex((one) => one.name === part.name);
    const arg = node.args[index];
    if (resource?.macro.list === part.name) return this.elements(node, node.body, elementWidths[part.kind]);
    switch (part.kind) {
      case "string":
        return this.string(node, arg, part, index);
      case "byte":
        return this.optionalByte(node, arg, part, index);
      case "bytes":
      case "words":
      case "dwords":
        // Data of a vendor: RawDataBuffer () { … }
        return arg?.kind === "operator" && arg.operator.body === "bytes" ? this.elements(node, arg.body, 1) : 0;
      default:
        return part.kind satisfies never;
    }
  }

  private string(node: OperatorNode, arg: AstNode | undefined, part: ResourcePart, index: number): number {
    const isGiven = arg?.kind === "string";
    if (arg !== undefined && !isGiven) this.reportKind(node, index, arg, "a string");
    if (part.isOptional && !isGiven) return 0;
    const text = isGiven ? arg.value : "";
    for (let i = 0; i < text.length; i++) this.bytes.push(text.charCodeAt(i));
    this.bytes.push(0);
    return text.length + 1;
  }

  /** The index of a resource source: written if it is given or the source is. */
  private optionalByte(node: OperatorNode, arg: AstNode | undefined, part: ResourcePart, index: number): number {
    const source = node.operator.parameters.findIndex((one) => one.name === "resourceSource");
    if (part.isOptional && arg === undefined && node.args[source] === undefined) return 0;
    this.bytes.push(arg === undefined ? 0 : Number(BigInt.asUintN(8, this.number(node, index, arg))));
    return 1;
  }

  private elements(node: OperatorNode, list: ListNode | undefined, width: number): number {
    let count = 0;
    for (const item of list?.items ?? []) {
      if (item === undefined) continue;
      const value = this.constant(item);
      const number = typeof value === "bigint" ? value : 0n;
      if (typeof value !== "bigint") this.reportConstant(node, item, "element");
      for (let i = 0; i < width; i++) this.bytes.push(Number((number >> BigInt(8 * i)) & 0xffn));
      count++;
    }
    return count;
  }

  /** The list of an IRQ or DMA descriptor: one bit for each number. */
  private bitMask(node: OperatorNode, width: number): bigint {
    let mask = 0n;
    for (const item of node.body?.items ?? []) {
      if (item === undefined) continue;
      const value = this.constant(item);
      if (typeof value !== "bigint") this.reportConstant(node, item, "element");
      // Numbers that have no bit are reported by the semantic checks.
      else if (value < BigInt(width)) mask |= 1n << value;
    }
    return mask;
  }

  private fieldValue(node: OperatorNode, index: number, argument: MacroArgument, bitCount: number): bigint {
    const arg = node.args[index];
    const deviation = iaslValues[node.operator.spelling]?.[argument.sets];
    if (arg === undefined) return BigInt(deviation?.omitted ?? argument.default ?? 0);
    const value = this.number(node, index, arg);
    if (deviation?.always !== undefined) return BigInt(deviation.always);
    const limit = (1n << BigInt(bitCount)) - 1n;
    // Keywords may say more than a narrow field holds (SharedAndWake); numbers may not.
    if (value > limit && arg.kind !== "name" && !isPriority(argument.sets)) {
      const values = { operator: node.operator.spelling, argument: argument.sets, value: value.toString() };
      const span = this.space.span(arg.start, arg.end);
      this.diagnostics.push(diagnose("value-out-of-range", span, { ...values, limit: limit.toString() }));
    }
    return value;
  }

  private number(node: OperatorNode, index: number, arg: AstNode): bigint {
    const parameter = node.operator.parameters[index];
    if (parameter?.keywords !== undefined && arg.kind === "name") {
      const value = keywordValue(parameter.keywords, arg.word.upperCase);
      if (value !== undefined) return BigInt(value);
    }
    const value = this.constant(arg);
    if (typeof value === "bigint") return value;
    this.reportConstant(node, arg, parameter?.name ?? "");
    return 0n;
  }

  private constant(node: AstNode): Constant | undefined {
    return constantOf(node, folding);
  }

  private reportConstant(node: OperatorNode, arg: AstNode, argument: string): void {
    const values = { operator: node.operator.spelling, argument };
    this.diagnostics.push(diagnose("not-constant", this.space.span(arg.start, arg.end), values));
  }

  private reportKind(node: OperatorNode, index: number, arg: AstNode, expected: string): void {
    const argument = node.operator.parameters[index]?.name ?? "";
    const values = { operator: node.operator.spelling, argument, found: "something else", expected };
    this.diagnostics.push(diagnose("argument-kind", this.space.span(arg.start, arg.end), values));
  }

  private checkShape(node: OperatorNode): boolean {
    const { operator, args } = node;
    const span = this.space.span(node.start, node.wordEnd);
    if (args.length > operator.parameters.length) {
      const values = { operator: operator.spelling, most: operator.parameters.length, given: args.length };
      this.diagnostics.push(diagnose("argument-count", span, values));
      return false;
    }
    for (const [i, parameter] of operator.parameters.entries()) {
      if (args[i] !== undefined || parameter.omitted !== undefined) continue;
      const values = { operator: operator.spelling, argument: parameter.name };
      this.diagnostics.push(diagnose("argument-missing", span, values));
      return false;
    }
    return true;
  }
}
