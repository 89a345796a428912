/** Other people's ways of writing the same interface: all correct, so each is recognised and has no finding. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writeUint } from "../../src/base/byte-order.ts";
import { compileAsl, correctedSsdtAsl, nativeDsdtAsl, pcLegacyDsdtAsl, pcpuSlots } from "../../src/firmware/index.ts";
import {
  type ConformanceOptions,
  type DeviceModelName,
  type GivenTable,
  planTestbed,
  runConformance,
} from "../../src/hotplug/index.ts";
import { setChecksum } from "../../src/tables/index.ts";
import { table } from "./given.ts";

type Edit = readonly [find: string | RegExp, put: string];

const ownAsl = (name: string): string =>
  readFileSync(new URL(`tables/${name}.asl`, import.meta.url).pathname, "latin1");
const selector = ownAsl("selector");
const generic = ownAsl("generic-event");
const madtBitmap = ownAsl("madt-bitmap");
const sockets = nativeDsdtAsl({ controllerPort: 0x0e00, event: 0x0a, slots: pcpuSlots(4, 1) });

/** A text with each edit made wherever it fits. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [find, put]) => {
    const after =
      typeof find === "string"
        ? before.replaceAll(find, () => put)
        : before.replace(new RegExp(find.source, `${find.flags}g`), put);
    if (after === before) throw new Error(`nothing to change for ${String(find)}`);
    return after;
  }, text);
}

type Findings = readonly [model: DeviceModelName | undefined, failed: readonly string[]];

function compiled(source: string): GivenTable {
  const { value, diagnostics } = compileAsl("variant", source);
  if (value === undefined) throw new Error(diagnostics[0]?.message);
  return table(value.bytes, "variant");
}

const findings = (...sources: readonly string[]): Findings => findingsIn(sources.map(compiled));

function findingsIn(tables: readonly GivenTable[], options: ConformanceOptions = {}): Findings {
  const { value } = runConformance(tables, { personalities: ["linux-6.11"], ...options });
  const failed = (value?.reports ?? []).flatMap(({ checks }) => checks.filter(({ status }) => status === "failed"));
  return [value?.detection.chosen?.model, failed.map(({ id }) => id)];
}

const flagsTogether: readonly Edit[] = [
  [/ENAB, 1,\s*INSE, 1,\s*REMO, 1,\s*EJEC, 1,\s*FWEJ, 1,/, "FLAG, 8,"],
  ["If (\\_SB.CPHP.ENAB)", "If ((\\_SB.CPHP.FLAG & One))"],
  [/(?<!Else)If \(\\_SB\.CPHP\.INSE\)/, "Local3 = \\_SB.CPHP.FLAG\nIf ((Local3 & 0x02))"],
  ["\\_SB.CPHP.INSE = One", "\\_SB.CPHP.FLAG = 0x02"],
  ["ElseIf (\\_SB.CPHP.REMO)", "ElseIf ((Local3 & 0x04))"],
  ["\\_SB.CPHP.REMO = One", "\\_SB.CPHP.FLAG = 0x04"],
  ["\\_SB.CPHP.EJEC = One", "\\_SB.CPHP.FLAG = 0x08"],
];

const selectorVariants: readonly (readonly [what: string, edits: readonly Edit[]])[] = [
  ["at the ports of q35", [["0xAF00", "0x0CD8"]]],
  ["in a region of 16 bytes", [["0xAF00, 0x0C", "0xAF00, 0x10"]]],
  ["in a region as long as the bitmap", [["0xAF00, 0x0C", "0xAF00, 0x20"]]],
  ["with its flags in one field", flagsTogether],
  [
    "with one region for each width of access",
    [["Field (HREG, DWordAcc", "OperationRegion (HRE2, SystemIO, 0xAF00, 0x0C)\nField (HRE2, DWordAcc"]],
  ],
  [
    "with a region for each register",
    [
      ["SystemIO, 0xAF00, 0x0C)", "SystemIO, 0xAF04, 0x02)"],
      [/Offset \(0x04\),\s*ENAB/, "ENAB"],
      [/Offset \(0x05\),/, "Offset (0x01),"],
      [
        /Field \(HREG, DWordAcc, NoLock, Preserve\)\s*\{\s*SELE, 32,\s*Offset \(0x08\),\s*DATA, 32\s*\}/,
        "OperationRegion (SREG, SystemIO, 0xAF00, 0x04)\nField (SREG, DWordAcc, NoLock, Preserve) { SELE, 32 }\nOperationRegion (DREG, SystemIO, 0xAF08, 0x04)\nField (DREG, DWordAcc, NoLock, Preserve) { DATA, 32 }",
      ],
    ],
  ],
  [
    "called through two methods",
    [
      [
        "Method (_E02, 0, NotSerialized) { \\_SB.CPUS.CSCN () }",
        "Method (LOW) { \\_SB.CPUS.CSCN () }\nMethod (HIGH) { LOW () }\nMethod (_E02) { HIGH () }",
      ],
    ],
  ],
  [
    "with Processor objects",
    [
      [
        /Device \(C00(\d)\)\s*\{\s*Name \(_HID, "ACPI0007"\)\s*Name \(_UID, 0x0\d\)/,
        "Processor (C00$1, 0x0$1, 0, 0)\n{",
      ],
    ],
  ],
  [
    "under other names",
    [
      ["CSCN", "SCAN"],
      ["CPHP", "HPRG"],
      ["CPUS", "PRCS"],
      [/C00(\d)/, "P$1CP"],
    ],
  ],
  [
    "with x2APIC entries in _MAT",
    [
      [
        /\{ 0x00, 0x08, 0x0(\d), 0x0\d, 0x01, 0x00, 0x00, 0x00 \}/,
        "{ 9, 16, 0, 0, $1, 0, 0, 0, 1, 0, 0, 0, $1, 0, 0, 0 }",
      ],
    ],
  ],
  [
    "with _MAT as a method",
    [[/Name \(_MAT, (Buffer \(\) \{[^}]*\})\)/, "Method (_MAT, 0, Serialized) { Return ($1) }"]],
  ],
  [
    "that looks at every processor instead of asking for the next",
    [
      [/\\_SB\.CPHP\.CMND = Zero\s*Local2 = \\_SB\.CPHP\.DATA[\s\S]*?Local0 = Local2/, "Local1 = One"],
      ["Local1 = Zero", ""],
    ],
  ],
  [
    "that acknowledges before it notifies",
    [
      [/(CTFY \(Local0, One\))\s*(\\_SB\.CPHP\.INSE = One)/, "$2\n$1"],
      [/(CTFY \(Local0, 0x03\))\s*(\\_SB\.CPHP\.REMO = One)/, "$2\n$1"],
    ],
  ],
  [
    "that notifies through a package of references",
    [
      [
        /Method \(CTFY, 2, NotSerialized\)\s*\{[\s\S]*?C003, Arg1\) \}/,
        "Name (LIST, Package () { C000, C001, C002, C003 })\nMethod (CTFY, 2, NotSerialized) { Notify (DerefOf (LIST [Arg0]), Arg1)",
      ],
    ],
  ],
  [
    "with the processors below the PCI root",
    [
      ["Device (CPUS)", "Device (\\_SB.PCI0.CPUS)"],
      ["\\_SB.CPUS", "\\_SB.PCI0.CPUS"],
    ],
  ],
  [
    "with two containers",
    [
      ["Device (C002)", '}\nDevice (CPU2) { Name (_HID, "ACPI0010") Name (_UID, 2)\nDevice (C002)'],
      [/Notify \((C00[23])/, "Notify (\\_SB.CPU2.$1"],
      [/\(CSTA \(0x0([23])\)\)/, "(\\_SB.CPUS.CSTA (0x0$1))"],
      [/\{ C(EJT|OST) \(0x0([23])/, "{ \\_SB.CPUS.C$1 (0x0$2"],
    ],
  ],
];

test.each(selectorVariants)("selector registers %s are known and have no finding", (_, edits) => {
  expect(findings(edited(selector, edits))).toEqual(["qemu-modern", []]);
});

const ESCN = /(Method \(_EVT, 1, Serialized\)\s*\{)\s*\\_SB\.GEC\.ESCN \(\)/;

const genericVariants: readonly (readonly [what: string, edits: readonly Edit[]])[] = [
  [
    "above 4 GiB",
    [
      ["0xE8000000", "0x3FFFF8000000"],
      ["0xE8001000", "0x3FFFF8001000"],
    ],
  ],
  [
    "on ports",
    [
      ["SystemMemory, 0xE8000000", "SystemIO, 0xB000"],
      ["SystemMemory, 0xE8001000", "SystemIO, 0x0CD8"],
    ],
  ],
  [
    "without command and data",
    [
      [/Offset \(0x05\),\s*CMND, 8/, ""],
      [/SELE, 32,\s*Offset \(0x08\),\s*DATA, 32/, "SELE, 32"],
    ],
  ],
  ["announced by a method that looks at the number", [[ESCN, "$1 If ((Arg0 == 0x05)) { \\_SB.GEC.ESCN () }"]]],
  [
    "announced by the second of two interrupts",
    [
      [ESCN, "$1 If ((Arg0 == 0x06)) { \\_SB.GEC.ESCN () }"],
      ["{ 0x00000005 }", "{ 0x00000005, 0x00000006 }"],
    ],
  ],
  [
    "announced by the second of two generic event devices",
    [
      [
        "Device (GED)",
        'Device (GED0) { Name (_HID, "ACPI0013") Name (_UID, 7)\nName (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveLow, Shared) { 0x00000007 } })\nMethod (_EVT, 1) { Notify (\\_SB.CPUS, 0x80) } }\nDevice (GED)',
      ],
    ],
  ],
  [
    "announced by a method named after the interrupt",
    [["Method (_EVT, 1, Serialized)", "Method (_E05, 0, Serialized)"]],
  ],
  ["announced without a status register", [["\\_SB.GEC.ESCN ()", "\\_SB.CPUS.CSCN ()"]]],
  [
    "announced by a status register of four bytes",
    [
      [/0xE8000000, 0x01\)\s*Field \(GDST, ByteAcc/, "0xE8000000, 0x04)\n Field (GDST, DWordAcc"],
      ["GDAT, 8", "GDAT, 32"],
    ],
  ],
  [
    "with resources that a method gives",
    [
      [
        /Name \(_CRS, ResourceTemplate \(\)\s*\{([^}]*\{[^}]*\})\s*\}\)/,
        "Method (_CRS, 0, Serialized) { Return (ResourceTemplate () { $1 }) }",
      ],
    ],
  ],
];

test.each(genericVariants)("registers of a generic event device %s are known and have no finding", (_, edits) => {
  expect(findings(edited(generic, edits))).toEqual(["cloud-hypervisor", []]);
});

test.each<readonly [what: string, edits: readonly Edit[]]>([
  ["at another address", [["0xFC000000", "0xFE000000"]]],
  ["with more behind it", [["0xFC000000, 0x28", "0xFC000000, 0x40"]]],
])("acpi_info %s is known and has no finding", (_, edits) => {
  expect(findings(edited(madtBitmap, edits))).toEqual(["xen-hvm", []]);
});

test("sockets behind registers in memory are known and have no finding", () => {
  expect(findings(edited(sockets, [[/SystemIO, 0xE00/, "SystemMemory, 0xFED10000"]]))).toEqual(["native", []]);
});

const REGISTERS = ["SELE", "DATA", "CMND", "INSE", "REMO", "ENAB", "EJEC"];

test.each([
  ["behind", [0, 1]],
  ["before", [1, 0]],
])("an SSDT with the processors %s the DSDT with the registers is known and has no finding", (_, order) => {
  const processors = selector.indexOf("Device (CPUS)");
  const events = selector.indexOf("Scope (\\_GPE)");
  const externals = REGISTERS.map((name) => `External (\\_SB.CPHP.${name}, FieldUnitObj)`).join("\n");
  const tables = [
    `${selector.slice(0, processors)}}\nExternal (\\_SB.CPUS.CSCN, MethodObj)\n${selector.slice(events)}`,
    `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "CPUS", 1)\n{\n${externals}\nExternal (\\_SB.CPHP.SLCK, MutexObj)\nScope (\\_SB)\n{\n${selector.slice(processors, events)}}`,
  ];
  expect(findings(...order.map((index) => tables[index] ?? ""))).toEqual(["qemu-modern", []]);
});

test("processors whose _HID no OS knows are missed, and the MADT's processors have no objects", () => {
  const [model, failed] = findings(edited(selector, [['"ACPI0007"', 'EisaId ("ACP0007")']]));
  expect([model, failed.includes("processor/in-madt")]).toEqual(["qemu-modern", true]);
});

test("an interrupt that no I/O APIC has a pin for is a finding", () => {
  const [model, failed] = findings(edited(generic, [["{ 0x00000005 }", "{ 0x00000021 }"]]));
  expect([model, failed.includes("interface/whole")]).toEqual(["cloud-hypervisor", true]);
});

const PORTS_ELSEWHERE: readonly Edit[] = [["0xAF00", "0x0E00"]];
const MEMORY: readonly Edit[] = [["SystemIO, 0xAF00", "SystemMemory, 0xFEDE0000"]];
const GPE0_BLK = 80;
const CHECKSUM = 9;

/** The static tables that the selector's platform has, with the events of GPE0 at other ports. */
function withOwnEvents(edits: readonly Edit[]): readonly GivenTable[] {
  const aml = compiled(edited(selector, edits));
  const others = planTestbed([compiled(selector)], {}).value?.placed.tables ?? [];
  const given = others.flatMap(({ signature, bytes }) => {
    if (signature !== "FACP" && signature !== "APIC") return [];
    const copy = bytes.slice();
    if (signature === "FACP") {
      writeUint(copy, GPE0_BLK, 4, 0x1020);
      // X_GPE0_BLK
      if (copy.length > 232) writeUint(copy, 224, 4, 0x1020);
    }
    setChecksum(copy, CHECKSUM);
    return [table(copy, signature)];
  });
  return [aml, ...given];
}

test.each([
  ["other ports", PORTS_ELSEWHERE],
  ["memory", MEMORY],
  ["other ports, with another event", [...PORTS_ELSEWHERE, ["_E02", "_E05"] as const]],
])("a platform of somebody's own may have selector registers in %s", (_, edits) => {
  expect(findingsIn(withOwnEvents(edits))).toEqual(["qemu-modern", []]);
});

test("without its FADT a platform is taken for the one that the interface comes from, unless its owner says otherwise", () => {
  const tables = [compiled(edited(selector, PORTS_ELSEWHERE))];
  expect(findingsIn(tables)).toEqual(["qemu-modern", ["interface/place"]]);
  expect(findingsIn(tables, { isOwnPlatform: true })).toEqual(["qemu-modern", []]);
});

test("only one of registers and events elsewhere is a mistake, not another platform", () => {
  const [model, failed] = findingsIn(withOwnEvents([["CSCN", "SCAN"]]));
  expect([model, failed]).toEqual(["qemu-modern", ["platform/addresses"]]);
});

test.each([
  ["bus", [["XEN0", "VMM0"]] as const],
  ["block device", [["GPE0", "EVTS"]] as const],
])("the hypervisor's %s may have any name", (_, edits) => {
  const asl = correctedSsdtAsl({
    blockAddress: 0xfedf_1000,
    gpeAddress: 0xfedf_0000,
    gpeInterrupt: 9,
    gpePolarity: "high",
    uids: [0, 1, 2, 3].map((index) => 0x1_0000 + index),
    mirrorEvent: undefined,
  });
  expect(findingsIn([compiled(edited(asl, edits))], { personalities: ["acpikit"] })).toEqual(["corrected", []]);
});

test("a DSDT that remembers who is there at power-on tells it where no MADT is given", () => {
  const asl = pcLegacyDsdtAsl({ bitmapPort: 0xaf00, present: [true, true, false, false] });
  expect(findings(asl)).toEqual(["qemu-legacy", []]);
});

test("a FADT of ACPI 1.0 grows until it has a place for the minor version that is asked for", () => {
  const short = planTestbed([compiled(selector)], {}).value?.placed.tables.find(
    ({ signature }) => signature === "FACP",
  );
  const bytes = (short?.bytes ?? new Uint8Array(0)).slice(0, 116);
  writeUint(bytes, 4, 4, bytes.length);
  bytes[8] = 1;
  setChecksum(bytes, CHECKSUM);
  const plan = planTestbed([compiled(selector), table(bytes, "FACP")], { fadtVersion: { major: 6, minor: 5 } }).value;
  expect([
    plan?.fadt.minorVersion,
    plan?.placed.tables.find(({ signature }) => signature === "FACP")?.bytes.length,
  ]).toEqual([5, 276]);
});
