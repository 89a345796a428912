/** The processors as the scheduler of the operating system numbers them. */
import type { ApicId, ProcessorUid } from "../base/brand.ts";

/** One numbered processor. */
export interface LogicalCpu {
  /** The OS's number; 0 is the boot processor. */
  readonly cpu: number;
  readonly apicId: ApicId;
  /** ACPI processor UID of the entry that described it. */
  readonly uid: ProcessorUid;
  /** It may be started. */
  isPresent: boolean;
  state: "offline" | "starting" | "online" | "stopping";
  /** Work is pinned to it: it cannot go offline. */
  isBusy: boolean;
}

/** Numbers processors in the order they become known and finds them by number or APIC ID. */
export class LogicalCpus {
  private readonly list: LogicalCpu[] = [];
  private readonly byId = new Map<ApicId, LogicalCpu>();

  /** All known processors, in the order of their numbers. */
  get all(): readonly LogicalCpu[] {
    return this.list;
  }

  at(cpu: number): LogicalCpu | undefined {
    return this.list[cpu];
  }

  byApicId(id: ApicId): LogicalCpu | undefined {
    return this.byId.get(id);
  }

  /** Numbers a processor; one that is known by its APIC ID keeps its number and may become present. */
  register(apicId: ApicId, uid: ProcessorUid, isPresent: boolean): LogicalCpu {
    const known = this.byId.get(apicId);
    if (known !== undefined) {
      known.isPresent ||= isPresent;
      return known;
    }
    const cpu: LogicalCpu = { cpu: this.list.length, apicId, uid, isPresent, state: "offline", isBusy: false };
    this.list.push(cpu);
    this.byId.set(apicId, cpu);
    return cpu;
  }
}
