/** Who a vCPU is to each party: one row of the table of identities. @see document 000, facts E.1 */
import { cpuid, guestKinds, xenCpuid } from "../../hypervisor/index.ts";
import { hypercalls, vcpuCommands } from "../../xen/index.ts";
import type { Guest } from "./guest.ts";

/** Numbers that do not exist are -1, names that do not exist are empty: traces hold plain values. */
export interface VcpuIdentityRow {
  readonly domain: number;
  readonly guest: string;
  readonly vcpu: number;
  /** CPUID leaf 1, and leaf 0xB. */
  readonly initialApicId: number;
  readonly x2apicId: number;
  /** CPUID leaf 0x40000004, where its flag says that it is there. */
  readonly vcpuIdLeaf: number;
  readonly apicId: number;
  /** ACPI processor UID as its MADT and name space have it; -1 without ACPI. */
  readonly uid: number;
  /** Object of the name space. */
  readonly acpiHandle: string;
  /** What vcpu_op says: 1 up, 0 down; -1: its software makes no hypercalls. */
  readonly pvHandle: number;
  /** How its software found it. */
  readonly source: string;
  readonly state: string;
  /** Physical CPU that it ran on last. */
  readonly pcpu: number;
}

/** All possible vCPUs of a guest. */
export function identities(guest: Guest, pcpuOf: (vcpu: number) => number): readonly VcpuIdentityRow[] {
  const { domain, kind, tables, software } = guest;
  const facts = guestKinds[kind];
  const hasAcpi = tables.tables.length > 0;
  return domain.vcpus.map((vcpu) => {
    const leaf4 = cpuid(domain, vcpu, xenCpuid.base + 4);
    const hasLeaf = (leaf4.eax & (1 << xenCpuid.features.vcpuId)) !== 0;
    const slot = tables.vcpus[vcpu.vcpu];
    const object = software.processors.find(({ object: path }) => path === slot?.path);
    const args = [BigInt(vcpuCommands.isUp), BigInt(vcpu.vcpu), 0n];
    const isUp = facts.usesHypercalls ? Number(domain.hypercall(hypercalls.vcpuOp, args)) : -1;
    const cpu = software.cpus.find(({ apicId }) => apicId === vcpu.apicId);
    return {
      domain: domain.id,
      guest: kind,
      vcpu: vcpu.vcpu,
      initialApicId: cpuid(domain, vcpu, 1).ebx >>> 24,
      x2apicId: cpuid(domain, vcpu, 0xb).edx,
      vcpuIdLeaf: hasLeaf ? leaf4.ebx : -1,
      apicId: vcpu.apicId,
      uid: hasAcpi ? vcpu.uid : -1,
      acpiHandle: object?.object ?? "",
      pvHandle: isUp,
      source: facts.enumeration.join("+"),
      state: cpu?.state ?? "unknown",
      pcpu: pcpuOf(vcpu.vcpu),
    };
  });
}
