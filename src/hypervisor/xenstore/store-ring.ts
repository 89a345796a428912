/** The page through which a guest speaks with the store: a ring of bytes for each direction (facts E.11). */
import { bytesToText, type PhysicalMemory, SavedState } from "../../machine/index.ts";
import { xenstoreFeatures, xenstoreHeader, xenstoreLimits, xenstoreRing, xenstoreRingErrors } from "../../xen/index.ts";

export interface StoreRingOptions {
  readonly memory: PhysicalMemory;
  /** Guest-physical address of the page. */
  readonly address: number;
  /** Answers one message; undefined: it is none. */
  answer(message: Uint8Array): Uint8Array | undefined;
  /** The guest wants to begin anew: what it watched and began is forgotten. */
  reconnect(): void;
  /** The guest is told that bytes came or went. */
  signal(): void;
}

const features = Object.values(xenstoreFeatures).reduce((bits, feature) => bits | feature, 0);
const connected = 0;
const lengthField = xenstoreHeader.fields.length;

export class StoreRing {
  private readonly options: StoreRingOptions;
  /** Bytes of a message that is not whole yet, and bytes for which the guest's ring had no room. */
  private input: Uint8Array = new Uint8Array(0);
  private output: Uint8Array = new Uint8Array(0);

  constructor(options: StoreRingOptions) {
    this.options = options;
    this.put("serverFeatures", features);
  }

  /** The guest has sent an event: it wrote, it read, or it asks for another beginning. */
  poll(): void {
    if (this.get("connection") !== connected) this.begin();
    if (this.get("error") !== xenstoreRingErrors.none) return;
    const bytes = this.take();
    if (bytes === undefined) {
      this.put("error", xenstoreRingErrors.index);
      return;
    }
    this.input = joined(this.input, bytes);
    this.answerAll();
    const isWritten = this.flush();
    if (bytes.length > 0 || isWritten) this.options.signal();
  }

  /** A message that nobody asked for: an event of a watch. */
  send(message: Uint8Array): void {
    this.output = joined(this.output, message);
    if (this.flush()) this.options.signal();
  }

  save(): unknown {
    return { input: bytesToText(this.input), output: bytesToText(this.output) };
  }

  restore(state: unknown): void {
    const saved = new SavedState(state, "store ring");
    this.input = saved.bytes("input", saved.text("input").length / 2);
    this.output = saved.bytes("output", saved.text("output").length / 2);
  }

  private begin(): void {
    this.input = new Uint8Array(0);
    this.output = new Uint8Array(0);
    for (const field of ["requestConsumer", "requestProducer", "responseConsumer", "responseProducer"] as const) {
      this.put(field, 0);
    }
    this.put("error", xenstoreRingErrors.none);
    this.options.reconnect();
    this.put("connection", connected);
    this.options.signal();
  }

  private answerAll(): void {
    for (;;) {
      if (this.input.length < xenstoreHeader.size) return;
      const [offset, width] = lengthField;
      const length = this.input.slice(offset, offset + width).reduceRight((value, byte) => value * 256 + byte, 0);
      if (length > xenstoreLimits.payload) {
        this.put("error", xenstoreRingErrors.protocol);
        return;
      }
      const end = xenstoreHeader.size + length;
      if (this.input.length < end) return;
      const answer = this.options.answer(this.input.slice(0, end));
      this.input = this.input.slice(end);
      if (answer !== undefined) this.output = joined(this.output, answer);
    }
  }

  /** The bytes that the guest has written; undefined: its indices are more than a ring apart. */
  private take(): Uint8Array | undefined {
    const [consumer, producer] = [this.get("requestConsumer"), this.get("requestProducer")];
    const count = (producer - consumer) >>> 0;
    if (count > xenstoreRing.size) return undefined;
    const { memory, address } = this.options;
    const bytes = Uint8Array.from({ length: count }, (_, index) =>
      memory.readUint(address + xenstoreRing.requests + ((consumer + index) % xenstoreRing.size), 1),
    );
    this.put("requestConsumer", producer);
    return bytes;
  }

  /** Writes as much as there is room for. @returns true if it was anything */
  private flush(): boolean {
    const [consumer, producer] = [this.get("responseConsumer"), this.get("responseProducer")];
    const used = (producer - consumer) >>> 0;
    if (used > xenstoreRing.size) {
      this.put("error", xenstoreRingErrors.index);
      return false;
    }
    const count = Math.min(this.output.length, xenstoreRing.size - used);
    const { memory, address } = this.options;
    for (let index = 0; index < count; index++) {
      const place = xenstoreRing.responses + ((producer + index) % xenstoreRing.size);
      memory.writeUint(address + place, 1, this.output[index] ?? 0);
    }
    this.output = this.output.slice(count);
    this.put("responseProducer", (producer + count) >>> 0);
    return count > 0;
  }

  private get(field: keyof typeof xenstoreRing): number {
    return this.options.memory.readUint(this.options.address + xenstoreRing[field], 4);
  }

  private put(field: keyof typeof xenstoreRing, value: number): void {
    this.options.memory.writeUint(this.options.address + xenstoreRing[field], 4, value);
  }
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}
