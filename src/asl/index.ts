/** ASL: text → tree → bound tree → AML. */
export { type BoundTree, bind, type ExternalDeclaration } from "./bind.ts";
export { type CompiledTable, compile } from "./compile.ts";
export { foldableOpcodes } from "./constant-folding.ts";
export type { EmissionRecorder } from "./emission-recorder.ts";
export { emit } from "./emit.ts";
export { format } from "./format/format.ts";
export type { AslHost, IncludeSearch } from "./lexer.ts";
export { findOperator, type OperatorDeclaration, operatorOf, type ParameterDeclaration } from "./operator-table.ts";
export type { CompileOptions, IaslVersion } from "./options.ts";
export { crossReferenceText, hardwareMapText, type ObjectReference, referencesOf } from "./outputs/cross-reference.ts";
export { dependencyRule } from "./outputs/dependencies.ts";
export {
  createEmissionLog,
  type EmissionLog,
  type EmissionLogOptions,
  type EmittedNode,
  type EmittedOpcode,
  type EmittedTable,
} from "./outputs/emission-log.ts";
export type { HexLanguage } from "./outputs/hex-format.ts";
export { type HexTextOptions, hexText } from "./outputs/hex-text.ts";
export { listingText } from "./outputs/listing.ts";
export { type ArrayLanguage, arrayDeclarationsText, namedArraysText } from "./outputs/named-arrays.ts";
export { namespaceText } from "./outputs/namespace-text.ts";
export { type OffsetEntry, offsetEntries, offsetTableText } from "./outputs/offset-table.ts";
export type { OutputOrigin } from "./outputs/origin.ts";
export { mappingAt, type SourceMap, type SourceMapping, sourceMapOf } from "./outputs/source-map.ts";
export { countTerms, type TermCounts } from "./outputs/term-counts.ts";
export { parse } from "./parse.ts";
export { physicalLocationFields, physicalLocationLength } from "./physical-location.ts";
export { type MacroDefinition, type PreprocessOptions, parseMacroDefinition } from "./preprocess/options.ts";
export { preprocess } from "./preprocess/preprocess.ts";
export { isDiagnosticName, type ReportingOptions } from "./reporting.ts";
export type { SourceSpace } from "./source-space.ts";
export { binaryOperators, prefixOperators, type SymbolOperator } from "./symbol-operators.ts";
export type { AslSymbol, ResourceField } from "./symbols.ts";
export type {
  AstNode,
  BinaryNode,
  IndexNode,
  IntegerNode,
  InvocationNode,
  ListNode,
  NameNode,
  OperatorNode,
  ParsedSource,
  StringNode,
  UnaryNode,
} from "./syntax-tree.ts";
