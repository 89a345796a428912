/** One named object of the name space. */
import type { NameSeg } from "../aml/index.ts";
import type { AcpiObject } from "./objects.ts";

export interface NamespaceNode {
  readonly nameSeg: NameSeg;
  readonly parent: NamespaceNode | undefined;
  readonly children: ReadonlyMap<NameSeg, NamespaceNode>;
  readonly object: AcpiObject | undefined;
  /** Full path as people write it, padding removed: `\_SB.PCI0`, root `\`. */
  readonly path: string;
}
