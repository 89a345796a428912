/**
 * Lints every machine of the corpus: how many machines each rule hits, and how often.
 *
 *   npm run corpus:lint                  the table
 *   npm run corpus:lint -- --rule CODE   the findings of one rule: the first of each machine
 *
 * Exit status 1 if a machine cannot be linted at all.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { ByteSource } from "../src/base/span.ts";
import { lintMachine } from "../src/lint/index.ts";
import { machinesIn, unpackCorpus } from "./corpus-exec/machines.ts";

interface Hits {
  machines: number;
  findings: number;
}

const { values } = parseArgs({ options: { rule: { type: "string" } } });
const folder = unpackCorpus();

/** All tables of a machine: those with AML in load order, then the others. */
function tablesOf(name: string, amlPaths: readonly string[]): readonly ByteSource[] {
  const others = readdirSync(join(folder, name))
    .filter((file) => /\.(dat|aml)$/.test(file))
    .map((file) => join(folder, name, file))
    .filter((path) => !amlPaths.includes(path));
  return [...amlPaths, ...others].map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
}

const hits = new Map<string, Hits>();
const began = process.cpuUsage();
const machines = machinesIn(folder);
let tables = 0;
for (const [index, { name, tablePaths }] of machines.entries()) {
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${machines.length} ${name.slice(0, 60).padEnd(60)}`);
  const sources = tablesOf(name, tablePaths);
  tables += sources.length;
  const { value, diagnostics } = lintMachine(sources);
  for (const { code, count } of value.counts) {
    const known = hits.get(code) ?? { machines: 0, findings: 0 };
    hits.set(code, { machines: known.machines + 1, findings: known.findings + count });
  }
  const first = diagnostics.find(({ code }) => code === values.rule);
  if (first !== undefined) console.log(`${name}: ${first.message}`);
}
if (process.stderr.isTTY) process.stderr.write("\r");
const { user, system } = process.cpuUsage(began);
console.log(`${"machines".padStart(8)} ${"findings".padStart(9)}  rule`);
for (const [code, { machines: count, findings }] of [...hits].sort((a, b) => b[1].machines - a[1].machines)) {
  console.log(`${String(count).padStart(8)} ${String(findings).padStart(9)}  ${code}`);
}
console.log(`${machines.length} machines, ${tables} tables, ${((user + system) / 1e6).toFixed(1)} s of processor time`);
