/** Which branches become a JavaScript `if`, and which blocks are entered from elsewhere. */
import type { Block } from "./blocks.ts";
import { shapes } from "./shape.ts";

export interface Structure {
  /** Blocks that end with a JumpIfZero over a body which nothing else jumps into and which has no loop. */
  readonly inlined: ReadonlySet<Block>;
  /** Starts of the blocks that something else than the block before goes to. */
  readonly entries: ReadonlySet<number>;
}

/** Works from the inside out: a body may contain branches that are inlined themselves. */
export function structureOf(blocks: readonly Block[]): Structure {
  const inlined = new Set<Block>();
  const sources = new Map<number, Block[]>();
  for (const block of blocks) {
    const target = targetOf(block);
    if (target !== undefined) sources.set(target, [...(sources.get(target) ?? []), block]);
  }
  // Inner branches come later in the code.
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block !== undefined && isClosed(blocks, i, sources, inlined)) inlined.add(block);
  }
  const entries = new Set([0]);
  for (const [target, from] of sources) if (from.some((block) => !inlined.has(block))) entries.add(target);
  return { inlined, entries };
}

function targetOf({ steps }: Block): number | undefined {
  const last = steps.at(-1);
  if (last === undefined) return undefined;
  const { flow } = shapes[last.name];
  return flow === "jump" || flow === "branch" ? last.a : undefined;
}

/** True if nothing but `blocks[index]` and branches inlined already go into what it jumps over. */
function isClosed(
  blocks: readonly Block[],
  index: number,
  sources: ReadonlyMap<number, readonly Block[]>,
  inlined: ReadonlySet<Block>,
): boolean {
  const last = blocks[index]?.steps.at(-1);
  if (last?.name !== "JumpIfZero" || last.a <= last.at) return false;
  for (let i = index + 1; i < blocks.length; i++) {
    const inner = blocks[i];
    if (inner === undefined || inner.start >= last.a) return true;
    const from = sources.get(inner.start) ?? [];
    if (!from.every((block) => inlined.has(block) && block.start > last.at)) return false;
  }
  return false;
}
