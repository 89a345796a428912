import { expect, test } from "vitest";
import {
  aslKeywords,
  decodeResourceTemplate,
  encodeResource,
  keywordOf,
  type ResourceDescriptor,
  type ResourceValue,
  type ResourceValues,
  resourceDescriptors,
  resourceMacros,
} from "../../src/aml/index.ts";
import { bytesFromHex, hexBytes } from "../../src/base/hex.ts";
import { sourceOf } from "./support.ts";

// The bytes iasl 20200925 gives one macro of each kind.
const vectors: readonly { readonly name: string; readonly hex: string; readonly values: ResourceValues }[] = [
  { name: "IRQ", hex: "23280039", values: { interrupts: 40, mode: 1, polarity: 1, sharing: 3 } },
  { name: "IRQ", hex: "220200", values: { interrupts: 2 } },
  { name: "DMA", hex: "2A0466", values: { channels: 4, transferType: 2, busMaster: 1, dmaType: 3 } },
  { name: "Start Dependent Functions", hex: "3109", values: { compatibilityPriority: 1, performancePriority: 2 } },
  { name: "Start Dependent Functions", hex: "30", values: {} },
  { name: "End Dependent Functions", hex: "38", values: {} },
  {
    name: "I/O Port",
    hex: "470100AF00AF0120",
    values: { decode: 1, minimum: 44800, maximum: 44800, alignment: 1, length: 32 },
  },
  { name: "Fixed Location I/O Port", hex: "4B600004", values: { base: 96, length: 4 } },
  { name: "Fixed DMA", hex: "553412050003", values: { requestLine: 4660, channel: 5, transferWidth: 3 } },
  { name: "Vendor-Defined, short", hex: "73010203", values: { data: [1, 2, 3] } },
  {
    name: "24-Bit Memory Range",
    hex: "810900000010002010000001",
    values: { readWrite: 0, minimum: 4096, maximum: 8192, alignment: 16, length: 256 },
  },
  { name: "Vendor-Defined, long", hex: "840900090807060504030201", values: { data: [9, 8, 7, 6, 5, 4, 3, 2, 1] } },
  {
    name: "32-Bit Memory Range",
    hex: "8511000100100000002000001000000000010000",
    values: { readWrite: 1, minimum: 4096, maximum: 8192, alignment: 16, length: 256 },
  },
  {
    name: "32-Bit Fixed Memory Range",
    hex: "860900010000C0FE00100000",
    values: { readWrite: 1, base: 4273995776, length: 4096 },
  },
  {
    name: "Extended Interrupt",
    hex: "8915000C020900000070110100025C5F53422E4C4E4B4100",
    values: {
      resourceUsage: 0,
      mode: 0,
      polarity: 1,
      sharing: 1,
      interruptCount: 2,
      interrupts: [9, 70000],
      resourceSourceIndex: 2,
      resourceSource: "\\_SB.LNKA",
    },
  },
  {
    name: "Generic Register",
    hex: "820C007F4000030807060504030201",
    values: { addressSpace: 127, bitWidth: 64, bitOffset: 0, accessSize: 3, address: 72623859790382856n },
  },
  {
    name: "Word Address Space (BusNumber)",
    hex: "880D00020C0000000000FF0000000001",
    values: {
      resourceType: 2,
      resourceUsage: 0,
      decode: 0,
      isMinFixed: 1,
      isMaxFixed: 1,
      granularity: 0,
      minimum: 0,
      maximum: 255,
      translation: 0,
      length: 256,
    },
  },
  {
    name: "DWord Address Space (Memory)",
    hex: "871C00000F3400000000000000E0FFFFFFE000000000000000010153524300",
    values: {
      resourceType: 0,
      resourceUsage: 1,
      decode: 1,
      isMinFixed: 1,
      isMaxFixed: 1,
      readWrite: 0,
      memoryType: 2,
      memoryRangeType: 2,
      translationType: 1,
      granularity: 0,
      minimum: 3758096384,
      maximum: 3774873599,
      translation: 0,
      length: 16777216,
      resourceSourceIndex: 1,
      resourceSource: "SRC",
    },
  },
  {
    name: "QWord Address Space (IO)",
    hex: "8A2B00010C3200000000000000000000000000000000FFFF00000000000000000000000000000000010000000000",
    values: {
      resourceType: 1,
      resourceUsage: 0,
      decode: 0,
      isMinFixed: 1,
      isMaxFixed: 1,
      isaRanges: 2,
      translationType: 1,
      translationDensity: 1,
      granularity: 0n,
      minimum: 0n,
      maximum: 65535n,
      translation: 0n,
      length: 65536n,
    },
  },
  {
    name: "Word Address Space (Space)",
    hex: "880D00C5017700000000FF0000001000",
    values: {
      resourceType: 197,
      resourceUsage: 1,
      decode: 0,
      isMinFixed: 0,
      isMaxFixed: 0,
      typeSpecificFlags: 119,
      granularity: 0,
      minimum: 0,
      maximum: 255,
      translation: 0,
      length: 16,
    },
  },
  {
    name: "Extended Address Space (Memory)",
    hex: "8B3500000C07010000000000000000000000000001000000FFFFFFFF01000000000000000000000000000000010000000080000000000000",
    values: {
      resourceType: 0,
      resourceUsage: 0,
      decode: 0,
      isMinFixed: 1,
      isMaxFixed: 1,
      readWrite: 1,
      memoryType: 3,
      memoryRangeType: 0,
      translationType: 0,
      revision: 1,
      reserved: 0,
      granularity: 0n,
      minimum: 4294967296n,
      maximum: 8589934591n,
      translation: 0n,
      length: 4294967296n,
      typeSpecificAttributes: 32768n,
    },
  },
  {
    name: "GPIO Interrupt Connection",
    hex: "8C2200010001001500010000640017000019002300020011005C5F53422E4750494F00AABB",
    values: {
      revision: 1,
      connectionType: 0,
      resourceUsage: 1,
      mode: 1,
      polarity: 2,
      sharing: 2,
      pinConfiguration: 1,
      outputDriveStrength: 0,
      debounceTimeout: 100,
      pinTableOffset: 23,
      resourceSourceIndex: 0,
      resourceSourceOffset: 25,
      vendorDataOffset: 35,
      vendorDataLength: 2,
      pins: [17],
      resourceSource: "\\_SB.GPIO",
      vendorData: [170, 187],
    },
  },
  {
    name: "GPIO I/O Connection",
    hex: "8C2400010101000A0003020001001700001D00270000000100020003005C5F53422E4750494F00",
    values: {
      revision: 1,
      connectionType: 1,
      resourceUsage: 1,
      ioRestriction: 2,
      sharing: 1,
      pinConfiguration: 3,
      outputDriveStrength: 2,
      debounceTimeout: 1,
      pinTableOffset: 23,
      resourceSourceIndex: 0,
      resourceSourceOffset: 29,
      vendorDataOffset: 39,
      vendorDataLength: 0,
      pins: [1, 2, 3],
      resourceSource: "\\_SB.GPIO",
    },
  },
  {
    name: "I2C Serial Bus Connection",
    hex: "8E1A00020001070100010700801A06005000425C5F53422E4932433000",
    values: {
      revision: 2,
      resourceSourceIndex: 0,
      busType: 1,
      slaveMode: 1,
      resourceUsage: 1,
      sharing: 1,
      addressingMode: 1,
      typeRevision: 1,
      typeDataLength: 7,
      connectionSpeed: 400000,
      slaveAddress: 80,
      vendorData: [66],
      resourceSource: "\\_SB.I2C0",
    },
  },
  {
    name: "SPI Serial Bus Connection",
    hex: "8E1C0001000202030001090040420F0008010101005C5F53422E5350493000",
    values: {
      revision: 1,
      resourceSourceIndex: 0,
      busType: 2,
      slaveMode: 0,
      resourceUsage: 1,
      sharing: 0,
      wireMode: 1,
      deviceSelectionPolarity: 1,
      typeRevision: 1,
      typeDataLength: 9,
      connectionSpeed: 1000000,
      dataBitLength: 8,
      clockPhase: 1,
      clockPolarity: 1,
      deviceSelection: 1,
      vendorData: [],
      resourceSource: "\\_SB.SPI0",
    },
  },
  {
    name: "UART Serial Bus Connection",
    hex: "8E1D0002000302AD00010A0000C201001000200002C05C5F53422E5552543000",
    values: {
      revision: 2,
      resourceSourceIndex: 0,
      busType: 3,
      slaveMode: 0,
      resourceUsage: 1,
      sharing: 0,
      flowControl: 1,
      stopBits: 3,
      bitsPerByte: 2,
      endian: 1,
      typeRevision: 1,
      typeDataLength: 10,
      baudRate: 115200,
      receiveBufferSize: 16,
      transmitBufferSize: 32,
      parity: 2,
      linesInUse: 192,
      vendorData: [],
      resourceSource: "\\_SB.URT0",
    },
  },
  {
    name: "Pin Function",
    hex: "8D1D00010000020300120000160020000000040005005C5F53422E4750494F00",
    values: {
      revision: 1,
      sharing: 0,
      resourceUsage: 0,
      pinConfiguration: 2,
      functionNumber: 3,
      pinTableOffset: 18,
      resourceSourceIndex: 0,
      resourceSourceOffset: 22,
      vendorDataOffset: 32,
      vendorDataLength: 0,
      pins: [4, 5],
      resourceSource: "\\_SB.GPIO",
    },
  },
  {
    name: "Pin Configuration",
    hex: "8F1D000103000A0800000014000016002000000006005C5F53422E4750494F00",
    values: {
      revision: 1,
      sharing: 1,
      resourceUsage: 1,
      configurationType: 10,
      configurationValue: 8,
      pinTableOffset: 20,
      resourceSourceIndex: 0,
      resourceSourceOffset: 22,
      vendorDataOffset: 32,
      vendorDataLength: 0,
      pins: [6],
      resourceSource: "\\_SB.GPIO",
    },
  },
  {
    name: "Pin Group",
    hex: "9015000100000E001200180000000700080067726F757000",
    values: {
      revision: 1,
      resourceUsage: 0,
      pinTableOffset: 14,
      resourceLabelOffset: 18,
      vendorDataOffset: 24,
      vendorDataLength: 0,
      pins: [7, 8],
      resourceLabel: "group",
    },
  },
  {
    name: "Pin Group Function",
    hex: "911E0001020009000011001B00210000005C5F53422E4750494F0067726F757000",
    values: {
      revision: 1,
      sharing: 0,
      resourceUsage: 1,
      functionNumber: 9,
      resourceSourceIndex: 0,
      resourceSourceOffset: 17,
      resourceLabelOffset: 27,
      vendorDataOffset: 33,
      vendorDataLength: 0,
      resourceSource: "\\_SB.GPIO",
      resourceLabel: "group",
    },
  },
  {
    name: "Pin Group Configuration",
    hex: "92210001020001020000000014001E00240000005C5F53422E4750494F0067726F757000",
    values: {
      revision: 1,
      sharing: 0,
      resourceUsage: 1,
      configurationType: 1,
      configurationValue: 2,
      resourceSourceIndex: 0,
      resourceSourceOffset: 20,
      resourceLabelOffset: 30,
      vendorDataOffset: 36,
      vendorDataLength: 0,
      resourceSource: "\\_SB.GPIO",
      resourceLabel: "group",
    },
  },
];

function decode(hex: string) {
  return decodeResourceTemplate(sourceOf(bytesFromHex(hex)));
}

test.each(vectors)("$name has the values of its fields at their places", ({ name, hex, values }) => {
  const { value, diagnostics } = decode(`${hex} 79 00`);
  expect(diagnostics).toEqual([]);
  expect(value.map(({ descriptor }) => descriptor?.name)).toEqual([name, "End Tag"]);
  expect(value[0]?.values).toEqual(values);
});

test.each(vectors)("$name is encoded from its values", ({ name, hex, values }) => {
  const descriptor = resourceDescriptors.find((one) => one.name === name);
  if (descriptor === undefined) throw new Error(name);
  const bytes = bytesFromHex(hex);
  const isSeveralLengths = descriptor.size === "small" && descriptor.parts.length === 0;
  expect(hexBytes(encodeResource(descriptor, values, isSeveralLengths ? bytes.length - 1 : undefined))).toBe(
    hexBytes(bytes),
  );
});

test("every descriptor has a vector, but for those newer than the compiler and those without a macro", () => {
  const covered = vectors.map(({ name }) => name);
  const missing = resourceDescriptors.filter(({ name }) => !covered.includes(name)).map(({ name }) => name);
  expect(missing.filter((name) => !/Address Space/.test(name))).toEqual(["End Tag", "CSI-2 Connection", "Clock Input"]);
});

function sampleValues(descriptor: ResourceDescriptor): ResourceValues {
  const values: Record<string, ResourceValue> = {};
  for (const { name, bitCount, constant } of descriptor.fields) {
    const largest = (1n << BigInt(bitCount)) - 1n;
    values[name] = constant ?? (bitCount > 32 ? largest : Number(largest));
  }
  // An address space of a type that has a form of its own would be taken for that form.
  if (descriptor.subtype !== undefined) values[descriptor.subtype.field] = descriptor.subtype.value;
  for (const part of descriptor.parts)
    values[part.name] = part.kind === "byte" ? 3 : part.kind === "string" ? "SRC" : [1, 2, 3];
  return values;
}

test.each(resourceDescriptors)("$name survives encoding and decoding", (descriptor) => {
  const values = sampleValues(descriptor);
  const bytes = encodeResource(descriptor, values);
  const { value } = decodeResourceTemplate(sourceOf(Uint8Array.of(...bytes, 0x79, 0)));
  expect(value[0]?.descriptor).toBe(descriptor);
  const computed = descriptor.parts.flatMap(({ offsetField, countField }) => [offsetField, countField]);
  for (const [name, expected] of Object.entries(values))
    if (!computed.includes(name)) expect(value[0]?.values[name], name).toEqual(expected);
  expect(value[0]?.end).toBe(bytes.length);
});

test.each(resourceDescriptors)("fields of $name do not overlap and macros set what it has", (descriptor) => {
  const used = new Set<number>();
  for (const { name, bitOffset, bitCount } of descriptor.fields) {
    for (let bit = bitOffset; bit < bitOffset + bitCount; bit++) {
      expect(used.has(bit), name).toBe(false);
      used.add(bit);
    }
  }
  const names = [...descriptor.fields, ...descriptor.parts].map(({ name }) => name);
  for (const macro of descriptor.macros) {
    const set = macro.arguments.map(({ sets }) => sets).filter((name) => name !== "DescriptorName");
    expect(
      [...set, ...Object.keys(macro.fixed ?? {}), ...(macro.list === undefined ? [] : [macro.list])].filter(
        (name) => !names.includes(name),
      ),
    ).toEqual([]);
  }
  expect(descriptor.section).toMatch(/^6\.4\.[23]\.\d/);
});

test("macros are found by name", () => {
  expect(resourceMacros.get("Memory32Fixed")?.descriptor.tag).toBe(0x86);
  expect(resourceMacros.get("IRQNoFlags")?.macro.length).toBe(2);
  expect(resourceMacros.get("nothing")).toBeUndefined();
});

test("values have the keywords ASL gives them", () => {
  expect(keywordOf("Sharing", 3)).toBe("SharedAndWake");
  expect(keywordOf("Sharing", 4)).toBeUndefined();
  expect(aslKeywords.RegisterSpace.FFixedHW).toBe(0x7f);
});

test.each([
  { what: "without an End Tag", hex: "22 02 00", codes: ["aml/missing-end-tag"] },
  { what: "of nothing", hex: "", codes: ["aml/missing-end-tag"] },
  { what: "with a cut small descriptor", hex: "47 01 00", codes: ["aml/truncated-resource"] },
  { what: "with a cut large descriptor", hex: "86 09 00 00", codes: ["aml/truncated-resource"] },
  { what: "with a cut large header", hex: "86 09", codes: ["aml/truncated-resource"] },
  { what: "with an unknown tag", hex: "FF 01 00 00 79 00", codes: ["aml/unknown-resource"] },
  { what: "with a short descriptor", hex: "86 02 00 00 00 79 00", codes: ["aml/short-resource"] },
])("a template $what is told", ({ hex, codes }) => {
  expect(decode(hex).diagnostics.map(({ code }) => code)).toEqual(codes);
});

test("bytes behind the End Tag belong to no descriptor", () => {
  expect(decode("79 00 22 02 00").value).toHaveLength(1);
});
