/** cloud-hypervisor's hot-plug registers in memory. Its event goes through a generic event device. @see facts C.7 */
import type { CpuHotplugDevice, CpuHotplugHost } from "./cpu-hotplug-device.ts";
import { CpuSelector } from "./cpu-selector.ts";
import { selectorRegisters, selectorVariants } from "./cpu-selector-registers.ts";

/**
 * The gate of an eject is the intent of the source: a removal must have been asked for and not been answered. What the
 * source tests instead is a flag that its own AML has cleared by then.
 */
export class CloudHypervisorCpuHotplug implements CpuHotplugDevice {
  readonly name = "cloud-hypervisor";
  readonly protectsBootProcessor = true;
  readonly canRemove = true;
  private readonly selector: CpuSelector;
  private readonly host: CpuHotplugHost;

  constructor(host: CpuHotplugHost) {
    this.host = host;
    this.selector = new CpuSelector(selectorVariants["cloud-hypervisor"], host.slots, host.listener);
    const bus = host.registers.space === "port" ? host.machine.ports : host.machine.memory;
    bus.attach(this.selector, host.registers.address, selectorRegisters.length);
  }

  publish({ vcpu, isWanted }: { readonly vcpu: number; readonly isWanted: boolean }): void {
    if (isWanted) this.selector.insert(vcpu);
    else this.selector.requestRemoval(vcpu);
  }

  signal(): void {
    this.host.raiseEvent();
  }

  /** Everything is saved with the machine's devices. */
  save(): unknown {
    return {};
  }

  restore(): void {}
}
