/** One method's code as a JavaScript function. */
import { type Code, type CodeRunner, codeServices, type IntegerBits } from "../interpreter/index.ts";
import { type Block, type Blocks, blocksOf } from "./blocks.ts";
import { shapes } from "./shape.ts";
import { structureOf } from "./structure.ts";
import { translations, writeCondition } from "./translations.ts";
import { Writer } from "./writer.ts";

/** Makes a function of its parameters' names and its body: `new Function`, where the host allows it. */
export type FunctionMaker = (parameters: readonly string[], body: string) => unknown;

/**
 * The text of a factory `(services, code, rest) => CodeRunner`.
 *
 * The runner is a `switch` over blocks in a loop, so that it can be entered at the beginning of any block. It takes a
 * block's instructions off the budget when it enters the block, and gives back those not executed when it leaves early;
 * if the budget does not suffice for the block, the executor does what it suffices for.
 */
export function textOf(code: Code, bits: IntegerBits, blocks: Blocks): string {
  const to = new Writer(code, bits, blocks);
  writeBlocks(to, blocks.blocks);
  const { variables, body } = to.finish();
  const deepest = Math.max(...blocks.blocks.map(({ height }) => height));
  const runner = `return function run(task, frame, budget) {
const { context, stack } = task;
if (context.bits !== ${bits}) return execute(task, frame, budget);
const { locals, args, scope } = frame;
const b = frame.stackBase, height = task.frames.length;
${variables}
${to.loadVariables()}
let left = budget, pc = frame.pc;
${loadOperands(deepest)}
try {
for (;;) switch (pc) {
${body}
default: {
// Within a block: the executor does the rest of it.
const own = Math.min(left, rest[pc] + 1);
return left - own + execute(task, frame, own);
}
}
} catch (fault) {
frame.pc = at;
task.sp = b;
if (!(fault instanceof AmlAbort)) throw fault;
task.fail(fault);
return left + rest[at];
}
};`;
  return `"use strict";\n${constants(runner, bits)}\n${runner}`;
}

/** Tables that a letter and a number in the text stand for an entry of. */
const tables: Readonly<Record<string, string>> = {
  K: "code.values",
  N: "code.names",
  D: "code.details",
  O: "services.operatorList",
};

/** Declarations of what the text of a runner refers to. */
function constants(text: string, bits: IntegerBits): string {
  const declared: string[] = [];
  for (const word of new Set(text.match(/[A-Za-z]\w*/g))) {
    const [, letter = "", index] = /^([KNDO])(\d+)$/.exec(word) ?? [];
    if (index !== undefined) declared.push(`${word} = ${tables[letter]}[${index}]`);
    else if (word in codeServices) declared.push(`${word} = services.${word}`);
    else if (word === "LARGEST") declared.push(`LARGEST = ${bits === 32 ? "0xffffffff" : "services.largestNumber"}`);
    else if (word === "TRUTH") declared.push(`TRUTH = services.ones(${bits})`);
  }
  return `const ${declared.join(", ")};`;
}

/** Blocks other than the first may begin with operands on the stack: the state of loops. */
function loadOperands(count: number): string {
  if (count === 0) return "";
  const loads = Array.from({ length: count }, (_, i) => `s${i} = stack[b + ${i}];`);
  return `if (pc !== 0) { ${loads.join(" ")} }`;
}

/**
 * Writes blocks in their order. The body of a simple If stands inside a JavaScript `if`; only where something else jumps
 * to does a block become a case of the `switch`. Measured: V8's time to optimise a function grows steeply with its cases.
 */
function writeBlocks(to: Writer, blocks: readonly Block[]): void {
  const { inlined, entries } = structureOf(blocks);
  const ends: number[] = [];
  for (const block of blocks) {
    for (; ends.at(-1) === block.start; ends.pop()) to.line("}");
    writeBlock(to, block, { isEntry: entries.has(block.start), isInlined: inlined.has(block) });
    const last = block.steps.at(-1);
    if (last !== undefined && inlined.has(block)) ends.push(last.a);
  }
}

function writeBlock(
  to: Writer,
  { start, height, steps }: Block,
  options: { readonly isEntry: boolean; readonly isInlined: boolean },
): void {
  const count = steps.length;
  to.beginBlock();
  if (options.isEntry) to.line(`case ${start}:`);
  to.line(`if (left < ${count}) { ${to.leave(height, start)} return execute(task, frame, left); }`);
  to.line(`left -= ${count};`);
  for (const step of steps) {
    if (options.isInlined && step.rest === 0) writeCondition(to, step);
    else translations[step.name](to, step);
  }
  const last = steps.at(-1);
  if (last !== undefined && shapes[last.name].flow === "next") {
    to.settle(last.height + shapes[last.name].effect(to.code, last.a, last.b));
  }
}

/** What is to be compiled, and with what. */
export interface CompileOptions {
  readonly bits: IntegerBits;
  /** Instructions; code with more is not worth it. */
  readonly largest: number;
  readonly make: FunctionMaker;
}

/** Compiles code. The runner is undefined for code that is not worth it; `instructions`: how many can be reached. */
export function compileCode(
  code: Code,
  { bits, largest, make }: CompileOptions,
): { readonly runner: CodeRunner | undefined; readonly instructions: number } {
  const blocks = blocksOf(code);
  const instructions = blocks.blocks.reduce((sum, { steps }) => sum + steps.length, 0);
  if (instructions > largest) return { runner: undefined, instructions };
  const text = textOf(code, bits, blocks);
  // The text is ours: a factory for runners.
  const factory = make(["services", "code", "rest"], text) as (
    services: typeof codeServices,
    code: Code,
    rest: Int32Array,
  ) => CodeRunner;
  return { runner: factory(codeServices, code, blocks.rest), instructions };
}
