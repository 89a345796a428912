/** Values of fields as text for people. */
import { readBigUint } from "../base/byte-order.ts";
import { hex, hexBytes } from "../base/hex.ts";
import type { LayoutNode } from "./layout.ts";
import { guidText, textOfBytes, utf16Text } from "./scalar.ts";

/** Bytes shown of a long run. */
const shownBytes = 16;

/** Text of one scalar value, and its meaning where the layout knows one. */
export function formatScalar(node: LayoutNode, value: unknown): { readonly text: string; readonly meaning?: string } {
  if (value instanceof Uint8Array) return { text: formatForm(node, value) };
  switch (node.kind) {
    case "uint":
    case "constant":
    case "ownLength":
      return { text: typeof value === "number" ? hex(value, 2 * node.width) : "" };
    case "biguint":
      return { text: typeof value === "bigint" ? hex(value, 16) : "" };
    case "enumeration":
      return typeof value === "string"
        ? { text: hex(node.names[value] ?? 0, 2 * node.width), meaning: value }
        : { text: hex(Number(value), 2 * node.width), meaning: "unknown" };
    case "ascii":
    case "cstring":
      return { text: quoted(String(value)) };
    case "optional":
      return formatScalar(node.of, value);
    case "flags":
    case "bytes":
    case "reserved":
    case "array":
    case "list":
    case "referenced":
    case "struct":
    case "union":
    case "choice":
      return { text: "" };
    default:
      return node satisfies never;
  }
}

function formatForm(node: LayoutNode, value: Uint8Array): string {
  const form = node.kind === "bytes" ? node.form : undefined;
  if (form === "guid" && value.length === 16) return guidText(value);
  if (form === "utf16" && value.length >= 2) return quoted(utf16Text(value));
  if (form === "ascii" && value.length > 0) return quoted(textOfBytes(value));
  if (form === "integer") return hex(readBigUint(value, 0, value.length), 2 * value.length);
  // Device and function, as lspci writes them.
  if (form === "pair" && value.length === 2) return `${hexBytes(value.subarray(0, 1))}.${value[1]?.toString(16)}`;
  return formatBytes(value);
}

/** Bytes in hexadecimal, cut after the first few. */
export function formatBytes(bytes: Uint8Array): string {
  if (bytes.length === 0) return "(none)";
  if (bytes.length <= shownBytes) return hexBytes(bytes);
  return `${hexBytes(bytes.subarray(0, shownBytes))} … (${bytes.length} bytes)`;
}

/** Text in double quotes; everything but printable ASCII as \xNN. */
function quoted(text: string): string {
  const visible = text.replace(/[^\x20-\x7e]|["\\]/g, (unit) =>
    unit === '"' || unit === "\\"
      ? `\\${unit}`
      : `\\x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return `"${visible}"`;
}
