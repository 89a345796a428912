/**
 * Decodes terms, straight from the byte array through the dispatch tables.
 *
 * Lists of terms and of package elements have their extent from a PkgLength, so they wait in a queue instead of being
 * recursed into: packages may nest as deep as they like. Only operands recurse, up to {@link operandDepthLimit}.
 *
 * @see ACPI 6.5 §20.2.5
 */
import { readBigUint, readUint } from "../base/byte-order.ts";
import { hex } from "../base/hex.ts";
import type { AmlCursor } from "./aml-cursor.ts";
import { describe } from "./aml-cursor.ts";
import type { CallResolver } from "./call-resolver.ts";
import { diagnose } from "./diagnostics.ts";
import { type DispatchEntry, type OperandForm, oneByteOpcodes, operandForms, twoByteOpcodes } from "./dispatch.ts";
import { decodeFieldList } from "./field-list.ts";
import { startsName } from "./name-string.ts";
import { type AmlName, type AmlNode, type AmlOperand, isName } from "./nodes.ts";
import { pushRawBytes, rawBytes } from "./raw-bytes.ts";

/** Operands nested deeper than this become raw bytes (`aml/nested-too-deep`). Real tables stay below 40. */
export const operandDepthLimit = 1000;

/** Where terms to decode stand. */
export interface TermRange {
  readonly start: number;
  readonly end: number;
  /** No term starts here or later: what is left up to `end` is padding. */
  readonly lastStart: number;
  /** What the terms stand in, for messages. */
  readonly parent: string;
}

/** The body of a method that was left as raw bytes, with what its decoding needs. */
export interface RawBody {
  readonly start: number;
  readonly end: number;
  /** Key of the scope, see name-index.ts. */
  readonly scope: string;
  readonly parent: string;
  readonly parentName: AmlName | undefined;
}

/** A list whose extent is known and whose terms are still to be decoded. */
interface PendingList {
  /** Where the list goes: these operands, at this index. */
  readonly operands: AmlOperand[];
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** No term starts here or later: what is left up to `end` is padding. */
  readonly lastStart: number;
  /** Key of the scope, see name-index.ts. */
  readonly scope: string;
  readonly form: OperandForm;
  readonly parent: string;
  readonly parentName: AmlName | undefined;
  /** No more terms than this are decoded. */
  readonly most: number;
}

/** Operands of the many nodes that have none. */
const none: readonly AmlNode[] = [];

/** Operands of the many nodes that have one small number. */
const smallNumbers: readonly (readonly AmlOperand[])[] = Array.from({ length: 256 }, (_, value) => [value]);

function numberOperands(value: number): readonly AmlOperand[] {
  return smallNumbers[value] ?? [value];
}

export class TermDecoder {
  private readonly cursor: AmlCursor;
  private readonly calls: CallResolver;
  private readonly keepsMethodBodiesRaw: boolean;
  /** Bodies left as raw bytes by the last {@link decode}, by the nodes that stand for them. */
  readonly rawBodies = new Map<AmlNode, RawBody>();
  private readonly pending: PendingList[] = [];
  /** The list being decoded; copied when it is complete, for an array that grew by push holds too much memory. */
  private readonly nodes: AmlNode[] = [];
  private scope = "";
  private depth = 0;

  constructor(cursor: AmlCursor, calls: CallResolver, options: { readonly keepsMethodBodiesRaw: boolean }) {
    this.cursor = cursor;
    this.calls = calls;
    this.keepsMethodBodiesRaw = options.keepsMethodBodiesRaw;
  }

  /**
   * Decodes the terms of a range and everything nested in them.
   *
   * @param scope - key, see name-index.ts
   * @param most - stops behind so many terms
   */
  decode(range: TermRange, scope: string, most: number): readonly AmlNode[] {
    const form = operandForms.termList;
    const whole: PendingList = {
      operands: [],
      index: 0,
      start: range.start,
      end: range.end,
      lastStart: range.lastStart,
      scope,
      form,
      parent: range.parent,
      parentName: undefined,
      most,
    };
    this.rawBodies.clear();
    return this.decodeNested(whole);
  }

  /** Decodes the terms of a body and everything nested in them. */
  decodeBody(body: RawBody): readonly AmlNode[] {
    const { start, end, scope, parent, parentName } = body;
    const form = operandForms.termList;
    const most = Number.POSITIVE_INFINITY;
    return this.decodeNested({
      operands: [],
      index: 0,
      start,
      end,
      lastStart: end,
      scope,
      form,
      parent,
      parentName,
      most,
    });
  }

  private decodeNested(whole: PendingList): readonly AmlNode[] {
    const terms = this.decodeList(whole);
    for (let list = this.pending.pop(); list !== undefined; list = this.pending.pop())
      list.operands[list.index] = this.decodeList(list);
    return terms;
  }

  private decodeList(list: PendingList): readonly AmlNode[] {
    const { cursor, pending, nodes } = this;
    const { end, lastStart, most } = list;
    nodes.length = 0;
    const isTermList = list.form === operandForms.termList;
    this.scope = list.scope;
    cursor.parent = list.parent;
    cursor.parentName = list.parentName;
    cursor.at = list.start;
    while (cursor.at < lastStart && nodes.length < most) {
      const start = cursor.at;
      const queued = pending.length;
      this.depth = 0;
      const node = isTermList ? this.term(end) : this.packageElement(end);
      if (node !== undefined) {
        nodes.push(node);
        continue;
      }
      pending.length = queued;
      // One message per run of raw bytes.
      if (nodes.at(-1)?.op !== "RawBytes" || nodes.at(-1)?.end !== start) cursor.report(cursor.fault);
      cursor.at = Math.min(end, Math.max(cursor.resumeAt, start + 1));
      pushRawBytes(nodes, cursor.bytes, start, cursor.at);
    }
    return nodes.slice();
  }

  private readonly term = (end: number): AmlNode | undefined => {
    const { cursor } = this;
    const { bytes } = cursor;
    const start = cursor.at;
    if (start >= end) return cursor.pastEnd("a term", start, end);
    const lead = bytes[start] ?? 0;
    const second = twoByteOpcodes[lead];
    let entry = second !== undefined && start + 1 < end ? second[bytes[start + 1] ?? 0] : undefined;
    entry ??= oneByteOpcodes[lead];
    const { depth } = this;
    if (depth >= operandDepthLimit) return this.tooDeep(start);
    this.depth = depth + 1;
    let node: AmlNode | undefined;
    if (entry === undefined)
      node = startsName(lead)
        ? this.call(end)
        : // A prefix and its byte belong together.
          cursor.unknownOpcode(start, second === undefined ? 1 : Math.min(2, end - start));
    else {
      cursor.at = start + entry.encoding.length;
      node = entry.hasPkgLength ? this.package(entry, start, end) : this.operation(entry, start, end);
    }
    // Restored, not decremented: a failed operand leaves it where it failed.
    this.depth = depth;
    return node;
  };

  private operation(entry: DispatchEntry, start: number, end: number): AmlNode | undefined {
    const { forms, op } = entry;
    if (forms.length === 0) return { op, start, end: this.cursor.at, operands: none };
    const operands = this.operands(forms, op, start, end);
    if (operands === undefined) return undefined;
    const node = { op, start, end: this.cursor.at, operands };
    if (entry.declaresIndex >= 0) this.declare(entry, node);
    return node;
  }

  /** All operands of an opcode; most have one to three. Arrays of their exact size (measured: 2x on whole tables). */
  private operands(
    forms: readonly OperandForm[],
    op: string,
    start: number,
    end: number,
  ): readonly AmlOperand[] | undefined {
    const [form1, form2, form3] = forms;
    if (form1 === undefined) return none;
    const first = this.operand(form1, op, start, end);
    if (first === undefined) return undefined;
    if (form2 === undefined) return typeof first === "number" ? numberOperands(first) : [first];
    const second = this.operand(form2, op, start, end);
    if (second === undefined) return undefined;
    if (form3 === undefined) return [first, second];
    const third = this.operand(form3, op, start, end);
    if (third === undefined) return undefined;
    if (forms.length === 3) return [first, second, third];
    const all = [first, second, third];
    for (let i = 3; i < forms.length; i++) {
      const operand = this.operand(forms[i] ?? operandForms.term, op, start, end);
      if (operand === undefined) return undefined;
      all.push(operand);
    }
    return all;
  }

  private package(entry: DispatchEntry, start: number, limit: number): AmlNode | undefined {
    const { cursor, pending } = this;
    const { op } = entry;
    const lengthStart = cursor.at;
    const stated = cursor.pkgLength(op, limit);
    if (stated < 0) return undefined;
    const { pkgLengthWidth, reservedBits, parent, parentName } = cursor;
    if (stated < pkgLengthWidth) return this.shortPackage(op, start, stated);
    const end = Math.min(limit, lengthStart + stated);
    const problems =
      lengthStart + stated > limit ? { length: stated, excess: lengthStart + stated - limit } : undefined;
    const place = problems && cursor.describeParent();

    cursor.parent = op;
    cursor.parentName = undefined;
    const queued = pending.length;
    const { forms } = entry;
    // The last form takes the rest of the package.
    const operands = forms.length === 2 ? [none, none] : new Array<AmlOperand>(forms.length).fill(none);
    let count = 0;
    while (count < forms.length - 1) {
      const operand = this.operand(forms[count] ?? operandForms.term, op, start, end);
      if (operand === undefined) break;
      operands[count++] = operand;
    }
    if (count === forms.length - 1) this.rest(forms[count++] ?? operandForms.byteList, entry, operands, end);
    const name = count > 0 ? operands[0] : undefined;
    if (problems !== undefined && place !== undefined)
      cursor.report(
        diagnose("bad-pkg-length", cursor.span(start, lengthStart + pkgLengthWidth), {
          length: hex(problems.length, 4),
          excess: problems.excess,
          term: describe(op, isName(name) ? name : undefined),
          parent: place,
        }),
      );
    cursor.parent = parent;
    cursor.parentName = parentName;
    if (count < forms.length) {
      // The package bounds the damage: what is around it decodes as if it were whole.
      cursor.report(cursor.fault);
      pending.length = queued;
      cursor.at = end;
      return rawBytes(cursor.bytes, start, end);
    }
    const node: AmlNode = { op, start, end, operands, pkgLengthWidth };
    const full =
      problems === undefined && reservedBits === 0
        ? node
        : {
            ...node,
            ...(problems === undefined ? {} : { statedPkgLength: stated }),
            ...(reservedBits === 0 ? {} : { pkgLengthReservedBits: reservedBits }),
          };
    if (entry.declaresIndex >= 0) this.declare(entry, full);
    return full;
  }

  /** The last operand, which takes the rest of its package. */
  private rest(form: OperandForm, entry: DispatchEntry, operands: AmlOperand[], end: number): void {
    const { cursor } = this;
    const start = cursor.at;
    const index = operands.length - 1;
    cursor.at = end;
    if (form === operandForms.byteList) {
      operands[index] = cursor.bytes.subarray(start, end);
      return;
    }
    const first = operands[0];
    const name = isName(first) ? first : undefined;
    if (form === operandForms.fieldList) {
      cursor.at = start;
      cursor.parentName = name;
      const fields = decodeFieldList(cursor, end, this.term);
      this.calls.declareFields(fields, this.scope);
      operands[index] = fields;
    } else if (start < end) {
      const { scope } = this;
      const inner =
        entry.opensScope && name !== undefined
          ? this.calls.scopeKey(name.path, scope, entry.declaresIndex >= 0)
          : scope;
      const parent = entry.op;
      if (entry.isCallable && this.keepsMethodBodiesRaw) {
        const raw = rawBytes(cursor.bytes, start, end);
        this.rawBodies.set(raw, { start, end, scope: inner, parent, parentName: name });
        operands[index] = [raw];
      } else {
        this.pending.push({
          operands,
          index,
          start,
          end,
          lastStart: end,
          scope: inner,
          form,
          parent,
          parentName: name,
          most: Number.POSITIVE_INFINITY,
        });
      }
    }
  }

  private operand(form: OperandForm, op: string, start: number, end: number): AmlOperand | undefined {
    const { cursor } = this;
    switch (form) {
      case operandForms.term:
        return this.term(end);
      case operandForms.superName:
        return cursor.bytes[cursor.at] === 0 && cursor.at < end ? this.nullTarget() : this.term(end);
      case operandForms.target:
        if (cursor.at >= end) return cursor.pastEnd(op, start, end);
        if (cursor.bytes[cursor.at] === 0) return this.nullTarget();
        return this.packageElement(end);
      case operandForms.name:
        return cursor.name(end);
      case operandForms.byte:
        return this.number(1, op, start, end);
      case operandForms.word:
        return this.number(2, op, start, end);
      case operandForms.dword:
        return this.number(4, op, start, end);
      case operandForms.qword:
        if (cursor.at + 8 > end) return cursor.pastEnd(op, start, end);
        cursor.at += 8;
        return readBigUint(cursor.bytes, cursor.at - 8, 8);
      case operandForms.asciiZ:
        return this.asciiZ(op, start, end);
      default:
        // Lists take the rest of a package: only package() meets them, and it does not pass them here.
        return cursor.pastEnd(op, start, end);
    }
  }

  private number(width: number, op: string, start: number, end: number): number | undefined {
    const { cursor } = this;
    const { at } = cursor;
    if (at + width > end) return cursor.pastEnd(op, start, end);
    cursor.at = at + width;
    return readUint(cursor.bytes, at, width);
  }

  private asciiZ(op: string, start: number, end: number): string | undefined {
    const { cursor } = this;
    const { bytes } = cursor;
    let text = "";
    for (let at = cursor.at; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0) {
        cursor.at = at + 1;
        return text;
      }
      text += String.fromCharCode(byte);
    }
    return cursor.pastEnd(op, start, end);
  }

  private nullTarget(): AmlNode {
    const start = this.cursor.at++;
    return { op: "NullTarget", start, end: start + 1, operands: none };
  }

  /** A term in which names are never calls. */
  private packageElement(end: number): AmlNode | undefined {
    const { cursor } = this;
    const start = cursor.at;
    if (start >= end || !startsName(cursor.bytes[start] ?? 0)) return this.term(end);
    const name = cursor.name(end);
    return name === undefined ? undefined : { op: "NameReference", start, end: cursor.at, operands: [name] };
  }

  /** A name where it may be the call of a method. */
  private call(end: number): AmlNode | undefined {
    const { cursor } = this;
    const start = cursor.at;
    const name = cursor.name(end);
    if (name === undefined) return undefined;
    const expected = this.calls.argumentCount(name.path, this.scope);
    if (expected === undefined) return { op: "NameReference", start, end: cursor.at, operands: [name] };
    const args: AmlNode[] = [];
    while (args.length < expected && cursor.at < end) {
      const argument = this.term(end);
      if (argument === undefined) return undefined;
      args.push(argument);
    }
    if (args.length < expected)
      cursor.report(
        diagnose("missing-arguments", cursor.span(start, cursor.at), {
          method: describe("method", name),
          actual: args.length,
          expected,
          parent: cursor.describeParent(),
        }),
      );
    return { op: "MethodInvocation", start, end: cursor.at, operands: [name, args] };
  }

  private declare(entry: DispatchEntry, node: AmlNode): void {
    const name = node.operands[entry.declaresIndex];
    if (isName(name)) this.calls.declare(node, name, this.scope);
  }

  private shortPackage(op: string, start: number, stated: number): undefined {
    const { cursor } = this;
    cursor.fault = diagnose("short-pkg-length", cursor.span(start, cursor.at), {
      length: hex(stated),
      term: op,
      width: cursor.pkgLengthWidth,
    });
    cursor.resumeAt = cursor.at;
  }

  private tooDeep(start: number): undefined {
    const { cursor } = this;
    cursor.fault = diagnose("nested-too-deep", cursor.span(start, start + 1), { limit: operandDepthLimit });
    cursor.resumeAt = start;
  }
}
