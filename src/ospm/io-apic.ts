/** IOAPICs: redirection entries by global system interrupt. @see Intel 82093AA data sheet; ACPI 6.5 §5.2.12.3 */
import type { ApicId } from "../base/brand.ts";
import type { PlatformAccess } from "./platform-access.ts";
import { readRegister, writeRegister } from "./register.ts";

/** One IOAPIC as the MADT describes it. */
export interface IoApicDescription {
  readonly address: number;
  /** Global system interrupt of its first input. */
  readonly gsiBase: number;
}

/** How a line is wired. */
export interface LineMode {
  readonly polarity: "high" | "low";
  readonly trigger: "edge" | "level";
}

/** Offsets in the register page. */
const SELECT = 0x00;
const WINDOW = 0x10;
/** Indirect register numbers. */
const VERSION = 0x01;
const REDIRECTION = 0x10;
/** Bits of the low half of a redirection entry. */
const entryBits = { polarityLow: 1 << 13, triggerLevel: 1 << 15, masked: 1 << 16 } as const;

export class IoApics {
  private readonly platform: PlatformAccess;
  private readonly chips: readonly (IoApicDescription & { readonly inputs: number })[];

  constructor(platform: PlatformAccess, descriptions: readonly IoApicDescription[]) {
    this.platform = platform;
    this.chips = descriptions.map((chip) => ({
      ...chip,
      inputs: ((this.read(chip.address, VERSION) >>> 16) & 0xff) + 1,
    }));
  }

  /** Ties an interrupt to a vector of one processor. @returns false if no IOAPIC has this input */
  route(gsi: number, mode: LineMode, vector: number, destination: ApicId): boolean {
    const low =
      vector |
      (mode.polarity === "low" ? entryBits.polarityLow : 0) |
      (mode.trigger === "level" ? entryBits.triggerLevel : 0);
    return this.program(gsi, low, destination);
  }

  /** Masks an interrupt for good. */
  mask(gsi: number): void {
    this.program(gsi, entryBits.masked, undefined);
  }

  private program(gsi: number, low: number, destination: ApicId | undefined): boolean {
    const chip = this.chips.find(({ gsiBase, inputs }) => gsi >= gsiBase && gsi < gsiBase + inputs);
    if (chip === undefined) return false;
    const register = REDIRECTION + 2 * (gsi - chip.gsiBase);
    // The high half first: the entry must know its destination before the low half unmasks it.
    if (destination !== undefined) this.write(chip.address, register + 1, (destination & 0xff) * 0x100_0000);
    this.write(chip.address, register, low);
    return true;
  }

  private read(address: number, register: number): number {
    writeRegister(this.platform, { space: "memory", address: address + SELECT, width: 4 }, register);
    return readRegister(this.platform, { space: "memory", address: address + WINDOW, width: 4 });
  }

  private write(address: number, register: number, value: number): void {
    writeRegister(this.platform, { space: "memory", address: address + SELECT, width: 4 }, register);
    writeRegister(this.platform, { space: "memory", address: address + WINDOW, width: 4 }, value);
  }
}
