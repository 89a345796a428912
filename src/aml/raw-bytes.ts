/** Nodes for bytes that are no AML, or not decoded yet. */
import type { AmlNode } from "./nodes.ts";

/** The bytes from `start` to `end` as one node; its operand is a view of them. */
export function rawBytes(bytes: Uint8Array, start: number, end: number): AmlNode {
  return { op: "RawBytes", start, end, operands: [bytes.subarray(start, end)] };
}

/** Appends raw bytes to a list of nodes; bytes that follow raw bytes make one node with them. */
export function pushRawBytes(nodes: AmlNode[], bytes: Uint8Array, start: number, end: number): void {
  const last = nodes.at(-1);
  if (last?.op === "RawBytes" && last.end === start) nodes[nodes.length - 1] = rawBytes(bytes, last.start, end);
  else nodes.push(rawBytes(bytes, start, end));
}
