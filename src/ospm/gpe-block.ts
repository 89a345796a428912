/**
 * One block of general-purpose events and its registers.
 *
 * @see ACPI 6.5 §4.8.4.1, §9.10
 */
import type { NamespaceNode } from "../namespace/index.ts";
import type { RegisterConversation } from "./personality.ts";
import type { PlatformAccess } from "./platform-access.ts";
import { type Register, type RegisterSpace, readRegister, writeRegister } from "./register.ts";

/** Where a block is: half of its registers hold status, half enable. */
export interface GpeBlockLocation {
  /** `GPE0`, `GPE1`, or the path of the block device. */
  readonly name: string;
  readonly space: RegisterSpace;
  readonly address: number;
  /** Number of status registers (bytes); as many enable registers follow. */
  readonly registerCount: number;
  /** Number of the first event. */
  readonly firstGpe: number;
  /** The block device; undefined for the blocks of the FADT. */
  readonly device: NamespaceNode | undefined;
}

/** One event that has a method. */
export interface GpeEvent {
  readonly block: GpeBlock;
  readonly gpe: number;
  readonly method: NamespaceNode;
  readonly trigger: "level" | "edge";
  /** Named by a _PRW: enabled only for sleep. */
  isWake: boolean;
  /** The deepest state it can wake the system from, as _PRW says. */
  wakesFrom: number;
  /** Enabled now, to wake the system. */
  isArmed: boolean;
  /** OSPM wants it enabled (it may be disabled in hardware while its method runs). */
  isEnabled: boolean;
  /** Its method is queued or running, or its notifications have not drained. */
  isDispatching: boolean;
  /** How often its method ran. */
  runs: number;
}

/** Registers and events of one block. */
export class GpeBlock {
  readonly location: GpeBlockLocation;
  readonly events = new Map<number, GpeEvent>();
  private readonly platform: PlatformAccess;
  private readonly conversation: RegisterConversation;
  /** What was last written to each enable register. */
  private readonly copies: Uint8Array;

  constructor(platform: PlatformAccess, conversation: RegisterConversation, location: GpeBlockLocation) {
    this.platform = platform;
    this.conversation = conversation;
    this.location = location;
    this.copies = new Uint8Array(location.registerCount);
  }

  get name(): string {
    return this.location.name;
  }

  /** Events in the block. */
  get count(): number {
    return this.location.registerCount * 8;
  }

  /** Disables every event and clears every status bit, register by register. */
  reset(): void {
    for (let index = 0; index < this.location.registerCount; index++) {
      this.writeEnable(index, 0);
      writeRegister(this.platform, this.register("status", index), 0xff);
    }
  }

  /** Numbers of events whose status and enable bits are set, each reported while its bits are being read. */
  *active(): Generator<number, void, void> {
    for (let index = 0; index < this.location.registerCount; index++) {
      // Registers without an event that OSPM wants are left alone.
      if (!this.hasWantedEvent(index)) continue;
      const base = this.location.firstGpe + index * 8;
      switch (this.conversation.gpeDetection) {
        case "per-event":
          for (let bit = 0; bit < 8; bit++) if ((this.readActive(index) & (1 << bit)) !== 0) yield base + bit;
          break;
        case "per-register": {
          const active = this.readActive(index);
          for (let bit = 0; bit < 8; bit++) if ((active & (1 << bit)) !== 0) yield base + bit;
          break;
        }
        default:
          this.conversation.gpeDetection satisfies never;
      }
    }
  }

  /** Disables every event; status bits stay. */
  disableAll(): void {
    for (let index = 0; index < this.location.registerCount; index++) this.writeEnable(index, 0);
  }

  /** True if an event is set and enabled. */
  isActive(gpe: number): boolean {
    return (this.readActive(this.indexOf(gpe)) & this.bitOf(gpe)) !== 0;
  }

  /** Sets or clears the enable bit of one event. */
  setEnable(gpe: number, isOn: boolean): void {
    const index = this.indexOf(gpe);
    const bit = this.bitOf(gpe);
    const before =
      this.conversation.enableUpdate === "read-modify-write"
        ? readRegister(this.platform, this.register("enable", index))
        : (this.copies[index] ?? 0);
    this.writeEnable(index, isOn ? before | bit : before & ~bit);
  }

  /** Writes one to one status bit (§4.8.4.1.1): a plain write, the other bits are zero. */
  clearStatus(gpe: number): void {
    writeRegister(this.platform, this.register("status", this.indexOf(gpe)), this.bitOf(gpe));
  }

  private hasWantedEvent(index: number): boolean {
    const base = this.location.firstGpe + index * 8;
    for (let bit = 0; bit < 8; bit++) {
      const event = this.events.get(base + bit);
      if (event?.isEnabled === true || event?.isArmed === true) return true;
    }
    return false;
  }

  private readActive(index: number): number {
    const enable = readRegister(this.platform, this.register("enable", index));
    return enable & readRegister(this.platform, this.register("status", index));
  }

  private writeEnable(index: number, value: number): void {
    this.copies[index] = value;
    writeRegister(this.platform, this.register("enable", index), value & 0xff);
  }

  private indexOf(gpe: number): number {
    return (gpe - this.location.firstGpe) >> 3;
  }

  private bitOf(gpe: number): number {
    return 1 << ((gpe - this.location.firstGpe) & 7);
  }

  private register(half: "status" | "enable", index: number): Register {
    const { space, address, registerCount } = this.location;
    return { space, address: address + index + (half === "enable" ? registerCount : 0), width: 1 };
  }
}
