/** No opcode without a behaviour case: the opcode table against what the cases' tables contain. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeTable, type OpcodeName, opcodes, walkTerms } from "../../src/aml/index.ts";
import { amlCalls } from "../support/aml-case.ts";
import { repositoryRoot } from "../support/repository.ts";

const sources = join(repositoryRoot, "asl/cases/interpreter");

/** Opcodes of the cases that call something, by the case they are first in. */
const shown = new Map<string, string>();
const argumentCounts = new Map<string, number>();
for (const file of readdirSync(sources).filter((name) => name.endsWith(".asl"))) {
  if (amlCalls(readFileSync(join(sources, file), "latin1")).length === 0) continue;
  const golden = join(repositoryRoot, "aml-fixtures/cases/interpreter", file.replace(/\.asl$/, ".aml"));
  const bytes = new Uint8Array(readFileSync(golden));
  argumentCounts.clear();
  const first = decodeTable({ name: file, bytes }, { argumentCount: () => 0 });
  walkTerms(first.value.terms, ({ op, operands }) => {
    const [name, flags] = operands;
    if (op === "Method" && typeof name === "object" && "path" in name && typeof flags === "number") {
      argumentCounts.set(name.path.segments.at(-1) ?? "", flags & 7);
    }
    return undefined;
  });
  const { value } = decodeTable(
    { name: file, bytes },
    { argumentCount: (path) => argumentCounts.get(path.segments.at(-1) ?? "") },
  );
  walkTerms(value.terms, ({ op }) => {
    if (!shown.has(op)) shown.set(op, file);
    return undefined;
  });
}

test.each(Object.keys(opcodes) as OpcodeName[])("%s is in a case that is executed", (name) => {
  expect([...shown.keys()]).toContain(name);
});
