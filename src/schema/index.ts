/** Binary layouts as data, and the engines over them. */
export { type Decoded, decode, dump, readParts, verify, type Window } from "./decode.ts";
export { schemaDiagnostics } from "./diagnostics.ts";
export { type DiffRow, diff } from "./diff.ts";
export type { DumpRow } from "./dump-row.ts";
export { encode } from "./encode.ts";
export {
  ascii,
  branded,
  bytePair,
  bytes,
  computed,
  constant,
  cstring,
  described,
  enumeration,
  type Flags,
  type FlagsValue,
  flags,
  guid,
  inSource,
  inSourceWhere,
  integerBytes,
  judgedIf,
  ownLength,
  ranged,
  reserved,
  sourceFlags,
  textBytes,
  type Uint,
  u8,
  u16,
  u24,
  u32,
  u48,
  u64,
  withoutLines,
} from "./fields.ts";
export {
  fixedEventMask,
  fixedEvents,
  pm1Control,
  pm1Enable,
  pm1Status,
  sleepControl,
  sleepStatus,
  wakeEventMask,
} from "./fixed-hardware.ts";
export { flagsFromNumber, flagsToNumber, unpackFlags } from "./flags.ts";
export { elementSourceLabel, labelOfKey, sourceLabelOf } from "./label.ts";
export type {
  Computed,
  Count,
  Fields,
  FlagsNode,
  Layout,
  LayoutKind,
  LayoutNode,
  NamedBits,
  NodeOfKind,
  Rule,
  RuleContext,
  StructNode,
  Typed,
  UnionNode,
  ValueOf,
} from "./layout.ts";
export { type BitRange, bit, bitRange, fieldOf, maskOf, type RegisterAccess, withField } from "./register-bits.ts";
export { guidOrder, guidText, textOfBytes, utf16Text } from "./scalar.ts";
export { fixedSize, offsetOf, type PathOf, sizeOf, widthOf } from "./size.ts";
export type { SourcePart } from "./source-part.ts";
export {
  array,
  choice,
  type FieldsValue,
  list,
  namedInSource,
  optional,
  type RawStructure,
  referenced,
  type Struct,
  sized,
  struct,
  type TaggedUnion,
  taggedUnion,
  taggedUnionWithoutLength,
  type UnionValue,
  withHeading,
  withRules,
} from "./struct.ts";
export { headerEndOf, headerOf, variantOf } from "./union.ts";
