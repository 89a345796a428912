import { expect, test } from "vitest";
import { apicId } from "../../src/base/brand.ts";
import {
  type CpuEvent,
  type CpuStateName,
  cpuStates,
  cpuTransitions,
  createMachine,
  pcBoard,
} from "../../src/machine/index.ts";
import { bsp, createTraced, dataOf, enableLapic, eoi, LAPIC, sendIpi, settle } from "./board.ts";

const INIT = 0x4500;
const INIT_DEASSERT = 0x8500;
const STARTUP = 0x4600;
const ap = apicId(2);

test("INIT-SIPI-SIPI starts a processor once, at the page of the first STARTUP", () => {
  const { machine, events } = createTraced(pcBoard({ apicIds: [0, 2] }));
  const started: [number, number, number][] = [];
  machine.onProcessorStart((id, page) => started.push([id, page, machine.memory.read(LAPIC + 0x20, 4)]));
  sendIpi(machine, INIT, 2);
  sendIpi(machine, INIT_DEASSERT, 2);
  settle(machine, 10_000_000);
  sendIpi(machine, STARTUP | 0x9a, 2);
  settle(machine, 200_000);
  sendIpi(machine, STARTUP | 0x9b, 2);
  settle(machine);
  // The handler runs as the new processor: it sees its own local APIC.
  expect(started).toEqual([[2, 0x9a, 0x0200_0000]]);
  expect(machine.cpu(ap)?.startPage).toBe(0x9a);
  expect(dataOf(events, "cpu/state")).toEqual([{ apicId: 2, state: "running" }]);
  expect(dataOf(events, "ipi/send").slice(0, 2)).toEqual([
    { from: 0, to: 2, delivery: "init", vector: 0, logical: false },
    { from: 0, to: 2, delivery: "startup", vector: 0x9a, logical: false },
  ]);
});

test("INIT resets a running processor and its local APIC, and STARTUP starts it again", () => {
  const { machine } = createTraced(pcBoard({ apicIds: [0, 2] }));
  const pages: number[] = [];
  machine.onProcessorStart((_, page) => pages.push(page));
  sendIpi(machine, STARTUP | 0x10, 2);
  settle(machine);
  enableLapic(machine, ap);
  sendIpi(machine, INIT, 2);
  expect(machine.cpu(ap)?.state).toBe("wait-for-sipi");
  expect(machine.runAs(ap, () => machine.memory.read(LAPIC + 0xf0, 4))).toBe(0xff);
  sendIpi(machine, STARTUP | 0x20, 2);
  settle(machine);
  expect(pages).toEqual([0x10, 0x20]);
});

test("the INIT level de-assert message does nothing to a running processor", () => {
  const { machine, events } = createTraced(pcBoard({ apicIds: [0, 2] }));
  sendIpi(machine, STARTUP | 0x10, 2);
  settle(machine);
  sendIpi(machine, INIT_DEASSERT, 2);
  expect(machine.cpu(ap)?.state).toBe("running");
  expect(dataOf(events, "ipi/de-assert")).toHaveLength(1);
});

test("a processor that leaves its socket takes everything it knew with it", () => {
  const { machine } = createTraced(pcBoard({ apicIds: [0, 2] }));
  machine.writeMsr(ap, 0x1b, 0xfee0_0c00n);
  machine.writeMsr(ap, 0x80f, 0x1ffn);
  machine.startProcessor(ap, 0x12);
  machine.applyCpuEvent(ap, "unplug");
  settle(machine);
  machine.applyCpuEvent(ap, "plug");
  expect(machine.cpu(ap)).toMatchObject({ state: "wait-for-sipi", startPage: undefined, isStarting: false });
  expect(machine.readMsr(ap, 0x1b)).toBe(0xfee0_0800n);
});

test("a STARTUP taken back by INIT before the processor ran starts nothing", () => {
  const { machine } = createTraced(pcBoard({ apicIds: [0, 2] }));
  const pages: number[] = [];
  machine.onProcessorStart((_, page) => pages.push(page));
  sendIpi(machine, STARTUP | 0x10, 2);
  sendIpi(machine, INIT, 2);
  settle(machine);
  expect(pages).toEqual([]);
});

test("an empty socket ignores IPIs until a processor is plugged in", () => {
  const { machine } = createTraced(pcBoard({ apicIds: [0, 2], presentCount: 1 }));
  sendIpi(machine, INIT, 2);
  sendIpi(machine, STARTUP | 0x10, 2);
  expect(machine.cpu(ap)?.state).toBe("absent");
  machine.applyCpuEvent(ap, "plug");
  sendIpi(machine, STARTUP | 0x10, 2);
  expect(machine.cpu(ap)?.state).toBe("running");
});

test("a halted processor wakes for an interrupt, a parked one does not and keeps it requested", () => {
  const { machine, events } = createTraced(pcBoard({ apicIds: [0, 2] }));
  sendIpi(machine, STARTUP | 0x10, 2);
  settle(machine);
  enableLapic(machine, ap);
  machine.onInterrupt(ap, () => eoi(machine));
  machine.applyCpuEvent(ap, "halt");
  sendIpi(machine, 0x40, 2);
  settle(machine);
  expect(machine.cpu(ap)?.state).toBe("running");
  machine.applyCpuEvent(ap, "park");
  sendIpi(machine, 0x41, 2);
  settle(machine);
  expect(machine.cpu(ap)?.state).toBe("parked");
  expect(machine.cpu(ap)?.deliverable).toBe(0x41);
  expect(dataOf(events, "lapic/deliver")).toEqual([{ apicId: 2, vector: 0x40 }]);
});

test("a processor can be started without IPIs, taken down, and goes on where it was", () => {
  const { machine } = createTraced(pcBoard({ apicIds: [0, 2] }));
  const pages: number[] = [];
  machine.onProcessorStart((_, page) => pages.push(page));
  expect(machine.startProcessor(ap, 0x12_345)).toBe(true);
  expect(machine.startProcessor(ap, 0x1)).toBe(false);
  settle(machine);
  machine.applyCpuEvent(ap, "down");
  sendIpi(machine, STARTUP | 0x10, 2);
  expect(machine.cpu(ap)?.state).toBe("down");
  machine.startProcessor(ap, 0x1);
  settle(machine);
  expect(pages).toEqual([0x12_345, 0x12_345]);
});

/** Every state with every event, written down independently of the table the processor walks. */
const EXPECTED: Readonly<Record<CpuEvent, string>> = {
  plug: "absent>wait-for-sipi",
  unplug: "wait-for-sipi>absent running>absent halted>absent parked>absent down>absent",
  init: "wait-for-sipi>wait-for-sipi running>wait-for-sipi halted>wait-for-sipi parked>wait-for-sipi down>wait-for-sipi",
  startup: "wait-for-sipi>running",
  halt: "running>halted",
  wake: "halted>running",
  park: "running>parked halted>parked",
  down: "running>down halted>down parked>down",
  up: "wait-for-sipi>running down>running",
};

test.each(Object.keys(cpuTransitions) as CpuEvent[])("the event %s moves exactly the states it should", (event) => {
  const moves = cpuStates
    .filter((state) => cpuTransitions[event][state] !== undefined)
    .map((state) => `${state}>${cpuTransitions[event][state]}`);
  expect(new Set(moves)).toEqual(new Set(EXPECTED[event].split(" ")));
});

test("an event that the state ignores changes nothing and says so", () => {
  const machine = createMachine(pcBoard());
  const before: CpuStateName | undefined = machine.cpu(bsp)?.state;
  expect(machine.applyCpuEvent(bsp, "startup")).toBe(false);
  expect(machine.applyCpuEvent(apicId(77), "init")).toBe(false);
  expect(machine.cpu(bsp)?.state).toBe(before);
});

test("4,096 processors exist at once and the last one starts by x2APIC", () => {
  const { machine } = createTraced(pcBoard({ apicIds: Array.from({ length: 4096 }, (_, i) => 2 * i) }));
  const started: number[] = [];
  machine.onProcessorStart((id) => started.push(id));
  machine.writeMsr(bsp, 0x1b, 0xfee0_0d00n);
  machine.writeMsr(bsp, 0x830, (8190n << 32n) | 0x4500n);
  machine.writeMsr(bsp, 0x830, (8190n << 32n) | 0x4610n);
  settle(machine);
  expect(started).toEqual([8190]);
  // Processors that nobody touched cost nothing in a saved state.
  expect(JSON.stringify(machine.save()).length).toBeLessThan(10_000);
});
