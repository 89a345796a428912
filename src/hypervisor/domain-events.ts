/** A domain's event channels on the clock: shared pages, upcalls, and the software that takes them. */
import { interruptLatencyNs, type Machine, type MachineTimer, SavedState } from "../machine/index.ts";
import { twoLevel, vcpuInfoSize, virqs } from "../xen/index.ts";
import {
  EventChannels,
  type EventPort,
  FifoAbi,
  memoryAt,
  type SharedBytes,
  SharedPage,
  TwoLevelAbi,
} from "./events/index.ts";
import { traceHypervisor } from "./lane.ts";
import type { VCpu } from "./vcpu.ts";

export interface DomainEventsHost {
  readonly id: number;
  readonly machine: Machine;
  readonly vcpus: readonly VCpu[];
  readonly isPrivileged: boolean;
  channelsOf(domain: number): EventChannels | undefined;
  /** False: the vCPU is paused or down, its upcall waits. */
  canTakeUpcall(vcpu: VCpu): boolean;
  /** A port of a vCPU became pending, masked or not. */
  onPending(port: number, vcpu: number): void;
}

type PortHandler = (port: EventPort) => void;

export class DomainEvents {
  readonly sharedInfo: SharedPage;
  readonly channels: EventChannels;
  private readonly host: DomainEventsHost;
  private readonly upcall: MachineTimer;
  private readonly waiting = new Set<number>();
  private readonly portHandlers: PortHandler[] = [];
  private readonly virqHandlers: ((virq: number) => void)[] = [];
  private fifoAbi: FifoAbi | undefined;

  constructor(host: DomainEventsHost) {
    this.host = host;
    const { machine, id, vcpus, isPrivileged } = host;
    this.sharedInfo = new SharedPage(machine.ram, twoLevel.sharedInfoSize);
    this.upcall = machine.timers.define(`domain/${id}/upcall`, () => this.deliver());
    this.channels = new EventChannels(
      {
        domain: id,
        vcpuCount: vcpus.length,
        isPrivileged,
        channelsOf: (other) => host.channelsOf(other),
        onUpcall: (vcpu) => this.request(vcpu),
        onPending: (port, vcpu) => host.onPending(port, vcpu),
      },
      this.twoLevel(),
    );
  }

  /** Software of the guest that takes events of every port. */
  onPort(handler: PortHandler): void {
    this.portHandlers.push(handler);
  }

  /** Software of the guest that takes virtual interrupts; that of CPU states is bound for it. */
  onVirq(handler: (virq: number) => void): void {
    this.virqHandlers.push(handler);
    const isBound = this.channels.ports.some(({ state, source }) => state === "virq" && source === virqs.pcpuState);
    if (!isBound) this.channels.bindVirq(virqs.pcpuState, 0);
  }

  /** A virtual interrupt happens. One that is pending already stays one. */
  raiseVirq(virq: number, vcpu = 0): void {
    traceHypervisor(this.host.machine, "virq", { virq });
    this.channels.raiseVirq(virq, vcpu);
  }

  /** A vcpu_info moves to where the guest wants it. What came before it had any is not lost: it is told to look at all. */
  moveVcpuInfo(vcpu: VCpu, address: number): void {
    const before = this.vcpuInfo(vcpu.vcpu);
    const after = memoryAt(this.host.machine.ram, address);
    for (let offset = 0; offset < vcpuInfoSize; offset++) after.setByte(offset, before?.byte(offset) ?? 0);
    vcpu.infoAddress = address;
    if (this.channels.currentAbi.name !== "2-level") return;
    for (let offset = 0; offset < 8; offset++) after.setByte(twoLevel.pendingSelector + offset, 0xff);
    after.setByte(twoLevel.upcallPending, 1);
    this.request(vcpu.vcpu);
  }

  /** The FIFO ABI, from now on. */
  fifo(): FifoAbi {
    if (this.fifoAbi === undefined) {
      this.fifoAbi = new FifoAbi(this.host.machine.ram);
      this.channels.switchAbi(this.fifoAbi);
    }
    return this.fifoAbi;
  }

  reset(): void {
    this.fifoAbi = undefined;
    this.channels.reset(this.twoLevel());
  }

  /** The domain starts over: its software binds what it wants anew. */
  restart(): void {
    this.reset();
    this.upcall.cancel();
    this.waiting.clear();
    this.portHandlers.length = 0;
    this.virqHandlers.length = 0;
  }

  /** Upcalls that waited for a vCPU to go on. */
  retry(): void {
    if (this.waiting.size > 0 && !this.upcall.isArmed) this.upcall.arm(interruptLatencyNs);
  }

  /** True if a vCPU has an upcall to take. */
  isWaiting(vcpu: number): boolean {
    return this.waiting.has(vcpu);
  }

  save(): unknown {
    return {
      sharedInfo: this.sharedInfo.save(),
      channels: this.channels.save(),
      waiting: [...this.waiting],
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, `events of domain ${this.host.id}`);
    this.sharedInfo.restore(saved.raw("sharedInfo"));
    this.channels.restore(saved.raw("channels"), (name) => {
      this.fifoAbi = name === "fifo" ? new FifoAbi(this.host.machine.ram) : undefined;
      return this.fifoAbi ?? this.twoLevel();
    });
    this.waiting.clear();
    for (const vcpu of saved.list("waiting")) this.waiting.add(Number(vcpu));
  }

  private twoLevel(): TwoLevelAbi {
    return new TwoLevelAbi({
      sharedInfo: this.sharedInfo,
      vcpuInfo: (vcpu) => this.vcpuInfo(vcpu),
      isBoundTo: (port, vcpu) => (this.channels.port(port)?.vcpu ?? vcpu) === vcpu,
    });
  }

  /** Registered, or in the shared info page as far as that has room. */
  private vcpuInfo(vcpu: number): SharedBytes | undefined {
    const address = this.host.vcpus[vcpu]?.infoAddress;
    if (address !== undefined) return memoryAt(this.host.machine.ram, address);
    if (vcpu >= twoLevel.vcpusInSharedInfo) return undefined;
    const page = this.sharedInfo;
    const base = vcpuInfoSize * vcpu;
    return {
      byte: (offset) => page.byte(base + offset),
      setByte: (offset, value) => page.setByte(base + offset, value),
    };
  }

  private request(vcpu: number): void {
    this.waiting.add(vcpu);
    if (!this.upcall.isArmed) this.upcall.arm(interruptLatencyNs);
  }

  private deliver(): void {
    // Without software that takes events they stay pending in shared memory.
    if (this.portHandlers.length + this.virqHandlers.length === 0) {
      this.waiting.clear();
      return;
    }
    for (const number of [...this.waiting]) {
      const vcpu = this.host.vcpus[number];
      if (vcpu === undefined || !this.host.canTakeUpcall(vcpu)) continue;
      this.waiting.delete(number);
      this.host.machine.runAs(vcpu.apicId, () => this.takeAll(number));
    }
  }

  private takeAll(vcpu: number): void {
    const abi = this.channels.currentAbi;
    for (let port = abi.takeNext(vcpu); port !== undefined; port = abi.takeNext(vcpu)) {
      const channel = this.channels.port(port);
      if (channel === undefined) continue;
      for (const handler of this.portHandlers) handler(channel);
      if (channel.state === "virq") for (const handler of this.virqHandlers) handler(channel.source);
    }
  }
}
