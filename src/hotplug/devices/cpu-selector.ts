/** The selector interface as hardware: one window onto the processors, moved by software. @see facts C.6, C.7, K.1 to K.4 */
import { type BusWidth, type IoDevice, SavedState } from "../../machine/index.ts";
import type { CpuHotplugListener, CpuSlot } from "./cpu-hotplug-device.ts";
import { type SelectorVariant, selectorCommands, selectorFlags, selectorRegisters } from "./cpu-selector-registers.ts";

/** What the hardware knows of one processor. */
interface SelectedCpu {
  isEnabled: boolean;
  isInserting: boolean;
  isRemoving: boolean;
  /** Firmware was asked to eject it. */
  isFirmwareEject: boolean;
  /** A removal was asked for and no eject has answered it. */
  isRemovalPending: boolean;
  ostEvent: number;
}

const { selector, flags, command, data } = selectorRegisters.fields;
/** Bits of the flags that a write acts upon, in the order in which they are looked at. */
const actionBits = [
  selectorFlags.inserting,
  selectorFlags.removing,
  selectorFlags.eject,
  selectorFlags.firmwareEject,
] as const;

export class CpuSelector implements IoDevice {
  readonly name: string;
  readonly widths: readonly BusWidth[] = [1, 2, 4];
  readonly keepsInSleep = true;
  private readonly variant: SelectorVariant;
  private readonly slots: readonly CpuSlot[];
  private readonly listener: CpuHotplugListener;
  private cpus: readonly SelectedCpu[];
  private selected = 0;
  private command = 0;

  constructor(variant: SelectorVariant, slots: readonly CpuSlot[], listener: CpuHotplugListener) {
    this.name = variant.name;
    this.variant = variant;
    this.slots = slots;
    this.listener = listener;
    this.cpus = slots.map(atPowerOn);
  }

  /** A processor appears, or a removal that was asked for is withdrawn, where the hardware forgets a request. */
  insert(slot: number): void {
    const cpu = this.cpus[slot];
    // What can be ejected on request only would stay for ever where software is past the request.
    if (cpu === undefined || (cpu.isEnabled && this.variant.ejectNeedsRequest)) return;
    cpu.isRemoving = false;
    cpu.isRemovalPending = false;
    if (cpu.isEnabled) return;
    cpu.isEnabled = true;
    cpu.isInserting = true;
  }

  /** Software is asked to give a processor up; one that it never noticed just goes away again. */
  requestRemoval(slot: number): void {
    const cpu = this.cpus[slot];
    if (cpu?.isEnabled !== true) return;
    cpu.isRemoving = true;
    cpu.isRemovalPending = true;
  }

  read(offset: number, width: BusWidth): number {
    const cpu = this.cpus[this.selected];
    if (cpu === undefined) return 0;
    if (offset === flags.offset) return readFlags(cpu);
    if (!this.variant.hasCommands) return offset === selector.offset ? truncate(this.selected, width) : 0;
    // High half of the answer: identities have 32 bits here.
    if (offset === selector.offset) return 0;
    if (offset !== data.offset) return 0;
    if (this.command === selectorCommands.nextWithEvent) return truncate(this.selected, width);
    return this.command === selectorCommands.architectureId
      ? truncate(this.slots[this.selected]?.apicId ?? 0, width)
      : 0;
  }

  write(offset: number, width: BusWidth, value: number): void {
    if (offset === selector.offset) {
      this.selected = truncate(value, width);
      return;
    }
    const cpu = this.cpus[this.selected];
    // Out of range: nothing but the selector can be written.
    if (cpu === undefined) return;
    if (offset === flags.offset) this.writeFlags(cpu, value);
    else if (offset === command.offset && this.variant.hasCommands) this.writeCommand(value & 0xff);
    else if (offset === data.offset && this.variant.hasCommands) this.writeData(cpu, value);
  }

  reset(): void {
    this.cpus = this.slots.map(atPowerOn);
    this.selected = 0;
    this.command = 0;
  }

  save(): unknown {
    return { cpus: this.cpus.map((cpu) => ({ ...cpu })), selected: this.selected, command: this.command };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, this.name);
    this.cpus = saved.children("cpus").map((cpu) => ({
      isEnabled: cpu.boolean("isEnabled"),
      isInserting: cpu.boolean("isInserting"),
      isRemoving: cpu.boolean("isRemoving"),
      isFirmwareEject: cpu.boolean("isFirmwareEject"),
      isRemovalPending: cpu.boolean("isRemovalPending"),
      ostEvent: cpu.number("ostEvent"),
    }));
    this.selected = saved.number("selected");
    this.command = saved.number("command", 0xff);
  }

  private writeFlags(cpu: SelectedCpu, value: number): void {
    for (const bit of actionBits) {
      if ((value & bit) === 0) continue;
      this.act(cpu, bit);
      if (this.variant.firstBitOnly) return;
    }
  }

  private act(cpu: SelectedCpu, bit: (typeof actionBits)[number]): void {
    switch (bit) {
      case selectorFlags.inserting:
        cpu.isInserting = false;
        return;
      case selectorFlags.removing:
        cpu.isRemoving = false;
        return;
      case selectorFlags.eject:
        this.eject(cpu);
        return;
      case selectorFlags.firmwareEject:
        this.askFirmware(cpu);
        return;
      default:
        bit satisfies never;
    }
  }

  /** Neither an absent processor nor the first one can be ejected. */
  private eject(cpu: SelectedCpu): void {
    if (!cpu.isEnabled || this.selected === 0) return;
    if (this.variant.ejectNeedsRequest && !cpu.isRemovalPending) return;
    cpu.isEnabled = false;
    cpu.isRemoving = false;
    cpu.isInserting = false;
    cpu.isRemovalPending = false;
    cpu.isFirmwareEject = false;
    this.listener.onEject(this.selected);
  }

  private askFirmware(cpu: SelectedCpu): void {
    if (!this.variant.hasCommands) return;
    cpu.isFirmwareEject = true;
    this.listener.onFirmwareEject(this.selected);
  }

  private writeCommand(value: number): void {
    if (value > selectorCommands.architectureId) return;
    this.command = value;
    if (value !== selectorCommands.nextWithEvent) return;
    // From the selected processor on, round to the one before it; the selector stays where nothing is found.
    const count = this.cpus.length;
    for (let step = 0; step < count; step++) {
      const at = (this.selected + step) % count;
      const cpu = this.cpus[at];
      if (cpu === undefined || !(cpu.isInserting || cpu.isRemoving || cpu.isFirmwareEject)) continue;
      this.selected = at;
      return;
    }
  }

  private writeData(cpu: SelectedCpu, value: number): void {
    if (this.command === selectorCommands.ostEvent) cpu.ostEvent = value;
    if (this.command === selectorCommands.ostStatus) this.listener.onOst(this.selected, cpu.ostEvent, value);
  }
}

function atPowerOn({ isPresent }: CpuSlot): SelectedCpu {
  return {
    isEnabled: isPresent,
    isInserting: false,
    isRemoving: false,
    isFirmwareEject: false,
    isRemovalPending: false,
    ostEvent: 0,
  };
}

function readFlags(cpu: SelectedCpu): number {
  return (
    (cpu.isEnabled ? selectorFlags.enabled : 0) |
    (cpu.isInserting ? selectorFlags.inserting : 0) |
    (cpu.isRemoving ? selectorFlags.removing : 0) |
    (cpu.isFirmwareEject ? selectorFlags.firmwareEject : 0)
  );
}

function truncate(value: number, width: BusWidth): number {
  return width === 4 ? value >>> 0 : value & (2 ** (8 * width) - 1);
}
