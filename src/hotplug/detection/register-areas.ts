/** Registers that tables show through several regions: one for each width of access, or one for each register. */
import type { FieldFact, RegionFact } from "./table-facts.ts";

/** What a pattern is held against: a region, or several that lie together. */
export interface RegisterArea extends RegionFact {
  /** Paths of all regions that are part of it; absent: it is one region. */
  readonly parts?: readonly string[];
}

/** True if a method touches any part of the registers. */
export const touchesArea = (touched: readonly string[], { path, parts }: RegisterArea): boolean =>
  touched.includes(path) || parts?.some((part) => touched.includes(part)) === true;

/**
 * Regions that show parts of one area of registers, taken together: the fields of all, counted from the first byte.
 *
 * @param longest - bytes that an area has at most
 * @returns areas of two or more regions; each has the path of the region that begins it
 */
export function registerAreas(regions: readonly RegionFact[], longest: number): readonly RegisterArea[] {
  return regions.flatMap((first) => {
    const members = regions.filter(
      ({ space, address, length }) =>
        space === first.space && address >= first.address && address + length <= first.address + longest,
    );
    if (members.length < 2 || !members.includes(first)) return [];
    const end = Math.max(...members.map(({ address, length }) => address + length));
    const fields = members.flatMap((member) => fieldsFrom(first.address, member));
    return [
      {
        ...first,
        length: end - first.address,
        fields: fields.sort((one, other) => one.bitOffset - other.bitOffset),
        parts: members.map(({ path }) => path),
      },
    ];
  });
}

const fieldsFrom = (start: number, { address, fields }: RegionFact): readonly FieldFact[] =>
  fields.map((field) => ({ ...field, bitOffset: field.bitOffset + (address - start) * 8 }));
