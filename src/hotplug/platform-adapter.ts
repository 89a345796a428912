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

/** How long firmware and loader take until an image runs again. */
const LOADER_NS = 500_000_000;

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
  const boot = machine.bootProcessor;
  const startHandlers: ((id: ApicId, page: number) => void)[] = [];
  let image: number | undefined;
  let isHibernating: boolean = false;
  machine.onPower((state) => {
    if (state !== "working") {
      clock.hold();
      isHibernating = state === "s4";
      return;
    }
    clock.release();
    if (!isHibernating || image === undefined) return;
    isHibernating = false;
    // Firmware starts a loader, and the loader brings the memory back: what it was is still in the RAM here.
    const page = image;
    clock.after(LOADER_NS, () => {
      for (const handler of startHandlers) handler(boot, page);
    });
  });
  return {
    memory: machine.memorySpace,
    ports: machine.portSpace,
    readMemory: (address, length) => machine.ram.read(address, length),
    writeMemory: (address, bytes) => machine.ram.write(address, bytes),
    clock,
    trace: machine.trace,
    rsdpAddress,
    onInterrupt: (handler) => machine.onInterrupt(boot, (_, vector) => handler(vector)),
    onProcessorStart: (handler) => {
      startHandlers.push(handler);
      machine.onProcessorStart(handler);
    },
    saveImage: (page) => {
      image = page;
    },
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
