/** What a name is worth when it stands as an operand. */
import type { NamespaceNode } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { readBufferField } from "./buffer-field.ts";
import type { EngineContext } from "./context.ts";
import { readFieldUnit } from "./field-unit.ts";
import { integer, type Value } from "./value.ts";

/**
 * Data objects are their value, fields are read, everything else stays a name. Methods are not called here: the caller
 * has seen that it is none, or wants the name. The lock of a field unit is the caller's business.
 */
export function valueOfNode(context: EngineContext, node: NamespaceNode): Value {
  const { object } = node;
  if (object === undefined) return abort("ae-aml-uninitialized-node", `${node.path} is a scope and has no value`);
  switch (object.type) {
    case "Integer":
      return integer(object.value);
    case "String":
    case "Buffer":
    case "Package":
    case "Reference":
    case "SlotReference":
    case "IndexReference":
    case "DdbHandle":
      return object;
    case "FieldUnit":
      return readFieldUnit(context, object);
    case "BufferField":
      return readBufferField(context, object);
    case "Uninitialized":
      return abort("ae-aml-uninitialized-node", `${node.path} has no value`);
    case "Device":
    case "ThermalZone":
    case "Processor":
    case "PowerResource":
    case "Event":
    case "Mutex":
    case "Method":
    case "OperationRegion":
    case "Debug":
    case "UnresolvedReference":
      return node;
    default:
      return object satisfies never;
  }
}
