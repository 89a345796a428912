/**
 * The small resource descriptors: tag and length in one byte.
 *
 * @see ACPI 6.5 §6.4.2
 */
import { arg, bits, bytesField, descriptorName, layOut, type ResourceDescriptor } from "./resource-descriptor.ts";

export const smallDescriptors: readonly ResourceDescriptor[] = [
  {
    name: "IRQ",
    section: "6.4.2.1",
    size: "small",
    tag: 0x04,
    minimumLength: 2,
    fields: layOut(
      1,
      bytesField("interrupts", 2, { tag: "_INT" }),
      bits(
        1,
        { name: "mode", bitOffset: 0, bitCount: 1, tag: "_HE_", keywords: "InterruptMode" },
        { name: "polarity", bitOffset: 3, bitCount: 1, tag: "_LL_", keywords: "InterruptPolarity" },
        { name: "sharing", bitOffset: 4, bitCount: 2, tag: "_SHR", keywords: "Sharing" },
      ),
    ),
    parts: [],
    macros: [
      {
        name: "IRQ",
        arguments: [arg("mode"), arg("polarity"), arg("sharing", 0), descriptorName],
        list: "interrupts",
        length: 3,
      },
      { name: "IRQNoFlags", arguments: [descriptorName], list: "interrupts", length: 2 },
    ],
  },
  {
    name: "DMA",
    section: "6.4.2.2",
    size: "small",
    tag: 0x05,
    minimumLength: 2,
    fields: layOut(
      1,
      bytesField("channels", 1, { tag: "_DMA" }),
      bits(
        1,
        { name: "transferType", bitOffset: 0, bitCount: 2, tag: "_SIZ", keywords: "TransferType" },
        { name: "busMaster", bitOffset: 2, bitCount: 1, tag: "_BM_", keywords: "BusMaster" },
        { name: "dmaType", bitOffset: 5, bitCount: 2, tag: "_TYP", keywords: "DmaType" },
      ),
    ),
    parts: [],
    macros: [
      {
        name: "DMA",
        arguments: [arg("dmaType"), arg("busMaster", 1), arg("transferType"), descriptorName],
        list: "channels",
      },
    ],
  },
  {
    name: "Start Dependent Functions",
    section: "6.4.2.3",
    size: "small",
    tag: 0x06,
    minimumLength: 0,
    fields: layOut(
      1,
      bits(
        1,
        { name: "compatibilityPriority", bitOffset: 0, bitCount: 2 },
        { name: "performancePriority", bitOffset: 2, bitCount: 2 },
      ),
    ),
    parts: [],
    macros: [
      { name: "StartDependentFn", arguments: [arg("compatibilityPriority"), arg("performancePriority")], length: 1 },
      { name: "StartDependentFnNoPri", arguments: [], length: 0 },
    ],
  },
  {
    name: "End Dependent Functions",
    section: "6.4.2.4",
    size: "small",
    tag: 0x07,
    minimumLength: 0,
    fields: [],
    parts: [],
    macros: [{ name: "EndDependentFn", arguments: [] }],
  },
  {
    name: "I/O Port",
    section: "6.4.2.5",
    size: "small",
    tag: 0x08,
    minimumLength: 7,
    fields: layOut(
      1,
      bits(1, { name: "decode", bitOffset: 0, bitCount: 1, tag: "_DEC", keywords: "IoDecode" }),
      bytesField("minimum", 2, { tag: "_MIN" }),
      bytesField("maximum", 2, { tag: "_MAX" }),
      bytesField("alignment", 1, { tag: "_ALN" }),
      bytesField("length", 1, { tag: "_LEN" }),
    ),
    parts: [],
    macros: [
      {
        name: "IO",
        arguments: [arg("decode"), arg("minimum"), arg("maximum"), arg("alignment"), arg("length"), descriptorName],
      },
    ],
  },
  {
    name: "Fixed Location I/O Port",
    section: "6.4.2.6",
    size: "small",
    tag: 0x09,
    minimumLength: 3,
    fields: layOut(1, bytesField("base", 2, { tag: "_BAS" }), bytesField("length", 1, { tag: "_LEN" })),
    parts: [],
    macros: [{ name: "FixedIO", arguments: [arg("base"), arg("length"), descriptorName] }],
  },
  {
    name: "Fixed DMA",
    section: "6.4.2.7",
    size: "small",
    tag: 0x0a,
    minimumLength: 5,
    fields: layOut(
      1,
      bytesField("requestLine", 2, { tag: "_DMA" }),
      bytesField("channel", 2, { tag: "_TYP" }),
      bytesField("transferWidth", 1, { tag: "_SIZ", keywords: "DmaWidth" }),
    ),
    parts: [],
    macros: [
      { name: "FixedDMA", arguments: [arg("requestLine"), arg("channel"), arg("transferWidth", 2), descriptorName] },
    ],
  },
  {
    name: "Vendor-Defined, short",
    section: "6.4.2.8",
    size: "small",
    tag: 0x0e,
    minimumLength: 0,
    fields: [],
    parts: [{ name: "data", kind: "bytes", tag: "_VEN" }],
    macros: [{ name: "VendorShort", arguments: [descriptorName], list: "data" }],
  },
  {
    name: "End Tag",
    section: "6.4.2.9",
    size: "small",
    tag: 0x0f,
    minimumLength: 1,
    fields: layOut(1, bytesField("checksum", 1)),
    parts: [],
    macros: [],
  },
];
