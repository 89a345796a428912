/** What an emission tells somebody who wants to know which text became which bytes (listings, source maps). */
import type { OpcodeName } from "../aml/index.ts";
import type { BoundTree } from "./bind.ts";
import type { CompiledTable } from "./compile.ts";
import type { AstNode } from "./syntax-tree.ts";

/** Told in the order the bytes are written. Offsets count from the start of the table. */
export interface EmissionRecorder {
  /** A DefinitionBlock is about to be written. */
  begin(tree: BoundTree): void;
  /** What is written from `offset` on belongs to `node`, until the matching {@link leave}. */
  enter(node: AstNode, offset: number): void;
  leave(offset: number): void;
  /** An opcode is written at `offset`. */
  opcode(name: OpcodeName, offset: number): void;
  /** What was told to be at or behind `from` now stands `by` bytes further: a PkgLength has grown. */
  move(from: number, by: number): void;
  /** The table is complete. */
  finish(table: CompiledTable): void;
}
