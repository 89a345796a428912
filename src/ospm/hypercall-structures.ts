/**
 * Arguments of the hypercalls that the flows use: numbers, commands and layouts as data.
 *
 * @see Xen public headers platform.h, vcpu.h, hvm/hvm_vcpu.h; hotplug facts B.6, C.1, H.6
 */
import { readUint, writeUint } from "../base/byte-order.ts";

/** Hypercall numbers. */
export const hypercallNumber = { platformOp: 7, vcpuOp: 24 } as const;

/** Commands of vcpu_op. */
export const vcpuCommand = { initialise: 0, up: 1, down: 2, isUp: 3 } as const;

/** Commands of platform_op. */
export const platformCommand = { getCpuInfo: 55, cpuOnline: 56, cpuOffline: 57, cpuHotAdd: 58 } as const;

/** Errors of the hypervisor that matter here, as they are returned. */
export const hypercallError = { exists: -17, busy: -16, invalid: -22, notSupported: -95 } as const;

/** Flags of XENPF_get_cpuinfo. */
export const cpuInfoFlag = { online: 1, invalid: 2 } as const;

/** A structure in guest memory: its size, and offset and width in bytes of each field. */
export interface GuestStructure<Field extends string> {
  readonly size: number;
  readonly fields: { readonly [F in Field]: readonly [offset: number, width: number] };
}

const PLATFORM_OP_SIZE = 136;
const platformHeader = { cmd: [0, 4], interfaceVersion: [4, 4] } as const;
/** XENPF_INTERFACE_VERSION. */
export const PLATFORM_INTERFACE_VERSION = 0x0300_0001;

export const getCpuInfo: GuestStructure<
  "cmd" | "interfaceVersion" | "xenCpu" | "maxPresent" | "flags" | "apicId" | "acpiId"
> = {
  size: PLATFORM_OP_SIZE,
  fields: { ...platformHeader, xenCpu: [8, 4], maxPresent: [12, 4], flags: [16, 4], apicId: [20, 4], acpiId: [24, 4] },
};

export const cpuOnlineOffline: GuestStructure<"cmd" | "interfaceVersion" | "xenCpu"> = {
  size: PLATFORM_OP_SIZE,
  fields: { ...platformHeader, xenCpu: [8, 4] },
};

export const cpuHotAdd: GuestStructure<"cmd" | "interfaceVersion" | "apicId" | "acpiId" | "proximity"> = {
  size: PLATFORM_OP_SIZE,
  fields: { ...platformHeader, apicId: [8, 4], acpiId: [12, 4], proximity: [16, 4] },
};

/** vcpu_hvm_context in 32-bit mode (mode 0): flat segments, protection on, paging off. */
export const hvmContext32: GuestStructure<
  | "mode"
  | "eip"
  | "eflags"
  | "cr0"
  | "csLimit"
  | "dsLimit"
  | "ssLimit"
  | "esLimit"
  | "trLimit"
  | "csAr"
  | "dsAr"
  | "ssAr"
  | "esAr"
  | "trAr"
> = {
  size: 128,
  fields: {
    mode: [0, 4],
    eip: [40, 4],
    eflags: [44, 4],
    cr0: [48, 4],
    csLimit: [92, 4],
    dsLimit: [96, 4],
    ssLimit: [100, 4],
    esLimit: [104, 4],
    trLimit: [108, 4],
    csAr: [112, 2],
    dsAr: [114, 2],
    ssAr: [116, 2],
    esAr: [118, 2],
    trAr: [120, 2],
  },
};

/** Bytes of a structure with the given fields; all others are zero. */
export function encodeStructure<Field extends string>(
  structure: GuestStructure<Field>,
  values: Readonly<Partial<Record<Field, number>>>,
): Uint8Array {
  const bytes = new Uint8Array(structure.size);
  for (const [name, place] of Object.entries<readonly [number, number]>(structure.fields)) {
    // The keys of `fields` are exactly the type's Field names.
    const value = values[name as Field];
    if (value !== undefined) writeUint(bytes, place[0], place[1], value);
  }
  return bytes;
}

/** One field of a structure in bytes. */
export function structureField<Field extends string>(
  structure: GuestStructure<Field>,
  bytes: Uint8Array,
  field: Field,
): number {
  const [offset, width] = structure.fields[field];
  return readUint(bytes, offset, width);
}
