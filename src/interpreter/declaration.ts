/** What declaring instructions carry. */
import type { NamePath } from "../aml/index.ts";
import type { AcpiObject, MethodObject } from "../namespace/index.ts";
import type { AeName } from "./diagnostics.ts";

/** One field unit of a FieldList, its position worked out. */
export interface FieldElement {
  readonly path: NamePath;
  readonly bitOffset: number;
  readonly bitCount: number;
  readonly accessType: number;
  readonly accessAttribute: number;
  readonly accessLength: number;
  readonly connection: NamePath | Uint8Array | undefined;
}

export interface FieldList {
  readonly isLocked: boolean;
  readonly updateRule: number;
  readonly elements: readonly FieldElement[];
}

export type Declaration =
  /** No declaration: a fault that the decoder or the lowering saw coming. */
  | { readonly kind: "fault"; readonly fault: AeName; readonly detail: string }
  | { readonly kind: "alias"; readonly path: NamePath; readonly source: NamePath }
  /** Installs a name without value and pushes its node. */
  | { readonly kind: "name"; readonly path: NamePath }
  /** Gives the node below the top the value on top; drops both. */
  | { readonly kind: "attach" }
  /** Installs an object whose operands are constants. */
  | { readonly kind: "object"; readonly path: NamePath; readonly create: () => AcpiObject }
  /** The same, and makes it the scope. */
  | { readonly kind: "scope"; readonly path: NamePath; readonly create: () => AcpiObject }
  | { readonly kind: "method"; readonly path: NamePath; readonly method: MethodObject }
  /** Installs a region without place and pushes its node. `end`: where the declaration ends in the table. */
  | { readonly kind: "region"; readonly path: NamePath; readonly space: number; readonly end: number }
  /** On the stack: a region's node, offset, length. */
  | { readonly kind: "regionPlace" }
  /** On the stack: signature, OEM id, OEM table id. */
  | { readonly kind: "dataRegion"; readonly path: NamePath }
  | { readonly kind: "field"; readonly region: NamePath; readonly fields: FieldList }
  | { readonly kind: "indexField"; readonly index: NamePath; readonly data: NamePath; readonly fields: FieldList }
  /** On the stack: bank value. */
  | { readonly kind: "bankField"; readonly region: NamePath; readonly bank: NamePath; readonly fields: FieldList }
  /** On the stack: buffer, index in units of `unitBits`, and the bit count if `bitCount` is undefined. */
  | {
      readonly kind: "bufferField";
      readonly path: NamePath;
      readonly unitBits: 1 | 8;
      readonly bitCount: number | undefined;
    };
