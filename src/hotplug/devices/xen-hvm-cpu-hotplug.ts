/** The bitmap of Xen's HVM guests; their AML writes the MADT by itself. @see facts C.2, C.3, B.8 */
import { writeUint } from "../../base/byte-order.ts";
import type { CpuHotplugDevice, CpuHotplugHost } from "./cpu-hotplug-device.ts";
import { PresenceBitmap } from "./presence-bitmap.ts";

/** Offsets in acpi_info that processor hotplug needs, and its length. */
export const acpiInfoFields = {
  processorCount: 2,
  madtChecksumAddress: 12,
  firstEntryAddress: 16,
} as const;
export const acpiInfoLength = 40;

/** What the AML of libacpi finds at 0xFC000000: how many processors there are, and where the MADT is. */
export function encodeAcpiInfo(values: {
  readonly processorCount: number;
  readonly madtChecksumAddress: number;
  readonly firstEntryAddress: number;
}): Uint8Array {
  const bytes = new Uint8Array(acpiInfoLength);
  writeUint(bytes, acpiInfoFields.processorCount, 2, values.processorCount);
  writeUint(bytes, acpiInfoFields.madtChecksumAddress, 4, values.madtChecksumAddress);
  writeUint(bytes, acpiInfoFields.firstEntryAddress, 4, values.firstEntryAddress);
  return bytes;
}

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
