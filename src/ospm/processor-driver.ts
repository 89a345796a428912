/**
 * The driver of this system's processors: from a processor object to a numbered processor, and back.
 *
 * @see hotplug facts B.0, I.2 to I.4
 */
import type { ApicId } from "../base/brand.ts";
import { type DeviceStatus, readStatus, toDeviceStatus } from "./device-status.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Flow } from "./flow.ts";
import { traceOspm } from "./lane.ts";
import type { LogicalCpu, LogicalCpus } from "./logical-cpus.ts";
import { decodeMat, type MadtProcessors, type MatContent } from "./madt.ts";
import { declarationMismatch, type EntryMatch, isServedBy, matchEntry, type ProcessorIdentity } from "./madt-rules.ts";
import type { AttachRead, Personality } from "./personality.ts";
import type { PlatformAccess } from "./platform-access.ts";
import type { ProcessorControl } from "./processor-control.ts";
import type { ProcessorDevice } from "./processor-device.ts";

export interface ProcessorDriverHost {
  readonly platform: PlatformAccess;
  readonly personality: Personality;
  readonly evaluator: Evaluator;
  readonly cpus: LogicalCpus;
  /** Absent: only `_MAT` can give an APIC ID. */
  readonly madt: MadtProcessors | undefined;
  readonly control: ProcessorControl;
  /** A processor was added while the system runs. */
  onAdded(cpu: LogicalCpu): void;
}

export class ProcessorDriver {
  private readonly host: ProcessorDriverHost;
  /** Which object holds which processor. */
  private readonly holders = new Map<LogicalCpu, ProcessorDevice>();

  constructor(host: ProcessorDriverHost) {
    this.host = host;
  }

  /**
   * Ties an object to a processor, numbering the processor if it is new.
   *
   * @param reads - what to evaluate, in this order
   * @param initial - `_STA` as known, if `reads` does not ask for it
   * @returns true if the object is attached afterwards
   */
  *attach(device: ProcessorDevice, reads: readonly AttachRead[], initial?: DeviceStatus): Flow<boolean> {
    const { evaluator, personality } = this.host;
    let status = initial ?? toDeviceStatus(0xf);
    let mat: Uint8Array | undefined;
    for (const read of reads) {
      switch (read) {
        case "_STA":
          status = yield* readStatus(evaluator, device.node);
          break;
        case "_UID":
          // ProcID is part of a Processor's declaration.
          if (device.declaration === "Device") yield* evaluator.integer(device.node, "_UID");
          break;
        case "_MAT":
          mat = yield* evaluator.buffer(device.node, "_MAT");
          break;
        case "_PXM":
          yield* evaluator.integer(device.node, "_PXM");
          break;
        default:
          read satisfies never;
      }
    }
    if (device.uid === undefined) return this.refuse(device, "no integer _UID");
    if (device.isDuplicate) return this.refuse(device, "duplicate processor UID");
    if (!status.isPresent) return this.refuse(device, "not present");
    if (personality.processor.attachNeedsEnabled && !status.isEnabled) return this.refuse(device, "not enabled");
    const found = this.findApicId({ declaration: device.declaration, uid: device.uid }, mat);
    if (found.kind === "mismatch") return this.refuse(device, found.reason);
    return this.bind(device, device.uid, found.apicId);
  }

  /** Takes the processor of an object offline. @returns why it stays online; empty on success */
  *offline(device: ProcessorDevice): Flow<string> {
    if (device.cpu === undefined) return "";
    const reason = yield* this.host.control.offline(device.cpu);
    if (reason !== "") this.refuse(device, reason);
    return reason;
  }

  /** Takes the processor of an object online again, after an eject that another processor refused. */
  *online(device: ProcessorDevice): Flow<void> {
    if (device.cpu !== undefined) yield* this.host.control.online(device.cpu);
  }

  /** Lets go of an object: its processor is no longer present. */
  *detach(device: ProcessorDevice): Flow<void> {
    const { cpu, node } = device;
    device.isAttached = false;
    device.cpu = undefined;
    if (cpu === undefined) return;
    // A processor that vanished by surprise is still taken for running: it must not be scheduled any longer.
    yield* this.host.control.offline(cpu);
    this.holders.delete(cpu);
    cpu.isPresent = cpu.state !== "offline";
    traceOspm(this.host.platform, "processor/unregistered", {
      object: node.path,
      uid: cpu.uid,
      apicId: cpu.apicId,
      cpu: cpu.cpu,
    });
  }

  private bind(device: ProcessorDevice, uid: ProcessorIdentity["uid"], apicId: ApicId): boolean {
    const { cpus, personality, platform } = this.host;
    const known = cpus.byApicId(apicId);
    if (known === undefined && personality.processor.needsRegisteredApicId) {
      return this.refuse(device, "APIC ID was not in the MADT at boot");
    }
    const holder = known === undefined ? undefined : this.holders.get(known);
    if (holder !== undefined && holder !== device) return this.refuse(device, `${holder.node.path} is this processor`);
    const isNew = known?.isPresent !== true;
    const cpu = cpus.register(apicId, uid, true);
    device.isAttached = true;
    device.cpu = cpu;
    this.holders.set(cpu, device);
    traceOspm(platform, "processor/registered", { object: device.node.path, uid, apicId, cpu: cpu.cpu });
    if (isNew) this.host.onAdded(cpu);
    return true;
  }

  /** `_MAT` first, then the MADT as it is in memory now. */
  private findApicId(identity: ProcessorIdentity, mat: Uint8Array | undefined): EntryMatch {
    const rules = this.host.personality.processor;
    const reasons: string[] = [];
    const search = ({ entries, brokenTypes }: MatContent, where: string): EntryMatch | undefined => {
      if (entries.length + brokenTypes.length === 0) reasons.push(`no processor entry in ${where}`);
      for (const type of brokenTypes) {
        const reason = isServedBy(type, identity, rules) ? "entry is cut off" : declarationMismatch;
        reasons.push(`${reason} (${where})`);
      }
      for (const entry of entries) {
        const match = matchEntry(entry, identity, rules);
        if (match.kind === "match") return match;
        reasons.push(`${match.reason} (${where})`);
      }
      return undefined;
    };
    const own = mat === undefined ? undefined : search(decodeMat(mat), "_MAT");
    const found = own ?? search(this.host.madt?.entriesOf(identity.uid) ?? { entries: [], brokenTypes: [] }, "MADT");
    if (found !== undefined) return found;
    // A declaration that can never match says more than the state of an entry.
    const reason = reasons.find((text) => text.startsWith(declarationMismatch)) ?? reasons[0] ?? "no entry";
    return { kind: "mismatch", reason };
  }

  private refuse(device: ProcessorDevice, reason: string): false {
    traceOspm(this.host.platform, "processor/refused", { object: device.node.path, reason });
    return false;
  }
}
