/** Fields of buffers: their size, the end of the buffer, the resource they name. @see ACPI 6.5 §19.6.19 to §19.6.24 */
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

interface Creator {
  /** Bits of the field; `undefined`: the third argument says. */
  readonly width: number | undefined;
  /** Bits that one step of the index counts. */
  readonly unit: number;
}

const creators: { readonly [spelling: string]: Creator } = {
  CreateBitField: { width: 1, unit: 1 },
  CreateByteField: { width: 8, unit: 8 },
  CreateWordField: { width: 16, unit: 8 },
  CreateDWordField: { width: 32, unit: 8 },
  CreateQWordField: { width: 64, unit: 8 },
  CreateField: { width: undefined, unit: 1 },
};

const checked = Object.fromEntries(
  Object.entries(creators).map(([spelling, creator]) => [
    spelling,
    (node: OperatorNode, walk: Walk): void => {
      checkCreator(node, creator, walk);
    },
  ]),
);

export const bufferFields: Rule = { after: checked };

function checkCreator(node: OperatorNode, creator: Creator, walk: Walk): void {
  const [source, index, count] = node.args;
  const counted = creator.width === undefined ? walk.integer(count) : undefined;
  const width = creator.width ?? (counted === undefined ? undefined : Number(counted));
  if (width === undefined) return;
  if (width === 0) walk.report("buffer-field-empty", count ?? node, {});
  const tag = index?.kind === "name" ? walk.tree.resourceFieldAt(index) : undefined;
  if (tag !== undefined && index !== undefined) {
    const values = { tag: tag.bitLength, field: width };
    if (tag.bitLength > width) walk.report("tag-larger", index, values);
    else if (tag.bitLength < width) walk.report("tag-smaller", index, values);
  }
  const length = source === undefined ? undefined : bufferLength(source, walk);
  const start = tag === undefined ? walk.integer(index) : undefined;
  if (length === undefined || start === undefined) return;
  if (Number(start) * creator.unit + width > 8 * length) {
    walk.report("buffer-field-exceeds", node, { length });
  }
}

/** Bytes of a buffer that a name means, where they are known. */
function bufferLength(source: AstNode, walk: Walk): number | undefined {
  const declaration = source.kind === "name" ? walk.tree.symbolAt(source)?.declaration : undefined;
  const value =
    declaration?.kind === "operator" && declaration.operator.opcode === "Name" ? declaration.args[1] : undefined;
  if (value?.kind !== "operator") return undefined;
  if (value.operator.form === "resource-template") return walk.tree.templateAt(value).bytes.length;
  if (value.operator.form !== "buffer") return undefined;
  const items = value.body?.items ?? [];
  const [first] = items;
  const given = first?.kind === "string" ? first.value.length + 1 : items.length;
  const declared = value.args[0] === undefined ? 0n : walk.integer(value.args[0]);
  return declared === undefined ? undefined : Math.max(Number(declared), given);
}
