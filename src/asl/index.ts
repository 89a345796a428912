/** ASL: text → tree → bound tree → AML. */
export { type BoundTree, bind, type ExternalDeclaration } from "./bind.ts";
export { type CompiledTable, compile } from "./compile.ts";
export type { EmissionRecorder } from "./emission-recorder.ts";
export { emit } from "./emit.ts";
export type { AslHost } from "./lexer.ts";
export type { CompileOptions, IaslVersion } from "./options.ts";
export { parse } from "./parse.ts";
export type { SourceSpace } from "./source-space.ts";
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
