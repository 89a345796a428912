/** Which method answers which event, and what it does: found out by running each once, without hardware. */
import { regionSpaces } from "../../aml/index.ts";
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

const spaceNumbers: ReadonlyMap<string, number> = new Map([
  ["SystemMemory", regionSpaces.SystemMemory.number],
  ["SystemIO", regionSpaces.SystemIO.number],
]);
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
    const parameters = node.object.argumentCount === 0 ? [] : [{ type: "Integer", value: ANY_INTERRUPT } as const];
    const runOnce = (): readonly Event[] => {
      const from = trace.length;
      session.run(session.interpreter.start(node, parameters));
      return trace.slice(from).filter(({ kind }) => kind === "region/read" || kind === "region/write");
    };
    const idle = runOnce();
    // Once more with all the bits set that it looked at: many methods do nothing while nothing has happened.
    const bytes = idle.filter(({ kind }) => kind === "region/read").map(({ data }) => data);
    for (const byte of bytes) fill(session, byte, 0xff);
    const busy = runOnce();
    for (const byte of bytes) fill(session, byte, 0);
    const touched = [...idle, ...busy].map(({ data }) => String(data["region"]));
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

/** Fills the bytes that an access touched. */
function fill(session: Session, { space, address, width }: Event["data"], value: number): void {
  const number = spaceNumbers.get(String(space));
  if (number === undefined || typeof address !== "number" || typeof width !== "number") return;
  session.memory(number)?.load(BigInt(address), new Uint8Array(width).fill(value));
}
