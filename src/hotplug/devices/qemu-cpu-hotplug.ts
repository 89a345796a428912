/**
 * QEMU's hot-plug ports: they wake up as the legacy bitmap, and the first write of 0 to their first byte makes the
 * selector interface of them, for good.
 *
 * @see facts C.5, C.6: detection writes 0 to the selector twice, so that the second write finds the new interface
 */
import { type BusWidth, type IoDevice, SavedState } from "../../machine/index.ts";
import type { CpuHotplugDevice, CpuHotplugHost } from "./cpu-hotplug-device.ts";
import { CpuSelector } from "./cpu-selector.ts";
import { selectorRegisters, selectorVariants } from "./cpu-selector-registers.ts";
import { PresenceBitmap } from "./presence-bitmap.ts";

/** Bytes of the bitmap (256 APIC IDs), and so of the ports that are taken. */
export const qemuPortsLength = 32;

/** Both interfaces at one address. */
class SwitchingPorts implements IoDevice {
  readonly name = selectorRegisters.name;
  readonly keepsInSleep = true;
  readonly bitmap: PresenceBitmap;
  readonly selector: CpuSelector;
  private isModern: boolean = false;

  constructor(bitmap: PresenceBitmap, selector: CpuSelector) {
    this.bitmap = bitmap;
    this.selector = selector;
  }

  get mode(): "legacy" | "modern" {
    return this.isModern ? "modern" : "legacy";
  }

  get widths(): readonly BusWidth[] {
    // The legacy interface is byte access only; but a wider write of 0 is what switches it off.
    return this.isModern ? this.selector.widths : [1, 2, 4];
  }

  read(offset: number, width: BusWidth): number {
    if (this.isModern) return offset < selectorRegisters.length ? this.selector.read(offset, width) : 0xff;
    return width === 1 ? this.bitmap.read(offset) : this.wide(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    if (this.isModern) this.selector.write(offset, width, value);
    else if (offset === 0 && (value & 0xff) === 0) this.isModern = true;
  }

  reset(): void {
    this.isModern = false;
    this.bitmap.reset();
    this.selector.reset();
  }

  save(): unknown {
    return { isModern: this.isModern, bitmap: this.bitmap.save(), selector: this.selector.save() };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, this.name);
    this.isModern = saved.boolean("isModern");
    this.bitmap.restore(saved.raw("bitmap"));
    this.selector.restore(saved.raw("selector"));
  }

  /** QEMU's bus splits wider cycles of a byte device. */
  private wide(offset: number, width: BusWidth): number {
    let value = 0;
    for (let i = width - 1; i >= 0; i--) value = value * 256 + this.bitmap.read(offset + i);
    return value;
  }
}

/** The ports at 0xAF00 or 0x0CD8 and what QEMU does behind them. */
export class QemuCpuHotplug implements CpuHotplugDevice {
  readonly name = "qemu";
  readonly protectsBootProcessor = true;
  private readonly ports: SwitchingPorts;
  private readonly host: CpuHotplugHost;

  constructor(host: CpuHotplugHost) {
    this.host = host;
    const present = host.slots.filter(({ isPresent }) => isPresent).map(({ apicId }) => apicId);
    this.ports = new SwitchingPorts(
      new PresenceBitmap(qemuPortsLength, present),
      new CpuSelector(selectorVariants.qemu, host.slots, host.listener),
    );
    const bus = host.registers.space === "port" ? host.machine.ports : host.machine.memory;
    bus.attach(this.ports, host.registers.address, qemuPortsLength);
  }

  /** Which interface software has chosen by now. */
  get mode(): "legacy" | "modern" {
    return this.ports.mode;
  }

  /** The legacy interface has no way to take a processor away. */
  get canRemove(): boolean {
    return this.ports.mode === "modern";
  }

  publish({ vcpu, isWanted }: { readonly vcpu: number; readonly isWanted: boolean }): void {
    const slot = this.host.slots[vcpu];
    if (slot === undefined) return;
    if (isWanted) {
      this.ports.bitmap.set(slot.apicId, true);
      this.ports.selector.insert(vcpu);
    } else this.ports.selector.requestRemoval(vcpu);
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
