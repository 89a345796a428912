/** Which method answers which event, and what it does: found out by running each once, without hardware. */
import type { TraceValue } from "../../base/trace.ts";
import type { Session } from "../../interpreter/index.ts";
import type { NamespaceNode } from "../../namespace/index.ts";

export interface EventMethodFact {
  readonly path: string;
  /** Event number of `_Lxx` and `_Exx`; undefined for `_EVT` of a generic event device. */
  readonly gpe: number | undefined;
  readonly trigger: "level" | "edge" | undefined;
  /** Path of the block device it lies below; undefined below `\_GPE`. */
  readonly block: string | undefined;
  /** Paths of the regions that it read or wrote. */
  readonly regions: readonly string[];
}

interface Event {
  readonly kind: string;
  readonly data: Readonly<Record<string, TraceValue>>;
}

const GPE_METHOD = /^_([LE])([0-9A-F]{2})$/;
/** The event of a generic event device that cloud-hypervisor uses; any number does, its methods do not look. */
const ANY_INTERRUPT = 0n;

/** @param trace - what the session's engine appends to */
export function runEventMethods(
  nodes: readonly NamespaceNode[],
  session: Session,
  trace: Event[],
): readonly EventMethodFact[] {
  return nodes.flatMap((node): readonly EventMethodFact[] => {
    if (node.object?.type !== "Method") return [];
    const match = GPE_METHOD.exec(node.nameSeg);
    if (match === null && node.nameSeg !== "_EVT") return [];
    const from = trace.length;
    const parameters = node.object.argumentCount === 0 ? [] : [{ type: "Integer", value: ANY_INTERRUPT } as const];
    session.run(session.interpreter.start(node, parameters));
    const touched = trace
      .slice(from)
      .filter(({ kind }) => kind === "region/read" || kind === "region/write")
      .map(({ data }) => String(data["region"]));
    const parent = node.parent?.path ?? "";
    return [
      {
        path: node.path,
        gpe: match === null ? undefined : Number.parseInt(match[2] ?? "", 16),
        trigger: match === null ? undefined : match[1] === "L" ? "level" : "edge",
        block: parent === "\\_GPE" ? undefined : parent,
        regions: [...new Set(touched)],
      },
    ];
  });
}
