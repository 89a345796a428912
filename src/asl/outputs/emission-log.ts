/** What a compilation wrote where: the ground of listings, offset tables and source maps. */
import type { OpcodeName } from "../../aml/index.ts";
import type { BoundTree } from "../bind.ts";
import type { CompiledTable } from "../compile.ts";
import type { EmissionRecorder } from "../emission-recorder.ts";
import type { AstNode } from "../syntax-tree.ts";

/** The bytes of one node of the tree. Offsets count from the start of the table; `end` is exclusive. */
export interface EmittedNode {
  readonly node: AstNode;
  readonly start: number;
  readonly end: number;
}

/** One opcode and the innermost node it was written for, `undefined` for what no text asks for (Externals). */
export interface EmittedOpcode {
  readonly opcode: OpcodeName;
  readonly offset: number;
  readonly node: AstNode | undefined;
}

/** A table with the way its text became its bytes. */
export interface EmittedTable {
  readonly table: CompiledTable;
  readonly tree: BoundTree;
  /** In the order of their first bytes; a node stands before those inside it. */
  readonly nodes: readonly EmittedNode[];
  /** In the order of their offsets. */
  readonly opcodes: readonly EmittedOpcode[];
  /** How often Zero, One or Ones was written for something in the text. */
  readonly shortIntegers: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Collects an emission; hand it to `compile` as `recorder`. */
export interface EmissionLog extends EmissionRecorder {
  /** The trees met so far, also of blocks that have errors, in the order of the text. */
  readonly trees: readonly BoundTree[];
  /** The tables that were completed, in the order of the text. */
  readonly tables: readonly EmittedTable[];
}

export interface EmissionLogOptions {
  /** False: only trees and tables are kept, no nodes and opcodes. Default true. */
  readonly isDetailed?: boolean;
}

const shortIntegers: ReadonlySet<OpcodeName> = new Set<OpcodeName>(["Zero", "One", "Ones"]);

/** Makes an empty log. */
export function createEmissionLog(options: EmissionLogOptions = {}): EmissionLog {
  const { isDetailed = true } = options;
  const trees: BoundTree[] = [];
  const tables: EmittedTable[] = [];
  let nodes: Writable<EmittedNode>[] = [];
  let opcodes: Writable<EmittedOpcode>[] = [];
  let open: Writable<EmittedNode>[] = [];
  let depth = 0;
  let short = 0;
  return {
    trees,
    tables,
    begin(tree) {
      trees.push(tree);
      nodes = [];
      opcodes = [];
      open = [];
      depth = 0;
      short = 0;
    },
    enter(node, offset) {
      depth++;
      if (!isDetailed) return;
      const entry = { node, start: offset, end: offset };
      nodes.push(entry);
      open.push(entry);
    },
    leave(offset) {
      depth--;
      const entry = open.pop();
      if (entry !== undefined) entry.end = offset;
    },
    opcode(opcode, offset) {
      if (depth > 0 && shortIntegers.has(opcode)) short++;
      if (isDetailed) opcodes.push({ opcode, offset, node: open.at(-1)?.node });
    },
    move(from, by) {
      // Everything behind `from` was told after it, so it is at the end of both lists.
      for (let i = nodes.length - 1; i >= 0; i--) {
        const entry = nodes[i];
        if (entry === undefined || entry.start < from) break;
        entry.start += by;
        entry.end += by;
      }
      for (let i = opcodes.length - 1; i >= 0; i--) {
        const entry = opcodes[i];
        if (entry === undefined || entry.offset < from) break;
        entry.offset += by;
      }
    },
    finish(table) {
      const tree = trees.at(-1);
      if (tree !== undefined) tables.push({ table, tree, nodes, opcodes, shortIntegers: short });
    },
  };
}
