/** How a hot-plug interface is recognised, as data: the layout of its registers, and what must stand around them. */
import type { EventMethodFact } from "./event-methods.ts";
import type { RegisterArea } from "./register-areas.ts";
import type { RegionFact, TableFacts } from "./table-facts.ts";

/** A width that may be anything. */
export type FieldWidth = number | "any";

/**
 * Fields a region must have. `at`: bit offset and width of each, others may stand between them. `packed`: the first
 * fields follow each other without a gap and have these widths. `single`: one field, from bit 0 on.
 */
export type RegionShape = {
  readonly spaces: readonly RegionFact["space"][];
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
  holds(facts: TableFacts, place: InterfacePlace): boolean;
}

/** Registers that could be those of an interface. */
export interface InterfacePlace {
  readonly registers: RegisterArea;
  /** The event methods that touch them. */
  readonly readers: readonly EventMethodFact[];
}

const widthText = (width: FieldWidth): string =>
  width === "any" ? "any width" : width === 1 ? "1 bit" : `${width} bits`;

const fits = (width: number, wanted: FieldWidth): boolean => wanted === "any" || width === wanted;

/** Software may read a flag by itself or together with its neighbours, and look at the bit then. */
const FLAGS_TOGETHER = 8;

/** True if a field is there: itself, or as one bit of a small one that covers it. */
function hasField({ fields }: RegionFact, offset: number, width: FieldWidth): boolean {
  return fields.some((field) => {
    if (field.bitOffset === offset && fits(field.bitWidth, width)) return true;
    const isCovered = field.bitOffset <= offset && offset < field.bitOffset + field.bitWidth;
    return width === 1 && isCovered && field.bitWidth <= FLAGS_TOGETHER;
  });
}

const hasPlace = ({ space, length }: RegionFact, shape: RegionShape): boolean =>
  shape.spaces.includes(space) && length >= shape.length.from && length <= shape.length.to;

/** True if a region has the shape. */
export function hasShape(region: RegionFact, shape: RegionShape): boolean {
  if (!hasPlace(region, shape)) return false;
  switch (shape.kind) {
    case "at":
      return shape.fields.every(([bitOffset, width]) => hasField(region, bitOffset, width));
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

/** Fields of a shape with their places, as far as these are certain. */
function expectedFields(shape: RegionShape): readonly (readonly [bitOffset: number, width: FieldWidth])[] {
  switch (shape.kind) {
    case "at":
      return shape.fields;
    case "packed": {
      const expected: (readonly [number, FieldWidth])[] = [];
      let next = 0;
      for (const width of shape.widths) {
        expected.push([next, width]);
        // Behind a field of any width nothing has a certain place.
        if (width === "any") break;
        next += width;
      }
      return expected;
    }
    case "single":
      return [[0, "any"]];
    default:
      return shape satisfies never;
  }
}

/** A region that is meant to have a shape and does not quite have it. */
export interface NearMiss {
  readonly region: RegionFact;
  /** What is wrong with its fields. */
  readonly problems: readonly string[];
}

/** How many fields have the width that is wanted of the field with this number: that of a shape which was shifted. */
function alikeInOrder(region: RegionFact, expected: readonly (readonly [number, FieldWidth])[]): number {
  return expected.filter(([, width], index) => {
    const field = region.fields[index];
    return field !== undefined && fits(field.bitWidth, width);
  }).length;
}

/**
 * The region in the right space and of the right length that has most of a shape's fields, in their places or at least
 * in their order; undefined: none has more than half.
 */
export function nearestTo(regions: readonly RegionFact[], shape: RegionShape): NearMiss | undefined {
  const expected = expectedFields(shape);
  const misses = regions
    .filter((region) => hasPlace(region, shape))
    .map((region) => {
      const lacking = expected.filter(([offset, width]) => !hasField(region, offset, width));
      const problems = lacking.map(
        ([offset, width]) => `${region.path} has no field of ${widthText(width)} at bit ${offset}`,
      );
      return { region, problems, alike: Math.max(expected.length - lacking.length, alikeInOrder(region, expected)) };
    })
    .filter(({ alike }) => 2 * alike > expected.length)
    .sort((a, b) => b.alike - a.alike);
  return misses[0];
}

/** A device with one of these identifiers is there. */
export function hasDevice(...ids: readonly string[]): Clue["holds"] {
  return (facts) => facts.devices.some((device) => device.ids.some((id) => ids.includes(id)));
}
