/** Start-up: tables that are missing or broken, STAO, block devices, wake events, interrupt routing. */
import { expect, test } from "vitest";
import { processorUid } from "../../src/base/brand.ts";
import { personalities } from "../../src/ospm/index.ts";
import { buildStao, type FadtOptions } from "../../src/tables/index.ts";
import { type FakePlatform, IOAPIC } from "../support/fake-platform.ts";
import { pcSystem } from "./pc-system.ts";
import { dsdt, localApic, localX2apic, type SmallOptions, smallSystem, tableFromAsl } from "./small-system.ts";

const codes = (diagnostics: readonly { readonly code: string; readonly severity: string }[]): readonly string[] =>
  diagnostics.map(({ code, severity }) => `${severity} ${code}`);

test.each([
  {
    name: "no RSDP",
    table: "rsdp",
    bytes: [0],
    running: false,
    found: ["error tables/no-rsdp", "error ospm/no-fadt", "warning ospm/no-madt"],
  },
  {
    name: "an XSDT pointer to nothing",
    table: "xsdt",
    bytes: [0, 0, 0, 0],
    running: false,
    found: [
      "error tables/unknown-signature",
      "error tables/no-root-table",
      "error ospm/no-fadt",
      "warning ospm/no-madt",
    ],
  },
])("$name ends start-up with a clear diagnostic", ({ table, bytes, running, found }) => {
  const system = pcSystem({
    patch: (platform, tables) => {
      const place = tables.tables.find(({ name }) => name === table);
      platform.writeMemory(place?.address ?? 0, Uint8Array.from(bytes));
    },
  });
  const result = system.boot();
  expect(result.isRunning).toBe(running);
  expect(codes(result.diagnostics)).toEqual(found);
  expect(system.ospm.state().phase).toBe("failed");
});

test("a wrong checksum is a warning and a trace event, and the table is used", () => {
  const system = pcSystem({
    patch: (platform, tables) => {
      const dsdtPlace = tables.tables.find(({ name }) => name === "dsdt");
      if (dsdtPlace !== undefined)
        platform.writeMemory(dsdtPlace.address + 9, Uint8Array.of((dsdtPlace.bytes[9] ?? 0) ^ 0x55));
    },
  });
  const result = system.boot();
  expect(result.isRunning).toBe(true);
  expect(codes(result.diagnostics)).toEqual(["warning tables/wrong-checksum"]);
  expect(system.platform.lane("ospm", "check/checksum")).toContain("check/checksum DSDT false");
});

test("every table is reported with its address and length, the RSDP first", () => {
  const system = pcSystem();
  system.boot();
  const found = system.platform.events
    .filter(({ kind }) => kind === "table/found")
    .map(({ data }) => data["signature"]);
  expect(found).toEqual(["RSD PTR ", "XSDT", "FACP", "DSDT", "FACS", "APIC"]);
});

const empty = dsdt("");

test("a DSDT of broken AML ends start-up with the engine's reason", () => {
  const bytes = empty.slice();
  const broken = new Uint8Array(bytes.length + 4);
  broken.set(bytes);
  broken.set([0x14, 0x4f, 0xff, 0xff], bytes.length);
  broken[4] = broken.length;
  const { ospm, boot } = smallSystem({ dsdt: broken });
  boot();
  expect(codes(ospm.diagnostics).some((code) => code.startsWith("error"))).toBe(true);
});

test("an SSDT that does not load does not keep the others out", () => {
  const good = tableFromAsl('DefinitionBlock ("", "SSDT", 2, "TEST", "GOOD", 1) { Name (\\GOOD, 1) }');
  const clash = tableFromAsl('DefinitionBlock ("", "SSDT", 2, "TEST", "CLASH", 1) { Name (\\GOOD, 2) }');
  const { ospm, boot } = smallSystem({ dsdt: empty, ssdts: [good, clash] });
  expect(boot().isRunning).toBe(true);
  expect(ospm.namespace?.find("\\GOOD")?.object).toEqual({ type: "Integer", value: 1n });
  expect(ospm.diagnostics.length).toBeGreaterThan(0);
});

test("ACPI mode that firmware never enters is reported after three seconds", () => {
  const system = smallSystem({ dsdt: empty, fadt: { smiCmd: 0xb2, acpiEnable: 0xf1 } });
  system.platform.pm1.control = 0;
  system.boot(4_000_000_000);
  expect(codes(system.ospm.diagnostics)).toEqual(["error ospm/no-acpi-mode"]);
});

test("a platform without SMI_CMD must be in ACPI mode already", () => {
  const system = smallSystem({ dsdt: empty });
  system.platform.pm1.control = 0;
  system.boot();
  expect(codes(system.ospm.diagnostics)).toEqual(["error ospm/no-acpi-mode"]);
});

test.each<{ name: string; fadt: FadtOptions; code: string }>([
  {
    name: "a GPE1 block inside GPE0's numbers",
    fadt: { gpe1Blk: 0xb000, gpe1BlkLen: 2, gpe1Base: 8 },
    code: "error ospm/gpe-overlap",
  },
  { name: "an SCI that no IOAPIC has", fadt: { sciInt: 40 }, code: "error ospm/sci-not-routed" },
])("$name is reported", ({ fadt, code }) => {
  const system = smallSystem({ dsdt: empty, fadt });
  system.boot();
  expect(codes(system.ospm.diagnostics)).toEqual([code]);
});

test("GPE1 events are numbered from GPE1_BASE and have their methods in the same scope", () => {
  const asl =
    "OperationRegion (R, SystemMemory, 0x80000, 4) Field (R, DWordAcc) { SEEN, 32 } Method (\\_GPE._E12) { SEEN = 0x12 }";
  const system = smallSystem({ dsdt: dsdt(asl), fadt: { gpe1Blk: 0xb000, gpe1BlkLen: 2, gpe1Base: 16 } });
  const gpe1 = system.platform.addBlock({ space: "port", base: 0xb000, length: 2 });
  system.boot();
  gpe1.raise(2);
  system.platform.run();
  expect(system.platform.lane("ospm", "gpe/dispatch")).toEqual(["gpe/dispatch GPE1 18 \\_GPE._E12"]);
  expect([...gpe1.bytes]).toEqual([0, 4]);
});

test("without an override the SCI is level and active low on the GSI of its number", () => {
  const system = smallSystem({ dsdt: empty });
  system.boot();
  const window = system.platform.log.filter(
    ({ address, direction }) => address === IOAPIC + 0x10 && direction === "write",
  );
  expect(window.map(({ value }) => value)).toEqual([0, 0xa039]);
});

test("a hardware-reduced platform starts without touching PM1, GPE or IOAPIC entries", () => {
  const system = smallSystem({ dsdt: empty, fadt: { revision: 6, flags: { hwReducedAcpi: true } } });
  expect(system.boot().isRunning).toBe(true);
  expect(system.platform.log.filter(({ space }) => space === "port")).toEqual([]);
});

test("an APIC ID above 254 switches the local APIC to x2APIC mode, or is reported", () => {
  const madt = [localApic(0, 0, 1), localX2apic(1, 0x100, 1)];
  const modern = smallSystem({ dsdt: empty, madt, platform: { hasMsrs: true, apicIds: [0x100] } });
  modern.boot();
  expect(modern.platform.ipis.map(({ to, kind }) => `${kind} ${to}`)).toEqual([
    "init 256",
    "startup 256",
    "startup 256",
  ]);
  expect(modern.ospm.state().cpus.map(({ state }) => state)).toEqual(["online", "online"]);

  const old = smallSystem({ dsdt: empty, madt });
  old.boot();
  expect(old.ospm.state().cpus.length).toBe(1);
});

test("a processor beyond the local APIC's reach is started by hypercall where there is one", () => {
  const madt = [localApic(0, 0, 1), localX2apic(1, 0x100, 1)];
  const calls: string[] = [];
  const hypercall = (platform: FakePlatform, number: number, args: readonly bigint[]): number => {
    calls.push(`${number} ${args[0]} ${args[1]}`);
    if (args[0] === 1n) platform.clock.after(100, () => platform.wake(0x100, 0x91));
    return 0;
  };
  const system = smallSystem({ dsdt: empty, madt, platform: { hypercall } });
  system.boot();
  expect(calls).toEqual(["24 0 128", "24 1 128"]);
  expect(system.ospm.state().cpus.map(({ state }) => state)).toEqual(["online", "online"]);
  expect(codes(system.ospm.diagnostics)).toEqual(["warning ospm/no-local-apic"]);
});

test("an event that a _PRW names stays disabled at run time", () => {
  const asl = `Method (\\_GPE._L04) { } Method (\\_GPE._L05) { }
    Device (\\_SB.LID0) { Name (_HID, "PNP0C0D") Name (_PRW, Package () { 4, 3 }) }`;
  const system = smallSystem({ dsdt: dsdt(asl) });
  system.boot();
  expect(system.platform.lane("ospm", "gpe/enable")).toEqual(["gpe/enable GPE0 5"]);
  expect(system.gpe0.bytes[2]).toBe(0x20);
});

test("a level on the SCI that nobody claims is masked in the end", () => {
  const system = smallSystem({ dsdt: empty });
  system.boot();
  system.platform.setForeignSci(true);
  expect(system.platform.lane("ospm", "interrupt/masked")).toEqual(["interrupt/masked 9 57 99900"]);
});

/** A block device at 0xD0000000 whose event 2 is an edge event. */
const blockDevice = (resources: string): string => `
  OperationRegion (R, SystemMemory, 0x80000, 4) Field (R, DWordAcc, NoLock, Preserve) { SEEN, 32 }
  Device (\\_SB.XBLK) {
    Name (_HID, "ACPI0006")
    Name (_CRS, ResourceTemplate () { ${resources} })
    Method (_E02) { SEEN++ }
  }`;

function withBlock(resources: string, options: Partial<SmallOptions> = {}) {
  const system = smallSystem({ dsdt: dsdt(blockDevice(resources)), ...options });
  const block = system.platform.addBlock({ space: "memory", base: 0xd000_0000, length: 4 });
  system.boot();
  return { ...system, block };
}

test.each([
  {
    name: "in memory, on the SCI",
    resources: "Memory32Fixed (ReadWrite, 0xD0000000, 4) Interrupt (ResourceConsumer, Level, ActiveLow, Shared) { 9 }",
  },
  {
    name: "in memory, with an IRQ descriptor",
    resources: "IRQ (Level, ActiveLow, Shared) { 9 } Memory32 (ReadWrite, 0xD0000000, 0xD0000003, 1, 4)",
  },
  {
    name: "as an address space descriptor",
    resources:
      "DWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite, 0, 0xD0000000, 0xD0000003, 0, 4) Interrupt (ResourceConsumer, Level, ActiveLow, Shared) { 9 }",
  },
])("a GPE block device $name is installed and dispatches", ({ resources }) => {
  const { platform, block, ospm } = withBlock(resources);
  expect(platform.lane("ospm", "gpe-block/install").at(-1)).toBe(`gpe-block/install \\_SB.XBLK 0 16 ${0xd000_0000}`);
  block.raise(2);
  platform.run();
  expect(platform.lane("ospm", "gpe/dispatch")).toEqual(["gpe/dispatch \\_SB.XBLK 2 \\_SB.XBLK._E02"]);
  expect([...block.bytes]).toEqual([0, 0, 4, 0]);
  expect(ospm.diagnostics).toEqual([]);
});

test("a GPE block device on ports works like one in memory", () => {
  const system = smallSystem({
    dsdt: dsdt(blockDevice("IO (Decode16, 0xC000, 0xC000, 1, 4) IRQNoFlags () { 9 }")),
  });
  const block = system.platform.addBlock({ space: "port", base: 0xc000, length: 4 });
  system.boot();
  block.raise(2);
  system.platform.run();
  expect(system.platform.lane("ospm", "gpe/dispatch").length).toBe(1);
});

test.each([
  {
    name: "without an interrupt",
    resources: "Memory32Fixed (ReadWrite, 0xD0000000, 4)",
    code: "warning ospm/gpe-block-without-interrupt",
  },
  { name: "without a range", resources: "IRQNoFlags () { 9 }", code: "error ospm/gpe-block-without-range" },
  {
    name: "of odd length",
    resources: "Memory32Fixed (ReadWrite, 0xD0000000, 3) IRQNoFlags () { 9 }",
    code: "error ospm/gpe-block-without-range",
  },
])("a GPE block device $name is reported", ({ resources, code }) => {
  expect(codes(withBlock(resources).ospm.diagnostics)).toEqual([code]);
});

test("Linux leaves GPE block devices alone, so their level becomes a storm", () => {
  const personality = personalities["linux-6.11"];
  const { platform, block } = withBlock("Memory32Fixed (ReadWrite, 0xD0000000, 4) IRQNoFlags () { 9 }", {
    ospm: { personality },
  });
  block.bytes[2] = 4;
  block.raise(2);
  platform.run();
  expect(platform.lane("ospm", "gpe/dispatch")).toEqual([]);
  expect(platform.lane("ospm", "interrupt/masked").length).toBe(1);
});

const processors = `
  Device (\\_SB.C000) { Name (_HID, "ACPI0007") Name (_UID, 0) Name (_MAT, Buffer () { 0, 8, 0, 0, 1, 0, 0, 0 }) }
  Device (\\_SB.HID1) {
    Name (_HID, "ACPI0004") Name (_UID, 1)
    Device (C001) { Name (_HID, "ACPI0007") Name (_UID, 1) Name (_MAT, Buffer () { 0, 8, 1, 1, 1, 0, 0, 0 }) }
  }
  Method (\\_GPE._E02) { Notify (\\_SB.HID1.C001, 1) }`;

test("objects that the STAO names do not exist: no processor, no method, no notification", () => {
  const stao = buildStao({ names: ["\\_SB.HID1"] });
  const system = smallSystem({ dsdt: dsdt(processors), extra: [stao] });
  system.boot();
  expect(system.ospm.processors.map(({ object }) => object)).toEqual(["\\_SB.C000"]);
  expect(system.ospm.namespace?.find("\\_SB.HID1")).toBeUndefined();
  system.gpe0.raise(2);
  system.platform.run();
  expect(system.platform.lane("ospm", "notify/dispatch")).toEqual([]);
});

test("a name of the STAO that does not exist is reported", () => {
  const system = smallSystem({ dsdt: dsdt(processors), extra: [buildStao({ names: ["\\_SB.NONE"] })] });
  system.boot();
  expect(codes(system.ospm.diagnostics)).toEqual(["warning ospm/hidden-not-found"]);
});

test("Linux reads no name from the STAO", () => {
  const personality = personalities["linux-6.1"];
  const stao = buildStao({ names: ["\\_SB.HID1"], processors: [processorUid(1)] });
  const system = smallSystem({ dsdt: dsdt(processors), extra: [stao], ospm: { personality } });
  system.boot();
  expect(system.ospm.processors.map(({ state }) => state)).toEqual(["online", "online"]);
});

test("processors of the STAO's list are physical: never attached, and their MADT entries are nobody's", () => {
  const stao = buildStao({ processors: [processorUid(1)] });
  const system = smallSystem({ dsdt: dsdt(processors), extra: [stao] });
  system.boot();
  expect(system.ospm.processors.map(({ state }) => state)).toEqual(["online", "physical"]);
  expect(system.ospm.state().cpus.length).toBe(1);
  expect(system.platform.lane("ospm", "processor/physical")).toEqual(["processor/physical \\_SB.HID1.C001 1"]);
  expect(system.platform.lane("ospm", "madt/ignored")).toEqual(["madt/ignored 1 1 physical processor"]);
});

test("a UID list in a revision 1 STAO is taken for names, which hide nothing", () => {
  const stao = buildStao({ names: ["", "", "", "", "\u0001", "", ""] });
  const system = smallSystem({ dsdt: dsdt(processors), extra: [stao] });
  expect(system.boot().isRunning).toBe(true);
  expect(system.ospm.processors.map(({ state }) => state)).toEqual(["online", "online"]);
});

test("an OS made for Draft C takes the same list for UIDs", () => {
  // Draft C's list as its text wants it: 4-byte UIDs from byte 37 on, here only UID 1.
  const stao = buildStao({ names: ["\u0001", "", ""] });
  const personality = personalities["draft-c-aware"];
  const system = smallSystem({ dsdt: dsdt(processors), extra: [stao], ospm: { personality } });
  system.boot();
  expect(system.ospm.processors.map(({ state }) => state)).toEqual(["online", "physical"]);
});

test("a container's Bus Check looks at the processors below it", () => {
  const asl = `${processors} Method (\\_GPE._E03) { Notify (\\_SB.HID1, 0) }`;
  const system = smallSystem({ dsdt: dsdt(asl), madt: [localApic(0, 0, 1), localApic(1, 1, 0)] });
  system.boot();
  system.gpe0.raise(3);
  system.platform.run();
  expect(system.platform.lane("ospm", "device-check").length).toBe(1);
});
