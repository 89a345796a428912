/** How a hot-plug interface is recognised, as data: the layout of its registers, and what must stand around them. */
import type { RegionFact, TableFacts } from "./table-facts.ts";

/** A width that may be anything. */
export type FieldWidth = number | "any";

/**
 * Fields a region must have. `at`: bit offset and width of each, others may stand between them. `packed`: the first
 * fields follow each other without a gap and have these widths. `single`: one field, from bit 0 on.
 */
export type RegionShape = {
  readonly space: RegionFact["space"];
  /** Bytes; both ends inclusive. */
  readonly length: { readonly from: number; readonly to: number };
} & (
  | { readonly kind: "at"; readonly fields: readonly (readonly [bitOffset: number, width: FieldWidth])[] }
  | { readonly kind: "packed"; readonly widths: readonly FieldWidth[] }
  | { readonly kind: "single" }
);

/** One more thing that speaks for an interface. */
export interface Clue {
  readonly text: string;
  /** Without it the interface is ruled out. */
  readonly isRequired: boolean;
  holds(facts: TableFacts): boolean;
}

const fits = (width: number, wanted: FieldWidth): boolean => wanted === "any" || width === wanted;

/** True if a region has the shape. */
export function hasShape(region: RegionFact, shape: RegionShape): boolean {
  if (region.space !== shape.space) return false;
  if (region.length < shape.length.from || region.length > shape.length.to) return false;
  switch (shape.kind) {
    case "at":
      return shape.fields.every(([bitOffset, width]) =>
        region.fields.some((field) => field.bitOffset === bitOffset && fits(field.bitWidth, width)),
      );
    case "packed": {
      let next = 0;
      return shape.widths.every((width, index) => {
        const field = region.fields[index];
        if (field === undefined || field.bitOffset !== next || !fits(field.bitWidth, width)) return false;
        next += field.bitWidth;
        return true;
      });
    }
    case "single":
      return region.fields.length === 1 && region.fields[0]?.bitOffset === 0;
    default:
      return shape satisfies never;
  }
}

/** A device with one of these identifiers is there. */
export function hasDevice(...ids: readonly string[]): Clue["holds"] {
  return (facts) => facts.devices.some((device) => device.ids.some((id) => ids.includes(id)));
}
