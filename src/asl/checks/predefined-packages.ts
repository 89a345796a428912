/**
 * Shapes of the packages that predefined names return, as data.
 *
 * @see ACPI 6.5, the section of each name in aml's predefined names
 */
import type { PredefinedType } from "../../aml/index.ts";

/** What one element may be. */
export type ElementTypes = readonly PredefinedType[];

export type PackageShape =
  /** these elements and no others */
  | { readonly kind: "fixed"; readonly elements: readonly ElementTypes[] }
  /** these elements, then any number of the last type */
  | { readonly kind: "tail"; readonly elements: readonly ElementTypes[]; readonly rest: ElementTypes }
  /** elements of one type, at least so many */
  | { readonly kind: "list"; readonly of: ElementTypes; readonly minimum: number }
  /** packages of one shape behind leading elements; so many elements in all */
  | {
      readonly kind: "packages";
      readonly leading: readonly ElementTypes[];
      readonly of: PackageShape;
      readonly minimum: number;
    }
  /** the number of packages, then the packages */
  | { readonly kind: "counted"; readonly of: PackageShape }
  /** packages whose first element is their own length */
  | { readonly kind: "self-counted"; readonly of: ElementTypes; readonly minimum: number }
  /** a UUID and a package, any number of times */
  | { readonly kind: "pairs"; readonly of: readonly [ElementTypes, ElementTypes] };

const integer: ElementTypes = ["Integer"];
const string: ElementTypes = ["String"];
const buffer: ElementTypes = ["Buffer"];
const reference: ElementTypes = ["Reference"];
const pack: ElementTypes = ["Package"];
const integers = (count: number): readonly ElementTypes[] => Array.from({ length: count }, () => integer);
const strings = (count: number): readonly ElementTypes[] => Array.from({ length: count }, () => string);

const fixed = (...elements: readonly ElementTypes[]): PackageShape => ({ kind: "fixed", elements });
const list = (of: ElementTypes, minimum = 1): PackageShape => ({ kind: "list", of, minimum });
const packages = (of: PackageShape, ...leading: readonly ElementTypes[]) => ({
  kind: "packages" as const,
  leading,
  of,
  minimum: 0,
});

const references = list(reference, 0);
const sleepState = list(integer, 1);

/** By name. Names that are not here may have any shape. */
export const packageShapes: { readonly [segment: string]: PackageShape } = {
  _ALR: packages(fixed(integer, integer)),
  _ART: packages(fixed(reference, reference, ...integers(11)), integer),
  _BCL: list(integer, 1),
  _BIF: fixed(...integers(9), ...strings(4)),
  _BIX: fixed(...integers(16), ...strings(4), integer),
  _BMD: fixed(...integers(5)),
  _BST: fixed(...integers(4)),
  _CID: list(["Integer", "String"], 0),
  _CLS: fixed(...integers(3)),
  _CPC: list(["Integer", "Buffer"], 0),
  _CSD: packages({ kind: "self-counted", of: integer, minimum: 6 }),
  _CST: { kind: "counted", of: fixed(buffer, ...integers(3)) },
  _DEP: references,
  _DOD: list(integer, 0),
  _DSD: { kind: "pairs", of: [buffer, pack] },
  _EDL: references,
  _FDI: fixed(...integers(16)),
  _FIF: fixed(...integers(4)),
  _FIX: list(integer, 0),
  _FPS: packages(fixed(...integers(5)), integer),
  _FST: fixed(...integers(3)),
  _HPP: fixed(...integers(4)),
  _HPX: packages({ kind: "tail", elements: integers(5), rest: integer }),
  // Deviation: §8.4.3.3 has types for what describes a state; iasl counts it only.
  _LPI: { ...packages(list(["Any"], 10), integer, integer, integer), minimum: 4 },
  _LSI: fixed(...integers(3)),
  _MBM: fixed(...integers(8)),
  _MLS: packages(fixed(string, buffer)),
  _PCL: references,
  _PCT: fixed(buffer, buffer),
  _PIF: fixed(...integers(3), ...strings(3)),
  _PLD: list(buffer, 0),
  _PMC: fixed(...integers(11), ...strings(3)),
  _PMD: references,
  _PR0: references,
  _PR1: references,
  _PR2: references,
  _PR3: references,
  _PRE: references,
  _PRL: references,
  _PRR: fixed(reference),
  _PRT: packages(fixed(integer, integer, ["Integer", "Reference"], integer)),
  _PRW: { kind: "tail", elements: [["Integer", "Package"], integer], rest: reference },
  _PSD: packages({ kind: "self-counted", of: integer, minimum: 5 }),
  _PSL: references,
  _PSS: packages(fixed(...integers(6))),
  _PTC: fixed(buffer, buffer),
  _PUR: fixed(...integers(2)),
  _S0_: sleepState,
  _S1_: sleepState,
  _S2_: sleepState,
  _S3_: sleepState,
  _S4_: sleepState,
  _S5_: sleepState,
  _TRT: packages(fixed(reference, reference, ...integers(6))),
  _TSD: packages({ kind: "self-counted", of: integer, minimum: 5 }),
  _TSS: packages(fixed(...integers(5))),
  _TZD: references,
  _UPC: fixed(...integers(4)),
  _WAK: fixed(...integers(2)),
  _AL0: references,
  _AL1: references,
  _AL2: references,
  _AL3: references,
  _AL4: references,
  _AL5: references,
  _AL6: references,
  _AL7: references,
  _AL8: references,
  _AL9: references,
};
