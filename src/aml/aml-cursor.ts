/** A position in AML bytes, and what is wrong at it. The decoders share one. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { hex, hexBytes } from "../base/hex.ts";
import type { ByteSource } from "../base/span.ts";
import { diagnose } from "./diagnostics.ts";
import { printNamePath } from "./name-path.ts";
import { NameReader } from "./name-string.ts";
import type { AmlName } from "./nodes.ts";
import { pkgLengthAt, pkgLengthReservedBits, pkgLengthWidthOf } from "./pkg-length.ts";

/** Problems listed per decoding; more are only counted, so that garbage does not fill the memory with messages. */
const problemLimit = 200;

/**
 * Reading methods return `undefined` (or -1 for numbers) at bytes they cannot read; {@link fault} then says why and
 * {@link resumeAt} where decoding can go on. That is the ordinary flow of broken input, so nothing is thrown.
 */
export class AmlCursor {
  readonly source: ByteSource;
  readonly bytes: Uint8Array;
  at = 0;
  /** Why the last read failed. */
  fault: Diagnostic | undefined;
  /** Where to go on after a failed read; always behind the place where the failed term starts. */
  resumeAt = 0;
  /** The package being read, for messages. */
  parent = "the table";
  parentName: AmlName | undefined;
  /** Width and reserved bits of the PkgLength last read. */
  pkgLengthWidth = 1;
  reservedBits = 0;
  private readonly names = new NameReader();
  private problems: Diagnostic[] = [];
  private unlisted = 0;

  constructor(source: ByteSource) {
    this.source = source;
    this.bytes = source.bytes;
  }

  report(problem: Diagnostic | undefined): void {
    if (problem === undefined) return;
    if (this.problems.length < problemLimit) this.problems.push(problem);
    else this.unlisted++;
  }

  /** Everything reported so far, in the order of the bytes; forgets it. */
  takeProblems(): readonly Diagnostic[] {
    const start = (problem: Diagnostic): number => problem.span?.start ?? 0;
    const sorted = this.problems.toSorted((a, b) => start(a) - start(b));
    if (this.unlisted > 0) sorted.push(diagnose("too-many-problems", undefined, { count: this.unlisted }));
    this.problems = [];
    this.unlisted = 0;
    return sorted;
  }

  span(start: number, end: number): { source: ByteSource; start: number; end: number } {
    return { source: this.source, start, end };
  }

  /** The package being read, as people call it: `Device (CPU0)`. */
  describeParent(): string {
    return describe(this.parent, this.parentName);
  }

  /** Fails because `what`, which starts at `start`, needs bytes behind `end`. */
  pastEnd(what: string, start: number, end: number): undefined {
    this.fault = diagnose("truncated", this.span(start, end), {
      what,
      parent: this.describeParent(),
      end: hex(end, 4),
    });
    this.resumeAt = end;
  }

  /** Fails because no term starts with the byte at `offset`, or with the two bytes there. */
  unknownOpcode(offset: number, length: number): undefined {
    const span = this.span(offset, offset + length);
    this.fault = diagnose("unknown-opcode", span, { bytes: hexBytes(this.bytes.subarray(offset, offset + length)) });
    this.resumeAt = offset + length;
  }

  /** Reads a NameString. */
  name(end: number): AmlName | undefined {
    const start = this.at;
    const name = this.names.read(this.bytes, start, end);
    if (name === undefined) return this.pastEnd("a name", start, end);
    this.at = this.names.next;
    if (this.names.isMalformed) this.reportMalformed(name, start);
    return name;
  }

  /** Reads a NameSeg (which has no prefixes and no null form). */
  nameSeg(end: number): AmlName | undefined {
    const start = this.at;
    if (start + 4 > end) return this.pastEnd("a name", start, end);
    const name = this.names.nameSeg(this.bytes, start);
    this.at = start + 4;
    if (this.names.isMalformed) this.reportMalformed(name, start);
    return name;
  }

  /** Reads a PkgLength of `term`: its value, or -1. */
  pkgLength(term: string, end: number): number {
    const start = this.at;
    const lead = this.bytes[start] ?? 0;
    const width = start < end ? pkgLengthWidthOf(lead) : 1;
    if (start + width > end) {
      this.pastEnd(`the PkgLength of ${term}`, start, end);
      return -1;
    }
    this.pkgLengthWidth = width;
    this.reservedBits = pkgLengthReservedBits(lead);
    if (this.reservedBits !== 0)
      this.report(diagnose("reserved-pkg-length-bits", this.span(start, start + width), { term, byte: hex(lead) }));
    this.at = start + width;
    return pkgLengthAt(this.bytes, start);
  }

  private reportMalformed(name: AmlName, start: number): void {
    this.report(diagnose("malformed-name", this.span(start, this.at), { name: printNamePath(name.path) }));
  }
}

/** `Device (CPU0)`, or only `Device` while the name is not known. */
export function describe(op: string, name: AmlName | undefined): string {
  return name === undefined ? op : `${op} (${printNamePath(name.path)})`;
}
