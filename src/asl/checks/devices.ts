/** What the objects of a device need beside them. @see ACPI 6.5 §6.1, §6.5.4, §7.3 */
import type { ListNode, OperatorNode } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

/** Operators directly in a body, those in If and Else included. */
function members(body: ListNode | undefined, found: OperatorNode[] = []): readonly OperatorNode[] {
  for (const item of body?.items ?? []) {
    if (item?.kind !== "operator") continue;
    found.push(item);
    const { opcode, form } = item.operator;
    if (opcode === "If" || opcode === "Else" || form === "else-if") members(item.body, found);
  }
  return found;
}

const segmentOf = (node: OperatorNode): string | undefined => {
  const name = node.args[node.operator.declares?.parameter ?? 0];
  const path = node.operator.declares === undefined || name?.kind !== "name" ? undefined : name.word.path;
  return path?.absolute === false && path.parents === 0 && path.segments.length === 1 ? path.segments[0] : undefined;
};

/** Operators that can create an object of a reserved name. */
const creators: ReadonlySet<string> = new Set(["Name", "Method"]);

const powerStates = ["_PS1", "_PS2", "_PS3"] as const;

export const devices: Rule = {
  before: {
    Device(node, walk) {
      if (node.args[0]?.kind !== "name") return;
      let id: OperatorNode | undefined;
      let address: OperatorNode | undefined;
      for (const member of members(node.body)) {
        if (!creators.has(member.operator.spelling)) continue;
        const segment = segmentOf(member);
        if (segment === "_HID") id = member;
        else if (segment === "_ADR") address = member;
      }
      if (id === undefined && address === undefined) walk.report("device-unidentified", headOf(node), {});
      else if (id !== undefined && address !== undefined) {
        walk.report("device-identified-twice", headOf(node), {}, walk.related("the other one", address));
      }
    },
    Processor(node, walk) {
      walk.report("processor-obsolete", headOf(node), {});
      for (const member of members(node.body)) {
        const value = member.args[1];
        if (member.operator.spelling === "Name" && segmentOf(member) === "_UID" && value?.kind === "string") {
          walk.report("processor-uid-type", value, {});
        }
      }
    },
    Method(node, walk) {
      const segment = segmentOf(node);
      // Of objects declared twice only the first counts; so no scope is looked through more than a few times.
      const [name] = node.args;
      if (name === undefined || walk.tree.symbolAt(name)?.declaration !== node) return;
      if (segment === "_REG") checkRegion(node, walk);
      else if (segment?.startsWith("_PS") === true) checkPowerState(node, segment, walk);
    },
  },
};

const headOf = (node: OperatorNode): { readonly start: number; readonly end: number } => ({
  start: node.start,
  end: node.args[0]?.end ?? node.wordEnd,
});

const siblings = (walk: Walk): readonly OperatorNode[] => members((walk.parents.at(-1) ?? walk.tree.root).body);

function checkRegion(node: OperatorNode, walk: Walk): void {
  for (const sibling of siblings(walk)) if (sibling.operator.spelling === "OperationRegion") return;
  walk.report("region-missing", headOf(node), {});
}

function checkPowerState(node: OperatorNode, segment: string, walk: Walk): void {
  const needed: readonly string[] = segment === "_PS0" ? powerStates : ["_PS0"];
  if (segment !== "_PS0" && !powerStates.some((state) => state === segment)) return;
  for (const sibling of siblings(walk)) {
    const found = segmentOf(sibling);
    if (found !== undefined && needed.includes(found) && creators.has(sibling.operator.spelling)) return;
  }
  walk.report("power-state-missing", headOf(node), { object: segment, needed: needed.join(", ") });
}
