/**
 * Large resource descriptors for memory, interrupts, registers and vendor data.
 *
 * @see ACPI 6.5 §6.4.3
 */
import {
  arg,
  bits,
  bytesField,
  descriptorName,
  layOut,
  optionalArg,
  type ResourceDescriptor,
} from "./resource-descriptor.ts";

const readWrite = bits(1, { name: "readWrite", bitOffset: 0, bitCount: 1, tag: "_RW_", keywords: "ReadWriteType" });

export const largeDescriptors: readonly ResourceDescriptor[] = [
  {
    name: "24-Bit Memory Range",
    section: "6.4.3.1",
    size: "large",
    tag: 0x81,
    minimumLength: 9,
    fields: layOut(
      3,
      readWrite,
      bytesField("minimum", 2, { tag: "_MIN" }),
      bytesField("maximum", 2, { tag: "_MAX" }),
      bytesField("alignment", 2, { tag: "_ALN" }),
      bytesField("length", 2, { tag: "_LEN" }),
    ),
    parts: [],
    macros: [
      {
        name: "Memory24",
        arguments: [
          arg("readWrite", 1),
          arg("minimum"),
          arg("maximum"),
          arg("alignment"),
          arg("length"),
          descriptorName,
        ],
      },
    ],
  },
  {
    name: "Vendor-Defined, long",
    section: "6.4.3.2",
    size: "large",
    tag: 0x84,
    minimumLength: 0,
    fields: [],
    parts: [{ name: "data", kind: "bytes", tag: "_VEN" }],
    macros: [{ name: "VendorLong", arguments: [descriptorName], list: "data" }],
  },
  {
    name: "32-Bit Memory Range",
    section: "6.4.3.3",
    size: "large",
    tag: 0x85,
    minimumLength: 17,
    fields: layOut(
      3,
      readWrite,
      bytesField("minimum", 4, { tag: "_MIN" }),
      bytesField("maximum", 4, { tag: "_MAX" }),
      bytesField("alignment", 4, { tag: "_ALN" }),
      bytesField("length", 4, { tag: "_LEN" }),
    ),
    parts: [],
    macros: [
      {
        name: "Memory32",
        arguments: [
          arg("readWrite", 1),
          arg("minimum"),
          arg("maximum"),
          arg("alignment"),
          arg("length"),
          descriptorName,
        ],
      },
    ],
  },
  {
    name: "32-Bit Fixed Memory Range",
    section: "6.4.3.4",
    size: "large",
    tag: 0x86,
    minimumLength: 9,
    fields: layOut(3, readWrite, bytesField("base", 4, { tag: "_BAS" }), bytesField("length", 4, { tag: "_LEN" })),
    parts: [],
    macros: [{ name: "Memory32Fixed", arguments: [arg("readWrite", 1), arg("base"), arg("length"), descriptorName] }],
  },
  {
    name: "Extended Interrupt",
    section: "6.4.3.6",
    size: "large",
    tag: 0x89,
    minimumLength: 2,
    fields: layOut(
      3,
      bits(
        1,
        { name: "resourceUsage", bitOffset: 0, bitCount: 1, keywords: "ResourceType" },
        { name: "mode", bitOffset: 1, bitCount: 1, tag: "_HE_", keywords: "InterruptMode" },
        { name: "polarity", bitOffset: 2, bitCount: 1, tag: "_LL_", keywords: "InterruptPolarity" },
        { name: "sharing", bitOffset: 3, bitCount: 2, tag: "_SHR", keywords: "Sharing" },
      ),
      bytesField("interruptCount", 1),
    ),
    parts: [
      { name: "interrupts", kind: "dwords", tag: "_INT", countField: "interruptCount" },
      { name: "resourceSourceIndex", kind: "byte", isOptional: true },
      { name: "resourceSource", kind: "string", isOptional: true },
    ],
    macros: [
      {
        name: "Interrupt",
        arguments: [
          arg("resourceUsage", 1),
          arg("mode"),
          arg("polarity"),
          arg("sharing", 0),
          optionalArg("resourceSourceIndex"),
          optionalArg("resourceSource"),
          descriptorName,
        ],
        list: "interrupts",
      },
    ],
  },
  {
    name: "Generic Register",
    section: "6.4.3.7",
    size: "large",
    tag: 0x82,
    minimumLength: 12,
    fields: layOut(
      3,
      bytesField("addressSpace", 1, { tag: "_ASI", keywords: "RegisterSpace" }),
      bytesField("bitWidth", 1, { tag: "_RBW" }),
      bytesField("bitOffset", 1, { tag: "_RBO" }),
      bytesField("accessSize", 1, { tag: "_ASZ" }),
      bytesField("address", 8, { tag: "_ADR" }),
    ),
    parts: [],
    macros: [
      {
        name: "Register",
        arguments: [
          arg("addressSpace"),
          arg("bitWidth"),
          arg("bitOffset"),
          arg("address"),
          arg("accessSize", 0),
          descriptorName,
        ],
      },
    ],
  },
];
