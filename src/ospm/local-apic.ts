/**
 * The boot processor's local APIC, as xAPIC page or as x2APIC MSRs.
 *
 * @see Intel SDM volume 3, chapter "Advanced Programmable Interrupt Controller"
 */
import type { ApicId } from "../base/brand.ts";
import { apicId } from "../base/brand.ts";
import { invariant } from "../base/invariant.ts";
import type { PlatformAccess } from "./platform-access.ts";
import { readRegister, writeRegister } from "./register.ts";

/** Register offsets in the xAPIC page; x2APIC MSR = 0x800 + offset / 16. */
const lapicRegister = { id: 0x020, eoi: 0x0b0, spurious: 0x0f0, commandLow: 0x300, commandHigh: 0x310 } as const;

/** Bits of the interrupt command register. */
const icr = { init: 0x500, startup: 0x600, assert: 0x4000, levelTrigger: 0x8000 } as const;

const IA32_APIC_BASE = 0x1b;
const APIC_BASE_FLAGS = { bootProcessor: 0x100, x2apic: 0x400, enabled: 0x800 } as const;
const X2APIC_MSR_BASE = 0x800;
/** SVR bit 8: APIC software enable. */
const SOFTWARE_ENABLE = 0x100;
/** Physical destination IDs of xAPIC mode end here; 0xFF is the broadcast. */
const LAST_XAPIC_ID = 0xfe;

export class LocalApic {
  private readonly platform: PlatformAccess;
  private readonly base: number;
  private isX2apic: boolean = false;

  /** @param base - physical address of the register page, from the MADT */
  constructor(platform: PlatformAccess, base: number) {
    this.platform = platform;
    this.base = base;
  }

  get mode(): "xapic" | "x2apic" {
    return this.isX2apic ? "x2apic" : "xapic";
  }

  /** The ID of the processor that runs this code. Only in xAPIC mode, before {@link useX2apic}. */
  readId(): ApicId {
    invariant(!this.isX2apic, "the boot processor's APIC ID is read before the mode changes");
    return apicId(readRegister(this.platform, this.register(lapicRegister.id)) >>> 24);
  }

  /** Switches to x2APIC mode, where IDs have 32 bits. @returns false if the platform offers no MSR writes */
  useX2apic(): boolean {
    if (this.platform.writeMsr === undefined) return false;
    const flags = APIC_BASE_FLAGS.bootProcessor | APIC_BASE_FLAGS.x2apic | APIC_BASE_FLAGS.enabled;
    this.platform.writeMsr(IA32_APIC_BASE, BigInt(this.base) | BigInt(flags));
    this.isX2apic = true;
    return true;
  }

  /** True if an interprocessor interrupt can be addressed to this ID in the current mode. */
  canReach(target: ApicId): boolean {
    return this.isX2apic || target <= LAST_XAPIC_ID;
  }

  /** Back to the mode and state of before S3. */
  restore(spuriousVector: number): void {
    if (this.isX2apic) this.useX2apic();
    this.enable(spuriousVector);
  }

  /** Software-enables the APIC with a spurious vector. */
  enable(spuriousVector: number): void {
    this.write(lapicRegister.spurious, SOFTWARE_ENABLE | spuriousVector);
  }

  /** Ends the interrupt in service with the highest priority. */
  endOfInterrupt(): void {
    this.write(lapicRegister.eoi, 0);
  }

  /** INIT, asserted, level triggered. */
  sendInit(target: ApicId): void {
    this.command(target, icr.init | icr.assert | icr.levelTrigger);
  }

  /** STARTUP: the target begins at `page << 12` in real mode. */
  sendStartup(target: ApicId, page: number): void {
    this.command(target, icr.startup | icr.assert | page);
  }

  private command(target: ApicId, low: number): void {
    if (this.isX2apic) {
      // One 64-bit MSR, destination in its upper half.
      const value = (BigInt(target) << 32n) | BigInt(low);
      this.platform.writeMsr?.(X2APIC_MSR_BASE + (lapicRegister.commandLow >> 4), value);
      return;
    }
    // The high half first: writing the low half sends.
    this.write(lapicRegister.commandHigh, target * 0x100_0000);
    this.write(lapicRegister.commandLow, low);
  }

  private write(offset: number, value: number): void {
    if (this.isX2apic) this.platform.writeMsr?.(X2APIC_MSR_BASE + (offset >> 4), BigInt(value));
    else writeRegister(this.platform, this.register(offset), value);
  }

  private register(offset: number): { readonly space: "memory"; readonly address: number; readonly width: 4 } {
    return { space: "memory", address: this.base + offset, width: 4 };
  }
}
