/** The bytes of a table while its source is compiled: lines in, bytes out, and what is filled in at the end. */
import { writeBigUint, writeUint } from "../../base/byte-order.ts";
import { ByteWriter } from "../../base/byte-writer.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { TextSpan } from "../../base/span.ts";
import type { Computed } from "../../schema/index.ts";
import { checksumOf } from "../checksum.ts";
import { diagnose } from "../diagnostics.ts";
import { evaluate } from "./expression.ts";
import type { FieldLine, SourceLine } from "./line.ts";
import { bytesOfText, type ValueForm, type ValueProblem } from "./value.ts";

/** Which bytes a line became. */
export interface LineBytes {
  readonly span: TextSpan;
  readonly offset: number;
  readonly length: number;
}

/** Generic data types, by the label of the line. */
const genericForms: Readonly<Record<string, ValueForm>> = {
  UINT8: { kind: "integer", width: 1 },
  UINT16: { kind: "integer", width: 2 },
  UINT24: { kind: "integer", width: 3 },
  UINT32: { kind: "integer", width: 4 },
  UINT40: { kind: "integer", width: 5 },
  UINT48: { kind: "integer", width: 6 },
  UINT56: { kind: "integer", width: 7 },
  UINT64: { kind: "integer", width: 8 },
  String: { kind: "string", unit: 1, length: undefined },
  Unicode: { kind: "string", unit: 2, length: undefined },
  DevicePath: { kind: "string", unit: 1, length: undefined },
  Buffer: { kind: "bytes", length: undefined },
  GUID: { kind: "guid" },
};
const genericByKey = new Map(Object.entries(genericForms).map(([name, form]) => [name.toLowerCase(), form]));
const labelLine = "label";

/** An expression with a label that comes later. */
interface Pending {
  readonly line: FieldLine;
  readonly offset: number;
  readonly width: number;
}

interface Filling {
  readonly computed: Computed;
  readonly offset: number;
  readonly width: number;
}

export class Assembly {
  readonly diagnostics: Diagnostic[];
  readonly lineBytes: LineBytes[] = [];
  private readonly lines: readonly SourceLine[];
  private readonly writer = new ByteWriter();
  private readonly labels = new Map<string, bigint>();
  private readonly pending: Pending[] = [];
  private readonly fillings: Filling[] = [];
  private at = 0;

  constructor(lines: readonly SourceLine[], diagnostics: Diagnostic[]) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /** Bytes so far. */
  get length(): number {
    return this.writer.length;
  }

  /** How many lines are behind the reader. */
  get position(): number {
    return this.at;
  }

  /** A line ahead; lines that are nothing are reported and passed over. */
  peek(ahead = 0): SourceLine | undefined {
    while (ahead === 0 && this.lines[this.at]?.kind === "odd") this.skip();
    return this.lines[this.at + ahead];
  }

  /** Passes over a line that has no place. */
  skip(): void {
    const line = this.lines[this.at++];
    if (line?.kind === "odd")
      this.diagnostics.push(diagnose("source-odd-line", line.span, { text: line.text.slice(0, 60) }));
  }

  /** Passes over a line that is understood and has no bytes. */
  advance(): void {
    this.at++;
  }

  isGeneric(line: SourceLine | undefined): boolean {
    if (line?.kind === "end") return true;
    if (line?.kind !== "field") return false;
    const key = genericKey(line);
    return key === labelLine || genericByKey.has(key);
  }

  /** Takes generic data types and ends of structures, as many as follow. */
  takeGeneric(): void {
    for (let line = this.peek(); line !== undefined && this.isGeneric(line); line = this.peek()) {
      this.at++;
      if (line.kind !== "field") continue;
      const key = genericKey(line);
      const form = genericByKey.get(key);
      if (form !== undefined) this.emit(form, line);
      else this.defineLabel(line);
    }
  }

  private defineLabel(line: FieldLine): void {
    const name = line.value;
    if (this.labels.has(name)) this.diagnostics.push(diagnose("source-label-twice", line.span, { label: name }));
    this.labels.set(name, BigInt(this.length));
  }

  /** Writes the value of a line; in its place zeros when it has none. */
  emit(form: ValueForm, line: FieldLine): Uint8Array {
    const offset = this.length;
    const value = bytesOfText(form, line.value, (name) => this.labels.get(name));
    const bytes = value.ok ? value.bytes : this.zerosFor(form, line, value.problem);
    this.writer.bytes(bytes);
    this.lineBytes.push({ span: line.span, offset, length: bytes.length });
    return bytes;
  }

  private zerosFor(form: ValueForm, line: FieldLine, problem: ValueProblem): Uint8Array {
    if (problem.kind === "unknown-label") {
      this.pending.push({ line, offset: this.length, width: problem.bytes.length });
      return problem.bytes;
    }
    const { label } = line;
    const text = line.value.slice(0, 60);
    if (problem.kind === "not-a-value")
      this.diagnostics.push(diagnose("source-not-a-value", line.span, { label, text, expected: problem.expected }));
    else if (problem.kind === "too-large")
      this.diagnostics.push(diagnose("source-too-large", line.span, { label, text, most: problem.most }));
    else {
      const { found, expected } = problem;
      this.diagnostics.push(diagnose("source-wrong-count", line.span, { label, found, expected }));
    }
    const length = form.kind === "integer" ? form.width : form.kind === "guid" ? 16 : (form.length ?? 0);
    return new Uint8Array(length);
  }

  /** Writes zeros for a field that the text does not have. */
  zeros(count: number): void {
    this.writer.zeros(count);
  }

  /** Writes over bytes that are there. */
  patch(offset: number, width: number, value: number): void {
    for (let i = 0; i < width; i++) this.writer.setU8(offset + i, Math.floor(value / 2 ** (8 * i)) % 256);
  }

  patchBytes(offset: number, bytes: Uint8Array): void {
    for (const [index, byte] of bytes.entries()) this.writer.setU8(offset + index, byte);
  }

  /** Notes a number that follows from the finished table. */
  fillLater(computed: Computed, offset: number, width: number): void {
    this.fillings.push({ computed, offset, width });
  }

  /** The bytes, with labels put in; of lines that were left over the first is reported, as the rest follows from it. */
  finish(): Uint8Array {
    let hasLeftOver = false;
    for (let line = this.peek(); line !== undefined; line = this.peek()) {
      if (line.kind === "field" && !hasLeftOver) {
        this.diagnostics.push(diagnose("source-left-over", line.span, { label: line.label }));
        hasLeftOver = true;
      }
      this.at++;
    }
    const bytes = this.writer.toBytes().slice();
    for (const { line, offset, width } of this.pending) {
      const result = evaluate(line.value, (name) => this.labels.get(name));
      if (!result.ok) {
        this.diagnostics.push(diagnose("source-unknown-label", line.span, { label: result.label ?? line.value }));
      } else if (result.value >= 1n << BigInt(8 * width)) {
        const values = { label: line.label, text: line.value, most: `${width} bytes` };
        this.diagnostics.push(diagnose("source-too-large", line.span, values));
      } else writeBigUint(bytes, offset, width, result.value);
    }
    return bytes;
  }

  /** Fills in what follows from the finished table: lengths first, checksums over them. */
  complete(bytes: Uint8Array): void {
    for (const { computed, offset, width } of this.fillings) {
      if (computed.what === "length") writeUint(bytes, offset, width, bytes.length);
    }
    for (const { computed, offset } of this.fillings) {
      if (computed.what !== "checksum") continue;
      bytes[offset] = 0;
      const end = Math.min(bytes.length, computed.covers ?? bytes.length);
      bytes[offset] = -checksumOf(bytes, 0, end) & 0xff;
    }
  }
}

/** `Device Path` and `DevicePath` are one type; case does not matter. */
const genericKey = (line: FieldLine): string => line.label.toLowerCase().replaceAll(" ", "");
