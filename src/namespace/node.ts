/** One named object of the name space. */
import { type NameSeg, printNameSeg } from "../aml/index.ts";
import type { ByteSource, ByteSpan } from "../base/span.ts";
import type { AcpiObject } from "./objects.ts";

const noChildren: ReadonlyMap<NameSeg, NamespaceNode> = new Map();

/** Whoever brought a name: 0 the specification itself, otherwise a table. */
export type OwnerId = number;

/** A name in the tree. Only {@link Namespace} creates, links and unlinks nodes; an engine replaces `object`. */
export class NamespaceNode {
  readonly nameSeg: NameSeg;
  readonly parent: NamespaceNode | undefined;
  /** Undefined for a mere scope such as `\_GPE`. */
  object: AcpiObject | undefined;
  readonly owner: OwnerId;
  /** The node this one is another name of, §19.6.4. */
  readonly aliasOf: NamespaceNode | undefined;
  // The place in parts: a span of its own for each of many thousand names costs more than it is asked for.
  private readonly source: ByteSource | undefined;
  private readonly start: number;
  private readonly end: number;
  // Most nodes are leaves: the map comes with the first child.
  private ownChildren: Map<NameSeg, NamespaceNode> | undefined;

  constructor(
    nameSeg: NameSeg,
    parent: NamespaceNode | undefined,
    object: AcpiObject | undefined,
    owner: OwnerId,
    place: ByteSpan | undefined,
    aliasOf: NamespaceNode | undefined,
  ) {
    this.nameSeg = nameSeg;
    this.parent = parent;
    this.object = object;
    this.owner = owner;
    this.source = place?.source;
    this.start = place?.start ?? 0;
    this.end = place?.end ?? 0;
    this.aliasOf = aliasOf;
    this.ownChildren = undefined;
  }

  /** Where it was declared; undefined for the names of the specification. */
  get place(): ByteSpan | undefined {
    const { source, start, end } = this;
    return source === undefined ? undefined : { source, start, end };
  }

  get children(): ReadonlyMap<NameSeg, NamespaceNode> {
    return this.ownChildren ?? noChildren;
  }

  /** Full path as people write it, padding removed: `\_SB.PCI0`, root `\`. */
  get path(): string {
    if (this.parent === undefined) return "\\";
    const above = this.parent.path;
    return `${above}${above === "\\" ? "" : "."}${printNameSeg(this.nameSeg)}`;
  }

  /** For {@link Namespace} only. */
  link(child: NamespaceNode): void {
    this.ownChildren ??= new Map();
    this.ownChildren.set(child.nameSeg, child);
  }

  /** For {@link Namespace} only. */
  unlink(child: NamespaceNode): void {
    if (this.ownChildren?.get(child.nameSeg) === child) this.ownChildren.delete(child.nameSeg);
  }
}
