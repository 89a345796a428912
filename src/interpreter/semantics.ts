/**
 * Where the traditions of AML interpreters differ, in one place. The engine asks here and nowhere else: the lowering
 * for what is decided when code is made, the operators for what depends on values. What each member means, and where
 * it is known from, is said in `semantic-differences.ts`, which has an entry for each.
 */
import { hexOfInteger } from "./convert.ts";
import { type IntegerBits, ones } from "./integer.ts";
import type { StoreRule } from "./store.ts";
import type { Integer, Value } from "./value.ts";

/** The traditions: `acpica` is what Linux, the BSDs and macOS run, `nt` what Windows runs. */
export type SemanticsName = "acpica" | "nt";

export interface Semantics {
  readonly name: SemanticsName;
  /** A Local may hold a reference that Store goes through, so stores to Locals have to look. */
  readonly followsLocals: boolean;
  /** True if a store of `value` to a Local or Arg that holds `held` goes through it instead of replacing it. */
  storesThrough(slot: "Local" | "Arg", held: Value, value: Value): boolean;
  /** How a store that goes through a reference in an Arg or Local arrives at the name behind it. */
  ruleBehindReference(rule: StoreRule): StoreRule;
  /** Increment and Decrement of a Local or Arg step what the reference in it refers to. */
  readonly stepsThroughReferences: boolean;
  /** DerefOf follows a chain of references to its end. */
  readonly dereferencesChains: boolean;
  /** What Store does to a named Integer, String or Buffer: give it a converted value, or copy bytes into its storage. */
  readonly storesTo: "value" | "storage";
  /** ToHexString of an Integer. */
  hexText(value: Integer, bits: IntegerBits): string;
  /** What logical operators give for true. */
  truth(bits: IntegerBits): Integer;
  /** LAnd, LOr and LNot look at this many bytes of a Buffer; undefined: at as many as an Integer has. */
  readonly logicalBytes: number | undefined;
  /** CreateField and its kin: a field of the Buffer there is now, or of the variable that holds it, looked at when used. */
  readonly bufferFieldsOf: "value" | "variable";
  /** Names in packages are looked up when the Package is made, or stay text. */
  readonly packageNames: "resolved" | "text";
  /** Elements of packages may be expressions. */
  readonly hasPackageExpressions: boolean;
  /** Packages may stand in code outside methods elsewhere than as value of a Name. */
  readonly hasPackagesInTables: boolean;
  /** A method without Return returns the value of its last expression, or 0. */
  readonly returnsImplicitly: boolean;
}

/** What RefOf and CondRefOf make. */
function isReference(value: Value): boolean {
  return typeof value === "object" && "type" in value && (value.type === "Reference" || value.type === "SlotReference");
}

function isAnyReference(value: Value): boolean {
  return isReference(value) || (typeof value === "object" && "type" in value && value.type === "IndexReference");
}

export const acpicaSemantics: Semantics = {
  name: "acpica",
  followsLocals: false,
  // Only what RefOf made: an Index in an Arg is replaced.
  storesThrough: (slot, held) => slot === "Arg" && isReference(held),
  ruleBehindReference: () => "retype",
  stepsThroughReferences: false,
  dereferencesChains: false,
  storesTo: "value",
  hexText: hexOfInteger,
  truth: ones,
  logicalBytes: undefined,
  bufferFieldsOf: "value",
  packageNames: "resolved",
  hasPackageExpressions: false,
  hasPackagesInTables: false,
  returnsImplicitly: false,
};

export const ntSemantics: Semantics = {
  name: "nt",
  followsLocals: true,
  storesThrough: (_slot, held, value) => isReference(held) && !isAnyReference(value),
  ruleBehindReference: (rule) => rule,
  stepsThroughReferences: true,
  dereferencesChains: true,
  storesTo: "storage",
  hexText: (value) => `0x${value.toString(16)}`,
  truth: () => ones(32),
  logicalBytes: 4,
  bufferFieldsOf: "variable",
  packageNames: "text",
  hasPackageExpressions: true,
  hasPackagesInTables: true,
  returnsImplicitly: true,
};

/** Both, by name. */
export const semanticsByName: { readonly [N in SemanticsName]: Semantics } = {
  acpica: acpicaSemantics,
  nt: ntSemantics,
};
