/** What the variants of a tagged union have in common. */
import { InternalError } from "../base/invariant.ts";
import type { LayoutNode, StructNode, UnionNode } from "./layout.ts";
import { fixedSize } from "./size.ts";

export type Variant = readonly [kind: string, node: StructNode];

/** Variants by their type numbers, made once for each union: measured 10x on a table of small entries. */
const variantsOf = new WeakMap<UnionNode, ReadonlyMap<number | undefined, Variant>>();

/** The variant of a type number; of a union without one, its only variant. */
export function variantOf(node: UnionNode, type: number | undefined): Variant | undefined {
  let variants = variantsOf.get(node);
  if (variants === undefined) {
    const byType = new Map<number | undefined, Variant>();
    for (const variant of Object.entries(node.variants)) byType.set(tagOf(node, variant[1]), variant);
    variants = byType;
    variantsOf.set(node, variants);
  }
  return variants.get(type);
}

/** Behind the fields that tell type and length. */
export function headerEndOf({ tag, length }: UnionNode): number {
  const endOf = (field: { readonly at: number; readonly width: number } | undefined): number =>
    field === undefined ? 0 : field.at + field.width;
  return Math.max(endOf(tag), endOf(length));
}

const headers = new WeakMap<UnionNode, StructNode>();

/** The fields up to type and length, which every structure of the union has, also one of unknown type. */
export function headerOf(node: UnionNode): StructNode {
  const known = headers.get(node);
  if (known !== undefined) return known;
  const fields: Record<string, LayoutNode> = {};
  const [variant] = Object.values(node.variants);
  let offset = 0;
  for (const [key, field] of Object.entries(variant?.fields ?? {})) {
    if (offset >= headerEndOf(node)) break;
    fields[key] = withoutExpectation(field);
    offset += fixedSize(field) ?? 0;
  }
  const { name, section } = node;
  const header: StructNode = { kind: "struct", name, section, fields, rules: [] };
  headers.set(node, header);
  return header;
}

function withoutExpectation(node: LayoutNode): LayoutNode {
  if (node.kind !== "constant" && node.kind !== "ownLength") return node;
  const { width, source, label } = node;
  // An unknown type number is no error in an unknown structure.
  const plain: LayoutNode = { kind: "uint", width };
  const named = label === undefined ? plain : { ...plain, label };
  return source === undefined ? named : { ...named, source };
}

/** The constant that a variant declares at the place of the tag. */
function tagOf(node: UnionNode, variant: StructNode): number | undefined {
  if (node.tag === undefined) return undefined;
  let offset = 0;
  for (const field of Object.values(variant.fields)) {
    if (offset === node.tag.at && field.kind === "constant") return field.expected;
    offset += fixedSize(field) ?? 0;
  }
  throw new InternalError(`${variant.name} declares no type number for ${node.name}`);
}
