/**
 * Resource descriptors for connections: GPIO, serial buses, clock input.
 *
 * @see ACPI 6.5 §6.4.3.8, §6.4.3.14
 */
import {
  arg,
  type BitsDraft,
  bits,
  bytesField,
  descriptorName,
  type FieldDraft,
  layOut,
  type MacroArgument,
  optionalArg,
  type ResourceDescriptor,
  type ResourceMacro,
} from "./resource-descriptor.ts";

const usage = arg("resourceUsage", 1);
const source = [arg("resourceSource"), arg("resourceSourceIndex", 0)] as const;
const vendorData = optionalArg("vendorData");

function gpio(
  form: { readonly name: string; readonly type: number; readonly flags: BitsDraft },
  macro: ResourceMacro,
): ResourceDescriptor {
  return {
    name: form.name,
    section: "6.4.3.8.1",
    size: "large",
    tag: 0x8c,
    subtype: { field: "connectionType", value: form.type },
    minimumLength: 20,
    fields: layOut(
      3,
      bytesField("revision", 1, { constant: 1 }),
      bytesField("connectionType", 1, { constant: form.type }),
      bits(2, { name: "resourceUsage", bitOffset: 0, bitCount: 1, keywords: "ResourceType" }),
      form.flags,
      bytesField("pinConfiguration", 1, { tag: "_PPI", keywords: "PinConfiguration" }),
      bytesField("outputDriveStrength", 2, { tag: "_DRS" }),
      bytesField("debounceTimeout", 2, { tag: "_DBT" }),
      bytesField("pinTableOffset", 2),
      bytesField("resourceSourceIndex", 1),
      bytesField("resourceSourceOffset", 2),
      bytesField("vendorDataOffset", 2),
      bytesField("vendorDataLength", 2),
    ),
    parts: [
      { name: "pins", kind: "words", tag: "_PIN", offsetField: "pinTableOffset" },
      { name: "resourceSource", kind: "string", offsetField: "resourceSourceOffset" },
      {
        name: "vendorData",
        kind: "bytes",
        tag: "_VEN",
        offsetField: "vendorDataOffset",
        countField: "vendorDataLength",
      },
    ],
    macros: [macro],
  };
}

interface SerialBus {
  readonly name: string;
  readonly section: string;
  readonly type: number;
  readonly flags: BitsDraft;
  /** Type-specific data in front of the vendor data. */
  readonly data: readonly FieldDraft[];
  readonly macros: readonly ResourceMacro[];
}

function serialBus(bus: SerialBus): ResourceDescriptor {
  const dataLength = bus.data.reduce((sum, field) => sum + field.bitCount / 8, 0);
  return {
    name: bus.name,
    section: bus.section,
    size: "large",
    tag: 0x8e,
    subtype: { field: "busType", value: bus.type },
    minimumLength: 9 + dataLength,
    fields: layOut(
      3,
      bytesField("revision", 1),
      bytesField("resourceSourceIndex", 1),
      bytesField("busType", 1, { constant: bus.type }),
      bits(
        1,
        { name: "slaveMode", bitOffset: 0, bitCount: 1, tag: "_SLV", keywords: "SlaveMode" },
        { name: "resourceUsage", bitOffset: 1, bitCount: 1, keywords: "ResourceType" },
        { name: "sharing", bitOffset: 2, bitCount: 1, tag: "_SHR", keywords: "Sharing" },
      ),
      bus.flags,
      bytesField("typeRevision", 1, { constant: 1 }),
      bytesField("typeDataLength", 2),
      ...bus.data,
    ),
    parts: [
      { name: "vendorData", kind: "bytes", tag: "_VEN", countField: "typeDataLength", countBias: dataLength },
      { name: "resourceSource", kind: "string" },
    ],
    macros: bus.macros,
  };
}

/** The old macro and its second version, which can share the connection. */
function serialMacros(name: string, leading: readonly MacroArgument[]): readonly ResourceMacro[] {
  const common = [...leading, ...source, usage, descriptorName];
  return [
    { name: `${name}V2`, arguments: [...common, arg("sharing", 0), vendorData], fixed: { revision: 2 } },
    { name, arguments: [...common, vendorData], fixed: { revision: 1 } },
  ];
}

export const connectionDescriptors: readonly ResourceDescriptor[] = [
  gpio(
    {
      name: "GPIO Interrupt Connection",
      type: 0,
      flags: bits(
        2,
        { name: "mode", bitOffset: 0, bitCount: 1, tag: "_MOD", keywords: "InterruptMode" },
        { name: "polarity", bitOffset: 1, bitCount: 2, tag: "_POL", keywords: "InterruptPolarity" },
        { name: "sharing", bitOffset: 3, bitCount: 2, tag: "_SHR", keywords: "Sharing" },
      ),
    },
    {
      name: "GpioInt",
      arguments: [
        arg("mode"),
        arg("polarity"),
        arg("sharing", 0),
        arg("pinConfiguration"),
        arg("debounceTimeout", 0),
        ...source,
        usage,
        descriptorName,
        vendorData,
      ],
      list: "pins",
    },
  ),
  gpio(
    {
      name: "GPIO I/O Connection",
      type: 1,
      flags: bits(
        2,
        { name: "ioRestriction", bitOffset: 0, bitCount: 2, tag: "_IOR", keywords: "IoRestriction" },
        { name: "sharing", bitOffset: 3, bitCount: 2, tag: "_SHR", keywords: "Sharing" },
      ),
    },
    {
      name: "GpioIo",
      arguments: [
        arg("sharing", 0),
        arg("pinConfiguration"),
        arg("debounceTimeout", 0),
        arg("outputDriveStrength", 0),
        arg("ioRestriction", 0),
        ...source,
        usage,
        descriptorName,
        vendorData,
      ],
      list: "pins",
    },
  ),
  serialBus({
    name: "I2C Serial Bus Connection",
    section: "6.4.3.8.2.1",
    type: 1,
    flags: bits(2, { name: "addressingMode", bitOffset: 0, bitCount: 1, tag: "_MOD", keywords: "AddressingMode" }),
    data: [bytesField("connectionSpeed", 4, { tag: "_SPE" }), bytesField("slaveAddress", 2, { tag: "_ADR" })],
    macros: serialMacros("I2cSerialBus", [
      arg("slaveAddress"),
      arg("slaveMode", 0),
      arg("connectionSpeed"),
      arg("addressingMode", 0),
    ]),
  }),
  serialBus({
    name: "SPI Serial Bus Connection",
    section: "6.4.3.8.2.2",
    type: 2,
    flags: bits(
      2,
      { name: "wireMode", bitOffset: 0, bitCount: 1, tag: "_MOD", keywords: "WireMode" },
      { name: "deviceSelectionPolarity", bitOffset: 1, bitCount: 1, tag: "_DPL", keywords: "DevicePolarity" },
    ),
    data: [
      bytesField("connectionSpeed", 4, { tag: "_SPE" }),
      bytesField("dataBitLength", 1, { tag: "_LEN" }),
      bytesField("clockPhase", 1, { tag: "_PHA", keywords: "ClockPhase" }),
      bytesField("clockPolarity", 1, { tag: "_POL", keywords: "ClockPolarity" }),
      bytesField("deviceSelection", 2, { tag: "_ADR" }),
    ],
    macros: serialMacros("SpiSerialBus", [
      arg("deviceSelection"),
      arg("deviceSelectionPolarity", 0),
      arg("wireMode", 0),
      arg("dataBitLength"),
      arg("slaveMode", 0),
      arg("connectionSpeed"),
      arg("clockPolarity"),
      arg("clockPhase"),
    ]),
  }),
  serialBus({
    name: "UART Serial Bus Connection",
    section: "6.4.3.8.2.3",
    type: 3,
    flags: bits(
      2,
      { name: "flowControl", bitOffset: 0, bitCount: 2, tag: "_FLC", keywords: "FlowControl" },
      { name: "stopBits", bitOffset: 2, bitCount: 2, tag: "_STB", keywords: "StopBits" },
      { name: "bitsPerByte", bitOffset: 4, bitCount: 3, tag: "_LEN", keywords: "DataBits" },
      { name: "endian", bitOffset: 7, bitCount: 1, tag: "_END", keywords: "Endian" },
    ),
    data: [
      bytesField("baudRate", 4, { tag: "_SPE" }),
      bytesField("receiveBufferSize", 2, { tag: "_RXL" }),
      bytesField("transmitBufferSize", 2, { tag: "_TXL" }),
      bytesField("parity", 1, { tag: "_PAR", keywords: "Parity" }),
      bytesField("linesInUse", 1, { tag: "_LIN" }),
    ],
    macros: serialMacros("UartSerialBus", [
      arg("baudRate"),
      arg("bitsPerByte", 3),
      arg("stopBits", 1),
      arg("linesInUse"),
      arg("endian", 0),
      arg("parity", 0),
      arg("flowControl", 0),
      arg("receiveBufferSize"),
      arg("transmitBufferSize"),
    ]),
  }),
  serialBus({
    name: "CSI-2 Connection",
    section: "6.4.3.8.2.4",
    type: 4,
    flags: bits(
      2,
      { name: "phyType", bitOffset: 0, bitCount: 2, tag: "_PHY" },
      { name: "localPortInstance", bitOffset: 2, bitCount: 6, tag: "_PRT" },
    ),
    data: [],
    macros: [
      {
        name: "Csi2Bus",
        arguments: [
          arg("slaveMode", 0),
          arg("phyType"),
          arg("localPortInstance"),
          ...source,
          usage,
          descriptorName,
          vendorData,
        ],
        fixed: { revision: 1 },
      },
    ],
  }),
  {
    name: "Clock Input",
    section: "6.4.3.14",
    size: "large",
    tag: 0x93,
    minimumLength: 9,
    fields: layOut(
      3,
      bytesField("revision", 1, { constant: 1 }),
      bits(
        2,
        { name: "mode", bitOffset: 0, bitCount: 1, tag: "_MOD", keywords: "ClockMode" },
        { name: "scale", bitOffset: 1, bitCount: 2, tag: "_SCL", keywords: "ClockScale" },
      ),
      bytesField("frequencyDivisor", 2, { tag: "_FQD" }),
      bytesField("frequencyNumerator", 4, { tag: "_FQN" }),
    ),
    parts: [
      { name: "resourceSourceIndex", kind: "byte", isOptional: true },
      { name: "resourceSource", kind: "string", isOptional: true },
    ],
    macros: [
      {
        name: "ClockInput",
        arguments: [
          arg("frequencyNumerator"),
          arg("frequencyDivisor"),
          arg("scale"),
          arg("mode"),
          optionalArg("resourceSource"),
          optionalArg("resourceSourceIndex"),
        ],
      },
    ],
  },
];
