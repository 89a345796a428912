/** Binary layouts as data, and the engines over them. */
export { type Decoded, decode, dump, verify, type Window } from "./decode.ts";
export { schemaDiagnostics } from "./diagnostics.ts";
export { type DiffRow, diff } from "./diff.ts";
export type { DumpRow } from "./dump-row.ts";
export { encode } from "./encode.ts";
export {
  ascii,
  branded,
  bytes,
  constant,
  cstring,
  described,
  enumeration,
  type Flags,
  type FlagsValue,
  flags,
  ownLength,
  ranged,
  reserved,
  type Uint,
  u8,
  u16,
  u24,
  u32,
  u48,
  u64,
} from "./fields.ts";
export { flagsFromNumber, flagsToNumber } from "./flags.ts";
export { labelOfKey } from "./label.ts";
export type {
  Count,
  Fields,
  FlagsNode,
  Layout,
  LayoutKind,
  LayoutNode,
  NodeOfKind,
  Rule,
  RuleContext,
  StructNode,
  Typed,
  UnionNode,
  ValueOf,
} from "./layout.ts";
export { fixedSize, offsetOf, type PathOf, sizeOf, widthOf } from "./size.ts";
export {
  array,
  type FieldsValue,
  list,
  optional,
  type RawStructure,
  referenced,
  type Struct,
  struct,
  type TaggedUnion,
  taggedUnion,
  type UnionValue,
  withRules,
} from "./struct.ts";
