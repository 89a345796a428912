/** An ACPI object in one line. */
import { regionSpaceName } from "../../aml/index.ts";
import { hex } from "../../base/hex.ts";
import type { AcpiObject } from "../../namespace/index.ts";
import { visible } from "./visible.ts";

/** Characters of a string shown in a line. */
const STRING_SHOWN = 40;

/** Type and what matters most about the value. */
export function describeObject(object: AcpiObject): string {
  switch (object.type) {
    case "Integer":
      return `Integer ${hex(object.value)}`;
    case "String": {
      const text = object.value.length > STRING_SHOWN ? `${object.value.slice(0, STRING_SHOWN)}…` : object.value;
      return `String "${visible(text)}"`;
    }
    case "Buffer":
      return `Buffer (${object.bytes.length} bytes)`;
    case "Package":
      return `Package (${object.elements.length})`;
    case "Method":
      return `Method (${object.argumentCount}${object.isSerialized ? `, Serialized, ${object.syncLevel}` : ""})`;
    case "OperationRegion":
      return `OperationRegion (${regionSpaceName(object.space)}, ${hex(object.offset)}, ${hex(object.length)})`;
    case "FieldUnit":
      return `FieldUnit (bit ${object.bitOffset}, ${object.bitCount} bits)`;
    case "BufferField":
      return `BufferField (bit ${object.bitOffset}, ${object.bitCount} bits)`;
    case "Processor":
      return `Processor (${hex(object.processorId)}, ${hex(object.pblkAddress, 8)}, ${object.pblkLength})`;
    case "PowerResource":
      return `PowerResource (${object.systemLevel}, ${object.resourceOrder})`;
    case "Mutex":
      return `Mutex (${object.syncLevel})`;
    case "Reference":
      return `Reference ${object.node.path}`;
    case "SlotReference":
      return `Reference ${object.slot}${object.index}`;
    case "IndexReference":
      return `Reference ${object.target.type}[${object.index}]`;
    case "UnresolvedReference":
      return `Reference to a name that does not exist, in ${object.scope.path}`;
    case "Uninitialized":
    case "Device":
    case "ThermalZone":
    case "Event":
    case "DdbHandle":
    case "Debug":
      return object.type;
    default:
      return object satisfies never;
  }
}
