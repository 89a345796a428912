/** ACPI objects for programs. */
import { hex } from "../../base/hex.ts";
import type { AcpiObject } from "../../namespace/index.ts";
import type { JsonValue } from "../command.ts";
import { describeObject } from "./object-summary.ts";

/** Deeper packages are cut: a package can hold itself. */
const DEPTH_LIMIT = 64;

/** Type and value. Integers are `0x` and 16 digits; buffers are an array of bytes. */
export function objectToJson(object: AcpiObject, depth = 0): JsonValue {
  switch (object.type) {
    case "Integer":
      return { type: "Integer", value: hex(object.value, 16) };
    case "String":
      return { type: "String", value: object.value };
    case "Buffer":
      return { type: "Buffer", value: [...object.bytes] };
    case "Package":
      return {
        type: "Package",
        value: depth >= DEPTH_LIMIT ? undefined : object.elements.map((element) => objectToJson(element, depth + 1)),
      };
    case "Reference":
      return { type: "Reference", value: object.node.path };
    default:
      return { type: object.type, description: describeObject(object) };
  }
}
