/** The tree of named objects. */
export type { NamespaceNode } from "./node.ts";
export type {
  AcpiObject,
  BufferObject,
  IntegerObject,
  PackageObject,
  ProcessorObject,
  StringObject,
} from "./objects.ts";
