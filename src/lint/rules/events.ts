/** Rules on GPE methods. @see ACPI 6.5 §5.6.4.1 */
import { nameSeg } from "../../aml/index.ts";
import type { NamespaceNode } from "../../namespace/index.ts";
import type { TableOf } from "../../tables/index.ts";
import { idText, nodesOf, valueBelow } from "../device-values.ts";
import type { Machine } from "../machine.ts";
import type { Rule } from "../rule.ts";

const eventMethod = /^_([LE])([0-9A-F]{2})$/;
const GPE_BLOCK_DEVICE = "ACPI0006";

interface EventMethod {
  readonly node: NamespaceNode;
  readonly number: number;
}

function eventMethods({ session }: Machine): readonly EventMethod[] {
  return nodesOf(session).flatMap((node) => {
    const [, , digits] = node.object?.type === "Method" ? (eventMethod.exec(node.nameSeg) ?? []) : [];
    return digits === undefined ? [] : [{ node, number: Number.parseInt(digits, 16) }];
  });
}

const isBelowGpe = ({ parent }: NamespaceNode): boolean => parent?.path === "\\_GPE";

/** The event numbers of the FADT's blocks, as [first, one behind the last]. */
function blocksOf(fadt: TableOf<"fadt">): readonly (readonly [number, number])[] {
  const { gpe0Blk, gpe0BlkLen, gpe1Blk, gpe1BlkLen, gpe1Base, xGpe0Blk, xGpe1Blk } = fadt;
  const events = (length: number): number => (length >> 1) * 8;
  const has = (port: number, wide: { readonly address: bigint } | undefined): boolean =>
    port !== 0 || (wide?.address ?? 0n) !== 0n;
  return [
    ...(has(gpe0Blk, xGpe0Blk) && gpe0BlkLen > 0 ? [[0, events(gpe0BlkLen)] as const] : []),
    ...(has(gpe1Blk, xGpe1Blk) && gpe1BlkLen > 0 ? [[gpe1Base, gpe1Base + events(gpe1BlkLen)] as const] : []),
  ];
}

export const eventsHaveBlocks: Rule = (machine, report) => {
  const fadt = machine.table("fadt")?.value;
  if (fadt === undefined) return;
  const blocks = blocksOf(fadt);
  const digits = (number: number): string => number.toString(16).toUpperCase().padStart(2, "0");
  const words =
    blocks.length === 0
      ? "there is none"
      : blocks.map(([from, to]) => `0x${digits(from)} to 0x${digits(to - 1)}`).join(", ");
  for (const { node, number } of eventMethods(machine)) {
    if (!isBelowGpe(node) || blocks.some(([from, to]) => number >= from && number < to)) continue;
    report("gpe-no-block", node.place, { path: node.path, number: `0x${digits(number)}`, blocks: words });
  }
};

export const eventsHaveOneTrigger: Rule = (machine, report) => {
  for (const { node } of eventMethods(machine)) {
    if (!node.nameSeg.startsWith("_L")) continue;
    const other = node.parent?.children.get(nameSeg(`_E${node.nameSeg.slice(2)}`));
    if (other?.object?.type === "Method")
      report("gpe-both-triggers", node.place, { path: node.path, other: other.path });
  }
};

export const eventsAreInScope: Rule = (machine, report) => {
  for (const { node } of eventMethods(machine)) {
    const { parent } = node;
    if (parent === undefined || isBelowGpe(node)) continue;
    const ids = ["_HID", "_CID"].map((segment) => idText(valueBelow(machine.session, parent, segment)));
    // A generic event device, and GPIO controllers with _AEI, have methods of these names too (§5.6.9, §5.6.5.3).
    const hasEvents =
      ids.includes(GPE_BLOCK_DEVICE) || ids.includes("ACPI0013") || parent.children.has(nameSeg("_AEI"));
    if (!hasEvents) report("gpe-elsewhere", node.place, { path: node.path });
  }
};

export const eventRules: readonly Rule[] = [eventsHaveBlocks, eventsHaveOneTrigger, eventsAreInScope];
