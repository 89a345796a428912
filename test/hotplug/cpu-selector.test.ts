import { expect, test } from "vitest";
import {
  CpuSelector,
  type CpuSlot,
  QemuCpuHotplug,
  type SelectorVariant,
  selectorCommands,
  selectorFlags,
  selectorRegisters,
  selectorVariants,
} from "../../src/hotplug/index.ts";
import { createMachine, pcBoard } from "../../src/machine/index.ts";

const at = {
  selector: selectorRegisters.fields.selector.offset,
  flags: selectorRegisters.fields.flags.offset,
  command: selectorRegisters.fields.command.offset,
  data: selectorRegisters.fields.data.offset,
};

const slots = (count: number, present = 1): readonly CpuSlot[] =>
  Array.from({ length: count }, (_, index) => ({ index, uid: index, apicId: 2 * index, isPresent: index < present }));

function selector(variant: SelectorVariant = selectorVariants.qemu, count = 4, present = 1) {
  const log: string[] = [];
  const device = new CpuSelector(variant, slots(count, present), {
    onEject: (slot) => log.push(`eject ${slot}`),
    onOst: (slot, event, status) => log.push(`ost ${slot} ${event} ${status}`),
    onFirmwareEject: (slot) => log.push(`firmware eject ${slot}`),
  });
  const select = (slot: number): void => device.write(at.selector, 4, slot);
  return { device, log, select };
}

test("registers lie where the specification of the interface puts them", () => {
  expect(at).toEqual({ selector: 0, flags: 4, command: 5, data: 8 });
  expect(selectorRegisters.length).toBe(12);
});

test("an inserted processor is enabled and shows its event until the event is cleared", () => {
  const { device, select } = selector();
  device.insert(2);
  select(2);
  expect(device.read(at.flags, 1)).toBe(selectorFlags.enabled | selectorFlags.inserting);
  device.write(at.flags, 1, selectorFlags.inserting);
  expect(device.read(at.flags, 1)).toBe(selectorFlags.enabled);
});

test("command 0 moves the selector to the next processor with an event, round the end", () => {
  const { device, select } = selector(selectorVariants.qemu, 4, 4);
  device.requestRemoval(1);
  select(2);
  device.write(at.command, 1, selectorCommands.nextWithEvent);
  expect(device.read(at.data, 4)).toBe(1);
  device.write(at.flags, 1, selectorFlags.removing);
  device.write(at.command, 1, selectorCommands.nextWithEvent);
  expect(device.read(at.data, 4)).toBe(1);
});

test("command 3 gives the APIC ID, its high half through the selector", () => {
  const { device, select } = selector();
  select(3);
  device.write(at.command, 1, selectorCommands.architectureId);
  expect([device.read(at.data, 4), device.read(at.selector, 4)]).toEqual([6, 0]);
});

test("_OST is published when its status is written", () => {
  const { device, log, select } = selector();
  select(1);
  device.write(at.command, 1, selectorCommands.ostEvent);
  device.write(at.data, 4, 3);
  device.write(at.command, 1, selectorCommands.ostStatus);
  device.write(at.data, 4, 0x84);
  expect(log).toEqual(["ost 1 3 132"]);
});

test("an eject takes present processors but the first", () => {
  const { device, log, select } = selector(selectorVariants.qemu, 3, 2);
  for (const slot of [0, 1, 2]) {
    select(slot);
    device.write(at.flags, 1, selectorFlags.eject);
  }
  expect(log).toEqual(["eject 1"]);
  select(1);
  expect(device.read(at.flags, 1)).toBe(0);
});

test("an eject can be left to firmware, and shows until it is done", () => {
  const { device, log, select } = selector(selectorVariants.qemu, 2, 2);
  select(1);
  device.write(at.flags, 1, selectorFlags.firmwareEject);
  expect(log).toEqual(["firmware eject 1"]);
  expect(device.read(at.flags, 1) & selectorFlags.firmwareEject).toBe(selectorFlags.firmwareEject);
});

test("of several bits in one write only the lowest acts in QEMU, all of them in cloud-hypervisor", () => {
  const both = selectorFlags.removing | selectorFlags.eject;
  const results = Object.values(selectorVariants).map((variant) => {
    const { device, log, select } = selector(variant, 2, 2);
    device.requestRemoval(1);
    select(1);
    device.write(at.flags, 1, both);
    return log;
  });
  expect(results).toEqual([[], ["eject 1"]]);
});

test("cloud-hypervisor ejects what it asked for, also after the request was acknowledged, and nothing else", () => {
  const { device, log, select } = selector(selectorVariants["cloud-hypervisor"], 3, 3);
  device.requestRemoval(2);
  for (const slot of [1, 2]) {
    select(slot);
    device.write(at.flags, 1, selectorFlags.removing);
    device.write(at.flags, 1, selectorFlags.eject);
  }
  expect(log).toEqual(["eject 2"]);
});

test("a processor out of range reads as zero and takes nothing but a new selector", () => {
  const { device, log, select } = selector();
  select(9);
  device.write(at.flags, 1, selectorFlags.eject);
  expect([device.read(at.flags, 1), device.read(at.data, 4), log.length]).toEqual([0, 0, 0]);
});

test("saving and restoring keeps events, selection and command", () => {
  const { device, select } = selector();
  device.insert(1);
  select(1);
  device.write(at.command, 1, selectorCommands.architectureId);
  const copy = selector();
  copy.device.restore(JSON.parse(JSON.stringify(device.save())));
  expect([copy.device.read(at.flags, 1), copy.device.read(at.data, 4)]).toEqual([
    device.read(at.flags, 1),
    device.read(at.data, 4),
  ]);
});

/** QEMU's ports on a machine. */
function qemu() {
  const machine = createMachine(pcBoard({ apicIds: [0, 1, 2, 3], presentCount: 1 }));
  let events = 0;
  const device = new QemuCpuHotplug({
    machine,
    slots: Array.from({ length: 4 }, (_, index) => ({ index, uid: index, apicId: index, isPresent: index === 0 })),
    registers: { space: "port", address: 0xaf00, length: 12 },
    raiseEvent: () => events++,
    listener: { onEject: () => undefined, onOst: () => undefined, onFirmwareEject: () => undefined },
  });
  return { machine, device, events: () => events };
}

test("QEMU's ports wake up as a bitmap of APIC IDs", () => {
  const { machine, device, events } = qemu();
  expect(machine.ports.read(0xaf00, 1)).toBe(0x01);
  device.publish({ vcpu: 2, isWanted: true });
  device.signal();
  expect([machine.ports.read(0xaf00, 1), events(), device.canRemove]).toEqual([0x05, 1, false]);
});

test("the sequence that detects the modern interface finds it", () => {
  const { machine, device } = qemu();
  // Twice: the first write is what switches over.
  machine.ports.write(0xaf00, 4, 0);
  machine.ports.write(0xaf00, 4, 0);
  machine.ports.write(0xaf05, 1, 0);
  expect([machine.ports.read(0xaf00, 4), device.mode, device.canRemove]).toEqual([0, "modern", true]);
});

test("what is plugged before the switch is there after it", () => {
  const { machine, device } = qemu();
  device.publish({ vcpu: 3, isWanted: true });
  machine.ports.write(0xaf00, 4, 0);
  machine.ports.write(0xaf00, 4, 3);
  expect(machine.ports.read(0xaf04, 1)).toBe(selectorFlags.enabled | selectorFlags.inserting);
});
