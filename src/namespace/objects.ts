/**
 * The objects that names stand for. Strings, buffers and packages are live: whoever holds one sees later stores to it.
 *
 * @see ACPI 6.5 §19.3.5
 */

import type { NamePath } from "../aml/index.ts";
import type { ByteSource } from "../base/span.ts";
import type { NamespaceNode } from "./node.ts";

export interface IntegerObject {
  readonly type: "Integer";
  readonly value: bigint;
}
/** Characters are Latin-1: one per byte, without the terminating NUL. */
export interface StringObject {
  readonly type: "String";
  value: string;
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
export interface UninitializedObject {
  readonly type: "Uninitialized";
}
export interface DeviceObject {
  readonly type: "Device";
}
export interface ThermalZoneObject {
  readonly type: "ThermalZone";
}
export interface ProcessorObject {
  readonly type: "Processor";
  readonly processorId: number;
  readonly pblkAddress: number;
  readonly pblkLength: number;
}
export interface PowerResourceObject {
  readonly type: "PowerResource";
  readonly systemLevel: number;
  readonly resourceOrder: number;
}
/** §19.6.41: `signals` counts what has been signalled and not yet waited for. */
export interface EventObject {
  readonly type: "Event";
  signals: number;
}
/** §19.6.87. `owner` is the engine's identity of the task that holds it, `depth` how often it acquired it. */
export interface MutexObject {
  readonly type: "Mutex";
  readonly syncLevel: number;
  owner: object | undefined;
  depth: number;
}

/** Where the statements of a method are. */
export type MethodBody =
  /** `start` to `end` of a table: the TermList behind the flags. */
  | { readonly kind: "aml"; readonly source: ByteSource; readonly start: number; readonly end: number }
  /** Done by the engine itself: `_OSI`, §5.7.2. */
  | { readonly kind: "native"; readonly function: "_OSI" };

export interface MethodObject {
  readonly type: "Method";
  readonly argumentCount: number;
  readonly isSerialized: boolean;
  readonly syncLevel: number;
  readonly body: MethodBody;
}

/** Offset and length in bytes of the address space; fixed when the declaration executes, §19.6.101. */
export interface OperationRegionObject {
  readonly type: "OperationRegion";
  readonly space: number;
  offset: bigint;
  length: bigint;
  /** False as long as offset and length could not be evaluated: names they use do not exist yet. */
  isEvaluated: boolean;
  /** The name it was declared with: handlers find the device through it. */
  readonly node: NamespaceNode;
  /** The table that a DataTableRegion shows, §19.6.25. */
  readonly table?: ByteSource;
}

/** What a field unit lies in. */
export type FieldContainer =
  | { readonly kind: "region"; readonly region: OperationRegionObject }
  | { readonly kind: "index"; readonly index: FieldUnitObject; readonly data: FieldUnitObject }
  | {
      readonly kind: "bank";
      readonly region: OperationRegionObject;
      readonly bank: FieldUnitObject;
      readonly value: bigint;
    };

/** §19.6.48; `accessType`, `lockRule` and `updateRule` as encoded in the flags of the field list, §20.2.5.2. */
export interface FieldUnitObject {
  readonly type: "FieldUnit";
  readonly container: FieldContainer;
  readonly bitOffset: number;
  readonly bitCount: number;
  /** 0 Any, 1 Byte, 2 Word, 3 DWord, 4 QWord, 5 Buffer. */
  readonly accessType: number;
  /** AccessAttrib and, for the extended forms, AccessLength, §19.6.48. */
  readonly accessAttribute: number;
  readonly accessLength: number;
  readonly isLocked: boolean;
  /** 0 Preserve, 1 WriteAsOnes, 2 WriteAsZeros. */
  readonly updateRule: number;
  /** Resource descriptor of a Connection, §19.6.15. */
  readonly connection: Uint8Array | undefined;
}

/** §19.6.19 to §19.6.24: bits of a live buffer. */
export interface BufferFieldObject {
  readonly type: "BufferField";
  readonly buffer: BufferObject;
  readonly bitOffset: number;
  readonly bitCount: number;
  /** Made by CreateField, whose results are buffers when wider than an Integer or created so. */
  readonly isCreatedByCreateField: boolean;
}

/** A table loaded at run time, §19.6.76. */
export interface DdbHandleObject {
  readonly type: "DdbHandle";
  readonly owner: number;
}
export interface DebugObject {
  readonly type: "Debug";
}

/** A named object. */
export interface ReferenceObject {
  readonly type: "Reference";
  readonly node: NamespaceNode;
}
/** What RefOf gives for a Local or an Arg: the slot, which outlives the method as long as somebody holds this. */
export interface SlotReferenceObject {
  readonly type: "SlotReference";
  readonly slot: "Local" | "Arg";
  /** The engine's own values. */
  readonly slots: unknown[];
  readonly index: number;
}
/** What Index gives: an element of a package, a byte of a buffer, a character of a string, §19.6.63. */
export interface IndexReferenceObject {
  readonly type: "IndexReference";
  readonly target: PackageObject | BufferObject | StringObject;
  readonly index: number;
}
/** A name in a package that did not stand for anything when the package was made. */
export interface UnresolvedReferenceObject {
  readonly type: "UnresolvedReference";
  readonly path: NamePath;
  readonly scope: NamespaceNode;
}

/** Everything a name, a Local, an Arg or a package element can hold. */
export type AcpiObject =
  | IntegerObject
  | StringObject
  | BufferObject
  | PackageObject
  | UninitializedObject
  | DeviceObject
  | ThermalZoneObject
  | ProcessorObject
  | PowerResourceObject
  | EventObject
  | MutexObject
  | MethodObject
  | OperationRegionObject
  | FieldUnitObject
  | BufferFieldObject
  | DdbHandleObject
  | DebugObject
  | ReferenceObject
  | SlotReferenceObject
  | IndexReferenceObject
  | UnresolvedReferenceObject;

export type AcpiObjectType = AcpiObject["type"];
