/** A guest that speaks with the store through its page and an event channel (facts E.7, E.11). */
import { expect, test } from "vitest";
import { Toolstack } from "../../src/hypervisor/index.ts";
import { decodeMessage, encodeMessage, type StoreMessage } from "../../src/hypervisor/xenstore/index.ts";
import { createMachine } from "../../src/machine/index.ts";
import {
  hvmParam,
  hvmParams,
  hypercalls,
  structureField,
  xenstoreMessages,
  xenstoreRing,
} from "../../src/xen/index.ts";
import { boot, correctedTables, PAGE, settle } from "./fixture.ts";

const RING = 0x40_0000;

function start() {
  const running = boot(correctedTables());
  const tables = { ...correctedTables(), profile: "pvh-domu", tables: [], blocks: [] } as const;
  const machine = createMachine(tables.board, { clock: running.clock });
  const guest = running.hypervisor.createDomain({ machine, tables, kind: "pvh-domu" }).value!;
  const toolstack = new Toolstack({ ...running, control: running.domain, page: PAGE + 0x1000 });
  toolstack.introduce(guest);
  const port = Number(toolstack.connectStore(guest, RING));
  const index = (field: keyof typeof xenstoreRing): number => machine.ram.readUint(RING + xenstoreRing[field], 4);
  const set = (field: keyof typeof xenstoreRing, value: number): void =>
    machine.ram.writeUint(RING + xenstoreRing[field], 4, value);
  /** Bytes into the ring, and an event. */
  const write = (bytes: Uint8Array): void => {
    const producer = index("requestProducer");
    bytes.forEach((byte, at) => {
      machine.ram.writeUint(RING + xenstoreRing.requests + ((producer + at) % xenstoreRing.size), 1, byte);
    });
    set("requestProducer", producer + bytes.length);
    guest.events.channels.send(port);
    settle(running.clock);
  };
  /** What the store has written meanwhile. */
  const read = (most = 4096): Uint8Array => {
    const consumer = index("responseConsumer");
    const count = Math.min(most, index("responseProducer") - consumer);
    const bytes = Uint8Array.from({ length: count }, (_, at) =>
      machine.ram.readUint(RING + xenstoreRing.responses + ((consumer + at) % xenstoreRing.size), 1),
    );
    set("responseConsumer", consumer + count);
    return bytes;
  };
  return { running, guest, machine, toolstack, port, index, set, write, read };
}

const ask = (type: number, payload: string): Uint8Array => encodeMessage({ type, request: 5, transaction: 0, payload });

function messages(bytes: Uint8Array): readonly StoreMessage[] {
  const found: StoreMessage[] = [];
  for (let at = 0; at < bytes.length; ) {
    const message = decodeMessage(bytes.subarray(at));
    if (message === undefined) throw new Error("half a message");
    found.push(message);
    at += encodeMessage(message).length;
  }
  return found;
}

const { read: readMessage, write: writeMessage, watch } = xenstoreMessages;

test("its parameters say where page and port are, and the page says what the store can", () => {
  const { guest, port, index } = start();
  const parameter = (number: number): number => {
    guest.machine.ram.writeUint(PAGE, 4, 0x7ff0);
    guest.machine.ram.writeUint(PAGE + 4, 4, number);
    guest.hypercall(hypercalls.hvmOp, [1n, BigInt(PAGE)]);
    return structureField(hvmParam, guest.machine.ram.read(PAGE, hvmParam.size), "low");
  };
  expect([parameter(hvmParams.storePfn), parameter(hvmParams.storeEvtchn)]).toEqual([RING / 4096, port]);
  expect([index("eventPort"), index("serverFeatures"), index("connection"), index("error")]).toEqual([port, 15, 0, 0]);
});

test("a request and its answer, a watch and its events, in the order in which they happen", () => {
  const { toolstack, guest, running, write, read } = start();
  write(ask(readMessage, "cpu/2/availability\0"));
  expect(messages(read())).toEqual([{ type: readMessage, request: 5, transaction: 0, payload: "offline" }]);
  write(ask(watch, "cpu\0token\0"));
  toolstack.vcpuSet(guest, 3);
  settle(running.clock);
  expect(messages(read()).map(({ payload }) => payload)).toEqual([
    "OK\0",
    "cpu\0token\0",
    "cpu/2/availability\0token\0",
  ]);
});

test("a message may come in parts, and several at once; the rings wrap", () => {
  const { write, read, index } = start();
  const request = ask(writeMessage, `data/x\0${"y".repeat(300)}`);
  for (let round = 0; round < 5; round++) {
    write(request.subarray(0, 10));
    expect(read().length).toBe(0);
    write(new Uint8Array([...request.subarray(10), ...ask(readMessage, "data/x\0")]));
    expect(messages(read()).map(({ payload }) => payload.length)).toEqual([3, 300]);
  }
  expect(index("requestConsumer")).toBeGreaterThan(xenstoreRing.size);
});

test("an answer that is longer than the ring comes as the guest makes room", () => {
  const { guest, running, write, read, port } = start();
  running.hypervisor.xenstore.store.write(0, `/local/domain/${guest.id}/data/long`, "z".repeat(3000));
  write(ask(readMessage, "data/long\0"));
  let all: number[] = [];
  for (let turns = 0; turns < 5; turns++) {
    all = [...all, ...read(700)];
    guest.events.channels.send(port);
    settle(running.clock);
  }
  expect(messages(Uint8Array.from(all)).map(({ payload }) => payload.length)).toEqual([3000]);
});

test("indices more than a ring apart, or a message longer than allowed, are errors until the guest begins anew", () => {
  for (const spoil of [
    ({ set, write }: ReturnType<typeof start>) => {
      set("requestProducer", 5000);
      write(new Uint8Array(0));
    },
    ({ write }: ReturnType<typeof start>) => {
      const bytes = ask(readMessage, "x\0");
      bytes[13] = 0x20;
      write(bytes);
    },
  ]) {
    const guest = start();
    guest.write(ask(watch, "cpu\0token\0"));
    spoil(guest);
    expect(guest.index("error")).not.toBe(0);
    guest.set("connection", 1);
    guest.write(new Uint8Array(0));
    expect([guest.index("error"), guest.index("connection"), guest.index("requestConsumer")]).toEqual([0, 0, 0]);
    guest.write(ask(readMessage, "cpu/2/availability\0"));
    expect(messages(guest.read()).map(({ payload }) => payload)).toEqual(["offline"]);
    guest.toolstack.vcpuSet(guest.guest, 3);
    settle(guest.running.clock);
    expect(guest.read().length).toBe(0);
  }
});

test("half a message outlasts saving", () => {
  const first = start();
  const request = ask(readMessage, "cpu/2/availability\0");
  first.write(request.subarray(0, 20));
  const second = start();
  expect(second.running.hypervisor.restore(JSON.parse(JSON.stringify(first.running.hypervisor.save())))).toEqual([]);
  second.write(request.subarray(20));
  expect(messages(second.read()).map(({ payload }) => payload)).toEqual(["offline"]);
});
