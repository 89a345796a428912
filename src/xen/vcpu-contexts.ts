/** Register contexts of vCPUs: what VCPUOP_initialise takes, what domctl reads and sets (facts C.1, 64-bit layout). */
import type { GuestStructure } from "./guest-structure.ts";

type Place = readonly [offset: number, width: number];

/** Fields one behind the other, as far apart as `stride`. Those of 8 bytes are read as 6. */
function run<Name extends string>(
  start: number,
  stride: number,
  names: readonly Name[],
  width: number = Math.min(stride, 6),
): { readonly [N in Name]: Place } {
  const places: Record<string, Place> = {};
  for (const [index, name] of names.entries()) places[name] = [start + stride * index, width];
  // The keys are exactly the names.
  return places as { readonly [N in Name]: Place };
}

const bases32 = ["csBase", "dsBase", "ssBase", "esBase", "trBase"] as const;
const limits32 = ["csLimit", "dsLimit", "ssLimit", "esLimit", "trLimit"] as const;
const rights32 = ["csAr", "dsAr", "ssAr", "esAr", "trAr"] as const;
const registers32 = ["eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "eip", "eflags"] as const;
const controls32 = ["cr0", "cr3", "cr4"] as const;
/** The union stands behind the mode. */
const UNION = 8;

export type HvmContextField =
  | "mode"
  | (typeof registers32)[number]
  | (typeof controls32)[number]
  | "efer"
  | (typeof bases32)[number]
  | (typeof limits32)[number]
  | (typeof rights32)[number];

/** vcpu_hvm_context with mode 0: 32-bit registers and flat segments. */
export const vcpuHvmContext: GuestStructure<HvmContextField> = {
  name: "vcpu_hvm_context",
  size: 128,
  fields: {
    mode: [0, 4],
    ...run(UNION, 4, registers32),
    ...run(UNION + 40, 4, controls32),
    efer: [UNION + 56, 6],
    ...run(UNION + 64, 4, bases32),
    ...run(UNION + 84, 4, limits32),
    ...run(UNION + 104, 2, rights32),
  },
};

const registers64 = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "rip", "rflags"] as const;
const controls64 = ["cr0", "cr3", "cr4", "efer"] as const;

export type HvmContext64Field = "mode" | (typeof registers64)[number] | (typeof controls64)[number];

/** vcpu_hvm_context with mode 1: 64-bit registers. */
export const vcpuHvmContext64: GuestStructure<HvmContext64Field> = {
  name: "vcpu_hvm_context",
  size: 128,
  fields: { mode: [0, 4], ...run(UNION, 8, registers64), ...run(UNION + 80, 8, controls64) },
};

/** How user_regs begins: 15 general registers of 8 bytes, then an error code and an entry vector. */
const generalRegisters = 15;
const controlRegisters = ["cr0", "cr1", "cr2", "cr3", "cr4", "cr5", "cr6", "cr7"] as const;
const debugRegisters = ["dr0", "dr1", "dr2", "dr3", "dr4", "dr5", "dr6", "dr7"] as const;
const handlers = ["callback", "failsafe", "syscall", "vmAssist", "fsBase", "gsBaseKernel", "gsBaseUser"] as const;
const USER_REGISTERS = 520;

export type GuestContextField =
  | "flags"
  | "rip"
  | "cs"
  | "rflags"
  | "rsp"
  | "ss"
  | "ldtBase"
  | "ldtEntries"
  | "gdtEntries"
  | "kernelSs"
  | "kernelSp"
  | (typeof controlRegisters)[number]
  | (typeof debugRegisters)[number]
  | (typeof handlers)[number];

/** vcpu_guest_context of a 64-bit PV guest; and of any guest in domctl. */
export const vcpuGuestContext: GuestStructure<GuestContextField> = {
  name: "vcpu_guest_context",
  size: 5168,
  fields: {
    flags: [512, 4],
    rip: [USER_REGISTERS + 8 * generalRegisters + 8, 6],
    cs: [USER_REGISTERS + 136, 2],
    rflags: [USER_REGISTERS + 144, 6],
    rsp: [USER_REGISTERS + 152, 6],
    ss: [USER_REGISTERS + 160, 2],
    ldtBase: [4816, 6],
    ldtEntries: [4824, 6],
    gdtEntries: [4960, 6],
    kernelSs: [4968, 6],
    kernelSp: [4976, 6],
    ...run(4984, 8, controlRegisters),
    ...run(5048, 8, debugRegisters),
    ...run(5112, 8, handlers),
  },
};

/** Bits of its flags: the vCPU starts in kernel mode, and is not down. */
export const guestContextFlags = { inKernel: 1 << 2, online: 1 << 5 } as const;

/** Its arrays: offset in bytes, elements, bytes of each. */
export const guestContextArrays = {
  fpu: [0, 512, 1],
  traps: [720, 256, 16],
  gdtFrames: [4832, 16, 8],
} as const;

/** Parts of it that are validated one after the other: trap table, GDT frames, page table root. */
export const guestContextParts = {
  traps: guestContextArrays.traps[1],
  gdtFrames: guestContextArrays.gdtFrames[1],
  pageTables: 4,
} as const;
