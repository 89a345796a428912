/**
 * Dumps a second: every data table below a folder of real machines' tables (ACPIKIT_CORPUS, or `corpus/`, which git
 * ignores), or our own fixtures, decoded into the lines that `acpikit dump` shows; beside it, as table source.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ByteSource } from "../../dist/base/span.js";
import { createSourceFile } from "../../dist/base/span.js";
import { compileTableSource, dumpTable, tableRows, tableTemplate, tableToSource } from "../../dist/tables/index.js";
import { formatMs, formatTable } from "./measure.ts";

const RUNS = 5;
const amlSignatures: readonly string[] = ["DSDT", "SSDT", "PSDT", "OSDT"];

/** Prints how long all tables take, and how many that makes a second. */
export function dumpSpeed(): void {
  const folder = process.env["ACPIKIT_CORPUS"] ?? fileURLToPath(new URL("../../corpus", import.meta.url));
  const found = existsSync(folder) ? dataTables(folder) : [];
  const tables = found.length > 0 ? found : templates();
  const size = tables.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`${tables.length} data tables, ${(size / 1000).toFixed(0)} KB`);
  const rows = [
    ["dump", (table: ByteSource) => dumpTable(table)],
    ["table source", (table: ByteSource) => tableToSource(table)],
  ] as const;
  const lines = rows.map(([name, work]) => {
    const runs = Array.from({ length: RUNS }, () => {
      const before = process.cpuUsage();
      for (const table of tables) work(table);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    runs.sort((a, b) => a - b);
    const ms = runs[RUNS >> 1] ?? 0;
    return [name, formatMs(ms), Math.round((tables.length * 1000) / ms).toLocaleString("en")];
  });
  console.log(formatTable([["CPU time, median", "all", "tables a second"], ...lines]));
}

function dataTables(folder: string): readonly ByteSource[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".dat"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(name)) }))
    .filter(({ bytes }) => !amlSignatures.includes(String.fromCharCode(...bytes.subarray(0, 4))));
}

/** Without real tables: one of each signature. */
function templates(): readonly ByteSource[] {
  return tableRows.flatMap(([, { signatures }]) =>
    signatures.flatMap((signature) => {
      const text = tableTemplate(signature);
      if (text === undefined) return [];
      return [{ name: signature, bytes: compileTableSource(createSourceFile(signature, text)).value.bytes }];
    }),
  );
}
