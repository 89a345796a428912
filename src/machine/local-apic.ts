/** One local APIC: accepts interrupts, ranks them against what is in service, sends interrupts to others. */
import type { ApicId } from "../base/brand.ts";
import { ApicTimer } from "./apic-timer.ts";
import { type DeviceHost, emitHardware } from "./device-host.ts";
import { decodeInterruptMessage, type InterruptMessage, shorthands } from "./interrupt-message.ts";
import { type LapicRegisterName, lapicRegisterAt } from "./lapic-registers.ts";
import type { SavedState } from "./saved-state.ts";
import { VectorSet } from "./vector-set.ts";

/** What a local APIC tells its surroundings. */
export interface LocalApicListener {
  /** ICR or self-IPI was written. */
  onSend(message: InterruptMessage): void;
  /** A level-triggered vector left service: IOAPICs look at their pins again. */
  onEoiBroadcast(vector: number): void;
  /** The set of deliverable interrupts may have changed. */
  onChange(): void;
  /** The APIC was enabled by SVR: messages refused before are worth repeating. */
  onEnable(): void;
}

/** Registers that only store what is written (with the writable bits). */
const STORED: Partial<Record<LapicRegisterName, { readonly reset: number; readonly mask: number }>> = {
  tpr: { reset: 0, mask: 0xff },
  ldr: { reset: 0, mask: 0xff00_0000 },
  dfr: { reset: 0xffff_ffff, mask: 0xf000_0000 },
  svr: { reset: 0xff, mask: 0x13ff },
  esr: { reset: 0, mask: 0 },
  lvtCmci: { reset: 0x1_0000, mask: 0x1_07ff },
  icrLow: { reset: 0, mask: 0xc_cfff },
  icrHigh: { reset: 0, mask: 0xff00_0000 },
  lvtTimer: { reset: 0x1_0000, mask: 0x7_00ff },
  lvtThermal: { reset: 0x1_0000, mask: 0x1_07ff },
  lvtPerformance: { reset: 0x1_0000, mask: 0x1_07ff },
  lvtLint0: { reset: 0x1_0000, mask: 0x1_a7ff },
  lvtLint1: { reset: 0x1_0000, mask: 0x1_a7ff },
  lvtError: { reset: 0x1_0000, mask: 0x1_00ff },
  initialCount: { reset: 0, mask: 0xffff_ffff },
  divide: { reset: 0, mask: 0xb },
};

const LVT_MASKED = 0x1_0000;
const SVR_ENABLE = 0x100;
const SVR_NO_EOI_BROADCAST = 0x1000;
/** Version 0x15, highest LVT entry 6, can suppress EOI broadcasts. */
const VERSION = 0x0106_0015;

export class LocalApic {
  readonly apicId: ApicId;
  private readonly host: DeviceHost;
  private readonly listener: LocalApicListener;
  private readonly timer: ApicTimer;
  private readonly stored = new Map<LapicRegisterName, number>();
  private readonly irr = new VectorSet();
  private readonly isr = new VectorSet();
  private readonly tmr = new VectorSet();
  private x2apic: boolean = false;

  constructor(host: DeviceHost, apicId: ApicId, listener: LocalApicListener) {
    this.host = host;
    this.apicId = apicId;
    this.listener = listener;
    this.timer = new ApicTimer(host, apicId, () => this.timerExpired());
  }

  get isX2apic(): boolean {
    return this.x2apic;
  }

  /** Software enable, SVR bit 8. */
  get isEnabled(): boolean {
    return (this.get("svr") & SVR_ENABLE) !== 0;
  }

  /** Processor priority: the higher class of TPR and the highest vector in service (SDM 12.8.3.1). */
  get ppr(): number {
    const tpr = this.get("tpr");
    const inService = this.isr.highest ?? 0;
    return tpr >> 4 >= inService >> 4 ? tpr : inService & 0xf0;
  }

  /** The vector the processor would take now: highest requested, if its class is above the processor's. */
  get deliverable(): number | undefined {
    const vector = this.irr.highest;
    return vector !== undefined && this.isEnabled && vector >> 4 > this.ppr >> 4 ? vector : undefined;
  }

  /** True if a message with this logical destination means this APIC (SDM 12.6.2.2). */
  matchesLogical(destination: number): boolean {
    const ldr = this.logicalId;
    if (this.x2apic) return destination >>> 16 === ldr >>> 16 && (destination & ldr & 0xffff) !== 0;
    const own = ldr >>> 24;
    const isFlat = this.get("dfr") >>> 28 === 0xf;
    if (isFlat) return (own & destination) !== 0;
    return own >> 4 === ((destination >> 4) & 0xf) && (own & destination & 0xf) !== 0;
  }

  /** Takes a fixed interrupt. @returns false if the APIC is disabled or the vector is below 16 */
  accept(vector: number, isLevel: boolean): boolean {
    if (!this.isEnabled || vector < 16) return false;
    this.tmr.set(vector, isLevel);
    if (!this.irr.has(vector)) {
      this.irr.set(vector, true);
      emitHardware(this.host, "lapic/accept", { apicId: this.apicId, vector });
    }
    this.listener.onChange();
    return true;
  }

  /** The processor takes the deliverable vector: it moves from requested to in service. */
  acknowledge(): number | undefined {
    const vector = this.deliverable;
    if (vector === undefined) return undefined;
    this.irr.set(vector, false);
    this.isr.set(vector, true);
    emitHardware(this.host, "lapic/deliver", { apicId: this.apicId, vector });
    return vector;
  }

  /** INIT or power-on: everything but the ID and the mode (SDM 12.4.7.3). */
  reset(): void {
    this.stored.clear();
    this.irr.clear();
    this.isr.clear();
    this.tmr.clear();
    this.timer.stop();
    this.listener.onChange();
  }

  /** Switches between the page and the MSR interface. */
  setX2apic(isX2apic: boolean): void {
    this.x2apic = isX2apic;
  }

  /** A register as software reads it. @param offset - in the xAPIC page; for an MSR (msr - 0x800) << 4 */
  read(offset: number): number {
    const register = lapicRegisterAt(offset, this.x2apic);
    if (register === undefined || register.access === "wo") return 0;
    switch (register.name) {
      case "id":
        return this.x2apic ? this.apicId : ((this.apicId & 0xff) << 24) >>> 0;
      case "version":
        return VERSION;
      case "ppr":
        return this.ppr;
      case "ldr":
        return this.logicalId;
      case "isr":
        return this.isr.word(register.index);
      case "tmr":
        return this.tmr.word(register.index);
      case "irr":
        return this.irr.word(register.index);
      case "currentCount":
        return this.timer.current;
      default:
        return this.get(register.name);
    }
  }

  write(offset: number, value: number): void {
    const register = lapicRegisterAt(offset, this.x2apic);
    if (register === undefined || register.access === "ro") return;
    const { name } = register;
    const wasEnabled = this.isEnabled;
    if (name === "ldr" && this.x2apic) return;
    const rule = STORED[name];
    if (rule !== undefined) this.stored.set(name, (value & rule.mask) >>> 0);
    switch (name) {
      case "dfr":
        this.stored.set("dfr", (value | 0x0fff_ffff) >>> 0);
        break;
      case "tpr":
        this.listener.onChange();
        break;
      case "eoi":
        this.endOfInterrupt();
        break;
      case "svr":
        if (!wasEnabled && this.isEnabled) this.listener.onEnable();
        this.listener.onChange();
        break;
      case "icrLow":
        this.send(value, this.get("icrHigh") >>> 24);
        break;
      case "selfIpi":
        this.sendSelf(value & 0xff);
        break;
      case "lvtTimer":
      case "divide":
      case "initialCount":
        this.timer.program(name, this.get("lvtTimer"), this.get("divide"), this.get("initialCount"));
        break;
      default:
        break;
    }
  }

  /** The 64-bit ICR of x2APIC mode. */
  writeIcr(value: bigint): void {
    const low = Number(BigInt.asUintN(32, value));
    this.stored.set("icrLow", (low & 0xc_cfff) >>> 0);
    this.send(low, Number(BigInt.asUintN(32, value >> 32n)));
  }

  save(): unknown {
    return {
      apicId: this.apicId,
      x2apic: this.x2apic,
      registers: [...this.stored].map(([name, value]) => ({ name, value })),
      irr: this.irr.save(),
      isr: this.isr.save(),
      tmr: this.tmr.save(),
      timer: this.timer.save(),
    };
  }

  restore(saved: SavedState): void {
    this.x2apic = saved.boolean("x2apic");
    this.stored.clear();
    // `oneOf` compares with the keys of the table, so the word is one of them.
    const names = Object.keys(STORED) as LapicRegisterName[];
    for (const entry of saved.children("registers")) {
      this.stored.set(entry.oneOf("name", names), entry.number("value", 0xffff_ffff));
    }
    this.irr.restore(saved.list("irr"));
    this.isr.restore(saved.list("isr"));
    this.tmr.restore(saved.list("tmr"));
    this.timer.restore(saved.child("timer"));
  }

  private get(name: LapicRegisterName): number {
    return this.stored.get(name) ?? STORED[name]?.reset ?? 0;
  }

  private get logicalId(): number {
    if (!this.x2apic) return this.get("ldr");
    return (((this.apicId >>> 4) << 16) | (1 << (this.apicId & 15))) >>> 0;
  }

  private endOfInterrupt(): void {
    const vector = this.isr.highest;
    if (vector === undefined) return;
    this.isr.set(vector, false);
    emitHardware(this.host, "lapic/eoi", { apicId: this.apicId, vector });
    const suppressed = (this.get("svr") & SVR_NO_EOI_BROADCAST) !== 0;
    if (this.tmr.has(vector) && !suppressed) this.listener.onEoiBroadcast(vector);
    this.listener.onChange();
  }

  private send(low: number, destination: number): void {
    this.listener.onSend({
      ...decodeInterruptMessage(low, destination),
      isWide: this.x2apic,
      // Only INIT has a de-assert form; every other message is an assertion whatever bit 14 says.
      isAssert: ((low >>> 14) & 1) === 1 || ((low >>> 8) & 7) !== 5,
      shorthand: shorthands[(low >>> 18) & 3] ?? "none",
    });
  }

  private sendSelf(vector: number): void {
    this.send(vector | (1 << 18), 0);
  }

  private timerExpired(): void {
    const lvt = this.get("lvtTimer");
    if ((lvt & LVT_MASKED) === 0) this.accept(lvt & 0xff, false);
  }
}
