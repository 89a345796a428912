import { expect, test } from "vitest";
import { apicId } from "../../src/base/brand.ts";
import { createMachine, type Machine, pcBoard } from "../../src/machine/index.ts";
import { bsp, createTraced, dataOf, enableLapic, eoi, LAPIC, sendIpi, settle } from "./board.ts";

const SELF = 0x4_0000;
const read = (machine: Machine, offset: number): number => machine.memory.read(LAPIC + offset, 4);
const write = (machine: Machine, offset: number, value: number): void => machine.memory.write(LAPIC + offset, 4, value);

/** A board whose boot processor takes `inService` and stays there, with TPR set. */
function busy(tpr: number, inService: number | undefined) {
  const traced = createTraced(pcBoard());
  const { machine } = traced;
  enableLapic(machine);
  machine.onInterrupt(bsp, () => undefined);
  if (inService !== undefined) sendIpi(machine, SELF | inService);
  settle(machine);
  write(machine, 0x80, tpr);
  return traced;
}

test.each([
  { tpr: 0x00, inService: undefined, ppr: 0x00 },
  { tpr: 0x35, inService: undefined, ppr: 0x35 },
  { tpr: 0x00, inService: 0x41, ppr: 0x40 },
  { tpr: 0x3f, inService: 0x41, ppr: 0x40 },
  { tpr: 0x41, inService: 0x4f, ppr: 0x41 },
  { tpr: 0x50, inService: 0x41, ppr: 0x50 },
])("with TPR $tpr and vector $inService in service PPR is $ppr", ({ tpr, inService, ppr }) => {
  expect(read(busy(tpr, inService).machine, 0xa0)).toBe(ppr);
});

test.each([
  { tpr: 0x00, inService: 0x41, requested: 0x4f, isDelivered: false },
  { tpr: 0x00, inService: 0x41, requested: 0x50, isDelivered: true },
  { tpr: 0x50, inService: undefined, requested: 0x5f, isDelivered: false },
  { tpr: 0x50, inService: undefined, requested: 0x60, isDelivered: true },
  { tpr: 0x00, inService: undefined, requested: 0x10, isDelivered: true },
])("vector $requested over TPR $tpr and $inService in service: delivered $isDelivered", (row) => {
  const { machine, events } = busy(row.tpr, row.inService);
  events.length = 0;
  sendIpi(machine, SELF | row.requested);
  settle(machine);
  expect(dataOf(events, "lapic/deliver")).toHaveLength(row.isDelivered ? 1 : 0);
  expect((read(machine, 0x200 + 16 * (row.requested >> 5)) >>> (row.requested & 31)) & 1).toBe(row.isDelivered ? 0 : 1);
});

test("a lower vector waits for the EOI of the higher one, lowering TPR lets it in", () => {
  const { machine, events } = busy(0x00, 0x61);
  sendIpi(machine, SELF | 0x31);
  settle(machine);
  write(machine, 0x80, 0x30);
  eoi(machine);
  settle(machine);
  expect(dataOf(events, "lapic/deliver")).toHaveLength(1);
  write(machine, 0x80, 0x20);
  settle(machine);
  expect(dataOf(events, "lapic/deliver")).toEqual([
    { apicId: 0, vector: 0x61 },
    { apicId: 0, vector: 0x31 },
  ]);
  expect(dataOf(events, "lapic/eoi")).toEqual([{ apicId: 0, vector: 0x61 }]);
});

test("a vector requested twice before delivery is delivered once", () => {
  const { machine, events } = createTraced(pcBoard());
  enableLapic(machine);
  machine.onInterrupt(bsp, () => eoi(machine));
  sendIpi(machine, SELF | 0x40);
  sendIpi(machine, SELF | 0x40);
  settle(machine);
  expect(dataOf(events, "lapic/deliver")).toHaveLength(1);
});

test.each([
  { what: "a disabled local APIC", svr: 0xff, vector: 0x40 },
  { what: "a vector below 16", svr: 0x1ff, vector: 0x0f },
])("$what refuses a fixed interrupt", ({ svr, vector }) => {
  const { machine, events } = createTraced(pcBoard());
  write(machine, 0xf0, svr);
  sendIpi(machine, SELF | vector);
  expect(dataOf(events, "lapic/accept")).toEqual([]);
});

test("EOI with nothing in service does nothing", () => {
  const { machine, events } = createTraced(pcBoard());
  eoi(machine);
  expect(dataOf(events, "lapic/eoi")).toEqual([]);
});

test.each([
  { mode: "flat", dfr: 0xffff_ffff, ldr: 0x0200_0000, destination: 0x06, matches: true },
  { mode: "flat", dfr: 0xffff_ffff, ldr: 0x0800_0000, destination: 0x06, matches: false },
  { mode: "cluster", dfr: 0x0fff_ffff, ldr: 0x2300_0000, destination: 0x21, matches: true },
  { mode: "cluster", dfr: 0x0fff_ffff, ldr: 0x2300_0000, destination: 0x11, matches: false },
  { mode: "cluster", dfr: 0x0fff_ffff, ldr: 0x2300_0000, destination: 0x24, matches: false },
])(
  "logical destination $destination in the $mode model matches LDR $ldr: $matches",
  ({ dfr, ldr, destination, matches }) => {
    const { machine, events } = createTraced(pcBoard({ apicIds: [0, 1] }));
    enableLapic(machine, apicId(1));
    machine.runAs(apicId(1), () => {
      write(machine, 0xe0, dfr);
      write(machine, 0xd0, ldr);
    });
    sendIpi(machine, 0x0800 | 0x40, destination);
    expect(dataOf(events, "lapic/accept")).toEqual(matches ? [{ apicId: 1, vector: 0x40 }] : []);
  },
);

test("lowest priority picks the least busy of the addressed processors", () => {
  const { machine, events } = createTraced(pcBoard({ apicIds: [0, 1, 2] }));
  for (const id of [0, 1, 2]) {
    enableLapic(machine, apicId(id));
    machine.runAs(apicId(id), () => write(machine, 0x80, [0x30, 0x20, 0x20][id] ?? 0));
  }
  sendIpi(machine, 0x0140, 0xff);
  expect(dataOf(events, "lapic/accept")).toEqual([{ apicId: 1, vector: 0x40 }]);
});

test.each([
  { shorthand: 1, targets: [0] },
  { shorthand: 2, targets: [0, 1, 2] },
  { shorthand: 3, targets: [1, 2] },
])("shorthand $shorthand reaches $targets", ({ shorthand, targets }) => {
  const { machine, events } = createTraced(pcBoard({ apicIds: [0, 1, 2] }));
  for (const id of [0, 1, 2]) enableLapic(machine, apicId(id));
  sendIpi(machine, (shorthand << 18) | 0x40);
  expect(dataOf(events, "lapic/accept")).toEqual(targets.map((id) => ({ apicId: id, vector: 0x40 })));
});

test("the page shows each processor its own local APIC", () => {
  const machine = createMachine(pcBoard({ apicIds: [0, 6] }));
  expect(read(machine, 0x20)).toBe(0);
  expect(machine.runAs(apicId(6), () => read(machine, 0x20))).toBe(0x0600_0000);
  expect(read(machine, 0x20)).toBe(0);
});

test.each([
  { what: "one-shot", lvt: 0x0_0040, expected: [2000] },
  { what: "periodic", lvt: 0x2_0040, expected: [2000, 4000, 6000] },
  { what: "masked", lvt: 0x1_0040, expected: [] },
])("a $what timer of 1000 counts at half a gigahertz", ({ lvt, expected }) => {
  const { machine, events } = createTraced(pcBoard());
  enableLapic(machine);
  write(machine, 0x3e0, 0);
  write(machine, 0x320, lvt);
  machine.onInterrupt(bsp, () => eoi(machine));
  write(machine, 0x380, 1000);
  machine.clock.advanceTo(1000);
  expect(read(machine, 0x390)).toBe(500);
  machine.clock.advanceTo(7000);
  expect(events.filter((event) => event.kind === "lapic/accept").map((event) => event.at)).toEqual(expected);
});

test("in x2APIC mode the registers are MSRs, the ID has 32 bits and the page is gone", () => {
  const machine = createMachine(pcBoard({ apicIds: [0, 0x1_0002] }));
  const id = apicId(0x1_0002);
  expect(machine.readMsr(id, 0x802)).toBe(0n);
  machine.writeMsr(id, 0x1b, 0xfee0_0c00n);
  expect(machine.readMsr(id, 0x1b)).toBe(0xfee0_0c00n);
  expect(machine.readMsr(id, 0x802)).toBe(0x1_0002n);
  expect(machine.readMsr(id, 0x80d)).toBe(0x1000_0004n);
  expect(machine.runAs(id, () => read(machine, 0x20))).toBe(0xffff_ffff);
  machine.writeMsr(id, 0x80f, 0x1ffn);
  expect(machine.readMsr(id, 0x80f)).toBe(0x1ffn);
});

test("the 64-bit ICR of x2APIC mode reaches APIC IDs above 255, and the self-IPI register its owner", () => {
  const { machine, events } = createTraced(pcBoard({ apicIds: [0, 0x1_0002] }));
  const far = apicId(0x1_0002);
  machine.writeMsr(far, 0x1b, 0xfee0_0c00n);
  machine.writeMsr(far, 0x80f, 0x1ffn);
  machine.writeMsr(bsp, 0x1b, 0xfee0_0c00n);
  machine.writeMsr(bsp, 0x80f, 0x1ffn);
  machine.writeMsr(bsp, 0x830, (0x1_0002n << 32n) | 0x40n);
  machine.writeMsr(bsp, 0x830, (0x1000_0004n << 32n) | 0x841n);
  machine.writeMsr(bsp, 0x83f, 0x42n);
  expect(dataOf(events, "lapic/accept")).toEqual([
    { apicId: 0x1_0002, vector: 0x40 },
    { apicId: 0x1_0002, vector: 0x41 },
    { apicId: 0, vector: 0x42 },
  ]);
});
