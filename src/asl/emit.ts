/** A bound tree to the bytes of its table. @see ACPI 6.5 §5.2.6, §20.2.1 */
import { writeUint } from "../base/byte-order.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { type HeaderForm, isLossless } from "./annotations.ts";
import type { BoundTree } from "./bind.ts";
import { type BlockRules, blockRules, revisionOf } from "./block-rules.ts";
import type { CompiledTable } from "./compile.ts";
import { textOf } from "./emit-data.ts";
import { emitExternals } from "./emit-externals.ts";
import { collectSwitches, declareTemporaries } from "./emit-statements.ts";
import { Emitter } from "./emitter.ts";
import { type CompileOptions, type ResolvedOptions, resolveOptions } from "./options.ts";
import type { OperatorNode } from "./syntax-tree.ts";

/** Places in the header (§5.2.6). */
const header = {
  signature: { at: 0, length: 4 },
  length: 4,
  revision: 8,
  checksum: 9,
  oemId: { at: 10, length: 6 },
  oemTableId: { at: 16, length: 8 },
  oemRevision: 24,
  creatorId: 28,
  creatorRevision: 32,
  size: 36,
} as const;

const creatorId = "INTL";

/**
 * Writes the AML of a DefinitionBlock.
 *
 * @param rules - those of the text, if it has several tables
 * @returns `undefined` if the block has not even a header
 */
export function emit(tree: BoundTree, options: CompileOptions, rules?: BlockRules): Outcome<CompiledTable | undefined> {
  const block = tree.root;
  const resolved = settle(tree, options);
  const revision = revisionOf(block, resolved.revision);
  const emitter = new Emitter(tree, resolved, revision, rules ?? blockRules([block], resolved.revision));
  const { output } = emitter;
  if (!emitter.checkShape(block)) return outcome(undefined, emitter.diagnostics);
  const [fileName, signature, oemId, oemTableId] = [0, 1, 3, 4].map((i) => headerText(emitter, block, i));
  const oemRevision = emitter.numberAt(block, 5, 4);
  emitter.numberAt(block, 2, 1);
  if (signature?.length !== 4)
    emitter.report("signature-length", block.args[1] ?? block, { length: signature?.length ?? 0 });
  resolved.recorder?.begin(tree);
  output.bytes(new Uint8Array(header.size));
  if (!emitter.isLossless) emitExternals(emitter);
  declareTemporaries(emitter, block, collectSwitches(block.body));
  emitter.terms(block.body);
  const behind = emitter.annotationAt(block.end);
  if (behind?.trailing !== undefined) output.bytes(behind.trailing);
  const bytes = output.toBytes();
  if (output.isOverfull) emitter.report("table-too-large", { start: block.start, end: block.wordEnd }, {});
  const put = (text: string | undefined, place: { readonly at: number; readonly length: number }): void => {
    for (let i = 0; i < place.length; i++)
      bytes[place.at + i] = i < (text?.length ?? 0) ? (text?.charCodeAt(i) ?? 0) : 0;
  };
  put(signature, header.signature);
  put(oemId, header.oemId);
  put(oemTableId, header.oemTableId);
  put(creatorId, { at: header.creatorId, length: 4 });
  bytes[header.revision] = revision;
  writeUint(bytes, header.length, 4, bytes.length);
  writeUint(bytes, header.oemRevision, 4, oemRevision);
  writeUint(bytes, header.creatorRevision, 4, Number.parseInt(resolved.iaslVersion, 16));
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum += bytes[i] ?? 0;
  bytes[header.checksum] = -sum & 0xff;
  const form = emitter.annotationAt(block.wordEnd)?.header;
  if (form !== undefined) putHeaderForm(bytes, form);
  const table: CompiledTable = {
    signature: signature ?? "",
    fileName: fileName ?? "",
    bytes: behind?.table ?? bytes,
  };
  resolved.recorder?.finish(table);
  return outcome(table, emitter.diagnostics);
}

/** The options of a block: what would change bytes is off where these follow the text. */
function settle(tree: BoundTree, options: CompileOptions): ResolvedOptions {
  const resolved = resolveOptions(options);
  if (!isLossless(tree.root, tree.space)) return resolved;
  return {
    ...resolved,
    optimizeIntegers: false,
    optimizeNames: false,
    fold: false,
    keepsRedundantOffset: true,
    keepsEmptyUnits: true,
  };
}

/** Writes what an annotation says of the header over what the compiler would have there. */
function putHeaderForm(bytes: Uint8Array, form: HeaderForm): void {
  if (form.signature !== undefined) bytes.set(form.signature, header.signature.at);
  if (form.oemId !== undefined) bytes.set(form.oemId, header.oemId.at);
  if (form.oemTableId !== undefined) bytes.set(form.oemTableId, header.oemTableId.at);
  if (form.creatorId !== undefined) bytes.set(form.creatorId, header.creatorId);
  if (form.creatorRevision !== undefined) writeUint(bytes, header.creatorRevision, 4, form.creatorRevision);
  const length = Math.min(Math.max(bytes.length + form.lengthExcess, 0), 0xffff_ffff);
  writeUint(bytes, header.length, 4, length);
  // The checksum covers what the length says, as far as it is there.
  bytes[header.checksum] = 0;
  let sum = 0;
  for (const byte of bytes.subarray(0, length < header.size ? bytes.length : length)) sum += byte;
  bytes[header.checksum] = (form.checksumExcess - sum) & 0xff;
}

/** Longest texts of the header, by index of the argument. */
const textLimits = {
  3: { limit: header.oemId.length, problem: "oem-id-length" },
  4: { limit: header.oemTableId.length, problem: "oem-table-id-length" },
} as const;
const isLimited = (index: number): index is keyof typeof textLimits => index in textLimits;

function headerText(emitter: Emitter, block: OperatorNode, index: number): string | undefined {
  const text = textOf(emitter, block, index);
  if (text !== undefined && isLimited(index)) {
    const { limit, problem } = textLimits[index];
    if (text.length > limit) emitter.report(problem, block.args[index] ?? block, { length: text.length, limit });
  }
  return text;
}
