/** A processor of the machine: its state, its local APIC once there is use for one, and when it gets to run. */
import type { ApicId } from "../base/brand.ts";
import { type CpuEvent, type CpuState, type CpuStateName, cpuStates, cpuTransitions } from "./cpu-state.ts";
import { type DeviceHost, emitHardware } from "./device-host.ts";
import { LocalApic, type LocalApicListener } from "./local-apic.ts";
import type { SavedState } from "./saved-state.ts";
import type { MachineTimer } from "./timers.ts";

/** From the moment an interrupt is deliverable to its handler: handlers never run inside the access that caused them. */
export const interruptLatencyNs = 1_000;

/** How many handler calls one turn of a processor may make before others get theirs. */
const TURN = 16;

export interface ProcessorHost extends DeviceHost {
  listenerFor(processor: Processor): LocalApicListener;
  /** Gives the processor to the engine. @returns true if it wants another turn */
  runTurn(processor: Processor, budget: number): boolean;
  onStateChange(processor: Processor): void;
}

export class Processor implements CpuState {
  readonly apicId: ApicId;
  private readonly host: ProcessorHost;
  private readonly isPresentAtPowerOn: boolean;
  private readonly isBootProcessor: boolean;
  private current: CpuStateName;
  private page: number | undefined;
  private starting: boolean = false;
  // Thousands of processors may never be touched: their parts are made at first use.
  private apic: LocalApic | undefined;
  private turn: MachineTimer | undefined;
  private paused: boolean = false;

  constructor(host: ProcessorHost, apicId: ApicId, role: { isBootProcessor: boolean; isPresent: boolean }) {
    this.host = host;
    this.apicId = apicId;
    this.isBootProcessor = role.isBootProcessor;
    this.isPresentAtPowerOn = role.isPresent;
    this.current = this.powerOnState();
  }

  get state(): CpuStateName {
    return this.current;
  }

  get startPage(): number | undefined {
    return this.page;
  }

  get isStarting(): boolean {
    return this.starting;
  }

  get deliverable(): number | undefined {
    return this.apic?.deliverable;
  }

  /** True if software can run on it now or at the next interrupt. */
  get isExecuting(): boolean {
    return this.current === "running" || this.current === "halted";
  }

  /** The local APIC, made when first asked for. */
  get lapic(): LocalApic {
    this.apic ??= new LocalApic(this.host, this.apicId, this.host.listenerFor(this));
    return this.apic;
  }

  /** The local APIC if it has been used. */
  get usedLapic(): LocalApic | undefined {
    return this.apic;
  }

  /** Applies an event. @returns false if the state ignores it */
  apply(event: CpuEvent): boolean {
    const next = cpuTransitions[event][this.current];
    if (next === undefined) return false;
    const changed = next !== this.current;
    this.current = next;
    if (changed) {
      emitHardware(this.host, "cpu/state", { apicId: this.apicId, state: next });
      this.host.onStateChange(this);
    }
    return true;
  }

  /** INIT: reset, then wait for STARTUP. @returns false if the socket is empty */
  init(): boolean {
    if (!this.apply("init")) return false;
    this.starting = false;
    this.page = undefined;
    this.apic?.reset();
    return true;
  }

  /** The processor leaves its socket with everything it knew. @returns false if the socket is empty */
  unplug(): boolean {
    if (!this.apply("unplug")) return false;
    this.starting = false;
    this.page = undefined;
    this.apic?.setX2apic(false);
    this.apic?.reset();
    return true;
  }

  /** STARTUP with a page number. @returns false if the processor was not waiting for it */
  startUp(page: number): boolean {
    if (this.current !== "wait-for-sipi") return false;
    this.page = page;
    this.starting = true;
    this.apply("startup");
    this.schedule();
    return true;
  }

  /** Starts without STARTUP. @returns false unless the processor waits for STARTUP or is down */
  bringUp(page: number): boolean {
    if (this.current !== "wait-for-sipi" && this.current !== "down") return false;
    if (this.current === "wait-for-sipi") this.page = page;
    this.page ??= page;
    this.starting = true;
    this.apply("up");
    this.schedule();
    return true;
  }

  takeStart(): number | undefined {
    if (!this.starting) return undefined;
    this.starting = false;
    return this.page;
  }

  acknowledge(): number | undefined {
    if (!this.isExecuting) return undefined;
    const vector = this.apic?.acknowledge();
    if (vector !== undefined) this.apply("wake");
    return vector;
  }

  /** A hypervisor does not run the processor for a while: starts and interrupts wait. */
  setPaused(isPaused: boolean): void {
    this.paused = isPaused;
    if (!isPaused) this.schedule();
  }

  /** Plans a turn if there is something to do. */
  schedule(): void {
    if (this.paused) return;
    if (!this.isExecuting || (!this.starting && this.deliverable === undefined)) return;
    this.turn ??= this.defineTurn();
    if (!this.turn.isArmed) this.turn.arm(interruptLatencyNs);
  }

  /**
   * The power of S3 goes: everything it knew is lost. The boot processor waits for the jump of firmware, the others for
   * STARTUP.
   */
  sleep(): void {
    if (this.current === "absent") return;
    this.turn?.cancel();
    this.starting = false;
    this.page = undefined;
    this.apic?.setX2apic(false);
    this.apic?.reset();
    this.apply(this.isBootProcessor ? "down" : "init");
  }

  /** Power-on. */
  reset(): void {
    this.turn?.cancel();
    this.starting = false;
    this.page = undefined;
    this.apic?.setX2apic(false);
    this.apic?.reset();
    const next = this.powerOnState();
    if (next === this.current) return;
    this.current = next;
    emitHardware(this.host, "cpu/state", { apicId: this.apicId, state: next });
    this.host.onStateChange(this);
  }

  /** The state, or undefined while nothing differs from power-on. */
  save(): unknown {
    const isUntouched =
      !this.paused && this.apic === undefined && this.page === undefined && this.turn?.isArmed !== true;
    if (isUntouched && this.current === this.powerOnState()) return undefined;
    return {
      apicId: this.apicId,
      state: this.current,
      page: this.page ?? -1,
      starting: this.starting,
      paused: this.paused,
      lapic: this.apic?.save() ?? false,
    };
  }

  /** @param saved - undefined: as at power-on */
  restore(saved: SavedState | undefined): void {
    this.current = saved?.oneOf("state", cpuStates) ?? this.powerOnState();
    this.page = saved === undefined || saved.raw("page") === -1 ? undefined : saved.number("page", 0xfffff);
    this.starting = saved?.boolean("starting") ?? false;
    this.paused = saved?.boolean("paused") ?? false;
    if (saved !== undefined && saved.raw("lapic") !== false) this.lapic.restore(saved.child("lapic"));
    else if (this.apic !== undefined) {
      this.apic.setX2apic(false);
      this.apic.reset();
    }
    // Saved timers can name the turn of any processor that had one.
    if (saved !== undefined) this.turn ??= this.defineTurn();
  }

  private powerOnState(): CpuStateName {
    if (!this.isPresentAtPowerOn) return "absent";
    return this.isBootProcessor ? "running" : "wait-for-sipi";
  }

  private defineTurn(): MachineTimer {
    return this.host.timers.define(`cpu/${this.apicId}/turn`, () => {
      if (!this.paused && this.isExecuting && this.host.runTurn(this, TURN)) this.schedule();
    });
  }
}
