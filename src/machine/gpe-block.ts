/** A block of general-purpose events: an FADT block on ports, or a GPE block device on a memory page. */
import { type DeviceHost, emitHardware } from "./device-host.ts";
import type { BusWidth, IoDevice } from "./io-device.ts";
import { bytes, type RegisterBlock, RegisterFile, registers } from "./registers.ts";
import { SavedState } from "./saved-state.ts";

/**
 * `w1c`: status is write-one-to-clear and every write is observed. `ram`: both halves are plain storage and nobody
 * sees writes, as the PVH hotplug design's Draft C puts them "over RAM" (defect D21, facts A.9).
 */
export type GpeBehaviour = "w1c" | "ram";

export interface GpeBlockOptions {
  /** Name of the block in the trace, e.g. `GPE0`. */
  readonly name: string;
  /** Bytes of the whole block, even: half status, half enable (ACPI 6.5 §4.8.4.1). */
  readonly length: number;
  /** Number of the block's first event: 0 for GPE0 and block devices, GPE1_BASE for GPE1. */
  readonly base: number;
  readonly behaviour: GpeBehaviour;
  /** Status and enable outlast S3. */
  readonly keepsInSleep: boolean;
  /**
   * True while the source of an event has something that software has not seen: enabling the event then sets its status
   * again. Software clears all status bits when it starts, and would not hear of it otherwise. Default: never.
   */
  readonly isPending?: (gpe: number) => boolean;
  /** Called when the block's contribution to its interrupt line may have changed. */
  onLevel(isAsserted: boolean): void;
}

/** The registers of a block of `length` bytes. */
export function gpeRegisters(
  name: string,
  length: number,
  behaviour: GpeBehaviour,
): RegisterBlock<"status" | "enable"> {
  return registers(name, "ACPI 6.5 §4.8.4.1", {
    status: bytes(length / 2, behaviour === "w1c" ? "w1c" : "rw"),
    enable: bytes(length / 2, "rw"),
  });
}

/** Status and enable registers of one block and its level output. Byte access only. */
export class GpeBlock implements IoDevice {
  readonly name: string;
  readonly widths: readonly BusWidth[] = [1];
  readonly first: number;
  /** Events in the block. */
  readonly count: number;
  readonly keepsInSleep: boolean;
  private readonly host: DeviceHost;
  private readonly options: GpeBlockOptions;
  private readonly file: RegisterFile<"status" | "enable">;
  /** Events whose source is a level that is still active: clearing the status does not last. */
  private readonly held = new Set<number>();

  constructor(host: DeviceHost, options: GpeBlockOptions) {
    this.host = host;
    this.options = options;
    this.name = options.name;
    this.first = options.base;
    this.count = options.length * 4;
    this.keepsInSleep = options.keepsInSleep;
    this.file = new RegisterFile(gpeRegisters(options.name, options.length, options.behaviour));
  }

  /** The contribution to the interrupt line: some event has status and enable set. */
  get level(): boolean {
    const status = this.file.getBytes("status");
    const enable = this.file.getBytes("enable");
    return status.some((byte, i) => (byte & (enable[i] ?? 0)) !== 0);
  }

  /** True if the status bit of an event (numbered from `first`) is set. */
  status(gpe: number): boolean {
    return this.file.getBit("status", gpe - this.first);
  }

  enabled(gpe: number): boolean {
    return this.file.getBit("enable", gpe - this.first);
  }

  /** An event happens (or, with `false`, the hardware takes it back). Setting a set bit changes nothing. */
  setStatus(gpe: number, isOn = true): void {
    const index = gpe - this.first;
    if (this.file.getBit("status", index) !== isOn) {
      this.file.setBit("status", index, isOn);
      this.reportStatus(gpe, isOn);
    }
    this.options.onLevel(this.level);
  }

  /** The source of a level event: while it is active its status comes back as often as software clears it. */
  holdStatus(gpe: number, isActive: boolean): void {
    if (isActive) this.held.add(gpe);
    else this.held.delete(gpe);
    if (isActive) this.setStatus(gpe);
  }

  read(offset: number, width: BusWidth): number {
    return this.file.read(offset, width);
  }

  write(offset: number, width: BusWidth, value: number): void {
    const before = this.file.getBytes("status");
    const enabledBefore = this.file.getBytes("enable");
    this.file.write(offset, width, value);
    this.reportChanges(before, this.file.getBytes("status"));
    for (const gpe of this.held) this.setStatus(gpe);
    this.remind(enabledBefore);
    // RAM has no logic behind it: the line stays as it was until the next event.
    if (this.options.behaviour === "w1c") this.options.onLevel(this.level);
  }

  reset(): void {
    const before = this.file.getBytes("status");
    this.file.reset();
    this.held.clear();
    this.reportChanges(before, this.file.getBytes("status"));
    this.options.onLevel(false);
  }

  save(): unknown {
    return { registers: this.file.save(), held: [...this.held] };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, this.name);
    this.file.restore(saved, "registers");
    this.held.clear();
    for (const gpe of saved.list("held")) this.held.add(Number(gpe));
  }

  /** Events that were enabled just now, and whose source waits to be seen, happen again. */
  private remind(enabledBefore: Uint8Array): void {
    const { isPending } = this.options;
    if (isPending === undefined) return;
    for (let index = 0; index < this.count; index++) {
      const wasEnabled = (((enabledBefore[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
      const gpe = this.first + index;
      if (!wasEnabled && this.enabled(gpe) && isPending(gpe)) this.setStatus(gpe);
    }
  }

  private reportChanges(before: Uint8Array, after: Uint8Array): void {
    for (let index = 0; index < this.count; index++) {
      const changed = ((before[index >> 3] ?? 0) ^ (after[index >> 3] ?? 0)) >> (index & 7);
      if ((changed & 1) === 1) this.reportStatus(this.first + index, this.file.getBit("status", index));
    }
  }

  private reportStatus(gpe: number, isOn: boolean): void {
    emitHardware(this.host, "gpe/status", { block: this.name, gpe, on: isOn });
  }
}
