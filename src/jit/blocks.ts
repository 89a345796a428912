/** Lowered code cut into blocks: runs of instructions that control enters only at their beginning. */
import { type Code, type InstructionName, instructions } from "../interpreter/index.ts";
import { shapes } from "./shape.ts";

/** One instruction, its words read. */
export interface Step {
  readonly name: InstructionName;
  /** Index of its opcode in the words, and of the instruction behind it. */
  readonly at: number;
  readonly next: number;
  readonly a: number;
  readonly b: number;
  /** Height of the operand stack before it, counted from that of the activation. */
  readonly height: number;
  /** Instructions of the block behind this one. */
  readonly rest: number;
}

/** Instructions that run one after another, the last of which may go elsewhere. */
export interface Block {
  readonly start: number;
  /** Height of the operand stack at its beginning. */
  readonly height: number;
  readonly steps: readonly Step[];
}

/** All blocks of one method. */
export interface Blocks {
  /** Those that can be reached, by their start. */
  readonly blocks: readonly Block[];
  /** For every instruction: how many of its block come behind it. */
  readonly rest: Int32Array;
}

const names: readonly InstructionName[] = Object.entries(instructions)
  .sort(([, left], [, right]) => left - right)
  // Object.entries loses the key type.
  .map(([name]) => name as InstructionName);

interface Decoded {
  readonly name: InstructionName;
  readonly next: number;
  readonly a: number;
  readonly b: number;
}

function decodeAt(code: Code, at: number): Decoded {
  const { words } = code;
  const name = names[words[at] ?? 0] ?? "Fault";
  const { words: count } = shapes[name];
  return {
    name,
    next: at + 1 + count,
    a: count > 0 ? (words[at + 1] ?? 0) : 0,
    b: count > 1 ? (words[at + 2] ?? 0) : 0,
  };
}

/** Cuts code into blocks. Code behind a Return, which nothing jumps to, is in none. */
export function blocksOf(code: Code): Blocks {
  const heights = heightsOf(code);
  const leaders = leadersOf(code, heights);
  const rest = new Int32Array(code.words.length);
  const blocks: Block[] = [];
  for (const start of [...leaders].sort((left, right) => left - right)) {
    const height = heights.get(start);
    if (height === undefined) continue;
    const run: { readonly at: number; readonly height: number; readonly decoded: Decoded }[] = [];
    for (let at = start; ; ) {
      const decoded = decodeAt(code, at);
      run.push({ at, height: heights.get(at) ?? 0, decoded });
      if (shapes[decoded.name].flow !== "next" || leaders.has(decoded.next)) break;
      at = decoded.next;
    }
    const steps = run.map(({ at, height: before, decoded }, index) => {
      rest[at] = run.length - 1 - index;
      return { ...decoded, at, height: before, rest: run.length - 1 - index };
    });
    blocks.push({ start, height, steps });
  }
  return { blocks, rest };
}

/** Height of the operand stack before every instruction that can be reached. */
function heightsOf(code: Code): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const pending = [{ at: 0, height: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    let { at, height } = next;
    while (!heights.has(at)) {
      heights.set(at, height);
      const { name, next: behind, a, b } = decodeAt(code, at);
      const { flow, effect } = shapes[name];
      height += effect(code, a, b);
      if (flow === "end") break;
      if (flow !== "next") pending.push({ at: a, height });
      if (flow === "jump") break;
      at = behind;
    }
  }
  return heights;
}

/** The beginning, what is jumped to, what follows a branch. */
function leadersOf(code: Code, reached: ReadonlyMap<number, number>): ReadonlySet<number> {
  const leaders = new Set([0]);
  for (const at of reached.keys()) {
    const { name, next, a } = decodeAt(code, at);
    const { flow } = shapes[name];
    if (flow === "jump" || flow === "branch") leaders.add(a);
    if (flow === "branch") leaders.add(next);
  }
  return leaders;
}
