/**
 * Draft C: bitmap and GPE registers "over RAM". The hypervisor writes them there and gets no exit when the guest
 * writes them, so it cannot follow what the guest does (facts A.9, D16, D21, D24).
 */
import type { IrqLine, Machine } from "../machine/index.ts";
import { type Lane, traceHardware } from "./lane.ts";
import type { VcpuChange, VcpuMechanism } from "./mechanism.ts";

export interface DraftCMechanismOptions {
  readonly machine: Machine;
  readonly lane: Lane;
  /** Address of the XEN block; bit n of the bitmap is bit n of the block. */
  readonly blockAddress: number;
  readonly gpe: { readonly path: string; readonly address: number; readonly length: number; readonly event: number };
}

export class DraftCMechanism implements VcpuMechanism {
  readonly name = "xen";
  readonly protectsBootProcessor = false;
  private readonly options: DraftCMechanismOptions;
  private readonly line: IrqLine;

  constructor(options: DraftCMechanismOptions) {
    this.options = options;
    const { machine } = options;
    this.line = machine.sciSource(options.gpe.path);
    // The only thing the hypervisor can see of the guest's handling is the EOI in the IOAPIC it emulates.
    machine.onEndOfInterrupt(machine.layout.sci.gsi, () => this.line.lower());
  }

  publish({ vcpu, isWanted }: VcpuChange): void {
    this.setBit(this.options.blockAddress, vcpu, isWanted);
  }

  signal(): void {
    const { gpe, lane, machine } = this.options;
    const index = gpe.event >> 3;
    const mask = 1 << (gpe.event & 7);
    this.setBit(gpe.address, gpe.event, true);
    // Even if the bit is still set from before, which in RAM it is: this is a new event.
    traceHardware(lane, "gpe/status", { block: gpe.path, gpe: gpe.event, on: true });
    // Facts B.2 step 3. Later enable writes are not seen: an event that finds the GPE disabled is lost.
    const enable = machine.ram.readUint(gpe.address + gpe.length / 2 + index, 1);
    if ((enable & mask) !== 0) this.line.raise();
  }

  save(): unknown {
    return {};
  }

  restore(): void {}

  private setBit(base: number, index: number, isOn: boolean): void {
    const { ram } = this.options.machine;
    const address = base + (index >> 3);
    const mask = 1 << (index & 7);
    const before = ram.readUint(address, 1);
    ram.writeUint(address, 1, isOn ? before | mask : before & ~mask);
  }
}
