/** Values of a device's identification objects, which may be methods. */
import { eisaIdText, nameSeg } from "../aml/index.ts";
import type { Session } from "../interpreter/index.ts";
import type { AcpiObject, NamespaceNode } from "../namespace/index.ts";

/** The value of an object below a device; undefined without one, or if its method fails. */
export function valueBelow(session: Session, device: NamespaceNode, segment: string): AcpiObject | undefined {
  const node = device.children.get(nameSeg(segment));
  if (node === undefined) return undefined;
  if (node.object?.type !== "Method") return node.object;
  const state = session.run(session.interpreter.start(node, []));
  return state.kind === "returned" ? state.object : undefined;
}

/** An identifier as text: a string as it is, a number as EISA ID. */
export function idText(value: AcpiObject | undefined): string | undefined {
  if (value?.type === "String") return value.value;
  return value?.type === "Integer" ? eisaIdText(value.value) : undefined;
}

/** `_UID` as number or text. */
export function uidOf(session: Session, device: NamespaceNode): number | string | undefined {
  const value = valueBelow(session, device, "_UID");
  if (value?.type === "String") return value.value;
  return value?.type === "Integer" ? Number(value.value) : undefined;
}

/** The nodes of a namespace that are no aliases, in order. */
export function nodesOf({ namespace }: Session): readonly NamespaceNode[] {
  const nodes: NamespaceNode[] = [];
  namespace.walk((node) => {
    if (node.aliasOf === undefined) nodes.push(node);
  });
  return nodes;
}
