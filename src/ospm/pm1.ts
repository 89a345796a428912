/**
 * PM1 event and control registers: ACPI mode and the fixed events.
 *
 * @see ACPI 6.5 §4.8.3, §5.6.3
 */
import { fixedEvents as declaredEvents, maskOf, pm1Control, pm1Status, withField } from "../schema/index.ts";
import { type Flow, sleep } from "./flow.ts";
import { traceOspm } from "./lane.ts";
import type { RegisterConversation } from "./personality.ts";
import type { PlatformAccess } from "./platform-access.ts";
import { type Register, readRegister, writeRegister } from "./register.ts";

/** The PM1 registers; every list holds block a and, where the platform has it, block b. */
export interface Pm1Registers {
  readonly status: readonly Register[];
  readonly enable: readonly Register[];
  readonly control: readonly Register[];
}

/** How to ask firmware for ACPI mode; undefined: there is no SMI_CMD. */
export interface AcpiEnableCommand {
  readonly port: number;
  readonly value: number;
}

/** The fixed events in the order OSPM looks at them: name, and mask in PM1 status and enable. */
export const fixedEvents = declaredEvents.map(({ name, status }) => ({ name, bit: maskOf(status) }));

const { SLP_TYP } = pm1Control;
const SCI_EN = maskOf(pm1Control.SCI_EN);
const SLP_EN = maskOf(pm1Control.SLP_EN);
const WAK_STS = maskOf(pm1Status.WAK_STS);
const GBL = maskOf(pm1Status.GBL_STS);
/** Virtual time between two looks at SCI_EN, and how many looks are taken: 3 s in all, as ACPICA waits. */
const POLL_NS = 100_000;
const POLLS = 30_000;

/** The PM1 blocks of one platform. */
export class Pm1 {
  private readonly platform: PlatformAccess;
  private readonly registers: Pm1Registers;
  private readonly conversation: RegisterConversation;

  constructor(platform: PlatformAccess, registers: Pm1Registers, conversation: RegisterConversation) {
    this.platform = platform;
    this.registers = registers;
    this.conversation = conversation;
  }

  /** Switches to ACPI mode (§4.8.3.2.1). @returns true once SCI_EN reads 1 */
  *enableAcpi(command: AcpiEnableCommand | undefined): Flow<boolean> {
    for (let look = 0; look < this.conversation.modeReads; look++) {
      if (this.isAcpiMode()) {
        traceOspm(this.platform, "acpi/enable", { by: "firmware" });
        return true;
      }
    }
    if (command === undefined) return false;
    writeRegister(this.platform, { space: "port", address: command.port, width: 1 }, command.value);
    for (let look = 0; look < POLLS; look++) {
      if (this.isAcpiMode()) {
        traceOspm(this.platform, "acpi/enable", { by: "smi", port: command.port, value: command.value });
        return true;
      }
      yield* sleep(this.platform.clock, POLL_NS);
    }
    return false;
  }

  /** Clears all fixed-event enables. */
  clearEnables(): void {
    switch (this.conversation.fixedEventReset) {
      case "per-event":
        for (const { bit } of fixedEvents) this.write("enable", this.read("enable") & ~bit);
        return;
      case "at-once":
        this.write("enable", 0);
        return;
      default:
        this.conversation.fixedEventReset satisfies never;
    }
  }

  /** Clears and enables the global lock's event (§5.2.10.1). */
  enableGlobalLock(): void {
    if (!this.conversation.usesGlobalLock) return;
    this.write("status", GBL);
    this.write("enable", this.read("enable") | GBL);
    if (this.conversation.readsBackFixedEvent) this.read("enable");
  }

  /** Handles the fixed events that are set and enabled. @returns how many there were */
  handleEvents(): number {
    const status = this.read("status");
    const active = status & this.read("enable");
    let handled = 0;
    for (const { name, bit } of fixedEvents) {
      if ((active & bit) === 0) continue;
      handled++;
      this.write("status", bit);
      traceOspm(this.platform, "fixed-event", { event: name });
      // Nobody waits for anything but the lock: an event without a handler would come back for ever.
      if (bit !== GBL) this.write("enable", this.read("enable") & ~bit);
    }
    return handled;
  }

  /** WAK_STS reads 1. */
  get isAwake(): boolean {
    return (this.read("status") & WAK_STS) !== 0;
  }

  clearWakeStatus(): void {
    this.write("status", WAK_STS);
  }

  /** Enables of the fixed events, to be restored after S3. */
  enables(): number {
    return this.read("enable");
  }

  restoreEnables(value: number): void {
    this.write("enable", value);
  }

  /** What the control registers are to be written with. @param types - SLP_TYP of block a and of block b */
  sleepValues(types: readonly number[]): readonly number[] {
    return this.registers.control.map(
      (register, index) =>
        (readRegister(this.platform, register) & ~maskOf(SLP_TYP)) | withField(SLP_TYP, types[index] ?? 0) | SLP_EN,
    );
  }

  /** Writes SLP_TYP and SLP_EN; by some conversations SLP_TYP alone before. */
  sleep(types: readonly number[]): void {
    const values = this.sleepValues(types);
    const writeAll = (clear: number): void => {
      for (const [index, register] of this.registers.control.entries()) {
        writeRegister(this.platform, register, (values[index] ?? 0) & ~clear);
      }
    };
    if (this.conversation.writesSleepTypeFirst) writeAll(SLP_EN);
    writeAll(0);
  }

  private isAcpiMode(): boolean {
    return (this.read("control") & SCI_EN) !== 0;
  }

  /** Blocks a and b answer together (§4.8.3). */
  private read(which: keyof Pm1Registers): number {
    let value = 0;
    for (const register of this.registers[which]) value |= readRegister(this.platform, register);
    return value;
  }

  private write(which: keyof Pm1Registers, value: number): void {
    for (const register of this.registers[which]) writeRegister(this.platform, register, value & 0xffff);
  }
}
