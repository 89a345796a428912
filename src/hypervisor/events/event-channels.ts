/** Event channels of one domain: ports, what they are bound to, and who hears of them (facts E.7). */
import { SavedState } from "../../machine/index.ts";
import { type ErrnoName, fifo, type PortState, perVcpuVirqs, portStates, virqCount } from "../../xen/index.ts";
import type { EventAbi } from "./event-abi.ts";

/** One port that is not closed. */
export interface EventPort {
  readonly port: number;
  readonly state: Exclude<PortState, "closed">;
  /** vCPU that hears of it. */
  readonly vcpu: number;
  /** unbound, interdomain: the other domain. */
  readonly remoteDomain: number;
  readonly remotePort: number;
  /** pirq, virq: its number. */
  readonly source: number;
}

export interface EventChannelsHost {
  readonly domain: number;
  readonly vcpuCount: number;
  /** A privileged domain may bind global virtual interrupts that concern the whole machine, and physical ones. */
  readonly isPrivileged: boolean;
  channelsOf(domain: number): EventChannels | undefined;
  /** An upcall is due on a vCPU. */
  onUpcall(vcpu: number): void;
  /** A port became pending, masked or not: a poll may wait for it. */
  onPending?(port: number, vcpu: number): void;
}

/** A number on success. */
export type PortResult = number | ErrnoName;

export class EventChannels {
  private readonly host: EventChannelsHost;
  private abi: EventAbi;
  private readonly open = new Map<number, EventPort>();

  constructor(host: EventChannelsHost, abi: EventAbi) {
    this.host = host;
    this.abi = abi;
  }

  get currentAbi(): EventAbi {
    return this.abi;
  }

  /** Open ports by number. */
  get ports(): readonly EventPort[] {
    return [...this.open.values()].sort((a, b) => a.port - b.port);
  }

  port(port: number): EventPort | undefined {
    return this.open.get(port);
  }

  /** From now on events are shown by another ABI; pending ones move over. */
  switchAbi(abi: EventAbi): void {
    const pending = this.ports.filter(({ port }) => this.abi.isPending(port));
    this.abi = abi;
    for (const { port, vcpu } of pending) this.notify(port, vcpu);
  }

  /** EVTCHNOP_alloc_unbound. @param remote - who may bind to it */
  allocUnbound(remote: number): PortResult {
    return this.allocate({ state: "unbound", vcpu: 0, remoteDomain: remote, remotePort: 0, source: 0 });
  }

  /** EVTCHNOP_bind_interdomain. */
  bindInterdomain(remoteDomain: number, remotePort: number): PortResult {
    const channels = this.host.channelsOf(remoteDomain);
    if (channels === undefined) return "ESRCH";
    const remote = channels.open.get(remotePort);
    if (remote?.state !== "unbound" || remote.remoteDomain !== this.host.domain) return "EINVAL";
    const local = this.allocate({ state: "interdomain", vcpu: 0, remoteDomain, remotePort, source: 0 });
    if (typeof local !== "number") return local;
    channels.open.set(remotePort, {
      ...remote,
      state: "interdomain",
      remoteDomain: this.host.domain,
      remotePort: local,
    });
    // An event that was sent before anybody listened must not be lost.
    this.notify(local, 0);
    return local;
  }

  /** EVTCHNOP_bind_virq. */
  bindVirq(virq: number, vcpu: number): PortResult {
    if (virq >= virqCount) return "EINVAL";
    if (!perVcpuVirqs.includes(virq) && vcpu !== 0) return "EINVAL";
    if (vcpu >= this.host.vcpuCount) return "ENOENT";
    if (this.virqPort(virq, vcpu) !== undefined) return "EEXIST";
    return this.allocate({ state: "virq", vcpu, remoteDomain: 0, remotePort: 0, source: virq });
  }

  /** EVTCHNOP_bind_pirq. */
  bindPirq(pirq: number): PortResult {
    if (!this.host.isPrivileged) return "EPERM";
    if (this.ports.some(({ state, source }) => state === "pirq" && source === pirq)) return "EEXIST";
    return this.allocate({ state: "pirq", vcpu: 0, remoteDomain: 0, remotePort: 0, source: pirq });
  }

  /** EVTCHNOP_bind_ipi. */
  bindIpi(vcpu: number): PortResult {
    if (vcpu >= this.host.vcpuCount) return "ENOENT";
    return this.allocate({ state: "ipi", vcpu, remoteDomain: 0, remotePort: 0, source: 0 });
  }

  /** EVTCHNOP_close. The other end of an interdomain channel is unbound then. */
  close(port: number): ErrnoName | undefined {
    const channel = this.open.get(port);
    if (channel === undefined) return "EINVAL";
    this.open.delete(port);
    this.abi.clearPending(port);
    this.abi.setMasked(port);
    if (channel.state !== "interdomain") return undefined;
    const remote = this.host.channelsOf(channel.remoteDomain);
    const other = remote?.open.get(channel.remotePort);
    if (other !== undefined) remote?.open.set(other.port, { ...other, state: "unbound", remotePort: 0 });
    return undefined;
  }

  /** EVTCHNOP_send. */
  send(port: number): ErrnoName | undefined {
    const channel = this.open.get(port);
    switch (channel?.state) {
      case "interdomain": {
        const remote = this.host.channelsOf(channel.remoteDomain);
        const other = remote?.open.get(channel.remotePort);
        if (other !== undefined) remote?.notify(other.port, other.vcpu);
        return undefined;
      }
      case "ipi":
        this.notify(port, channel.vcpu);
        return undefined;
      case "unbound":
        // Nobody listens yet: silently dropped.
        return undefined;
      default:
        return "EINVAL";
    }
  }

  /** EVTCHNOP_bind_vcpu: IPIs and per-vCPU virtual interrupts stay where they are. */
  bindVcpu(port: number, vcpu: number): ErrnoName | undefined {
    const channel = this.open.get(port);
    if (vcpu >= this.host.vcpuCount) return "ENOENT";
    if (channel === undefined || channel.state === "ipi") return "EINVAL";
    if (channel.state === "virq" && perVcpuVirqs.includes(channel.source)) return "EINVAL";
    this.open.set(port, { ...channel, vcpu });
    return undefined;
  }

  /** EVTCHNOP_unmask. */
  unmask(port: number): ErrnoName | undefined {
    const channel = this.open.get(port);
    if (channel === undefined) return "EINVAL";
    if (this.abi.unmask(port, channel.vcpu)) this.host.onUpcall(channel.vcpu);
    return undefined;
  }

  /** EVTCHNOP_reset: everything is closed and the ABI is the one of the start. */
  reset(initial: EventAbi): void {
    for (const { port } of this.ports) this.close(port);
    this.abi = initial;
  }

  /** A virtual interrupt happens. @returns false if nobody bound it */
  raiseVirq(virq: number, vcpu = 0): boolean {
    const channel = this.virqPort(virq, vcpu);
    if (channel !== undefined) this.notify(channel.port, channel.vcpu);
    return channel !== undefined;
  }

  /** A physical interrupt happens. @returns false if nobody bound it */
  raisePirq(pirq: number): boolean {
    const channel = this.ports.find(({ state, source }) => state === "pirq" && source === pirq);
    if (channel !== undefined) this.notify(channel.port, channel.vcpu);
    return channel !== undefined;
  }

  save(): unknown {
    return { abi: this.abi.name, abiState: this.abi.save(), ports: this.ports };
  }

  /** @param abiOf - makes the ABI that the state names */
  restore(state: unknown, abiOf: (name: EventAbi["name"]) => EventAbi): void {
    const saved = new SavedState(state, "event channels");
    this.abi = abiOf(saved.oneOf("abi", ["2-level", "fifo"]));
    this.abi.restore(saved.raw("abiState"));
    this.open.clear();
    for (const entry of saved.children("ports")) {
      const port = entry.number("port", fifo.ports);
      this.open.set(port, {
        port,
        state: entry.oneOf("state", openStates),
        vcpu: entry.number("vcpu"),
        remoteDomain: entry.number("remoteDomain"),
        remotePort: entry.number("remotePort"),
        source: entry.number("source"),
      });
    }
  }

  private virqPort(virq: number, vcpu: number): EventPort | undefined {
    const isPerVcpu = perVcpuVirqs.includes(virq);
    for (const channel of this.open.values()) {
      if (channel.state === "virq" && channel.source === virq && (!isPerVcpu || channel.vcpu === vcpu)) return channel;
    }
    return undefined;
  }

  private notify(port: number, vcpu: number): void {
    if (this.abi.setPending(port, vcpu)) this.host.onUpcall(vcpu);
    this.host.onPending?.(port, vcpu);
  }

  /** The lowest free port; port 0 is never given out. */
  private allocate(channel: Omit<EventPort, "port">): PortResult {
    for (let port = 1; port < this.abi.ports; port++) {
      if (this.open.has(port)) continue;
      this.open.set(port, { port, ...channel });
      this.abi.clearPending(port);
      this.abi.unmask(port, channel.vcpu);
      return port;
    }
    return "ENOSPC";
  }
}

const openStates = portStates.filter((state) => state !== "closed");
