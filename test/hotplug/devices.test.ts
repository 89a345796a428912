import { expect, test } from "vitest";
import { hexBytes } from "../../src/base/hex.ts";
import { pcpuControllerRegisters as at, encodeAcpiInfo, pcpuSlots, pcpuStatusBits } from "../../src/firmware/index.ts";
import {
  GenericEventRegister,
  genericEvents,
  PcpuController,
  PresenceBitmap,
  QemuCpuHotplug,
  selectorFlags,
  XenHvmCpuHotplug,
} from "../../src/hotplug/index.ts";
import { createMachine, pcBoard } from "../../src/machine/index.ts";

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

test("the bitmap of Xen's guests is 16 bytes of read-only ports, one bit a vCPU, and never takes one back", () => {
  const machine = createMachine(pcBoard({ apicIds: [0, 2, 4], presentCount: 1 }));
  const events: string[] = [];
  const device = new XenHvmCpuHotplug({
    machine,
    slots: [0, 1, 2].map((index) => ({ index, uid: index, apicId: 2 * index, isPresent: index === 0 })),
    registers: { space: "port", address: 0xaf00, length: 16 },
    raiseEvent: () => events.push("event"),
    listener: { onEject: () => undefined, onOst: () => undefined, onFirmwareEject: () => undefined },
  });
  device.publish({ vcpu: 2, isWanted: true });
  device.publish({ vcpu: 0, isWanted: false });
  device.signal();
  machine.ports.write(0xaf00, 1, 0);
  expect([machine.ports.read(0xaf00, 1), machine.ports.read(0xaf0f, 1), events]).toEqual([0b101, 0, ["event"]]);
});

test("acpi_info tells how many processors there are and where the MADT keeps checksum and entries", () => {
  const block = encodeAcpiInfo({ processorCount: 128, madtChecksumAddress: 0xfc00a479, firstEntryAddress: 0xfc00a4d0 });
  expect(hexBytes(block.subarray(0, 20))).toBe("00 00 80 00 00 00 00 00 00 00 00 00 79 A4 00 FC D0 A4 00 FC");
  expect(block.length).toBe(40);
});

test("the event register of a generic event device is cleared by reading, and its interrupt is an edge", () => {
  const levels: string[] = [];
  const register = new GenericEventRegister({ raise: () => levels.push("high"), lower: () => levels.push("low") });
  register.raise(genericEvents.cpu);
  register.raise(genericEvents.memory);
  expect([register.read(0), register.read(0), levels]).toEqual([3, 0, ["high", "low", "high", "low"]]);
});

test("hot-plug hardware is saved and restored with its machine", () => {
  const build = () => {
    const machine = createMachine(pcBoard({ apicIds: [0, 1, 2], presentCount: 1 }));
    const device = new QemuCpuHotplug({
      machine,
      slots: [0, 1, 2].map((index) => ({ index, uid: index, apicId: index, isPresent: index === 0 })),
      registers: { space: "port", address: 0xaf00, length: 12 },
      raiseEvent: () => machine.acpi.gpe0?.setStatus(2),
      listener: { onEject: () => undefined, onOst: () => undefined, onFirmwareEject: () => undefined },
    });
    return { machine, device };
  };
  const { machine, device } = build();
  machine.ports.write(0xaf00, 4, 0);
  device.publish({ vcpu: 1, isWanted: true });
  device.signal();
  const copy = build();
  expect(copy.machine.restore(JSON.parse(JSON.stringify(machine.save())))).toEqual([]);
  copy.machine.ports.write(0xaf05, 1, 0);
  expect([copy.device.mode, copy.machine.ports.read(0xaf08, 4), copy.machine.ports.read(0xaf04, 1)]).toEqual([
    "modern",
    1,
    selectorFlags.enabled | selectorFlags.inserting,
  ]);
});

test("a selector keeps in S3 what it has to say, its event goes with QEMU's reset at wake-up, and _WAK may ask it", () => {
  const machine = createMachine(pcBoard({ apicIds: [0, 1], presentCount: 1 }));
  machine.setFacs(0x0e00_0000);
  machine.ram.writeUint(0x0e00_000c, 4, 0x9_1000);
  const nothing = (): void => undefined;
  const device = new QemuCpuHotplug({
    machine,
    slots: [
      { index: 0, uid: 0, apicId: 0, isPresent: true },
      { index: 1, uid: 1, apicId: 1, isPresent: false },
    ],
    registers: { space: "port", address: 0xaf00, length: 12 },
    raiseEvent: () => machine.acpi.gpe0?.setStatus(2),
    listener: { onEject: nothing, onOst: nothing, onFirmwareEject: nothing },
  });
  machine.ports.write(0xaf00, 4, 0);
  machine.ports.write(0x604, 2, 0x2400);
  device.publish({ vcpu: 1, isWanted: true });
  device.signal();
  expect([machine.powerState, machine.acpi.gpe0?.status(2)]).toEqual(["s3", true]);
  machine.wake();
  machine.ports.write(0xaf00, 4, 1);
  expect(machine.ports.read(0xaf04, 1) & selectorFlags.inserting).toBe(selectorFlags.inserting);
  expect(machine.acpi.gpe0?.status(2)).toBe(false);
});
