/** Physical processors of a hardware domain: facts B.4, B.5, B.6, against a hypervisor of a few lines. */
import { expect, test } from "vitest";
import { type Personality, personalities } from "../../src/ospm/index.ts";
import { type FakePlatform, setWords, wordsAt } from "../support/fake-platform.ts";
import { control, dsdt, localX2apic, ostCalls, setControl, smallSystem } from "./small-system.ts";

const EBUSY = -16;
const EEXIST = -17;
const EINVAL = -22;
const EOPNOTSUPP = -95;
const HOT_REMOVE = 0x8000_0001;

interface Pcpu {
  apicId: number;
  acpiId: number;
  isOnline: boolean;
}

/** Physical CPUs as platform_op shows them. */
class FakeXen {
  readonly cpus = new Map<number, Pcpu>([[0, { apicId: 0, acpiId: 0, isOnline: true }]]);
  readonly commands: number[] = [];
  busyFor = 0;
  offlineError = 0;
  private next = 1;

  call(platform: FakePlatform, number: number, args: readonly bigint[]): number {
    if (number !== 7) return 0;
    const address = Number(args[0]);
    const [cmd = 0, version, first = 0, second = 0] = wordsAt(platform, address, 5);
    expect(version).toBe(0x0300_0001);
    this.commands.push(cmd);
    switch (cmd) {
      case 55:
        return this.describe(platform, address, first);
      case 56:
      case 57:
        return this.change(platform, first, cmd === 56);
      case 58:
        return this.add(first, second);
      case HOT_REMOVE:
        return this.cpus.delete(first) ? 0 : EINVAL;
      default:
        return -38;
    }
  }

  private describe(platform: FakePlatform, address: number, pcpu: number): number {
    if (this.busyFor > 0) {
      this.busyFor--;
      return EBUSY;
    }
    const maxPresent = Math.max(...this.cpus.keys());
    const cpu = this.cpus.get(pcpu);
    if (cpu === undefined) setWords(platform, address + 12, [maxPresent, 2]);
    else setWords(platform, address + 12, [maxPresent, cpu.isOnline ? 1 : 0, cpu.apicId, cpu.acpiId]);
    return 0;
  }

  private change(platform: FakePlatform, pcpu: number, isOnline: boolean): number {
    const cpu = this.cpus.get(pcpu);
    if (cpu === undefined) return EINVAL;
    if (!isOnline && this.offlineError !== 0) return this.offlineError;
    cpu.isOnline = isOnline;
    platform.clock.after(1000, () => platform.raiseVirq(9));
    return 0;
  }

  private add(apicId: number, acpiId: number): number {
    if ([...this.cpus.values()].some((cpu) => cpu.apicId === apicId)) return EEXIST;
    this.cpus.set(this.next, { apicId, acpiId, isOnline: false });
    return this.next++;
  }
}

/** One vCPU under \_SB.XEN0, and the vendor's P001 whose `_STA` and notification are words of memory. */
const asl = (extra = "Name (_PXM, 1) Method (_EJ0, 1) { STA1 = AFTE }"): string => `
  OperationRegion (CTRL, SystemMemory, ${control.address}, 0x20)
  Field (CTRL, DWordAcc, NoLock, Preserve) { STA1, 32, NOTI, 32, AFTE, 32, EJCT, 32 }
  Device (\\_SB.XEN0) {
    Name (_HID, "ACPI0004")
    Device (V000) { Name (_HID, "ACPI0007") Name (_UID, 0x10000)
      Name (_MAT, Buffer () { 9, 16, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0 }) }
  }
  Processor (\\_SB.P000, 0, 0, 0) { }
  Processor (\\_SB.P001, 0x21, 0, 0) {
    Method (_STA) { Return (STA1) }
    Name (_MAT, Buffer () { 0, 8, 0x21, 8, 1, 0, 0, 0 })
    Method (_OST, 3) { }
    ${extra}
  }
  Method (\\_GPE._L0A) { Notify (\\_SB.P001, NOTI) }`;

function hardwareDomain(
  xen: FakeXen,
  options: { asl?: string; hotRemove?: boolean; bringsOnline?: boolean; personality?: Personality } = {},
) {
  const system = smallSystem({
    dsdt: dsdt(options.asl ?? asl()),
    madt: [localX2apic(0x10000, 0, 1)],
    platform: { hypercall: (platform, number, args) => xen.call(platform, number, args) },
    ospm: {
      personality: options.personality ?? personalities.acpikit,
      userspace: { bringsOnline: options.bringsOnline ?? true },
      ...(options.hotRemove === true ? { pcpuHotRemoveCommand: HOT_REMOVE } : {}),
    },
    prepare: (platform) => setControl(platform, { sta: 0 }),
  });
  system.boot();
  system.platform.events.length = 0;
  xen.commands.length = 0;
  const notify = (value: number, sta: number, afterEject = 0): void => {
    setControl(system.platform, { sta, notify: value, afterEject });
    system.gpe0.raise(10);
    system.platform.run();
  };
  return { ...system, notify };
}

const osts = (platform: FakePlatform): readonly string[] => ostCalls(platform, "\\_SB.P001");

test("objects outside of XEN0 are physical, those below are the domain's", () => {
  const xen = new FakeXen();
  const { ospm } = hardwareDomain(xen);
  expect(ospm.processors.map(({ object, state }) => `${object} ${state}`)).toEqual([
    "\\_SB.XEN0.V000 online",
    "\\_SB.P000 physical",
    "\\_SB.P001 physical",
  ]);
  expect(ospm.state().physicalCpus).toEqual([{ pcpu: 0, apicId: 0, acpiId: 0, isOnline: true }]);
});

test("without a hypercall nobody is physical", () => {
  const system = smallSystem({ dsdt: dsdt(asl()), madt: [localX2apic(0x10000, 0, 1)] });
  system.boot();
  expect(system.ospm.processors.some(({ state }) => state === "physical")).toBe(false);
});

test("an inserted CPU is announced to the hypervisor, brought online by user space, and synchronised", () => {
  const xen = new FakeXen();
  const { platform, notify, ospm } = hardwareDomain(xen);
  notify(1, 0xf);
  expect(osts(platform)).toEqual(["1 0x0"]);
  // Scan, hot-add, scan of both, online, scan after VIRQ_PCPU_STATE.
  expect(xen.commands).toEqual([55, 58, 55, 55, 56, 55, 55]);
  expect(ospm.state().physicalCpus).toEqual([
    { pcpu: 0, apicId: 0, acpiId: 0, isOnline: true },
    { pcpu: 1, apicId: 8, acpiId: 0x21, isOnline: true },
  ]);
  expect(platform.lane("user")).toEqual(["pcpu/online 1"]);
  expect(platform.lane("ospm", "processor/physical", "pcpu/state")).toEqual([
    "processor/physical \\_SB.P001 33",
    "pcpu/state 1 offline",
    "pcpu/state 1 online",
  ]);
});

test("user space may take a physical CPU offline and online", () => {
  const xen = new FakeXen();
  const { ospm, platform, notify } = hardwareDomain(xen, { bringsOnline: false });
  notify(1, 0xf);
  expect(ospm.state().physicalCpus[1]?.isOnline).toBe(false);
  ospm.userOnlinePhysical(1);
  platform.run();
  expect(ospm.state().physicalCpus[1]?.isOnline).toBe(true);
  ospm.userOfflinePhysical(1);
  platform.run();
  expect(ospm.state().physicalCpus[1]?.isOnline).toBe(false);
});

test.each([
  { name: "is not present", sta: 0, asl: asl(), reason: "not present" },
  {
    name: "has no _MAT entry that is enabled",
    sta: 0xf,
    asl: asl().replace("0x21, 8, 1,", "0x21, 8, 0,"),
    reason: "no enabled processor entry in _MAT",
  },
])("a CPU that $name is not announced", (row) => {
  const xen = new FakeXen();
  const { platform, notify } = hardwareDomain(xen, { asl: row.asl });
  notify(1, row.sta);
  expect(osts(platform)).toEqual(["1 0x1"]);
  expect(xen.commands).not.toContain(58);
  expect(platform.lane("ospm", "processor/refused")).toEqual([`processor/refused \\_SB.P001 ${row.reason}`]);
});

test("a CPU that the hypervisor knows is not announced twice", () => {
  const xen = new FakeXen();
  const { platform, notify } = hardwareDomain(xen);
  notify(1, 0xf);
  notify(1, 0xf);
  expect(osts(platform)).toEqual(["1 0x0", "1 0x1"]);
  expect(xen.commands.filter((command) => command === 58).length).toBe(1);
});

test("an error of the hypervisor is a failed insertion", () => {
  const xen = new FakeXen();
  xen.cpus.set(5, { apicId: 8, acpiId: 0x99, isOnline: false });
  const { platform, notify } = hardwareDomain(xen);
  notify(1, 0xf);
  expect(osts(platform)).toEqual(["1 0x1"]);
  expect(platform.lane("ospm", "processor/refused")).toEqual([
    `processor/refused \\_SB.P001 the hypervisor refused it with ${EEXIST}`,
  ]);
});

test("a hypervisor whose maps are locked is asked again", () => {
  const xen = new FakeXen();
  const { platform, notify } = hardwareDomain(xen);
  xen.busyFor = 3;
  notify(1, 0xf);
  expect(osts(platform)).toEqual(["1 0x0"]);
});

test.each([
  { needsProximity: false, status: "1 0x0" },
  { needsProximity: true, status: "1 0x1" },
])(
  "a CPU without _PXM ends with $status where a personality needs one: $needsProximity",
  ({ needsProximity, status }) => {
    const personality = { ...personalities.acpikit, xen: { ...personalities.acpikit.xen, needsProximity } };
    const xen = new FakeXen();
    const { platform, notify } = hardwareDomain(xen, { asl: asl(""), personality });
    notify(1, 0xf);
    expect(osts(platform)).toEqual([status]);
  },
);

test("without an operation to forget a CPU an eject is refused, as the historic driver did", () => {
  const xen = new FakeXen();
  const { platform, notify } = hardwareDomain(xen);
  notify(1, 0xf);
  notify(3, 0xf);
  expect(osts(platform)).toEqual(["1 0x0", "3 0x1"]);
  expect(platform.lane("ospm", "eject")).toEqual([]);
});

test("with such an operation the CPU goes offline, is forgotten and ejected", () => {
  const xen = new FakeXen();
  const { platform, notify, ospm } = hardwareDomain(xen, { hotRemove: true });
  notify(1, 0xf);
  xen.commands.length = 0;
  notify(3, 0xf);
  expect(osts(platform)).toEqual(["1 0x0", "3 0x84", "3 0x0"]);
  expect(xen.commands.filter((command) => command !== 55)).toEqual([57, HOT_REMOVE]);
  expect(platform.lane("ospm", "eject")).toEqual(["eject \\_SB.P001"]);
  expect(ospm.state().physicalCpus.length).toBe(1);
});

test.each([
  { error: EBUSY, status: "3 0x82" },
  { error: EOPNOTSUPP, status: "3 0x80" },
  { error: EINVAL, status: "3 0x1" },
])("a CPU that cannot go offline ($error) is not ejected: $status", ({ error, status }) => {
  const xen = new FakeXen();
  const { platform, notify } = hardwareDomain(xen, { hotRemove: true });
  notify(1, 0xf);
  xen.offlineError = error;
  notify(3, 0xf);
  expect(osts(platform)).toEqual(["1 0x0", "3 0x84", status]);
  expect(platform.lane("ospm", "eject")).toEqual([]);
});
