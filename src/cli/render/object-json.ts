/** ACPI objects for programs. */
import { hex } from "../../base/hex.ts";
import type { AcpiObject } from "../../namespace/index.ts";
import type { JsonValue } from "../command.ts";
import { describeObject } from "./object-summary.ts";

/** Deeper packages are cut: a package can hold itself. */
const DEPTH_LIMIT = 64;

/** Elements shown in all: packages that hold each other twice double with every level. */
const ELEMENT_LIMIT = 200_000;

/** Type and value. Integers are `0x` and 16 digits; buffers are an array of bytes. */
export function objectToJson(object: AcpiObject): JsonValue {
  return toJson(object, 0, { left: ELEMENT_LIMIT });
}

function toJson(object: AcpiObject, depth: number, room: { left: number }): JsonValue {
  switch (object.type) {
    case "Integer":
      return { type: "Integer", value: hex(object.value, 16) };
    case "String":
      return { type: "String", value: object.value };
    case "Buffer":
      return { type: "Buffer", value: [...object.bytes] };
    case "Package": {
      room.left -= object.elements.length;
      const isCut = depth >= DEPTH_LIMIT || room.left < 0;
      return {
        type: "Package",
        value: isCut ? undefined : object.elements.map((element) => toJson(element, depth + 1, room)),
      };
    }
    case "Reference":
      return { type: "Reference", value: object.node.path };
    default:
      return { type: object.type, description: describeObject(object) };
  }
}
