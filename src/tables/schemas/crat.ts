/** AMD topology: CRAT and CDIT. */
import {
  bytes,
  constant,
  described,
  type Fields,
  list,
  ownLength,
  reserved,
  sourceFlags,
  struct,
  taggedUnion,
  u8,
  u16,
  u32,
  u64,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

/** A component: type, length, and the fields of its type. */
const componentOf = <const F extends Fields>(type: number, name: string, section: string, fields: F) =>
  struct(name, section, {
    subtableType: described(constant(u8, type), "Subtable Type"),
    length: described(ownLength(u8), "Length"),
    reserved: described(reserved(2), "Reserved"),
    ...fields,
  });

/** Which cores share a cache, a translation buffer or a floating-point unit. */
const shared = {
  processorIdLow: described(u32, "Processor ID Low"),
  siblingMap: described(bytes(32), "Sibling Map"),
};

const computeUnit = componentOf(0, "HSA Processing Unit", "AMD CRAT 1.0 2.1", {
  flags: sourceFlags(4, "Flags (decoded below)", {
    enabled: [0, "Enabled"],
    hotPluggable: [1, "Hot Pluggable"],
    cpu: [2, "CPU"],
    gpu: [3, "GPU"],
    iOMMUv2: [4, "IOMMUv2"],
  }),
  proximityDomain: described(u32, "Proximity Domain"),
  processorIdLow: described(u32, "Processor ID Low"),
  numCpuCores: described(u16, "Num CPU Cores"),
  numSimdCores: described(u16, "Num SIMD Cores"),
  maxWavesSimd: described(u16, "Max Waves SIMD"),
  ioCount: described(u16, "IO Count"),
  hsaCapability: described(u32, "HSA Capability"),
  ldsSize: described(u16, "LDS Size", "KiB"),
  wavefrontSize: described(u8, "Wavefront Size"),
  numBanks: described(u8, "Num Banks"),
  microEngineId: described(u16, "Micro Engine ID"),
  numArrays: described(u8, "Num Arrays"),
  numCuPerArray: described(u8, "Num CU per Array"),
  numSimdPerCu: described(u8, "Num SIMD per CU"),
  maxSlotsScratchCu: described(u8, "Max Slots Scratch CU"),
  reserved2: described(reserved(2), "Reserved"),
});

const memory = componentOf(1, "HSA Memory", "AMD CRAT 1.0 2.2", {
  flags: sourceFlags(4, "Flags (decoded below)", {
    enabled: [0, "Enabled"],
    hotPluggable: [1, "Hot Pluggable"],
    nonVolatile: [2, "Non-Volatile"],
  }),
  proximityDomain: described(u32, "Proximity Domain"),
  baseAddress: described(u64, "Base Address"),
  memoryLength: described(u64, "Memory Length"),
  width: described(u32, "Width", "bits"),
  visibilityType: described(u8, "Visibility Type"),
  reserved2: described(reserved(7), "Reserved"),
});

const cache = componentOf(2, "HSA Cache", "AMD CRAT 1.0 2.3", {
  flags: sourceFlags(4, "Flags (decoded below)", {
    enabled: [0, "Enabled"],
    dataCache: [1, "Data Cache"],
    instructionCache: [2, "Instruction Cache"],
    cpuCache: [3, "CPU Cache"],
    simdCache: [4, "SIMD Cache"],
  }),
  ...shared,
  cacheSize: described(u32, "Cache Size", "KiB"),
  cacheLevel: described(u8, "Cache Level"),
  linesPerTag: described(u8, "Lines per Tag"),
  cacheLineSize: described(u16, "Cache Line Size", "bytes"),
  associativity: described(u8, "Associativity"),
  cacheProperties: described(u8, "Cache Properties"),
  cacheLatency: described(u16, "Cache Latency", "ns"),
  reserved2: described(reserved(8), "Reserved"),
});

const tlb = componentOf(3, "HSA Translation Lookaside Buffer", "AMD CRAT 1.0 2.4", {
  flags: sourceFlags(4, "Flags (decoded below)", {
    enabled: [0, "Enabled"],
    dataTlb: [1, "Data TLB"],
    instructionTlb: [2, "Instruction TLB"],
    cpuTlb: [3, "CPU TLB"],
    simdTlb: [4, "SIMD TLB"],
  }),
  ...shared,
  tlbLevel: described(u32, "TLB Level"),
  dataTlbAssociativity2mb: described(u8, "Data TLB Associativity 2MB"),
  dataTlbSize2mb: described(u8, "Data TLB Size 2MB"),
  instructionTlbAssociativity2mb: described(u8, "Instruction TLB Associativity 2MB"),
  instructionTlbSize2mb: described(u8, "Instruction TLB Size 2MB"),
  dataTlbAssociativity4kb: described(u8, "Data TLB Associativity 4KB"),
  dataTlbSize4kb: described(u8, "Data TLB Size 4KB"),
  instructionTlbAssociativity4kb: described(u8, "Instruction TLB Associativity 4KB"),
  instructionTlbSize4kb: described(u8, "Instruction TLB Size 4KB"),
  dataTlbAssociativity1gb: described(u8, "Data TLB Associativity 1GB"),
  dataTlbSize1gb: described(u8, "Data TLB Size 1GB"),
  instructionTlbAssociativity1gb: described(u8, "Instruction TLB Associativity 1GB"),
  instructionTlbSize1gb: described(u8, "Instruction TLB Size 1GB"),
  reserved2: described(reserved(4), "Reserved"),
});

const fpu = componentOf(4, "HSA Floating-Point Unit", "AMD CRAT 1.0 2.5", {
  flags: described(u32, "Flags"),
  ...shared,
  fpuSize: described(u32, "FPU Size"),
  reserved2: described(reserved(16), "Reserved"),
});

const ioLink = componentOf(5, "HSA IO Link", "AMD CRAT 1.0 2.6", {
  flags: sourceFlags(4, "Flags (decoded below)", {
    enabled: [0, "Enabled"],
    nonCoherent: [1, "Non-Coherent"],
    noAtomics32Bit: [2, "No Atomics 32 bit"],
    noAtomics64Bit: [3, "No Atomics 64 bit"],
    noPeerToPeerDma: [4, "No Peer to Peer DMA"],
  }),
  proximityDomainFrom: described(u32, "Proximity Domain From"),
  proximityDomainTo: described(u32, "Proximity Domain To"),
  ioInterfaceType: described(u8, "IO Interface Type"),
  versionMajor: described(u8, "Version Major"),
  versionMinor: described(u16, "Version Minor"),
  minimumLatency: described(u32, "Minimum Latency", "ps"),
  maximumLatency: described(u32, "Maximum Latency", "ps"),
  minimumBandwidth: described(u32, "Minimum Bandwidth", "MB/s"),
  maximumBandwidth: described(u32, "Maximum Bandwidth", "MB/s"),
  recommendedTransferSize: described(u32, "Recommended Transfer Size", "bytes"),
  reserved2: described(reserved(23), "Reserved"),
  numHopsXgmi: described(u8, "Num Hops XGMI"),
});

const cratEntry = taggedUnion("HSA Component", "AMD CRAT 1.0 2", { computeUnit, memory, cache, tlb, fpu, ioLink });

/** Component Resource Attribute Table. */
export const cratLayout = withRules(
  struct("Component Resource Attribute Table (CRAT)", "AMD CRAT 1.0 1", {
    header: tableHeader,
    totalEntries: described(u32, "Total Entries"),
    numNodes: described(u16, "Num Nodes"),
    reserved: described(reserved(6), "Reserved"),
    entries: list(cratEntry),
  }),
  [tableChecksum],
);

/** Component Locality Distance Information Table. */
export const cditLayout = withRules(
  struct("Component Locality Distance Information Table (CDIT)", "AMD CDIT 1.0 1", {
    header: tableHeader,
    totalEntries: described(u32, "Total Entries"),
    distances: described(bytes(), "Distances"),
  }),
  [tableChecksum],
);
