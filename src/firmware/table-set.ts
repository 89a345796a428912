/** What firmware hands over: tables at their addresses, and what a hypervisor must know about them. */
import type { ApicId, ProcessorUid, VCpuId } from "../base/brand.ts";
import type { ByteSource } from "../base/span.ts";
import type { BoardLayout, MemoryType } from "../machine/index.ts";
import type { SlotValues } from "../patch/index.ts";
import type { PcpuSlot } from "./pcpu-layout.ts";
import type { ProfileName } from "./profiles.ts";

/** One table (or FACS, or RSDP) in guest-physical memory. */
export interface PlacedTable {
  /** `RSD PTR ` for the RSDP. */
  readonly signature: string;
  /** File name without extension, unique in the set. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Guest-physical, below 4 GiB. */
  readonly address: number;
  readonly memoryType: MemoryType;
}

/** Memory or ports that tables and platform share. */
export interface PlacedBlock {
  readonly name: string;
  readonly space: "memory" | "port";
  readonly address: number;
  /** Bytes. */
  readonly length: number;
  /** Of the memory it lies in; `reserved` for ports. */
  readonly memoryType: MemoryType;
  /** True: a device must answer. False: plain RAM. */
  readonly isTrapped: boolean;
  /** What OSPM must find there at boot; undefined where a device has its own reset state. */
  readonly initial: Uint8Array | undefined;
}

/** One possible virtual processor. */
export interface VcpuSlot {
  readonly vcpu: VCpuId;
  readonly uid: ProcessorUid;
  readonly apicId: ApicId;
  readonly isPresent: boolean;
  /** `\_SB.XEN0.V001` */
  readonly path: string;
  /** Guest-physical address of its MADT entry. */
  readonly entryAddress: number;
}

/** Where the MADT keeps what changes at run time. */
export interface MadtPlaces {
  readonly address: number;
  /** Of the checksum byte. */
  readonly checksumAddress: number;
  readonly firstVcpuEntryAddress: number;
  /** Bytes from one vCPU entry to the next. */
  readonly stride: number;
  /** Offset of the flags in an entry: 4 in a local APIC entry, 8 in a local x2APIC entry. */
  readonly flagsOffset: number;
  /** Flags of a vCPU that is there and of one that is not. */
  readonly presentFlags: number;
  readonly absentFlags: number;
}

/** How the SSDT of a dom0 is made to fit: same source, other values, binary difference. */
export interface SsdtTemplate {
  readonly name: string;
  /** Where the relocated table goes. It is as long as the variants. */
  readonly address: number;
  readonly memoryType: MemoryType;
  /** Compilations that differ in the values of slots and nothing else. The first one is what is patched. */
  readonly variants: readonly ByteSource[];
  /** The slot values of each variant, in the same order. */
  readonly variantValues: readonly SlotValues[];
  /** The values this set needs. */
  readonly values: SlotValues;
  /**
   * Draft C only: variants numbered as the document prints it, from 1 on. Their difference is not value-only, because
   * integers are encoded by magnitude.
   */
  readonly asPrinted: { readonly variants: readonly ByteSource[]; readonly values: readonly SlotValues[] } | undefined;
}

/** Everything of one profile. */
export interface TableSet {
  readonly profile: ProfileName;
  /** The machine the tables describe; for a dom0 its processors are the vCPUs. */
  readonly board: BoardLayout;
  /** RSDP and FACS included; the SSDT of a dom0 is relocated and ready to load. */
  readonly tables: readonly PlacedTable[];
  readonly blocks: readonly PlacedBlock[];
  readonly rsdpAddress: number;
  readonly ssdtTemplate: SsdtTemplate | undefined;
  /** The generated ASL, by table name. */
  readonly sources: readonly { readonly name: string; readonly asl: string }[];
  readonly madt: MadtPlaces;
  /** Empty where there is no hypervisor. */
  readonly vcpus: readonly VcpuSlot[];
  /** Physical processors that the DSDT describes; empty for a virtual PC. */
  readonly pcpus: readonly PcpuSlot[];
  /** Path of the hypervisor's bus device, `\\_SB.XEN0` unless the host has that name; default that. */
  readonly busPath?: string;
  /** Path of the GPE block device; default: `GPE0` below the bus. */
  readonly gpeBlockPath?: string;
  readonly events: {
    /** Event of the GPE block device that announces vCPUs; undefined without such a block. */
    readonly vcpuBlockEvent: number | undefined;
    /** Event of FADT GPE0 that announces vCPUs, if it does. */
    readonly vcpuGpe0Event: number | undefined;
    /** Event of FADT GPE0 that announces physical processors, if it does. */
    readonly pcpuGpe0Event: number | undefined;
  };
}
