/** Types of physical memory ranges and their numbers in an E820 map (ACPI 6.5 §15.2, table 15.6). */

export const memoryTypes = {
  ram: 1,
  reserved: 2,
  acpi: 3,
  nvs: 4,
  unusable: 5,
  disabled: 6,
  persistent: 7,
} as const;

export type MemoryType = keyof typeof memoryTypes;

/** A run of physical memory of one type. */
export interface MemoryRange {
  readonly start: number;
  readonly length: number;
  readonly type: MemoryType;
}

/** One entry of an E820 map. */
export interface E820Entry {
  readonly start: number;
  readonly length: number;
  /** The number of the type, as firmware reports it. */
  readonly type: number;
}
