/** The handler of each form of the operator table. */
import { statedPositionAt } from "../base/span.ts";
import { emitBuffer, emitEisaId, emitPackage, emitUnicode, emitUuid } from "./emit-data.ts";
import { emitExternalOpcode } from "./emit-externals.ts";
import { emitField } from "./emit-fields.ts";
import { emitPhysicalLocation } from "./emit-physical-location.ts";
import { emitResourceTemplate } from "./emit-resources.ts";
import { emitFor, emitMethod, emitPrintf, emitSwitch } from "./emit-statements.ts";
import type { Emitter } from "./emitter.ts";
import type { OperatorForm } from "./operator-table.ts";
import type { OperatorNode } from "./syntax-tree.ts";

/** Writes an operator that has a form of its own. */
export type FormEmitter = (emitter: Emitter, node: OperatorNode) => void;

const misplaced =
  (expected: string): FormEmitter =>
  (emitter, node) =>
    emitter.report("term-misplaced", node, { found: node.operator.spelling, expected });

/** Operators that stand for something else than AML where they stand. */
const silent: ReadonlySet<string> = new Set(["External", "Include"]);

/** By form; forget one and it does not compile. */
export const forms: { readonly [F in Exclude<OperatorForm, "opcode">]: FormEmitter } = {
  method: emitMethod,
  function: emitMethod,
  field: emitField,
  package: emitPackage,
  buffer: emitBuffer,
  "resource-template": emitResourceTemplate,
  resource: misplaced("a ResourceTemplate around it"),
  "eisa-id": emitEisaId,
  uuid: emitUuid,
  unicode: emitUnicode,
  "physical-location": emitPhysicalLocation,
  printf: emitPrintf,
  fprintf: emitPrintf,
  switch: emitSwitch,
  "else-if": misplaced("an If before it"),
  for: emitFor,
  none: (emitter, node) => {
    if (emitExternalOpcode(emitter, node)) return;
    if (!silent.has(node.operator.spelling)) misplaced("another place for it")(emitter, node);
  },
  "source-line": (emitter, node) => {
    const span = emitter.span(node);
    emitter.output.integer(BigInt(span === undefined ? 0 : statedPositionAt(span.file, span.start).line));
  },
  "source-file": (emitter, node) => emitter.output.text(emitter.span(node)?.file.path.split(/[\\/]/).at(-1) ?? ""),
  "source-path": (emitter, node) => emitter.output.text(emitter.span(node)?.file.path ?? ""),
  "source-method": (emitter) => emitter.output.text(emitter.method.name),
  "definition-block": misplaced("the outermost level"),
};
