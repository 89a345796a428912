/** Load, LoadTable, Unload. @see ACPI 6.5 §19.6.76, §19.6.77 */
import { parseNamePath } from "../aml/index.ts";
import { NamespaceNode, type OperationRegionObject } from "../namespace/index.ts";
import { abort } from "./abort.ts";
import { isBuffer, isString, wrongOperand } from "./convert.ts";
import { called, type Execution, type Suspension } from "./execution.ts";
import { valueOfNode } from "./node-value.ts";
import { plainObject, type Value } from "./value.ts";

const headerLength = 36;
/** A table larger than this is a wrong length field. */
const largestTable = 0x100_0000;

/** Load: from a Buffer, a field, or an operation region. */
export function load(task: Execution, source: Value): Value | Suspension {
  const bytes = tableBytes(task, source);
  task.tables.begin(task, { name: "Load", bytes }, { isOnlyOnce: true });
  return called;
}

function tableBytes(task: Execution, source: Value): Uint8Array {
  const operand = typeof source === "object" && "type" in source && source.type === "Reference" ? source.node : source;
  if (operand instanceof NamespaceNode && operand.object?.type === "OperationRegion") {
    return bytesOfRegion(task, operand.object);
  }
  const value = operand instanceof NamespaceNode ? valueOfNode(task.context, operand) : operand;
  if (!isBuffer(value)) return wrongOperand(value, "OperationRegion, Field or Buffer");
  return value.bytes.slice(0, statedLength(value.bytes));
}

function bytesOfRegion(task: Execution, region: OperationRegionObject): Uint8Array {
  const handler = task.context.host.region(region.space);
  if (handler === undefined) return abort("ae-not-exist", `no handler for region ${region.node.path}`);
  const read = (length: number): Uint8Array => {
    if (BigInt(length) > region.length) {
      abort(
        "ae-aml-region-limit",
        `a table of ${length} bytes in region ${region.node.path} of ${region.length} bytes`,
      );
    }
    return Uint8Array.from({ length }, (_, i) => Number(handler.read(region.offset + BigInt(i), 1) & 0xffn));
  };
  return read(statedLength(read(headerLength)));
}

function statedLength(header: Uint8Array): number {
  const length =
    (header[4] ?? 0) + 0x100 * (header[5] ?? 0) + 0x10000 * (header[6] ?? 0) + 0x1000000 * (header[7] ?? 0);
  if (header.length < headerLength || length < headerLength || length > largestTable) {
    abort(
      "ae-invalid-table-length",
      `a table header of ${header.length} bytes that says its table has ${length} bytes`,
    );
  }
  return length;
}

/** LoadTable: 0 if the host has no such table, otherwise a handle. */
export function loadTable(task: Execution, operands: readonly Value[]): Value | Suspension {
  const [signature, oemId, oemTableId, root, parameter, data] = operands;
  const { host } = task.context;
  const image = host.findTable(text(signature), text(oemId), text(oemTableId));
  if (image === undefined) return 0;
  const scope = text(root) === "" ? task.context.namespace.root : named(task, text(root), task.scope);
  const options = text(parameter) === "" ? { scope } : { scope, parameter: { path: text(parameter), value: data } };
  task.tables.begin(task, image, options);
  return called;
}

function text(operand: Value): string {
  return isString(operand) ? operand.value : wrongOperand(operand, "String");
}

function named(task: Execution, name: string, scope: NamespaceNode): NamespaceNode {
  const path = parseNamePath(name);
  const node = path === undefined ? undefined : task.context.namespace.resolve(path, scope);
  return node ?? abort("ae-not-found", `no "${name}" seen from ${scope.path}`);
}

/** Unload. */
export function unload(task: Execution, operand: Value): void {
  const object =
    operand instanceof NamespaceNode
      ? operand.object
      : typeof operand === "object" && "type" in operand && operand.type === "Reference"
        ? operand.node.object
        : plainObject(operand);
  if (object?.type !== "DdbHandle") wrongOperand(operand, "DdbHandle");
  else task.tables.unload(object);
}
