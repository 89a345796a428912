/** Whoever runs a guest whose processors come and go: it carries out what the toolstack wants and the hardware reports. */
import { apicId, vcpuId } from "../../base/brand.ts";
import type { TraceValue } from "../../base/trace.ts";
import type { VcpuRequest } from "../../hypervisor/index.ts";
import type { Machine } from "../../machine/index.ts";
import type { CpuHotplugDevice, CpuHotplugListener, CpuSlot } from "../devices/cpu-hotplug-device.ts";

/** How a firmware's SMI handler takes its time over an eject that was left to it. */
const FIRMWARE_EJECT_NS = 1_000_000;

/**
 * Until management that has heard of an eject plugs the processor in again: systems look whether it is gone when their
 * eject is over.
 */
const REPLUG_NS = 500_000_000;

/**
 * The simplest monitor: a processor that the toolstack wants is plugged into its socket, one that software ejects is
 * pulled. It trusts software as QEMU does: what is ejected goes, whatever it was doing. One that is wanted again by then
 * comes back as a new one.
 */
export class CpuMonitor {
  readonly listener: CpuHotplugListener;
  private readonly machine: Machine;
  private readonly slots: readonly CpuSlot[];
  private readonly wanted: boolean[];
  private readonly plugged: boolean[];
  /** Its removal was asked for, and has not happened. */
  private readonly asked: boolean[] = [];
  private device: CpuHotplugDevice | undefined;

  constructor(machine: Machine, slots: readonly CpuSlot[]) {
    this.machine = machine;
    this.slots = slots;
    this.wanted = slots.map(({ isPresent }) => isPresent);
    this.plugged = [...this.wanted];
    this.listener = {
      onEject: (slot) => this.eject(slot),
      onOst: (slot, event, status) => this.emit("hypervisor", "ost", { vcpu: slot, event, status }),
      onFirmwareEject: (slot) => {
        this.emit("hardware", "firmware/eject", { slot });
        machine.clock.after(FIRMWARE_EJECT_NS, () => this.eject(slot));
      },
    };
  }

  /** Every request goes through this device from now on; without one requests only change what is wanted. */
  use(device: CpuHotplugDevice | undefined): void {
    this.device = device;
  }

  isWanted(slot: number): boolean {
    return this.wanted[slot] === true;
  }

  /** Toolstack: several processors come or go in one event. */
  setVcpusOnline(requests: readonly VcpuRequest[]): void {
    for (const { vcpu, online } of requests) this.emit("toolstack", "vcpu/set", { vcpu, online });
    let isChanged = false;
    for (const { vcpu, online } of requests) {
      const slot = this.slots[vcpu];
      if (slot === undefined || this.wanted[vcpu] === online) continue;
      const refusal = online ? "" : this.refusal(vcpu);
      if (refusal !== "") {
        this.emit("hypervisor", "vcpu/refused", { vcpu, reason: refusal });
        continue;
      }
      isChanged = true;
      this.wanted[vcpu] = online;
      this.emit("hypervisor", "vcpu/wanted", { vcpu, present: online });
      if (online) this.plug(vcpu);
      else {
        this.asked[vcpu] = true;
        this.device?.publish({ vcpu, isWanted: false });
      }
    }
    if (isChanged) this.device?.signal();
  }

  /** The event without a change: software must find nothing and go on. */
  raiseSpuriousEvent(): void {
    this.device?.signal();
  }

  /** Why the hardware cannot ask for the removal of a processor; empty if it can. */
  private refusal(vcpu: number): string {
    if (vcpu === 0 && this.device?.protectsBootProcessor === true) return "boot processor";
    return this.device?.canRemove === false ? "no unplug" : "";
  }

  /** A processor is put into its socket, or stays in it because the request to remove it is withdrawn. */
  private plug(index: number): void {
    const slot = this.slots[index];
    if (slot === undefined) return;
    if (this.plugged[index] !== true) this.machine.applyCpuEvent(apicId(slot.apicId), "plug");
    this.plugged[index] = true;
    this.device?.publish({ vcpu: vcpuId(index), isWanted: true });
  }

  private eject(index: number): void {
    const slot = this.slots[index];
    if (slot === undefined) return;
    const isRequested = this.asked[index] === true;
    this.asked[index] = false;
    this.plugged[index] = false;
    this.machine.applyCpuEvent(apicId(slot.apicId), "unplug");
    this.emit("hypervisor", "eject/completed", { vcpu: index });
    if (!isRequested) this.wanted[index] = false;
    if (this.wanted[index] !== true) return;
    this.machine.clock.after(REPLUG_NS, () => {
      if (this.wanted[index] !== true || this.plugged[index] === true) return;
      this.emit("toolstack", "vcpu/set", { vcpu: index, online: true });
      this.emit("hypervisor", "vcpu/wanted", { vcpu: index, present: true });
      this.plug(index);
      this.device?.signal();
    });
  }

  private emit(source: string, kind: string, data: Readonly<Record<string, TraceValue>>): void {
    this.machine.trace.emit({ at: this.machine.clock.now, source, kind, data });
  }
}
