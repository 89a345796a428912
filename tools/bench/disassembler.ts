/** The disassembler beside `iasl -d`: the largest tables of the corpus in one process, and growth with the size. */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DisassemblyOptions, disassembleTable, gatherNames } from "../../dist/disassembler/index.js";
import { type Times, timesHere, timesOf } from "./cpu-time.ts";
import { formatMs, formatTable } from "./measure.ts";

const LARGEST = 20;
const RUNS = 3;
/** Copies of one table's terms, for growth. */
const COPIES = [1, 4, 16] as const;

/** Where `npm run corpus:compile` and `corpus:roundtrip` unpack the machines. */
const corpus = fileURLToPath(new URL("../../.corpus/compile/machines", import.meta.url));

/** Prints medians in wall and CPU time, iasl's for each table in a process of its own, as it must be. */
export function disassemblerSpeed(): void {
  if (!existsSync(corpus)) {
    console.log("no machines in .corpus/: npm run corpus:roundtrip unpacks them");
    return;
  }
  const tables = largestTables();
  const sources = tables.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
  const megabytes = sources.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const ways: readonly (readonly [string, () => Times | undefined])[] = [
    ["lossless", () => timesHere(() => disassembleAll(sources, { lossless: true }))],
    ["readable", () => timesHere(() => disassembleAll(sources, {}))],
    ["readable, checked by compiling", () => timesHere(() => disassembleAll(sources, { checked: true }))],
    ["iasl -d", () => iaslTimes(tables)],
  ];
  const rows = ways.map(([name, run]) => {
    const times = Array.from({ length: RUNS }, run).filter((one) => one !== undefined);
    const wall = median(times.map((one) => one.wall));
    const cpu = median(times.map((one) => one.cpu));
    const speed = cpu === 0 ? "-" : `${((megabytes * 1000) / cpu).toFixed(1)} MB/s`;
    return [name, formatMs(wall), formatMs(cpu), speed];
  });
  const title = `${sources.length} largest tables, ${megabytes.toFixed(1)} MB`;
  console.log(formatTable([[title, "wall", "CPU", "AML a second of CPU"], ...rows]));
  printGrowth(sources[0]?.bytes ?? new Uint8Array(36));
}

function disassembleAll(sources: readonly { name: string; bytes: Uint8Array }[], options: DisassemblyOptions): void {
  // Each alone, as iasl sees them.
  for (const source of sources) disassembleTable(source, gatherNames([source]), options);
}

function iaslTimes(tables: readonly string[]): Times | undefined {
  const folder = mkdtempSync(join(tmpdir(), "acpikit-bench-"));
  try {
    let wall = 0;
    let cpu = 0;
    for (const [index, path] of tables.entries()) {
      const copy = join(folder, `t${index}.dat`);
      copyFileSync(path, copy);
      const times = timesOf("iasl", ["-d", copy], folder);
      if (times === undefined) return undefined;
      wall += times.wall;
      cpu += times.cpu;
    }
    return { wall, cpu };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Time for each byte as the same terms stand in a table again and again. */
function printGrowth(table: Uint8Array): void {
  const rows = COPIES.map((copies) => {
    const body = table.subarray(36);
    const bytes = new Uint8Array(36 + copies * body.length);
    bytes.set(table.subarray(0, 36));
    for (let i = 0; i < copies; i++) bytes.set(body, 36 + i * body.length);
    new DataView(bytes.buffer).setUint32(4, bytes.length, true);
    const times = Array.from({ length: RUNS }, () =>
      timesHere(() => disassembleAll([{ name: "grown", bytes }], { lossless: true })),
    );
    const cpu = median(times.map((one) => one.cpu));
    return [`${copies} times the largest`, formatMs(cpu), `${((cpu * 1e6) / bytes.length).toFixed(0)} ns a byte`];
  });
  console.log(formatTable([["growth, lossless", "CPU", ""], ...rows]));
}

function largestTables(): readonly string[] {
  const paths = readdirSync(corpus, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /^(?:dsdt|ssdt).*\.dat$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = new Map(paths.map((path) => [path, readFileSync(path).length]));
  return [...paths].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, LARGEST);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
