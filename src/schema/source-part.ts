/** What a reading hands to the writer of table source: every byte of the structure, field by field. */
import type { LayoutNode } from "./layout.ts";

export type SourcePart =
  | {
      readonly kind: "field";
      /** A scalar. */
      readonly node: LayoutNode;
      /** Name in table source. */
      readonly label: string;
      readonly offset: number;
      /** In bytes. */
      readonly length: number;
      /** What a type number stands for. */
      readonly note: string | undefined;
    }
  /** A structure begins here. */
  | {
      readonly kind: "structure";
      readonly label: string;
      readonly heading: string | undefined;
      readonly offset: number;
    }
  /** Bytes that the layout cannot explain. */
  | { readonly kind: "raw"; readonly offset: number; readonly length: number };
