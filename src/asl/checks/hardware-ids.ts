/** Forms of _HID and _CID. @see ACPI 6.5 §6.1.2, §6.1.5 */
import type { AstNode, StringNode } from "../syntax-tree.ts";
import type { Walk } from "./walk.ts";

/** Checks the strings of a _HID or _CID. */
export function checkHardwareId(segment: string, value: AstNode, walk: Walk): void {
  if (segment === "_HID") {
    if (value.kind === "string") checkHid(value, walk);
  } else if (segment === "_CID") {
    if (value.kind === "string") checkCid(value, walk);
    else if (value.kind === "operator" && value.operator.form === "package") {
      for (const item of value.body?.items ?? []) if (item?.kind === "string") checkCid(item, walk);
    }
  }
}

function checkCommon(node: StringNode, walk: Walk): boolean {
  if (node.value === "") walk.report("id-empty", node, {});
  else if (node.value.startsWith("*")) walk.report("id-asterisk", node, { id: node.value });
  else return true;
  return false;
}

const checkCid = (node: StringNode, walk: Walk): void => {
  checkCommon(node, walk);
};

const shortLength = 7;
const longLength = 8;

function checkHid(node: StringNode, walk: Walk): void {
  const id = node.value;
  if (!checkCommon(node, walk)) return;
  if (!/^[0-9A-Za-z]*$/.test(id)) {
    walk.report("id-characters", node, { id });
    return;
  }
  if (id.length !== shortLength && id.length !== longLength) {
    walk.report("id-length", node, { id, length: id.length });
    return;
  }
  // Three letters and four digits, or four letters and four digits.
  const letters = id.slice(0, id.length - 4);
  const digits = id.slice(id.length - 4);
  const isUpper = id.length === shortLength ? /^[A-Z]+$/.test(letters) : /^[A-Z0-9]+$/.test(letters);
  if (!isUpper) walk.report("id-lower-case", node, { id });
  else if (!/^[0-9A-Fa-f]{4}$/.test(digits)) walk.report("id-digits", node, { id, digits });
}
