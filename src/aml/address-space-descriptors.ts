/**
 * The address space resource descriptors: four widths, each with a memory, an I/O, a bus number and a generic form.
 *
 * @see ACPI 6.5 §6.4.3.5
 */
import {
  arg,
  type BitsDraft,
  bits,
  bytesField,
  descriptorName,
  layOut,
  type MacroArgument,
  optionalArg,
  type ResourceDescriptor,
  type ResourceMacro,
  type ResourcePart,
} from "./resource-descriptor.ts";

interface AddressWidth {
  /** First part of the macro names. */
  readonly prefix: "Word" | "DWord" | "QWord" | "Extended";
  readonly section: string;
  readonly tag: number;
  readonly byteCount: number;
}

const widths: readonly AddressWidth[] = [
  { prefix: "QWord", section: "6.4.3.5.1", tag: 0x8a, byteCount: 8 },
  { prefix: "DWord", section: "6.4.3.5.2", tag: 0x87, byteCount: 4 },
  { prefix: "Word", section: "6.4.3.5.3", tag: 0x88, byteCount: 2 },
  { prefix: "Extended", section: "6.4.3.5.4", tag: 0x8b, byteCount: 8 },
];

interface AddressForm {
  /** Last part of the macro names. */
  readonly suffix: "Memory" | "IO" | "BusNumber" | "Space";
  /** Value of the resource type; `undefined` for the form that takes any. */
  readonly type: number | undefined;
  readonly typeFlags: BitsDraft;
  readonly leading: readonly MacroArgument[];
  /** Arguments behind the descriptor name. */
  readonly trailing: readonly MacroArgument[];
  readonly prefixes: readonly AddressWidth["prefix"][];
}

const usage = arg("resourceUsage", 1);
const minFixed = arg("isMinFixed", 0);
const maxFixed = arg("isMaxFixed", 0);
const decode = arg("decode", 0);

const forms: readonly AddressForm[] = [
  {
    suffix: "Memory",
    type: 0,
    typeFlags: bits(
      1,
      { name: "readWrite", bitOffset: 0, bitCount: 1, tag: "_RW_", keywords: "ReadWriteType" },
      { name: "memoryType", bitOffset: 1, bitCount: 2, tag: "_MEM", keywords: "MemoryType" },
      { name: "memoryRangeType", bitOffset: 3, bitCount: 2, tag: "_MTP", keywords: "AddressType" },
      { name: "translationType", bitOffset: 5, bitCount: 1, tag: "_TTP", keywords: "Translation" },
    ),
    leading: [usage, decode, minFixed, maxFixed, arg("memoryType", 0), arg("readWrite", 1)],
    trailing: [arg("memoryRangeType", 0), arg("translationType", 0)],
    prefixes: ["DWord", "QWord", "Extended"],
  },
  {
    suffix: "IO",
    type: 1,
    typeFlags: bits(
      1,
      { name: "isaRanges", bitOffset: 0, bitCount: 2, tag: "_RNG", keywords: "RangeType" },
      { name: "translationType", bitOffset: 4, bitCount: 1, tag: "_TTP", keywords: "Translation" },
      { name: "translationDensity", bitOffset: 5, bitCount: 1, tag: "_TRS", keywords: "TranslationDensity" },
    ),
    leading: [usage, minFixed, maxFixed, decode, arg("isaRanges", 3)],
    trailing: [arg("translationType", 0), arg("translationDensity", 0)],
    prefixes: ["Word", "DWord", "QWord", "Extended"],
  },
  {
    suffix: "BusNumber",
    type: 2,
    typeFlags: bits(1),
    leading: [usage, minFixed, maxFixed, decode],
    trailing: [],
    prefixes: ["Word"],
  },
  {
    suffix: "Space",
    type: undefined,
    typeFlags: bits(1, { name: "typeSpecificFlags", bitOffset: 0, bitCount: 8 }),
    leading: [arg("resourceType"), usage, decode, minFixed, maxFixed, arg("typeSpecificFlags")],
    trailing: [],
    prefixes: ["Word", "DWord", "QWord", "Extended"],
  },
];

const addressArguments = ["granularity", "minimum", "maximum", "translation", "length"].map((field) => arg(field));

function macroOf(width: AddressWidth, form: AddressForm, isExtended: boolean): ResourceMacro {
  const source = isExtended
    ? [arg("typeSpecificAttributes", 0)]
    : [optionalArg("resourceSourceIndex"), optionalArg("resourceSource")];
  return {
    name: `${width.prefix}${form.suffix}`,
    arguments: [...form.leading, ...addressArguments, ...source, descriptorName, ...form.trailing],
    ...(form.type === undefined ? {} : { fixed: { resourceType: form.type } }),
  };
}

const resourceSource: readonly ResourcePart[] = [
  { name: "resourceSourceIndex", kind: "byte", isOptional: true },
  { name: "resourceSource", kind: "string", isOptional: true },
];

function descriptorOf(width: AddressWidth, form: AddressForm): ResourceDescriptor {
  const { byteCount } = width;
  const isExtended = width.prefix === "Extended";
  const address = (name: string, tag: string) => bytesField(name, byteCount, { tag });
  const fields = layOut(
    3,
    bytesField("resourceType", 1),
    bits(
      1,
      { name: "resourceUsage", bitOffset: 0, bitCount: 1, keywords: "ResourceType" },
      { name: "decode", bitOffset: 1, bitCount: 1, tag: "_DEC", keywords: "Decode" },
      { name: "isMinFixed", bitOffset: 2, bitCount: 1, tag: "_MIF", keywords: "MinType" },
      { name: "isMaxFixed", bitOffset: 3, bitCount: 1, tag: "_MAF", keywords: "MaxType" },
    ),
    form.typeFlags,
    ...(isExtended ? [bytesField("revision", 1, { constant: 1 }), bytesField("reserved", 1, { constant: 0 })] : []),
    address("granularity", "_GRA"),
    address("minimum", "_MIN"),
    address("maximum", "_MAX"),
    address("translation", "_TRA"),
    address("length", "_LEN"),
    ...(isExtended ? [bytesField("typeSpecificAttributes", 8, { tag: "_ATT" })] : []),
  );
  return {
    name: `${width.prefix} Address Space (${form.suffix})`,
    section: width.section,
    size: "large",
    tag: width.tag,
    ...(form.type === undefined ? {} : { subtype: { field: "resourceType", value: form.type } }),
    minimumLength: isExtended ? 53 : 3 + 5 * byteCount,
    fields,
    parts: isExtended ? [] : resourceSource,
    macros: form.prefixes.includes(width.prefix) ? [macroOf(width, form, isExtended)] : [],
  };
}

/** All of them; within a width, forms for one type come before the form for any. */
export const addressSpaceDescriptors: readonly ResourceDescriptor[] = widths.flatMap((width) =>
  forms.map((form) => descriptorOf(width, form)),
);
