/** What text says beyond the terms: names of fields, meanings of numbers, origins. */
import { expect, test } from "vitest";
import { predefinedName } from "../../src/aml/index.ts";
import { compiled, ssdtOf, textOf } from "./support.ts";

const squeezed = (text: string): string => text.replaceAll(/\s+/g, " ");

/** Terms, and what their text has in it; the text compiles to the same bytes. */
test.each<readonly [string, string, readonly string[]]>([
  [
    "fields of a template in the same scope",
    `Name (CRS, ResourceTemplate () { IO (Decode16, 0, 0, 1, 8) Memory32Fixed (ReadWrite, 0, 0x1000) })
     CreateWordField (CRS, 2, MIN0) CreateDWordField (CRS, 12, BAS0) CreateBitField (CRS, 0x58, RW0)`,
    [
      "IO (Decode16, 0x0000, 0x0000, 0x01, 0x08, _Y00)",
      "Memory32Fixed (ReadWrite, 0x00000000, 0x00001000, _Y01)",
      "CreateWordField (CRS, _Y00._MIN, MIN0) // _MIN: Minimum",
      "CreateDWordField (CRS, _Y01._BAS, BAS0) // _BAS: Base",
      "CreateBitField (CRS, _Y01._RW_, RW0) // _RW_: Read Write",
    ],
  ],
  [
    "fields of a template in the scope around a method",
    `Device (DEV0) { Name (CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Level, ActiveLow, Shared) { 5 } })
       Method (_CRS) { CreateDWordField (CRS, 5, INT0) INT0 = 3 Return (CRS) } }`,
    ["CreateDWordField (CRS, ^_Y00._INT, INT0) // _INT: Interrupts"],
  ],
  [
    "fields of a template far away",
    `Device (DEV0) { Name (CRS, ResourceTemplate () { IO (Decode16, 0, 0, 1, 8) }) }
     Method (MAIN) { CreateWordField (\\DEV0.CRS, 2, MIN0) MIN0 = 3 }`,
    ["CreateWordField (\\DEV0.CRS, \\DEV0._Y00._MIN, MIN0)"],
  ],
  [
    "pins of a GPIO connection",
    `Name (CRS, ResourceTemplate () { GpioInt (Level, ActiveLow, Exclusive, PullUp, 0, "\\\\_SB.GPI0") { 7 } })
     CreateWordField (CRS, 0x17, PIN0)`,
    ["CreateWordField (CRS, _Y00._PIN, PIN0)"],
  ],
  [
    "connections of fields",
    `OperationRegion (GPO2, GeneralPurposeIo, 0, 12) Field (GPO2, ByteAcc, NoLock, Preserve) {
       Connection (GpioIo (Shared, PullUp, 0, 0, IoRestrictionNone, "\\\\_SB.GPO0") { 35 }), SHS3, 1 }`,
    [
      'Connection (GpioIo (Shared, PullUp, 0x0000, 0x0000, IoRestrictionNone, "\\\\_SB.GPO0", 0x00, ResourceConsumer) { 0x0023 })',
    ],
  ],
  [
    "bits of a descriptor",
    `Name (CRS, ResourceTemplate () { DWordMemory (, , , , , ReadWrite, 0, 0, 0xFF, 0, 0x100) }) CreateField (CRS, 0x50, 32, MIN0)`,
    ["CreateField (CRS, _Y00._MIN, 0x20, MIN0)"],
  ],
  [
    "ids in packages",
    'Device (DEV0) { Name (_CID, Package () { EisaId ("PNP0A03"), "PNP0C02", EisaId ("ABC1234") }) }',
    ['"PNP0C02", EisaId ("ABC1234") }) // _CID: Compatible ID, PCI Bus, Motherboard Resources'],
  ],
  [
    "ids in two bytes",
    'Device (DEV0) { Name (_HID, EisaId ("PNP0000")) Name (_CID, EisaId ("QZB0000")) }',
    ['Name (_HID, EisaId ("PNP0000")) // _HID: Hardware ID, 8259 Interrupt Controller Name (_CID, 0x'],
  ],
  [
    "ids that methods return",
    'Device (DEV0) { Method (_HID) { Return (EisaId ("PNP0C0A")) } Method (_CID) { Return (EisaId ("QZB3421")) } }',
    ['Return (EisaId ("PNP0C0A") /* Control Method Battery */)', "Return (0x"],
  ],
  [
    "physical locations",
    `Device (DEV0) { Name (_PLD, Package () { ToPLD (PLD_Revision = 2, PLD_Panel = "FRONT", PLD_UserVisible = 1,
       PLD_Shape = "OVAL", PLD_HorizontalOffset = 0xFFFF) }) }`,
    [
      "Package (0x01) { // _PLD: Physical Location of Device ToPLD ( PLD_Revision = 0x2, PLD_UserVisible = 0x1, PLD_Panel",
    ],
  ],
  [
    "UUIDs, also those that do not look like any",
    `Name (UID1, ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301"))
     Name (UID2, ToUUID ("12345678-1234-1234-1234-123456789012"))`,
    ['ToUUID ("daffd814-6eba-4d8c-8a91-bc9bbf4aa301") /* Device Properties */', "Name (UID2, Buffer (0x10) {"],
  ],
  [
    "operating systems",
    'Method (MAIN) { If (_OSI ("Windows 2015")) { Return (1) } Return (0) }',
    ['If (_OSI ("Windows 2015" /* Windows 10 */))'],
  ],
  [
    "addresses that are those of PCI",
    "Device (DEV0) { Name (_ADR, 0x001F0003) } Device (DEV1) { Name (_ADR, 2) }",
    ["Name (_ADR, 0x001F0003) // _ADR: Address, PCI 1f.3", "Name (_ADR, 0x02) // _ADR: Address }"],
  ],
  [
    "text in buffers",
    "Name (BUF0, Buffer () { 0, 1, 2, 3, 0x41, 0x43, 0x50, 0x49, 0x2F, 0x2A, 0x5C, 0x31, 0x32 })",
    ["0x00, 0x01, 0x02, 0x03, 0x41, 0x43, 0x50, 0x49, // ....ACPI 0x2F, 0x2A, 0x5C, 0x31, 0x32 // ...12"],
  ],
  [
    "blocks of WMI",
    `Device (WMI0) { Name (_WDG, Buffer () {
       0x21, 0x12, 0x90, 0x05, 0x66, 0xd5, 0xd1, 0x11, 0xb2, 0xf0, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10, 0x42, 0x41, 1, 0,
       0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0xD0, 0, 2, 8 }) }`,
    [
      "{ // _WDG: WMI Data Block GUIDs // 05901221-d566-11d1-b2f0-00a0c9062910, Binary MOF, data WQBA, 1 instance 0x21, 0x12,",
      "0x01, 0x00, // 03020100-0504-0706-0809-0a0b0c0d0e0f, event 0xD0, 2 instances 0x00, 0x01,",
    ],
  ],
  [
    "Fprintf of three parts to a named object, and other Concatenates",
    `Name (TEXT, "") Method (MAIN, 1) { Fprintf (TEXT, "a %o b", Arg0) TEXT = Concatenate ("a", Arg0)
       Local0 = Concatenate (Concatenate ("a ", Arg0), " b") Return (Local0) }`,
    [
      'Fprintf (TEXT, "a %o b", Arg0) TEXT = Concatenate ("a", Arg0)',
      'Local0 = Concatenate (Concatenate ("a ", Arg0), " b")',
    ],
  ],
])("says what they are: %s", (_, terms, expected) => {
  const table = ssdtOf(terms);
  const text = textOf(table);
  for (const part of expected) expect(squeezed(text)).toContain(part);
  const again = compiled(text);
  expect(again.errors).toEqual([]);
  expect(again.bytes?.subarray(36)).toEqual(table.subarray(36));
  expect(compiled(textOf(table, { lossless: true })).bytes).toEqual(table);
});

test.each<readonly [string, string, string]>([
  [
    "starts where no field does",
    "Name (CRS, ResourceTemplate () { IO (Decode16, 0, 0, 1, 8) }) CreateByteField (CRS, 3, MIN0)",
    "CreateByteField (CRS, 0x03, MIN0)\n",
  ],
  [
    "is not as wide as the field",
    "Name (CRS, ResourceTemplate () { IO (Decode16, 0, 0, 1, 8) }) CreateByteField (CRS, 2, MIN0)",
    "CreateByteField (CRS, 0x02, MIN0) // _MIN: Minimum of I/O Port\n",
  ],
  [
    "is one of two templates of the same name",
    `Name (CRS, ResourceTemplate () { IO (Decode16, 0, 0, 1, 8) })
     #pragma disable (6074)
     Name (CRS, ResourceTemplate () { IO (Decode16, 0, 0, 1, 8) })
     CreateWordField (CRS, 2, MIN0)`,
    "CreateWordField (CRS, 0x02, MIN0)\n",
  ],
  [
    "is of a buffer that hides a template",
    `Name (CRS, ResourceTemplate () { IO (Decode16, 0, 0, 1, 8) })
     Method (MAIN, 0, Serialized) { Name (CRS, Buffer (8) {}) CreateWordField (CRS, 2, MIN0) MIN0 = 1 }`,
    "CreateWordField (CRS, 0x02, MIN0)\n",
  ],
])("a field has a number if it %s", (_, terms, line) => {
  expect(textOf(ssdtOf(`Method (TEST, 0, Serialized) { ${terms} }`))).toContain(line);
});

test("names of descriptors are none that the table has", () => {
  const text = textOf(
    ssdtOf(`Name (CRS, ResourceTemplate () { IO (Decode16, 0, 0, 1, 8) }) CreateWordField (CRS, 2, _Y00)`),
  );
  expect(text).toContain("CreateWordField (CRS, _Z00._MIN, _Y00)");
});

/** Devices, a value of Notify, and what it means to them. */
test.each([
  ['Device (DEV0) { Name (_HID, EisaId ("PNP0C0A")) }', "0x80", "Battery Status Changed"],
  ['Device (DEV0) { Name (_HID, "ACPI0003") }', "0x80", "Power Source Status Changed"],
  ['Device (DEV0) { Name (_HID, "ABCD0001") Name (_CID, EisaId ("PNP0C0D")) }', "0x80", "Lid Status Changed"],
  ["Processor (DEV0, 0, 0, 0) {}", "0x81", "C-States Changed"],
  ["ThermalZone (DEV0) {}", "0x81", "Thermal Zone Trip Points Changed"],
  ["Device (DEV0) { Method (_DOS, 1) {} }", "0x86", "Increase Brightness"],
  ['Device (DEV0) { Name (_HID, EisaId ("PNP0C14")) }', "0xD0", "WMI Event"],
  ["Device (DEV0) {}", "0x03", "Eject Request"],
] as const)("%s takes a Notify of %s for %s", (device, value, title) => {
  const text = textOf(ssdtOf(`${device} Method (MAIN) { Notify (DEV0, ${value}) }`));
  expect(text).toContain(`Notify (DEV0, ${value}) // ${title}\n`);
});

test("a value of Notify that a device gives no meaning has no comment", () => {
  expect(textOf(ssdtOf("Device (DEV0) {} Method (MAIN) { Notify (DEV0, 0x80) }"))).toContain("Notify (DEV0, 0x80)\n");
});

test("what a device of another table is counts, too", () => {
  const other = ssdtOf('Device (BAT0) { Name (_HID, EisaId ("PNP0C0A")) }');
  const table = ssdtOf("External (BAT0, DeviceObj) Method (MAIN) { Notify (BAT0, 0x81) }");
  expect(textOf(table, {}, [other])).toContain("Notify (BAT0, 0x81) // Battery Information Changed");
});

test("a table of a machine says where externals come from, and who made it", () => {
  const other = ssdtOf("Method (FUN2, 2) { Return (Arg0) }");
  const table = ssdtOf("External (FUN2, MethodObj) External (NONE, IntObj) Method (MAIN) { Return (FUN2 (1, NONE)) }");
  const text = textOf(table, {}, [other]);
  expect(text).toContain("External (\\FUN2, MethodObj) // 2 arguments, other0");
  expect(text).toMatch(/External \(\\?NONE, UnknownObj\) \/\/ in no table/);
  expect(text).toMatch(/^\/\/ \d+ bytes, made by \w{4} 0x[0-9A-F]{8}\nDefinitionBlock/);
  const damaged = Uint8Array.from(table);
  damaged[9] = (table[9] ?? 0) ^ 1;
  expect(textOf(damaged)).toMatch(/^\/\/ \d+ bytes, checksum wrong, made by /);
});

test("the title of a long object stands where it begins", () => {
  const text = textOf(
    ssdtOf("Device (DEV0) { Name (_PSS, Package () { Package () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} }) }"),
  );
  expect(text).toContain("Name (_PSS, Package (0x01) { // _PSS: Performance Supported States\n");
});

test.each(["_L00", "_E1F", "_Q05", "_W02", "_STA", "_PPE"])("%s has a title", (segment) => {
  // A cast would say no more: these are four characters.
  expect(predefinedName(segment as never)?.title).toMatch(/^[A-Z]/);
});

test("descriptors of nothing and groups are macros, with names where compilers want some", () => {
  const table = ssdtOf(`Name (CRS, ResourceTemplate () {
      WordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange, 0, 0, 0, 0, 0, , , AAAA)
      StartDependentFn (0, 0) { IO (Decode16, 0, 0, 1, 0, BBBB) } StartDependentFnNoPri () { DMA (Compatibility, NotBusMaster, Transfer8) { 2 } } EndDependentFn () })
    CreateWordField (CRS, AAAA._MIN, MIN0)`);
  const text = squeezed(textOf(table));
  expect(text).not.toContain("Buffer (");
  for (const part of [
    "WordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange, 0x0000, // Granularity",
    "StartDependentFn (0x00, 0x00) { IO (Decode16, 0x0000, 0x0000, 0x01, 0x00, _Y01) } StartDependentFnNoPri ()",
    "EndDependentFn ()",
    "CreateWordField (CRS, _Y00._MIN, MIN0)",
  ])
    expect(text).toContain(part);
  expect(compiled(textOf(table)).bytes?.subarray(36)).toEqual(table.subarray(36));
  expect(compiled(textOf(table, { lossless: true })).bytes).toEqual(table);
});
