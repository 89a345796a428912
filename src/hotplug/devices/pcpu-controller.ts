/** The hot-plug controller of the native host: sockets, their processors, and what firmware is told about them. */
import { type PcpuSlot, pcpuControllerLength, pcpuControllerRegisters, pcpuStatusBits } from "../../firmware/index.ts";
import { type BusWidth, bytes, type IoDevice, RegisterFile, registers, SavedState } from "../../machine/index.ts";

const block = registers("PCHC", "src/firmware/pcpu-controller.ts", {
  slot: bytes(4, "rw"),
  status: bytes(4, "w1c"),
  control: bytes(4, "wo"),
  next: bytes(4, "ro"),
  ostEvent: bytes(4, "rw"),
  ostStatus: bytes(4, "rw"),
});

export interface PcpuControllerListener {
  /** An event bit was set: the level event of GPE0 is to be raised. */
  onEvent(): void;
  /** The level of the event: some slot has an event that software has not taken note of. */
  onPending?(isPending: boolean): void;
  /** Software powered a slot off. */
  onEject(slot: number): void;
  /** `_OST` of the processor in a slot. */
  onOst(slot: number, event: number, status: number): void;
}

const none = 0xffff_ffff;

/** Six 32-bit registers on ports, as `pcpuControllerRegisters` of firmware lays them out. */
export class PcpuController implements IoDevice {
  readonly name = block.name;
  readonly length = pcpuControllerLength;
  readonly widths: readonly BusWidth[] = [4];
  readonly keepsInSleep = true;
  private readonly file = new RegisterFile(block);
  private readonly atPowerOn: readonly number[];
  private readonly status: number[];
  private readonly listener: PcpuControllerListener;

  constructor(slots: readonly PcpuSlot[], listener: PcpuControllerListener) {
    this.atPowerOn = slots.map(({ isPresent }) => (isPresent ? pcpuStatusBits.present : 0));
    this.status = [...this.atPowerOn];
    this.listener = listener;
  }

  /** Someone puts a processor into a slot. @returns false if there is one already, or no such slot */
  insert(slot: number): boolean {
    const status = this.status[slot];
    if (status === undefined || (status & pcpuStatusBits.present) !== 0) return false;
    this.status[slot] = status | pcpuStatusBits.present | pcpuStatusBits.inserted;
    this.listener.onEvent();
    this.listener.onPending?.(true);
    return true;
  }

  /** Someone presses the attention button of a slot. @returns false if it is empty */
  requestRemoval(slot: number): boolean {
    const status = this.status[slot];
    if (status === undefined || (status & pcpuStatusBits.present) === 0) return false;
    this.status[slot] = status | pcpuStatusBits.removalRequested;
    this.listener.onEvent();
    this.listener.onPending?.(true);
    return true;
  }

  read(offset: number, width: BusWidth): number {
    const events = pcpuStatusBits.inserted | pcpuStatusBits.removalRequested;
    const next = this.status.findIndex((status) => (status & events) !== 0);
    this.file.set("next", next < 0 ? none : next);
    this.file.set("status", this.status[this.file.get("slot")] ?? 0);
    return this.file.read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    const slot = this.file.get("slot");
    const status = this.status[slot];
    this.file.write(offset, width, value);
    if (status === undefined) return;
    if (offset === pcpuControllerRegisters.status) {
      this.status[slot] = status & ~(value & (pcpuStatusBits.inserted | pcpuStatusBits.removalRequested));
    }
    if (offset === pcpuControllerRegisters.control && (value & 1) === 1 && (status & pcpuStatusBits.present) !== 0) {
      this.status[slot] = 0;
      this.listener.onEject(slot);
    }
    if (!this.isPending) this.listener.onPending?.(false);
    if (offset === pcpuControllerRegisters.ostStatus) this.listener.onOst(slot, this.file.get("ostEvent"), value);
  }

  private get isPending(): boolean {
    return this.status.some((status) => (status & (pcpuStatusBits.inserted | pcpuStatusBits.removalRequested)) !== 0);
  }

  reset(): void {
    this.file.reset();
    this.status.splice(0, this.status.length, ...this.atPowerOn);
  }

  save(): unknown {
    return { registers: this.file.save(), status: [...this.status] };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, this.name);
    this.file.restore(saved, "registers");
    const status = saved.list("status").map(Number);
    this.status.splice(0, this.status.length, ...status);
  }
}
