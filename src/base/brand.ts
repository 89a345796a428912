/** Numbers that must not be mixed up (style rule N4): same run-time value, different types. */

declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Local APIC or x2APIC ID: what an IPI is addressed to. */
export type ApicId = Brand<number, "ApicId">;
/** ACPI processor UID: what MADT entries, `_UID` and STAO carry. */
export type ProcessorUid = Brand<number, "ProcessorUid">;
/** The hypervisor's number of a virtual CPU within its domain. */
export type VCpuId = Brand<number, "VCpuId">;
/** The hypervisor's number of a physical CPU. */
export type PCpuId = Brand<number, "PCpuId">;

// The casts are the only places where these types come into being.
export const apicId = (value: number): ApicId => value as ApicId;
export const processorUid = (value: number): ProcessorUid => value as ProcessorUid;
export const vcpuId = (value: number): VCpuId => value as VCpuId;
export const pcpuId = (value: number): PCpuId => value as PCpuId;
