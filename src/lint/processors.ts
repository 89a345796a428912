/** The processors of a machine, as its namespace and its MADT tell of them. */
import { nameSeg } from "../aml/index.ts";
import type { ByteSpan } from "../base/span.ts";
import { buildMadt, decodeTable, madtEntryOffsets } from "../tables/index.ts";
import { idText, nodesOf, uidOf, valueBelow } from "./device-values.ts";
import type { Machine } from "./machine.ts";

/** A Processor or a device of HID ACPI0007. */
export interface ProcessorObject {
  readonly path: string;
  readonly place: ByteSpan | undefined;
  readonly declaration: "Processor" | "Device";
  /** ProcID or integer `_UID`. */
  readonly uid: number | undefined;
  readonly hasMat: boolean;
  /** What `_MAT` says, where it gives one entry. */
  readonly mat: MadtProcessor | undefined;
}

/** A processor entry of the MADT or of a `_MAT`. */
export interface MadtProcessor {
  readonly uid: number;
  /** Of GICC entries the CPU interface number. */
  readonly apicId: number;
  readonly isEnabled: boolean;
  readonly isX2Apic: boolean;
  readonly span: ByteSpan;
}

const PROCESSOR_DEVICE = "ACPI0007";

export function processorObjects(machine: Machine): readonly ProcessorObject[] {
  const { session } = machine;
  return nodesOf(session).flatMap((node): readonly ProcessorObject[] => {
    const { object, path, place } = node;
    const isProcessor = object?.type === "Processor";
    if (!isProcessor && object?.type !== "Device") return [];
    if (!isProcessor && idText(valueBelow(session, node, "_HID")) !== PROCESSOR_DEVICE) return [];
    const hasMat = node.children.has(nameSeg("_MAT"));
    const mat = hasMat ? valueBelow(session, node, "_MAT") : undefined;
    // The ProcID of a Processor is its number, whatever _UID it has (facts H.4, §8.4).
    const uid = isProcessor ? object.processorId : uidOf(session, node);
    return [
      {
        path,
        place,
        declaration: isProcessor ? "Processor" : "Device",
        uid: typeof uid === "number" ? uid : undefined,
        hasMat,
        mat: mat?.type === "Buffer" ? matEntry(mat.bytes) : undefined,
      },
    ];
  });
}

function matEntry(bytes: Uint8Array): MadtProcessor | undefined {
  // The layout of a MADT does the work: the buffer becomes the entries of a table.
  const source = { name: "_MAT", bytes: buildMadt({ entries: [{ kind: "raw", bytes }] }) };
  return entriesOf(source)[0];
}

/** The processor entries of the MADT; none without one. */
export function madtProcessors(machine: Machine): readonly MadtProcessor[] {
  const madt = machine.table("madt");
  return madt === undefined ? [] : entriesOf(madt.source);
}

function entriesOf(source: { readonly name: string; readonly bytes: Uint8Array }): readonly MadtProcessor[] {
  const { value } = decodeTable(source);
  if (value.kind !== "madt") return [];
  const offsets = madtEntryOffsets(value.entries);
  return value.entries.flatMap((entry, index): readonly MadtProcessor[] => {
    const start = offsets[index] ?? 0;
    const span = { source, start, end: offsets[index + 1] ?? value.header.length };
    switch (entry.kind) {
      case "processorLocalApic":
      case "processorLocalX2Apic": {
        const isX2Apic = entry.kind === "processorLocalX2Apic";
        const { processorUid: uid, apicId, flags } = entry;
        return [{ uid, apicId, isEnabled: flags.enabled, isX2Apic, span }];
      }
      case "gicc": {
        const { processorUid: uid, cpuInterfaceNumber, flags } = entry;
        return [{ uid, apicId: cpuInterfaceNumber, isEnabled: flags.enabled, isX2Apic: false, span }];
      }
      default:
        return [];
    }
  });
}
