/** The store on the hypervisor's clock: requests are answered at once, events come a moment later, in their order. */
import { type MachineTimer, type MachineTimers, type PhysicalMemory, SavedState } from "../../machine/index.ts";
import { type Lane, traceXenstore } from "../lane.ts";
import { parsePermission, printPermission } from "./permissions.ts";
import { answerMessage, decodeMessage, encodeMessage, watchEventMessage } from "./protocol.ts";
import { StoreRing } from "./store-ring.ts";
import type { WatchEvent } from "./watches.ts";
import { Xenstore, type XenstoreOptions } from "./xenstore.ts";

/** From a change to the watcher's event: through the daemon, the ring and an event channel. */
export const watchLatencyNs = 50_000;

type Listener = (path: string, token: string) => void;

export class XenstoreDaemon {
  readonly store: Xenstore;
  private readonly lane: Lane;
  private readonly timer: MachineTimer;
  private readonly listeners = new Map<number, Listener>();
  private readonly rings = new Map<number, StoreRing>();
  private pending: WatchEvent[] = [];

  constructor(lane: Lane, timers: MachineTimers, options: Omit<XenstoreOptions, "onEvent"> = {}) {
    this.lane = lane;
    this.timer = timers.define("xenstore/events", () => this.deliver());
    this.store = new Xenstore({
      ...options,
      onEvent: (event) => {
        this.pending.push(event);
        if (!this.timer.isArmed) this.timer.arm(watchLatencyNs);
      },
    });
  }

  /** A domain's software takes its events. */
  onEvent(domain: number, listener: Listener): void {
    this.listeners.set(domain, listener);
  }

  /** A domain's software takes its events as messages of the wire protocol. */
  onMessage(domain: number, listener: (bytes: Uint8Array) => void): void {
    this.onEvent(domain, (path, token) => listener(encodeMessage(watchEventMessage(path, token))));
  }

  /**
   * A domain speaks through a page of its memory from now on, events of its watches included.
   *
   * @param signal - tells the guest that bytes came or went
   * @returns the ring, to be polled when the guest has sent an event
   */
  connect(domain: number, memory: PhysicalMemory, address: number, signal: () => void): StoreRing {
    const ring = new StoreRing({
      memory,
      address,
      signal,
      answer: (message) => this.request(domain, message),
      reconnect: () => this.store.disconnect(domain),
    });
    this.rings.set(domain, ring);
    this.onMessage(domain, (bytes) => ring.send(bytes));
    return ring;
  }

  /** The software of a domain is gone: its watches, and events that were on their way to it. */
  forget(domain: number): void {
    this.store.watches.removeAll(domain);
    this.listeners.delete(domain);
    this.rings.delete(domain);
    this.pending = this.pending.filter((event) => event.domain !== domain);
  }

  /** One request of a domain in the wire protocol. @returns the answer; undefined: the bytes are no whole message */
  request(domain: number, bytes: Uint8Array): Uint8Array | undefined {
    const message = decodeMessage(bytes);
    return message === undefined ? undefined : encodeMessage(answerMessage(this.store, domain, message));
  }

  save(): unknown {
    const { nodes, watches, nextTransaction } = this.store.save();
    return {
      nodes: nodes.map(({ permissions, ...node }) => ({ ...node, permissions: permissions.map(printPermission) })),
      watches,
      nextTransaction,
      clients: this.store.clients.save(),
      rings: [...this.rings].map(([domain, ring]) => ({ domain, state: ring.save() })),
      pending: this.pending.map((event) => ({ ...event })),
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "xenstore");
    const nodes = saved.children("nodes").map((entry) => {
      const texts = entry.list("permissions").map(String);
      const [owner = { access: "n", domain: 0 } as const, ...others] = texts
        .map(parsePermission)
        .filter((permission) => permission !== undefined);
      const node = {
        value: entry.text("value"),
        permissions: [owner, ...others] as const,
        children: entry.list("children").map(String),
        generation: entry.number("generation"),
      };
      return [entry.text("path"), node] as const;
    });
    this.store.load(nodes, saved.number("nextTransaction"));
    this.store.watches.restore(saved.raw("watches"));
    this.store.clients.restore(saved.raw("clients"));
    // Pages are connected by whoever restores; what was on its way through them goes on.
    for (const entry of saved.children("rings")) this.rings.get(entry.number("domain"))?.restore(entry.raw("state"));
    this.pending = saved.children("pending").map((entry) => ({
      domain: entry.number("domain"),
      path: entry.text("path"),
      token: entry.text("token"),
    }));
  }

  private deliver(): void {
    const events = this.pending;
    this.pending = [];
    for (const { domain, path, token } of events) {
      traceXenstore(this.lane, "xenstore/event", { domain, path, token });
      this.listeners.get(domain)?.(path, token);
    }
  }
}
