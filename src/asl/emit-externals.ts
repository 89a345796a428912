/**
 * External operators as AML: a block that never runs at the head of the table tells a disassembler what they are.
 *
 * @see ACPI 6.5 §19.6.45, §20.2.5.2 (DefExternal)
 */
import type { ExternalDeclaration } from "./bind.ts";
import type { Emitter } from "./emitter.ts";
import type { OperatorNode } from "./syntax-tree.ts";

const methodObject = 8;

/** Writes `If (Zero) { External … }` if there is anything to declare. */
export function emitExternals(emitter: Emitter): void {
  const declared = emitter.tree.externals.filter(isDeclared(emitter.options.dropsRepeatedExternal));
  if (declared.length === 0) return;
  emitter.output.opcode("If");
  emitter.output.package(() => {
    emitter.output.opcode("Zero");
    for (const { symbol, objectType } of declared) {
      emitter.output.opcode("External");
      emitter.output.path({ absolute: true, parents: 0, segments: symbol.segments });
      emitter.output.u8(objectType);
      emitter.output.u8(objectType === methodObject ? (symbol.argumentCount ?? 0) : 0);
    }
  });
}

/** Writes the opcode of an External that an annotation wants where it stands; false if none does. */
export function emitExternalOpcode(emitter: Emitter, node: OperatorNode): boolean {
  const external = emitter.annotationAt(node.wordEnd)?.external;
  const [name] = node.args;
  if (external === undefined || name?.kind !== "name") return false;
  emitter.output.opcode("External");
  emitter.writtenPath(name);
  emitter.output.u8(external.objectType);
  emitter.output.u8(external.argumentCount);
  return true;
}

/** A method is declared at its first call, so one that is never called is not, and no method is twice. */
function isDeclared(dropsRepeated: boolean): (external: ExternalDeclaration) => boolean {
  const seen = new Set<unknown>();
  return ({ symbol, objectType }) => {
    const isMethod = objectType === methodObject;
    if (isMethod && symbol.argumentCount === undefined) return false;
    if ((isMethod || dropsRepeated) && seen.has(symbol)) return false;
    seen.add(symbol);
    return true;
  };
}
