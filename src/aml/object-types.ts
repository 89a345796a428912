/**
 * Types of objects as AML numbers them: what ObjectType returns and External states.
 *
 * @see ACPI 6.5 §19.6.96, §19.6.44
 */

export const objectTypes = {
  Uninitialized: { number: 0, keyword: "UnknownObj" },
  Integer: { number: 1, keyword: "IntObj" },
  String: { number: 2, keyword: "StrObj" },
  Buffer: { number: 3, keyword: "BuffObj" },
  Package: { number: 4, keyword: "PkgObj" },
  FieldUnit: { number: 5, keyword: "FieldUnitObj" },
  Device: { number: 6, keyword: "DeviceObj" },
  Event: { number: 7, keyword: "EventObj" },
  Method: { number: 8, keyword: "MethodObj" },
  Mutex: { number: 9, keyword: "MutexObj" },
  OpRegion: { number: 10, keyword: "OpRegionObj" },
  PowerResource: { number: 11, keyword: "PowerResObj" },
  /** Reserved since ACPI 6.4, still met. */
  Processor: { number: 12, keyword: "ProcessorObj" },
  ThermalZone: { number: 13, keyword: "ThermalZoneObj" },
  BufferField: { number: 14, keyword: "BuffFieldObj" },
  /** Reserved since ACPI 6.4. */
  DdbHandle: { number: 15, keyword: "DDBHandleObj" },
  Debug: { number: 16, keyword: undefined },
} as const satisfies { readonly [type: string]: { readonly number: number; readonly keyword: string | undefined } };

export type ObjectTypeName = keyof typeof objectTypes;

/** The type with this number, if there is one. */
export function objectTypeName(number: number): ObjectTypeName | undefined {
  // Object.keys loses the key type.
  return (Object.keys(objectTypes) as ObjectTypeName[]).find((name) => objectTypes[name].number === number);
}
