/** Sizes and offsets of layouts, so that no offset is ever typed twice. */
import { InternalError, invariant } from "../base/invariant.ts";
import type { LayoutNode, StructNode } from "./layout.ts";

/** Bytes of a layout whose size does not depend on its content; `undefined` if it does. */
export function fixedSize(node: LayoutNode): number | undefined {
  switch (node.kind) {
    case "uint":
    case "constant":
    case "ownLength":
    case "flags":
    case "enumeration":
      return node.width;
    case "biguint":
      return 8;
    case "ascii":
    case "reserved":
      return node.length;
    case "bytes":
      return typeof node.length === "number" ? node.length : undefined;
    case "array": {
      const element = fixedSize(node.element);
      return typeof node.count === "number" && element !== undefined ? node.count * element : undefined;
    }
    case "struct": {
      let sum = 0;
      for (const field of Object.values(node.fields)) {
        const size = fixedSize(field);
        if (size === undefined) return undefined;
        sum += size;
      }
      return sum;
    }
    case "optional":
    case "cstring":
    case "list":
    case "referenced":
    case "union":
    case "choice":
      return undefined;
    default:
      return node satisfies never;
  }
}

/**
 * Bytes of a layout of fixed size.
 *
 * @throws InternalError when the size depends on the content
 */
export function sizeOf(node: LayoutNode): number {
  const size = fixedSize(node);
  invariant(size !== undefined, `the size of a ${node.kind} depends on its content`);
  return size;
}

/** Paths of the fields of a structure: `flags`, `header.checksum`. */
export type PathOf<S extends StructNode> = {
  [K in keyof S["fields"] & string]: S["fields"][K] extends StructNode ? K | `${K}.${PathOf<S["fields"][K]>}` : K;
}[keyof S["fields"] & string];

/**
 * Offset in bytes of a field from the start of its structure. Optional fields and lists count as present, at the
 * place they have when everything before them is there.
 *
 * @param path - `flags`, or through nested structures `header.checksum`
 * @throws InternalError when a field before it has no fixed size
 */
export function offsetOf<S extends StructNode>(layout: S, path: PathOf<S>): number {
  return locate(layout, path.split(".")).offset;
}

/** Width in bytes of the field at `path`, whose size must be fixed. */
export function widthOf<S extends StructNode>(layout: S, path: PathOf<S>): number {
  return sizeOf(locate(layout, path.split(".")).node);
}

function locate(layout: StructNode, path: readonly string[]): { readonly offset: number; readonly node: LayoutNode } {
  let offset = 0;
  for (const [key, declared] of Object.entries(layout.fields)) {
    const node = declared.kind === "optional" ? declared.of : declared;
    if (key !== path[0]) {
      offset += sizeOf(node);
      continue;
    }
    if (path.length === 1) return { offset, node };
    invariant(node.kind === "struct", `${layout.name}.${key} has no fields`);
    const inner = locate(node, path.slice(1));
    return { offset: offset + inner.offset, node: inner.node };
  }
  throw new InternalError(`${layout.name} has no field ${path.join(".")}`);
}
