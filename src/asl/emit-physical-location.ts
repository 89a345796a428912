/** `ToPLD (PLD_Field = value, …)`. @see ACPI 6.5 §19.6.144 */
import { constantOf } from "./constant-folding.ts";
import { describe } from "./describe-node.ts";
import { emitBytes } from "./emit-data.ts";
import type { Emitter } from "./emitter.ts";
import { physicalLocationFields, physicalLocationLength } from "./physical-location.ts";
import type { AstNode, OperatorNode } from "./syntax-tree.ts";

const byUpperCase = new Map(Object.entries(physicalLocationFields).map(([word, one]) => [word.toUpperCase(), one]));

/** A buffer with the fields given; the others are 0. */
export function emitPhysicalLocation(emitter: Emitter, node: OperatorNode): void {
  let bits = 0n;
  for (const arg of node.args) {
    const isAssignment = arg?.kind === "binary" && arg.operator.symbol === "=" && arg.left.kind === "name";
    const field = isAssignment && arg.left.kind === "name" ? byUpperCase.get(arg.left.word.upperCase) : undefined;
    if (!isAssignment || field === undefined) {
      const values = { operator: node.operator.spelling, found: arg === undefined ? "nothing" : describe(arg) };
      emitter.report("argument-kind", arg ?? node, { ...values, argument: "field", expected: "PLD_Field = value" });
      continue;
    }
    const value = fieldValue(emitter, arg.right, field.words);
    const argument = arg.left.kind === "name" ? arg.left.word.text : "";
    const limit = (1n << BigInt(field.bitCount)) - 1n;
    if (value === undefined) {
      emitter.report("not-constant", arg.right, { operator: node.operator.spelling, argument });
    } else if (value > limit) {
      const values = { operator: node.operator.spelling, argument, value: value.toString(), limit: limit.toString() };
      emitter.report("value-out-of-range", arg.right, values);
    } else {
      // A field given again has its last value.
      const offset = BigInt(field.bitOffset);
      bits = (bits & ~(limit << offset)) | (value << offset);
    }
  }
  emitBytes(
    emitter,
    Uint8Array.from({ length: physicalLocationLength }, (_, i) => Number((bits >> BigInt(8 * i)) & 0xffn)),
  );
}

function fieldValue(emitter: Emitter, node: AstNode, words: readonly string[]): bigint | undefined {
  const value = constantOf(node, emitter.folding);
  if (typeof value === "bigint") return value;
  // Deviation: §19.6.144 has no empty word; iasl takes it for the first.
  if (value === "" && words.length > 0) return 0n;
  const index = typeof value === "string" ? words.indexOf(value.toUpperCase()) : -1;
  return index < 0 ? undefined : BigInt(index);
}
