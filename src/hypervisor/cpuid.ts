/** CPUID leaves that tell a guest who it is (facts E.1): the hypervisor's, and the APIC ID of the architecture's. */
import { xenVersionNumber } from "../xen/index.ts";
import type { GuestKind } from "./guest-kinds.ts";
import { guestKinds } from "./guest-kinds.ts";
import type { VCpu } from "./vcpu.ts";

export interface CpuidRegisters {
  readonly eax: number;
  readonly ebx: number;
  readonly ecx: number;
  readonly edx: number;
}

/** Base of the hypervisor's leaves, and what leaf +4 can say. */
export const xenCpuid = {
  base: 0x4000_0000,
  leaves: 5,
  signature: { ebx: 0x566e_6558, ecx: 0x6558_4d4d, edx: 0x4d4d_566e },
  version: xenVersionNumber,
  hypercallPages: 1,
  hypercallMsr: 0x4000_0000,
  features: {
    apicAccess: 0,
    x2apic: 1,
    iommuMappings: 2,
    vcpuId: 3,
    domid: 4,
    extendedDestination: 5,
    upcallVector: 6,
  },
} as const;

const none: CpuidRegisters = { eax: 0, ebx: 0, ecx: 0, edx: 0 };
const hypervisorPresent = 2 ** 31;

/** What a leaf reads on one vCPU of a domain. Leaves that say nothing of identity read zero. */
export function cpuid(
  domain: { readonly id: number; readonly kind: GuestKind },
  vcpu: VCpu,
  leaf: number,
): CpuidRegisters {
  const { isHvm } = guestKinds[domain.kind];
  switch (leaf) {
    case 1:
      // Bits 24 to 31 of EBX: the initial APIC ID, 8 bits wide. ECX bit 31: there is a hypervisor.
      return { ...none, ebx: ((vcpu.apicId & 0xff) * 2 ** 24) >>> 0, ecx: hypervisorPresent };
    case 0xb:
      return { ...none, edx: vcpu.apicId };
    case xenCpuid.base:
      return { eax: xenCpuid.base + xenCpuid.leaves, ...xenCpuid.signature };
    case xenCpuid.base + 1:
      return { ...none, eax: xenCpuid.version };
    case xenCpuid.base + 2:
      return { ...none, eax: xenCpuid.hypercallPages, ebx: xenCpuid.hypercallMsr };
    case xenCpuid.base + 4: {
      if (!isHvm) return none;
      const { vcpuId, domid, upcallVector } = xenCpuid.features;
      return { eax: (1 << vcpuId) | (1 << domid) | (1 << upcallVector), ebx: vcpu.vcpu, ecx: domain.id, edx: 0 };
    }
    default:
      return none;
  }
}
