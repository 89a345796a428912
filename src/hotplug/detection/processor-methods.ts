/** What methods of processor objects look at: found out by running some of them once, without hardware. */
import { nameSeg } from "../../aml/index.ts";
import type { TraceValue } from "../../base/trace.ts";
import type { Session } from "../../interpreter/index.ts";
import type { AcpiObject, NamespaceNode } from "../../namespace/index.ts";

interface Event {
  readonly kind: string;
  readonly data: Readonly<Record<string, TraceValue>>;
}

const isAccess = ({ kind }: Event): boolean => kind === "region/read" || kind === "region/write";
const integer = (value: bigint): AcpiObject => ({ type: "Integer", value });
/** Methods that a hot-plug interface gives processors, with arguments as an OS passes them. */
const methods: readonly (readonly [segment: string, parameters: readonly AcpiObject[]])[] = [
  ["_STA", []],
  ["_EJ0", [integer(1n)]],
];
/** Processors of one interface have the same methods; the boot processor and a few more tell enough. */
const TRIED = 4;

/** Paths of the regions that methods of processors touch. @param trace - what the session's engine appends to */
export function regionsOfProcessors(
  processors: readonly NamespaceNode[],
  session: Session,
  trace: readonly Event[],
): readonly string[] {
  const from = trace.length;
  for (const node of [...processors.slice(0, TRIED), ...processors.slice(TRIED).slice(-1)]) {
    for (const [segment, parameters] of methods) {
      const method = node.children.get(nameSeg(segment));
      if (method?.object?.type !== "Method") continue;
      session.run(session.interpreter.start(method, parameters.slice(0, method.object.argumentCount)));
    }
  }
  const accesses = trace.slice(from).filter(isAccess);
  return [...new Set(accesses.map(({ data }) => String(data["region"])))];
}

/** Bit 0 of _STA, §6.3.7. */
const PRESENT = 1n;

/**
 * How many processors say that they are there, if all say so without a look at hardware, and some say the opposite: a
 * constant says nothing.
 *
 * @returns undefined also if those that are there are not the first ones
 */
export function presentAtStart(
  processors: readonly NamespaceNode[],
  session: Session,
  trace: readonly Event[],
): number | undefined {
  const present: boolean[] = [];
  for (const node of processors) {
    const method = node.children.get(nameSeg("_STA"));
    if (method?.object?.type !== "Method") return undefined;
    const from = trace.length;
    const state = session.run(session.interpreter.start(method, []));
    if (state.kind !== "returned" || state.object?.type !== "Integer" || trace.slice(from).some(isAccess)) {
      return undefined;
    }
    present.push((state.object.value & PRESENT) !== 0n);
  }
  const count = present.filter((isPresent) => isPresent).length;
  const areFirst = present.slice(0, count).every((isPresent) => isPresent);
  return areFirst && count > 0 && count < present.length ? count : undefined;
}
