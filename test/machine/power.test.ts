/** Sleeping and waking of a board: what S3 takes, what it leaves, and where software goes on. */
import { expect, test } from "vitest";
import { apicId } from "../../src/base/brand.ts";
import { type BoardLayout, createMachine, hardwareReducedBoard, pcBoard, pvhBoard } from "../../src/machine/index.ts";
import { createTraced, dataOf } from "./board.ts";

const FACS = 0x0e00_0000;
const options = { apicIds: [0, 2, 4], presentCount: 2 };
const boards = { pc: pcBoard(options), pvh: pvhBoard(options) } as const;

/** A machine with a waking vector, whose software says where it was started. */
function prepared(board: BoardLayout, vector = 0x9_1000) {
  const traced = createTraced(board);
  const { machine } = traced;
  const starts: string[] = [];
  machine.onProcessorStart((id, page) => starts.push(`${id} at ${page.toString(16)}`));
  machine.setFacs(FACS);
  machine.ram.writeUint(FACS + 12, 4, vector);
  const sleep = (type = 1): void => machine.ports.write(board.pm.pm1Control ?? 0, 2, 0x2000 | (type << 10));
  const later = (): void => machine.clock.advanceTo(machine.clock.now + 10_000_000);
  return { ...traced, starts, sleep, later };
}

test.each(Object.values(boards))("the $name board falls asleep with SLP_TYP 1 and goes on at the vector", (board) => {
  const { machine, starts, sleep, later } = prepared(board);
  sleep();
  later();
  expect([machine.powerState, starts]).toEqual(["s3", []]);
  expect(machine.wake()).toBe(true);
  later();
  expect([machine.powerState, starts]).toEqual(["working", ["0 at 91"]]);
  expect(machine.ports.read(board.pm.pm1Event ?? 0, 2) & 0x8100).toBe(0x8100);
  expect(machine.ports.read(board.pm.pm1Control ?? 0, 2) & 1).toBe(1);
});

test("processors and interrupt controllers lose everything in S3, memory nothing", () => {
  const { machine, sleep } = prepared(boards.pvh);
  machine.ram.writeUint(0x1000, 4, 0xcafe);
  machine.writeMsr(apicId(0), 0x1b, 0xfee0_0d00n);
  machine.memory.write(0xfec0_0000, 4, 0x22);
  machine.memory.write(0xfec0_0010, 4, 0x8039);
  machine.startProcessor(apicId(2), 0x91);
  machine.applyCpuEvent(apicId(2), "park");
  sleep();
  expect(machine.cpus.map(({ state }) => state)).toEqual(["down", "wait-for-sipi", "absent"]);
  machine.wake();
  machine.memory.write(0xfec0_0000, 4, 0x22);
  expect(machine.memory.read(0xfec0_0010, 4)).toBe(0x1_0000);
  expect(machine.readMsr(apicId(0), 0x1b) & 0x400n).toBe(0n);
  expect(machine.ram.readUint(0x1000, 4)).toBe(0xcafe);
});

test.each([
  { board: boards.pvh, kept: true },
  { board: boards.pc, kept: false },
])("an event of the $board.name board that comes in S3 is kept: $kept", ({ board, kept }) => {
  const { machine, events, sleep } = prepared(board);
  sleep();
  machine.acpi.gpe0?.setStatus(2);
  machine.wake();
  expect(machine.acpi.gpe0?.status(2)).toBe(kept);
  const last = dataOf(events, "gpe/status").at(-1);
  expect(last).toEqual({ block: "GPE0", gpe: 2, on: kept });
});

test("an event that is enabled wakes the machine, another one does not", () => {
  const { machine, starts, sleep, later } = prepared(boards.pvh);
  machine.ports.write(0xafe2, 1, 1 << 3);
  sleep();
  machine.acpi.gpe0?.setStatus(2);
  later();
  expect(machine.powerState).toBe("s3");
  machine.acpi.gpe0?.setStatus(3);
  later();
  expect([machine.powerState, starts]).toEqual(["working", ["0 at 91"]]);
});

test("without a waking vector firmware starts the machine from the beginning", () => {
  const { machine, starts, sleep, later } = prepared(boards.pvh, 0);
  sleep();
  machine.wake();
  later();
  expect([machine.powerState, machine.cpus[0]?.state, starts]).toEqual(["working", "running", []]);
});

test("the 64-bit vector goes before the other", () => {
  const { machine, starts, sleep, later } = prepared(boards.pvh);
  machine.ram.writeUint(FACS + 24, 4, 0x9_7000);
  sleep();
  machine.wake();
  later();
  expect(starts).toEqual(["0 at 97"]);
});

test("what a hypervisor puts to sleep below the software is afterwards what it was", () => {
  const { machine, starts, sleep, later } = prepared(boards.pvh);
  machine.startProcessor(apicId(2), 0x91);
  later();
  machine.runBelow(() => sleep());
  expect(machine.powerState).toBe("s3");
  machine.wake();
  later();
  expect([machine.cpus[1]?.state, starts]).toEqual(["running", ["2 at 91"]]);
});

test("SLP_TYP 0 switches the machine off, and nothing but a reset switches it on again", () => {
  const { machine, sleep } = prepared(boards.pvh);
  const states: string[] = [];
  machine.onPower((state) => states.push(state));
  sleep(0);
  expect([machine.wake(), machine.powerState]).toEqual([false, "soft-off"]);
  machine.reset();
  expect(states).toEqual(["soft-off", "working"]);
});

/** A board with all sleeping states, as some chipsets have them. */
const everyState: BoardLayout = {
  ...boards.pvh,
  pm: {
    ...boards.pvh.pm,
    sleep: { types: { s1: 2, s2: 3, s3: 5, s4: 6, s5: 7 }, keepsEvents: true, registers: undefined },
  },
};

test("in S1 everything goes on where it stood, and WAK_STS says that it was there", () => {
  const { machine, starts, sleep, later } = prepared(everyState);
  machine.memory.write(0xfec0_0000, 4, 0x22);
  machine.memory.write(0xfec0_0010, 4, 0x8039);
  sleep(2);
  expect(machine.powerState).toBe("s1");
  expect(machine.wake("rtc")).toBe(true);
  later();
  expect([machine.powerState, machine.cpus[0]?.state, starts]).toEqual(["working", "running", []]);
  expect(machine.memory.read(0xfec0_0010, 4)).toBe(0x8039);
  expect(machine.ports.read(0xb000, 2) & 0x8400).toBe(0x8400);
});

test("S2 loses processors as S3 does, and goes on at the vector", () => {
  const { machine, starts, sleep, later } = prepared(everyState);
  sleep(3);
  expect([machine.powerState, machine.cpus[0]?.state]).toEqual(["s2", "down"]);
  machine.wake();
  later();
  expect([machine.powerState, starts]).toEqual(["working", ["0 at 91"]]);
});

test("behind S4 the machine starts as after power-on, whatever the waking vector says, and WAK_STS is set", () => {
  const { machine, starts, sleep, later } = prepared(everyState);
  machine.ports.write(0xafe2, 1, 1 << 2);
  sleep(6);
  expect(machine.powerState).toBe("s4");
  expect(machine.wake()).toBe(true);
  later();
  expect([machine.powerState, machine.cpus[0]?.state, starts]).toEqual(["working", "running", []]);
  expect([machine.ports.read(0xafe2, 1), machine.ports.read(0xb000, 2) & 0x8100]).toEqual([0, 0x8100]);
});

test("sleep registers may lie in memory, apart from each other", () => {
  const registers = {
    control: { space: "memory", address: 0xfea0_0200 },
    status: { space: "memory", address: 0xfea0_0300 },
  } as const;
  const reduced = hardwareReducedBoard(options);
  const { machine } = prepared({
    ...reduced,
    pm: { ...reduced.pm, sleep: { types: { s3: 4 }, keepsEvents: false, registers } },
  });
  machine.memory.write(0xfea0_0200, 1, (4 << 2) | 0x20);
  expect(machine.powerState).toBe("s3");
  machine.wake();
  expect(machine.memory.read(0xfea0_0300, 1)).toBe(0x80);
});

test("a machine that was saved asleep wakes up elsewhere", () => {
  const { machine, sleep } = prepared(boards.pvh);
  sleep();
  const other = createMachine(boards.pvh);
  const starts: number[] = [];
  other.onProcessorStart((id) => starts.push(id));
  expect(other.restore(JSON.parse(JSON.stringify(machine.save())))).toEqual([]);
  other.wake();
  other.clock.advanceTo(10_000_000);
  expect([other.powerState, starts]).toEqual(["working", [0]]);
});

test("a hardware-reduced board sleeps by its sleep control register, and its status says that it is awake", () => {
  const board = hardwareReducedBoard(options);
  const { machine, starts, later } = prepared(board);
  machine.ports.write(0x600, 1, (1 << 2) | 0x20);
  expect([machine.powerState, machine.ports.read(0x600, 1)]).toEqual(["s3", 0]);
  machine.wake();
  later();
  expect([machine.powerState, starts]).toEqual(["working", ["0 at 91"]]);
  expect(machine.ports.read(0x601, 1)).toBe(0x80);
  machine.ports.write(0x601, 1, 0x80);
  expect(machine.ports.read(0x601, 1)).toBe(0);
});
