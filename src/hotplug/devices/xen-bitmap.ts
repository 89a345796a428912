/** The device model of a Xen HVM guest, put together from what its table set says. */
import { firmwareConstants, type TableSet } from "../../firmware/index.ts";
import type { Domain } from "../../hypervisor/index.ts";
import type { Machine } from "../../machine/index.ts";
import { XenHvmCpuHotplug } from "./xen-hvm-cpu-hotplug.ts";

/** Attaches the bitmap and ties it to its event. */
export function attachXenBitmap(machine: Machine, domain: Domain, tables: TableSet): void {
  const event = tables.events.vcpuGpe0Event ?? firmwareConstants.vcpuEvent;
  const nothing = (): void => undefined;
  domain.addMechanisms([
    new XenHvmCpuHotplug({
      machine,
      slots: tables.vcpus.map(({ vcpu, uid, apicId, isPresent }) => ({ index: vcpu, uid, apicId, isPresent })),
      registers: {
        space: "port",
        address: firmwareConstants.bitmapPort,
        length: firmwareConstants.xenBitmapLength,
      },
      raiseEvent: () => machine.acpi.gpe0?.setStatus(event),
      listener: { onEject: nothing, onOst: nothing, onFirmwareEject: nothing },
    }),
  ]);
}
