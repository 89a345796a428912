import { expect, test } from "vitest";
import { pcpuControllerRegisters as at, pcpuSlots, pcpuStatusBits } from "../../src/firmware/index.ts";
import { PcpuController, PresenceBitmap } from "../../src/hotplug/index.ts";

function controller(present = 1, slots = 3) {
  const log: string[] = [];
  const device = new PcpuController(pcpuSlots(slots, present), {
    onEvent: () => log.push("event"),
    onEject: (slot) => log.push(`eject ${slot}`),
    onOst: (slot, event, status) => log.push(`ost ${slot} ${event} ${status}`),
  });
  const select = (slot: number): void => device.write(at.slot, 4, slot);
  return { device, log, select };
}

test("the status register speaks of the selected slot", () => {
  const { device, select } = controller(2);
  const statuses = [0, 1, 2, 3].map((slot) => {
    select(slot);
    return device.read(at.status, 4);
  });
  expect(statuses).toEqual([pcpuStatusBits.present, pcpuStatusBits.present, 0, 0]);
});

test("an insertion raises the event once and names its slot until it is noted", () => {
  const { device, log, select } = controller();
  expect(device.read(at.next, 4)).toBe(0xffff_ffff);
  expect([device.insert(2), device.insert(2), device.insert(9)]).toEqual([true, false, false]);
  expect(log).toEqual(["event"]);
  expect(device.read(at.next, 4)).toBe(2);
  select(2);
  expect(device.read(at.status, 4)).toBe(pcpuStatusBits.present | pcpuStatusBits.inserted);
  device.write(at.status, 4, pcpuStatusBits.inserted);
  expect(device.read(at.status, 4)).toBe(pcpuStatusBits.present);
  expect(device.read(at.next, 4)).toBe(0xffff_ffff);
});

test("writing ones to the status register takes no processor away", () => {
  const { device, select } = controller();
  select(0);
  device.write(at.status, 4, 0xffff_ffff);
  expect(device.read(at.status, 4)).toBe(pcpuStatusBits.present);
});

test("a removal is asked for, and ends when software powers the slot off", () => {
  const { device, log, select } = controller(2);
  expect([device.requestRemoval(1), device.requestRemoval(2)]).toEqual([true, false]);
  select(1);
  device.write(at.control, 4, 1);
  device.write(at.control, 4, 1);
  expect(device.read(at.status, 4)).toBe(0);
  expect(log).toEqual(["event", "eject 1"]);
});

test("_OST is published with slot and event by the write of the status", () => {
  const { device, log, select } = controller();
  select(2);
  device.write(at.ostEvent, 4, 1);
  device.write(at.ostStatus, 4, 0x80);
  expect(log).toEqual(["ost 2 1 128"]);
});

test("saved states come back, and reset is power-on", () => {
  const { device, select } = controller();
  device.insert(1);
  select(1);
  const saved = JSON.parse(JSON.stringify(device.save()));
  device.reset();
  select(1);
  expect(device.read(at.status, 4)).toBe(0);
  const other = controller();
  other.device.restore(saved);
  expect(other.device.read(at.status, 4)).toBe(pcpuStatusBits.present | pcpuStatusBits.inserted);
});

test("the presence bitmap shows a bit for each processor and ignores writes", () => {
  const bitmap = new PresenceBitmap(2, [0, 9]);
  bitmap.write();
  expect([bitmap.read(0), bitmap.read(1), bitmap.read(2)]).toEqual([0x01, 0x02, 0xff]);
  bitmap.set(1, true);
  bitmap.set(9, false);
  const saved = bitmap.save();
  bitmap.reset();
  expect([bitmap.read(0), bitmap.read(1)]).toEqual([0x01, 0x02]);
  bitmap.restore(saved);
  expect([bitmap.read(0), bitmap.read(1)]).toEqual([0x03, 0x00]);
});
