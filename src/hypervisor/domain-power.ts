/** A domain that its own software suspends to RAM or switches off: SLP_EN of its machine is trapped. @see facts D.4 */
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Machine, type PowerState, SavedState } from "../machine/index.ts";
import { shutdownReasons } from "../xen/index.ts";
import { diagnose } from "./diagnostics.ts";
import { type Lane, traceHypervisor, traceToolstack } from "./lane.ts";

export interface DomainPowerHost {
  readonly id: number;
  readonly lane: Lane;
  readonly machine: Machine;
  /** What happens to the machine is somebody else's doing: the platform sleeps below, or the domain starts over. */
  isOthers(): boolean;
  shutDown(reason: number): void;
  /** The domain fell asleep or goes on: what of its vCPUs can run is another now. */
  onChange(): void;
}

export class DomainPower {
  private readonly host: DomainPowerHost;
  private asleep = false;

  constructor(host: DomainPowerHost) {
    this.host = host;
    host.machine.onPower((state) => this.onPower(state));
  }

  /** Suspended to RAM. */
  get isAsleep(): boolean {
    return this.asleep;
  }

  /** The device model wakes the machine, as if its power button was pressed. @returns `hypervisor/not-asleep` */
  resume(): readonly Diagnostic[] {
    const { id, lane, machine } = this.host;
    traceToolstack(lane, "domain/trigger", { domain: id, trigger: "s3resume" });
    return machine.wake("power-button") ? [] : [diagnose("not-asleep", undefined, { domain: id })];
  }

  reset(): void {
    this.asleep = false;
  }

  save(): unknown {
    return { isAsleep: this.asleep };
  }

  restore(state: unknown): void {
    this.asleep = new SavedState(state, "power").boolean("isAsleep");
  }

  private onPower(state: PowerState): void {
    const { host } = this;
    if (host.isOthers()) return;
    switch (state) {
      case "s1":
      case "s2":
      case "s3":
        this.asleep = true;
        traceHypervisor(host.lane, "domain/sleep", { domain: host.id, state: Number(state.slice(1)) });
        break;
      // The image is on the domain's disk: for the toolstack it is switched off (QEMU does the same).
      case "s4":
      case "soft-off":
        host.shutDown(shutdownReasons.powerOff);
        return;
      case "working":
        if (!this.asleep) return;
        this.asleep = false;
        traceHypervisor(host.lane, "domain/wake", { domain: host.id });
        break;
      default:
        state satisfies never;
    }
    host.onChange();
  }
}
