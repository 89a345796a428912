/**
 * Bit layouts of the flag bytes among operands.
 *
 * @see ACPI 6.5 §20.2.5.2 MethodFlags, FieldFlags, SyncFlags
 */
import type { AslKeywordGroup } from "./asl-keywords.ts";

export interface FlagBits {
  readonly bitOffset: number;
  readonly bitCount: number;
  readonly keywords?: AslKeywordGroup;
}

export const flagBytes = {
  Method: {
    argumentCount: { bitOffset: 0, bitCount: 3 },
    serializeRule: { bitOffset: 3, bitCount: 1, keywords: "SerializeRule" },
    syncLevel: { bitOffset: 4, bitCount: 4 },
  },
  Field: {
    accessType: { bitOffset: 0, bitCount: 4, keywords: "AccessType" },
    lockRule: { bitOffset: 4, bitCount: 1, keywords: "LockRule" },
    updateRule: { bitOffset: 5, bitCount: 2, keywords: "UpdateRule" },
  },
  Mutex: { syncLevel: { bitOffset: 0, bitCount: 4 } },
  /** The first byte of AccessField and ExtendedAccessField: bits 7-6 say which kind of attribute follows. */
  AccessType: {
    accessType: { bitOffset: 0, bitCount: 4, keywords: "AccessType" },
    attributeKind: { bitOffset: 6, bitCount: 2 },
  },
} as const satisfies { readonly [byte: string]: { readonly [bits: string]: FlagBits } };

/** The value of some bits in a flag byte. */
export function flagValue(byte: number, { bitOffset, bitCount }: FlagBits): number {
  return (byte >> bitOffset) & ((1 << bitCount) - 1);
}

/** Some bits of a flag byte, set to `value`. */
export function flagBits({ bitOffset, bitCount }: FlagBits, value: number): number {
  return (value & ((1 << bitCount) - 1)) << bitOffset;
}

/** What the flags byte of a Method says. */
export interface MethodFlags {
  /** 0 to 7. */
  readonly argumentCount: number;
  readonly isSerialized: boolean;
  /** 0 to 15. */
  readonly syncLevel: number;
}

export function decodeMethodFlags(byte: number): MethodFlags {
  return {
    argumentCount: flagValue(byte, flagBytes.Method.argumentCount),
    isSerialized: flagValue(byte, flagBytes.Method.serializeRule) === 1,
    syncLevel: flagValue(byte, flagBytes.Method.syncLevel),
  };
}

export function encodeMethodFlags(flags: MethodFlags): number {
  return (
    flagBits(flagBytes.Method.argumentCount, flags.argumentCount) |
    flagBits(flagBytes.Method.serializeRule, flags.isSerialized ? 1 : 0) |
    flagBits(flagBytes.Method.syncLevel, flags.syncLevel)
  );
}
