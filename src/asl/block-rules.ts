/**
 * What all DefinitionBlocks of one text have in common.
 *
 * Deviation: §19.6.29 and §20.2.1 have tables that stand alone; iasl takes the width of integers from the first table of
 * a text, and shortens names only if all are DSDTs.
 */
import { constantOf } from "./constant-folding.ts";
import type { OperatorNode } from "./syntax-tree.ts";

export interface BlockRules {
  /** 32 where the first table's revision is below 2. */
  readonly integerBits: 32 | 64;
  /** Other tables may be loaded in any order and add names between, so only those of a DSDT are sure. */
  readonly hasSureNames: boolean;
}

/** Revision that DefinitionBlock gives, or the option in its place; 32-bit integers below 2. */
export function revisionOf(block: OperatorNode, override: number | undefined): number {
  const stated = block.args[2];
  const value = stated === undefined ? undefined : constantOf(stated, { integerBits: 64, hexStringHasPrefix: true });
  return override ?? (typeof value === "bigint" ? Number(BigInt.asUintN(8, value)) : 2);
}

function isDsdt({ args }: OperatorNode): boolean {
  const [, signature] = args;
  return signature?.kind === "string" && signature.value === "DSDT";
}

/**
 * The rules for the tables of one text.
 *
 * @param blocks - all of the text, in its order; at least one
 * @param revision - that of the option, instead of those of the blocks
 */
export function blockRules(blocks: readonly OperatorNode[], revision: number | undefined): BlockRules {
  const [first] = blocks;
  return {
    integerBits: first !== undefined && revisionOf(first, revision) < 2 ? 32 : 64,
    hasSureNames: blocks.every(isDsdt),
  };
}
