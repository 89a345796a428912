/**
 * Decodes and encodes every AML table below some folders and prints totals: are the bytes the same again, and how much
 * of them is no AML?
 *
 *   npx tsx tools/corpus-round-trip.ts             the folder `corpus/`
 *   npx tsx tools/corpus-round-trip.ts DIR…        other folders; tables in one folder are one machine
 *   npx tsx tools/corpus-round-trip.ts --list DIR  prints each diagnostic too
 *
 * Each table is decoded alone, and with the methods of the machine's other tables known. Exit status 1 if any differs.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  type AmlNode,
  decodeTable,
  encodeTable,
  type NamePath,
  outlineTable,
  type TableOutline,
  walkTerms,
} from "../src/aml/index.ts";
import { sameBytes } from "../src/base/byte-order.ts";
import type { ByteSource } from "../src/base/span.ts";

const amlSignatures = ["DSDT", "SSDT", "PSDT"];

interface Totals {
  machines: number;
  tables: number;
  bytes: number;
  identical: number;
  identicalWithOthers: number;
  nodes: number;
  rawNodes: number;
  rawBytes: number;
  cpuMs: number;
  readonly diagnostics: Map<string, number>;
}

/** The AML tables below a folder, those of one machine together. */
function machinesBelow(folder: string): readonly (readonly ByteSource[])[] {
  const machines = new Map<string, ByteSource[]>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(readFileSync(path));
    if (!amlSignatures.includes(String.fromCharCode(...bytes.subarray(0, 4)))) continue;
    const machine = machines.get(entry.parentPath) ?? [];
    machine.push({ name: relative(folder, path), bytes });
    machines.set(entry.parentPath, machine);
  }
  return [...machines.values()];
}

/** What the other tables of a machine know of a name. */
function askOthers(outlines: readonly TableOutline[], own: TableOutline | undefined) {
  return (path: NamePath, scope: NamePath): number | undefined => {
    for (const outline of outlines) {
      if (outline === own) continue;
      const count = outline.argumentCount(path, scope);
      if (count !== undefined) return count;
    }
    return undefined;
  };
}

function countRaw(terms: readonly AmlNode[], totals: Totals): void {
  walkTerms(terms, ({ op, start, end }) => {
    totals.nodes++;
    if (op === "RawBytes") {
      totals.rawNodes++;
      totals.rawBytes += end - start;
    }
    return undefined;
  });
}

function measure(machine: readonly ByteSource[], totals: Totals, isListing: boolean): void {
  totals.machines++;
  const outlines = machine.map((source) => outlineTable(source).value);
  for (const [index, source] of machine.entries()) {
    totals.tables++;
    totals.bytes += source.bytes.length;
    const before = process.cpuUsage();
    const { value, diagnostics } = decodeTable(source);
    const isIdentical = sameBytes(encodeTable(value), source.bytes);
    const { user, system } = process.cpuUsage(before);
    totals.cpuMs += (user + system) / 1000;
    if (isIdentical) totals.identical++;
    else console.log(`${source.name}: DIFFERENT`);
    const withOthers = decodeTable(source, { argumentCount: askOthers(outlines, outlines[index]) });
    if (sameBytes(encodeTable(withOthers.value), source.bytes)) totals.identicalWithOthers++;
    else console.log(`${source.name}: DIFFERENT with the other tables known`);
    countRaw(value.terms, totals);
    for (const { code, message, span } of [...diagnostics, ...withOthers.diagnostics]) {
      totals.diagnostics.set(code, (totals.diagnostics.get(code) ?? 0) + 1);
      if (isListing) console.log(`${source.name}: ${(span?.start ?? 0).toString(16)}: ${message}`);
    }
  }
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: "boolean", default: false } },
  });
  const folders = positionals.length > 0 ? positionals : [fileURLToPath(new URL("../corpus", import.meta.url))];
  const totals: Totals = {
    machines: 0,
    tables: 0,
    bytes: 0,
    identical: 0,
    identicalWithOthers: 0,
    nodes: 0,
    rawNodes: 0,
    rawBytes: 0,
    cpuMs: 0,
    diagnostics: new Map(),
  };
  for (const folder of folders) for (const machine of machinesBelow(folder)) measure(machine, totals, values.list);
  console.log(`machines              ${totals.machines}`);
  console.log(`tables                ${totals.tables} (${totals.bytes} bytes)`);
  console.log(`identical alone       ${totals.identical}`);
  console.log(`identical with others ${totals.identicalWithOthers}`);
  console.log(`nodes                 ${totals.nodes}`);
  console.log(`raw bytes             ${totals.rawBytes} in ${totals.rawNodes} nodes`);
  for (const [code, count] of [...totals.diagnostics].sort()) console.log(`${code.padEnd(21)} ${count}`);
  console.log(`decode and encode     ${(totals.bytes / 1000 / totals.cpuMs).toFixed(1)} MB per second of CPU time`);
  return totals.tables === 0 || totals.identical < totals.tables || totals.identicalWithOthers < totals.tables ? 1 : 0;
}

process.exitCode = main();
