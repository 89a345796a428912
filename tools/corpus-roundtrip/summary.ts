/** The figures of a run, and one line for each category of failure. */
import { type TableResult, type Way, type WayResult, ways } from "./examine.ts";

const titles: { readonly [W in Way]: string } = {
  lossless: "AML, --lossless, our compiler",
  readable: "AML, readable, our compiler",
  "readable-by-iasl": "AML, readable, compiled by iasl",
  iasl: "AML, iasl -d and iasl (bytes without header)",
  data: "data tables, ours",
  "data-by-iasl": "data tables, iasl -d and iasl (without creator)",
};

/** Ways whose bytes are wanted back. */
const exactWays: readonly Way[] = ["lossless", "data", "iasl", "data-by-iasl"];

export interface MachineResult {
  readonly name: string;
  readonly tables: readonly TableResult[];
}

interface Row {
  readonly way: Way;
  readonly tables: number;
  readonly texts: number;
  readonly compiled: number;
  readonly identical: number;
  readonly machines: number;
  readonly wholeMachines: number;
  readonly crashes: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** One row for each way that was gone. */
function rowOf(way: Way, machines: readonly MachineResult[]): Row | undefined {
  const gone = machines.map(({ tables }) => tables.filter(({ results }) => results[way] !== undefined));
  const all = gone.flat();
  if (all.length === 0) return undefined;
  const count = (test: (result: WayResult) => boolean): number =>
    all.filter(({ results }) => results[way] !== undefined && test(results[way])).length;
  const isGood = (result: WayResult | undefined): boolean =>
    result !== undefined && (exactWays.includes(way) ? result.isIdentical : result.isCompiled);
  return {
    way,
    tables: all.length,
    texts: count(({ isText }) => isText),
    compiled: count(({ isCompiled }) => isCompiled),
    identical: count(({ isIdentical }) => isIdentical),
    machines: gone.filter((tables) => tables.length > 0).length,
    wholeMachines: gone.filter((tables) => tables.length > 0 && tables.every(({ results }) => isGood(results[way])))
      .length,
    crashes: count(({ hasCrashed }) => hasCrashed),
    cpuSeconds: all.reduce((sum, { results }) => sum + (results[way]?.cpuMs ?? 0), 0) / 1000,
    megabytes: all.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
  };
}

export const rowsOf = (machines: readonly MachineResult[]): readonly Row[] =>
  ways.map((way) => rowOf(way, machines)).filter((row) => row !== undefined);

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/** The table of figures and the categories. */
export function summaryText(machines: readonly MachineResult[]): string {
  const lines: string[] = [];
  for (const row of rowsOf(machines)) {
    const time = row.cpuSeconds === 0 ? "" : `, ${row.cpuSeconds.toFixed(1)} s CPU`;
    const whole = `${row.wholeMachines}/${row.machines} machines whole (${percent(row.wholeMachines, row.machines)})`;
    const isExact = exactWays.includes(row.way);
    const same = isExact ? `, identical ${row.identical} (${percent(row.identical, row.tables)})` : "";
    lines.push(
      `${titles[row.way]}: ${row.tables} tables, ${row.megabytes.toFixed(1)} MB`,
      `  text ${row.texts}, compiled ${row.compiled} (${percent(row.compiled, row.tables)})${same}, ${whole}, ${row.crashes} crashes${time}`,
    );
  }
  for (const row of rowsOf(machines)) lines.push(...categoryLines(row.way, machines));
  return lines.join("\n");
}

/** One line for each category of failure, with the first table that has it. */
function categoryLines(way: Way, machines: readonly MachineResult[]): readonly string[] {
  const examples = new Map<string, { count: number; readonly example: string }>();
  for (const { name, categories } of failures(way, machines)) {
    for (const category of categories) {
      const known = examples.get(category) ?? { count: 0, example: name };
      known.count++;
      examples.set(category, known);
    }
  }
  return [...examples]
    .sort((a, b) => b[1].count - a[1].count)
    .map(([category, { count, example }]) => `${way}: ${category}: ${count} tables, such as ${example}`);
}

function failures(way: Way, machines: readonly MachineResult[]): { name: string; categories: readonly string[] }[] {
  return machines.flatMap(({ tables }) =>
    tables.flatMap(({ name, results }) => {
      const result = results[way];
      if (result === undefined || (exactWays.includes(way) ? result.isIdentical : result.isCompiled)) return [];
      const differs = result.isCompiled ? ["other bytes"] : [];
      return [{ name, categories: [...result.categories, ...differs] }];
    }),
  );
}
