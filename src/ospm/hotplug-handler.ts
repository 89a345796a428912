/**
 * Hotplug events: Bus Check, Device Check and Eject Request, answered through `_OST`.
 *
 * @see ACPI 6.5 §5.6.6 table 5.184, §6.3; hotplug facts B.0, I.3, I.4
 */
import { nameSeg } from "../aml/index.ts";
import type { Namespace, NamespaceNode } from "../namespace/index.ts";
import { type DeviceStatus, readStatus, toDeviceStatus } from "./device-status.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Flow } from "./flow.ts";
import { traceOspm } from "./lane.ts";
import type { OstReporter } from "./ost.ts";
import { type DeviceCheckRule, ostStatus, type Personality } from "./personality.ts";
import type { PhysicalCpuDriver } from "./physical-cpu-driver.ts";
import type { PlatformAccess } from "./platform-access.ts";
import type { ProcessorDevice } from "./processor-device.ts";
import type { ProcessorDriver } from "./processor-driver.ts";

/** Notify values that are hotplug events. */
export const hotplugEvent = { busCheck: 0, deviceCheck: 1, ejectRequest: 3 } as const;

/** Not a status of `_OST`: the personality decides what an eject that left `_STA` set is worth. */
const INCOMPLETE = -1;

export interface HotplugHost {
  readonly platform: PlatformAccess;
  readonly personality: Personality;
  readonly namespace: Namespace;
  readonly evaluator: Evaluator;
  readonly ost: OstReporter;
  readonly devices: ReadonlyMap<NamespaceNode, ProcessorDevice>;
  readonly processors: ProcessorDriver;
  /** Absent: physical processors are nobody's business. */
  readonly physical: PhysicalCpuDriver | undefined;
  readonly ejectIsDisabled: boolean;
}

export class HotplugHandler {
  private readonly host: HotplugHost;

  constructor(host: HotplugHost) {
    this.host = host;
  }

  /** Handles one event to its end, `_OST` included. */
  *handle(node: NamespaceNode, event: number): Flow<void> {
    traceOspm(this.host.platform, "hotplug", { object: node.path, event });
    const affected = this.devicesBelow(node);
    const own = this.host.devices.get(node);
    const status = yield* own?.isPhysical === true
      ? this.handlePhysical(own, event)
      : this.handleOwn(node, affected, event);
    yield* this.host.ost.report(node, { event, status });
  }

  private *handlePhysical(device: ProcessorDevice, event: number): Flow<number> {
    const driver = this.host.physical;
    if (driver === undefined) return ostStatus.failure;
    return yield* event === hotplugEvent.ejectRequest ? driver.remove(device) : driver.add(device);
  }

  private *handleOwn(node: NamespaceNode, affected: readonly ProcessorDevice[], event: number): Flow<number> {
    const own = this.host.devices.get(node);
    if (event === hotplugEvent.ejectRequest) return yield* this.eject(node, affected);
    if (event === hotplugEvent.deviceCheck && own !== undefined) return yield* this.check(own, node.parent);
    // A check of a bus or of a container looks at everything below it; it fails only where a single check would.
    for (const device of affected) {
      if (device.isPhysical) yield* this.handlePhysical(device, hotplugEvent.deviceCheck);
      else yield* this.check(device, undefined);
    }
    if (this.host.personality.processor.scans === "parent") yield* this.scan(node);
    return ostStatus.success;
  }

  /**
   * Device Check of one processor, by the personality's rules.
   *
   * @param scope - where a personality that scans looks for new devices; undefined: it does so once for several
   * @returns status for `_OST`
   */
  private *check(device: ProcessorDevice, scope: NamespaceNode | undefined): Flow<number> {
    const { evaluator, personality, platform, processors } = this.host;
    const rules = personality.processor;
    const scans = rules.scans === "parent";
    let status = toDeviceStatus(0);
    for (const _read of rules.checkReads) status = yield* readStatus(evaluator, device.node);
    const rule = rules.deviceCheck.find((each) => applies(each, status, device.isAttached));
    if (rule === undefined) return ostStatus.failure;
    traceOspm(platform, "device-check", { object: device.node.path, status: status.value, outcome: rule.remark });
    if (scans && status.isPresent && rule.action !== "detach") {
      if (scope !== undefined) yield* this.scan(scope);
      return rule.action === "attach" && scope !== undefined && !device.isAttached ? rules.attachFailure : rule.status;
    }
    switch (rule.action) {
      case "attach":
        return (yield* processors.attach(device, rules.attachReads, status)) ? rule.status : rules.attachFailure;
      case "detach":
        yield* processors.detach(device);
        return rule.status;
      case "keep":
        return rule.status;
      default:
        return rule.action satisfies never;
    }
  }

  /** Reads the status of every device below a node, but not below an absent one, and takes processors that are there. */
  private *scan(scope: NamespaceNode): Flow<void> {
    const { devices, evaluator, personality, processors } = this.host;
    const { attachReads, attachNeedsEnabled } = personality.processor;
    for (const node of scope.children.values()) {
      const isDevice = node.object?.type === "Device" || node.object?.type === "Processor";
      if (!isDevice || node.aliasOf !== undefined) continue;
      const status = yield* readStatus(evaluator, node);
      if (!status.isPresent) continue;
      const device = devices.get(node);
      const isNew = device !== undefined && !device.isPhysical && !device.isAttached;
      if (isNew && (status.isEnabled || !attachNeedsEnabled)) yield* processors.attach(device, attachReads, status);
      yield* this.scan(node);
    }
  }

  /** Eject Request: offline, let go, `_EJ0`, look again. @returns status for the last `_OST` */
  private *eject(node: NamespaceNode, affected: readonly ProcessorDevice[]): Flow<number> {
    const { evaluator, ost, personality, platform, processors } = this.host;
    if (this.host.ejectIsDisabled) return ostStatus.ejectNotSupported;
    yield* ost.report(node, { event: hotplugEvent.ejectRequest, status: ostStatus.ejectInProgress });
    for (const _read of personality.eject.checkReads) yield* readStatus(evaluator, node);
    if (personality.eject.checksMethodFirst && !hasMethod(node, "_EJ0")) return this.fail(node, "no _EJ0");

    const offlined: ProcessorDevice[] = [];
    for (const device of affected) {
      const wasOnline = device.cpu?.state === "online";
      if ((yield* processors.offline(device)) !== "") {
        for (const back of offlined) yield* processors.online(back);
        return ostStatus.ejectBusy;
      }
      if (wasOnline) offlined.push(device);
    }
    const { detachesBeforeEject, incomplete } = personality.eject;
    if (detachesBeforeEject) for (const device of affected) yield* processors.detach(device);
    const status = yield* this.runEject(node);
    if (!detachesBeforeEject && status === ostStatus.success) {
      for (const device of affected) yield* processors.detach(device);
    }
    if (status !== INCOMPLETE) return status;
    traceOspm(platform, "eject/incomplete", { object: node.path });
    return incomplete;
  }

  /** `_LCK(0)`, `_EJ0(1)` and the second look at `_STA`. */
  private *runEject(node: NamespaceNode): Flow<number> {
    const { evaluator, platform } = this.host;
    if (hasMethod(node, "_LCK")) yield* evaluator.child(node, "_LCK", [{ type: "Integer", value: 0n }]);
    if (!hasMethod(node, "_EJ0")) return this.fail(node, "no _EJ0");
    traceOspm(platform, "eject", { object: node.path });
    const answer = yield* evaluator.child(node, "_EJ0", [{ type: "Integer", value: 1n }]);
    if (answer.kind !== "value") return this.fail(node, "_EJ0 failed");
    const status = yield* readStatus(evaluator, node);
    return status.isEnabled ? INCOMPLETE : ostStatus.success;
  }

  private fail(node: NamespaceNode, reason: string): number {
    traceOspm(this.host.platform, "processor/refused", { object: node.path, reason });
    return ostStatus.failure;
  }

  /** The processors at and below a node, in the order of the name space. */
  private devicesBelow(node: NamespaceNode): readonly ProcessorDevice[] {
    const found: ProcessorDevice[] = [];
    this.host.namespace.walk((each) => {
      const device = this.host.devices.get(each);
      if (device !== undefined) found.push(device);
    }, node);
    return found;
  }
}

function hasMethod(node: NamespaceNode, segment: string): boolean {
  return node.children.has(nameSeg(segment));
}

/** A condition that is left out holds. */
function applies(rule: DeviceCheckRule, status: DeviceStatus, isAttached: boolean): boolean {
  return (
    rule.attached === isAttached &&
    (rule.present === undefined || rule.present === status.isPresent) &&
    (rule.enabled === undefined || rule.enabled === status.isEnabled)
  );
}
