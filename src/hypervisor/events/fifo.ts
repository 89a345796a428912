/** The FIFO ABI: a word per port, linked into a queue per priority and vCPU (facts E.7). */
import { type PhysicalMemory, SavedState } from "../../machine/index.ts";
import { fifo } from "../../xen/index.ts";
import type { EventAbi } from "./event-abi.ts";

const PAGE = 4096;
const WORD = 4;
const LINK_MASK = 2 ** fifo.linkBits - 1;

/** Bits of the upper half are set and cleared with additions: they do not fit a signed 32-bit number. */
const bit = (number: number): number => 2 ** number;
const hasBit = (word: number, number: number): boolean => Math.floor(word / bit(number)) % 2 === 1;
const withBit = (word: number, number: number): number => (hasBit(word, number) ? word : word + bit(number));
const withoutBit = (word: number, number: number): number => (hasBit(word, number) ? word - bit(number) : word);

interface Queue {
  /** Last port of the queue, the hypervisor's to remember; 0: empty. */
  tail: number;
}

export class FifoAbi implements EventAbi {
  readonly name = "fifo";
  private readonly memory: PhysicalMemory;
  /** Pages of the event array, by their addresses. */
  private readonly pages: number[] = [];
  /** Control blocks and queues by vCPU. */
  private readonly control = new Map<number, { readonly address: number; readonly queues: readonly Queue[] }>();
  /** Priorities that are not the default. */
  private readonly priorities = new Map<number, number>();
  /** The guest's own: next port to take from each queue. */
  private readonly heads = new Map<string, number>();

  constructor(memory: PhysicalMemory) {
    this.memory = memory;
  }

  get ports(): number {
    return this.pages.length * fifo.wordsPerPage;
  }

  hasControl(vcpu: number): boolean {
    return this.control.has(vcpu);
  }

  /** EVTCHNOP_init_control of one vCPU. */
  setControl(vcpu: number, address: number): void {
    this.memory.write(address, new Uint8Array(fifo.controlBlockSize));
    const queues = Array.from({ length: fifo.priorities }, () => ({ tail: 0 }));
    this.control.set(vcpu, { address, queues });
  }

  /** EVTCHNOP_expand_array: 1,024 more ports. @returns false when every port has its word */
  addPage(address: number): boolean {
    if (this.ports >= fifo.ports) return false;
    this.pages.push(address);
    return true;
  }

  setPriority(port: number, priority: number): void {
    this.priorities.set(port, priority);
  }

  setPending(port: number, vcpu: number): boolean {
    const word = this.read(port);
    if (word === undefined) return false;
    this.write(port, withBit(word, fifo.pendingBit));
    return this.link(port, vcpu);
  }

  isPending(port: number): boolean {
    return hasBit(this.read(port) ?? 0, fifo.pendingBit);
  }

  clearPending(port: number): void {
    this.write(port, withoutBit(this.read(port) ?? 0, fifo.pendingBit));
  }

  isMasked(port: number): boolean {
    return hasBit(this.read(port) ?? 0, fifo.maskedBit);
  }

  setMasked(port: number): void {
    this.write(port, withBit(this.read(port) ?? 0, fifo.maskedBit));
  }

  unmask(port: number, vcpu: number): boolean {
    this.write(port, withoutBit(this.read(port) ?? 0, fifo.maskedBit));
    return this.isPending(port) && this.link(port, vcpu);
  }

  takeNext(vcpu: number): number | undefined {
    const control = this.control.get(vcpu);
    if (control === undefined) return undefined;
    for (let priority = 0; priority < fifo.priorities; priority++) {
      while (hasBit(this.memory.readUint(control.address + fifo.readyOffset, 4), priority)) {
        const port = this.unlink(control.address, vcpu, priority);
        if (port === undefined || this.isMasked(port) || !this.isPending(port)) continue;
        this.clearPending(port);
        return port;
      }
    }
    return undefined;
  }

  save(): unknown {
    return {
      pages: [...this.pages],
      control: [...this.control].map(([vcpu, { address, queues }]) => ({
        vcpu,
        address,
        tails: queues.map(({ tail }) => tail),
      })),
      priorities: [...this.priorities].map(([port, priority]) => ({ port, priority })),
      heads: [...this.heads].map(([queue, port]) => ({ queue, port })),
    };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "fifo");
    this.pages.length = 0;
    this.pages.push(...saved.list("pages").map(Number));
    this.control.clear();
    for (const entry of saved.children("control")) {
      const queues = entry.list("tails").map((tail) => ({ tail: Number(tail) }));
      this.control.set(entry.number("vcpu"), { address: entry.number("address"), queues });
    }
    this.priorities.clear();
    for (const entry of saved.children("priorities")) {
      this.priorities.set(entry.number("port"), entry.number("priority"));
    }
    this.heads.clear();
    for (const entry of saved.children("heads")) this.heads.set(entry.text("queue"), entry.number("port"));
  }

  /** Links a pending, unmasked port behind the others of its priority. */
  private link(port: number, vcpu: number): boolean {
    const word = this.read(port);
    const control = this.control.get(vcpu);
    if (word === undefined || control === undefined) return false;
    if (hasBit(word, fifo.maskedBit) || hasBit(word, fifo.linkedBit)) return false;
    const priority = this.priorities.get(port) ?? fifo.defaultPriority;
    const queue = control.queues[priority];
    if (queue === undefined) return false;
    this.write(port, withBit(word - (word % bit(fifo.linkBits)), fifo.linkedBit));
    const tailWord = queue.tail === 0 ? undefined : this.read(queue.tail);
    // A tail that the guest has unlinked meanwhile is the end of nothing: the port is a head.
    const isLinked = tailWord !== undefined && hasBit(tailWord, fifo.linkedBit) && queue.tail !== port;
    if (isLinked) this.write(queue.tail, tailWord - (tailWord % bit(fifo.linkBits)) + port);
    else this.memory.writeUint(control.address + fifo.headOffset + WORD * priority, WORD, port);
    queue.tail = port;
    const ready = this.memory.readUint(control.address + fifo.readyOffset, WORD);
    this.memory.writeUint(control.address + fifo.readyOffset, WORD, withBit(ready, priority));
    return !hasBit(ready, priority);
  }

  /** The guest's half: takes the head of a queue off it. */
  private unlink(control: number, vcpu: number, priority: number): number | undefined {
    const key = `${vcpu}/${priority}`;
    const head = this.heads.get(key) ?? 0;
    const port = head === 0 ? this.memory.readUint(control + fifo.headOffset + WORD * priority, WORD) : head;
    const word = this.read(port) ?? 0;
    const next = word % (LINK_MASK + 1);
    this.write(port, withoutBit(word - next, fifo.linkedBit));
    this.heads.set(key, next);
    if (next === 0) {
      const ready = this.memory.readUint(control + fifo.readyOffset, WORD);
      this.memory.writeUint(control + fifo.readyOffset, WORD, withoutBit(ready, priority));
    }
    return port === 0 ? undefined : port;
  }

  private read(port: number): number | undefined {
    const address = this.wordAddress(port);
    return address === undefined ? undefined : this.memory.readUint(address, WORD);
  }

  private write(port: number, word: number): void {
    const address = this.wordAddress(port);
    if (address !== undefined) this.memory.writeUint(address, WORD, word);
  }

  private wordAddress(port: number): number | undefined {
    const page = this.pages[Math.floor(port / fifo.wordsPerPage)];
    return page === undefined ? undefined : page + ((port * WORD) % PAGE);
  }
}
