/** The corrected profile: a trapped XCPU block and a trapped GPE block whose level is part of the SCI (facts A.14). */
import { GpeBlock, type Machine } from "../machine/index.ts";
import type { VcpuChange, VcpuMechanism } from "./mechanism.ts";
import { XcpuDevice, type XcpuListener } from "./xcpu-device.ts";

export interface TrappedPlace {
  readonly address: number;
  readonly length: number;
}

export interface CorrectedMechanismOptions {
  readonly machine: Machine;
  readonly vcpuCount: number;
  readonly block: TrappedPlace & { readonly initial: Uint8Array };
  /** The block device in the guest's namespace; its path is its name in the trace. */
  readonly gpe: TrappedPlace & { readonly path: string; readonly event: number };
  readonly listener: XcpuListener;
}

export class CorrectedMechanism implements VcpuMechanism {
  readonly name = "xcpu";
  readonly protectsBootProcessor = true;
  private readonly xcpu: XcpuDevice;
  private readonly gpe: GpeBlock;
  private readonly event: number;

  constructor({ machine, vcpuCount, block, gpe, listener }: CorrectedMechanismOptions) {
    this.xcpu = new XcpuDevice(vcpuCount, block.initial, listener);
    machine.memory.attach(this.xcpu, block.address, block.length);
    const line = machine.sciSource(gpe.path);
    this.gpe = new GpeBlock(machine, {
      name: gpe.path,
      length: gpe.length,
      base: 0,
      behaviour: "w1c",
      keepsInSleep: true,
      // An OS that starts clears every status bit (facts A.9): what it was told before it reads when it listens.
      isPending: (event) => event === this.event && this.xcpu.hasNews,
      // Recomputed on every register write (D24): the line is ours OR that of the native sources.
      onLevel: (isAsserted) => (isAsserted ? line.raise() : line.lower()),
    });
    machine.memory.attach(this.gpe, gpe.address, gpe.length);
    this.event = gpe.event;
  }

  publish({ vcpu, isWanted }: VcpuChange): void {
    this.xcpu.setWanted(vcpu, isWanted);
  }

  /** The bits are visible by now; then the status bit, then the line (D39). */
  signal(): void {
    this.xcpu.announce();
    this.gpe.setStatus(this.event);
  }

  /** Both devices are saved with the machine. */
  save(): unknown {
    return {};
  }

  restore(): void {}
}
