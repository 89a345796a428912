/** Which method answers which event, and what it does: found out by running each once, without hardware. */
import { regionSpaces } from "../../aml/index.ts";
import type { TraceValue } from "../../base/trace.ts";
import type { Session } from "../../interpreter/index.ts";
import type { AcpiObject, NamespaceNode } from "../../namespace/index.ts";
import { readGpeBlockResources } from "../../ospm/index.ts";

export interface EventMethodFact {
  readonly path: string;
  /** Event number of `_Lxx` and `_Exx`; undefined for `_EVT` of a generic event device. */
  readonly gpe: number | undefined;
  readonly trigger: "level" | "edge" | undefined;
  /** Path of the block device it lies below; undefined below `\_GPE`. */
  readonly block: string | undefined;
  /** Paths of the regions that it read or wrote. */
  readonly regions: readonly string[];
  /** It answers interrupts of a generic event device, not GPEs. */
  readonly isGeneric: boolean;
  /** Interrupts of the generic event device it lies below, with the regions that it touched when it ran for each. */
  readonly interrupts: readonly EventInterrupt[];
}

/** What a method of a generic event device does for one interrupt. */
interface EventInterrupt {
  readonly gsi: number;
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
const GENERIC_EVENT_DEVICE = "ACPI0013";

/** The device that an event method lies below, as far as it matters here. */
export interface EventDevice {
  readonly path: string;
  readonly ids: readonly string[];
  /** `_CRS` */
  readonly resources: Uint8Array | undefined;
}

/**
 * Runs each event method once for every interrupt that it may answer.
 *
 * @param devices - those that methods may lie below
 * @param trace - what the session's engine appends to
 */
export function runEventMethods(
  nodes: readonly NamespaceNode[],
  devices: readonly EventDevice[],
  session: Session,
  trace: Event[],
): readonly EventMethodFact[] {
  return nodes.flatMap((node): readonly EventMethodFact[] => {
    if (node.object?.type !== "Method") return [];
    const match = GPE_METHOD.exec(node.nameSeg);
    if (match === null && node.nameSeg !== "_EVT") return [];
    const parent = node.parent?.path ?? "";
    const gpe = match === null ? undefined : Number.parseInt(match[2] ?? "", 16);
    const device = devices.find(({ path }) => path === parent);
    const isGeneric = gpe === undefined || device?.ids.includes(GENERIC_EVENT_DEVICE) === true;
    const answered = isGeneric ? interruptsOf(device, gpe) : [];
    const takesNumber = node.object.argumentCount > 0;
    const touchedFor = (gsi: number): readonly string[] =>
      touched(node, takesNumber ? [{ type: "Integer", value: BigInt(gsi) }] : [], session, trace);
    // Whoever has no interrupt is run all the same: tables may lack what announces the event.
    const interrupts = answered.map((gsi) => ({ gsi, regions: touchedFor(gsi) }));
    const regions = interrupts.length === 0 ? touchedFor(gpe ?? 0) : interrupts.flatMap((each) => each.regions);
    return [
      {
        path: node.path,
        gpe,
        trigger: match === null ? undefined : match[1] === "L" ? "level" : "edge",
        block: parent === "\\_GPE" ? undefined : parent,
        regions: [...new Set(regions)],
        isGeneric,
        interrupts,
      },
    ];
  });
}

/** Interrupts that a method of a device answers: the one it is named after, or all. */
function interruptsOf(device: EventDevice | undefined, gpe: number | undefined): readonly number[] {
  const all = readGpeBlockResources(device?.resources ?? new Uint8Array(0)).interrupts.map(({ gsi }) => gsi);
  return gpe === undefined ? [...new Set(all)] : all.filter((gsi) => gsi === gpe).slice(0, 1);
}

/** Paths of the regions that a method touches, while nothing has happened and when everything has. */
function touched(
  node: NamespaceNode,
  parameters: readonly AcpiObject[],
  session: Session,
  trace: Event[],
): readonly string[] {
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
  return [...new Set([...idle, ...busy].map(({ data }) => String(data["region"])))];
}

/** Fills the bytes that an access touched. */
function fill(session: Session, { space, address, width }: Event["data"], value: number): void {
  const number = spaceNumbers.get(String(space));
  if (number === undefined || typeof address !== "number" || typeof width !== "number") return;
  session.memory(number)?.load(BigInt(address), new Uint8Array(width).fill(value));
}
