/**
 * The driver of physical processors in a hardware domain: what firmware announces is passed on to the hypervisor.
 *
 * @see hotplug facts B.4 to B.6
 */

import {
  cpuHotadd,
  cpuInfo,
  cpuInfoFlags,
  cpuOnlineOffline,
  failure,
  platformCommands,
  structureField,
} from "../xen/index.ts";
import { readStatus } from "./device-status.ts";
import type { Evaluator } from "./evaluator.ts";
import { type Flow, runFlow, sleep } from "./flow.ts";
import type { Hypercalls } from "./hypercalls.ts";
import { traceOspm, traceUser } from "./lane.ts";
import { decodeMat } from "./madt.ts";
import type { OspmSettings } from "./options.ts";
import type { OstReporter } from "./ost.ts";
import { ostStatus } from "./personality.ts";
import type { PlatformAccess } from "./platform-access.ts";
import { announcePhysical, type ProcessorDevice } from "./processor-device.ts";
import type { WorkQueue } from "./work-queue.ts";

/** Virtual interrupt that says that the state of physical CPUs changed. */
const VIRQ_PCPU_STATE = 9;
/** A hypervisor whose CPU maps are locked is asked again after this many nanoseconds, this many times. */
const BUSY_RETRY_NS = 1_000_000;
const BUSY_RETRIES = 100;

/** A physical CPU as the hypervisor reports it. */
export interface PhysicalCpu {
  /** The hypervisor's number. */
  readonly pcpu: number;
  readonly apicId: number;
  readonly acpiId: number;
  readonly isOnline: boolean;
}

export interface PhysicalCpuDriverHost {
  readonly platform: PlatformAccess;
  readonly settings: OspmSettings;
  readonly evaluator: Evaluator;
  readonly hypercalls: Hypercalls;
  readonly ost: OstReporter;
  /** What changes the hypervisor's CPUs is done one after the other. */
  readonly queue: WorkQueue;
}

export class PhysicalCpuDriver {
  private readonly host: PhysicalCpuDriverHost;
  private readonly known = new Map<number, PhysicalCpu>();
  private isSyncQueued: boolean = false;

  constructor(host: PhysicalCpuDriverHost) {
    this.host = host;
    host.platform.onVirq((virq) => {
      if (virq === VIRQ_PCPU_STATE) this.queueSync();
    });
  }

  /** The physical CPUs the hypervisor knows, by its numbers. */
  get cpus(): readonly PhysicalCpu[] {
    return [...this.known.values()];
  }

  /** Asks the hypervisor for all its CPUs (XENPF_get_cpuinfo over 0 … max_present). */
  *sync(): Flow<void> {
    let last = 0;
    for (let pcpu = 0; pcpu <= last; pcpu++) last = Math.max(last, yield* this.syncOne(pcpu));
  }

  /** Device Check of a physical processor. @returns status for `_OST` */
  *add(device: ProcessorDevice): Flow<number> {
    const { evaluator, settings, platform, hypercalls } = this.host;
    announcePhysical(platform, device);
    const status = yield* readStatus(evaluator, device.node);
    if (!status.isPresent) return this.refuse(device, "not present");
    const mat = yield* evaluator.buffer(device.node, "_MAT");
    const entry = decodeMat(mat ?? new Uint8Array(0)).entries.find((each) => each.isEnabled);
    if (entry === undefined) return this.refuse(device, "no enabled processor entry in _MAT");
    const proximity = yield* evaluator.integer(device.node, "_PXM");
    if (proximity === undefined && settings.personality.xen.needsProximity) return this.refuse(device, "no _PXM");
    yield* this.sync();
    const values = { apicId: entry.apicId, acpiId: entry.uid, proximity: Number(proximity ?? 0n) };
    if (this.cpus.some((cpu) => cpu.acpiId === values.acpiId)) {
      return this.refuse(device, "the hypervisor knows it already");
    }
    const { result } = hypercalls.platformOp(platformCommands.cpuHotadd, cpuHotadd, values);
    if (result < 0) return this.refuse(device, `the hypervisor refused it with ${result}`);
    yield* this.sync();
    if (settings.bringsOnline) platform.clock.after(settings.reactionNs, () => this.userOnline(result));
    return ostStatus.success;
  }

  /** Eject Request of a physical processor. @returns status for the last `_OST` */
  *remove(device: ProcessorDevice): Flow<number> {
    const { evaluator, settings, hypercalls, ost, platform } = this.host;
    announcePhysical(platform, device);
    const command = settings.pcpuHotRemoveCommand;
    // Without an operation to forget a CPU the eject can never complete (facts B.5).
    if (command === undefined) return this.refuse(device, "the hypervisor cannot forget a CPU");
    yield* this.sync();
    const cpu = this.cpus.find(({ acpiId }) => acpiId === device.uid);
    if (cpu === undefined) return this.refuse(device, "the hypervisor does not know it");
    yield* ost.report(device.node, { event: 3, status: ostStatus.ejectInProgress });
    const values = { cpu: cpu.pcpu };
    const offline = yield* hypercalls.slowPlatformOp(platformCommands.cpuOffline, cpuOnlineOffline, values);
    if (offline < 0) return this.refuse(device, `it stays online: ${offline}`, ejectStatusOf(offline));
    const gone = hypercalls.platformOp(command, cpuOnlineOffline, values).result;
    if (gone < 0) return this.refuse(device, `the hypervisor keeps it: ${gone}`, ejectStatusOf(gone));
    this.known.delete(cpu.pcpu);
    traceOspm(platform, "eject", { object: device.node.path });
    const answer = yield* evaluator.child(device.node, "_EJ0", [{ type: "Integer", value: 1n }]);
    if (answer.kind !== "value") return this.refuse(device, answer.kind === "absent" ? "no _EJ0" : "_EJ0 failed");
    const status = yield* readStatus(evaluator, device.node);
    return status.isEnabled ? settings.personality.eject.incomplete : ostStatus.success;
  }

  /** User space writes 1 to the CPU's online attribute. */
  userOnline(pcpu: number): void {
    this.change(pcpu, { kind: "pcpu/online", command: platformCommands.cpuOnline });
  }

  /** User space writes 0 to the CPU's online attribute. */
  userOffline(pcpu: number): void {
    this.change(pcpu, { kind: "pcpu/offline", command: platformCommands.cpuOffline });
  }

  private change(pcpu: number, { kind, command }: { readonly kind: string; readonly command: number }): void {
    traceUser(this.host.platform, kind, { pcpu });
    runFlow(this.host.hypercalls.slowPlatformOp(command, cpuOnlineOffline, { cpu: pcpu }));
  }

  /** One sync is enough for all interrupts that come before it runs. */
  private queueSync(): void {
    if (this.isSyncQueued) return;
    this.isSyncQueued = true;
    const { queue } = this.host;
    const work = (): Flow<void> => {
      this.isSyncQueued = false;
      return this.sync();
    };
    queue.add(work);
  }

  /** @returns the highest number present */
  private *syncOne(pcpu: number): Flow<number> {
    const { hypercalls, platform } = this.host;
    const ask = () => hypercalls.platformOp(platformCommands.getCpuinfo, cpuInfo, { cpu: pcpu });
    let answer = ask();
    for (let retry = 0; answer.result === failure("EBUSY") && retry < BUSY_RETRIES; retry++) {
      yield* sleep(platform.clock, BUSY_RETRY_NS);
      answer = ask();
    }
    if (answer.result < 0) return 0;
    const field = (name: "maxPresent" | "flags" | "apicId" | "acpiId"): number =>
      structureField(cpuInfo, answer.bytes, name);
    if ((field("flags") & cpuInfoFlags.invalid) !== 0) {
      this.known.delete(pcpu);
      return field("maxPresent");
    }
    const isOnline = (field("flags") & cpuInfoFlags.online) !== 0;
    const before = this.known.get(pcpu);
    this.known.set(pcpu, { pcpu, apicId: field("apicId"), acpiId: field("acpiId"), isOnline });
    if (before?.isOnline !== isOnline) {
      traceOspm(platform, "pcpu/state", { pcpu, state: isOnline ? "online" : "offline" });
    }
    return field("maxPresent");
  }

  private refuse(device: ProcessorDevice, reason: string, status: number = ostStatus.failure): number {
    traceOspm(this.host.platform, "processor/refused", { object: device.node.path, reason });
    return status;
  }
}

/** What an error of the hypervisor means for an eject. */
function ejectStatusOf(error: number): number {
  if (error === failure("EOPNOTSUPP")) return ostStatus.ejectNotSupported;
  return error === failure("EBUSY") ? ostStatus.ejectBusy : ostStatus.failure;
}
