/** Facts I.3: what Device Check and Bus Check come to, by `_STA` and by what is attached already. */
import { expect, test } from "vitest";
import { type PersonalityName, personalities } from "../../src/ospm/index.ts";
import { dsdt, hotplugAsl, localApic, ostCalls, type SmallSystem, setControl, smallSystem } from "./small-system.ts";

const table = dsdt(hotplugAsl());

function system(name: PersonalityName, initialStatus: number): SmallSystem {
  const personality = personalities[name];
  const result = smallSystem({
    dsdt: table,
    madt: [localApic(0, 0, 1), localApic(1, 1, initialStatus === 0 ? 0 : 1)],
    ospm: { personality, userspace: { bringsOnline: false } },
    prepare: (platform) => setControl(platform, { sta: initialStatus }),
  });
  result.boot();
  result.platform.events.length = 0;
  return result;
}

function check({ platform, gpe0 }: SmallSystem, sta: number, notify = 1): void {
  setControl(platform, { sta, notify });
  gpe0.raise(2);
  platform.run();
}

const stateOf = ({ ospm }: SmallSystem): string | undefined =>
  ospm.processors.find(({ object }) => object === "\\_SB.C001")?.state;

test.each([
  { personality: "linux-6.1", before: 0x0, now: 0xf, ost: "1 0x0", state: "offline" },
  { personality: "linux-6.1", before: 0xf, now: 0xf, ost: "1 0x1", state: "online" },
  { personality: "linux-6.1", before: 0xf, now: 0x0, ost: "1 0x0", state: "unattached" },
  { personality: "linux-6.1", before: 0x0, now: 0x0, ost: "1 0x1", state: "unattached" },
  { personality: "linux-6.1", before: 0x0, now: 0xd, ost: "1 0x0", state: "offline" },
  { personality: "linux-6.11", before: 0x0, now: 0xf, ost: "1 0x0", state: "offline" },
  { personality: "linux-6.11", before: 0xf, now: 0xf, ost: "1 0x0", state: "online" },
  { personality: "linux-6.11", before: 0xf, now: 0x0, ost: "1 0x0", state: "unattached" },
  { personality: "linux-6.11", before: 0x0, now: 0x0, ost: "1 0x0", state: "unattached" },
  { personality: "linux-6.11", before: 0x0, now: 0xd, ost: "1 0x0", state: "unattached" },
  { personality: "draft-c-aware", before: 0xf, now: 0xf, ost: "1 0x1", state: "online" },
  { personality: "acpikit", before: 0x0, now: 0xf, ost: "1 0x0", state: "offline" },
  { personality: "acpikit", before: 0xf, now: 0xf, ost: "1 0x1", state: "online" },
  { personality: "acpikit", before: 0xf, now: 0x0, ost: "1 0x0", state: "unattached" },
  { personality: "acpikit", before: 0x0, now: 0x0, ost: "1 0x1", state: "unattached" },
  { personality: "acpikit", before: 0x0, now: 0xd, ost: "1 0x1", state: "unattached" },
] as const)("$personality: Device Check with _STA $now after $before ends with _OST $ost, $state", (row) => {
  const it = system(row.personality, row.before);
  check(it, row.now);
  expect(ostCalls(it.platform)).toEqual([row.ost]);
  expect(stateOf(it)).toBe(row.state);
});

test("a processor that vanishes by surprise is parked before its object is let go", () => {
  const it = system("acpikit", 0xf);
  check(it, 0);
  expect(it.platform.parked).toEqual([1]);
  expect(it.platform.lane("ospm", "processor/offline", "processor/unregistered")).toEqual([
    "processor/offline 1 1 1",
    "processor/unregistered \\_SB.C001 1 1 1",
  ]);
});

test("a Bus Check of the processor enumerates it and reports success, also when nothing changed", () => {
  const it = system("acpikit", 0);
  check(it, 0xf, 0);
  check(it, 0xf, 0);
  expect(stateOf(it)).toBe("offline");
  expect(ostCalls(it.platform)).toEqual(["0 0x0", "0 0x0"]);
});

test("user space brings a new processor online by INIT, 10 ms, STARTUP, 200 µs, STARTUP", () => {
  const it = smallSystem({ dsdt: table, ospm: {} });
  it.boot();
  const begin = it.platform.clock.now;
  check(it, 0xf);
  const at = begin + 1_000_000;
  expect(it.platform.ipis).toEqual([
    { at, to: 1, kind: "init", vector: 0 },
    { at: at + 10_000_000, to: 1, kind: "startup", vector: 0x91 },
    { at: at + 10_200_000, to: 1, kind: "startup", vector: 0x91 },
  ]);
  expect(it.platform.lane("user")).toEqual(["cpu/online 1"]);
  expect(stateOf(it)).toBe("online");
});

test("a processor that never reports in stays offline, with the reason in the trace", () => {
  const it = smallSystem({ dsdt: table, platform: { apicIds: [0] } });
  it.boot();
  check(it, 0xf);
  it.platform.run(2_000_000_000);
  expect(stateOf(it)).toBe("offline");
  expect(it.platform.lane("ospm", "processor/start-failed")).toEqual([
    "processor/start-failed 1 1 it did not report in",
  ]);
});

test.each([
  {
    name: "an APIC ID that the MADT did not list at boot",
    madt: [localApic(0, 0, 1)],
    reason: "APIC ID was not in the MADT at boot",
  },
])("acpikit refuses $name", ({ madt, reason }) => {
  const it = smallSystem({ dsdt: table, madt });
  it.boot();
  check(it, 0xf);
  expect(it.platform.lane("ospm", "processor/refused")).toEqual([`processor/refused \\_SB.C001 ${reason}`]);
  expect(ostCalls(it.platform)).toEqual(["1 0x1"]);
});

test("linux-6.1 numbers an APIC ID that it meets for the first time", () => {
  const personality = personalities["linux-6.1"];
  const it = smallSystem({ dsdt: table, madt: [localApic(0, 0, 1)], ospm: { personality } });
  it.boot();
  check(it, 0xf);
  expect(stateOf(it)).toBe("online");
});

/** Facts I.2 and D5 to D8 end to end: the same `_MAT` and MADT, two declarations. */
test.each([
  { name: "type 0 entry, Device", processor: false, mat: "0, 8, 1, 1, 1, 0, 0, 0", refused: [] },
  { name: "type 0 entry, Processor", processor: true, mat: "0, 8, 1, 1, 1, 0, 0, 0", refused: [] },
  {
    name: "type 9 entry, Device",
    processor: false,
    mat: "9, 16, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0",
    refused: [],
  },
  {
    name: "type 9 entry, Processor",
    processor: true,
    mat: "9, 16, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0",
    refused: ["declaration Processor with an x2APIC entry (_MAT)"],
  },
  {
    name: "cut-off type 9 entry, Processor",
    processor: true,
    mat: "9, 16, 0, 0, 1, 0, 0, 0",
    refused: ["declaration Processor with an x2APIC entry (_MAT)"],
  },
  {
    name: "entry not enabled, Device",
    processor: false,
    mat: "0, 8, 1, 1, 0, 0, 0, 0",
    refused: ["entry not enabled (_MAT)"],
  },
  {
    name: "entry of another processor, Device",
    processor: false,
    mat: "0, 8, 7, 1, 1, 0, 0, 0",
    refused: ["entry has another processor UID (_MAT)"],
  },
  { name: "garbage, Device", processor: false, mat: "1, 2, 3", refused: ["entry is cut off (_MAT)"] },
])("_MAT with a $name", ({ processor, mat, refused }) => {
  const asl = hotplugAsl({ processor }).replace("0, 8, 1, 1, 1, 0, 0, 0", mat);
  const it = smallSystem({ dsdt: dsdt(asl) });
  it.boot();
  it.platform.events.length = 0;
  check(it, 0xf);
  expect(it.platform.lane("ospm", "processor/refused")).toEqual(
    refused.map((reason) => `processor/refused \\_SB.C001 ${reason}`),
  );
});

test("without a _MAT the MADT as it is in memory now gives the APIC ID", () => {
  const asl = hotplugAsl().replaceAll(/Name \(_MAT, Buffer \(\) \{[^}]*\}\)/g, "");
  const it = smallSystem({ dsdt: dsdt(asl) });
  it.boot();
  const madt = it.platform.events.find(({ kind, data }) => kind === "table/found" && data["signature"] === "APIC");
  // Header 44, IOAPIC 12, first processor 8; the flags of the second one are 4 bytes into its entry.
  it.platform.writeMemory(Number(madt?.data["address"]) + 44 + 12 + 8 + 4, Uint8Array.of(1));
  check(it, 0xf);
  expect(it.platform.lane("ospm", "processor/registered").at(-1)).toBe("processor/registered \\_SB.C001 1 1 1");
});

test("two objects with one UID are both refused", () => {
  const asl = hotplugAsl().replace("Name (_UID, 1)", "Name (_UID, 0)");
  const it = smallSystem({ dsdt: dsdt(asl), prepare: (platform) => setControl(platform, { sta: 0xf }) });
  it.boot();
  expect(it.platform.lane("ospm", "processor/refused")).toEqual([
    "processor/refused \\_SB.C000 duplicate processor UID",
    "processor/refused \\_SB.C001 duplicate processor UID",
  ]);
});

test("a string _UID identifies no processor", () => {
  const asl = hotplugAsl().replace("Name (_UID, 1)", 'Name (_UID, "1")');
  const it = smallSystem({ dsdt: dsdt(asl), prepare: (platform) => setControl(platform, { sta: 0xf }) });
  it.boot();
  expect(it.platform.lane("ospm", "processor/refused")).toEqual(["processor/refused \\_SB.C001 no integer _UID"]);
});

test("a notification above 0x7F is recorded, one between 4 and 0x7F only logged, neither answered", () => {
  const it = system("acpikit", 0xf);
  check(it, 0xf, 0x81);
  check(it, 0xf, 5);
  expect(it.platform.lane("ospm", "notify/device-specific", "notify/logged")).toEqual([
    "notify/device-specific \\_SB.C001 129",
    "notify/logged \\_SB.C001 5",
  ]);
  expect(ostCalls(it.platform)).toEqual([]);
});
