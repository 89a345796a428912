/**
 * From a set status bit to the end of its notifications.
 *
 * Per event: disable; if edge, clear; run the method on a worker; after the notifications it queued have been handed
 * out: if level, clear; enable. An event that comes meanwhile stays in the status bit and is seen after the enable.
 *
 * @see ACPI 6.5 §5.6.4
 */
import type { NamespaceNode } from "../namespace/index.ts";
import { type Flow, immediately } from "./flow.ts";
import { GpeBlock, type GpeBlockLocation, type GpeEvent } from "./gpe-block.ts";
import type { GpeMethod } from "./gpe-methods.ts";
import { traceOspm } from "./lane.ts";
import type { RegisterConversation } from "./personality.ts";
import type { PlatformAccess } from "./platform-access.ts";
import type { WorkQueue } from "./work-queue.ts";

/** What the dispatcher needs from the rest of the operating system. */
export interface GpeDispatcherHost {
  readonly platform: PlatformAccess;
  readonly conversation: RegisterConversation;
  /** Methods run here, one at a time. */
  readonly methodQueue: WorkQueue;
  /** Notifications are handed out here, in order; the end of an event waits behind its own. */
  readonly notifyQueue: WorkQueue;
  runMethod(method: NamespaceNode): Flow<void>;
  /** Keeps interrupts out while a register and what OSPM knows about it change together. */
  atomically(action: () => void): void;
  /** Two methods claim one event: the second one is not used. */
  onDuplicate(block: string, first: NamespaceNode, second: NamespaceNode): void;
}

/** All GPE blocks of one operating system. */
export class GpeDispatcher {
  private readonly host: GpeDispatcherHost;
  private readonly installed: GpeBlock[] = [];
  /** The system is about to sleep, sleeps, or wakes up: nothing is enabled. */
  private isSuspended: boolean = false;

  constructor(host: GpeDispatcherHost) {
    this.host = host;
  }

  get blocks(): readonly GpeBlock[] {
    return this.installed;
  }

  /** Resets a block's registers and ties methods to its events; nothing is enabled yet. */
  install(location: GpeBlockLocation, methods: readonly GpeMethod[]): GpeBlock {
    const { platform, conversation } = this.host;
    const block = new GpeBlock(platform, conversation, location);
    const { name, address, firstGpe } = location;
    traceOspm(platform, "gpe-block/install", { block: name, first: firstGpe, count: block.count, address });
    block.reset();
    this.installed.push(block);
    for (const { gpe, trigger, node } of methods) {
      if (gpe < firstGpe || gpe >= firstGpe + block.count) continue;
      const earlier = block.events.get(gpe);
      if (earlier !== undefined) {
        this.host.onDuplicate(name, earlier.method, node);
        continue;
      }
      const state = { isWake: false, wakesFrom: 0, isArmed: false, isEnabled: false, isDispatching: false, runs: 0 };
      block.events.set(gpe, { block, gpe, method: node, trigger, ...state });
      if (conversation.disablesOnMatch) block.setEnable(gpe, false);
    }
    return block;
  }

  /** Enables the events of a block that have a method and are not for waking; looks at them once if that is the way. */
  enable(block: GpeBlock): void {
    for (const event of [...block.events.values()].sort((a, b) => a.gpe - b.gpe)) {
      if (event.isWake || event.isEnabled) continue;
      this.host.atomically(() => {
        event.isEnabled = true;
        block.setEnable(event.gpe, true);
        this.trace("gpe/enable", event);
      });
    }
    if (this.host.conversation.pollsAfterStart) this.host.atomically(() => this.detect([block]));
  }

  /** Disables everything before the system sleeps. What comes from now on is kept by its status bit. */
  suspend(): void {
    this.host.atomically(() => {
      this.isSuspended = true;
      for (const block of this.installed) block.disableAll();
      // An event that is being handled is disabled already, and stays so when it is done.
      for (const event of this.events()) if (event.isEnabled && !event.isDispatching) this.trace("gpe/mask", event);
    });
  }

  /** Enables the events that are to wake the system from a state (§7.3.13: EventInfo and deepest state). */
  armWake(state: number): void {
    for (const event of this.events()) {
      if (!event.isWake || event.wakesFrom < state) continue;
      event.isArmed = true;
      event.block.setEnable(event.gpe, true);
      this.trace("gpe/enable", event);
    }
  }

  /** Back to the events of the working state; those that woke the system are handled once. */
  resume(): void {
    this.host.atomically(() => {
      this.isSuspended = false;
      for (const event of this.events()) {
        if (!event.isArmed) continue;
        if (event.block.isActive(event.gpe)) this.dispatch(event.block, event.gpe);
        else this.trace("gpe/mask", event);
        event.isArmed = false;
      }
      // Whatever firmware left enabled goes off first.
      for (const block of this.installed) block.disableAll();
      for (const event of this.events()) {
        if (!event.isEnabled || event.isDispatching) continue;
        event.block.setEnable(event.gpe, true);
        this.trace("gpe/enable", event);
      }
    });
  }

  private events(): readonly GpeEvent[] {
    return this.installed.flatMap((block) => [...block.events.values()].sort((a, b) => a.gpe - b.gpe));
  }

  /** Looks at blocks and dispatches what is set and enabled. @returns how many events were */
  detect(blocks: readonly GpeBlock[]): number {
    let found = 0;
    for (const block of blocks) {
      for (const gpe of block.active()) {
        found++;
        this.dispatch(block, gpe);
      }
    }
    return found;
  }

  private dispatch(block: GpeBlock, gpe: number): void {
    const event = block.events.get(gpe);
    block.setEnable(gpe, false);
    if (event === undefined) {
      // Somebody else enabled it; without a method its cause can never be removed.
      traceOspm(this.host.platform, "gpe/unhandled", { block: block.name, gpe });
      return;
    }
    this.trace("gpe/disable", event);
    if (event.trigger === "edge") this.clear(event);
    event.isArmed = false;
    event.isDispatching = true;
    this.host.methodQueue.add(() => this.run(event));
  }

  private *run(event: GpeEvent): Flow<void> {
    const { block, gpe, method } = event;
    event.runs++;
    traceOspm(this.host.platform, "gpe/dispatch", { block: block.name, gpe, method: method.path });
    yield* this.host.runMethod(method);
    this.host.notifyQueue.add(() => immediately(() => this.finish(event)));
  }

  private finish(event: GpeEvent): void {
    this.host.atomically(() => {
      if (event.trigger === "level") this.clear(event);
      event.isDispatching = false;
      if (event.isEnabled && this.isSuspended) this.trace("gpe/mask", event);
      else if (event.isEnabled) {
        event.block.setEnable(event.gpe, true);
        this.trace("gpe/enable", event);
      }
      this.trace("gpe/done", event);
    });
  }

  private clear(event: GpeEvent): void {
    event.block.clearStatus(event.gpe);
    this.trace("gpe/clear", event);
  }

  private trace(kind: string, { block, gpe }: GpeEvent): void {
    traceOspm(this.host.platform, kind, { block: block.name, gpe });
  }
}
