/**
 * Decodes AML: a whole table, or the terms between two offsets.
 *
 * In two steps: first everything but the bodies of methods, which gives all statically declared names and the argument
 * counts of the methods; then the bodies, at once or when somebody wants them.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { ByteSource } from "../base/span.ts";
import { AmlCursor } from "./aml-cursor.ts";
import { CallResolver, type DecodeContext } from "./call-resolver.ts";
import type { NameSeg } from "./name-path.ts";
import type { AmlNode } from "./nodes.ts";
import { TermDecoder, type TermRange } from "./term-decoder.ts";

export interface TermListOptions extends DecodeContext {
  /** Leave the bodies of methods as one RawBytes node each (no node if empty), to be decoded when they are wanted. */
  readonly methodBodies?: "decoded" | "raw";
  /** What the terms stand in, for messages: `Device (CPU0)`. */
  readonly parent?: string;
  /** No term starts here or later; what is left up to the end is padding. */
  readonly lastStart?: number;
  /** Stop behind so many terms; all of them by default. Nothing in them is left out. */
  readonly terms?: number;
}

/** Decoding again because of late declarations ends here at the latest; each pass knows the names of all before. */
const passLimit = 4;

/**
 * Decodes the terms between two offsets: a table body, or a method body on demand.
 *
 * Bytes that are no AML become RawBytes nodes with a diagnostic, so the nodes always encode to the same bytes again.
 *
 * @param end - exclusive, clipped to the bytes there are
 * @param options - what is known about the surroundings; see {@link DecodeContext}
 * Reports `aml/truncated`, `aml/unknown-opcode`, `aml/bad-pkg-length`, `aml/short-pkg-length`,
 * `aml/reserved-pkg-length-bits`, `aml/malformed-name`, `aml/nested-too-deep`, `aml/missing-arguments`,
 * `aml/too-many-problems`.
 * @see ACPI 6.5 §20.2.5
 */
export function decodeTermList(
  source: ByteSource,
  start: number,
  end: number,
  options: TermListOptions = {},
): Outcome<readonly AmlNode[]> {
  const clipped = Math.min(end, source.bytes.length);
  const range = {
    start,
    end: clipped,
    lastStart: Math.min(options.lastStart ?? clipped, clipped),
    parent: options.parent ?? "the terms",
  };
  const { terms, diagnostics } = decodeTerms(source, range, new CallResolver(options), options);
  return outcome(terms, diagnostics);
}

/** As {@link decodeTermList}, leaving what was declared in `calls`. */
export function decodeTerms(
  source: ByteSource,
  range: TermRange,
  calls: CallResolver,
  options: TermListOptions,
): { readonly terms: readonly AmlNode[]; readonly diagnostics: readonly Diagnostic[] } {
  const cursor = new AmlCursor(source);
  const keepsRaw = new TermDecoder(cursor, calls, { keepsMethodBodiesRaw: true });
  const pass = (decoder: TermDecoder): readonly AmlNode[] =>
    decoder.decode(range, calls.baseScope, options.terms ?? Number.POSITIVE_INFINITY);

  let terms = pass(keepsRaw);
  // A method may be called, at table level, before it is declared: then its arguments were taken for terms.
  for (let passes = 1; calls.takeLateDeclarations() && passes < passLimit; passes++)
    terms = again(cursor, pass, keepsRaw);
  if (options.methodBodies === "raw" || keepsRaw.rawBodies.size === 0)
    return { terms, diagnostics: cursor.takeProblems() };

  calls.finishDeclarations();
  const decodesAll = new TermDecoder(cursor, calls, { keepsMethodBodiesRaw: false });
  terms = again(cursor, pass, decodesAll);
  // The same for methods declared by methods.
  for (let passes = 1; calls.takeLateDeclarations() && passes < passLimit; passes++)
    terms = again(cursor, pass, decodesAll);
  return { terms, diagnostics: cursor.takeProblems() };
}

/** Terms with the bodies of methods as one RawBytes node each, and what decodes these. */
export interface TermsOnDemand {
  readonly terms: readonly AmlNode[];
  readonly diagnostics: readonly Diagnostic[];
  /** The terms that a RawBytes node stands for, decoded anew each time; `undefined` if it is no body. */
  bodyOf(raw: AmlNode): readonly AmlNode[] | undefined;
  /**
   * True once a body was decoded that has something wrong in it, or declares what names in other bodies may mean: only
   * decoding all of them in their order gives what {@link decodeTerms} gives.
   */
  isEntangled(): boolean;
}

/** As {@link decodeTerms}, the bodies of methods when somebody wants them. */
export function decodeTermsOnDemand(source: ByteSource, range: TermRange, context: DecodeContext): TermsOnDemand {
  const cursor = new AmlCursor(source);
  const calls = new CallResolver(context);
  const keepsRaw = new TermDecoder(cursor, calls, { keepsMethodBodiesRaw: true });
  const pass = (decoder: TermDecoder): readonly AmlNode[] =>
    decoder.decode(range, calls.baseScope, Number.POSITIVE_INFINITY);
  let terms = pass(keepsRaw);
  for (let passes = 1; calls.takeLateDeclarations() && passes < passLimit; passes++) {
    calls.takeStale();
    terms = again(cursor, pass, keepsRaw);
  }
  calls.finishDeclarations();
  // With all that was declared, as when bodies are decoded with the rest.
  if (keepsRaw.rawBodies.size > 0 && calls.takeStale()) terms = again(cursor, pass, keepsRaw);
  const diagnostics = cursor.takeProblems();
  const { declarations } = calls;
  const decodesBodies = new TermDecoder(cursor, calls, { keepsMethodBodiesRaw: false });
  let hasProblems = false;
  const inner = new Set<NameSeg>();
  return {
    terms,
    diagnostics,
    bodyOf: (raw) => {
      const body = keepsRaw.rawBodies.get(raw);
      if (body === undefined) return undefined;
      let decoded: readonly AmlNode[] = [];
      // What a method names in its own scope is nothing to others.
      const methods = calls.definitions.forgetting(body.scope, () => {
        decoded = decodesBodies.decodeBody(body);
      });
      for (const last of methods) inner.add(last);
      hasProblems ||= cursor.takeProblems().length > 0;
      return decoded;
    },
    isEntangled: () => hasProblems || calls.declarations !== declarations || calls.lacks(inner),
  };
}

function again<T>(cursor: AmlCursor, pass: (decoder: TermDecoder) => T, decoder: TermDecoder): T {
  cursor.takeProblems();
  return pass(decoder);
}
