/** Where two tables first differ, in terms of their trees rather than of their bytes. */
import { type AmlNode, type AmlOperand, decodeTable, isName, isNode, isNodeList } from "../../src/aml/index.ts";

export interface Difference {
  /** Construct and what each has in it: the same for the same cause, as a rule. */
  readonly category: string;
  /** Offsets in both tables. */
  readonly theirs: number;
  readonly ours: number;
  /** Operators around the place. */
  readonly inside: string;
}

const headerFields = [
  { name: "Signature", start: 0, end: 4 },
  { name: "Revision", start: 8, end: 9 },
  { name: "OemId", start: 10, end: 16 },
  { name: "OemTableId", start: 16, end: 24 },
  { name: "OemRevision", start: 24, end: 28 },
  { name: "CreatorId", start: 28, end: 32 },
  { name: "CreatorRevision", start: 32, end: 36 },
] as const;

/** @returns `undefined` if the tables are the same to the byte */
export function firstDifference(theirs: Uint8Array, ours: Uint8Array): Difference | undefined {
  if (Buffer.compare(theirs, ours) === 0) return undefined;
  for (const { name, start, end } of headerFields) {
    if (Buffer.compare(theirs.subarray(start, end), ours.subarray(start, end)) !== 0)
      return { category: `header: ${name}`, theirs: start, ours: start, inside: "" };
  }
  const trees = [theirs, ours].map((bytes) => decodeTable({ name: "table", bytes }).value.terms);
  const found = differenceOfLists(trees[0] ?? [], trees[1] ?? [], []);
  if (found !== undefined) return found;
  const at = theirs.findIndex((byte, i) => byte !== ours[i]);
  return { category: "bytes only", theirs: at, ours: at, inside: "" };
}

const end = (inside: readonly AmlNode[], which: 0 | 1): number => inside.at(which - 2)?.end ?? 0;

/** `inside`: pairs of the nodes around, theirs and ours. */
function differenceOfLists(
  theirs: readonly AmlNode[],
  ours: readonly AmlNode[],
  inside: readonly AmlNode[],
): Difference | undefined {
  for (let i = 0; i < Math.max(theirs.length, ours.length); i++) {
    const [one, other] = [theirs[i], ours[i]];
    if (one === undefined || other === undefined) return report(inside, one, other);
    const found = differenceOfNodes(one, other, inside);
    if (found !== undefined) return found;
  }
  return undefined;
}

function differenceOfNodes(theirs: AmlNode, ours: AmlNode, inside: readonly AmlNode[]): Difference | undefined {
  if (theirs.op !== ours.op) return report(inside, theirs, ours);
  const around = [...inside, theirs, ours];
  for (let i = 0; i < Math.max(theirs.operands.length, ours.operands.length); i++) {
    const found = differenceOfOperands(theirs.operands[i], ours.operands[i], around);
    if (found !== undefined) return found;
  }
  if (theirs.pkgLengthWidth === ours.pkgLengthWidth) return undefined;
  return { ...report(around, undefined, undefined), category: `${theirs.op}: width of PkgLength` };
}

function differenceOfOperands(
  theirs: AmlOperand | undefined,
  ours: AmlOperand | undefined,
  inside: readonly AmlNode[],
): Difference | undefined {
  if (isNode(theirs) && isNode(ours)) return differenceOfNodes(theirs, ours, inside);
  if (isNodeList(theirs) && isNodeList(ours)) return differenceOfLists(theirs, ours, inside);
  return describe(theirs) === describe(ours) ? undefined : report(inside, theirs, ours);
}

function describe(operand: AmlOperand | undefined): string {
  if (operand === undefined) return "nothing";
  if (isNode(operand)) return operand.op;
  if (isName(operand)) return `name ${JSON.stringify(operand)}`;
  if (operand instanceof Uint8Array) return `bytes ${Buffer.from(operand).toString("hex")}`;
  if (isNodeList(operand)) return "list";
  return `${typeof operand} ${operand}`;
}

function report(inside: readonly AmlNode[], theirs: AmlOperand | undefined, ours: AmlOperand | undefined): Difference {
  const kinds = [theirs, ours].map((one) => (isNode(one) ? one.op : describe(one).split(" ")[0]));
  return {
    category: `${inside.at(-1)?.op ?? "table"}: iasl ${kinds[0]}, we ${kinds[1]}`,
    theirs: isNode(theirs) ? theirs.start : end(inside, 0),
    ours: isNode(ours) ? ours.start : end(inside, 1),
    inside: inside
      .filter((_, i) => i % 2 === 0)
      .map(({ op }) => op)
      .join(" "),
  };
}
