/** Which methods belong to which general-purpose event. @see ACPI 6.5 §5.6.4.1 */
import type { NamespaceNode } from "../namespace/index.ts";

/** A method named after an event. */
export interface GpeMethod {
  readonly gpe: number;
  readonly trigger: "level" | "edge";
  readonly node: NamespaceNode;
}

/** `_Lxx` is level, `_Exx` is edge, xx two upper-case hexadecimal digits. */
const GPE_METHOD = /^_([LE])([0-9A-F]{2})$/;

/** All event methods below a node (its whole subtree), in the order of the name space. */
export function findGpeMethods(root: NamespaceNode): readonly GpeMethod[] {
  const found: GpeMethod[] = [];
  const open: NamespaceNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const match = node.object?.type === "Method" ? GPE_METHOD.exec(node.nameSeg) : null;
    if (match !== null) {
      found.push({ gpe: Number.parseInt(match[2] ?? "", 16), trigger: match[1] === "L" ? "level" : "edge", node });
    }
    open.push(...[...node.children.values()].reverse());
  }
  return found;
}
