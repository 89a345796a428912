/**
 * Resource descriptors for pins: functions, configurations and groups of them.
 *
 * @see ACPI 6.5 §6.4.3.9 to §6.4.3.13
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
  type ResourcePart,
} from "./resource-descriptor.ts";

interface PinForm {
  readonly name: string;
  readonly section: string;
  readonly tag: number;
  readonly macro: string;
  /** Fields between the flags and the offsets. */
  readonly own: readonly FieldDraft[];
  readonly parts: readonly ("pins" | "resourceSource" | "resourceLabel")[];
  readonly leading: readonly MacroArgument[];
  readonly hasSharing: boolean;
  /** Resource usage when the macro does not give it. */
  readonly defaultUsage: 0 | 1;
}

const offsetFields = {
  pins: "pinTableOffset",
  resourceSource: "resourceSourceOffset",
  resourceLabel: "resourceLabelOffset",
} as const;

const usageBit = { name: "resourceUsage", bitCount: 1, keywords: "ResourceType" } as const;
const sharingBit = { name: "sharing", bitOffset: 0, bitCount: 1, tag: "_SHR", keywords: "Sharing" } as const;

function flagsOf(form: PinForm): BitsDraft {
  return form.hasSharing ? bits(2, sharingBit, { ...usageBit, bitOffset: 1 }) : bits(2, { ...usageBit, bitOffset: 0 });
}

function partOf(name: PinForm["parts"][number]): ResourcePart {
  const offsetField = offsetFields[name];
  return name === "pins" ? { name, kind: "words", tag: "_PIN", offsetField } : { name, kind: "string", offsetField };
}

function descriptorOf(form: PinForm): ResourceDescriptor {
  const fields = layOut(
    3,
    bytesField("revision", 1, { constant: 1 }),
    flagsOf(form),
    ...form.own,
    ...form.parts.flatMap((part) => [
      // The index of the resource source stands in front of its offset.
      ...(part === "resourceSource" ? [bytesField("resourceSourceIndex", 1)] : []),
      bytesField(offsetFields[part], 2),
    ]),
    bytesField("vendorDataOffset", 2),
    bytesField("vendorDataLength", 2),
  );
  const last = fields.at(-1);
  return {
    name: form.name,
    section: form.section,
    size: "large",
    tag: form.tag,
    minimumLength: last === undefined ? 0 : (last.bitOffset + last.bitCount) / 8 - 3,
    fields,
    parts: [
      ...form.parts.map(partOf),
      {
        name: "vendorData",
        kind: "bytes",
        tag: "_VEN",
        offsetField: "vendorDataOffset",
        countField: "vendorDataLength",
      },
    ],
    macros: [
      {
        name: form.macro,
        arguments: [
          ...form.leading,
          arg("resourceUsage", form.defaultUsage),
          descriptorName,
          optionalArg("vendorData"),
        ],
        ...(form.parts.includes("pins") ? { list: "pins" } : {}),
      },
    ],
  };
}

const sharing = arg("sharing", 0);
const functionNumber = bytesField("functionNumber", 2, { tag: "_FUN" });
const configuration = [
  bytesField("configurationType", 1, { tag: "_TYP", keywords: "PinConfigType" }),
  bytesField("configurationValue", 4, { tag: "_VAL" }),
] as const;
const configurationArguments = [arg("configurationType"), arg("configurationValue")] as const;
const source = [arg("resourceSource"), arg("resourceSourceIndex", 0)] as const;

const forms: readonly PinForm[] = [
  {
    name: "Pin Function",
    section: "6.4.3.9",
    tag: 0x8d,
    macro: "PinFunction",
    own: [bytesField("pinConfiguration", 1, { tag: "_PPI", keywords: "PinConfiguration" }), functionNumber],
    parts: ["pins", "resourceSource"],
    leading: [sharing, arg("pinConfiguration"), arg("functionNumber"), ...source],
    hasSharing: true,
    // Deviation: §19.6 says consumer; iasl writes producer.
    defaultUsage: 0,
  },
  {
    name: "Pin Configuration",
    section: "6.4.3.10",
    tag: 0x8f,
    macro: "PinConfig",
    own: configuration,
    parts: ["pins", "resourceSource"],
    leading: [sharing, ...configurationArguments, ...source],
    hasSharing: true,
    defaultUsage: 1,
  },
  {
    name: "Pin Group",
    section: "6.4.3.11",
    tag: 0x90,
    macro: "PinGroup",
    own: [],
    parts: ["pins", "resourceLabel"],
    leading: [arg("resourceLabel")],
    hasSharing: false,
    // Deviation: §19.6 says consumer; iasl writes producer.
    defaultUsage: 0,
  },
  {
    name: "Pin Group Function",
    section: "6.4.3.12",
    tag: 0x91,
    macro: "PinGroupFunction",
    own: [functionNumber],
    parts: ["resourceSource", "resourceLabel"],
    leading: [sharing, arg("functionNumber"), ...source, arg("resourceLabel")],
    hasSharing: true,
    defaultUsage: 1,
  },
  {
    name: "Pin Group Configuration",
    section: "6.4.3.13",
    tag: 0x92,
    macro: "PinGroupConfig",
    own: configuration,
    parts: ["resourceSource", "resourceLabel"],
    leading: [sharing, ...configurationArguments, ...source, arg("resourceLabel")],
    hasSharing: true,
    defaultUsage: 1,
  },
];

export const pinDescriptors: readonly ResourceDescriptor[] = forms.map(descriptorOf);
