/** Hardware as the OS sees it: a machine, and the hypervisor under it if there is one. */
import type { ApicId } from "../base/brand.ts";
import type { Machine } from "../machine/index.ts";
import type { PlatformAccess } from "../ospm/index.ts";
import { SoftwareClock } from "./software-clock.ts";

/** The hypervisor's side of a domain, as far as its OS can reach it. */
export interface HypervisorAccess {
  hypercall(number: number, args: readonly bigint[]): bigint;
  suspendingHypercall(number: number, args: readonly bigint[], resume: (result: bigint) => void): void;
  onVirq(handler: (virq: number) => void): void;
}

/**
 * Binds an OS to a machine. Software of the OS runs as the boot processor unless it runs on a started one. While the
 * machine sleeps its flows stand still.
 *
 * @param clock - of the software; default: one of its own. Whoever keeps it can end the software
 */
export function createPlatformAccess(
  machine: Machine,
  rsdpAddress: number | undefined,
  hypervisor: HypervisorAccess | undefined,
  clock: SoftwareClock = new SoftwareClock(machine.clock),
): PlatformAccess {
  machine.onPower((state) => {
    if (state === "working") clock.release();
    else clock.hold();
  });
  const boot = machine.bootProcessor;
  return {
    memory: machine.memorySpace,
    ports: machine.portSpace,
    readMemory: (address, length) => machine.ram.read(address, length),
    writeMemory: (address, bytes) => machine.ram.write(address, bytes),
    clock,
    trace: machine.trace,
    rsdpAddress,
    onInterrupt: (handler) => machine.onInterrupt(boot, (_, vector) => handler(vector)),
    onProcessorStart: (handler) => machine.onProcessorStart(handler),
    parkProcessor: (id: ApicId) => {
      machine.applyCpuEvent(id, "park");
    },
    hypercall: hypervisor === undefined ? undefined : (number, args) => hypervisor.hypercall(number, args),
    suspendingHypercall:
      hypervisor === undefined
        ? undefined
        : (number, args, resume) => hypervisor.suspendingHypercall(number, args, resume),
    writeMsr: (index, value) => {
      machine.writeMsr(boot, index, value);
    },
    onVirq: (handler) => hypervisor?.onVirq(handler),
  };
}
