import { expect, test } from "vitest";
import { GpeBlock, pcBoard } from "../../src/machine/index.ts";
import { createTraced, dataOf } from "./board.ts";

/** What ACPICA does when it installs a block of four bytes: disable, then clear, every register pair. */
const INSTALL = [
  [2, 0x00],
  [0, 0xff],
  [3, 0x00],
  [1, 0xff],
] as const;

function createBlock(behaviour: "w1c" | "ram", base = 0, isPending?: (gpe: number) => boolean) {
  const { machine, events } = createTraced(pcBoard());
  const levels: boolean[] = [];
  const block = new GpeBlock(machine, {
    name: "XENGPE0",
    length: 4,
    base,
    behaviour,
    keepsInSleep: false,
    ...(isPending === undefined ? {} : { isPending }),
    onLevel: (isAsserted) => levels.push(isAsserted),
  });
  return { block, levels, events };
}

test("with write-one-to-clear, installing leaves every event clear and disabled", () => {
  const { block } = createBlock("w1c");
  for (const [offset, value] of INSTALL) block.write(offset, 1, value);
  expect([0, 1, 2, 3].map((offset) => block.read(offset, 1))).toEqual([0, 0, 0, 0]);
});

test("over RAM, installing leaves every event set (facts A.9)", () => {
  const { block } = createBlock("ram");
  for (const [offset, value] of INSTALL) block.write(offset, 1, value);
  expect([0, 1, 2, 3].map((offset) => block.read(offset, 1))).toEqual([0xff, 0xff, 0, 0]);
});

test.each([
  { behaviour: "w1c" as const, afterClear: 0x00, levelAfterEnable: false },
  { behaviour: "ram" as const, afterClear: 0x04, levelAfterEnable: true },
])("after an edge dispatch over $behaviour the status byte is $afterClear", ({ behaviour, afterClear, ...row }) => {
  const { block } = createBlock(behaviour);
  block.write(2, 1, 0x04);
  block.setStatus(2);
  expect(block.level).toBe(true);
  block.write(2, 1, 0x00);
  block.write(0, 1, 0x04);
  expect(block.read(0, 1)).toBe(afterClear);
  block.write(2, 1, 0x04);
  expect(block.level).toBe(row.levelAfterEnable);
});

test("an event set while its enable bit is clear raises the level at the enable write", () => {
  const { block, levels } = createBlock("w1c");
  block.setStatus(2);
  expect(levels.at(-1)).toBe(false);
  block.write(2, 1, 0x04);
  expect(levels.at(-1)).toBe(true);
});

test("over RAM nobody notices the enable write: the level is not recomputed", () => {
  const { block, levels } = createBlock("ram");
  block.setStatus(2);
  const before = levels.length;
  block.write(2, 1, 0x04);
  expect(levels.length).toBe(before);
});

test("reports each status change once, by its number counted from the block's base", () => {
  const { block, events } = createBlock("w1c", 0x20);
  block.setStatus(0x29);
  block.setStatus(0x29);
  block.write(1, 1, 0x02);
  block.write(1, 1, 0x02);
  expect(dataOf(events, "gpe/status")).toEqual([
    { block: "XENGPE0", gpe: 0x29, on: true },
    { block: "XENGPE0", gpe: 0x29, on: false },
  ]);
});

test("GPE1 answers on its own ports and counts from its base", () => {
  const layout = { ...pcBoard(), gpe1: { port: 0xafe8, length: 4, base: 0x10, behaviour: "w1c" } as const };
  const { machine } = createTraced(layout);
  machine.acpi.gpe1?.setStatus(0x12);
  expect(machine.ports.read(0xafe8, 1)).toBe(0x04);
  expect(machine.ports.read(0xafe0, 1)).toBe(0x00);
});

test("the FADT block on ports answers to bytes only", () => {
  const { machine, events } = createTraced(pcBoard());
  machine.acpi.gpe0?.setStatus(2);
  expect(machine.ports.read(0xafe0, 1)).toBe(0x04);
  expect(machine.ports.read(0xafe0, 2)).toBe(0xffff);
  machine.ports.write(0xafe0, 2, 0xffff);
  expect(machine.ports.read(0xafe0, 1)).toBe(0x04);
  expect(dataOf(events, "io/wrong-width")).toHaveLength(2);
});

test("an event whose source waits to be seen is set again when it is enabled, and not when it is enabled already", () => {
  const { block, levels } = createBlock("w1c", 0, (gpe) => gpe === 2);
  for (const [offset, value] of INSTALL) block.write(offset, 1, value);
  block.write(2, 1, 0x0c);
  expect([block.read(0, 1), levels.at(-1)]).toEqual([0x04, true]);
  block.write(0, 1, 0x04);
  block.write(2, 1, 0x0d);
  expect([block.read(0, 1), levels.at(-1)]).toEqual([0, false]);
});
