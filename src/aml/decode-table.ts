/** Decodes tables that hold AML: DSDT, SSDT, PSDT. */
import { readUint } from "../base/byte-order.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { CallResolver, type DecodeContext } from "./call-resolver.ts";
import { decodeTerms, decodeTermsOnDemand, type TermListOptions, type TermsOnDemand } from "./decode.ts";
import { headerOffsets, tableHeaderLength } from "./definition-block.ts";
import { diagnose } from "./diagnostics.ts";
import type { AmlNode, AmlTree } from "./nodes.ts";
import type { TermRange } from "./term-decoder.ts";

/** A decoded table. Header, terms and trailing bytes together are the whole source. */
export interface AmlTable extends AmlTree {
  readonly source: ByteSource;
  /** The 36 bytes of the header, or what is there of them; a view. */
  readonly header: Uint8Array;
  /** Everything behind the last term: padding of zeros, and bytes behind the Length of the header; a view. */
  readonly trailing: Uint8Array;
  /** Offset of the first trailing byte. */
  readonly termsEnd: number;
}

/**
 * Decodes a table with its header.
 *
 * @returns all there is, whatever is wrong with it; encodeTable gives back the same bytes
 * Reports `aml/truncated-header`, `aml/truncated-table`, `aml/short-table-length`, and what decodeTermList reports.
 * @see ACPI 6.5 §20.2.1
 */
export function decodeTable(source: ByteSource, options: TermListOptions = {}): Outcome<AmlTable> {
  return decodeTableWith(source, new CallResolver(options), options);
}

/** As {@link decodeTable}, leaving what was declared in `calls`. */
export function decodeTableWith(source: ByteSource, calls: CallResolver, options: TermListOptions): Outcome<AmlTable> {
  const { value: range, diagnostics: problems } = tableContent(source);
  const { terms, diagnostics } = decodeTerms(source, range, calls, options);
  return outcome(tableOf(source, range.start, terms), [...problems, ...diagnostics]);
}

/** A table whose methods are decoded when somebody wants them. */
export interface AmlTableOnDemand extends Pick<TermsOnDemand, "bodyOf" | "isEntangled"> {
  /** With the bodies of methods as one RawBytes node each. */
  readonly table: AmlTable;
}

/**
 * Decodes a table but for the bodies of methods. While none of those is entangled, all that is decoded on demand is what
 * decodeTable gives.
 *
 * Reports what {@link decodeTable} reports, outside of method bodies.
 */
export function decodeTableOnDemand(source: ByteSource, context: DecodeContext = {}): Outcome<AmlTableOnDemand> {
  const { value: range, diagnostics: problems } = tableContent(source);
  const { terms, diagnostics, bodyOf, isEntangled } = decodeTermsOnDemand(source, range, context);
  const table = tableOf(source, range.start, terms);
  return outcome({ table, bodyOf, isEntangled }, [...problems, ...diagnostics]);
}

function tableOf(source: ByteSource, start: number, terms: readonly AmlNode[]): AmlTable {
  const { bytes } = source;
  const termsEnd = terms.at(-1)?.end ?? start;
  return { source, header: bytes.subarray(0, start), terms, trailing: bytes.subarray(termsEnd), termsEnd };
}

/**
 * Where the terms of a table are, by its header and without the zeros firmware pads tables with.
 *
 * Reports `aml/truncated-header`, `aml/truncated-table`, `aml/short-table-length`.
 */
export function tableContent(source: ByteSource): Outcome<TermRange> {
  const { bytes } = source;
  const problems: Diagnostic[] = [];
  const end = tableEnd(source, problems);
  const start = Math.min(tableHeaderLength, bytes.length);
  return outcome({ start, end, lastStart: endOfContent(bytes, start, end), parent: "the table" }, problems);
}

/** Where the Length of the header says the table ends, as far as that is possible. */
function tableEnd(source: ByteSource, problems: Diagnostic[]): number {
  const { bytes } = source;
  const actual = bytes.length;
  if (actual < tableHeaderLength) {
    problems.push(diagnose("truncated-header", { source, start: 0, end: actual }, { length: actual }));
    return actual;
  }
  const stated = readUint(bytes, headerOffsets.length, 4);
  const span = { source, start: headerOffsets.length, end: headerOffsets.length + 4 };
  if (stated > actual) problems.push(diagnose("truncated-table", span, { stated, actual }));
  if (stated < tableHeaderLength) problems.push(diagnose("short-table-length", span, { stated, actual }));
  return stated < tableHeaderLength ? actual : Math.min(stated, actual);
}

/** Offset behind the last byte that is not zero: firmware pads tables with zeros, which are no terms. */
function endOfContent(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && bytes[at - 1] === 0) at--;
  return at;
}
