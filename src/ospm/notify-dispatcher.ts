/** Handing out notifications: each one on a queue of its own, never inside the method that sent it. */
import type { NamespaceNode } from "../namespace/index.ts";
import { immediately } from "./flow.ts";
import type { HotplugHandler } from "./hotplug-handler.ts";
import { hotplugEvent } from "./hotplug-handler.ts";
import { traceOspm } from "./lane.ts";
import type { OstReporter } from "./ost.ts";
import { type HotplugEventName, ostStatus } from "./personality.ts";
import type { PlatformAccess } from "./platform-access.ts";
import type { WorkQueue } from "./work-queue.ts";

/** First value that means something to one kind of device only (§5.6.6). */
const FIRST_DEVICE_SPECIFIC = 0x80;
const HOTPLUG_EVENTS: ReadonlyMap<number, HotplugEventName> = new Map(
  // Object.keys loses the key type.
  (Object.keys(hotplugEvent) as HotplugEventName[]).map((name) => [hotplugEvent[name], name]),
);
/** Objects that have a device of the operating system, which notifications can be for. */
const DEVICE_TYPES: ReadonlySet<string> = new Set(["Device", "Processor", "ThermalZone"]);

export interface NotifyHost {
  readonly platform: PlatformAccess;
  readonly notifyQueue: WorkQueue;
  /** Hotplug events are handled here, strictly one after the other. */
  readonly hotplugQueue: WorkQueue;
  readonly hotplug: HotplugHandler;
  readonly ost: OstReporter;
  /** Hotplug events that the personality acts upon. */
  readonly handles: readonly HotplugEventName[];
}

export class NotifyDispatcher {
  private readonly host: NotifyHost;

  constructor(host: NotifyHost) {
    this.host = host;
  }

  /** Takes a notification from a running method; nothing is evaluated in this call. */
  queue(node: NamespaceNode, value: number): void {
    this.host.notifyQueue.add(() => immediately(() => this.dispatch(node, value)));
  }

  private dispatch(node: NamespaceNode, value: number): void {
    const { platform, hotplug, hotplugQueue, ost, handles } = this.host;
    traceOspm(platform, "notify/dispatch", { object: node.path, value });
    if (value >= FIRST_DEVICE_SPECIFIC) {
      traceOspm(platform, "notify/device-specific", { object: node.path, value });
      return;
    }
    const event = HOTPLUG_EVENTS.get(value);
    if (event === undefined || !handles.includes(event)) {
      traceOspm(platform, "notify/logged", { object: node.path, value });
      return;
    }
    if (!DEVICE_TYPES.has(node.object?.type ?? "")) {
      // Nobody can act on it: the platform is told so at once.
      hotplugQueue.add(() => ost.report(node, { event: value, status: ostStatus.failure }));
      return;
    }
    // One turn of the clock later, so that an event whose last notification this is gets enabled again first: recorded
    // systems do it in this order, and the event is back in service before the long work begins.
    platform.clock.after(0, () => hotplugQueue.add(() => hotplug.handle(node, value)));
  }
}
