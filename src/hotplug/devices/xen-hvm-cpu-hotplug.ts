/** The bitmap of Xen's HVM guests; their AML writes the MADT by itself. @see facts C.2, C.3, B.8 */
import type { CpuHotplugDevice, CpuHotplugHost } from "./cpu-hotplug-device.ts";
import { PresenceBitmap } from "./presence-bitmap.ts";

/** QEMU's legacy bitmap as Xen configures it: 16 bytes, bit n for vCPU n, and never a bit cleared. */
export class XenHvmCpuHotplug implements CpuHotplugDevice {
  readonly name = "xen-hvm";
  readonly protectsBootProcessor = true;
  readonly canRemove = false;
  private readonly bitmap: PresenceBitmap;
  private readonly host: CpuHotplugHost;

  constructor(host: CpuHotplugHost) {
    this.host = host;
    const { registers, machine, slots } = host;
    const present = slots.filter(({ isPresent }) => isPresent).map(({ index }) => index);
    this.bitmap = new PresenceBitmap(registers.length, present);
    (registers.space === "port" ? machine.ports : machine.memory).attach(
      this.bitmap,
      registers.address,
      registers.length,
    );
  }

  publish({ vcpu, isWanted }: { readonly vcpu: number; readonly isWanted: boolean }): void {
    if (isWanted) this.bitmap.set(vcpu, true);
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
