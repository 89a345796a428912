/** Fields: Offset, access widths, the end of the region. @see ACPI 6.5 §19.6.48 */
import { regionSpaces } from "../../aml/index.ts";
import type { AstNode, OperatorNode } from "../syntax-tree.ts";
import type { Rule } from "./rule.ts";
import type { Walk } from "./walk.ts";

/** Bits of one access, by number of the access type; AnyAcc and BufferAcc have none. */
const accessBits: readonly (number | undefined)[] = [undefined, 8, 16, 32, 64, undefined];
const byteAccess = 1;
const bufferAccess = 5;

/** Spaces that are reached in one way only. */
const requiredAccess: ReadonlyMap<number, number> = new Map([
  [regionSpaces.EmbeddedControl.number, byteAccess],
  [regionSpaces.SystemCMOS.number, byteAccess],
  [regionSpaces.GeneralPurposeIo.number, byteAccess],
  [regionSpaces.SMBus.number, bufferAccess],
  [regionSpaces.IPMI.number, bufferAccess],
  [regionSpaces.GenericSerialBus.number, bufferAccess],
]);
const needsConnection: ReadonlySet<number> = new Set([
  regionSpaces.GeneralPurposeIo.number,
  regionSpaces.GenericSerialBus.number,
]);

export const fields: Rule = {
  before: {
    OperationRegion(node, walk) {
      if (walk.integer(node.args[3]) === 0n) walk.report("region-empty", node.args[3] ?? node, {});
      const space = walk.numberAt(node, 1);
      const first = 0x80n;
      // Keywords are right by themselves.
      if (node.args[1]?.kind === "integer" && space !== undefined && space < first) {
        walk.report("region-space", node.args[1], { space: space.toString(16) });
      }
    },
    Field: checkField,
    BankField: checkUnits,
    IndexField: checkUnits,
  },
};

function regionOf(node: OperatorNode, walk: Walk): OperatorNode | undefined {
  const [name] = node.args;
  const symbol = name === undefined ? undefined : walk.tree.symbolAt(name);
  const declaration = symbol?.declaration;
  return declaration?.kind === "operator" && declaration.operator.opcode === "OpRegion" ? declaration : undefined;
}

function checkField(node: OperatorNode, walk: Walk): void {
  const region = regionOf(node, walk);
  const access = Number(walk.numberAt(node, 1) ?? 0n);
  const length = region === undefined ? undefined : walk.integer(region.args[3]);
  const regionBits = length === undefined ? undefined : 8 * Number(length);
  const space = region === undefined ? undefined : Number(walk.numberAt(region, 1) ?? 0n);
  const required = space === undefined ? undefined : requiredAccess.get(space);
  const accessNode = node.args[1] ?? node;
  if (required !== undefined && required !== access && region !== undefined) {
    walk.report(required === byteAccess ? "access-not-byte" : "access-not-buffer", accessNode, {});
  }
  const width = accessBits[access];
  if (regionBits !== undefined && regionBits > 0 && width !== undefined && width > regionBits) {
    walk.report("access-exceeds-region", accessNode, { width, length: regionBits / 8 });
  }
  const limits = { regionBits: regionBits === 0 ? undefined : regionBits, width };
  walkUnits(node, walk, limits, space !== undefined && needsConnection.has(space));
}

function checkUnits(node: OperatorNode, walk: Walk): void {
  walkUnits(node, walk, { regionBits: undefined, width: undefined }, false);
}

interface Limits {
  readonly regionBits: number | undefined;
  readonly width: number | undefined;
}

function walkUnits(node: OperatorNode, walk: Walk, limits: Limits, wantsConnection: boolean): void {
  const items = node.body?.items ?? [];
  let position = 0;
  let isConnected = !wantsConnection;
  let { width } = limits;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind === "operator") {
      const { spelling } = item.operator;
      if (spelling === "Connection") isConnected = true;
      else if (spelling === "AccessAs") width = accessBits[Number(walk.numberAt(item, 0) ?? 0n)];
      else if (spelling === "Offset") position = checkOffset(item, position, walk);
      continue;
    }
    i++;
    const length = walk.integer(items[i]);
    if (length === undefined) continue;
    if (item !== undefined) {
      checkUnit(item, position, Number(length), { ...limits, width }, walk);
      if (!isConnected) walk.report("connection-missing", item, {});
    }
    position += Number(length);
  }
}

function checkUnit(item: AstNode, position: number, length: number, limits: Limits, walk: Walk): void {
  const { regionBits, width } = limits;
  if (regionBits === undefined || item.kind !== "name") return;
  const end = position + length;
  if (end > regionBits) walk.report("unit-exceeds-region", item, { unit: item.word.text, length: regionBits / 8 });
  else if (width !== undefined && Math.ceil(end / width) * width > regionBits) {
    walk.report("unit-access-exceeds-region", item, { unit: item.word.text, length: regionBits / 8 });
  }
}

function checkOffset(item: OperatorNode, position: number, walk: Walk): number {
  const offset = walk.integer(item.args[0]);
  if (offset === undefined) return position;
  const bits = 8 * Number(offset);
  if (bits === position && walk.options.dropsRedundantOffset) walk.report("offset-redundant", item, {});
  return Math.max(bits, position);
}
