/** What a vCPU's registers are: the context it was given, or where STARTUP let it begin (facts C.1, D.7). */
import {
  decodeStructure,
  encodeStructure,
  type GuestContextField,
  guestContextFlags,
  structureField,
  vcpuGuestContext,
  vcpuHvmContext,
  vcpuHvmContext64,
} from "../xen/index.ts";

/** Register of a vcpu_guest_context ← register of the hardware container's context. */
const from32 = { rip: "eip", rsp: "esp", rflags: "eflags", cr0: "cr0", cr3: "cr3", cr4: "cr4" } as const;
const from64 = { rip: "rip", rsp: "rsp", rflags: "rflags", cr0: "cr0", cr3: "cr3", cr4: "cr4" } as const;

const PAGE = 4096;

/** The vcpu_guest_context of what VCPUOP_initialise gave a guest in a hardware container; undefined: no such mode. */
export function contextOfContainer(bytes: Uint8Array): Uint8Array | undefined {
  const narrow = decodeStructure(vcpuHvmContext, bytes);
  const wide = decodeStructure(vcpuHvmContext64, bytes);
  switch (narrow.mode) {
    case 0:
      return encode((register) => narrow[from32[register]]);
    case 1:
      return encode((register) => wide[from64[register]]);
    default:
      return undefined;
  }
}

/** The vcpu_guest_context of a vCPU behind STARTUP: real mode at the start of a page. */
export function contextOfStartup(startPage: number): Uint8Array {
  return encodeStructure(vcpuGuestContext, { cs: (startPage << 8) & 0xffff, flags: guestContextFlags.inKernel });
}

/** A context with the flag that says whether its vCPU is down. */
export function withOnline(context: Uint8Array, isOnline: boolean): Uint8Array {
  const flags = structureField(vcpuGuestContext, context, "flags");
  const { online } = guestContextFlags;
  return encodeStructure(vcpuGuestContext, { flags: isOnline ? flags | online : flags & ~online }, context.slice());
}

/** True if a context asks for its vCPU to run. */
export function isOnlineContext(context: Uint8Array): boolean {
  return (structureField(vcpuGuestContext, context, "flags") & guestContextFlags.online) !== 0;
}

/** Page of the first instruction. */
export function entryPageOf(context: Uint8Array): number {
  return Math.floor(structureField(vcpuGuestContext, context, "rip") / PAGE);
}

function encode(read: (register: keyof typeof from32) => number): Uint8Array {
  // The keys are those of the table.
  const registers = Object.keys(from32) as (keyof typeof from32)[];
  const values: Partial<Record<GuestContextField, number>> = { flags: guestContextFlags.inKernel };
  for (const register of registers) values[register] = read(register);
  return encodeStructure(vcpuGuestContext, values);
}
