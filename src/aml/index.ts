/** AML: opcode table, names, trees, decoder, encoder. */
export { type AslKeywordGroup, aslKeywords, keywordOf } from "./asl-keywords.ts";
export type { DecodeContext } from "./call-resolver.ts";
export { decodeTermList, type TermListOptions } from "./decode.ts";
export {
  type AmlTable,
  type AmlTableOnDemand,
  decodeTable,
  decodeTableOnDemand,
  tableContent,
} from "./decode-table.ts";
export {
  type DefinitionBlockHeader,
  type EncodeTableOptions,
  encodeDefinitionBlock,
  encodeTable,
  tableHeaderLength,
} from "./definition-block.ts";
export { amlDiagnostics } from "./diagnostics.ts";
export { eisaIdText } from "./eisa-id.ts";
export { encodeTerms } from "./encode.ts";
export {
  decodeMethodFlags,
  encodeMethodFlags,
  type FlagBits,
  flagBits,
  flagBytes,
  flagValue,
  type MethodFlags,
} from "./flag-bytes.ts";
export { type IntegerForm, integerNode, integerValue } from "./integers.ts";
export {
  compareNamePaths,
  hasSearchRules,
  isWellFormedNameSeg,
  joinNamePath,
  type NamePath,
  type NameSeg,
  nameSeg,
  nullName,
  parseNamePath,
  printNamePath,
  printNameSeg,
  rootPath,
  sameNamePath,
} from "./name-path.ts";
export { amlName, decodeNameString, encodeNamePath, nameStringBytes } from "./name-string.ts";
export {
  type AmlName,
  type AmlNode,
  type AmlOperand,
  type AmlTree,
  buildNode,
  isName,
  isNode,
  isNodeList,
  type NodeName,
} from "./nodes.ts";
export { type ObjectTypeName, objectTypeName, objectTypes } from "./object-types.ts";
export {
  type FieldElementName,
  fieldElements,
  type OpcodeClass,
  type OpcodeDeclaration,
  type OpcodeName,
  type OpcodeNameOf,
  type OperandKind,
  type OperandNameOf,
  opcodeNames,
  opcodes,
} from "./opcode-table.ts";
export { declaredName, type OutlinedObject, outlineTable, type TableOutline } from "./outline.ts";
export {
  maximumPkgLength,
  minimalPkgLengthWidth,
  minimalWidthOfValue,
  type PkgLength,
  pkgLengthBytes,
  readPkgLength,
  writePackage,
  writePkgLength,
} from "./pkg-length.ts";
export {
  type PredefinedFamily,
  type PredefinedName,
  type PredefinedType,
  predefinedFamilies,
  predefinedName,
  predefinedNames,
  predefinedScopes,
} from "./predefined-names.ts";
export { printAmlTree } from "./print-tree.ts";
export {
  firstOemRegionSpace,
  type RegionSpaceDeclaration,
  type RegionSpaceName,
  regionSpaceName,
  regionSpaces,
} from "./region-spaces.ts";
export type {
  MacroArgument,
  ResourceDescriptor,
  ResourceField,
  ResourceMacro,
  ResourcePart,
} from "./resource-descriptor.ts";
export { resourceDescriptors, resourceMacros } from "./resource-descriptors.ts";
export {
  decodeResourceTemplate,
  encodeResource,
  type ResourceItem,
  type ResourceValue,
  type ResourceValues,
} from "./resource-template.ts";
export { type ScopeEntry, ScopeTree } from "./scope-tree.ts";
export type { TermRange } from "./term-decoder.ts";
export { TermScanner } from "./term-scanner.ts";
export { type NodePlace, operandNames, operandOf, type WalkOptions, walkTerms } from "./walk.ts";
