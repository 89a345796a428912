/**
 * The objects that names stand for. Buffers and packages are live: whoever holds one sees later stores to it.
 *
 * @see ACPI 6.5 §19.3.5
 */
import type { NamespaceNode } from "./node.ts";

export interface IntegerObject {
  readonly type: "Integer";
  readonly value: bigint;
}
export interface StringObject {
  readonly type: "String";
  readonly value: string;
}
export interface BufferObject {
  readonly type: "Buffer";
  bytes: Uint8Array;
}
export interface PackageObject {
  readonly type: "Package";
  /** An element without a value is Uninitialized. */
  elements: AcpiObject[];
}
export interface ProcessorObject {
  readonly type: "Processor";
  readonly processorId: number;
  readonly pblkAddress: number;
  readonly pblkLength: number;
}

/** What a consumer of evaluated values meets; the engine's own kinds complete the union in their files. */
export type AcpiObject =
  | IntegerObject
  | StringObject
  | BufferObject
  | PackageObject
  | ProcessorObject
  | { readonly type: "Uninitialized" }
  | { readonly type: "Device" }
  | { readonly type: "Reference"; readonly node: NamespaceNode };
