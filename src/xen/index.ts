/** The interface between a Xen-like hypervisor and its guests, as data. */
export { type ErrnoName, errno, failure } from "./errno.ts";
export {
  decodeStructure,
  encodeStructure,
  type GuestStructure,
  type StructureValues,
  structureField,
} from "./guest-structure.ts";
export { hypercallNames } from "./hypercall-names.ts";
export {
  cpuHotadd,
  cpuInfo,
  cpuInfoFlags,
  cpuOnlineOffline,
  hypercalls,
  platformCommands,
  platformInterfaceVersion,
  platformOp,
  registerVcpuInfo,
  shutdownReasons,
  vcpuCommands,
  vcpuHvmContext,
  vcpuInfoSize,
  virqs,
} from "./hypercalls.ts";
