/** Hypercall 7, platform_op (facts B.6). Commands that are not listed give -ENOSYS. */
import type { Machine } from "../machine/index.ts";
import {
  cpuHotadd,
  cpuInfo,
  cpuInfoFlags,
  cpuOnlineOffline,
  failure,
  platformCommands,
  platformInterfaceVersion,
  platformOp as platformOpStructure,
} from "../xen/index.ts";
import { argument, copyFromGuest, copyToGuest } from "./hypercall.ts";
import type { PCpuHotplug } from "./pcpu-hotplug.ts";
import type { PCpuTable } from "./pcpu-table.ts";

/** What the operations act on. */
export interface PlatformOpContext {
  readonly machine: Machine;
  readonly isPrivileged: boolean;
  readonly pcpus: PCpuTable;
  readonly hotplug: PCpuHotplug;
}

type PlatformOperation = (context: PlatformOpContext, address: number) => number;

/** An operation whose argument is a CPU number alone. */
const onCpu =
  (act: (hotplug: PCpuHotplug, cpu: number) => number): PlatformOperation =>
  ({ machine, hotplug }, address) => {
    const op = copyFromGuest(machine, address, cpuOnlineOffline);
    return op === undefined ? failure("EFAULT") : act(hotplug, op.cpu);
  };

const operations: { readonly [N in keyof typeof platformCommands]: PlatformOperation } = {
  getCpuinfo({ machine, pcpus, hotplug }, address) {
    const op = copyFromGuest(machine, address, cpuInfo);
    if (op === undefined) return failure("EFAULT");
    if (hotplug.isBusy) return failure("EBUSY");
    const { maxPresent } = pcpus;
    const cpu = pcpus.get(op.cpu);
    // Of a CPU that is not present only these two fields are written.
    if (cpu === undefined) return copyToGuest(machine, address, cpuInfo, { flags: cpuInfoFlags.invalid, maxPresent });
    const { apicId, acpiId, state } = cpu;
    const flags = state === "online" ? cpuInfoFlags.online : 0;
    return copyToGuest(machine, address, cpuInfo, { flags, maxPresent, apicId, acpiId });
  },

  cpuOnline: onCpu((hotplug, cpu) => hotplug.online(cpu)),
  cpuOffline: onCpu((hotplug, cpu) => hotplug.offline(cpu)),

  cpuHotadd({ machine, pcpus, hotplug }, address) {
    const op = copyFromGuest(machine, address, cpuHotadd);
    if (op === undefined) return failure("EFAULT");
    return hotplug.isBusy ? failure("EBUSY") : pcpus.hotadd(op);
  },

  cpuHotremove: onCpu((hotplug, cpu) => hotplug.remove(cpu)),
};

const byCommand = new Map<number, PlatformOperation>();
for (const [name, command] of Object.entries(platformCommands)) {
  // The keys of the commands are exactly those of the operations.
  byCommand.set(command, operations[name as keyof typeof platformCommands]);
}

/** The command an argument structure asks for; `undefined` if it cannot be read. */
export function platformCommandOf(machine: Machine, args: readonly bigint[]): number | undefined {
  return copyFromGuest(machine, argument(args, 0), platformOpStructure)?.cmd;
}

/** platform_op(pointer). @returns the result, or a negative error */
export function platformOp(context: PlatformOpContext, args: readonly bigint[]): number {
  if (!context.isPrivileged) return failure("EPERM");
  const address = argument(args, 0);
  const header = copyFromGuest(context.machine, address, platformOpStructure);
  if (header === undefined || address === undefined) return failure("EFAULT");
  if (header.interfaceVersion !== platformInterfaceVersion) return failure("EACCES");
  return byCommand.get(header.cmd)?.(context, address) ?? failure("ENOSYS");
}
