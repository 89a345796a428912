import { expect, test } from "vitest";
import { apicId } from "../../src/base/brand.ts";
import { type BoardLayout, pcBoard } from "../../src/machine/index.ts";
import {
  bsp,
  createTraced,
  dataOf,
  enableLapic,
  eoi,
  LAPIC,
  LEVEL_HIGH_30,
  LEVEL_LOW_30,
  REMOTE_IRR,
  readRedirection,
  route,
  sendIpi,
  settle,
} from "./board.ts";

const withGpe1: BoardLayout = { ...pcBoard(), gpe1: { port: 0xafe8, length: 4, base: 0x10, behaviour: "w1c" } };

/** Facts J.3: asserted iff any source is, for every combination of four sources. */
test.each(Array.from({ length: 16 }, (_, sources) => ({ sources })))(
  "with sources $sources of PM1, GPE0, GPE1 and a block device the line is their OR",
  ({ sources }) => {
    const { machine } = createTraced(withGpe1);
    machine.ports.write(0xb2, 1, 0xf1);
    machine.ports.write(0x602, 2, 0x0100);
    machine.ports.write(0xafe2, 1, 0x04);
    machine.ports.write(0xafea, 1, 0x04);
    const device = machine.sciSource("XENGPE0");
    if (sources & 1) machine.acpi.pressPowerButton();
    if (sources & 2) machine.acpi.gpe0?.setStatus(2);
    if (sources & 4) machine.acpi.gpe1?.setStatus(0x12);
    if (sources & 8) device.raise();
    expect(machine.isSciAsserted).toBe(sources !== 0);
    // Taking them away one after the other: the line falls with the last.
    machine.ports.write(0x600, 2, 0x0100);
    expect(machine.isSciAsserted).toBe((sources & 14) !== 0);
    machine.ports.write(0xafe0, 1, 0x04);
    expect(machine.isSciAsserted).toBe((sources & 12) !== 0);
    machine.ports.write(0xafea, 1, 0x00);
    expect(machine.isSciAsserted).toBe((sources & 8) !== 0);
    device.lower();
    expect(machine.isSciAsserted).toBe(false);
  },
);

test("fixed hardware does not reach the line while SCI_EN is clear, and does as soon as it is set", () => {
  const { machine, events } = createTraced(pcBoard());
  machine.ports.write(0xafe2, 1, 0x04);
  machine.acpi.gpe0?.setStatus(2);
  expect(machine.isSciAsserted).toBe(false);
  machine.ports.write(0xb2, 1, 0xf1);
  machine.ports.write(0xb2, 1, 0xf0);
  expect(dataOf(events, "sci/level")).toEqual([{ asserted: true }, { asserted: false }]);
});

function boot(polarity: "high" | "low", redirection: number) {
  const traced = createTraced({ ...pcBoard(), sci: { gsi: 9, polarity, trigger: "level" } });
  const { machine } = traced;
  machine.ports.write(0xb2, 1, 0xf1);
  machine.ports.write(0xafe2, 1, 0x04);
  enableLapic(machine);
  route(machine, 9, redirection);
  return traced;
}

test.each([
  { polarity: "high" as const, redirection: LEVEL_HIGH_30 },
  { polarity: "low" as const, redirection: LEVEL_LOW_30 },
])("an active-$polarity wire interrupts through an entry of the same polarity", ({ polarity, redirection }) => {
  const { machine, events } = boot(polarity, redirection);
  machine.onInterrupt(bsp, () => {
    machine.ports.write(0xafe0, 1, 0x04);
    eoi(machine);
  });
  settle(machine);
  expect(dataOf(events, "lapic/deliver")).toEqual([]);
  machine.acpi.gpe0?.setStatus(2);
  settle(machine);
  expect(dataOf(events, "ioapic/deliver")).toEqual([{ pin: 9, vector: 0x30, destination: 0, level: true }]);
  expect(dataOf(events, "lapic/deliver")).toEqual([{ apicId: 0, vector: 0x30 }]);
  expect(readRedirection(machine, 9) & REMOTE_IRR).toBe(0);
});

test("an entry of the wrong polarity interrupts while the wire is idle", () => {
  const { machine, events } = boot("high", LEVEL_LOW_30);
  expect(dataOf(events, "lapic/accept")).toEqual([{ apicId: 0, vector: 0x30 }]);
  settle(machine);
});

test("a line still asserted at EOI is delivered again, once for each EOI", () => {
  const { machine, events } = boot("high", LEVEL_HIGH_30);
  let interrupts = 0;
  machine.onInterrupt(bsp, () => {
    interrupts += 1;
    if (interrupts === 3) machine.ports.write(0xafe0, 1, 0x04);
    eoi(machine);
  });
  machine.acpi.gpe0?.setStatus(2);
  settle(machine);
  expect(interrupts).toBe(3);
  expect(dataOf(events, "ioapic/deliver")).toHaveLength(3);
});

test("a level pin with remote IRR set sends nothing until EOI, however often the line moves", () => {
  const { machine, events } = boot("high", LEVEL_HIGH_30);
  const line = machine.sciSource("XENGPE0");
  for (let i = 0; i < 5; i++) {
    line.raise();
    line.lower();
  }
  expect(dataOf(events, "ioapic/deliver")).toHaveLength(1);
  expect(readRedirection(machine, 9) & REMOTE_IRR).toBe(REMOTE_IRR);
});

test("an interrupt of a masked pin is delivered when the mask goes", () => {
  const { machine, events } = boot("high", LEVEL_HIGH_30 | 0x1_0000);
  machine.acpi.gpe0?.setStatus(2);
  expect(dataOf(events, "ioapic/deliver")).toEqual([]);
  route(machine, 9, LEVEL_HIGH_30);
  expect(dataOf(events, "ioapic/deliver")).toHaveLength(1);
});

test("an interrupt raised before the local APIC is enabled is delivered when it is", () => {
  const { machine, events } = createTraced(pcBoard());
  route(machine, 9, LEVEL_HIGH_30);
  machine.sciSource("XENGPE0").raise();
  expect(dataOf(events, "lapic/accept")).toEqual([]);
  enableLapic(machine);
  expect(dataOf(events, "lapic/accept")).toEqual([{ apicId: 0, vector: 0x30 }]);
});

test("rewriting an entry in service keeps its remote IRR", () => {
  const { machine, events } = boot("high", LEVEL_HIGH_30);
  machine.acpi.gpe0?.setStatus(2);
  route(machine, 9, LEVEL_HIGH_30);
  expect(readRedirection(machine, 9) & REMOTE_IRR).toBe(REMOTE_IRR);
  expect(dataOf(events, "ioapic/deliver")).toHaveLength(1);
  // Changing to edge and back is the old way to drop it.
  route(machine, 9, 0x1_0030);
  route(machine, 9, LEVEL_HIGH_30);
  expect(dataOf(events, "ioapic/deliver")).toHaveLength(2);
});

test("the EOI of an edge interrupt ends no level interrupt of the same vector", () => {
  const { machine, events } = createTraced(pcBoard({ apicIds: [0, 2] }));
  const other = apicId(2);
  enableLapic(machine);
  route(machine, 9, LEVEL_HIGH_30);
  machine.sciSource("XENGPE0").raise();
  machine.startProcessor(other, 8);
  enableLapic(machine, other);
  machine.onInterrupt(other, () => eoi(machine));
  sendIpi(machine, 0x30, 2);
  settle(machine);
  expect(dataOf(events, "lapic/eoi")).toEqual([{ apicId: 2, vector: 0x30 }]);
  expect(readRedirection(machine, 9) & REMOTE_IRR).toBe(REMOTE_IRR);
});

test("a local APIC that suppresses EOI broadcasts leaves the ending to the IOAPIC's register", () => {
  const { machine } = boot("high", LEVEL_HIGH_30);
  machine.memory.write(LAPIC + 0xf0, 4, 0x11ff);
  machine.onInterrupt(bsp, () => {
    machine.ports.write(0xafe0, 1, 0x04);
    eoi(machine);
  });
  machine.acpi.gpe0?.setStatus(2);
  settle(machine);
  expect(readRedirection(machine, 9) & REMOTE_IRR).toBe(REMOTE_IRR);
  machine.memory.write(0xfec0_0040, 4, 0x30);
  expect(readRedirection(machine, 9) & REMOTE_IRR).toBe(0);
});

test("the IOAPIC's EOI register ends a vector like a broadcast", () => {
  const { machine, events } = boot("high", LEVEL_HIGH_30);
  machine.acpi.gpe0?.setStatus(2);
  machine.memory.write(0xfec0_0040, 4, 0x30);
  expect(dataOf(events, "ioapic/deliver")).toHaveLength(2);
});

test("who watches the end of an interrupt can lower the line before it interrupts again", () => {
  const { machine, events } = boot("high", LEVEL_HIGH_30);
  const line = machine.sciSource("XENGPE0");
  let ends = 0;
  machine.onEndOfInterrupt(9, () => {
    ends += 1;
    line.lower();
  });
  machine.onInterrupt(bsp, () => eoi(machine));
  line.raise();
  settle(machine);
  expect(ends).toBe(1);
  expect(dataOf(events, "ioapic/deliver")).toHaveLength(1);
});

test("an edge pin latches one edge per rise and forgets edges under the mask", () => {
  const { machine, events } = createTraced(pcBoard());
  enableLapic(machine);
  const line = machine.gsi(4);
  route(machine, 4, 0x1_0041);
  line.raise();
  line.lower();
  route(machine, 4, 0x41);
  expect(dataOf(events, "ioapic/deliver")).toEqual([]);
  line.raise();
  line.raise();
  expect(dataOf(events, "ioapic/deliver")).toEqual([{ pin: 4, vector: 0x41, destination: 0, level: false }]);
});

test("the IOAPIC tells its number of pins and keeps read-only bits of its entries", () => {
  const { machine } = createTraced(pcBoard());
  machine.memory.write(0xfec0_0000, 4, 1);
  expect(machine.memory.read(0xfec0_0010, 4)).toBe(0x0017_0020);
  route(machine, 3, 0xffff_ffff, 0x7f);
  expect(readRedirection(machine, 3)).toBe(0x1_afff);
});

test("an interrupt handler runs after the access that caused it, not inside", () => {
  const { machine } = boot("high", LEVEL_HIGH_30);
  const order: string[] = [];
  machine.onInterrupt(bsp, () => {
    order.push("handler");
    machine.ports.write(0xafe0, 1, 0x04);
    eoi(machine);
  });
  machine.acpi.gpe0?.setStatus(2);
  order.push("after the event");
  settle(machine);
  expect(order).toEqual(["after the event", "handler"]);
});
