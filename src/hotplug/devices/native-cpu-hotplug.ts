/** The native host's controller as a model of processor hotplug. @see facts C.8, B.4, B.5 */
import { pcpuSlots } from "../../firmware/index.ts";
import type { CpuHotplugDevice, CpuHotplugHost } from "./cpu-hotplug-device.ts";
import { PcpuController } from "./pcpu-controller.ts";

export class NativeCpuHotplug implements CpuHotplugDevice {
  readonly name = "native";
  readonly protectsBootProcessor = true;
  readonly canRemove = true;
  private readonly controller: PcpuController;

  constructor(host: CpuHotplugHost) {
    const present = host.slots.filter(({ isPresent }) => isPresent).length;
    this.controller = new PcpuController(pcpuSlots(host.slots.length, present), {
      // Each change of a socket is an event of its own: firmware raises it at once.
      onEvent: host.raiseEvent,
      // A level: what comes while a scan runs raises the event again when the OS clears it.
      onPending: (isPending) => host.holdEvent?.(isPending),
      onEject: (slot) => host.listener.onEject(slot),
      onOst: (slot, event, status) => host.listener.onOst(slot, event, status),
    });
    const bus = host.registers.space === "port" ? host.machine.ports : host.machine.memory;
    bus.attach(this.controller, host.registers.address, host.registers.length);
  }

  publish({ vcpu, isWanted }: { readonly vcpu: number; readonly isWanted: boolean }): void {
    if (isWanted) this.controller.insert(vcpu);
    else this.controller.requestRemoval(vcpu);
  }

  signal(): void {}

  /** Everything is saved with the machine's devices. */
  save(): unknown {
    return {};
  }

  restore(): void {}
}
